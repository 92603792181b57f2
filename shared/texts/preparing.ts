/** A round between its launch and its opening: keys, the way to the key meeting, rehearsal, and the way back. */
import { defineTexts } from './define.ts'

export const preparingTexts = defineTexts({
  /* Preparing */
  preparingLead: {
    nb: 'Registeret er fryst, og ingen er invitert ennå.',
    nn: 'Registeret er fryst, og ingen er inviterte enno.',
    en: 'The register is frozen, and nobody has been invited yet.',
  },
  steps: { nb: 'Steg i klargjøringen', nn: 'Steg i klargjeringa', en: 'Steps of the preparation' },
  stepKeys: { nb: 'Nøkler', nn: 'Nøklar', en: 'Keys' },
  stepMeeting: { nb: 'Nøkkelmøte', nn: 'Nøkkelmøte', en: 'Key meeting' },
  stepRehearsal: { nb: 'Øving', nn: 'Øving', en: 'Rehearsal' },
  stepOpen: { nb: 'Åpne', nn: 'Opne', en: 'Open' },
  keysTitle: { nb: 'Nøklene lages', nn: 'Nøklane blir laga', en: 'The keys are being made' },
  keysMade: {
    nb: '{{made}} av {{of}} nøkler er laget',
    nn: '{{made}} av {{of}} nøklar er laga',
    en: '{{made}} of {{of}} keys made',
  },
  keysWhy: {
    nb: 'Hver svarklasse får sin egen nøkkel, så svarene kan telles på riktig sted uten at noen vet hvem de er fra.',
    nn: 'Kvar svarklasse får sin eigen nøkkel, så svara kan teljast på rett stad utan at nokon veit kven dei er frå.',
    en: 'Each answer class gets a key of its own, so that answers count in the right place without anybody knowing whose they are.',
  },
  opensAlone: {
    nb: 'Undersøkelsen åpner av seg selv når alle er laget.',
    nn: 'Undersøkinga opnar av seg sjølv når alle er laga.',
    en: 'The survey opens by itself when all of them are made.',
  },
  meetingTitle: {
    nb: 'Kall inn nøkkelholderne',
    nn: 'Kall inn nøkkelhaldarane',
    en: 'Call the key holders together',
  },
  meetingText: {
    nb: 'Nøklene er klare. Nå møtes nøkkelholderne rundt én datamaskin. De ser på størrelsen på svarklassene, lager nøkkelen til svarboksen, og hver får sin del.',
    nn: 'Nøklane er klare. No møtest nøkkelhaldarane rundt éi datamaskin. Dei ser på storleiken på svarklassene, lagar nøkkelen til svarboksen, og kvar får sin del.',
    en: 'The keys are ready. Now the key holders meet around one computer. They look at the sizes of the answer classes and make the key to the answer box, and each gets a part.',
  },
  meetingBring: {
    nb: 'Hver tar med noe å lagre en fil på: en minnepinne, eller en mappe bare de selv har tilgang til.',
    nn: 'Kvar tek med noko å lagre ei fil på: ein minnepinne, eller ei mappe berre dei sjølve har tilgang til.',
    en: 'Each brings something to keep a file on: a memory stick, or a folder that only they can reach.',
  },
  keyHolderPage: {
    nb: 'Til deg som er nøkkelholder',
    nn: 'Til deg som er nøkkelhaldar',
    en: 'For key holders',
  },
  meetingSend: {
    nb: 'Send dem dette på forhånd:',
    nn: 'Send dei dette på førehand:',
    en: 'Send them this beforehand:',
  },
  toMeeting: { nb: 'Start nøkkelmøtet', nn: 'Start nøkkelmøtet', en: 'Begin the key meeting' },
  meetingAgain: {
    nb: 'Hold nøkkelmøtet på nytt',
    nn: 'Hald nøkkelmøtet på nytt',
    en: 'Hold the key meeting again',
  },
  toMinutes: { nb: 'Se protokollen', nn: 'Sjå protokollen', en: 'See the minutes' },
  rehearsalTitle: { nb: 'Øv på åpningen', nn: 'Øv på opninga', en: 'Rehearse the opening' },
  rehearsalText: {
    nb: 'Nøkkelen er delt. Alle nøkkelholderne leser inn filen sin, så dere ser at de virkelig åpner svarboksen mens det ennå kan rettes. Mangler to av tre deler når undersøkelsen er over, er alle svar tapt.',
    nn: 'Nøkkelen er delt. Alle nøkkelhaldarane les inn fila si, så de ser at dei verkeleg opnar svarboksen medan det enno kan rettast. Manglar to av tre delar når undersøkinga er over, er alle svar tapte.',
    en: 'The key is shared. All key holders read in their file, so that you see that they really open the answer box while it can still be put right. If two of three parts are missing when the survey is over, all answers are lost.',
  },
  toRehearsal: { nb: 'Start øvingen', nn: 'Start øvinga', en: 'Begin the rehearsal' },
  openTitle: {
    nb: 'Alt er klart til å åpne',
    nn: 'Alt er klart til å opne',
    en: 'Everything is ready to open',
  },
  openText: {
    nb: 'Nøkkelholderne har signert, og øvingen viste at delene åpner svarboksen.',
    nn: 'Nøkkelhaldarane har signert, og øvinga viste at delane opnar svarboksen.',
    en: 'The key holders have signed, and the rehearsal showed that the parts open the answer box.',
  },
  openFrom: {
    nb: 'Den kan åpnes fra {{opens}}.',
    nn: 'Ho kan opnast frå {{opens}}.',
    en: 'It can be opened from {{opens}}.',
  },
  openNow: { nb: 'Åpne undersøkelsen', nn: 'Opne undersøkinga', en: 'Open the survey' },
  openConfirm: { nb: 'Åpne undersøkelsen?', nn: 'Opne undersøkinga?', en: 'Open the survey?' },
  openSends: {
    nb: '{{count}} personlige invitasjoner går ut: på e-post med det samme, som brev til dem uten e-postadresse.',
    nn: '{{count}} personlege invitasjonar går ut: på e-post med det same, som brev til dei utan e-postadresse.',
    en: '{{count}} personal invitations go out: by e-mail at once, as letters to those without an e-mail address.',
  },
  openBinds: {
    nb: 'Nøkkellisten ligger fast. Fingeravtrykket står i hver invitasjon: {{code}}.',
    nn: 'Nøkkellista ligg fast. Fingeravtrykket står i kvar invitasjon: {{code}}.',
    en: 'The key list is fixed. Its fingerprint stands in every invitation: {{code}}.',
  },
  openNoWayBack: {
    nb: 'Runden kan ikke bli et utkast igjen. Den kan avbrytes; da slettes alle svar ulest.',
    nn: 'Runden kan ikkje bli eit utkast igjen. Han kan avbrytast; då blir alle svar sletta ulesne.',
    en: 'The round cannot become a draft again. It can be aborted; all answers are then destroyed unread.',
  },
  openKeepParts: {
    nb: 'Nøkkelholderne må ta vare på delene sine til resultatene er publisert.',
    nn: 'Nøkkelhaldarane må ta vare på delane sine til resultata er publiserte.',
    en: 'The key holders must keep their parts until the results are published.',
  },
  backToDraft: { nb: 'Gjør til utkast igjen', nn: 'Gjer til utkast igjen', en: 'Make it a draft again' },
  backToDraftTitle: {
    nb: 'Gjøre runden til et utkast igjen?',
    nn: 'Gjere runden til eit utkast igjen?',
    en: 'Make the round a draft again?',
  },
  backToDraftText: {
    nb: 'Nøklene slettes, og delene fra et nøkkelmøte kan ikke brukes mer. Ingen er invitert, så ingen får beskjed.',
    nn: 'Nøklane blir sletta, og delane frå eit nøkkelmøte kan ikkje brukast meir. Ingen er inviterte, så ingen får melding.',
    en: 'The keys are destroyed, and the parts of a key meeting can no longer be used. Nobody has been invited, so nobody is told.',
  },

  ceremonyLead: {
    nb: 'For dere som sitter rundt denne skjermen. Les høyt for hverandre, og ta den tiden dere trenger.',
    nn: 'For dykk som sit rundt denne skjermen. Les høgt for kvarandre, og ta den tida de treng.',
    en: 'For those of you around this screen. Read aloud to each other, and take the time you need.',
  },
  ceremonyReplaces: {
    nb: 'Holdes møtet på nytt, blir det en ny nøkkel. De gamle filene kan ikke brukes mer, og øvingen må gjøres om igjen.',
    nn: 'Blir møtet halde på nytt, blir det ein ny nøkkel. Dei gamle filene kan ikkje brukast meir, og øvinga må gjerast om att.',
    en: 'If the meeting is held again, there is a new key. The old files can no longer be used, and the rehearsal must be repeated.',
  },

  rehearsalLead: {
    nb: 'Alle nøkkelholderne velger filen sin. Hver del prøves for seg, og så sammen. Nøkkelen settes sammen i nettleseren og sendes ikke. Er en fil borte, må nøkkelmøtet holdes på nytt.',
    nn: 'Alle nøkkelhaldarane vel fila si. Kvar del blir prøvd for seg, og så saman. Nøkkelen blir sett saman i nettlesaren og blir ikkje send. Er ei fil borte, må nøkkelmøtet haldast på nytt.',
    en: 'All key holders choose their file. Each part is tried by itself, and then together. The key is joined in the browser and is not sent. If a file is missing, the key meeting must be held again.',
  },
  meetingFirst: {
    nb: 'Nøkkelmøtet må holdes før øvingen.',
    nn: 'Nøkkelmøtet må haldast før øvinga.',
    en: 'The key meeting must be held before the rehearsal.',
  },
  partsRead: { nb: 'Deler som er lest', nn: 'Delar som er lesne', en: 'Parts that have been read' },
  partsMissing_one: {
    nb: 'Én del mangler.',
    nn: 'Éin del manglar.',
    en: 'One part is missing.',
  },
  partsMissing_other: {
    nb: '{{count}} deler mangler.',
    nn: '{{count}} delar manglar.',
    en: '{{count}} parts are missing.',
  },
  notRead: { nb: 'ikke lest', nn: 'ikkje lesen', en: 'not read' },
  compareWords: {
    nb: 'Er dette sjekkordene dine?',
    nn: 'Er dette sjekkorda dine?',
    en: 'Are these your check words?',
  },
  tryOpening: { nb: 'Prøv å åpne', nn: 'Prøv å opne', en: 'Try to open' },
  rehearsed: {
    nb: 'Delene åpner svarboksen',
    nn: 'Delane opnar svarboksen',
    en: 'The parts open the answer box',
  },
  rehearsedText: {
    nb: 'Øvingen er ferdig. Nå kan undersøkelsen åpnes.',
    nn: 'Øvinga er ferdig. No kan undersøkinga opnast.',
    en: 'The rehearsal is done. Now the survey can be opened.',
  },
  toRound: { nb: 'Til runden', nn: 'Til runden', en: 'To the round' },
})
