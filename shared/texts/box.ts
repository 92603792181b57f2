/** Texts of the answer box's public page, and of what it shares with the key holders' meeting. */
import { defineTexts } from './define.ts'

export const boxTexts = defineTexts({
  title: { nb: 'Svarboksen', nn: 'Svarboksen', en: 'The answer box' },
  lead: {
    nb: 'Svarene legges forseglet i svarboksen mens undersøkelsen er åpen. Ingen kan lese dem før boksen åpnes etter siste dag, og da telles de i grupper på minst fem. Etterpå slettes hvert enkelt svar og alt som viser hvem som var invitert.',
    nn: 'Svara blir lagde forsegla i svarboksen medan undersøkinga er open. Ingen kan lese dei før boksen blir opna etter siste dag, og då blir dei talde i grupper på minst fem. Etterpå blir kvart einskilt svar og alt som viser kven som var inviterte, sletta.',
    en: 'Answers are laid sealed in the answer box while the survey is open. Nobody can read them before the box is opened after the last day, and then they are counted in groups of at least five. Afterwards every single answer is destroyed, and everything that shows who was invited.',
  },
  leadServer: {
    nb: 'Svarene legges forseglet i svarboksen, og nøkkelen ligger på serveren. De som drifter serveren, kan derfor lese svar mens undersøkelsen er åpen. Etter siste dag telles svarene i grupper på minst fem, og hvert enkelt svar slettes.',
    nn: 'Svara blir lagde forsegla i svarboksen, og nøkkelen ligg på serveren. Dei som driftar serveren, kan difor lese svar medan undersøkinga er open. Etter siste dag blir svara talde i grupper på minst fem, og kvart einskilt svar blir sletta.',
    en: 'Answers are laid sealed in the answer box, and the key lies on the server. Those who run the server can therefore read answers while the survey is open. After the last day the answers are counted in groups of at least five, and every single answer is destroyed.',
  },
  statePreparing: {
    nb: 'Undersøkelsen klargjøres. Ingen er invitert ennå.',
    nn: 'Undersøkinga blir klargjord. Ingen er inviterte enno.',
    en: 'The survey is being prepared. Nobody has been invited yet.',
  },
  stateOpen: {
    nb: 'Undersøkelsen er åpen til og med {{closes}}.',
    nn: 'Undersøkinga er open til og med {{closes}}.',
    en: 'The survey is open up to and including {{closes}}.',
  },
  stateWaiting: {
    nb: 'Undersøkelsen er avsluttet, og svarboksen venter på nøkkelholderne.',
    nn: 'Undersøkinga er avslutta, og svarboksen ventar på nøkkelhaldarane.',
    en: 'The survey has closed, and the answer box waits for the key holders.',
  },
  stateClosing: {
    nb: 'Undersøkelsen er avsluttet, og svarene telles.',
    nn: 'Undersøkinga er avslutta, og svara blir talde.',
    en: 'The survey has closed, and the answers are being counted.',
  },
  stateReleased: {
    nb: 'Resultatene er publisert. Ingen enkeltsvar finnes lenger.',
    nn: 'Resultata er publiserte. Ingen enkeltsvar finst lenger.',
    en: 'The results are published. No single answer exists any more.',
  },
  stateAborted: {
    nb: 'Undersøkelsen ble avbrutt. Alle svar ble slettet uten å være lest.',
    nn: 'Undersøkinga vart avbroten. Alle svar vart sletta utan å vere lesne.',
    en: 'The survey was aborted. All answers were destroyed unread.',
  },
  extended: {
    nb: 'Siste dag er flyttet fra {{planned}}. {{names}} har signert flyttingen.',
    nn: 'Siste dag er flytt frå {{planned}}. {{names}} har signert flyttinga.',
    en: 'The last day was moved from {{planned}}. {{names}} signed the change.',
  },
  extendedByServer: {
    nb: 'Siste dag er flyttet fra {{planned}}.',
    nn: 'Siste dag er flytt frå {{planned}}.',
    en: 'The last day was moved from {{planned}}.',
  },
  extensionUnsigned: {
    nb: 'Serveren oppgir en senere siste dag enn nøkkelholderne har signert. Svar gitt etter {{planned}} tas ikke imot av en nettleser som kontrollerer signaturene.',
    nn: 'Serveren oppgir ein seinare siste dag enn nøkkelhaldarane har signert. Ein nettlesar som kontrollerer signaturane, sender ikkje svar etter {{planned}}.',
    en: 'The server states a later last day than the key holders have signed. A browser that checks the signatures sends no answer after {{planned}}.',
  },
  destroyed: {
    nb: 'Svarboksen, invitasjonene og rundenøkkelen ble slettet {{date}}.',
    nn: 'Svarboksen, invitasjonane og rundenøkkelen vart sletta {{date}}.',
    en: 'The answer box, the invitations and the round key were destroyed on {{date}}.',
  },
  notThere: {
    nb: 'Her er det ingen svarboks',
    nn: 'Her er det ingen svarboks',
    en: 'There is no answer box here',
  },
  notThereText: {
    nb: 'Adressen er ikke hel, eller runden er ikke satt i gang. Sjekk lenken.',
    nn: 'Adressa er ikkje heil, eller runden er ikkje sett i gang. Sjekk lenkja.',
    en: 'The address is not whole, or the round has not been launched. Check the link.',
  },

  howToKnow: {
    nb: 'Hvordan kan du vite at det er anonymt?',
    nn: 'Korleis kan du vite at det er anonymt?',
    en: 'How can you know it is anonymous?',
  },

  /* The key list */
  manifest: { nb: 'Nøkkellisten', nn: 'Nøkkellista', en: 'The key list' },
  manifestLead: {
    nb: 'Nettleseren din svarer bare under denne nøkkellisten. Den er den samme for alle, så ingen kan merkes med en egen nøkkel.',
    nn: 'Nettlesaren din svarar berre under denne nøkkellista. Ho er den same for alle, så ingen kan merkast med ein eigen nøkkel.',
    en: 'Your browser answers under this key list only. It is the same for everybody, so that nobody can be marked by a key of their own.',
  },
  manifestLater: {
    nb: 'Nøkkellisten kommer når nøklene er laget.',
    nn: 'Nøkkellista kjem når nøklane er laga.',
    en: 'The key list comes when the keys have been made.',
  },
  surveyFingerprint: {
    nb: 'Undersøkelsens fingeravtrykk',
    nn: 'Fingeravtrykket til undersøkinga',
    en: 'The fingerprint of the survey',
  },
  surveyFingerprintHelp: {
    nb: 'Sammenlign med det som står i e-posten eller brevet ditt. Er de like, har du fått den samme nøkkellisten som alle andre.',
    nn: 'Samanlikn med det som står i e-posten eller brevet ditt. Er dei like, har du fått den same nøkkellista som alle andre.',
    en: 'Compare it with what stands in your e-mail or letter. If they are alike, you were given the same key list as everybody else.',
  },
  keyHolders: { nb: 'Nøkkelholdere', nn: 'Nøkkelhaldarar', en: 'Key holders' },
  keyHoldersNeeded: {
    nb: '{{needed}} av {{all}} må være med for å åpne svarboksen.',
    nn: '{{needed}} av {{all}} må vere med for å opne svarboksen.',
    en: '{{needed}} of {{all}} are needed to open the answer box.',
  },
  noKeyHolders: {
    nb: 'Ingen. Nøkkelen ligger på serveren, og ingen har signert nøkkellisten.',
    nn: 'Ingen. Nøkkelen ligg på serveren, og ingen har signert nøkkellista.',
    en: 'None. The key lies on the server, and nobody has signed the key list.',
  },
  fingerprint: { nb: 'Fingeravtrykk', nn: 'Fingeravtrykk', en: 'Fingerprint' },
  signed: { nb: 'Har signert', nn: 'Har signert', en: 'Has signed' },
  notSigned: { nb: 'Har ikke signert', nn: 'Har ikkje signert', en: 'Has not signed' },
  checkedHere: {
    nb: 'Signaturene er kontrollert her i nettleseren.',
    nn: 'Signaturane er kontrollerte her i nettlesaren.',
    en: 'The signatures were checked here in the browser.',
  },
  distrusted: {
    nb: 'Nøkkellisten holder ikke mål',
    nn: 'Nøkkellista held ikkje mål',
    en: 'The key list does not hold',
  },
  distrustedText: {
    nb: 'Nettleseren kontrollerte den og fant en feil. Ikke svar på undersøkelsen, og si fra til verneombudet eller en tillitsvalgt.',
    nn: 'Nettlesaren kontrollerte ho og fann ein feil. Ikkje svar på undersøkinga, og sei frå til verneombodet eller ein tillitsvald.',
    en: 'The browser checked it and found a fault. Do not answer the survey, and tell the safety representative or a union representative.',
  },
  distrustMalformed: {
    nb: 'Den kan ikke leses.',
    nn: 'Ho kan ikkje lesast.',
    en: 'It cannot be read.',
  },
  distrustNotCanonical: {
    nb: 'Den er skrevet på en annen måte enn den ene som gjelder.',
    nn: 'Ho er skriven på ein annan måte enn den eine som gjeld.',
    en: 'It is written in another way than the one that holds.',
  },
  distrustTagging: {
    nb: 'Den har nøkler som kunne merke enkeltpersoner.',
    nn: 'Ho har nøklar som kunne merke enkeltpersonar.',
    en: 'It has keys that could mark single people.',
  },
  distrustSmall: {
    nb: 'Den har en svarklasse som er for liten.',
    nn: 'Ho har ei svarklasse som er for lita.',
    en: 'It has an answer class that is too small.',
  },
  distrustCustodians: {
    nb: 'Nøkkelholderne i den kan ikke stemme.',
    nn: 'Nøkkelhaldarane i ho kan ikkje stemme.',
    en: 'Its key holders cannot be right.',
  },
  distrustUnsigned: {
    nb: 'For få nøkkelholdere har signert den.',
    nn: 'For få nøkkelhaldarar har signert ho.',
    en: 'Too few key holders have signed it.',
  },
  distrustForeign: {
    nb: 'En av signaturene er ikke en nøkkelholders.',
    nn: 'Ein av signaturane er ikkje frå ein nøkkelhaldar.',
    en: 'One of the signatures is not a key holder’s.',
  },
  distrustOther: {
    nb: 'Den gjelder en annen runde.',
    nn: 'Ho gjeld ein annan runde.',
    en: 'It is for another round.',
  },
  rehearsedOn: { nb: 'Åpningen ble øvd', nn: 'Opninga vart øvd', en: 'Opening rehearsed' },
  questionnaireHash: {
    nb: 'Spørreskjemaets kontrollsum',
    nn: 'Kontrollsum for spørjeskjemaet',
    en: 'Checksum of the questionnaire',
  },
  codebookHash: {
    nb: 'Påstandenes kontrollsum',
    nn: 'Kontrollsum for påstandane',
    en: 'Checksum of the statements',
  },
  lastDay: { nb: 'Siste dag å svare', nn: 'Siste dag å svare', en: 'Last day to answer' },
  download: { nb: 'Last ned nøkkellisten', nn: 'Last ned nøkkellista', en: 'Download the key list' },
  openssl: {
    nb: 'Fingeravtrykket er de første 160 bitene av filens SHA-256.',
    nn: 'Fingeravtrykket er dei første 160 bitane av SHA-256 av fila.',
    en: 'The fingerprint is the first 160 bits of the file’s SHA-256.',
  },

  /* Answer classes */
  classes: { nb: 'Svarklasser', nn: 'Svarklasser', en: 'Answer classes' },
  classesLead: {
    nb: 'Alle i en svarklasse svarer som det samme. Svaret ditt kan ikke skilles fra svarene til de andre i klassen.',
    nn: 'Alle i ei svarklasse svarar som det same. Svaret ditt kan ikkje skiljast frå svara til dei andre i klassa.',
    en: 'All in an answer class answer as the same. Your answer cannot be told from those of the others in the class.',
  },
  classesTotal: {
    nb: '{{classes}} svarklasser, {{invited}} inviterte',
    nn: '{{classes}} svarklasser, {{invited}} inviterte',
    en: '{{classes}} answer classes, {{invited}} invited',
  },
  classesSmallest: {
    nb: 'Den minste har {{smallest}} inviterte.',
    nn: 'Den minste har {{smallest}} inviterte.',
    en: 'The smallest has {{smallest}} invited.',
  },
  columnUnit: { nb: 'Enhet', nn: 'Eining', en: 'Unit' },
  columnGroups: { nb: 'Grupper', nn: 'Grupper', en: 'Groups' },
  columnInvited: { nb: 'Inviterte', nn: 'Inviterte', en: 'Invited' },
  sameName: {
    nb: 'En annen enhet har samme navn',
    nn: 'Ei anna eining har same namn',
    en: 'Another unit has the same name',
  },
  total: { nb: 'Til sammen', nn: 'Til saman', en: 'Together' },
  showAll: { nb: 'Vis alle {{count}}', nn: 'Vis alle {{count}}', en: 'Show all {{count}}' },
  oneSmall: {
    nb: 'Denne er for de få som er igjen øverst i runden. Svarene deres telles sammen med andres, eller i ingen tall.',
    nn: 'Denne er for dei få som er att øvst i runden. Svara deira blir talde saman med andre sine, eller i ingen tal.',
    en: 'This one is for the few who are left at the top of the round. Their answers count together with others’, or in no figure.',
  },

  /* Totals */
  totals: {
    nb: 'Tall for hele runden',
    nn: 'Tal for heile runden',
    en: 'Numbers for the whole round',
  },
  invited: { nb: 'inviterte', nn: 'inviterte', en: 'invited' },
  issued: { nb: 'svarskjemaer hentet', nn: 'svarskjema henta', en: 'answer forms collected' },
  boxed: { nb: 'svar i svarboksen', nn: 'svar i svarboksen', en: 'answers in the answer box' },
  opened: { nb: 'svar åpnet og talt', nn: 'svar opna og talde', en: 'answers opened and counted' },
  invalid: {
    nb: 'svar som ikke kunne telles',
    nn: 'svar som ikkje kunne teljast',
    en: 'answers that could not be counted',
  },
  totalsLater: {
    nb: 'Tallene for hele runden publiseres når undersøkelsen avsluttes.',
    nn: 'Tala for heile runden blir publiserte når undersøkinga blir avslutta.',
    en: 'The numbers for the whole round are published when the survey closes.',
  },

  /* Is my answer in the box? */
  own: {
    nb: 'Ligger svaret mitt i svarboksen?',
    nn: 'Ligg svaret mitt i svarboksen?',
    en: 'Is my answer in the answer box?',
  },
  ownLead: {
    nb: 'Skriv svarkoden du fikk da du svarte. Nettleseren laster ned hele listen over svarene i boksen og leter i den her hos deg. Ingenting av det du skriver, blir sendt, og ingen ser hva du leter etter.',
    nn: 'Skriv svarkoden du fekk då du svara. Nettlesaren lastar ned heile lista over svara i boksen og leitar i ho her hos deg. Ingenting av det du skriv, blir sendt, og ingen ser kva du leitar etter.',
    en: 'Type the answer code you got when you answered. The browser downloads the whole list of the answers in the box and searches it here on your device. Nothing of what you type is sent, and nobody sees what you look for.',
  },
  ownLater: {
    nb: 'Listen publiseres når undersøkelsen er avsluttet. Ta vare på svarkoden til da.',
    nn: 'Lista blir publisert når undersøkinga er avslutta. Ta vare på svarkoden til då.',
    en: 'The list is published when the survey has closed. Keep your answer code until then.',
  },
  answerCode: { nb: 'Svarkode', nn: 'Svarkode', en: 'Answer code' },
  answerCodeHelp: {
    nb: 'Sju grupper på fire tegn. Store og små bokstaver er det samme.',
    nn: 'Sju grupper på fire teikn. Store og små bokstavar er det same.',
    en: 'Seven groups of four characters. Capitals or small letters are the same.',
  },
  look: { nb: 'Let i listen', nn: 'Leit i lista', en: 'Search the list' },
  looking: { nb: 'Leter …', nn: 'Leitar …', en: 'Searching …' },
  receipt: { nb: 'Kvittering', nn: 'Kvittering', en: 'Receipt' },
  receiptHelp: {
    nb: 'Den står i filen hvis du lagret den etter at du hadde sendt inn. Nettleseren du svarte i, husker den selv.',
    nn: 'Ho står i fila om du lagra henne etter at du hadde sendt inn. Nettlesaren du svara i, hugsar henne sjølv.',
    en: 'It is in the file if you saved that after submitting. The browser you answered in remembers it by itself.',
  },
  receiptWrong: {
    nb: 'En kvittering har 64 tegn: tall og bokstavene a til f.',
    nn: 'Ei kvittering har 64 teikn: tal og bokstavane a til f.',
    en: 'A receipt has 64 characters: figures and the letters a to f.',
  },
  asSent: {
    nb: 'Ja, svaret ditt lå i svarboksen akkurat slik du sendte det',
    nn: 'Ja, svaret ditt låg i svarboksen akkurat slik du sende det',
    en: 'Yes, your answer was in the box exactly as you sent it',
  },
  asSentText: {
    nb: 'Listen har {{boxed}} svar, kontrollsummen under stemmer med listen, og det forseglede svaret er det kvitteringen gjelder.',
    nn: 'Lista har {{boxed}} svar, kontrollsummen under stemmer med lista, og det forsegla svaret er det kvitteringa gjeld.',
    en: 'The list has {{boxed}} answers, the checksum below fits the list, and the sealed answer is the one the receipt is for.',
  },
  inTheBox: {
    nb: 'Ja, det lå et svar med svarkoden din i svarboksen da den ble telt',
    nn: 'Ja, det låg eit svar med svarkoden din i svarboksen då han vart talt opp',
    en: 'Yes, an answer with your code was in the box when it was counted',
  },
  inTheBoxText: {
    nb: 'Listen har {{boxed}} svar, og kontrollsummen under stemmer med listen. At det er akkurat svaret du sendte, kan vi bare se med kvitteringen, eller i nettleseren du svarte i.',
    nn: 'Lista har {{boxed}} svar, og kontrollsummen under stemmer med lista. At det er akkurat svaret du sende, kan vi berre sjå med kvitteringa, eller i nettlesaren du svara i.',
    en: 'The list has {{boxed}} answers, and the checksum below fits the list. That it is exactly the answer you sent shows only with the receipt, or in the browser you answered in.',
  },
  otherBytes: {
    nb: 'Det lå et svar med svarkoden din i svarboksen, men ikke det kvitteringen gjelder',
    nn: 'Det låg eit svar med svarkoden din i svarboksen, men ikkje det kvitteringa gjeld',
    en: 'An answer with your code was in the box, but not the one the receipt is for',
  },
  otherBytesText: {
    nb: 'Slik skal det være hvis du erstattet svaret senere, for eksempel fra en annen telefon eller PC. Gjorde du ikke det, si fra til verneombudet: noen andre kan ha byttet svaret.',
    nn: 'Slik skal det vere om du erstatta svaret seinare, til dømes frå ein annan telefon eller PC. Gjorde du ikkje det, sei frå til verneombodet: nokon andre kan ha bytt svaret.',
    en: 'That is right if you replaced the answer later, for instance from another phone or computer. If you did not, tell the safety representative: somebody else may have exchanged the answer.',
  },
  notInTheBox: {
    nb: 'Nei, svaret ditt er ikke i listen',
    nn: 'Nei, svaret ditt er ikkje i lista',
    en: 'No, your answer is not in the list',
  },
  notInTheBoxText: {
    nb: 'Slik skal det være hvis du ikke sendte inn, eller trakk svaret tilbake. Fikk du beskjed om at svaret var kommet fram, si fra til verneombudet.',
    nn: 'Slik skal det vere om du ikkje sende inn, eller trekte svaret tilbake. Fekk du melding om at svaret var kome fram, sei frå til verneombodet.',
    en: 'That is right if you did not submit, or withdrew the answer. If you were told that it had arrived, tell the safety representative.',
  },
  listWrong: {
    nb: 'Listen stemmer ikke med det som er publisert',
    nn: 'Lista stemmer ikkje med det som er publisert',
    en: 'The list does not fit what was published',
  },
  listWrongText: {
    nb: 'Antallet eller kontrollsummen er feil. Si fra til verneombudet eller en tillitsvalgt.',
    nn: 'Talet på svar eller kontrollsummen er feil. Sei frå til verneombodet eller ein tillitsvald.',
    en: 'The number or the checksum is wrong. Tell the safety representative or a union representative.',
  },
  root: { nb: 'Listens kontrollsum', nn: 'Kontrollsum for lista', en: 'The list’s checksum' },
  rootHelp: {
    nb: 'Merkle-roten over alle svarene i boksen (RFC 6962). Den ble publisert da undersøkelsen ble avsluttet.',
    nn: 'Merkle-rota over alle svara i boksen (RFC 6962). Ho vart publisert då undersøkinga vart avslutta.',
    en: 'The Merkle root over all answers in the box (RFC 6962). It was published when the survey closed.',
  },
  downloadIds: { nb: 'Last ned listen', nn: 'Last ned lista', en: 'Download the list' },

  /* The key holders' door */
  door: { nb: 'For nøkkelholdere', nn: 'For nøkkelhaldarar', en: 'For key holders' },
  doorLead: {
    nb: 'Gi din del av nøkkelen her. Du trenger ingen innlogging: den som har delen, kan gi den. Svarene leses av serveren og telles; ingen får se dem.',
    nn: 'Gi din del av nøkkelen her. Du treng inga innlogging: den som har delen, kan gi han. Svara blir lesne av serveren og talde; ingen får sjå dei.',
    en: 'Give your part of the key here. You need not sign in: whoever has the part may give it. The answers are read by the server and counted; nobody gets to see them.',
  },
  doorMore: {
    nb: 'Les mer for nøkkelholdere',
    nn: 'Les meir for nøkkelhaldarar',
    en: 'Read more for key holders',
  },
  given: { nb: 'har gitt sin del', nn: 'har gitt sin del', en: 'has given their part' },
  notGiven: { nb: 'har ikke gitt sin del', nn: 'har ikkje gitt sin del', en: 'has not given their part' },
  stillNeeded_one: {
    nb: 'Én del til trengs for å åpne.',
    nn: 'Éin del til trengst for å opne.',
    en: 'One more part is needed to open.',
  },
  stillNeeded_other: {
    nb: '{{count}} deler til trengs for å åpne.',
    nn: '{{count}} delar til trengst for å opne.',
    en: '{{count}} more parts are needed to open.',
  },
  restartLoses: {
    nb: 'Delene ligger bare i serverens minne. Startes serveren på nytt før alle er gitt, må de gis igjen.',
    nn: 'Delane ligg berre i minnet på serveren. Blir serveren starta på nytt før alle er gitt, må dei givast igjen.',
    en: 'The parts lie in the server’s memory only. If the server restarts before all are given, they must be given again.',
  },
  partIs: {
    nb: 'Dette er delen til {{name}}',
    nn: 'Dette er delen til {{name}}',
    en: 'This is the part of {{name}}',
  },
  partIsWords: { nb: 'Sjekkord: {{words}}', nn: 'Sjekkord: {{words}}', en: 'Check words: {{words}}' },
  givePart: { nb: 'Gi delen', nn: 'Gi delen', en: 'Give the part' },
  anotherPart: { nb: 'Velg en annen', nn: 'Vel ein annan', en: 'Choose another' },
  thanks: {
    nb: 'Delen til {{name}} er gitt.',
    nn: 'Delen til {{name}} er gitt.',
    en: 'The part of {{name}} has been given.',
  },
  openingNow: {
    nb: 'Alle delene er gitt. Svarboksen åpnes, og svarene telles.',
    nn: 'Alle delane er gitt. Svarboksen blir opna, og svara blir talde.',
    en: 'All parts are given. The answer box is being opened, and the answers are counted.',
  },

  /* A key holder's part, from a file or typed */
  partFile: { nb: 'Nøkkelholderens fil', nn: 'Fila til nøkkelhaldaren', en: 'The key holder’s file' },
  partFileHelp: {
    nb: 'Filen du lastet ned på nøkkelmøtet.',
    nn: 'Fila du lasta ned på nøkkelmøtet.',
    en: 'The file you downloaded at the key meeting.',
  },
  typePart: {
    nb: 'Skriv delen i stedet',
    nn: 'Skriv delen i staden',
    en: 'Type the part instead',
  },
  pickInstead: {
    nb: 'Velg filen i stedet',
    nn: 'Vel fila i staden',
    en: 'Choose the file instead',
  },
  partTyped: { nb: 'Delen fra papiret', nn: 'Delen frå papiret', en: 'The part from paper' },
  partTypedHelp: {
    nb: 'Seksten grupper; den siste har to tegn. Mellomrom og store bokstaver spiller ingen rolle.',
    nn: 'Seksten grupper; den siste har to teikn. Mellomrom og store bokstavar spelar inga rolle.',
    en: 'Sixteen groups; the last has two characters. Spaces and capitals do not matter.',
  },
  readPart: { nb: 'Les delen', nn: 'Les delen', en: 'Read the part' },
  faultNoFile: {
    nb: 'Dette er ikke en fil fra nøkkelmøtet.',
    nn: 'Dette er ikkje ei fil frå nøkkelmøtet.',
    en: 'This is not a file from the key meeting.',
  },
  faultUnreadable: {
    nb: 'Nettleseren kunne ikke lese filen. Velg den igjen.',
    nn: 'Nettlesaren kunne ikkje lese fila. Vel ho igjen.',
    en: 'The browser could not read the file. Choose it again.',
  },
  faultCharacter: {
    nb: 'Det står et tegn her som ikke brukes. Bare tall og bokstaver.',
    nn: 'Det står eit teikn her som ikkje blir brukt. Berre tal og bokstavar.',
    en: 'There is a character here that is not used. Figures and letters only.',
  },
  faultShort: {
    nb: 'Det mangler tegn. Se etter om en gruppe er glemt.',
    nn: 'Det manglar teikn. Sjå etter om ei gruppe er gløymd.',
    en: 'Characters are missing. See whether a group was left out.',
  },
  faultLong: {
    nb: 'Det er for mange tegn. Se etter om en gruppe står to ganger.',
    nn: 'Det er for mange teikn. Sjå etter om ei gruppe står to gonger.',
    en: 'There are too many characters. See whether a group stands twice.',
  },
  faultMistyped: {
    nb: 'Noe er feil skrevet. Sammenlign gruppe for gruppe.',
    nn: 'Noko er feil skrive. Samanlikn gruppe for gruppe.',
    en: 'Something is mistyped. Compare group by group.',
  },
  faultOtherBox: {
    nb: 'Denne delen hører til en annen runde, eller til et nøkkelmøte som er holdt på nytt.',
    nn: 'Denne delen høyrer til ein annan runde, eller til eit nøkkelmøte som er halde på nytt.',
    en: 'This part belongs to another round, or to a key meeting that has been held again.',
  },
  faultTwice: {
    nb: 'Delen til {{name}} er allerede lest. Velg filen til en annen nøkkelholder.',
    nn: 'Delen til {{name}} er alt lesen. Vel fila til ein annan nøkkelhaldar.',
    en: 'The part of {{name}} has already been read. Choose another key holder’s file.',
  },
})
