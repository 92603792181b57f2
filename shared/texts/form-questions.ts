/** Answers to a question of a form that has no words of its own for them. */
import { defineTexts } from './define.ts'

export const formQuestionsTexts = defineTexts({
  yes: { nb: 'Ja', nn: 'Ja', en: 'Yes' },
  no: { nb: 'Nei', nn: 'Nei', en: 'No' },
})
