/** Texts of the progress overview. */
import { defineTexts } from './define.ts'

export const progressTexts = defineTexts({
  title: {
    nb: 'Framdriftsoversikt: {{unit}}',
    nn: 'Framdriftsoversyn: {{unit}}',
    en: 'Progress overview: {{unit}}',
  },
  titleAlone: { nb: 'Framdriftsoversikt', nn: 'Framdriftsoversyn', en: 'Progress overview' },
  rounds: { nb: 'Runder', nn: 'Rundar', en: 'Rounds' },
  round: { nb: 'Runde', nn: 'Runde', en: 'Round' },
  noRound: {
    nb: 'Ingen runde er satt i gang ennå. Framdriften vises her når en runde er i gang.',
    nn: 'Ingen runde er sett i gang enno. Framdrifta blir vist her når ein runde er i gang.',
    en: 'No round has been launched yet. Progress is shown here once one has.',
  },
  toRounds: { nb: 'Til rundene', nn: 'Til rundane', en: 'To the rounds' },

  leadNoneLate: {
    nb: 'Ingen enheter er over fristen.',
    nn: 'Ingen einingar er over fristen.',
    en: 'No unit is past a deadline.',
  },
  leadLate_one: {
    nb: 'Én enhet er over fristen.',
    nn: 'Éi eining er over fristen.',
    en: 'One unit is past a deadline.',
  },
  leadLate_other: {
    nb: '{{count}} enheter er over fristen.',
    nn: '{{count}} einingar er over fristen.',
    en: '{{count}} units are past a deadline.',
  },
  leadNextOfOne: {
    nb: 'Enheten har igjen «{{step}}» med frist {{due}}.',
    nn: 'Eininga har att «{{step}}» med frist {{due}}.',
    en: 'The unit has “{{step}}” left, due {{due}}.',
  },
  leadNext: {
    nb: '{{open}} av {{all}} enheter har igjen «{{step}}» med frist {{due}}.',
    nn: '{{open}} av {{all}} einingar har att «{{step}}» med frist {{due}}.',
    en: '{{open}} of {{all}} units have “{{step}}” left, due {{due}}.',
  },

  stripTitle: { nb: 'Åpne frister per dag', nn: 'Opne fristar per dag', en: 'Open deadlines per day' },
  stripLate: { nb: 'Over fristen', nn: 'Over fristen', en: 'Past the deadline' },
  stripNone: { nb: 'Ingen', nn: 'Ingen', en: 'None' },
  stripMany: { nb: '10 eller flere', nn: '10 eller fleire', en: '10 or more' },
  stripToday: { nb: 'I dag', nn: 'I dag', en: 'Today' },
  stripDay: { nb: '{{date}}: {{count}}', nn: '{{date}}: {{count}}', en: '{{date}}: {{count}}' },
  stripEarlier_one: {
    nb: 'Én åpen frist er enda eldre.',
    nn: 'Éin open frist er endå eldre.',
    en: 'One open deadline is older still.',
  },
  stripEarlier_other: {
    nb: '{{count}} åpne frister er enda eldre.',
    nn: '{{count}} opne fristar er endå eldre.',
    en: '{{count}} open deadlines are older still.',
  },

  search: { nb: 'Søk etter enhet', nn: 'Søk etter eining', en: 'Search for a unit' },
  filters: { nb: 'Vis', nn: 'Vis', en: 'Show' },
  filterAll: { nb: 'Alle', nn: 'Alle', en: 'All' },
  filterLate: { nb: 'Over fristen', nn: 'Over fristen', en: 'Past a deadline' },
  filterWeek: { nb: 'Frist denne uka', nn: 'Frist denne veka', en: 'Due this week' },
  filterNoRepresentative: {
    nb: 'Verneombud mangler',
    nn: 'Verneombod manglar',
    en: 'No safety representative',
  },
  sheet: { nb: 'Regneark (XLSX)', nn: 'Rekneark (XLSX)', en: 'Spreadsheet (XLSX)' },
  csv: { nb: 'Semikolonfil (CSV)', nn: 'Semikolonfil (CSV)', en: 'Semicolon file (CSV)' },
  unfoldAll: { nb: 'Vis alle nivåer', nn: 'Vis alle nivå', en: 'Show all levels' },
  foldAll: { nb: 'Vis bare øverste nivåer', nn: 'Vis berre øvste nivå', en: 'Show upper levels only' },

  unit: { nb: 'Enhet', nn: 'Eining', en: 'Unit' },
  shown_one: { nb: '{{count}} vist', nn: '{{count}} vist', en: '{{count}} shown' },
  shown_other: { nb: '{{count}} vist', nn: '{{count}} viste', en: '{{count}} shown' },
  noneFound: {
    nb: 'Ingen enheter passer med søket og filteret.',
    nn: 'Ingen einingar passar med søket og filteret.',
    en: 'No units fit the search and the filter.',
  },
  showAll: { nb: 'Vis alle enheter', nn: 'Vis alle einingar', en: 'Show all units' },
  below: { nb: 'Enheter under {{unit}}', nn: 'Einingar under {{unit}}', en: 'Units below {{unit}}' },
  daysOver_one: { nb: '1 dag over', nn: '1 dag over', en: '1 day over' },
  daysOver_other: { nb: '{{count}} dager over', nn: '{{count}} dagar over', en: '{{count}} days over' },
  newDue: { nb: 'ny frist {{date}}', nn: 'ny frist {{date}}', en: 'new deadline {{date}}' },
  insteadOf: {
    nb: 'i stedet for {{date}}',
    nn: 'i staden for {{date}}',
    en: 'instead of {{date}}',
  },
  movedBecause: {
    nb: 'Flyttet fordi: {{reason}}',
    nn: 'Flytta fordi: {{reason}}',
    en: 'Moved because: {{reason}}',
  },
  due: { nb: 'frist {{date}}', nn: 'frist {{date}}', en: 'due {{date}}' },
  doneOn: { nb: 'ferdig {{date}}', nn: 'ferdig {{date}}', en: 'done {{date}}' },
  allDone: { nb: 'Alle steg er ferdige', nn: 'Alle steg er ferdige', en: 'All steps are done' },
  countedAbove: {
    nb: 'Telles ved {{unit}}',
    nn: 'Blir talt ved {{unit}}',
    en: 'Counted at {{unit}}',
  },
  lateBelow_one: { nb: '1 over fristen', nn: '1 over fristen', en: '1 past a deadline' },
  lateBelow_other: {
    nb: '{{count}} over fristen',
    nn: '{{count}} over fristen',
    en: '{{count}} past a deadline',
  },
  noRepresentative: {
    nb: 'Verneombud ikke valgt',
    nn: 'Verneombod ikkje valt',
    en: 'No safety representative elected',
  },
  leader: { nb: 'Leder: {{name}}', nn: 'Leiar: {{name}}', en: 'Leader: {{name}}' },
  noLeader: { nb: 'Ingen leder registrert', nn: 'Ingen leiar registrert', en: 'No leader registered' },
  openUnit: { nb: 'Åpne enhetens side', nn: 'Opne sida til eininga', en: 'Open the unit’s page' },
  onlyThisPart: {
    nb: 'Vis bare denne og det som er under',
    nn: 'Vis berre denne og det som er under',
    en: 'Show only this and what is below',
  },
  wholeOverview: { nb: 'Hele oversikten', nn: 'Heile oversynet', en: 'The whole overview' },
  moveDeadlineOf: {
    nb: 'Flytt fristen for {{step}}',
    nn: 'Flytt fristen for {{step}}',
    en: 'Move the deadline for {{step}}',
  },
  move: { nb: 'Flytt fristen', nn: 'Flytt fristen', en: 'Move the deadline' },
})
