/** Cards on a unit's page that lead to pages few open: asking for help, further inquiry, plans taken over. */
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
  inheritedTitle: {
    nb: 'Planer dere har overtatt',
    nn: 'Planar de har teke over',
    en: 'Plans you have taken over',
  },
  inheritedAbout: {
    nb: 'Disse enhetene finnes ikke lenger, og det som er åpent i planene, er nå deres. Fullfør tiltakene der, eller viderefør dem i egen plan.',
    nn: 'Desse einingane finst ikkje lenger, og det som er ope i planane, er no dykkar. Fullfør tiltaka der, eller vidarefør dei i eigen plan.',
    en: 'These units no longer exist, and what is open in their plans is now yours. Finish the measures there, or carry them on in your own plan.',
  },
  inheritedOpen_one: {
    nb: '{{count}} åpent tiltak',
    nn: '{{count}} ope tiltak',
    en: '{{count}} open measure',
  },
  inheritedOpen_other: {
    nb: '{{count}} åpne tiltak',
    nn: '{{count}} opne tiltak',
    en: '{{count}} open measures',
  },
  carryOn: { nb: 'Videreføre i egen plan', nn: 'Vidareføre i eigen plan', en: 'Carry on in your own plan' },
})
