/** The page about safety areas, deputies and chief safety representatives. */
import { defineTexts } from './define.ts'

export const safetyAreaTexts = defineTexts({
  title: { nb: 'Verneområder', nn: 'Verneområde', en: 'Safety areas' },
  lead: {
    nb: 'Hvem som er valgt, kommer med registeret. Her sier dere hvorfor et område mangler verneombud, og hvem som tas med på råd i stedet.',
    nn: 'Kven som er valt, kjem med registeret. Her seier de kvifor eit område manglar verneombod, og kven som blir teken med på råd i staden.',
    en: 'Who is elected comes with the register. Here you say why an area has no safety representative, and who is consulted instead.',
  },
  toAreas: { nb: 'Verneområder', nn: 'Verneområde', en: 'Safety areas' },
  toAreasHelp: {
    nb: 'Vara, hovedverneombud og områder uten verneombud.',
    nn: 'Vara, hovudverneombod og område utan verneombod.',
    en: 'Deputies, chief safety representatives, and areas without a safety representative.',
  },
  empty: {
    nb: 'Registeret har ingen verneområder. De kommer med kolonnen «verneområde» i enhetsfilen.',
    nn: 'Registeret har ingen verneområde. Dei kjem med kolonnen «verneområde» i einingsfila.',
    en: 'The register has no safety areas. They come with the column “verneområde” of the units file.',
  },
  representatives: {
    nb: 'Verneombud: {{names}}',
    nn: 'Verneombod: {{names}}',
    en: 'Safety representative: {{names}}',
  },
  deputies: { nb: 'Vara: {{names}}', nn: 'Vara: {{names}}', en: 'Deputy: {{names}}' },
  unitCount: { nb: '{{count}} enheter', nn: '{{count}} einingar', en: '{{count}} units' },
  oneUnit: { nb: '1 enhet', nn: '1 eining', en: '1 unit' },
  change: { nb: 'Endre', nn: 'Endre', en: 'Change' },
  changeOf: { nb: 'Endre {{area}}', nn: 'Endre {{area}}', en: 'Change {{area}}' },
  why: {
    nb: 'Hvorfor er det ikke noe verneombud?',
    nn: 'Kvifor er det ikkje noko verneombod?',
    en: 'Why is there no safety representative?',
  },
  whyElected: {
    nb: 'Vises bare når ingen er valgt. Nå er {{names}} valgt.',
    nn: 'Blir berre vist når ingen er valt. No er {{names}} valt.',
    en: 'Shown only when nobody is elected. Now {{names}} is elected.',
  },
  notStated: { nb: 'Ikke oppgitt', nn: 'Ikkje oppgitt', en: 'Not stated' },
  vacant: {
    nb: 'Vervet er ledig og skal fylles',
    nn: 'Vervet er ledig og skal fyllast',
    en: 'The position is vacant and will be filled',
  },
  'not-elected': {
    nb: 'Det er ikke valgt noen',
    nn: 'Det er ikkje valt nokon',
    en: 'Nobody has been elected',
  },
  none: {
    nb: 'Det er avtalt at området ikke har eget verneombud',
    nn: 'Det er avtalt at området ikkje har eige verneombod',
    en: 'It is agreed that the area has no safety representative of its own',
  },
  deputiesTitle: { nb: 'Vara', nn: 'Vara', en: 'Deputies' },
  deputiesHelp: {
    nb: 'Tas med på råd når ingen er valgt, og ser da det verneombudet ville sett.',
    nn: 'Blir teken med på råd når ingen er valt, og ser då det verneombodet ville sett.',
    en: 'Consulted when nobody is elected, and then sees what the safety representative would have seen.',
  },
  noDeputies: { nb: 'Ingen vara.', nn: 'Ingen vara.', en: 'No deputies.' },
  deputyEmail: {
    nb: 'E-postadressen til vara',
    nn: 'E-postadressa til vara',
    en: 'The deputy’s e-mail address',
  },
  add: { nb: 'Legg til', nn: 'Legg til', en: 'Add' },
  remove: { nb: 'Fjern', nn: 'Fjern', en: 'Remove' },
  removeOf: { nb: 'Fjern {{name}}', nn: 'Fjern {{name}}', en: 'Remove {{name}}' },
  emailWrong: {
    nb: 'Skriv adressen til en ansatt i registeret.',
    nn: 'Skriv adressa til ein tilsett i registeret.',
    en: 'Write the address of an employee in the register.',
  },
  emailRefused: {
    nb: 'Ingen ny person har denne adressen: enten står den ikke i registeret, eller så er personen her alt.',
    nn: 'Ingen ny person har denne adressa: anten står ho ikkje i registeret, eller så er personen her alt.',
    en: 'No new person has this address: either it is not in the register, or the person is here already.',
  },
  chiefs: { nb: 'Hovedverneombud', nn: 'Hovudverneombod', en: 'Chief safety representatives' },
  chiefsLead: {
    nb: 'Et hovedverneombud tas med på råd for enheter som verken har verneombud eller vara. Det nærmeste går først.',
    nn: 'Eit hovudverneombod blir teke med på råd for einingar som verken har verneombod eller vara. Det næraste går først.',
    en: 'A chief safety representative is consulted for units with neither a safety representative nor a deputy. The nearest comes first.',
  },
  noChiefs: {
    nb: 'Ingen hovedverneombud er lagt inn.',
    nn: 'Ingen hovudverneombod er lagde inn.',
    en: 'No chief safety representatives have been added.',
  },
  addChief: {
    nb: 'Legg til hovedverneombud',
    nn: 'Legg til hovudverneombod',
    en: 'Add a chief safety representative',
  },
  chiefEmail: {
    nb: 'E-postadressen til hovedverneombudet',
    nn: 'E-postadressa til hovudverneombodet',
    en: 'The chief safety representative’s e-mail address',
  },
  chiefUnit: {
    nb: 'For denne enheten og alle under',
    nn: 'For denne eininga og alle under',
    en: 'For this unit and everything below it',
  },
})
