/** Texts of the page where a survey held with another tool is imported, and of the round it becomes. */
import type { EarlierError } from '../earlier.ts'
import type { Text } from '../language.ts'
import { defineTexts } from './define.ts'

export const earlierTexts = defineTexts({
  title: { nb: 'Tidligere undersøkelse', nn: 'Tidlegare undersøking', en: 'Earlier survey' },
  open: {
    nb: 'Importer tidligere undersøkelse',
    nn: 'Importer tidlegare undersøking',
    en: 'Import an earlier survey',
  },
  lead: {
    nb: 'Har dere hatt undersøkelser i et annet verktøy, kan de importeres hit. Rapportene viser da utviklingen fra første runde.',
    nn: 'Har de hatt undersøkingar i eit anna verktøy, kan dei importerast hit. Rapportane viser då utviklinga frå første runde.',
    en: 'Surveys you have held with another tool can be imported here. Reports then show the development from the first round on.',
  },

  kind: { nb: 'Hva har dere?', nn: 'Kva har de?', en: 'What do you have?' },
  kindAnswers: { nb: 'Svarene', nn: 'Svara', en: 'The answers' },
  kindAnswersAbout: {
    nb: 'Én rad per svar. Svarene telles og plasseres etter de samme reglene som våre egne, og ingen rad blir tatt vare på.',
    nn: 'Éi rad per svar. Svara blir talde og plasserte etter dei same reglane som våre eigne, og inga rad blir teken vare på.',
    en: 'One row per answer. The answers are counted and placed by the same rules as our own, and no row is kept.',
  },
  kindFigures: { nb: 'Ferdige tall', nn: 'Ferdige tal', en: 'Finished figures' },
  kindFiguresAbout: {
    nb: 'Gjennomsnitt per enhet og skala. De vises som de er, merket «ikke kontrollert av Medvirk».',
    nn: 'Gjennomsnitt per eining og skala. Dei blir viste som dei er, merkte «ikkje kontrollert av Medvirk».',
    en: 'Means by unit and scale. They are shown as they are, marked “not checked by Medvirk”.',
  },

  programme: {
    nb: 'Sammenlignes med runder av',
    nn: 'Blir samanlikna med rundar av',
    en: 'Compared with rounds of',
  },
  programmeHelp: {
    nb: 'Spørreskjemaet bestemmer hvilke kolonner filen kan ha.',
    nn: 'Spørjeskjemaet avgjer kva kolonnar fila kan ha.',
    en: 'The questionnaire decides which columns the file may have.',
  },
  opensOn: { nb: 'Første dag å svare', nn: 'Første dag å svare', en: 'First day to answer' },
  closesOn: { nb: 'Siste dag å svare', nn: 'Siste dag å svare', en: 'Last day to answer' },
  titleIn: { nb: 'Navn på {{language}}', nn: 'Namn på {{language}}', en: 'Name in {{language}}' },
  faultOrder: {
    nb: 'Kan ikke være før første dag.',
    nn: 'Kan ikkje vere før første dag.',
    en: 'Cannot be before the first day.',
  },
  faultFuture: {
    nb: 'Kan ikke være etter i dag.',
    nn: 'Kan ikkje vere etter i dag.',
    en: 'Cannot be after today.',
  },
  file: { nb: 'Fil', nn: 'Fil', en: 'File' },
  fileHelp: {
    nb: 'CSV med semikolon eller komma, høyst 18 MB.',
    nn: 'CSV med semikolon eller komma, høgst 18 MB.',
    en: 'CSV with semicolons or commas, at most 18 MB.',
  },
  check: { nb: 'Se hva filen inneholder', nn: 'Sjå kva fila inneheld', en: 'See what the file holds' },
  checkPromise: {
    nb: 'Ingenting importeres før du har sett over.',
    nn: 'Ingenting blir importert før du har sett over.',
    en: 'Nothing is imported until you have looked it over.',
  },

  previewTitle: { nb: 'Dette står i filen', nn: 'Dette står i fila', en: 'What the file holds' },
  answersCount: { nb: 'svar', nn: 'svar', en: 'answers' },
  figuresCount: { nb: 'tall', nn: 'tal', en: 'figures' },
  unitsCount: { nb: 'enheter i filen', nn: 'einingar i fila', en: 'units in the file' },
  ownCount: { nb: 'får egne tall', nn: 'får eigne tal', en: 'get figures of their own' },
  scalesCount: { nb: 'av {{all}} skalaer', nn: 'av {{all}} skalaer', en: 'of {{all}} scales' },
  covers: {
    nb: 'Undersøkelsen gjaldt {{top}}.',
    nn: 'Undersøkinga gjaldt {{top}}.',
    en: 'The survey covered {{top}}.',
  },
  coversHelp: {
    nb: 'Den laveste enheten som rommer alle i filen. Er det for lite, mangler noen i filen.',
    nn: 'Den lågaste eininga som rommar alle i fila. Er det for lite, manglar nokon i fila.',
    en: 'The lowest unit that holds all in the file. If that is too little, some are missing from the file.',
  },
  groupsFound: { nb: 'Grupper: {{groups}}', nn: 'Grupper: {{groups}}', en: 'Groups: {{groups}}' },
  blank_one: {
    nb: '1 rad uten noe svar er utelatt.',
    nn: '1 rad utan noko svar er utelaten.',
    en: '1 row without any answer is left out.',
  },
  blank_other: {
    nb: '{{count}} rader uten noe svar er utelatt.',
    nn: '{{count}} rader utan noko svar er utelatne.',
    en: '{{count}} rows without any answer are left out.',
  },
  leftOut_one: {
    nb: '1 skala får ingen tall, siden påstander mangler i filen',
    nn: '1 skala får ingen tal, sidan påstandar manglar i fila',
    en: '1 scale gets no figures, since statements are missing from the file',
  },
  leftOut_other: {
    nb: '{{count}} skalaer får ingen tall, siden påstander mangler i filen',
    nn: '{{count}} skalaer får ingen tal, sidan påstandar manglar i fila',
    en: '{{count}} scales get no figures, since statements are missing from the file',
  },
  leftOutFigures_one: {
    nb: '1 skala har ingen tall i filen',
    nn: '1 skala har ingen tal i fila',
    en: '1 scale has no figures in the file',
  },
  leftOutFigures_other: {
    nb: '{{count}} skalaer har ingen tall i filen',
    nn: '{{count}} skalaer har ingen tal i fila',
    en: '{{count}} scales have no figures in the file',
  },
  unitsOwn_one: {
    nb: '1 enhet får egne tall',
    nn: '1 eining får eigne tal',
    en: '1 unit gets figures of its own',
  },
  unitsOwn_other: {
    nb: '{{count}} enheter får egne tall',
    nn: '{{count}} einingar får eigne tal',
    en: '{{count}} units get figures of their own',
  },
  unitsAbove_one: {
    nb: '1 enhet telles på nivået over',
    nn: '1 eining blir talt på nivået over',
    en: '1 unit is counted at the level above',
  },
  unitsAbove_other: {
    nb: '{{count}} enheter telles på nivået over',
    nn: '{{count}} einingar blir talde på nivået over',
    en: '{{count}} units are counted at the level above',
  },
  import: { nb: 'Importer', nn: 'Importer', en: 'Import' },
  importPromise: {
    nb: 'Alt importeres, eller ingenting. En import kan ikke angres.',
    nn: 'Alt blir importert, eller ingenting. Ein import kan ikkje angrast.',
    en: 'All of it is imported, or nothing. An import cannot be undone.',
  },
  importedTitle: {
    nb: 'Undersøkelsen er importert',
    nn: 'Undersøkinga er importert',
    en: 'The survey is imported',
  },
  importedText: {
    nb: '«{{title}}» er nå historie for alle senere runder. Filen er ikke tatt vare på.',
    nn: '«{{title}}» er no historie for alle seinare rundar. Fila er ikkje teken vare på.',
    en: '“{{title}}” is now history for all later rounds. The file has not been kept.',
  },
  seeRound: { nb: 'Se undersøkelsen', nn: 'Sjå undersøkinga', en: 'See the survey' },
  another: { nb: 'Importer en til', nn: 'Importer ei til', en: 'Import another' },

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
    nb: 'Rett filen og velg den igjen. Radnummer er som i regnearket: overskriften er rad 1.',
    nn: 'Rett fila og vel ho igjen. Radnummer er som i reknearket: overskrifta er rad 1.',
    en: 'Correct the file and choose it again. Rows are numbered as in the spreadsheet: the heading is row 1.',
  },

  columnsTitle: { nb: 'Hvilke kolonner?', nn: 'Kva kolonnar?', en: 'Which columns?' },
  columnsAnswers: {
    nb: 'Kolonnen med enhetskode må være med. Påstander som ikke ble stilt, utelates; ukjente kolonner avvises. En tom celle er en påstand uten svar. Navn, alder, kjønn og annet om den som svarte, skal ikke være med.',
    nn: 'Kolonnen med einingskode må vere med. Påstandar som ikkje vart stilte, blir utelatne; ukjende kolonnar blir avviste. Ei tom celle er ein påstand utan svar. Namn, alder, kjønn og anna om den som svara, skal ikkje vere med.',
    en: 'The column with the unit’s code is needed. Statements that were not asked are left out; unknown columns are refused. An empty cell is a statement without an answer. Name, age, sex and anything else about the person who answered must not be included.',
  },
  columnsFigures: {
    nb: 'Én rad for hver enhet og skala. Tall som bygger på færre svar enn minste gruppestørrelse, avvises.',
    nn: 'Éi rad for kvar eining og skala. Tal som byggjer på færre svar enn minste gruppestorleik, blir avviste.',
    en: 'One row for each unit and scale. Figures that stand on fewer answers than the minimum group are refused.',
  },
  statementColumns_one: {
    nb: 'Og én kolonne for påstanden',
    nn: 'Og éin kolonne for påstanden',
    en: 'And one column for the statement',
  },
  statementColumns_other: {
    nb: 'Og én kolonne for hver av de {{count}} påstandene',
    nn: 'Og éin kolonne for kvar av dei {{count}} påstandane',
    en: 'And one column for each of the {{count}} statements',
  },
  aboutUnit: {
    nb: 'Enhetens kode i registeret, av i dag eller fra før en omorganisering',
    nn: 'Koden til eininga i registeret, av i dag eller frå før ei omorganisering',
    en: 'The unit’s code in the register, of today or from before a reorganisation',
  },
  aboutGroup: {
    nb: '{{group}}: ja eller nei. Tom er nei.',
    nn: '{{group}}: ja eller nei. Tom er nei.',
    en: '{{group}}: yes or no. Empty is no.',
  },
  aboutStatement: { nb: '{{text}} ({{values}})', nn: '{{text}} ({{values}})', en: '{{text}} ({{values}})' },
  aboutScale: {
    nb: 'Skalaens id: {{scales}}. Eller navnet på den.',
    nn: 'Id-en til skalaen: {{scales}}. Eller namnet på han.',
    en: 'The scale’s id: {{scales}}. Or its name.',
  },
  aboutN: {
    nb: 'Antall svar bak gjennomsnittet',
    nn: 'Tal på svar bak gjennomsnittet',
    en: 'Answers behind the mean',
  },
  aboutMean: {
    nb: 'På skalaens egne trinn, for eksempel 3,75',
    nn: 'På dei eigne stega til skalaen, til dømes 3,75',
    en: 'On the scale’s own steps, for example 3,75',
  },
  aboutDeviation: {
    nb: 'Standardavvik, med n − 1',
    nn: 'Standardavvik, med n − 1',
    en: 'Standard deviation, with n − 1',
  },
  aboutGroupOfRow: {
    nb: 'Når tallet gjelder en gruppe: {{groups}}. Ellers tom.',
    nn: 'Når talet gjeld ei gruppe: {{groups}}. Elles tom.',
    en: 'Where the figure is of a group: {{groups}}. Else empty.',
  },

  state: { nb: 'Importert', nn: 'Importert', en: 'Imported' },
  answersOnly: { nb: '{{answered}} svar', nn: '{{answered}} svar', en: '{{answered}} answers' },
  roundLeadAnswers: {
    nb: 'Svar fra et annet verktøy, telt og plassert som våre egne. Importert {{day}}.',
    nn: 'Svar frå eit anna verktøy, talde og plasserte som våre eigne. Importert {{day}}.',
    en: 'Answers from another tool, counted and placed like our own. Imported on {{day}}.',
  },
  roundLeadFigures: {
    nb: 'Ferdige tall fra et annet verktøy, ikke kontrollert av Medvirk. Importert {{day}}.',
    nn: 'Ferdige tal frå eit anna verktøy, ikkje kontrollerte av Medvirk. Importert {{day}}.',
    en: 'Finished figures from another tool, not checked by Medvirk. Imported on {{day}}.',
  },
  historyOnly: {
    nb: 'Undersøkelsen er historie: rapportene for senere runder sammenlignes med den. Den har ingen frister og ingen oppfølging.',
    nn: 'Undersøkinga er historie: rapportane for seinare rundar blir samanlikna med ho. Ho har ingen fristar og inga oppfølging.',
    en: 'The survey is history: reports of later rounds are compared with it. It has no deadlines and no follow-up.',
  },
  publishedElsewhere: {
    nb: 'Medvirk vet ikke hva som er publisert av denne undersøkelsen før. Har noen rapporter fra da, kan de holdt sammen med disse si noe om færre svar enn rapportene her gjør hver for seg.',
    nn: 'Medvirk veit ikkje kva som er publisert av denne undersøkinga før. Har nokon rapportar frå då, kan dei haldne saman med desse seie noko om færre svar enn rapportane her gjer kvar for seg.',
    en: 'Medvirk does not know what has been published of this survey before. Reports from then, held together with these, may say something of fewer answers than the reports here do by themselves.',
  },
  rate: { nb: 'Svar', nn: 'Svar', en: 'Answers' },
  rateUnknown: {
    nb: 'Medvirk vet ikke hvor mange som var invitert.',
    nn: 'Medvirk veit ikkje kor mange som var inviterte.',
    en: 'Medvirk does not know how many were invited.',
  },
  toReport: { nb: 'Se rapporten', nn: 'Sjå rapporten', en: 'See the report' },
})

/** Why a row, or the whole file, was refused, and what to do about it. */
export const earlierErrorTexts: Record<EarlierError['code'], Text> = {
  unreadable: {
    nb: 'Filen kan ikke leses som CSV. Lagre den som CSV (UTF-8) med semikolon eller komma.',
    nn: 'Fila kan ikkje lesast som CSV. Lagre ho som CSV (UTF-8) med semikolon eller komma.',
    en: 'The file cannot be read as CSV. Save it as CSV (UTF-8) with semicolons or commas.',
  },
  'empty-file': {
    nb: 'Filen er tom, eller har bare overskrifter.',
    nn: 'Fila er tom, eller har berre overskrifter.',
    en: 'The file is empty, or holds headings only.',
  },
  'too-many-rows': {
    nb: 'Filen har flere rader enn en undersøkelse kan ha.',
    nn: 'Fila har fleire rader enn ei undersøking kan ha.',
    en: 'The file has more rows than a survey can have.',
  },
  'missing-column': { nb: 'Kolonnen mangler.', nn: 'Kolonnen manglar.', en: 'The column is missing.' },
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
  'no-whole-scale': {
    nb: 'Ingen skala har alle påstandene sine i filen.',
    nn: 'Ingen skala har alle påstandane sine i fila.',
    en: 'No scale has all of its statements in the file.',
  },
  'wrong-number-of-cells': {
    nb: 'Raden har flere eller færre celler enn overskriften.',
    nn: 'Rada har fleire eller færre celler enn overskrifta.',
    en: 'The row has more or fewer cells than the heading.',
  },
  'missing-value': { nb: 'Må fylles ut.', nn: 'Må fyllast ut.', en: 'Must be filled in.' },
  'unknown-unit': {
    nb: 'Registeret har aldri hatt en enhet med denne koden. Sjekk nuller foran.',
    nn: 'Registeret har aldri hatt ei eining med denne koden. Sjekk nullar framfor.',
    en: 'The register has never had a unit with this code. Check for leading zeros.',
  },
  'several-tops': {
    nb: 'Enhetene i filen har ingen enhet over seg til felles.',
    nn: 'Einingane i fila har inga eining over seg til felles.',
    en: 'The units in the file have no unit above them in common.',
  },
  'not-a-number': { nb: 'Må være et tall.', nn: 'Må vere eit tal.', en: 'Must be a number.' },
  'out-of-range': {
    nb: 'Er utenfor trinnene som kunne velges.',
    nn: 'Er utanfor stega som kunne veljast.',
    en: 'Is outside the steps that could be chosen.',
  },
  'not-yes-or-no': { nb: 'Må være ja eller nei.', nn: 'Må vere ja eller nei.', en: 'Must be yes or no.' },
  'unknown-scale': {
    nb: 'Opplegget har ingen slik skala.',
    nn: 'Opplegget har ingen slik skala.',
    en: 'The programme has no such scale.',
  },
  'unknown-group': {
    nb: 'Opplegget har ingen slik gruppe.',
    nn: 'Opplegget har inga slik gruppe.',
    en: 'The programme has no such group.',
  },
  'row-twice': {
    nb: 'En annen rad gjelder samme enhet, gruppe og skala.',
    nn: 'Ei anna rad gjeld same eining, gruppe og skala.',
    en: 'Another row is of the same unit, group and scale.',
  },
  'too-few-answers': {
    nb: 'Færre svar enn minste gruppestørrelse. Ta bort raden, eller standardavviket der bare det krever flere.',
    nn: 'Færre svar enn minste gruppestorleik. Ta bort rada, eller standardavviket der berre det krev fleire.',
    en: 'Fewer answers than the minimum group. Take out the row, or the standard deviation where only that needs more.',
  },
  'no-answers': {
    nb: 'Filen har ingen svar.',
    nn: 'Fila har ingen svar.',
    en: 'The file holds no answers.',
  },
}
