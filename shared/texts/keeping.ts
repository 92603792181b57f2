/** Texts of who keeps the key to a round's answer box: the choice, the key holders' meeting, rehearsal, extension. */
import { defineTexts } from './define.ts'

export const keepingTexts = defineTexts({
  /* The choice at launch */
  choice: {
    nb: 'Hvem skal ha nøkkelen til svarboksen?',
    nn: 'Kven skal ha nøkkelen til svarboksen?',
    en: 'Who is to keep the key to the answer box?',
  },
  choiceLead: {
    nb: 'Svarene ligger forseglet til undersøkelsen er avsluttet. Valget gjelder hele runden og kan ikke endres etter start.',
    nn: 'Svara ligg forsegla til undersøkinga er avslutta. Valet gjeld heile runden og kan ikkje endrast etter start.',
    en: 'The answers lie sealed until the survey has closed. The choice holds for the whole round and cannot be changed after the launch.',
  },
  custodian: { nb: 'Nøkkelholdere', nn: 'Nøkkelhaldarar', en: 'Key holders' },
  recommended: { nb: 'Anbefalt', nn: 'Tilrådd', en: 'Recommended' },
  custodianText: {
    nb: 'HR, hovedverneombudet og en tillitsvalgt får hver sin del av nøkkelen. To av tre må være med for å åpne. Ikke personvernombudet: det skal være uavhengig.',
    nn: 'HR, hovudverneombodet og ein tillitsvald får kvar sin del av nøkkelen. To av tre må vere med for å opne. Ikkje personvernombodet: det skal vere uavhengig.',
    en: 'HR, the chief safety representative and a union representative get one part of the key each. Two of three are needed to open. Not the data protection officer, who must stay independent.',
  },
  custodianPromise: {
    nb: 'Løftet til de ansatte: Ingen kan lese svarene mens undersøkelsen er åpen, heller ikke de som drifter serveren.',
    nn: 'Lovnaden til dei tilsette: Ingen kan lese svara medan undersøkinga er open, heller ikkje dei som driftar serveren.',
    en: 'The promise to employees: nobody can read the answers while the survey is open, not even those who run the server.',
  },
  custodianWork: {
    nb: 'De møtes én gang før undersøkelsen åpner, omtrent en halv time.',
    nn: 'Dei møtest éin gong før undersøkinga opnar, om lag ein halv time.',
    en: 'They meet once before the survey opens, for about half an hour.',
  },
  singleKey: {
    nb: 'Én nøkkel på serveren',
    nn: 'Éin nøkkel på serveren',
    en: 'One key on the server',
  },
  singleKeyText: {
    nb: 'Serveren lager og oppbevarer nøkkelen. Undersøkelsen åpner av seg selv når nøklene er laget.',
    nn: 'Serveren lagar og oppbevarer nøkkelen. Undersøkinga opnar av seg sjølv når nøklane er laga.',
    en: 'The server makes and keeps the key. The survey opens by itself when the keys are made.',
  },
  singleKeyPromise: {
    nb: 'Et svakere løfte: De som drifter serveren, kan lese svar mens undersøkelsen er åpen, og med logger finne ut hvem som har svart hva. De ansatte får vite det før de svarer.',
    nn: 'Ein svakare lovnad: Dei som driftar serveren, kan lese svar medan undersøkinga er open, og med loggar finne ut kven som har svart kva. Dei tilsette får vite det før dei svarar.',
    en: 'A weaker promise: those who run the server can read answers while the survey is open and, with logs, find out who answered what. Employees are told before they answer.',
  },
  accept: {
    nb: 'Jeg har lest dette og godtar det svakere løftet på institusjonens vegne.',
    nn: 'Eg har lese dette og godtek den svakare lovnaden på vegner av institusjonen.',
    en: 'I have read this and accept the weaker promise on the institution’s behalf.',
  },
  acceptFirst: {
    nb: 'Kryss av for at det svakere løftet er godtatt, eller velg nøkkelholdere.',
    nn: 'Kryss av for at den svakare lovnaden er godteken, eller vel nøkkelhaldarar.',
    en: 'Tick that the weaker promise is accepted, or choose key holders.',
  },
  launchPrepares: {
    nb: 'Nøklene til svarboksen lages. Ingen inviteres før nøkkelholderne har møttes, øvd på åpningen, og du har åpnet undersøkelsen.',
    nn: 'Nøklane til svarboksen blir laga. Ingen blir inviterte før nøkkelhaldarane har møtst, øvd på opninga, og du har opna undersøkinga.',
    en: 'The keys to the answer box are made. Nobody is invited until the key holders have met and rehearsed the opening, and you have opened the survey.',
  },
  launchOpensAlone: {
    nb: 'Nøklene til svarboksen lages. Så åpner undersøkelsen av seg selv, og {{count}} personer får invitasjonen på e-post eller brev.',
    nn: 'Nøklane til svarboksen blir laga. Så opnar undersøkinga av seg sjølv, og {{count}} personar får invitasjonen på e-post eller brev.',
    en: 'The keys to the answer box are made. Then the survey opens by itself, and {{count}} people get the invitation by e-mail or letter.',
  },
  launchBack: {
    nb: 'Fram til undersøkelsen åpner, kan runden gjøres til et utkast igjen.',
    nn: 'Fram til undersøkinga opnar, kan runden gjerast til eit utkast igjen.',
    en: 'Until the survey opens, the round can be made a draft again.',
  },

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

  /* The key holders' meeting */
  ceremonyLead: {
    nb: 'For dere som sitter rundt denne skjermen. Les høyt for hverandre, og ta den tiden dere trenger.',
    nn: 'For dykk som sit rundt denne skjermen. Les høgt for kvarandre, og ta den tida de treng.',
    en: 'For those of you around this screen. Read aloud to each other, and take the time you need.',
  },
  ceremonySteps: { nb: 'Steg i nøkkelmøtet', nn: 'Steg i nøkkelmøtet', en: 'Steps of the key meeting' },
  ceremonyStepNames: { nb: 'Hvem er dere', nn: 'Kven er de', en: 'Who you are' },
  ceremonyStepLook: { nb: 'Se over', nn: 'Sjå over', en: 'Look through' },
  ceremonyStepParts: { nb: 'Hver sin del', nn: 'Kvar sin del', en: 'A part each' },
  ceremonyStepMinutes: { nb: 'Protokoll', nn: 'Protokoll', en: 'Minutes' },
  nothingSurvives: {
    nb: 'Ikke last siden på nytt. Nøkkelen finnes bare her i nettleseren til dere har fått hver deres del. Blir dere avbrutt, begynner dere forfra; ingenting går tapt av det.',
    nn: 'Ikkje last sida på nytt. Nøkkelen finst berre her i nettlesaren til de har fått kvar dykkar del. Blir de avbrotne, byrjar de på nytt; ingenting går tapt av det.',
    en: 'Do not reload the page. The key exists only in this browser until each of you has a part. If you are interrupted, you begin anew; nothing is lost by that.',
  },
  leaveWarning: {
    nb: 'Nøkkelmøtet er ikke ferdig. Forlater dere siden, må dere begynne forfra. Forlate den?',
    nn: 'Nøkkelmøtet er ikkje ferdig. Forlèt de sida, må de byrje på nytt. Forlate ho?',
    en: 'The key meeting is not finished. If you leave the page, you must begin anew. Leave it?',
  },
  namesTitle: { nb: 'Hvem holder nøkkelen?', nn: 'Kven held nøkkelen?', en: 'Who keeps the key?' },
  namesLead: {
    nb: 'Skriv navn og rolle slik de ansatte skal se dem. Vanligvis HR, hovedverneombudet og en tillitsvalgt. Ikke personvernombudet, og ikke noen som drifter serveren.',
    nn: 'Skriv namn og rolle slik dei tilsette skal sjå dei. Vanlegvis HR, hovudverneombodet og ein tillitsvald. Ikkje personvernombodet, og ikkje nokon som driftar serveren.',
    en: 'Write names and roles as employees will see them. Usually HR, the chief safety representative and a union representative. Not the data protection officer, and nobody who runs the server.',
  },
  nameOf: {
    nb: 'Nøkkelholder {{number}}',
    nn: 'Nøkkelhaldar {{number}}',
    en: 'Key holder {{number}}',
  },
  nameExampleOne: {
    nb: 'for eksempel «Kari Nordmann, HR»',
    nn: 'til dømes «Kari Nordmann, HR»',
    en: 'for example “Kari Nordmann, HR”',
  },
  nameExampleTwo: {
    nb: 'for eksempel «Ola Hansen, hovedverneombud»',
    nn: 'til dømes «Ola Hansen, hovudverneombod»',
    en: 'for example “Ola Hansen, chief safety representative”',
  },
  nameExampleThree: {
    nb: 'for eksempel «Liv Moe, tillitsvalgt»',
    nn: 'til dømes «Liv Moe, tillitsvald»',
    en: 'for example “Liv Moe, union representative”',
  },
  nameMissing: { nb: 'Skriv navnet.', nn: 'Skriv namnet.', en: 'Write the name.' },
  nameTwice: {
    nb: 'Dette navnet står to ganger. Hver nøkkelholder må ha sitt eget.',
    nn: 'Dette namnet står to gonger. Kvar nøkkelhaldar må ha sitt eige.',
    en: 'This name stands twice. Each key holder needs one of their own.',
  },
  addHolder: { nb: 'Legg til nøkkelholder', nn: 'Legg til nøkkelhaldar', en: 'Add a key holder' },
  removeHolder: {
    nb: 'Fjern nøkkelholder {{number}}',
    nn: 'Fjern nøkkelhaldar {{number}}',
    en: 'Remove key holder {{number}}',
  },
  remove: { nb: 'Fjern', nn: 'Fjern', en: 'Remove' },
  threshold: {
    nb: 'Hvor mange må være med for å åpne?',
    nn: 'Kor mange må vere med for å opne?',
    en: 'How many are needed to open?',
  },
  thresholdHelp: {
    nb: 'To av tre: én alene kan ikke åpne, og én kan bli syk.',
    nn: 'To av tre: éin åleine kan ikkje opne, og éin kan bli sjuk.',
    en: 'Two of three: one alone cannot open, and one may fall ill.',
  },
  thresholdOf: { nb: '{{needed}} av {{all}}', nn: '{{needed}} av {{all}}', en: '{{needed}} of {{all}}' },
  goOn: { nb: 'Gå videre', nn: 'Gå vidare', en: 'Go on' },

  lookTitle: {
    nb: 'Dette signerer dere',
    nn: 'Dette signerer de',
    en: 'This is what you sign',
  },
  lookLead: {
    nb: 'Nøkkellisten er den samme for alle ansatte. Se at ingen svarklasse er så liten at den peker ut noen, og at tallene stemmer med det dere vet om enhetene.',
    nn: 'Nøkkellista er den same for alle tilsette. Sjå at ingen svarklasse er så lita at ho peiker ut nokon, og at tala stemmer med det de veit om einingane.',
    en: 'The key list is the same for all employees. See that no answer class is so small that it points at somebody, and that the numbers fit what you know of the units.',
  },
  looked: {
    nb: 'Vi har sett over svarklassene sammen, og de ser riktige ut.',
    nn: 'Vi har sett over svarklassene saman, og dei ser rette ut.',
    en: 'We have looked through the answer classes together, and they look right.',
  },
  lookFirst: {
    nb: 'Se over svarklassene sammen og kryss av først.',
    nn: 'Sjå over svarklassene saman og kryss av først.',
    en: 'Look through the answer classes together and tick first.',
  },
  lookSameName: {
    nb: 'Enheter med samme navn er merket. Finn ut hvilken som er hvilken før dere signerer: En enhet som ser ut som en annen, kan være laget for å peke ut noen.',
    nn: 'Einingar med same namn er merkte. Finn ut kva for ei som er kva før de signerer: Ei eining som ser ut som ei anna, kan vere laga for å peike ut nokon.',
    en: 'Units with the same name are marked. Find out which is which before you sign: a unit that looks like another may have been made to point at somebody.',
  },
  lookChanged: {
    nb: 'Runden er endret mens dere så på den. Det som vises her, gjelder ikke lenger.',
    nn: 'Runden er endra medan de såg på han. Det som står her, gjeld ikkje lenger.',
    en: 'The round has been changed while you were looking. What is shown here no longer holds.',
  },
  lookAnew: { nb: 'Vis det som gjelder nå', nn: 'Vis det som gjeld no', en: 'Show what holds now' },
  lookWrong: {
    nb: 'Ser noe galt ut? Da skal dere ikke signere. Gjør runden til et utkast igjen og rett det som er feil.',
    nn: 'Ser noko gale ut? Då skal de ikkje signere. Gjer runden til eit utkast igjen og rett det som er feil.',
    en: 'Does anything look wrong? Then do not sign. Make the round a draft again and put it right.',
  },
  makeKey: { nb: 'Lag nøkkelen', nn: 'Lag nøkkelen', en: 'Make the key' },
  makeFailed: {
    nb: 'Nøkkelen kunne ikke lages i denne nettleseren. Ingenting er lagret. Prøv igjen, eller bruk en annen nettleser.',
    nn: 'Nøkkelen kunne ikkje lagast i denne nettlesaren. Ingenting er lagra. Prøv igjen, eller bruk ein annan nettlesar.',
    en: 'The key could not be made in this browser. Nothing is saved. Try again, or use another browser.',
  },

  turnCount: {
    nb: 'Del {{number}} av {{all}}',
    nn: 'Del {{number}} av {{all}}',
    en: 'Part {{number}} of {{all}}',
  },
  turnTitle: {
    nb: 'Gi skjermen til {{name}}',
    nn: 'Gi skjermen til {{name}}',
    en: 'Give the screen to {{name}}',
  },
  turnText: {
    nb: 'Nå skal bare {{name}} se på skjermen. De andre ser en annen vei.',
    nn: 'No skal berre {{name}} sjå på skjermen. Dei andre ser ein annan veg.',
    en: 'Now only {{name}} looks at the screen. The others look the other way.',
  },
  showPart: { nb: 'Vis min del', nn: 'Vis min del', en: 'Show my part' },
  partTitle: { nb: '{{name}}: din del', nn: '{{name}}: din del', en: '{{name}}: your part' },
  partOnce: {
    nb: 'Delen vises bare denne ene gangen. Filen inneholder delen og nøkkelen du signerer med.',
    nn: 'Delen blir vist berre denne eine gongen. Fila inneheld delen og nøkkelen du signerer med.',
    en: 'The part is shown this one time only. The file holds the part and the key you sign with.',
  },
  partLabel: { nb: 'Delen din', nn: 'Delen din', en: 'Your part' },
  checkWords: { nb: 'Sjekkord', nn: 'Sjekkord', en: 'Check words' },
  checkWordsHelp: {
    nb: 'Husk eller noter ordene. Med dem ser du senere at du har riktig fil. De kan sies høyt.',
    nn: 'Hugs eller noter orda. Med dei ser du seinare at du har rett fil. Dei kan seiast høgt.',
    en: 'Remember or note the words. They show later that you have the right file. They may be said aloud.',
  },
  saveFile: { nb: 'Last ned filen', nn: 'Last ned fila', en: 'Download the file' },
  saveFileHelp: {
    nb: 'Legg filen på minnepinnen din eller i mappen din, og slett den fra nedlastingene på denne maskinen. Vil du ha en kopi på papir, kan du skrive av de seksten gruppene.',
    nn: 'Legg fila på minnepinnen din eller i mappa di, og slett ho frå nedlastingane på denne maskina. Vil du ha ein kopi på papir, kan du skrive av dei seksten gruppene.',
    en: 'Put the file on your memory stick or in your folder, and delete it from this computer’s downloads. If you want a copy on paper, you can write down the sixteen groups.',
  },
  haveIt: { nb: 'Jeg har den', nn: 'Eg har ho', en: 'I have it' },
  haveItFirst: {
    nb: 'Last ned filen først. Uten den kan delen din ikke brukes.',
    nn: 'Last ned fila først. Utan ho kan delen din ikkje brukast.',
    en: 'Download the file first. Without it your part cannot be used.',
  },
  sendTitle: {
    nb: 'Alle har sin del',
    nn: 'Alle har sin del',
    en: 'Everybody has their part',
  },
  sendText: {
    nb: 'Delene og nøkkelen finnes ikke lenger i nettleseren. Nøkkellisten med signaturene sendes til serveren.',
    nn: 'Delane og nøkkelen finst ikkje lenger i nettlesaren. Nøkkellista med signaturane blir send til serveren.',
    en: 'The parts and the key no longer exist in the browser. The key list with the signatures is sent to the server.',
  },

  minutesTitle: {
    nb: 'Protokoll fra nøkkelmøtet',
    nn: 'Protokoll frå nøkkelmøtet',
    en: 'Minutes of the key meeting',
  },
  minutesText: {
    nb: 'Skriv ut og signer. Ta vare på arket: med fingeravtrykket kan hvem som helst se at de ansatte svarte under den samme nøkkellisten som dere signerte.',
    nn: 'Skriv ut og signer. Ta vare på arket: med fingeravtrykket kan kven som helst sjå at dei tilsette svara under den same nøkkellista som de signerte.',
    en: 'Print and sign. Keep the sheet: by the fingerprint anybody can see that employees answered under the same key list that you signed.',
  },
  print: { nb: 'Skriv ut', nn: 'Skriv ut', en: 'Print' },
  minutesRound: { nb: 'Runde', nn: 'Runde', en: 'Round' },
  minutesClosing: { nb: 'Siste dag å svare', nn: 'Siste dag å svare', en: 'Last day to answer' },
  minutesClasses: { nb: 'Svarklasser', nn: 'Svarklasser', en: 'Answer classes' },
  minutesClassesText: {
    nb: '{{classes}} svarklasser, {{invited}} inviterte, minst {{smallest}} i en klasse',
    nn: '{{classes}} svarklasser, {{invited}} inviterte, minst {{smallest}} i ei klasse',
    en: '{{classes}} answer classes, {{invited}} invited, at least {{smallest}} in a class',
  },
  minutesOpens: { nb: 'Åpnes av', nn: 'Blir opna av', en: 'Opened by' },
  minutesOpensText: {
    nb: '{{needed}} av {{all}} nøkkelholdere',
    nn: '{{needed}} av {{all}} nøkkelhaldarar',
    en: '{{needed}} of {{all}} key holders',
  },
  minutesDate: { nb: 'Dato', nn: 'Dato', en: 'Date' },
  minutesSignature: { nb: 'Underskrift', nn: 'Underskrift', en: 'Signature' },
  minutesHolder: { nb: 'Nøkkelholder', nn: 'Nøkkelhaldar', en: 'Key holder' },
  minutesFingerprint: {
    nb: 'Fingeravtrykk av signeringsnøkkelen',
    nn: 'Fingeravtrykk av signeringsnøkkelen',
    en: 'Fingerprint of the signing key',
  },
  ceremonyReplaces: {
    nb: 'Holdes møtet på nytt, blir det en ny nøkkel. De gamle filene kan ikke brukes mer, og øvingen må gjøres om igjen.',
    nn: 'Blir møtet halde på nytt, blir det ein ny nøkkel. Dei gamle filene kan ikkje brukast meir, og øvinga må gjerast om att.',
    en: 'If the meeting is held again, there is a new key. The old files can no longer be used, and the rehearsal must be repeated.',
  },

  /* The key holder's file */
  fileName: {
    nb: 'nokkeldel-{{number}}.txt',
    nn: 'nokkeldel-{{number}}.txt',
    en: 'key-part-{{number}}.txt',
  },
  fileExplanation: {
    nb: 'Nøkkeldel for {{name}}\nRunde: {{round}}\nSjekkord: {{words}}\n\nTa vare på denne filen til resultatene er publisert, og vis den ikke til noen.\nSvarboksen åpnes på {{address}}',
    nn: 'Nøkkeldel for {{name}}\nRunde: {{round}}\nSjekkord: {{words}}\n\nTa vare på denne fila til resultata er publiserte, og vis ho ikkje til nokon.\nSvarboksen blir opna på {{address}}',
    en: 'Key part of {{name}}\nRound: {{round}}\nCheck words: {{words}}\n\nKeep this file until the results are published, and show it to nobody.\nThe answer box is opened at {{address}}',
  },

  /* Rehearsal */
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

  /* Extension */
  extendNeeds: {
    nb: 'En senere dag må signeres av {{needed}} nøkkelholdere. De velger filen fra nøkkelmøtet her. Den leses i nettleseren og sendes ikke.',
    nn: 'Ein seinare dag må signerast av {{needed}} nøkkelhaldarar. Dei vel fila frå nøkkelmøtet her. Ho blir lesen i nettlesaren og blir ikkje send.',
    en: 'A later day must be signed by {{needed}} key holders. They choose the file from the key meeting here. It is read in the browser and is not sent.',
  },
  extendFile: { nb: 'Nøkkelholderens fil', nn: 'Fila til nøkkelhaldaren', en: 'The key holder’s file' },
  extendSigned: {
    nb: '{{name}} signerer den nye dagen.',
    nn: '{{name}} signerer den nye dagen.',
    en: '{{name}} signs the new day.',
  },
  extendTooFew_one: {
    nb: 'Én nøkkelholder til må velge filen sin.',
    nn: 'Éin nøkkelhaldar til må velje fila si.',
    en: 'One more key holder must choose their file.',
  },
  extendTooFew_other: {
    nb: '{{count}} nøkkelholdere til må velge filen sin.',
    nn: '{{count}} nøkkelhaldarar til må velje fila si.',
    en: '{{count}} more key holders must choose their file.',
  },
  extendNoKey: {
    nb: 'Filen har ingen signeringsnøkkel. Bruk hele filen fra nøkkelmøtet.',
    nn: 'Fila har ingen signeringsnøkkel. Bruk heile fila frå nøkkelmøtet.',
    en: 'The file has no key for signing. Use the whole file from the key meeting.',
  },
  extendForeign: {
    nb: 'Filen hører til en annen runde, eller til et nøkkelmøte som er holdt på nytt.',
    nn: 'Fila høyrer til ein annan runde, eller til eit nøkkelmøte som er halde på nytt.',
    en: 'The file belongs to another round, or to a key meeting that has been held again.',
  },

  /* The open and closed round */
  publicPage: {
    nb: 'Undersøkelsens side',
    nn: 'Sida til undersøkinga',
    en: 'The page of the survey',
  },
  keptByHolders: {
    nb: 'Nøkkelholdere har nøkkelen til svarboksen.',
    nn: 'Nøkkelhaldarar har nøkkelen til svarboksen.',
    en: 'Key holders keep the key to the answer box.',
  },
  keptByServer: {
    nb: 'Serveren har nøkkelen til svarboksen.',
    nn: 'Serveren har nøkkelen til svarboksen.',
    en: 'The server keeps the key to the answer box.',
  },
  countComes: {
    nb: 'Hvor mange svar som ligger i svarboksen, blir kjent når undersøkelsen er avsluttet. Til da telles bare svarskjemaer som er hentet, én gang i døgnet.',
    nn: 'Kor mange svar som ligg i svarboksen, blir kjent når undersøkinga er avslutta. Til då blir berre svarskjema som er henta, talde, éin gong i døgnet.',
    en: 'How many answers lie in the answer box is known when the survey has closed. Until then only answer forms that were collected are counted, once a day.',
  },
  waitingTitle: {
    nb: 'Svarboksen venter på nøkkelholderne',
    nn: 'Svarboksen ventar på nøkkelhaldarane',
    en: 'The answer box waits for the key holders',
  },
  waitingText: {
    nb: '{{needed}} nøkkelholdere må gi sin del på undersøkelsens side. De trenger ingen innlogging. Resultatene lages så snart delene er gitt.',
    nn: '{{needed}} nøkkelhaldarar må gi sin del på sida til undersøkinga. Dei treng inga innlogging. Resultata blir laga så snart delane er gitt.',
    en: '{{needed}} key holders must give their part on the page of the survey. They need not sign in. The results are made as soon as the parts are given.',
  },
  waitingAddress: {
    nb: 'Send nøkkelholderne denne adressen:',
    nn: 'Send nøkkelhaldarane denne adressa:',
    en: 'Send the key holders this address:',
  },
  givenBy: {
    nb: '{{name}} har gitt sin del.',
    nn: '{{name}} har gitt sin del.',
    en: '{{name}} has given their part.',
  },
  givenCount: {
    nb: '{{given}} av {{needed}} deler er gitt.',
    nn: '{{given}} av {{needed}} delar er gitt.',
    en: '{{given}} of {{needed}} parts are given.',
  },

  /* Abort */
  abort: { nb: 'Avbryt runden', nn: 'Avbryt runden', en: 'Abort the round' },
  abortTitle: {
    nb: 'Avbryte runden for godt?',
    nn: 'Avbryte runden for godt?',
    en: 'Abort the round for good?',
  },
  abortDestroys: {
    nb: 'Alle svar slettes uten å være lest. Det blir ingen resultater, for noen.',
    nn: 'Alle svar blir sletta utan å vere lesne. Det blir ingen resultat, for nokon.',
    en: 'All answers are destroyed unread. There will be no results, for anybody.',
  },
  abortTells: {
    nb: 'Alle inviterte får beskjed om at undersøkelsen er avbrutt.',
    nn: 'Alle inviterte får melding om at undersøkinga er avbroten.',
    en: 'Everybody invited is told that the survey has been aborted.',
  },
  abortNot: { nb: 'Behold runden', nn: 'Behald runden', en: 'Keep the round' },
  abortType: {
    nb: 'Skriv navnet på runden for å bekrefte: {{title}}',
    nn: 'Skriv namnet på runden for å stadfeste: {{title}}',
    en: 'Type the round’s name to confirm: {{title}}',
  },
  abortWrong: {
    nb: 'Skriv navnet nøyaktig som det står over.',
    nn: 'Skriv namnet nøyaktig som det står over.',
    en: 'Type the name exactly as it stands above.',
  },
})
