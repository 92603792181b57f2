/** Texts of the page where the register is imported. */
import type { Text } from '../language.ts'
import type { RegisterError } from '../register.ts'
import { defineTexts } from './define.ts'

export const registerPageTexts = defineTexts({
  title: { nb: 'Register', nn: 'Register', en: 'Register' },
  lead: {
    nb: 'Enheter og ansatte kommer fra to filer: CSV, Excel eller JSON fra DFØ. Først ser du hva som blir endret, så importerer du.',
    nn: 'Einingar og tilsette kjem frå to filer: CSV, Excel eller JSON frå DFØ. Først ser du kva som blir endra, så importerer du.',
    en: 'Units and employees come from two files: CSV, Excel or JSON from DFØ. You first see what would change, then you import.',
  },
  filesTitle: { nb: 'Velg filene', nn: 'Vel filene', en: 'Choose the files' },
  unitsFile: { nb: 'Enheter', nn: 'Einingar', en: 'Units' },
  unitsFileHelp: {
    nb: 'Én rad per enhet. CSV med semikolon, Excel (XLSX) eller JSON fra DFØ. Høyst 3 MB.',
    nn: 'Éi rad per eining. CSV med semikolon, Excel (XLSX) eller JSON frå DFØ. Høgst 3 MB.',
    en: 'One row per unit. CSV with semicolons, Excel (XLSX), or JSON from DFØ. At most 3 MB.',
  },
  peopleFile: { nb: 'Ansatte', nn: 'Tilsette', en: 'Employees' },
  peopleFileHelp: {
    nb: 'Én rad per stilling. CSV med semikolon, Excel (XLSX) eller JSON fra DFØ. Høyst 6 MB.',
    nn: 'Éi rad per stilling. CSV med semikolon, Excel (XLSX) eller JSON frå DFØ. Høgst 6 MB.',
    en: 'One row per position. CSV with semicolons, Excel (XLSX), or JSON from DFØ. At most 6 MB.',
  },
  check: { nb: 'Se hva som blir endret', nn: 'Sjå kva som blir endra', en: 'See what would change' },
  checkPromise: {
    nb: 'Ingenting importeres før du har sett over.',
    nn: 'Ingenting blir importert før du har sett over.',
    en: 'Nothing is imported until you have looked it over.',
  },

  columnsTitle: { nb: 'Hvilke kolonner?', nn: 'Kva kolonnar?', en: 'Which columns?' },
  columnsLead: {
    nb: 'Kolonnene kan stå i hvilken som helst rekkefølge. Andre kolonner leses ikke, og du får se hvilke. Filer med fødselsnummer avvises.',
    nn: 'Kolonnane kan stå i kva rekkjefølgje som helst. Andre kolonnar blir ikkje lesne, og du får sjå kva for nokre. Filer med fødselsnummer blir avviste.',
    en: 'The columns may stand in any order. Other columns are not read, and you are shown which. Files with national identity numbers are refused.',
  },

  previewTitle: { nb: 'Dette står i filene', nn: 'Dette står i filene', en: 'What the files hold' },
  added: { nb: 'Nye', nn: 'Nye', en: 'Added' },
  changed: { nb: 'Endret', nn: 'Endra', en: 'Changed' },
  removed: { nb: 'Tas bort', nn: 'Blir tekne bort', en: 'Removed' },
  unchanged: { nb: 'Uendret', nn: 'Uendra', en: 'Unchanged' },
  facts: {
    nb: '{{positions}} stillinger, {{levels}} nivåer, {{leaders}} ledere, {{representatives}} verneombud i {{areas}} verneområder',
    nn: '{{positions}} stillingar, {{levels}} nivå, {{leaders}} leiarar, {{representatives}} verneombod i {{areas}} verneområde',
    en: '{{positions}} positions, {{levels}} levels, {{leaders}} leaders, {{representatives}} safety representatives in {{areas}} safety areas',
  },
  personnelLeaders_one: {
    nb: '1 stilling har en annen personalleder enn lederen av enheten.',
    nn: '1 stilling har ein annan personalleiar enn leiaren av eininga.',
    en: '1 position has a personnel leader other than the leader of the unit.',
  },
  personnelLeaders_other: {
    nb: '{{positions}} stillinger har en egen personalleder ({{leaders}} ulike).',
    nn: '{{positions}} stillingar har ein eigen personalleiar ({{leaders}} ulike).',
    en: '{{positions}} positions name a personnel leader of their own ({{leaders}} different).',
  },
  personnelLeadersChanged_one: {
    nb: '1 ansatt får en annen personalleder enn i dag.',
    nn: '1 tilsett får ein annan personalleiar enn i dag.',
    en: '1 employee gets another personnel leader than today.',
  },
  personnelLeadersChanged_other: {
    nb: '{{people}} ansatte får en annen personalleder enn i dag.',
    nn: '{{people}} tilsette får ein annan personalleiar enn i dag.',
    en: '{{people}} employees get another personnel leader than today.',
  },
  tags: {
    nb: 'Grupper i registeret: {{tags}}',
    nn: 'Grupper i registeret: {{tags}}',
    en: 'Groups in the register: {{tags}}',
  },
  takeovers_one: {
    nb: '1 enhet tar over for andre. Tidligere undersøkelser sammenlignes etter det.',
    nn: '1 eining tek over for andre. Tidlegare undersøkingar blir samanlikna etter det.',
    en: '1 unit takes over from others. Earlier surveys are compared accordingly.',
  },
  takeovers_other: {
    nb: '{{count}} enheter tar over for andre. Tidligere undersøkelser sammenlignes etter det.',
    nn: '{{count}} einingar tek over for andre. Tidlegare undersøkingar blir samanlikna etter det.',
    en: '{{count}} units take over from others. Earlier surveys are compared accordingly.',
  },
  takeover: {
    nb: '{{unit}} tar over for {{from}}',
    nn: '{{unit}} tek over for {{from}}',
    en: '{{unit}} takes over from {{from}}',
  },
  leftOut: {
    nb: 'Leses ikke: {{columns}}. Sjekk at det ikke er en overskrift som er skrevet feil.',
    nn: 'Blir ikkje lesne: {{columns}}. Sjekk at det ikkje er ei overskrift som er skriven feil.',
    en: 'Not read: {{columns}}. Check that none of them is a misspelled heading.',
  },
  outsiders_one: {
    nb: '1 person er ikke ansatt her (medarbeidergruppe 9) og er utelatt.',
    nn: '1 person er ikkje tilsett her (medarbeidargruppe 9) og er utelaten.',
    en: '1 person is not employed here (employee group 9) and is left out.',
  },
  outsiders_other: {
    nb: '{{count}} personer er ikke ansatt her (medarbeidergruppe 9) og er utelatt.',
    nn: '{{count}} personar er ikkje tilsette her (medarbeidargruppe 9) og er utelatne.',
    en: '{{count}} people are not employed here (employee group 9) and are left out.',
  },
  changesTitle: { nb: 'Hver endring', nn: 'Kvar endring', en: 'Every change' },
  changesDownload: {
    nb: 'Last ned alle endringene',
    nn: 'Last ned alle endringane',
    en: 'Download all the changes',
  },
  changesMore: {
    nb: 'Her står de første {{shown}}. Resten er i filen.',
    nn: 'Her står dei første {{shown}}. Resten er i fila.',
    en: 'These are the first {{shown}}. The rest are in the file.',
  },
  unitsAdded: { nb: 'Nye enheter', nn: 'Nye einingar', en: 'New units' },
  unitsChanged: { nb: 'Enheter som endres', nn: 'Einingar som blir endra', en: 'Units that change' },
  unitsRemoved: { nb: 'Enheter som tas bort', nn: 'Einingar som blir tekne bort', en: 'Units that go' },
  peopleAdded: { nb: 'Nye ansatte', nn: 'Nye tilsette', en: 'New employees' },
  peopleChanged: { nb: 'Ansatte som endres', nn: 'Tilsette som blir endra', en: 'Employees who change' },
  peopleRemoved: { nb: 'Ansatte som tas bort', nn: 'Tilsette som blir tekne bort', en: 'Employees who go' },
  was: { nb: 'Nå', nn: 'No', en: 'Now' },
  becomes: { nb: 'Blir', nn: 'Blir', en: 'Becomes' },
  nothing: { nb: 'tomt', nn: 'tomt', en: 'empty' },
  kind: { nb: 'Endring', nn: 'Endring', en: 'Change' },
  key: { nb: 'Kode', nn: 'Kode', en: 'Code' },
  name: { nb: 'Navn', nn: 'Namn', en: 'Name' },
  withoutLeader_one: { nb: '1 enhet uten leder', nn: '1 eining utan leiar', en: '1 unit without a leader' },
  withoutLeader_other: {
    nb: '{{count}} enheter uten leder',
    nn: '{{count}} einingar utan leiar',
    en: '{{count}} units without a leader',
  },
  withoutRepresentative_one: {
    nb: '1 verneområde uten verneombud',
    nn: '1 verneområde utan verneombod',
    en: '1 safety area without a safety representative',
  },
  withoutRepresentative_other: {
    nb: '{{count}} verneområder uten verneombud',
    nn: '{{count}} verneområde utan verneombod',
    en: '{{count}} safety areas without a safety representative',
  },
  doesNotBlock: {
    nb: 'Dette hindrer ikke importen, men noen bør se på det.',
    nn: 'Dette hindrar ikkje importen, men nokon bør sjå på det.',
    en: 'This does not stop the import, but somebody should look at it.',
  },
  removesMany: {
    nb: 'Mye tas bort: {{units}} enheter og {{people}} ansatte står ikke i filene. Filene skal være hele registeret, ikke bare en del.',
    nn: 'Mykje blir teke bort: {{units}} einingar og {{people}} tilsette står ikkje i filene. Filene skal vere heile registeret, ikkje berre ein del.',
    en: 'A lot is removed: {{units}} units and {{people}} employees are not in the files. The files must be the whole register, not a part of it.',
  },
  everyUnitLed: {
    nb: 'Alle enheter har leder, og alle verneområder har verneombud.',
    nn: 'Alle einingar har leiar, og alle verneområde har verneombod.',
    en: 'Every unit has a leader, and every safety area a safety representative.',
  },
  import: { nb: 'Importer', nn: 'Importer', en: 'Import' },
  importPromise: {
    nb: 'Alt importeres, eller ingenting. Runder som er i gang, endres ikke.',
    nn: 'Alt blir importert, eller ingenting. Rundar som er i gang, blir ikkje endra.',
    en: 'All of it is imported, or nothing. Rounds that are running do not change.',
  },
  nothingChanges: {
    nb: 'Filene er like registeret. Det er ingenting å importere.',
    nn: 'Filene er like registeret. Det er ingenting å importere.',
    en: 'The files equal the register. There is nothing to import.',
  },
  otherFiles: { nb: 'Velg andre filer', nn: 'Vel andre filer', en: 'Choose other files' },
  importedTitle: {
    nb: 'Registeret er importert',
    nn: 'Registeret er importert',
    en: 'The register is imported',
  },
  importedText: {
    nb: '{{units}} enheter og {{people}} ansatte er nye eller endret.',
    nn: '{{units}} einingar og {{people}} tilsette er nye eller endra.',
    en: '{{units}} units and {{people}} employees are new or changed.',
  },
  seeUnits: { nb: 'Se enhetene', nn: 'Sjå einingane', en: 'See the units' },

  errorsTitle_one: {
    nb: '1 feil. Ingenting er importert.',
    nn: '1 feil. Ingenting er importert.',
    en: '1 error. Nothing was imported.',
  },
  errorsTitle_other: {
    nb: '{{count}} feil. Ingenting er importert.',
    nn: '{{count}} feil. Ingenting er importert.',
    en: '{{count}} errors. Nothing was imported.',
  },
  errorsHelp: {
    nb: 'Rett feilene i kilden, lag filene på nytt og velg dem igjen. Radnummer er som i regnearket: overskriften er rad 1. I en JSON-fil er rad 1 den første i listen.',
    nn: 'Rett feila i kjelda, lag filene på nytt og vel dei igjen. Radnummer er som i reknearket: overskrifta er rad 1. I ei JSON-fil er rad 1 den første i lista.',
    en: 'Correct the errors at the source, make the files again and choose them again. Rows are numbered as in the spreadsheet: the heading is row 1. In a JSON file, row 1 is the first of the list.',
  },
  errorsDownload: { nb: 'Last ned feillisten', nn: 'Last ned feillista', en: 'Download the list of errors' },
})

/** Why a row, or a whole file, was refused, and what to do about it. */
export const registerErrorTexts: Record<RegisterError['code'], Text> = {
  'empty-file': {
    nb: 'Filen er tom, eller har bare overskrifter.',
    nn: 'Fila er tom, eller har berre overskrifter.',
    en: 'The file is empty, or holds headings only.',
  },
  unreadable: {
    nb: 'Filen kan ikke leses som CSV. Lagre den som CSV (UTF-8) med semikolon.',
    nn: 'Fila kan ikkje lesast som CSV. Lagre ho som CSV (UTF-8) med semikolon.',
    en: 'The file cannot be read as CSV. Save it as CSV (UTF-8) with semicolons.',
  },
  'unreadable-workbook': {
    nb: 'Filen kan ikke leses som Excel-fil (XLSX). Den kan være skadet, eller en celle har en formel uten verdi.',
    nn: 'Fila kan ikkje lesast som Excel-fil (XLSX). Ho kan vere skadd, eller ei celle har ein formel utan verdi.',
    en: 'The file cannot be read as an Excel file (XLSX). It may be damaged, or a cell has a formula without a value.',
  },
  'unreadable-entries': {
    nb: 'Filen er verken en liste fra DFØ (JSON) eller CSV. Enheter skal stå under «organisasjon», ansatte under «ansatt».',
    nn: 'Fila er verken ei liste frå DFØ (JSON) eller CSV. Einingar skal stå under «organisasjon», tilsette under «ansatt».',
    en: 'The file is neither a list from DFØ (JSON) nor CSV. Units belong under “organisasjon”, employees under “ansatt”.',
  },
  'protected-workbook': {
    nb: 'Filen har passord, eller er i det gamle Excel-formatet. Lagre den som XLSX uten passord.',
    nn: 'Fila har passord, eller er i det gamle Excel-formatet. Lagre ho som XLSX utan passord.',
    en: 'The file has a password, or is in the old Excel format. Save it as XLSX without a password.',
  },
  'workbook-too-large': {
    nb: 'Regnearket er for stort: høyst 50 000 rader, 100 kolonner og 32 MB utpakket.',
    nn: 'Reknearket er for stort: høgst 50 000 rader, 100 kolonnar og 32 MB utpakka.',
    en: 'The sheet is too large: at most 50,000 rows, 100 columns and 32 MB unpacked.',
  },
  'percent-as-fraction': {
    nb: 'Prosentene er lagret som brøk (0,6 for 60 %). Gjør kolonnen om til vanlige tall.',
    nn: 'Prosentane er lagra som brøk (0,6 for 60 %). Gjer kolonnen om til vanlege tal.',
    en: 'The percents are stored as fractions (0.6 for 60%). Turn the column into plain numbers.',
  },
  'missing-column': {
    nb: 'Kolonnen mangler.',
    nn: 'Kolonnen manglar.',
    en: 'The column is missing.',
  },
  'unknown-column': {
    nb: 'Kolonnen er ukjent. Ta den bort, eller sjekk overskriften.',
    nn: 'Kolonnen er ukjend. Ta han bort, eller sjekk overskrifta.',
    en: 'The column is unknown. Take it out, or check its heading.',
  },
  'duplicate-column': {
    nb: 'Kolonnen står to ganger.',
    nn: 'Kolonnen står to gonger.',
    en: 'The column occurs twice.',
  },
  'national-identity-number': {
    nb: 'Kolonnen inneholder fødselsnummer. Slike filer avvises i sin helhet. Ta bort kolonnen.',
    nn: 'Kolonnen inneheld fødselsnummer. Slike filer blir avviste i det heile. Ta bort kolonnen.',
    en: 'The column holds national identity numbers. Such files are refused entirely. Take the column out.',
  },
  'wrong-number-of-cells': {
    nb: 'Raden har flere eller færre celler enn overskriften.',
    nn: 'Rada har fleire eller færre celler enn overskrifta.',
    en: 'The row has more or fewer cells than the heading.',
  },
  'missing-value': { nb: 'Må fylles ut.', nn: 'Må fyllast ut.', en: 'Must be filled in.' },
  'too-long': { nb: 'Teksten er for lang.', nn: 'Teksten er for lang.', en: 'The text is too long.' },
  'not-a-number': {
    nb: 'Må være et tall, for eksempel 60 eller 60,5.',
    nn: 'Må vere eit tal, til dømes 60 eller 60,5.',
    en: 'Must be a number, for example 60 or 60,5.',
  },
  'percent-out-of-range': {
    nb: 'Må være fra 0 til 100.',
    nn: 'Må vere frå 0 til 100.',
    en: 'Must be from 0 to 100.',
  },
  'not-a-date': {
    nb: 'Må være en dato som finnes, for eksempel 31.12.2026.',
    nn: 'Må vere ein dato som finst, til dømes 31.12.2026.',
    en: 'Must be a date that exists, for example 31.12.2026.',
  },
  'dates-in-wrong-order': {
    nb: 'Siste dag er før første dag.',
    nn: 'Siste dag er før første dag.',
    en: 'The last day is before the first.',
  },
  'not-yes-or-no': { nb: 'Må være ja eller nei.', nn: 'Må vere ja eller nei.', en: 'Must be yes or no.' },
  'not-an-email': {
    nb: 'Er ikke en e-postadresse.',
    nn: 'Er ikkje ei e-postadresse.',
    en: 'Is not an e-mail address.',
  },
  'unknown-language': {
    nb: 'Må være nb, nn eller en.',
    nn: 'Må vere nb, nn eller en.',
    en: 'Must be nb, nn or en.',
  },
  'duplicate-code': {
    nb: 'En annen rad har samme enhetskode.',
    nn: 'Ei anna rad har same einingskode.',
    en: 'Another row has the same unit code.',
  },
  'duplicate-email': {
    nb: 'En annen ansatt har samme e-postadresse.',
    nn: 'Ein annan tilsett har same e-postadresse.',
    en: 'Another employee has the same e-mail address.',
  },
  'duplicate-login-name': {
    nb: 'En annen ansatt har samme brukernavn.',
    nn: 'Ein annan tilsett har same brukarnamn.',
    en: 'Another employee has the same user name.',
  },
  'unknown-parent': {
    nb: 'Ingen enhet i filen har denne koden. Sjekk hva som er overordnet.',
    nn: 'Inga eining i fila har denne koden. Sjekk kva som er overordna.',
    en: 'No unit in the file has this code. Check which unit is above.',
  },
  cycle: {
    nb: 'Enheten ligger under seg selv. Sjekk hva som er overordnet.',
    nn: 'Eininga ligg under seg sjølv. Sjekk kva som er overordna.',
    en: 'The unit lies below itself. Check which unit is above.',
  },
  'no-root': {
    nb: 'Ingen enhet står øverst. Institusjonen skal ikke ha noe i «overordnet».',
    nn: 'Inga eining står øvst. Institusjonen skal ikkje ha noko i «overordnet».',
    en: 'No unit stands at the top. The institution must have nothing in “overordnet”.',
  },
  'several-roots': {
    nb: 'Flere enheter står øverst. Bare institusjonen kan mangle «overordnet».',
    nn: 'Fleire einingar står øvst. Berre institusjonen kan mangle «overordnet».',
    en: 'Several units stand at the top. Only the institution may lack “overordnet”.',
  },
  'unknown-unit': {
    nb: 'Ingen enhet i enhetsfilen har denne koden.',
    nn: 'Inga eining i einingsfila har denne koden.',
    en: 'No unit in the units file has this code.',
  },
  'unknown-person': {
    nb: 'Ingen i ansattfilen har dette ansattnummeret eller denne e-postadressen.',
    nn: 'Ingen i fila med tilsette har dette tilsettnummeret eller denne e-postadressa.',
    en: 'Nobody in the employees file has this employee number or e-mail address.',
  },
  'unknown-safety-area': {
    nb: 'Ingen enhet i enhetsfilen hører til dette verneområdet.',
    nn: 'Inga eining i einingsfila høyrer til dette verneområdet.',
    en: 'No unit in the units file belongs to this safety area.',
  },
  'contradicting-person': {
    nb: 'Samme ansattnummer står med andre opplysninger på en annen rad.',
    nn: 'Same tilsettnummer står med andre opplysningar på ei anna rad.',
    en: 'The same employee number stands with other details in another row.',
  },
  'position-twice': {
    nb: 'Samme ansatt har den samme stillingen på to rader.',
    nn: 'Same tilsett har den same stillinga på to rader.',
    en: 'The same employee has the same position in two rows.',
  },
  'unknown-former-unit': {
    nb: 'Registeret har aldri hatt en enhet med denne koden.',
    nn: 'Registeret har aldri hatt ei eining med denne koden.',
    en: 'The register has never had a unit with this code.',
  },
  'replaces-itself': {
    nb: 'Enheten kan ikke ta over for seg selv.',
    nn: 'Eininga kan ikkje ta over for seg sjølv.',
    en: 'The unit cannot take over from itself.',
  },
  'replaces-in-circle': {
    nb: 'Enhetene tar over for hverandre i ring.',
    nn: 'Einingane tek over for kvarandre i ring.',
    en: 'The units take over from each other in a circle.',
  },
}
