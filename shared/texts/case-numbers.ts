/** Words of the page where case numbers are imported. */
import type { CaseError, caseColumns } from '../case-file.ts'
import type { Text } from '../language.ts'
import { defineTexts } from './define.ts'

export const caseNumberTexts = defineTexts({
  title: { nb: 'Saksnumre fra fil', nn: 'Saksnummer frå fil', en: 'Case numbers from a file' },
  lead: {
    nb: 'Har arkivet opprettet en sak for hver enhet på forhånd, blir dokumentene lagt i dem. Saksnummeret står ferdig utfylt for den som arkiverer.',
    nn: 'Har arkivet oppretta ei sak for kvar eining på førehand, blir dokumenta lagde i dei. Saksnummeret står ferdig utfylt for den som arkiverer.',
    en: 'If the archive has made a case for each unit beforehand, documents are put into them. The case number is filled in for whoever files.',
  },
  noRounds: {
    nb: 'Ingen runder er satt i gang ennå.',
    nn: 'Ingen rundar er sette i gang enno.',
    en: 'No rounds have been launched yet.',
  },
  fileTitle: { nb: 'Velg filen', nn: 'Vel fila', en: 'Choose the file' },
  round: { nb: 'Runde', nn: 'Runde', en: 'Round' },
  file: { nb: 'Saksnumre', nn: 'Saksnummer', en: 'Case numbers' },
  fileHelp: {
    nb: 'CSV med semikolon, høyst 1 MB. Én rad per enhet.',
    nn: 'CSV med semikolon, høgst 1 MB. Éi rad per eining.',
    en: 'CSV with semicolons, at most 1 MB. One row per unit.',
  },
  check: { nb: 'Se hva filen endrer', nn: 'Sjå kva fila endrar', en: 'See what the file changes' },
  errorsTitle_one: { nb: '1 feil i filen', nn: '1 feil i fila', en: '1 error in the file' },
  errorsTitle_other: {
    nb: '{{count}} feil i filen',
    nn: '{{count}} feil i fila',
    en: '{{count}} errors in the file',
  },
  errorsHelp: {
    nb: 'Ingenting kan importeres før de er rettet.',
    nn: 'Ingenting kan importerast før dei er retta.',
    en: 'Nothing can be imported until they are corrected.',
  },
  previewTitle_one: {
    nb: '1 enhet får saksnummer',
    nn: '1 eining får saksnummer',
    en: '1 unit gets a case number',
  },
  previewTitle_other: {
    nb: '{{count}} enheter får saksnummer',
    nn: '{{count}} einingar får saksnummer',
    en: '{{count}} units get a case number',
  },
  replaced_one: {
    nb: '1 av dem hadde et annet saksnummer.',
    nn: '1 av dei hadde eit anna saksnummer.',
    en: '1 of them had another case number.',
  },
  replaced_other: {
    nb: '{{count}} av dem hadde et annet saksnummer.',
    nn: '{{count}} av dei hadde eit anna saksnummer.',
    en: '{{count}} of them had another case number.',
  },
  firstShown: {
    nb: 'De første {{count}} vises.',
    nn: 'Dei første {{count}} blir viste.',
    en: 'The first {{count}} are shown.',
  },
  unit: { nb: 'Enhet', nn: 'Eining', en: 'Unit' },
  caseNumber: { nb: 'Saksnummer', nn: 'Saksnummer', en: 'Case number' },
  before: { nb: 'Før', nn: 'Før', en: 'Before' },
  import: { nb: 'Importer', nn: 'Importer', en: 'Import' },
  imported_one: {
    nb: '1 saksnummer er importert.',
    nn: '1 saksnummer er importert.',
    en: '1 case number is imported.',
  },
  imported_other: {
    nb: '{{count}} saksnumre er importert.',
    nn: '{{count}} saksnummer er importerte.',
    en: '{{count}} case numbers are imported.',
  },
  columnsTitle: { nb: 'Kolonnene i filen', nn: 'Kolonnane i fila', en: 'The columns of the file' },
})

export const caseColumnTexts: Record<keyof typeof caseColumns, Text> = {
  unit: {
    nb: 'Enhetens kode i runden. Andre kolonner enn disse to blir ikke lest.',
    nn: 'Koden til eininga i runden. Andre kolonnar enn desse to blir ikkje lesne.',
    en: 'The code of the unit in the round. Columns other than these two are not read.',
  },
  caseNumber: {
    nb: 'Slik arkivet skriver det.',
    nn: 'Slik arkivet skriv det.',
    en: 'As the archive writes it.',
  },
}

export const caseErrorTexts: Record<CaseError['code'], Text> = {
  unreadable: {
    nb: 'Kan ikke leses som CSV med semikolon.',
    nn: 'Kan ikkje lesast som CSV med semikolon.',
    en: 'Cannot be read as CSV with semicolons.',
  },
  'empty-file': { nb: 'Filen har ingen rader.', nn: 'Fila har ingen rader.', en: 'The file has no rows.' },
  'too-many-rows': {
    nb: 'Filen har flere enn 5 000 rader.',
    nn: 'Fila har fleire enn 5 000 rader.',
    en: 'The file has more than 5,000 rows.',
  },
  'national-identity-number': {
    nb: 'Kolonnen inneholder fødselsnummer. Ta den ut av filen.',
    nn: 'Kolonnen inneheld fødselsnummer. Ta han ut av fila.',
    en: 'The column holds national identity numbers. Take it out of the file.',
  },
  'missing-column': { nb: 'Kolonnen mangler.', nn: 'Kolonnen manglar.', en: 'The column is missing.' },
  'duplicate-column': {
    nb: 'Kolonnen står to ganger.',
    nn: 'Kolonnen står to gonger.',
    en: 'The column is there twice.',
  },
  'missing-value': { nb: 'Cellen er tom.', nn: 'Cella er tom.', en: 'The cell is empty.' },
  'unknown-unit': {
    nb: 'Ingen enhet i runden har denne koden.',
    nn: 'Inga eining i runden har denne koden.',
    en: 'No unit in the round has this code.',
  },
  'unit-twice': {
    nb: 'Enheten står også på en annen rad.',
    nn: 'Eininga står òg på ei anna rad.',
    en: 'The unit stands in another row as well.',
  },
  'wrong-form': {
    nb: 'Saksnummeret er ikke skrevet slik innstillingene for arkivering sier.',
    nn: 'Saksnummeret er ikkje skrive slik innstillingane for arkivering seier.',
    en: 'The case number is not written as the filing settings say.',
  },
  'too-long': {
    nb: 'Saksnummeret er lengre enn 60 tegn.',
    nn: 'Saksnummeret er lengre enn 60 teikn.',
    en: 'The case number is longer than 60 characters.',
  },
}
