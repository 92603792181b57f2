/** Words of the renderer that the questionnaire and the leader's forms share. */
import { defineTexts } from './define.ts'

export const surveyTexts = defineTexts({
  clearAnswer: { nb: 'Fjern svaret', nn: 'Fjern svaret', en: 'Clear' },
  ofStatement: {
    nb: ' på påstand {{number}}',
    nn: ' på påstand {{number}}',
    en: ' the answer to statement {{number}}',
  },
})
