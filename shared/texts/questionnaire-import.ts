/** Texts of the page where a questionnaire is imported, and of the one where its missing texts are filled in. */
import { defineTexts } from './define.ts'

export const questionnaireImportTexts = defineTexts({
  title: { nb: 'Importer spørreskjema', nn: 'Importer spørjeskjema', en: 'Import a questionnaire' },
  lead: {
    nb: 'Filene blir kontrollert først, og du ser alt som er i dem. Ingenting blir lagret før du sier fra.',
    nn: 'Filene blir kontrollerte først, og du ser alt som er i dei. Ingenting blir lagra før du seier frå.',
    en: 'The files are checked first, and you see all that is in them. Nothing is saved until you say so.',
  },
  kind: { nb: 'Hva har dere?', nn: 'Kva har de?', en: 'What do you have?' },
  surveyjs: { nb: 'SurveyJS-skjema', nn: 'SurveyJS-skjema', en: 'SurveyJS questionnaire' },
  surveyjsAbout: {
    nb: 'JSON fra SurveyJS eller fra en annen Medvirk, med skalaene i samme fil eller i en egen.',
    nn: 'JSON frå SurveyJS eller frå ein annan Medvirk, med skalaene i same fil eller i ei eiga.',
    en: 'JSON from SurveyJS or from another Medvirk, with the scales in the same file or in one of their own.',
  },
  textPack: { nb: 'Lisensiert instrument', nn: 'Lisensiert instrument', en: 'Licensed instrument' },
  textPackAbout: {
    nb: 'To tabeller (CSV) fra den som eier instrumentet: tekstene, og hvordan de skåres.',
    nn: 'To tabellar (CSV) frå den som eig instrumentet: tekstane, og korleis dei blir skåra.',
    en: 'Two tables (CSV) from the owner of the instrument: the texts, and how they are scored.',
  },
  questionnaireFile: { nb: 'Spørreskjemaet', nn: 'Spørjeskjemaet', en: 'The questionnaire' },
  questionnaireFileHelp: {
    nb: 'JSON i UTF-8, høyst 2 MB. Kan også holde skalaene.',
    nn: 'JSON i UTF-8, høgst 2 MB. Kan òg halde skalaene.',
    en: 'JSON in UTF-8, at most 2 MB. May hold the scales too.',
  },
  scalesFile: { nb: 'Skalaene', nn: 'Skalaene', en: 'The scales' },
  scalesFileHelp: {
    nb: 'JSON. Trengs ikke når skalaene står i den første filen.',
    nn: 'JSON. Trengst ikkje når skalaene står i den første fila.',
    en: 'JSON. Not needed when the scales are in the first file.',
  },
  textsFile: { nb: 'Tekstene', nn: 'Tekstane', en: 'The texts' },
  textsFileHelp: {
    nb: 'CSV med semikolon, høyst 2 MB: sider, spørsmål, svarvalg og påstander.',
    nn: 'CSV med semikolon, høgst 2 MB: sider, spørsmål, svarval og påstandar.',
    en: 'CSV with semicolons, at most 2 MB: pages, questions, choices and statements.',
  },
  scoringFile: { nb: 'Skåringen', nn: 'Skåringa', en: 'The scoring' },
  scoringFileHelp: {
    nb: 'CSV med semikolon: temaer, skalaer og hvilke påstander de består av.',
    nn: 'CSV med semikolon: tema, skalaer og kva påstandar dei er sette saman av.',
    en: 'CSV with semicolons: themes, scales and the statements they consist of.',
  },
  textsColumns: { nb: 'Kolonner i tekstene', nn: 'Kolonnar i tekstane', en: 'Columns of the texts' },
  scoringColumns: { nb: 'Kolonner i skåringen', nn: 'Kolonnar i skåringa', en: 'Columns of the scoring' },
  columnLine: {
    nb: 'Hva raden er: tittel, side, tekst, spørsmål, valg eller påstand. Valg og påstander hører til spørsmålet over. Et spørsmål uten valg har de samme som det forrige.',
    nn: 'Kva rada er: tittel, side, tekst, spørsmål, val eller påstand. Val og påstandar høyrer til spørsmålet over. Eit spørsmål utan val har dei same som det førre.',
    en: 'What the row is: title, page, text, question, choice or statement. Choices and statements belong to the question above. A question without choices has those of the one before.',
  },
  columnName: {
    nb: 'Kort navn, for eksempel «har-tid». Påstander må ha et.',
    nn: 'Kort namn, til dømes «har-tid». Påstandar må ha eit.',
    en: 'A short name, for instance “has-time”. Statements must have one.',
  },
  columnValue: {
    nb: 'Tallet bak et valg, for eksempel 1 til 5.',
    nn: 'Talet bak eit val, til dømes 1 til 5.',
    en: 'The number behind a choice, for instance 1 to 5.',
  },
  columnText: {
    nb: 'Teksten på dette språket. Det som mangler, kan fylles inn senere.',
    nn: 'Teksten på dette språket. Det som manglar, kan fyllast inn seinare.',
    en: 'The text in this language. What is missing can be filled in later.',
  },
  columnScoringLine: {
    nb: 'Hva raden er: tema, skala eller påstand. Skalaer hører til temaet over, påstander til skalaen over.',
    nn: 'Kva rada er: tema, skala eller påstand. Skalaer høyrer til temaet over, påstandar til skalaen over.',
    en: 'What the row is: theme, scale or statement. Scales belong to the theme above, statements to the scale above.',
  },
  columnScoringName: {
    nb: 'Kort navn på temaet eller skalaen; for en påstand navnet fra den andre tabellen.',
    nn: 'Kort namn på temaet eller skalaen; for ein påstand namnet frå den andre tabellen.',
    en: 'A short name of the theme or scale; for a statement its name in the other table.',
  },
  columnTitle: {
    nb: 'Navnet på temaet eller skalaen, på dette språket.',
    nn: 'Namnet på temaet eller skalaen, på dette språket.',
    en: 'The name of the theme or scale, in this language.',
  },
  columnAbout: {
    nb: 'Hva en høy verdi betyr, i én setning på dette språket.',
    nn: 'Kva ein høg verdi betyr, i éi setning på dette språket.',
    en: 'What a high value means, in one sentence in this language.',
  },
  columnPrompt: {
    nb: 'Et åpent spørsmål å snakke om når skalaen skiller seg ut, på alle tre språk.',
    nn: 'Eit ope spørsmål å snakke om når skalaen skil seg ut, på alle tre språka.',
    en: 'An open question to talk about when the scale stands out, in all three languages.',
  },
  columnKind: {
    nb: 'For skalaer: ressurs, krav eller utfall.',
    nn: 'For skalaer: ressurs, krav eller utfall.',
    en: 'For scales: resource, demand or outcome.',
  },
  columnSensitive: {
    nb: 'Ja for en skala om noe sårbart, som vises bare for store grupper.',
    nn: 'Ja for ein skala om noko sårbart, som berre blir vist for store grupper.',
    en: 'Yes for a scale about something vulnerable, shown for large groups only.',
  },
  columnShare: {
    nb: 'Hvor mye av skalaen som må være besvart, fra 0 til 1. Uten: 0,5.',
    nn: 'Kor mykje av skalaen som må vere svara på, frå 0 til 1. Utan: 0,5.',
    en: 'How much of the scale must be answered, from 0 to 1. Without: 0.5.',
  },
  columnReverse: {
    nb: 'Ja for en påstand der en høy verdi teller motsatt vei.',
    nn: 'Ja for ein påstand der ein høg verdi tel motsett veg.',
    en: 'Yes for a statement where a high value counts the other way.',
  },
  aboutTitle: { nb: 'Om spørreskjemaet', nn: 'Om spørjeskjemaet', en: 'About the questionnaire' },
  titleIn: { nb: 'Navn på {{language}}', nn: 'Namn på {{language}}', en: 'Name in {{language}}' },
  id: { nb: 'Kjennetegn', nn: 'Kjennemerke', en: 'Identifier' },
  idHelp: {
    nb: 'Små bokstaver uten æ, ø og å, tall og bindestrek. Det samme for alle versjoner.',
    nn: 'Små bokstavar utan æ, ø og å, tal og bindestrek. Det same for alle versjonar.',
    en: 'Small letters, digits and hyphens. The same for all versions.',
  },
  version: { nb: 'Versjon', nn: 'Versjon', en: 'Version' },
  versionHelp: { nb: 'Tre tall: 1.0.0', nn: 'Tre tal: 1.0.0', en: 'Three numbers: 1.0.0' },
  licence: { nb: 'Lisens', nn: 'Lisens', en: 'Licence' },
  licenceHelp: {
    nb: 'Hvem som får bruke det, og på hvilke vilkår. Vises overalt der skjemaet brukes.',
    nn: 'Kven som får bruke det, og på kva vilkår. Blir vist overalt der skjemaet er i bruk.',
    en: 'Who may use it, and on what terms. Shown wherever the questionnaire is used.',
  },
  source: { nb: 'Kilde', nn: 'Kjelde', en: 'Source' },
  sourceHelp: {
    nb: 'Hvem som har laget det, og hvor det er beskrevet.',
    nn: 'Kven som har laga det, og kvar det er skildra.',
    en: 'Who made it, and where it is described.',
  },
  validated: {
    nb: 'Publisert forskning viser at skalaene måler det de skal',
    nn: 'Publisert forsking viser at skalaene måler det dei skal',
    en: 'Published research shows that the scales measure what they should',
  },
  minutesLeast: { nb: 'Minst minutter', nn: 'Minst minutt', en: 'Fewest minutes' },
  minutesMost: { nb: 'Flest minutter', nn: 'Flest minutt', en: 'Most minutes' },
  minutesHelp: {
    nb: 'Det ansatte får vite før de begynner.',
    nn: 'Det dei tilsette får vite før dei byrjar.',
    en: 'What employees are told before they begin.',
  },
  taken: {
    nb: 'Navn, lisens og resten står i filen og er fylt inn.',
    nn: 'Namn, lisens og resten står i fila og er fylte inn.',
    en: 'Name, licence and the rest are in the file and have been filled in.',
  },
  faultId: {
    nb: 'Bare små bokstaver a–z, tall og bindestrek.',
    nn: 'Berre små bokstavar a–z, tal og bindestrek.',
    en: 'Only small letters a–z, digits and hyphens.',
  },
  faultVersion: {
    nb: 'Tre tall med punktum mellom, for eksempel 1.0.0.',
    nn: 'Tre tal med punktum mellom, til dømes 1.0.0.',
    en: 'Three numbers with full stops between, for instance 1.0.0.',
  },
  faultMinutes: {
    nb: 'Et helt tall fra 1 til 180.',
    nn: 'Eit heilt tal frå 1 til 180.',
    en: 'A whole number from 1 to 180.',
  },
  faultMinutesOrder: {
    nb: 'Kan ikke være mindre enn det minste.',
    nn: 'Kan ikkje vere mindre enn det minste.',
    en: 'Cannot be less than the fewest.',
  },
  check: { nb: 'Kontroller', nn: 'Kontroller', en: 'Check' },
  checkPromise: { nb: 'Ingenting blir lagret.', nn: 'Ingenting blir lagra.', en: 'Nothing is saved.' },
  foundTitle: { nb: 'Dette er i filene', nn: 'Dette er i filene', en: 'This is in the files' },
  keep: { nb: 'Lagre versjon {{version}}', nn: 'Lagre versjon {{version}}', en: 'Save version {{version}}' },
  keepPromise: {
    nb: 'Versjonen kan ikke endres etterpå, men dere kan lagre nye.',
    nn: 'Versjonen kan ikkje endrast etterpå, men de kan lagre nye.',
    en: 'The version cannot be changed afterwards, but you can save new ones.',
  },
  keepMissing: {
    nb: 'Den kan lagres slik, og tekstene fylles inn etterpå. Først da kan den velges for en runde.',
    nn: 'Han kan lagrast slik, og tekstane fyllast inn etterpå. Først då kan han veljast for ein runde.',
    en: 'It can be saved like this and the texts filled in afterwards. Only then can it be chosen for a round.',
  },
  useVersion: { nb: 'Bruk {{version}}', nn: 'Bruk {{version}}', en: 'Use {{version}}' },
  errorsTitle_one: { nb: '{{count}} feil', nn: '{{count}} feil', en: '{{count}} error' },
  errorsTitle_other: { nb: '{{count}} feil', nn: '{{count}} feil', en: '{{count}} errors' },
  errorsHelp: {
    nb: 'Ingenting er lagret. Rett feilene og velg filene på nytt.',
    nn: 'Ingenting er lagra. Rett feila og vel filene på nytt.',
    en: 'Nothing is saved. Correct the errors and choose the files again.',
  },
  errorsEnglish: {
    nb: 'Forklaringer av det som ikke kan brukes, står på engelsk, for den som laget filene.',
    nn: 'Forklaringar av det som ikkje kan brukast, står på engelsk, for den som laga filene.',
    en: 'Explanations of what cannot be used are written for whoever made the files.',
  },
})

/** Why a file was refused, by code; what the check of the format refuses, it says itself. */
export const questionnaireErrorTexts = defineTexts({
  'empty-file': { nb: 'Filen er tom.', nn: 'Fila er tom.', en: 'The file is empty.' },
  'too-large': {
    nb: 'Filen er større enn 2 MB. Er det riktig fil?',
    nn: 'Fila er større enn 2 MB. Er det rett fil?',
    en: 'The file is larger than 2 MB. Is it the right one?',
  },
  unreadable: {
    nb: 'Filen kan ikke leses videre herfra. Er den lagret som CSV?',
    nn: 'Fila kan ikkje lesast vidare herfrå. Er ho lagra som CSV?',
    en: 'The file cannot be read on from here. Is it saved as CSV?',
  },
  'not-utf-8': {
    nb: 'Filen er ikke lagret i UTF-8. Lagre den på nytt med den tegnkodingen.',
    nn: 'Fila er ikkje lagra i UTF-8. Lagre ho på nytt med den teiknkodinga.',
    en: 'The file is not saved in UTF-8. Save it again with that encoding.',
  },
  'not-json': {
    nb: 'Dette er ikke gyldig JSON. Her stoppet lesingen.',
    nn: 'Dette er ikkje gyldig JSON. Her stoppa lesinga.',
    en: 'This is not valid JSON. Reading stopped here.',
  },
  'no-scoring': {
    nb: 'Skalaene mangler. Velg filen de står i.',
    nn: 'Skalaene manglar. Vel fila dei står i.',
    en: 'The scales are missing. Choose the file they are in.',
  },
  'twice-scoring': {
    nb: 'Skalaene står alt i den første filen. Ta bort denne.',
    nn: 'Skalaene står alt i den første fila. Ta bort denne.',
    en: 'The scales are in the first file already. Remove this one.',
  },
  'version-there': {
    nb: 'Denne versjonen finnes alt, og en versjon blir aldri endret. Neste ledige er {{detail}}.',
    nn: 'Denne versjonen finst alt, og ein versjon blir aldri endra. Neste ledige er {{detail}}.',
    en: 'This version exists already, and a version is never changed. The next free one is {{detail}}.',
  },
  'id-of-programme': {
    nb: 'Kjennetegnet tilhører et opplegg på serveren. Velg et annet.',
    nn: 'Kjennemerket høyrer til eit opplegg på serveren. Vel eit anna.',
    en: 'The identifier belongs to a programme on the server. Choose another.',
  },
  'missing-column': { nb: 'Kolonnen mangler.', nn: 'Kolonnen manglar.', en: 'The column is missing.' },
  'unknown-column': {
    nb: 'Kolonnen er ukjent. Er den skrevet riktig?',
    nn: 'Kolonnen er ukjend. Er han rett skriven?',
    en: 'The column is unknown. Is it spelt correctly?',
  },
  'duplicate-column': {
    nb: 'Kolonnen står to ganger.',
    nn: 'Kolonnen står to gonger.',
    en: 'The column stands there twice.',
  },
  'wrong-number-of-cells': {
    nb: 'Raden har flere celler enn det er kolonner. Står det et semikolon i en tekst uten anførselstegn?',
    nn: 'Rada har fleire celler enn det er kolonnar. Står det eit semikolon i ein tekst utan hermeteikn?',
    en: 'The row has more cells than there are columns. Is there a semicolon in a text without quotation marks?',
  },
  'too-many-rows': {
    nb: 'Filen har mer enn 5000 rader. Er det riktig fil?',
    nn: 'Fila har meir enn 5000 rader. Er det rett fil?',
    en: 'The file has more than 5,000 rows. Is it the right one?',
  },
  'missing-value': { nb: 'Cellen er tom.', nn: 'Cella er tom.', en: 'The cell is empty.' },
  'unknown-value': {
    nb: 'Dette er ikke noe som kan stå her.',
    nn: 'Dette er ikkje noko som kan stå her.',
    en: 'This is nothing that can stand here.',
  },
  'wrong-order': {
    nb: 'Det som raden hører til, må stå over den.',
    nn: 'Det som rada høyrer til, må stå over henne.',
    en: 'What the row belongs to must stand above it.',
  },
})

/** Texts of the page where missing texts are filled in. */
export const fillInTexts = defineTexts({
  title: { nb: 'Fyll inn tekster', nn: 'Fyll inn tekstar', en: 'Fill in texts' },
  lead: {
    nb: 'Det du fyller inn, blir lagret som en ny versjon. Du kan lagre flere ganger, og fortsette fra den nye.',
    nn: 'Det du fyller inn, blir lagra som ein ny versjon. Du kan lagre fleire gonger, og halde fram frå den nye.',
    en: 'What you fill in is saved as a new version. You can save several times, and go on from the new one.',
  },
  nothingMissing: {
    nb: 'Ingen tekst mangler i denne versjonen.',
    nn: 'Ingen tekst manglar i denne versjonen.',
    en: 'No text is missing in this version.',
  },
  field: { nb: 'På {{language}}', nn: 'På {{language}}', en: 'In {{language}}' },
  noneYet: {
    nb: 'Teksten mangler på alle språk.',
    nn: 'Teksten manglar på alle språk.',
    en: 'The text is missing in all languages.',
  },
  filled: {
    nb: '{{filled}} av {{all}} fylt inn',
    nn: '{{filled}} av {{all}} fylte inn',
    en: '{{filled}} of {{all}} filled in',
  },
  fillOne: {
    nb: 'Fyll inn minst én tekst.',
    nn: 'Fyll inn minst éin tekst.',
    en: 'Fill in at least one text.',
  },
  refused: {
    nb: 'Noe kan ikke stå i et spørreskjema. Det som ikke kan brukes, er forklart på engelsk.',
    nn: 'Noko kan ikkje stå i eit spørjeskjema. Det som ikkje kan brukast, er forklart på engelsk.',
    en: 'Something cannot stand in a questionnaire. What cannot be used is explained here.',
  },
})
