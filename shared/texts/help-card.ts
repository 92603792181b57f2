/** Where a unit asks for help, on its own page: apart from the page itself, which few open. */
import { defineTexts } from './define.ts'

export const helpCardTexts = defineTexts({
  cardTitle: { nb: 'Trenger dere hjelp?', nn: 'Treng de hjelp?', en: 'Do you need help?' },
  cardLead: {
    nb: 'Overordnet leder, koordinator, HR/HMS og bedriftshelsetjenesten kan bistå.',
    nn: 'Overordna leiar, koordinator, HR/HMS og bedriftshelsetenesta kan hjelpe til.',
    en: 'The superior leader, the coordinator, HR/HSE and the occupational health service can help.',
  },
  toAssistance: { nb: 'Be om bistand', nn: 'Be om bistand', en: 'Ask for help' },
  toMine: { nb: 'Spørsmål du har fått', nn: 'Spørsmål du har fått', en: 'What you have been asked' },
})
