/** An invented plan, with which the settings of filing are shown. */
import { defineTexts } from './define.ts'

export const exampleEntryTexts = defineTexts({
  unit: { nb: 'Institutt for eksempelfag', nn: 'Institutt for eksempelfag', en: 'Department of Examples' },
  round: {
    nb: 'Arbeidsmiljøundersøkelsen {{year}}',
    nn: 'Arbeidsmiljøundersøkinga {{year}}',
    en: 'Working environment survey {{year}}',
  },
  leader: { nb: 'Leder ved enheten', nn: 'Leiar ved eininga', en: 'Leader of the unit' },
  fileName: { nb: 'Tiltaksplan.pdf', nn: 'Tiltaksplan.pdf', en: 'Action plan.pdf' },
})
