/** The page where the coordinator writes the letter to a round's leaders. */
import { defineTexts } from './define.ts'

export const roundLetterTexts = defineTexts({
  title: { nb: 'Brev til lederne', nn: 'Brev til leiarane', en: 'Letter to leaders' },
  lead: {
    nb: 'Ett brev til hver leder i runden, på lederens eget språk: hva som skal gjøres, innen når og hvor det er hjelp å få.',
    nn: 'Eitt brev til kvar leiar i runden, på leiaren sitt eige språk: kva som skal gjerast, innan når og kvar det er hjelp å få.',
    en: 'One letter to each leader of the round, in the leader’s own language: what is to be done, by when, and where there is help.',
  },
  toLetter: { nb: 'Brev til lederne', nn: 'Brev til leiarane', en: 'Letter to leaders' },
  adaptProposal: {
    nb: 'Tilpass forslaget for alle runder',
    nn: 'Tilpass framlegget for alle rundar',
    en: 'Adapt the proposal for all rounds',
  },
  wordsTitle: { nb: 'Ordene', nn: 'Orda', en: 'The words' },
  wordsHelp: {
    nb: 'Skriv om som du vil. Det som står i krøllparenteser, fylles ut for hver leder: {{names}}.',
    nn: 'Skriv om slik du vil. Det som står i krøllparentesar, blir fylt ut for kvar leiar: {{names}}.',
    en: 'Rewrite it as you like. What stands in braces is filled in for each leader: {{names}}.',
  },
  subjectIn: { nb: 'Emne, {{language}}', nn: 'Emne, {{language}}', en: 'Subject, {{language}}' },
  textIn: { nb: 'Brevet, {{language}}', nn: 'Brevet, {{language}}', en: 'The letter, {{language}}' },
  languageNb: { nb: 'bokmål', nn: 'bokmål', en: 'bokmål' },
  languageNn: { nb: 'nynorsk', nn: 'nynorsk', en: 'nynorsk' },
  languageEn: { nb: 'engelsk', nn: 'engelsk', en: 'English' },
  missing: { nb: 'Skriv noe her.', nn: 'Skriv noko her.', en: 'Write something here.' },
  unknownName: {
    nb: 'Dette kan ikke fylles ut: {{names}}',
    nn: 'Dette kan ikkje fyllast ut: {{names}}',
    en: 'This cannot be filled in: {{names}}',
  },
  looseBraces: {
    nb: 'Det mangler en krøllparentes. Skriv det som fylles ut slik: {{example}}',
    nn: 'Det manglar eit teikn rundt det som blir fylt ut. Skriv det slik: {{example}}',
    en: 'A curly bracket is missing. Write what is filled in like this: {{example}}',
  },
  withTitle: { nb: 'Vedlegg og kopier', nn: 'Vedlegg og kopiar', en: 'Attachments and copies' },
  slides: {
    nb: 'Lysark til oppfølgingsmøtet, uten tall',
    nn: 'Lysark til oppfølgingsmøtet, utan tal',
    en: 'Slides for the follow-up meeting, without figures',
  },
  dates: {
    nb: 'Lederens frister, til kalenderen',
    nn: 'Fristane til leiaren, til kalenderen',
    en: 'The leader’s deadlines, for the calendar',
  },
  copies: {
    nb: 'Kopi til fagforeninger og andre, én adresse på hver linje',
    nn: 'Kopi til fagforeiningar og andre, éi adresse på kvar linje',
    en: 'Copies to unions and others, one address on each line',
  },
  chiefs: {
    nb: 'Hovedverneombud får kopi uansett: {{names}}.',
    nn: 'Hovudverneombod får kopi uansett: {{names}}.',
    en: 'Chief safety representatives get a copy in any case: {{names}}.',
  },
  noChiefs: {
    nb: 'Ingen hovedverneombud er registrert. De ville fått kopi.',
    nn: 'Ingen hovudverneombod er registrerte. Dei ville fått kopi.',
    en: 'No chief safety representative is registered. They would get a copy.',
  },
  wrongAddress: {
    nb: 'Dette er ikke en e-postadresse: {{names}}',
    nn: 'Dette er ikkje ei e-postadresse: {{names}}',
    en: 'This is not an e-mail address: {{names}}',
  },
  saved: { nb: 'Lagret.', nn: 'Lagra.', en: 'Saved.' },
  exampleTitle: { nb: 'Slik leses det', nn: 'Slik blir det lese', en: 'How it reads' },
  exampleLead: {
    nb: 'Som det er lagret, for en av lederne.',
    nn: 'Slik det er lagra, for ein av leiarane.',
    en: 'As it is saved, for one of the leaders.',
  },
  noExample: {
    nb: 'Ingen leder i runden har en e-postadresse.',
    nn: 'Ingen leiar i runden har ei e-postadresse.',
    en: 'No leader of the round has an e-mail address.',
  },
  sendTitle: { nb: 'Sending', nn: 'Sending', en: 'Sending' },
  goesTo_one: {
    nb: 'Går til {{count}} leder.',
    nn: 'Går til {{count}} leiar.',
    en: 'Goes to {{count}} leader.',
  },
  goesTo_other: {
    nb: 'Går til {{count}} ledere.',
    nn: 'Går til {{count}} leiarar.',
    en: 'Goes to {{count}} leaders.',
  },
  withoutAddress: {
    nb: 'Uten e-postadresse, og får ikke brevet: {{names}}.',
    nn: 'Utan e-postadresse, og får ikkje brevet: {{names}}.',
    en: 'Without an e-mail address, and not reached: {{names}}.',
  },
  sendOn: { nb: 'Sendes', nn: 'Blir sendt', en: 'Sent on' },
  sendHelp: {
    nb: 'Fra klokka sju på dagen du velger, eller neste arbeidsdag. Ledere som kommer til senere, får brevet da.',
    nn: 'Frå klokka sju på dagen du vel, eller neste arbeidsdag. Leiarar som kjem til seinare, får brevet då.',
    en: 'From seven o’clock on the day you choose, or the next working day. Leaders who are appointed later get it then.',
  },
  send: { nb: 'Bestem dagen', nn: 'Bestem dagen', en: 'Decide the day' },
  planned: {
    nb: 'Brevet sendes {{date}}.',
    nn: 'Brevet blir sendt {{date}}.',
    en: 'The letter is sent on {{date}}.',
  },
  takeBack: { nb: 'Ta tilbake', nn: 'Ta tilbake', en: 'Take it back' },
  saveFirst: {
    nb: 'Lagre det du har skrevet før du bestemmer dagen.',
    nn: 'Lagre det du har skrive før du bestemmer dagen.',
    en: 'Save what you have written before you decide the day.',
  },
  sentOn: {
    nb: 'Sendt {{date}}. {{sent}} av {{count}} ledere har fått det.',
    nn: 'Sendt {{date}}. {{sent}} av {{count}} leiarar har fått det.',
    en: 'Sent on {{date}}. {{sent}} of {{count}} leaders have got it.',
  },
})
