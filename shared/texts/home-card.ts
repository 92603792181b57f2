/** Cards on a unit's page that lead to pages few open: asking for help, and further inquiry. */
import { defineTexts } from './define.ts'

export const homeCardTexts = defineTexts({
  cardTitle: { nb: 'Trenger dere hjelp?', nn: 'Treng de hjelp?', en: 'Do you need help?' },
  cardLead: {
    nb: 'Overordnet leder, koordinator, HR/HMS og bedriftshelsetjenesten kan bistå.',
    nn: 'Overordna leiar, koordinator, HR/HMS og bedriftshelsetenesta kan hjelpe til.',
    en: 'The superior leader, the coordinator, HR/HSE and the occupational health service can help.',
  },
  toAssistance: { nb: 'Be om bistand', nn: 'Be om bistand', en: 'Ask for help' },
  toMine: { nb: 'Spørsmål du har fått', nn: 'Spørsmål du har fått', en: 'What you have been asked' },
  inquiryTitle: { nb: 'Undersøke videre', nn: 'Undersøkje vidare', en: 'Further inquiry' },
  inquiryAbout: {
    nb: 'Er det noe som kan være uforsvarlig? Leder og verneombud kan føre opp det de undersøker. Ingen over ser det.',
    nn: 'Er det noko som kan vere uforsvarleg? Leiar og verneombod kan føre opp det dei undersøkjer. Ingen over ser det.',
    en: 'Is there something that may be unsound? Leader and safety representative can note what they look into. Nobody above sees it.',
  },
  toInquiries: { nb: 'Se og skriv', nn: 'Sjå og skriv', en: 'See and write' },
})
