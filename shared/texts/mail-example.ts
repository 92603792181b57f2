/** Invented names in the examples of mails. */
import { defineTexts } from './define.ts'

export const mailExampleTexts = defineTexts({
  person: { nb: 'Kari Vik', nn: 'Kari Vik', en: 'Kari Vik' },
  colleague: { nb: 'Jon Berg', nn: 'Jon Berg', en: 'Jon Berg' },
  superior: { nb: 'Tone Dahl', nn: 'Tone Dahl', en: 'Tone Dahl' },
  unit: { nb: 'Seksjon for drift', nn: 'Seksjon for drift', en: 'Operations Section' },
  otherUnit: { nb: 'Seksjon for innkjøp', nn: 'Seksjon for innkjøp', en: 'Procurement Section' },
  above: { nb: 'Driftsavdelingen', nn: 'Driftsavdelinga', en: 'Operations Department' },
  round: {
    nb: 'Arbeidsmiljø og klima',
    nn: 'Arbeidsmiljø og klima',
    en: 'Working environment and climate',
  },
  meeting: { nb: 'Oppfølgingsmøte', nn: 'Oppfølgingsmøte', en: 'Follow-up meeting' },
  plan: { nb: 'Tiltaksplan', nn: 'Tiltaksplan', en: 'Action plan' },
  risk: { nb: 'Risikovurdering', nn: 'Risikovurdering', en: 'Risk assessment' },
  closing: {
    nb: 'Oppsummering og evaluering',
    nn: 'Oppsummering og evaluering',
    en: 'Summary and evaluation',
  },
})
