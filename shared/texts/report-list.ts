/** Texts of the page for those above: which reports there are, and what can be had of all of them together. */
import { defineTexts } from './define.ts'

export const reportListTexts = defineTexts({
  title: { nb: 'Resultater', nn: 'Resultat', en: 'Results' },
  tabTitle: { nb: 'Resultater: {{round}}', nn: 'Resultat: {{round}}', en: 'Results: {{round}}' },
  lead: {
    nb: 'Rapportene du kan åpne. Gjennomsnittene står i hver rapport, der de kan leses sammen med det som hører til.',
    nn: 'Rapportane du kan opne. Gjennomsnitta står i kvar rapport, der dei kan lesast saman med det som høyrer til.',
    en: 'The reports you can open. Means stand in each report, where they can be read with what belongs to them.',
  },
  search: { nb: 'Søk etter enhet', nn: 'Søk etter eining', en: 'Search for a unit' },
  shown_one: { nb: '{{count}} enhet vises', nn: '{{count}} eining blir vist', en: '{{count}} unit shown' },
  shown_other: {
    nb: '{{count}} enheter vises',
    nn: '{{count}} einingar blir viste',
    en: '{{count}} units shown',
  },
  noneFound: {
    nb: 'Ingen enhet har et navn som passer.',
    nn: 'Inga eining har eit namn som passar.',
    en: 'No unit has a name that fits.',
  },
  showAll: { nb: 'Vis alle', nn: 'Vis alle', en: 'Show all' },
  reports: { nb: 'Resultatrapporter', nn: 'Resultatrapportar', en: 'Result reports' },
  unit: { nb: 'Enhet', nn: 'Eining', en: 'Unit' },
  rate: { nb: 'Svarprosent', nn: 'Svarprosent', en: 'Response rate' },
  below: { nb: 'Enheter under {{unit}}', nn: 'Einingar under {{unit}}', en: 'Units below {{unit}}' },
  countsAt: { nb: 'Telles ved {{unit}}', nn: 'Tel ved {{unit}}', en: 'Counts at {{unit}}' },
  countsAtWhy: {
    nb: 'Enheter med for få svar til en egen rapport har ingen svarprosent. De får rapporten for enheten der svarene telles.',
    nn: 'Einingar med for få svar til ein eigen rapport har ingen svarprosent. Dei får rapporten for eininga der svara tel.',
    en: 'Units with too few answers for a report of their own have no response rate. They get the report of the unit where their answers count.',
  },
})
