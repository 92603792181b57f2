/** In the report: what the unit said of itself before the survey. */
import { defineTexts } from './define.ts'

export const reportFactsFormTexts = defineTexts({
  title: {
    nb: '{{form}} for {{unit}}, signert {{date}}',
    nn: '{{form}} for {{unit}}, signert {{date}}',
    en: '{{form}} for {{unit}}, signed {{date}}',
  },
  toForm: { nb: 'Åpne skjemaet', nn: 'Opne skjemaet', en: 'Open the form' },
})
