/** A form of the programme across units: answers counted, and who has not signed. */
import { defineTexts } from './define.ts'

export const formCountsTexts = defineTexts({
  title: {
    nb: '{{form}}: svar fra enhetene',
    nn: '{{form}}: svar frå einingane',
    en: '{{form}}: answers from the units',
  },
  lead: {
    nb: '**{{signed}} av {{all}}** enheter har signert.',
    nn: '**{{signed}} av {{all}}** einingar har signert.',
    en: '**{{signed}} of {{all}}** units have signed.',
  },
  leadLate: {
    nb: '{{count}} signerte etter fristen.',
    nn: '{{count}} signerte etter fristen.',
    en: '{{count}} signed after the deadline.',
  },
  toProgress: { nb: 'Framdrift', nn: 'Framdrift', en: 'Progress' },
  download: { nb: 'Last ned (CSV)', nn: 'Last ned (CSV)', en: 'Download (CSV)' },
  answers: { nb: 'Svarene', nn: 'Svara', en: 'The answers' },
  answersLead: {
    nb: 'Tallene gjelder enheter som har signert. Det som er skrevet med egne ord, telles ikke; det leser du i enhetens skjema.',
    nn: 'Tala gjeld einingar som har signert. Det som er skrive med eigne ord, blir ikkje talt; det les du i skjemaet til eininga.',
    en: 'The figures are for units that have signed. What is written in people’s own words is not counted; read it in the unit’s form.',
  },
  noAnswers: {
    nb: 'Ingen enheter har signert skjemaet ennå.',
    nn: 'Ingen einingar har signert skjemaet enno.',
    en: 'No unit has signed the form yet.',
  },
  units: { nb: 'Enheter', nn: 'Einingar', en: 'Units' },
  answered: {
    nb: '{{count}} enheter har svart',
    nn: '{{count}} einingar har svara',
    en: '{{count}} units have answered',
  },
  answeredOne: { nb: '1 enhet har svart', nn: '1 eining har svara', en: '1 unit has answered' },
  option: { nb: 'Svar', nn: 'Svar', en: 'Answer' },
  sum: { nb: 'Til sammen', nn: 'Til saman', en: 'In all' },
  span: { nb: 'Laveste og høyeste', nn: 'Lågaste og høgaste', en: 'Lowest and highest' },
  spanValues: {
    nb: '{{lowest}} til {{highest}}',
    nn: '{{lowest}} til {{highest}}',
    en: '{{lowest}} to {{highest}}',
  },
  missingTitle: {
    nb: 'Ikke signert ({{count}})',
    nn: 'Ikkje signert ({{count}})',
    en: 'Not signed ({{count}})',
  },
  missingNone: {
    nb: 'Alle enhetene har signert.',
    nn: 'Alle einingane har signert.',
    en: 'All units have signed.',
  },
  lateTitle: {
    nb: 'Signert etter fristen ({{count}})',
    nn: 'Signert etter fristen ({{count}})',
    en: 'Signed after the deadline ({{count}})',
  },
  unit: { nb: 'Enhet', nn: 'Eining', en: 'Unit' },
  leader: { nb: 'Leder', nn: 'Leiar', en: 'Leader' },
  noLeader: { nb: 'Ingen leder registrert', nn: 'Ingen leiar registrert', en: 'No leader registered' },
  state: { nb: 'Status', nn: 'Status', en: 'State' },
  notBegun: { nb: 'Ikke begynt', nn: 'Ikkje byrja', en: 'Not begun' },
  draft: { nb: 'Utkast', nn: 'Utkast', en: 'Draft' },
  due: { nb: 'Frist {{date}}', nn: 'Frist {{date}}', en: 'Due {{date}}' },
  overdue_one: {
    nb: '{{count}} dag over fristen',
    nn: '{{count}} dag over fristen',
    en: '{{count}} day past the deadline',
  },
  overdue_other: {
    nb: '{{count}} dager over fristen',
    nn: '{{count}} dagar over fristen',
    en: '{{count}} days past the deadline',
  },
  formsTitle: { nb: 'Svar på skjema', nn: 'Svar på skjema', en: 'Answers to forms' },
  toAsked: { nb: 'Spørsmål om bistand', nn: 'Spørsmål om bistand', en: 'Requests for help' },
})
