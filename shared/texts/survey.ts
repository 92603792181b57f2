/** Words of the renderer that the questionnaire and the leader's forms share. */
import { defineTexts } from './define.ts'

export const surveyTexts = defineTexts({
  clearAnswer: { nb: 'Fjern svaret', nn: 'Fjern svaret', en: 'Clear' },
  ofStatement: {
    nb: ' på påstand {{number}}',
    nn: ' på påstand {{number}}',
    en: ' the answer to statement {{number}}',
  },
  required: { nb: 'må fylles ut', nn: 'må fyllast ut', en: 'required' },
  severalMayBeChosen: {
    nb: 'Du kan velge flere.',
    nn: 'Du kan velje fleire.',
    en: 'You can choose more than one.',
  },
  notChosen: { nb: 'Ikke valgt', nn: 'Ikkje valt', en: 'Not chosen' },
  leftOut: {
    nb: 'Noen tegn kunne ikke lagres og er utelatt.',
    nn: 'Nokre teikn kunne ikkje lagrast og er utelatne.',
    en: 'Some characters could not be saved and were left out.',
  },
  charactersLeft_one: {
    nb: '{{count}} tegn igjen',
    nn: '{{count}} teikn att',
    en: '{{count}} character left',
  },
  charactersLeft_other: {
    nb: '{{count}} tegn igjen',
    nn: '{{count}} teikn att',
    en: '{{count}} characters left',
  },
  charactersOver_one: {
    nb: '{{count}} tegn for mye',
    nn: '{{count}} teikn for mykje',
    en: '{{count}} character too many',
  },
  charactersOver_other: {
    nb: '{{count}} tegn for mye',
    nn: '{{count}} teikn for mykje',
    en: '{{count}} characters too many',
  },
})
