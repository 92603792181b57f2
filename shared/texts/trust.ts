/**
 * The page an invited person reads before the first statement. Every sentence must be true, in the mode of the round:
 * with key holders, or with a single key on the server. And the page for a survey whose seal does not hold.
 */
import { defineTexts } from './define.ts'

export const trustTexts = defineTexts({
  question: {
    nb: 'Hvordan har du det på jobben?',
    nn: 'Korleis har du det på jobben?',
    en: 'How are things for you at work?',
  },
  lead: {
    nb: '{{institution}} spør deg og kollegene dine. Enheten din bruker svarene til å bli enig om hva som skal bevares, og hva som skal forbedres.',
    nn: '{{institution}} spør deg og kollegaene dine. Eininga di bruker svara til å bli einig om kva de skal ta vare på, og kva de skal forbetre.',
    en: '{{institution}} asks you and your colleagues. Your unit uses the answers to agree on what to keep and what to improve.',
  },

  time: { nb: 'Tid', nn: 'Tid', en: 'Time' },
  minutes: { nb: '{{from}}–{{to}} minutter', nn: '{{from}}–{{to}} minutt', en: '{{from}}–{{to}} minutes' },
  statements: {
    nb: '{{count}} påstander. Du kan ta pause.',
    nn: '{{count}} påstandar. Du kan ta pause.',
    en: '{{count}} statements. You can take a break.',
  },
  deadline: { nb: 'Frist', nn: 'Frist', en: 'Deadline' },
  // The survey closes when its last day ends where the institution is.
  deadlineAt: { nb: '{{date}} kl.\u00a023.59', nn: '{{date}} kl.\u00a023.59', en: '{{date}} at 23:59' },
  norwegianTime: { nb: 'Norsk tid.', nn: 'Norsk tid.', en: 'Norwegian time.' },
  voluntary: { nb: 'Frivillig', nn: 'Frivillig', en: 'Voluntary' },
  maySkip: {
    nb: 'Du kan hoppe over påstander',
    nn: 'Du kan hoppe over påstandar',
    en: 'You can skip statements',
  },
  mayDecline: {
    nb: 'Du velger selv om du vil svare.',
    nn: 'Du vel sjølv om du vil svare.',
    en: 'You decide whether to answer.',
  },
  responsible: { nb: 'Ansvarlig', nn: 'Ansvarleg', en: 'Responsible' },
  contact: { nb: 'Spørsmål:', nn: 'Spørsmål:', en: 'Questions:' },

  answersAs: { nb: 'Du svarer som', nn: 'Du svarar som', en: 'You answer as' },
  answersAsLater: {
    nb: 'Vises når lenken din er lest',
    nn: 'Blir vist når lenkja di er lesen',
    en: 'Shown when your link has been read',
  },
  inGroups_one: { nb: 'i gruppa {{groups}}', nn: 'i gruppa {{groups}}', en: 'in the group {{groups}}' },
  inGroups_other: {
    nb: 'i gruppene {{groups}}',
    nn: 'i gruppene {{groups}}',
    en: 'in the groups {{groups}}',
  },
  invited_one: {
    nb: '{{count}} er invitert til å svare som dette. Ledere svarer i enheten over, og det gjør de som er for få til å svare for seg.',
    nn: '{{count}} er invitert til å svare som dette. Leiarar svarar i eininga over, og det gjer dei som er for få til å svare for seg.',
    en: '{{count}} person is invited to answer as this. Leaders answer in the unit above, and so do those who are too few to answer by themselves.',
  },
  invited_other: {
    nb: '{{count}} er invitert til å svare som det samme. Ledere svarer i enheten over, og det gjør de som er for få til å svare for seg.',
    nn: '{{count}} er inviterte til å svare som det same. Leiarar svarar i eininga over, og det gjer dei som er for få til å svare for seg.',
    en: '{{count}} people are invited to answer as the same. Leaders answer in the unit above, and so do those who are too few to answer by themselves.',
  },
  groupsShown: {
    nb: 'Svaret ditt telles i enheten. Tall for grupper vises bare for hele institusjonen og nivået under, der det er trygt for alle.',
    nn: 'Svaret ditt blir talt i eininga. Tal for grupper blir berre vist for heile institusjonen og nivået under, der det er trygt for alle.',
    en: 'Your answer counts in the unit. Figures for groups are shown only for the whole institution and the level below, where that is safe for everyone.',
  },
  notRight: {
    nb: 'Stemmer det ikke? Spør før du svarer:',
    nn: 'Stemmer det ikkje? Spør før du svarar:',
    en: 'Is this wrong? Ask before you answer:',
  },

  whoSees: { nb: 'Hvem ser hva', nn: 'Kven ser kva', en: 'Who sees what' },
  whoSeesLead: {
    nb: 'Ledere og lederstøtte, verneombud, bedriftshelsetjeneste, koordinator og HR leser resultatene. De som jobber i enheten, tillitsvalgte og utvalgsmedlemmer leser rapporten for den. Alle ser bare tall for grupper, aldri enkeltsvar. Hvor mye som vises, kommer an på hvor mange svar som står sammen:',
    nn: 'Leiarar og leiarstøtte, verneombod, bedriftshelseteneste, koordinator og HR les resultata. Dei som jobbar i eininga, tillitsvalde og utvalsmedlemmer les rapporten for ho. Alle ser berre tal for grupper, aldri enkeltsvar. Kor mykje som blir vist, kjem an på kor mange svar som står saman:',
    en: 'Leaders and who supports them, safety representatives, the occupational health service, the coordinator and HR read the results. Those who work in the unit, union representatives and committee members read its report. All of them see figures for groups only, never single answers. How much is shown depends on how many answers stand together:',
  },
  means: {
    nb: 'Gjennomsnitt og svarprosent',
    nn: 'Gjennomsnitt og svarprosent',
    en: 'Means and response rate',
  },
  spread: {
    nb: 'Spredning, fordeling og enkeltpåstander',
    nn: 'Spreiing, fordeling og enkeltpåstandar',
    en: 'Spread, distribution and single statements',
  },
  shownForUnit: {
    nb: 'Vises for enheten når minst {{minimum}} svar står sammen.',
    nn: 'Blir vist for eininga når minst {{minimum}} svar står saman.',
    en: 'Shown for the unit when at least {{minimum}} answers stand together.',
  },
  sensitive: {
    nb: 'Mobbing, trakassering og vold',
    nn: 'Mobbing, trakassering og vald',
    en: 'Bullying, harassment and violence',
  },
  shownForLarge: {
    nb: 'Vises bare der minst {{minimum}} svar står sammen.',
    nn: 'Blir vist berre der minst {{minimum}} svar står saman.',
    en: 'Shown only where at least {{minimum}} answers stand together.',
  },
  countedAbove: {
    nb: 'Er det for få svar hos dere, telles de sammen med enheten over. Lederens eget svar telles ett nivå opp, ikke i egen enhet.',
    nn: 'Er det for få svar hos dykk, blir dei talde saman med eininga over. Leiaren sitt eige svar blir talt eitt nivå opp, ikkje i eiga eining.',
    en: 'If there are too few answers in your unit, they are counted together with the unit above. The leader’s own answer counts one level up, not in their own unit.',
  },
  ratesWhileOpen: {
    nb: 'Mens undersøkelsen er åpen, telles det én gang i døgnet hvor mange som har hentet svarskjema, i grupper på minst fem inviterte. Koordinator og HR ser det omtrent i prosent; lederen og verneombudet ser det for egen enhet.',
    nn: 'Medan undersøkinga er open, blir det talt éin gong i døgnet kor mange som har henta svarskjema, i grupper på minst fem inviterte. Koordinator og HR ser det omtrent i prosent; leiaren og verneombodet ser det for eiga eining.',
    en: 'While the survey is open, how many have collected an answer form is counted once a day, in groups of at least five invited. Coordinator and HR see it roughly, in per cent; the leader and the safety representative see it for their own unit.',
  },
  howFigures: {
    nb: 'Slik blir tallene til (åpnes i ny fane)',
    nn: 'Slik blir tala til (blir opna i ny fane)',
    en: 'How the figures are made (opens in a new tab)',
  },

  protected: {
    nb: 'Slik er svaret beskyttet',
    nn: 'Slik er svaret verna',
    en: 'How your answer is protected',
  },
  sealedCustodian: {
    nb: 'Svaret blir forseglet i nettleseren din før det sendes. Ingen kan lese det mens undersøkelsen er åpen.',
    nn: 'Svaret blir forsegla i nettlesaren din før det blir sendt. Ingen kan lese det medan undersøkinga er open.',
    en: 'Your answer is sealed in your browser before it is sent. Nobody can read it while the survey is open.',
  },
  openedCustodian: {
    nb: 'Etter fristen må {{threshold}} av {{all}} nøkkelholdere åpne svarboksen sammen.',
    nn: 'Etter fristen må {{threshold}} av {{all}} nøkkelhaldarar opne svarboksen saman.',
    en: 'After the deadline, {{threshold}} of {{all}} key holders must open the answer box together.',
  },
  sealedSingle: {
    nb: 'Svaret blir forseglet i nettleseren din før det sendes. Nøkkelen ligger på serveren, utenfor databasen og sikkerhetskopiene.',
    nn: 'Svaret blir forsegla i nettlesaren din før det blir sendt. Nøkkelen ligg på serveren, utanfor databasen og tryggingskopiane.',
    en: 'Your answer is sealed in your browser before it is sent. The key lies on the server, outside the database and its backups.',
  },
  openedSingle: {
    nb: 'Etter fristen åpner serveren svarboksen.',
    nn: 'Etter fristen opnar serveren svarboksen.',
    en: 'After the deadline, the server opens the answer box.',
  },
  protectedCounted: {
    nb: 'Svarene telles i grupper på minst {{minimum}}. Så slettes hvert enkelt svar og listen over hvem som var invitert.',
    nn: 'Svara blir talde i grupper på minst {{minimum}}. Så blir kvart enkelt svar og lista over kven som var invitert, sletta.',
    en: 'The answers are counted in groups of at least {{minimum}}. Then every single answer and the list of who was invited are deleted.',
  },
  keyHolders: { nb: 'Nøkkelholdere', nn: 'Nøkkelhaldarar', en: 'Key holders' },
  noneAlone: {
    nb: '{{threshold}} av {{all}} nøkler trengs. Én alene kan ikke åpne noe.',
    nn: '{{threshold}} av {{all}} nøklar trengst. Éin åleine kan ikkje opne noko.',
    en: '{{threshold}} of {{all}} keys are needed. One alone cannot open anything.',
  },
  signed: { nb: 'har signert', nn: 'har signert', en: 'has signed' },
  notSigned: { nb: 'har ikke signert', nn: 'har ikkje signert', en: 'has not signed' },
  fingerprint: {
    nb: 'Undersøkelsens fingeravtrykk',
    nn: 'Fingeravtrykket til undersøkinga',
    en: 'The fingerprint of the survey',
  },
  fingerprintWhat: { nb: 'Hva er dette?', nn: 'Kva er dette?', en: 'What is this?' },
  fingerprintText: {
    nb: 'Det er regnet ut av alt svaret ditt avhenger av: nøklene, gruppene man svarer som, hvor mange som er invitert til hver, påstandene og fristen. Det skal være det samme hos alle kolleger, i e-posten og på undersøkelsens side. Er det det, kan ingen ha gitt deg en egen nøkkel som svaret kunne kjennes igjen på. Nettleseren har alt sjekket at det passer til lenken din.',
    nn: 'Det er rekna ut av alt svaret ditt avheng av: nøklane, gruppene ein svarar som, kor mange som er inviterte til kvar, påstandane og fristen. Det skal vere det same hos alle kollegaer, i e-posten og på sida til undersøkinga. Er det det, kan ingen ha gitt deg ein eigen nøkkel som svaret kunne kjennast att på. Nettlesaren har alt sjekka at det passar til lenkja di.',
    en: 'It is computed from all that your answer depends on: the keys, the groups people answer as, how many are invited to each, the statements and the deadline. It must be the same for all colleagues, in the e-mail and on the page of the survey. If it is, nobody can have given you a key of your own by which your answer could be recognised. Your browser has already checked that it fits your link.',
  },
  fingerprintHolders: {
    nb: 'Nøkkelholdernes egne fingeravtrykk står også i e-posten. Nøkkelholderne har sett på gruppene før de signerte.',
    nn: 'Fingeravtrykka til nøkkelhaldarane står òg i e-posten. Nøkkelhaldarane har sett på gruppene før dei signerte.',
    en: 'The key holders’ own fingerprints stand in the e-mail too. The key holders looked at the groups before they signed.',
  },
  toPage: {
    nb: 'Undersøkelsens side, åpen for alle (åpnes i ny fane)',
    nn: 'Sida til undersøkinga, open for alle (blir opna i ny fane)',
    en: 'The page of the survey, open to all (opens in a new tab)',
  },
  toAnonymity: {
    nb: 'Hvordan kan du vite at det er anonymt? (åpnes i ny fane)',
    nn: 'Korleis kan du vite at det er anonymt? (blir opna i ny fane)',
    en: 'How can you know it is anonymous? (opens in a new tab)',
  },

  stored: { nb: 'Hva vi lagrer', nn: 'Kva vi lagrar', en: 'What we store' },
  storedWhileOpen: {
    nb: 'Fram til åpningen',
    nn: 'Fram til opninga',
    en: 'Until the opening',
  },
  storedAnswer: {
    nb: 'det forseglede svaret ditt',
    nn: 'det forsegla svaret ditt',
    en: 'your sealed answer',
  },
  storedForm: {
    nb: 'at du har hentet et svarskjema, slik at ingen svarer to ganger',
    nn: 'at du har henta eit svarskjema, slik at ingen svarar to gonger',
    en: 'that you have collected an answer form, so that nobody answers twice',
  },
  storedAfter: { nb: 'Etter åpningen', nn: 'Etter opninga', en: 'After the opening' },
  storedFigures: {
    nb: 'bare tall for grupper på minst {{minimum}}',
    nn: 'berre tal for grupper på minst {{minimum}}',
    en: 'only figures for groups of at least {{minimum}}',
  },
  storedNever: {
    nb: 'Aldri sammen med svaret',
    nn: 'Aldri saman med svaret',
    en: 'Never together with the answer',
  },
  storedNothing: {
    nb: 'navn, e-post, IP-adresse eller klokkeslett',
    nn: 'namn, e-post, IP-adresse eller klokkeslett',
    en: 'name, e-mail, IP address or time of day',
  },
  onDevice: {
    nb: 'Mens du svarer, ligger svarene låst i nettleseren din. De åpnes med lenken din: den som har både telefonen eller PC-en og lenken, kan åpne dem.',
    nn: 'Medan du svarar, ligg svara låste i nettlesaren din. Dei opnar seg med lenkja di: den som har både telefonen eller PC-en og lenkja, kan opne dei.',
    en: 'While you answer, your answers lie locked in your browser. They open with your link: whoever has both the phone or computer and the link can open them.',
  },
  share: {
    nb: 'Jeg deler denne telefonen eller PC-en med andre',
    nn: 'Eg deler denne telefonen eller PC-en med andre',
    en: 'I share this phone or computer with others',
  },
  shareText: {
    nb: 'Da blir ingenting lagret her, og lenken tas bort fra adressefeltet. Lukker du eller laster du siden på nytt, er svarene borte, og svarkoden må du skrive ned. Lenken i e-posten er din egen: Den kan bli stående i nettleserens historikk, så bruk helst et privat vindu, og logg ut av e-posten når du er ferdig.',
    nn: 'Då blir ingenting lagra her, og lenkja blir teken bort frå adressefeltet. Lukkar du sida eller lastar ho på nytt, er svara borte, og svarkoden må du skrive ned. Lenkja i e-posten er di eiga: Ho kan bli ståande i historikken til nettlesaren, så bruk helst eit privat vindauge, og logg ut av e-posten når du er ferdig.',
    en: 'Then nothing is kept here, and the link is taken out of the address bar. If you close or reload the page, your answers are gone, and you must write the answer code down. The link in the e-mail is your own: it may stay in the browser’s history, so a private window is best, and sign out of your e-mail when you are done.',
  },

  released: { nb: 'Tallene kan utleveres', nn: 'Tala kan utleverast', en: 'Figures can be released' },
  releasedText: {
    nb: 'Tall for grupper kan utleveres ved innsynskrav. Hvert krav blir vurdert. Enkeltsvar finnes ikke etter at svarene er talt, og kan ikke utleveres.',
    nn: 'Tal for grupper kan utleverast ved innsynskrav. Kvart krav blir vurdert. Enkeltsvar finst ikkje etter at svara er talde, og kan ikkje utleverast.',
    en: 'Figures for groups can be released on an access request. Each request is decided on its own. Single answers do not exist once they are counted, and cannot be released.',
  },

  notProtected: {
    nb: 'Dette er ikke beskyttet',
    nn: 'Dette er ikkje verna',
    en: 'This is not protected',
  },
  notProtectedOperator: {
    nb: 'Denne undersøkelsen har ingen nøkkelholdere. De som drifter serveren, kan lese svar mens undersøkelsen er åpen, og med logger kan de knytte dem til personer.',
    nn: 'Denne undersøkinga har ingen nøkkelhaldarar. Dei som driftar serveren, kan lese svar medan undersøkinga er open, og med loggar kan dei knyte dei til personar.',
    en: 'This survey has no key holders. Those who run the server can read answers while the survey is open and, with logs, link them to people.',
  },
  notProtectedDevice: {
    nb: 'Har noen tatt kontroll over telefonen din eller serveren, kan de se svaret mens du skriver.',
    nn: 'Har nokon teke kontroll over telefonen din eller serveren, kan dei sjå svaret medan du skriv.',
    en: 'If somebody has taken control of your phone or the server, they can see the answer as you give it.',
  },
  notProtectedHolders: {
    nb: '{{threshold}} nøkkelholdere kan bryte forseglingen hvis de samarbeider med noen som har tatt vare på logger og rundenøkkelen fra før åpningen.',
    nn: '{{threshold}} nøkkelhaldarar kan bryte forseglinga om dei samarbeider med nokon som har teke vare på loggar og rundenøkkelen frå før opninga.',
    en: '{{threshold}} key holders can break the seal if they work together with somebody who kept logs and the round key from before the opening.',
  },
  notProtectedMemory: {
    nb: 'Den som kopierer minnet på serveren under åpningen, kan se svarene.',
    nn: 'Den som kopierer minnet på serveren under opninga, kan sjå svara.',
    en: 'Whoever copies the server’s memory during the opening can see the answers.',
  },
  notProtectedAlike: {
    nb: 'Svarer alle i en gruppe likt, vet andre hva du svarte.',
    nn: 'Svarar alle i ei gruppe likt, veit andre kva du svara.',
    en: 'If everyone in a group answers alike, others know what you answered.',
  },
  notProtectedWhether: {
    nb: 'De som drifter e-post og database, kan se om du har hentet et svarskjema fram til åpningen. Hva du svarer, ser de ikke av det.',
    nn: 'Dei som driftar e-post og database, kan sjå om du har henta eit svarskjema fram til opninga. Kva du svarar, ser dei ikkje av det.',
    en: 'Those who run the mail and the database can see until the opening whether you have collected an answer form. They cannot see from it what you answer.',
  },

  code: { nb: 'Du får en svarkode', nn: 'Du får ein svarkode', en: 'You get an answer code' },
  codeText: {
    nb: 'Med den kan du erstatte svaret eller trekke det tilbake til fristen, og fortsette på en annen telefon eller PC. Koden lages i nettleseren din. Vi har ingen kopi.',
    nn: 'Med han kan du erstatte svaret eller trekkje det tilbake til fristen, og halde fram på ein annan telefon eller PC. Koden blir laga i nettlesaren din. Vi har ingen kopi.',
    en: 'With it you can replace or withdraw your answer until the deadline, and continue on another phone or computer. The code is made in your browser. We have no copy.',
  },
  begunElsewhere: {
    nb: 'Har du begynt et annet sted?',
    nn: 'Har du byrja ein annan stad?',
    en: 'Did you begin elsewhere?',
  },
  typeCode: { nb: 'Skriv inn svarkode', nn: 'Skriv inn svarkode', en: 'Type an answer code' },

  start: { nb: 'Start', nn: 'Start', en: 'Start' },
  continueAnswering: { nb: 'Fortsett', nn: 'Hald fram', en: 'Continue' },
  startHint: {
    nb: 'Svarene lagres i nettleseren mens du svarer. Ingenting sendes før du trykker «Send inn».',
    nn: 'Svara blir lagra i nettlesaren medan du svarar. Ingenting blir sendt før du trykkjer «Send inn».',
    en: 'Your answers are kept in your browser while you answer. Nothing is sent until you press “Submit”.',
  },
  startComing: {
    nb: 'Påstandene er på vei. Siden går videre av seg selv.',
    nn: 'Påstandane er på veg. Sida går vidare av seg sjølv.',
    en: 'The statements are on their way. The page goes on by itself.',
  },
  startFailed: {
    nb: 'Påstandene kunne ikke hentes. Sjekk nettforbindelsen, og prøv igjen. Ingenting er gått tapt.',
    nn: 'Påstandane kunne ikkje hentast. Sjekk nettsambandet, og prøv igjen. Ingenting har gått tapt.',
    en: 'The statements could not be fetched. Check your connection and try again. Nothing is lost.',
  },
  needsScript: {
    nb: 'For å svare må JavaScript være slått på i nettleseren: Svaret blir forseglet der før det sendes. Slå det på, og åpne lenken din på nytt.',
    nn: 'For å svare må JavaScript vere slått på i nettlesaren: Svaret blir forsegla der før det blir sendt. Slå det på, og opne lenkja di på nytt.',
    en: 'To answer, JavaScript must be turned on in your browser: your answer is sealed there before it is sent. Turn it on, and open your link again.',
  },
  continueHint: {
    nb: 'Du har svart på {{answered}} av {{total}} påstander. Ingenting er sendt.',
    nn: 'Du har svara på {{answered}} av {{total}} påstandar. Ingenting er sendt.',
    en: 'You have answered {{answered}} of {{total}} statements. Nothing has been sent.',
  },
  sharedHint: {
    nb: 'Ingenting lagres på denne maskinen. Ingenting sendes før du trykker «Send inn».',
    nn: 'Ingenting blir lagra på denne maskina. Ingenting blir sendt før du trykkjer «Send inn».',
    en: 'Nothing is kept on this device. Nothing is sent until you press “Submit”.',
  },

  brokenTitle: {
    nb: 'Undersøkelsens segl holder ikke',
    nn: 'Seglet til undersøkinga held ikkje',
    en: 'The seal of this survey does not hold',
  },
  brokenText: {
    nb: 'Det serveren viser, stemmer ikke med det som ble fastsatt da undersøkelsen åpnet. Da kan ingen love at svaret ditt er anonymt, og du kan ikke svare nå.',
    nn: 'Det serveren viser, stemmer ikkje med det som vart fastsett då undersøkinga opna. Då kan ingen love at svaret ditt er anonymt, og du kan ikkje svare no.',
    en: 'What the server shows does not agree with what was laid down when the survey opened. Nobody can then promise that your answer is anonymous, and you cannot answer now.',
  },
  brokenKept: {
    nb: 'Ingen svar er sendt. Har du svart på noe, ligger det fortsatt i nettleseren din.',
    nn: 'Ingen svar er sende. Har du svara på noko, ligg det framleis i nettlesaren din.',
    en: 'No answers have been sent. Anything you have answered is still in your browser.',
  },
  brokenLink: {
    nb: 'Kanskje er det bare lenken som ikke ble hel. Åpne den på nytt rett fra e-posten eller brevet. Kommer du hit igjen, så si fra.',
    nn: 'Kanskje er det berre lenkja som ikkje vart heil. Opne ho på nytt rett frå e-posten eller brevet. Kjem du hit igjen, så sei frå.',
    en: 'Perhaps it is only that the link is not whole. Open it again straight from the e-mail or letter. If you come here again, tell somebody.',
  },
  brokenTell: {
    nb: 'Si fra til verneombudet ditt eller en tillitsvalgt, og til dem som står for undersøkelsen:',
    nn: 'Sei frå til verneombodet ditt eller ein tillitsvald, og til dei som står for undersøkinga:',
    en: 'Tell your safety representative or a union representative, and those who run the survey:',
  },
  brokenDetail: {
    nb: 'For den som skal undersøke det',
    nn: 'For den som skal undersøkje det',
    en: 'For whoever will look into it',
  },
})
