/** The page where people put their deadlines into a calendar of their own. */
import { defineTexts } from './define.ts'

export const feedTexts = defineTexts({
  title: { nb: 'Frister i kalenderen', nn: 'Fristar i kalenderen', en: 'Deadlines in your calendar' },
  lead: {
    nb: 'Fristene dine kan stå i kalenderen du ellers bruker. Flyttes en frist, flytter den seg der også.',
    nn: 'Fristane dine kan stå i kalenderen du elles bruker. Blir ein frist flytta, flytter han seg der òg.',
    en: 'Your deadlines can stand in the calendar you already use. When a deadline is moved, it moves there too.',
  },
  feedTitle: { nb: 'Abonner på fristene', nn: 'Abonner på fristane', en: 'Subscribe to the deadlines' },
  feedLead: {
    nb: 'Lag en adresse, og legg den inn i Outlook, Google eller en annen kalender som «abonner fra nettet». Kalenderen henter da åpne frister for enhetene dine, og ingenting annet.',
    nn: 'Lag ei adresse, og legg ho inn i Outlook, Google eller ein annan kalender som «abonner frå nettet». Kalenderen hentar då opne fristar for einingane dine, og ikkje noko anna.',
    en: 'Make an address, and add it in Outlook, Google or another calendar under “subscribe from the web”. The calendar then fetches open deadlines of your units, and nothing else.',
  },
  make: { nb: 'Lag adresse', nn: 'Lag adresse', en: 'Make an address' },
  madeOn: {
    nb: 'Du laget en adresse {{date}}. Den vises ikke igjen.',
    nn: 'Du laga ei adresse {{date}}. Ho blir ikkje vist att.',
    en: 'You made an address on {{date}}. It is not shown again.',
  },
  address: { nb: 'Adressen din', nn: 'Adressa di', en: 'Your address' },
  addressHelp: {
    nb: 'Den som har adressen, ser fristene dine. Del den ikke med andre.',
    nn: 'Den som har adressa, ser fristane dine. Ikkje del ho med andre.',
    en: 'Whoever has the address sees your deadlines. Do not share it.',
  },
  copy: { nb: 'Kopier', nn: 'Kopier', en: 'Copy' },
  copied: { nb: 'Kopiert.', nn: 'Kopiert.', en: 'Copied.' },
  renew: { nb: 'Lag ny adresse', nn: 'Lag ny adresse', en: 'Make a new address' },
  remove: { nb: 'Slutt å abonnere', nn: 'Slutt å abonnere', en: 'Stop subscribing' },
  renewTitle: { nb: 'Lage ny adresse?', nn: 'Lage ny adresse?', en: 'Make a new address?' },
  renewHelp: {
    nb: 'Den gamle adressen slutter å virke med en gang. Kalenderen må få den nye.',
    nn: 'Den gamle adressa sluttar å verke med ein gong. Kalenderen må få den nye.',
    en: 'The old address stops working at once. Your calendar needs the new one.',
  },
  removeTitle: { nb: 'Slutte å abonnere?', nn: 'Slutte å abonnere?', en: 'Stop subscribing?' },
  removeHelp: {
    nb: 'Adressen slutter å virke med en gang. Frister som alt står i kalenderen, fjerner kalenderen selv.',
    nn: 'Adressa sluttar å verke med ein gong. Fristar som alt står i kalenderen, fjernar kalenderen sjølv.',
    en: 'The address stops working at once. Your calendar removes deadlines it already has.',
  },
  keep: { nb: 'Behold som det er', nn: 'Behald som det er', en: 'Keep it as it is' },
  wheelTitle: { nb: 'Hele året', nn: 'Heile året', en: 'The whole year' },
  wheelLead: {
    nb: 'Årshjulet viser alle runder og frister ved institusjonen.',
    nn: 'Årshjulet viser alle rundar og fristar ved institusjonen.',
    en: 'The annual wheel shows all rounds and deadlines of the institution.',
  },
  toWheel: { nb: 'Åpne årshjulet', nn: 'Opne årshjulet', en: 'Open the annual wheel' },
})
