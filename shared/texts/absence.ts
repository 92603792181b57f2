/** Words about sickness absence (sykefravær): a unit's page, and what stands of it beside the plan. */
import { defineTexts } from './define.ts'

export const absenceTexts = defineTexts({
  title: { nb: 'Sykefravær', nn: 'Sjukefråvær', en: 'Sickness absence' },
  tabTitle: {
    nb: 'Sykefravær, {{unit}}',
    nn: 'Sjukefråvær, {{unit}}',
    en: 'Sickness absence, {{unit}}',
  },
  lead: {
    nb: 'Andelen av avtalte dagsverk som ble borte på grunn av sykdom. Tallene er for å se utviklingen, ikke for å sammenligne enheter med hverandre.',
    nn: 'Delen av avtalte dagsverk som vart borte på grunn av sjukdom. Tala er for å sjå utviklinga, ikkje for å samanlikne einingar med kvarandre.',
    en: 'The share of agreed working days lost to sickness. The figures are for following the development, not for comparing units with each other.',
  },
  third1: { nb: '1. tertial {{year}}', nn: '1. tertial {{year}}', en: 'January–April {{year}}' },
  third2: { nb: '2. tertial {{year}}', nn: '2. tertial {{year}}', en: 'May–August {{year}}' },
  third3: { nb: '3. tertial {{year}}', nn: '3. tertial {{year}}', en: 'September–December {{year}}' },

  total: { nb: 'Samlet sykefravær', nn: 'Samla sjukefråvær', en: 'Total sickness absence' },
  short: { nb: 'Korttidsfravær', nn: 'Korttidsfråvær', en: 'Short-term absence' },
  shortHelp: { nb: 'til og med 16 dager', nn: 'til og med 16 dagar', en: 'up to 16 days' },
  aimTotal: {
    nb: 'Målet er under {{percent}}.',
    nn: 'Målet er under {{percent}}.',
    en: 'The aim is below {{percent}}.',
  },
  aimShort: {
    nb: 'Målet er høyst {{percent}}.',
    nn: 'Målet er høgst {{percent}}.',
    en: 'The aim is at most {{percent}}.',
  },
  within: { nb: 'innenfor målet', nn: 'innanfor målet', en: 'within the aim' },
  beyond: { nb: 'over målet', nn: 'over målet', en: 'above the aim' },
  attention: {
    nb: 'Over {{percent}}: enheten skal ha ekstra oppfølging og støtte.',
    nn: 'Over {{percent}}: eininga skal ha ekstra oppfølging og støtte.',
    en: 'Above {{percent}}: the unit is to have extra follow-up and support.',
  },
  beside: { nb: '{{name}}: {{percent}}', nn: '{{name}}: {{percent}}', en: '{{name}}: {{percent}}' },
  shownElsewhere: {
    nb: '{{unit}} har ikke egne tall. Det må være minst {{minimum}} ansatte i hver måned, slik at ingen kan kjennes igjen. Tallene her er for {{place}}.',
    nn: '{{unit}} har ikkje eigne tal. Det må vere minst {{minimum}} tilsette i kvar månad, slik at ingen kan kjennast att. Tala her er for {{place}}.',
    en: '{{unit}} has no figures of its own. There must be at least {{minimum}} employees in every month, so that nobody can be recognised. These figures are for {{place}}.',
  },
  nothing: {
    nb: 'Det er ikke importert noe sykefravær som kan vises for enheten.',
    nn: 'Det er ikkje importert noko sjukefråvær som kan visast for eininga.',
    en: 'No sickness absence that can be shown for the unit has been imported.',
  },

  totalBrief: { nb: 'Samlet', nn: 'Samla', en: 'Total' },
  shortBrief: { nb: 'Korttid', nn: 'Korttid', en: 'Short-term' },
  belowEach: {
    nb: 'Under hvert tall: {{name}}.',
    nn: 'Under kvart tal: {{name}}.',
    en: 'Below each figure: {{name}}.',
  },

  months: { nb: 'Måned for måned', nn: 'Månad for månad', en: 'Month by month' },
  month: { nb: 'Måned', nn: 'Månad', en: 'Month' },
  thirds: { nb: 'Tertialene', nn: 'Tertiala', en: 'Four-month periods' },
  third: { nb: 'Tertial', nn: 'Tertial', en: 'Period' },
  monthTable: { nb: 'Alle måneder som tabell', nn: 'Alle månader som tabell', en: 'All months as a table' },
  aimLine: {
    nb: 'mål for samlet: under {{percent}}',
    nn: 'mål for samla: under {{percent}}',
    en: 'aim for the total: below {{percent}}',
  },
  howTitle: { nb: 'Slik er tallene laget', nn: 'Slik er tala laga', en: 'How the figures are made' },
  howDays: {
    nb: 'Sykefraværet er tapte dagsverk delt på avtalte dagsverk. Korttidsfravær er fravær til og med 16 dager, den tiden arbeidsgiveren betaler for.',
    nn: 'Sjukefråværet er tapte dagsverk delt på avtalte dagsverk. Korttidsfråvær er fråvær til og med 16 dagar, den tida arbeidsgivaren betaler for.',
    en: 'Sickness absence is working days lost divided by working days agreed. Short-term absence is absence of up to 16 days, the time the employer pays for.',
  },
  howPlaced: {
    nb: 'Ansatte i en enhet med færre enn {{minimum}} i en måned regnes sammen med nærmeste enhet over som er stor nok. Derfor kan ikke tallene trekkes fra hverandre for å finne ut noe om noen få.',
    nn: 'Tilsette i ei eining med færre enn {{minimum}} i ein månad blir rekna saman med næraste eining over som er stor nok. Difor kan ikkje tala trekkjast frå kvarandre for å finne ut noko om nokre få.',
    en: 'Employees of a unit with fewer than {{minimum}} in a month are counted with the nearest unit above that is large enough. The figures can therefore not be subtracted from each other to find out something about a few.',
  },
  howThird: {
    nb: 'Et tertial er fire måneder og vises når alle fire er der.',
    nn: 'Eit tertial er fire månader og blir vist når alle fire er der.',
    en: 'A period is four months and is shown when all four are there.',
  },
  toImport: { nb: 'Importer sykefravær', nn: 'Importer sjukefråvær', en: 'Import sickness absence' },
})
