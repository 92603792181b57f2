/**
 * Mails to everyone who is invited to a round. Of each reminder there is one subject, and one text for those who have
 * collected an answer form and one for those who have not, as many lines long: server/round/round-mail.ts makes them
 * equally long, at {{padding}}. When the survey is over, everybody gets the same text.
 */
import { defineTexts } from './define.ts'

export const roundMailTexts = defineTexts({
  /** After the greeting of every mail in a pilot round. */
  pilot: {
    nb: 'Dette er en prøverunde: noen få prøver undersøkelsen før alle får den. Svar gjerne som det faller deg inn. Resultatet vises bare for koordinator og HR, og det følges ikke opp.',
    nn: 'Dette er ein prøverunde: nokre få prøver undersøkinga før alle får ho. Svar gjerne som det fell deg inn. Resultatet blir berre vist for koordinator og HR, og det blir ikkje følgt opp.',
    en: 'This is a pilot round: a few people try the survey before everybody gets it. Answer in any way you like. The result is shown to the coordinator and HR only, and it is not followed up.',
  },
  invitationSubject: {
    nb: '{{round}}: svar innen {{date}}',
    nn: '{{round}}: svar innan {{date}}',
    en: '{{round}}: answer by {{date}}',
  },
  invitationBody: {
    nb: `Hei {{name}}

Hvordan er det å jobbe hos oss? {{institution}} spør alle ansatte som er inkludert i undersøkelsen. Svarene brukes når hver enhet blir enig om hva som skal bevares og hva som skal forbedres.

Åpne invitasjonen din her:

{{link}}

Det tar {{shortest}}–{{longest}} minutter, og du kan svare på telefonen. Siste dag er {{date}}. Det er frivillig å svare, og du kan hoppe over påstander.

Lenken er personlig og kan brukes til å svare én gang. Ikke send den videre. Før du begynner, ser du hva som blir lagret, hvem som får se hva, og hva som ikke er beskyttet.

Alle som er invitert, får de samme e-postene på de samme dagene, enten de har svart eller ikke. Hvem som har svart, kan ingen se på dem.

{{seal}}

Spørsmål? Kontakt {{contact}}.`,
    nn: `Hei {{name}}

Korleis er det å jobbe hos oss? {{institution}} spør alle tilsette som er med i undersøkinga. Svara blir brukte når kvar eining blir einig om kva dei skal ta vare på og kva dei skal forbetre.

Opne invitasjonen din her:

{{link}}

Det tek {{shortest}}–{{longest}} minutt, og du kan svare på telefonen. Siste dag er {{date}}. Det er frivillig å svare, og du kan hoppe over påstandar.

Lenkja er personleg og kan brukast til å svare éin gong. Ikkje send ho vidare. Før du byrjar, ser du kva som blir lagra, kven som får sjå kva, og kva som ikkje er verna.

Alle som er inviterte, får dei same e-postane på dei same dagane, anten dei har svara eller ikkje. Kven som har svara, kan ingen sjå på dei.

{{seal}}

Spørsmål? Kontakt {{contact}}.`,
    en: `Hello {{name}},

What is it like to work with us? {{institution}} asks all employees who are eligible for the survey. The answers are used when each unit agrees on what to keep and what to improve.

Open your invitation here:

{{link}}

It takes {{shortest}}–{{longest}} minutes, and you can answer on your phone. The last day is {{date}}. Answering is voluntary, and you can skip statements.

The link is personal and can be used to answer once. Do not pass it on. Before you start, you will see what is stored, who sees what, and what is not protected.

Everyone who is invited gets the same e-mails on the same days, whether they have answered or not. Nobody can tell from them who has answered.

{{seal}}

Questions? Contact {{contact}}.`,
  },
  /** {{keepers}} follows. */
  sealed: {
    nb: `Undersøkelsens fingeravtrykk er det samme for alle. Sammenlign det med det du ser når du svarer, med kolleger, og med undersøkelsens side ({{page}}). Er det ulikt, så svar ikke, og si fra:

{{fingerprint}}

{{keepers}}`,
    nn: `Fingeravtrykket til undersøkinga er det same for alle. Samanlikn det med det du ser når du svarar, med kollegaer, og med sida til undersøkinga ({{page}}). Er det ulikt, så svar ikkje, og sei frå:

{{fingerprint}}

{{keepers}}`,
    en: `The fingerprint of the survey is the same for everyone. Compare it with what you see when you answer, with colleagues, and with the page of the survey ({{page}}). If it differs, do not answer, and tell us:

{{fingerprint}}

{{keepers}}`,
  },
  keyHolders: {
    nb: 'Svarene ligger i en forseglet svarboks. {{threshold}} av {{all}} nøkkelholdere må være med for å åpne den. Nøkkelholderne og fingeravtrykkene deres:',
    nn: 'Svara ligg i ein forsegla svarboks. {{threshold}} av {{all}} nøkkelhaldarar må vere med for å opne han. Nøkkelhaldarane og fingeravtrykka deira:',
    en: 'The answers lie in a sealed answer box. {{threshold}} of {{all}} key holders must take part to open it. The key holders and their fingerprints:',
  },
  noKeyHolders: {
    nb: 'Svarene ligger i en svarboks. Nøkkelen til den ligger på serveren: den som drifter serveren, kan lese svar så lenge undersøkelsen er åpen.',
    nn: 'Svara ligg i ein svarboks. Nøkkelen til han ligg på serveren: den som driftar serveren, kan lese svar så lenge undersøkinga er open.',
    en: 'The answers lie in an answer box. Its key lies on the server: whoever runs the server can read answers as long as the survey is open.',
  },
  reminderSubject: {
    nb: '{{round}}: åpen til og med {{date}}',
    nn: '{{round}}: open til og med {{date}}',
    en: '{{round}}: open until {{date}}',
  },
  reminderCollected: {
    nb: `Hei {{name}}

Takk for at du har hentet et svarskjema. Hva du har svart, kan vi ikke se, og heller ikke om svaret er sendt.

Er du ikke ferdig, eller vil du endre svaret? {{left}} Da trenger du svarkoden din. Åpne undersøkelsen her:

{{link}}

Var det ikke du som hentet svarskjemaet? Kontakt {{contact}} med en gang.

Lenken er ny, og de du har fått før, virker fortsatt. Ikke send dem videre.{{padding}}

Alle som er invitert, får en e-post med dette emnet i dag. Spørsmål? Kontakt {{contact}}.`,
    nn: `Hei {{name}}

Takk for at du har henta eit svarskjema. Kva du har svara, kan vi ikkje sjå, og heller ikkje om svaret er sendt.

Er du ikkje ferdig, eller vil du endre svaret? {{left}} Då treng du svarkoden din. Opne undersøkinga her:

{{link}}

Var det ikkje du som henta svarskjemaet? Kontakt {{contact}} med ein gong.

Lenkja er ny, og dei du har fått før, verkar framleis. Ikkje send dei vidare.{{padding}}

Alle som er inviterte, får ein e-post med dette emnet i dag. Spørsmål? Kontakt {{contact}}.`,
    en: `Hello {{name}},

Thank you for collecting an answer form. We cannot see what you answered, nor whether your answer has been sent.

Not finished, or would you like to change your answer? {{left}} You will need your answer code. Open the survey here:

{{link}}

Was it not you who collected the answer form? Contact {{contact}} at once.

The link is new, and those you got before still work. Do not pass them on.{{padding}}

Everyone who is invited gets an e-mail with this subject today. Questions? Contact {{contact}}.`,
  },
  reminderNotCollected: {
    nb: `Hei {{name}}

Du er invitert til å si hvordan det er å jobbe hos oss, og har ikke hentet svarskjema ennå. Det tar {{shortest}}–{{longest}} minutter, og du kan svare på telefonen.

{{left}} Jo flere som svarer, jo mer kan enheten din få vite. Åpne undersøkelsen her:

{{link}}

Det er frivillig å svare, og du kan hoppe over påstander.

Lenken er ny, og de du har fått før, virker fortsatt. Ikke send dem videre.{{padding}}

Alle som er invitert, får en e-post med dette emnet i dag. Spørsmål? Kontakt {{contact}}.`,
    nn: `Hei {{name}}

Du er invitert til å seie korleis det er å jobbe hos oss, og har ikkje henta svarskjema enno. Det tek {{shortest}}–{{longest}} minutt, og du kan svare på telefonen.

{{left}} Jo fleire som svarar, jo meir kan eininga di få vite. Opne undersøkinga her:

{{link}}

Det er frivillig å svare, og du kan hoppe over påstandar.

Lenkja er ny, og dei du har fått før, verkar framleis. Ikkje send dei vidare.{{padding}}

Alle som er inviterte, får ein e-post med dette emnet i dag. Spørsmål? Kontakt {{contact}}.`,
    en: `Hello {{name}},

You are invited to say what it is like to work with us, and have not collected your answer form yet. It takes {{shortest}}–{{longest}} minutes, and you can answer on your phone.

{{left}} The more who answer, the more your unit can learn. Open the survey here:

{{link}}

Answering is voluntary, and you can skip statements.

The link is new, and those you got before still work. Do not pass them on.{{padding}}

Everyone who is invited gets an e-mail with this subject today. Questions? Contact {{contact}}.`,
  },
  left_last: { nb: 'I dag er siste dag.', nn: 'I dag er siste dag.', en: 'Today is the last day.' },
  left_one: {
    nb: 'Det er 1 dag igjen: siste dag er {{date}}.',
    nn: 'Det er 1 dag att: siste dag er {{date}}.',
    en: 'There is 1 day left: the last day is {{date}}.',
  },
  left_other: {
    nb: 'Det er {{days}} dager igjen: siste dag er {{date}}.',
    nn: 'Det er {{days}} dagar att: siste dag er {{date}}.',
    en: 'There are {{days}} days left: the last day is {{date}}.',
  },
  closedSubject: {
    nb: '{{round}}: undersøkelsen er avsluttet',
    nn: '{{round}}: undersøkinga er avslutta',
    en: '{{round}}: the survey has closed',
  },
  /** {{next}} is empty in a pilot. */
  closed: {
    nb: `Hei {{name}}

Undersøkelsen er avsluttet, og ingen kan svare lenger. Takk til alle som har svart eller vurdert å svare.

Hvor mange som var invitert, hentet svarskjema og la et svar i svarboksen, står på undersøkelsens side. Har du svart, kan du med svarkoden din se etter der at svaret ditt er med:

{{page}}{{next}}

Tror du at noen andre har brukt lenken din? Kontakt {{contact}}.

Alle som var invitert, får den samme e-posten i dag, enten de har svart eller ikke. Spørsmål? Kontakt {{contact}}.`,
    nn: `Hei {{name}}

Undersøkinga er avslutta, og ingen kan svare lenger. Takk til alle som har svara eller vurdert å svare.

Kor mange som var inviterte, henta svarskjema og la eit svar i svarboksen, står på sida til undersøkinga. Har du svara, kan du med svarkoden din sjå etter der at svaret ditt er med:

{{page}}{{next}}

Trur du at nokon andre har brukt lenkja di? Kontakt {{contact}}.

Alle som var inviterte, får den same e-posten i dag, anten dei har svara eller ikkje. Spørsmål? Kontakt {{contact}}.`,
    en: `Hello {{name}},

The survey has closed, and nobody can answer any more. Thank you to everyone who has answered or considered it.

How many were invited, collected an answer form and put an answer in the answer box is shown on the page of the survey. If you have answered, you can use your answer code to check there that your answer is included:

{{page}}{{next}}

Do you think somebody else has used your link? Contact {{contact}}.

Everyone who was invited gets this same e-mail today, whether they have answered or not. Questions? Contact {{contact}}.`,
  },
  closedNext: {
    nb: 'Når resultatene er klare, snakker hver enhet om dem og blir enig om hva som skal bevares og hva som skal forbedres. Du er med, enten du har svart eller ikke.',
    nn: 'Når resultata er klare, snakkar kvar eining om dei og blir einig om kva dei skal ta vare på og kva dei skal forbetre. Du er med, anten du har svara eller ikkje.',
    en: 'When the results are ready, each unit talks about them and agrees on what to keep and what to improve. You take part, whether you have answered or not.',
  },
  abortedSubject: {
    nb: '{{round}}: undersøkelsen er avbrutt',
    nn: '{{round}}: undersøkinga er avbroten',
    en: '{{round}}: the survey has been aborted',
  },
  aborted: {
    nb: `Hei {{name}}

Undersøkelsen er avbrutt. Alle svar er ødelagt uten å bli åpnet, og det kommer ingen resultater. Lenkene du har fått, virker ikke lenger.

Hva som er ødelagt og hvilken dag, står på undersøkelsens side:

{{page}}

Alle som var invitert, får denne e-posten i dag. Spørsmål? Kontakt {{contact}}.`,
    nn: `Hei {{name}}

Undersøkinga er avbroten. Alle svar er øydelagde utan å bli opna, og det kjem ingen resultat. Lenkjene du har fått, verkar ikkje lenger.

Kva som er øydelagt og kva dag, står på sida til undersøkinga:

{{page}}

Alle som var inviterte, får denne e-posten i dag. Spørsmål? Kontakt {{contact}}.`,
    en: `Hello {{name}},

The survey has been aborted. All answers have been destroyed unopened, and there will be no results. The links you have received no longer work.

What has been destroyed, and on which day, is shown on the page of the survey:

{{page}}

Everyone who was invited gets this e-mail today. Questions? Contact {{contact}}.`,
  },
  addressSubject: {
    nb: 'E-postadressen din er endret',
    nn: 'E-postadressa di er endra',
    en: 'Your e-mail address has been changed',
  },
  addressBody: {
    nb: `Hei {{name}}

E-post om {{round}} går fra nå av til {{address}} i stedet for hit. {{institution}} har rettet adressen.

Er det feil? Kontakt {{contact}} med en gang, så ingen andre får lenken din.`,
    nn: `Hei {{name}}

E-post om {{round}} går frå no av til {{address}} i staden for hit. {{institution}} har retta adressa.

Er det feil? Kontakt {{contact}} med ein gong, så ingen andre får lenkja di.`,
    en: `Hello {{name}},

E-mail about {{round}} goes to {{address}} from now on instead of to this address. {{institution}} has corrected the address.

Is this wrong? Contact {{contact}} at once, so that nobody else gets your link.`,
  },
})
