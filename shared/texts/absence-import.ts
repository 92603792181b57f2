/** Words of the page where sickness absence is imported. */
import type { AbsenceError, absenceColumns } from '../absence.ts'
import type { Text } from '../language.ts'
import { defineTexts } from './define.ts'

export const absenceImportTexts = defineTexts({
  title: { nb: 'Importer sykefravær', nn: 'Importer sjukefråvær', en: 'Import sickness absence' },
  lead: {
    nb: 'Tall per enhet og måned fra lønns- eller HR-systemet. De vises ved siden av planene, aldri for færre enn {{minimum}} ansatte.',
    nn: 'Tal per eining og månad frå løns- eller HR-systemet. Dei blir viste ved sida av planane, aldri for færre enn {{minimum}} tilsette.',
    en: 'Figures by unit and month from the payroll or HR system. They stand beside the plans, never for fewer than {{minimum}} employees.',
  },
  fileTitle: { nb: 'Velg filen', nn: 'Vel fila', en: 'Choose the file' },
  file: { nb: 'Sykefravær', nn: 'Sjukefråvær', en: 'Sickness absence' },
  fileHelp: {
    nb: 'CSV med semikolon, høyst 9 MB. Én rad per enhet og måned.',
    nn: 'CSV med semikolon, høgst 9 MB. Éi rad per eining og månad.',
    en: 'CSV with semicolons, at most 9 MB. One row per unit and month.',
  },
  check: { nb: 'Se hva filen endrer', nn: 'Sjå kva fila endrar', en: 'See what the file changes' },
  checkPromise: {
    nb: 'Ingenting lagres før du har sett over.',
    nn: 'Ingenting blir lagra før du har sett over.',
    en: 'Nothing is saved until you have looked it over.',
  },
  errorsTitle_one: { nb: '1 feil i filen', nn: '1 feil i fila', en: '1 error in the file' },
  errorsTitle_other: {
    nb: '{{count}} feil i filen',
    nn: '{{count}} feil i fila',
    en: '{{count}} errors in the file',
  },
  errorsHelp: {
    nb: 'Ingenting kan importeres før de er rettet. Det som alt er importert, står som det er.',
    nn: 'Ingenting kan importerast før dei er retta. Det som alt er importert, står som det er.',
    en: 'Nothing can be imported until they are corrected. What has been imported already stays as it is.',
  },

  previewTitle: { nb: 'Dette står i filen', nn: 'Dette står i fila', en: 'What the file holds' },
  month: { nb: 'Måned', nn: 'Månad', en: 'Month' },
  units: { nb: 'Enheter', nn: 'Einingar', en: 'Units' },
  headcount: { nb: 'Ansatte', nn: 'Tilsette', en: 'Employees' },
  change: { nb: 'Endring', nn: 'Endring', en: 'Change' },
  newMonth: { nb: 'ny måned', nn: 'ny månad', en: 'new month' },
  replaces: {
    nb: 'erstatter hele måneden',
    nn: 'erstattar heile månaden',
    en: 'replaces the whole month',
  },
  drops_one: {
    nb: '1 enhet som hadde tall, mangler i filen',
    nn: '1 eining som hadde tal, manglar i fila',
    en: '1 unit that had figures is missing from the file',
  },
  drops_other: {
    nb: '{{count}} enheter som hadde tall, mangler i filen',
    nn: '{{count}} einingar som hadde tal, manglar i fila',
    en: '{{count}} units that had figures are missing from the file',
  },
  unknown_one: {
    nb: '1 rad gjelder en enhet som ikke finnes i registeret.',
    nn: '1 rad gjeld ei eining som ikkje finst i registeret.',
    en: '1 row concerns a unit that is not in the register.',
  },
  unknown_other: {
    nb: '{{count}} rader gjelder enheter som ikke finnes i registeret.',
    nn: '{{count}} rader gjeld einingar som ikkje finst i registeret.',
    en: '{{count}} rows concern units that are not in the register.',
  },
  unknownCodes: { nb: 'Koder: {{codes}}', nn: 'Kodar: {{codes}}', en: 'Codes: {{codes}}' },
  skip: { nb: 'Utelat disse radene', nn: 'Utelat desse radene', en: 'Leave these rows out' },
  skipNeeded: {
    nb: 'Kryss av for at radene skal utelates, eller rett kodene i filen og velg den på nytt.',
    nn: 'Kryss av for at radene skal utelatast, eller rett kodane i fila og vel ho på nytt.',
    en: 'Tick that the rows are to be left out, or correct the codes in the file and choose it again.',
  },
  nothingLeft: {
    nb: 'Ingen av enhetene i filen finnes i registeret, så det er ingenting å importere.',
    nn: 'Ingen av einingane i fila finst i registeret, så det er ingenting å importere.',
    en: 'None of the units in the file are in the register, so there is nothing to import.',
  },
  import: { nb: 'Importer', nn: 'Importer', en: 'Import' },
  importPromise: {
    nb: 'Hver måned i filen erstattes helt. Andre måneder røres ikke.',
    nn: 'Kvar månad i fila blir erstatta heilt. Andre månader blir ikkje rørte.',
    en: 'Each month in the file is replaced whole. Other months are not touched.',
  },
  imported_one: {
    nb: 'Sykefraværet for {{from}} er importert.',
    nn: 'Sjukefråværet for {{from}} er importert.',
    en: 'The sickness absence of {{from}} has been imported.',
  },
  imported_other: {
    nb: 'Sykefraværet for {{count}} måneder, {{from}} til {{to}}, er importert.',
    nn: 'Sjukefråværet for {{count}} månader, {{from}} til {{to}}, er importert.',
    en: 'The sickness absence of {{count}} months, {{from}} to {{to}}, has been imported.',
  },

  stockTitle: { nb: 'Importert så langt', nn: 'Importert så langt', en: 'Imported so far' },
  stockEmpty: {
    nb: 'Ingen måneder er importert ennå.',
    nn: 'Ingen månader er importerte enno.',
    en: 'No months have been imported yet.',
  },
  stock_one: {
    nb: '1 måned: {{month}}',
    nn: '1 månad: {{month}}',
    en: '1 month: {{month}}',
  },
  stock_other: {
    nb: '{{count}} måneder, den siste er {{month}}',
    nn: '{{count}} månader, den siste er {{month}}',
    en: '{{count}} months, the last is {{month}}',
  },
  importedOn: { nb: 'Importert', nn: 'Importert', en: 'Imported' },
  columnsTitle: { nb: 'Kolonnene i filen', nn: 'Kolonnane i fila', en: 'The columns of the file' },
  columnsLead: {
    nb: 'Bare summer per enhet: ingen navn, ingen diagnoser, ingen enkeltfravær. Andre kolonner avvises.',
    nn: 'Berre summar per eining: ingen namn, ingen diagnosar, ingen enkeltfråvær. Andre kolonnar blir avviste.',
    en: 'Sums by unit only: no names, no diagnoses, no single absences. Other columns are refused.',
  },
})

/** What each column holds. */
export const absenceColumnTexts: Record<keyof typeof absenceColumns, Text> = {
  unit: {
    nb: 'Enhetens kode i registeret. En enhet som er nedlagt, kan også ha tall.',
    nn: 'Koden til eininga i registeret. Ei eining som er nedlagd, kan òg ha tal.',
    en: 'The unit’s code in the register. A unit that has been closed may have figures too.',
  },
  month: {
    nb: 'Måneden som 09.2026 eller åååå-mm. Måneden må være over.',
    nn: 'Månaden som 09.2026 eller åååå-mm. Månaden må vere over.',
    en: 'The month as 09.2026 or yyyy-mm. It must be over.',
  },
  headcount: {
    nb: 'Ansatte i enheten selv den måneden, uten enhetene under',
    nn: 'Tilsette i sjølve eininga den månaden, utan einingane under',
    en: 'People employed at the unit itself that month, without units below',
  },
  possible: {
    nb: 'Avtalte dagsverk i måneden, for eksempel 1204,5',
    nn: 'Avtalte dagsverk i månaden, til dømes 1204,5',
    en: 'Working days agreed in the month, for example 1204,5',
  },
  total: {
    nb: 'Dagsverk borte på grunn av egen sykdom, egenmeldt og legemeldt',
    nn: 'Dagsverk borte på grunn av eigen sjukdom, eigenmelde og legemelde',
    en: 'Working days lost to own sickness, self-certified and certified by a doctor',
  },
  short: {
    nb: 'Av disse: dagsverk i fravær til og med 16 dager',
    nn: 'Av desse: dagsverk i fråvær til og med 16 dagar',
    en: 'Of these: days in absences of up to 16 days',
  },
}

/** Why a row was refused. */
export const absenceErrorTexts: Record<AbsenceError['code'], Text> = {
  unreadable: {
    nb: 'Kan ikke leses som CSV med semikolon.',
    nn: 'Kan ikkje lesast som CSV med semikolon.',
    en: 'Cannot be read as CSV with semicolons.',
  },
  'empty-file': { nb: 'Filen har ingen rader.', nn: 'Fila har ingen rader.', en: 'The file has no rows.' },
  'too-many-rows': {
    nb: 'Filen har altfor mange rader.',
    nn: 'Fila har altfor mange rader.',
    en: 'The file has far too many rows.',
  },
  'national-identity-number': {
    nb: 'Kolonnen inneholder fødselsnummer. Filen skal bare ha summer per enhet.',
    nn: 'Kolonnen inneheld fødselsnummer. Fila skal berre ha summar per eining.',
    en: 'The column holds national identity numbers. The file is to have sums by unit only.',
  },
  'missing-column': { nb: 'Kolonnen mangler.', nn: 'Kolonnen manglar.', en: 'The column is missing.' },
  'unknown-column': {
    nb: 'Kolonnen er ukjent. Ta den ut av filen.',
    nn: 'Kolonnen er ukjend. Ta han ut av fila.',
    en: 'The column is unknown. Take it out of the file.',
  },
  'duplicate-column': {
    nb: 'Kolonnen står to ganger.',
    nn: 'Kolonnen står to gonger.',
    en: 'The column is there twice.',
  },
  'wrong-number-of-cells': {
    nb: 'Raden har for få eller for mange celler.',
    nn: 'Rada har for få eller for mange celler.',
    en: 'The row has too few or too many cells.',
  },
  'missing-value': { nb: 'Cellen er tom.', nn: 'Cella er tom.', en: 'The cell is empty.' },
  'not-a-month': {
    nb: 'Skriv måneden som 09.2026 eller åååå-mm.',
    nn: 'Skriv månaden som 09.2026 eller åååå-mm.',
    en: 'Write the month as 09.2026 or yyyy-mm.',
  },
  'month-not-over': {
    nb: 'Måneden er ikke over ennå.',
    nn: 'Månaden er ikkje over enno.',
    en: 'The month is not over yet.',
  },
  'not-a-number': {
    nb: 'Skal være et tall fra 0, for eksempel 80,5. Ansatte er et helt tall.',
    nn: 'Skal vere eit tal frå 0, til dømes 80,5. Tilsette er eit heilt tal.',
    en: 'Must be a number from 0, for example 80,5. Employees is a whole number.',
  },
  'short-above-total': {
    nb: 'Korttidsfraværet er større enn det samlede.',
    nn: 'Korttidsfråværet er større enn det samla.',
    en: 'Short-term absence is more than the total.',
  },
  'total-above-possible': {
    nb: 'Sykefraværet er større enn de avtalte dagsverkene.',
    nn: 'Sjukefråværet er større enn dei avtalte dagsverka.',
    en: 'Sickness absence is more than the days agreed.',
  },
  'days-without-people': {
    nb: 'Enheten har avtalte dagsverk, men ingen ansatte.',
    nn: 'Eininga har avtalte dagsverk, men ingen tilsette.',
    en: 'The unit has days agreed, but no employees.',
  },
  'too-many-days': {
    nb: 'Mer enn 31 dagsverk per ansatt. Er det timer?',
    nn: 'Meir enn 31 dagsverk per tilsett. Er det timar?',
    en: 'More than 31 days for each employee. Are they hours?',
  },
  'row-twice': {
    nb: 'Enheten har to rader for samme måned.',
    nn: 'Eininga har to rader for same månad.',
    en: 'The unit has two rows for the same month.',
  },
}
