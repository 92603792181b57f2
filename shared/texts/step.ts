/** Words of steps that have none in the questionnaire itself. */
import { defineTexts } from './define.ts'

export const stepTexts = defineTexts({
  yes: { nb: 'Ja', nn: 'Ja', en: 'Yes' },
  no: { nb: 'Nei', nn: 'Nei', en: 'No' },
  ticked: { nb: 'Krysset av', nn: 'Kryssa av', en: 'Ticked' },
  notTicked: { nb: 'Ikke krysset av', nn: 'Ikkje kryssa av', en: 'Not ticked' },
})
