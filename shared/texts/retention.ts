/** Texts of the administrator's page of how long data are kept. */
import type { Text } from '../language.ts'
import type { DatedKind, KeptKind, OtherwiseDeleted } from '../retention.ts'
import { defineTexts } from './define.ts'

export const retentionTexts = defineTexts({
  title: {
    nb: 'Hvor lenge opplysninger oppbevares',
    nn: 'Kor lenge opplysningar blir oppbevarte',
    en: 'How long data are kept',
  },
  lead: {
    nb: 'Hver natt blir det slettet som ikke skal oppbevares lenger. Det som er signert eller ferdig, blir ikke slettet før det er arkivert, eller noen har bestemt at det ikke skal arkiveres.',
    nn: 'Kvar natt blir det sletta som ikkje skal oppbevarast lenger. Det som er signert eller ferdig, blir ikkje sletta før det er arkivert, eller nokon har avgjort at det ikkje skal arkiverast.',
    en: 'Every night, what is not to be kept any longer is deleted. What is signed or finished is not deleted before it is filed, or somebody has decided that it is not to be.',
  },
  toRetentionHelp: {
    nb: 'Dager til opplysninger blir slettet, og hva som står for tur.',
    nn: 'Dagar til opplysningar blir sletta, og kva som står for tur.',
    en: 'Days until data are deleted, and what comes next.',
  },
  /** {{after}}: what the days are counted from. */
  days: { nb: 'Dager {{after}}', nn: 'Dagar {{after}}', en: 'Days {{after}}' },
  range: {
    nb: 'Minst {{least}}. Vanlig er {{usual}}.',
    nn: 'Minst {{least}}. Vanleg er {{usual}}.',
    en: 'At least {{least}}. Usually {{usual}}.',
  },
  daysWrong: {
    nb: 'Skriv et helt tall fra {{least}} til {{most}}.',
    nn: 'Skriv eit heilt tal frå {{least}} til {{most}}.',
    en: 'Write a whole number from {{least}} to {{most}}.',
  },
  due_one: {
    nb: '**1 blir slettet i natt.**',
    nn: '**1 blir sletta i natt.**',
    en: '**1 is deleted tonight.**',
  },
  due_other: {
    nb: '**{{count}} blir slettet i natt.**',
    nn: '**{{count}} blir sletta i natt.**',
    en: '**{{count}} are deleted tonight.**',
  },
  heldBack_one: {
    nb: '1 enhet er beholdt, fordi noe ferdig ikke er arkivert.',
    nn: '1 eining er halden att, fordi noko ferdig ikkje er arkivert.',
    en: '1 unit is held back, since something finished is not filed.',
  },
  heldBack_other: {
    nb: '{{count}} enheter er beholdt, fordi noe ferdig ikke er arkivert.',
    nn: '{{count}} einingar er haldne att, fordi noko ferdig ikkje er arkivert.',
    en: '{{count}} units are held back, since something finished is not filed.',
  },
  next: { nb: 'Neste: {{date}}.', nn: 'Neste: {{date}}.', en: 'Next: {{date}}.' },
  nothingNext: { nb: 'Ingenting venter.', nn: 'Ingenting ventar.', en: 'Nothing waits.' },
  last: {
    nb: 'Sist slettet {{date}}: {{number}}.',
    nn: 'Sist sletta {{date}}: {{number}}.',
    en: 'Last deleted {{date}}: {{number}}.',
  },
  never: {
    nb: 'Ingenting er slettet ennå.',
    nn: 'Ingenting er sletta enno.',
    en: 'Nothing has been deleted yet.',
  },
  ranOn: {
    nb: 'Slettingen gikk sist {{date}}.',
    nn: 'Slettinga gjekk sist {{date}}.',
    en: 'The deletion last ran on {{date}}.',
  },
  notRun: {
    nb: 'Slettingen har ikke gått ennå. Den går hver natt etter klokka tre.',
    nn: 'Slettinga har ikkje gått enno. Ho går kvar natt etter klokka tre.',
    en: 'The deletion has not run yet. It runs every night after three.',
  },
  shorter: {
    nb: 'Kortere tider sletter mer allerede neste natt, og det kan ikke gjøres om. Si fra til dem det gjelder: Siden om personvern nevner de vanlige tidene.',
    nn: 'Kortare tider slettar meir alt neste natt, og det kan ikkje gjerast om. Sei frå til dei det gjeld: Sida om personvern nemner dei vanlege tidene.',
    en: 'Shorter times delete more as soon as next night, and that cannot be undone. Tell those it concerns: the page about privacy names the usual times.',
  },
  saved: { nb: 'Tidene er lagret.', nn: 'Tidene er lagra.', en: 'The times are saved.' },
  otherwiseTitle: {
    nb: 'Slettet etter andre regler',
    nn: 'Sletta etter andre reglar',
    en: 'Deleted by other rules',
  },
  keptTitle: { nb: 'Ikke slettet', nn: 'Ikkje sletta', en: 'Not deleted' },
})

/** `about`: what it is. `after`: what the days are counted from, to follow the word "days". */
export const retentionKindTexts: Record<DatedKind, { name: Text; about: Text; after: Text }> = {
  mails: {
    name: { nb: 'Sendt e-post', nn: 'Send e-post', en: 'E-mails that were sent' },
    about: {
      nb: 'Hva slags e-post som ble sendt når. Adresse og innhold blir slettet med en gang den er sendt.',
      nn: 'Kva slags e-post som vart send når. Adresse og innhald blir sletta med ein gong han er send.',
      en: 'What kind of e-mail was sent when. Address and words are deleted as soon as it is sent.',
    },
    after: { nb: 'etter at den ble skrevet', nn: 'etter at han vart skriven', en: 'after it was written' },
  },
  digests: {
    name: { nb: 'Dagens e-post', nn: 'Dagens e-post', en: 'The daily e-mail' },
    about: {
      nb: 'Hvem som fikk den samlede e-posten på hvilken dag.',
      nn: 'Kven som fekk den samla e-posten på kva dag.',
      en: 'Who got the e-mail that tells everything, on which day.',
    },
    after: { nb: 'etter dagen', nn: 'etter dagen', en: 'after the day' },
  },
  'filing-copies': {
    name: {
      nb: 'Kopier av arkiverte dokumenter',
      nn: 'Kopiar av arkiverte dokument',
      en: 'Copies of filed documents',
    },
    about: {
      nb: 'Dokumentet slik det ble sendt til arkivet, og kvitteringene. At det er arkivert og hvor, blir stående.',
      nn: 'Dokumentet slik det vart sendt til arkivet, og kvitteringane. At det er arkivert og kvar, blir ståande.',
      en: 'The document as it was sent to the records system, and the receipts. That it was filed, and where, stays.',
    },
    after: { nb: 'etter arkiveringen', nn: 'etter arkiveringa', en: 'after the filing' },
  },
  reminders: {
    name: { nb: 'Påminnelser og merknader', nn: 'Påminningar og merknader', en: 'Reminders and notes' },
    about: {
      nb: 'Hvem som ble minnet på hva, pauser, koordinatorens merknader om enheter og brevet til lederne.',
      nn: 'Kven som vart mint på kva, pausar, koordinatoren sine merknader om einingar og brevet til leiarane.',
      en: 'Who was reminded of what, pauses, the coordinator’s notes about units, and the letter to leaders.',
    },
    after: {
      nb: 'etter rundens siste frist',
      nn: 'etter den siste fristen i runden',
      en: 'after the last deadline of the round',
    },
  },
  papers: {
    name: { nb: 'Planer, skjemaer og møter', nn: 'Planar, skjema og møte', en: 'Plans, forms and meetings' },
    about: {
      nb: 'Alt en enhet har skrevet i en runde, også hvem som skrev hva. Tallet er enheter.',
      nn: 'Alt ei eining har skrive i ein runde, òg kven som skreiv kva. Talet er einingar.',
      en: 'All that a unit has written in a round, also who wrote what. The number is of units.',
    },
    after: {
      nb: 'etter rundens siste frist, eller det siste som ble gjort',
      nn: 'etter den siste fristen i runden, eller det siste som vart gjort',
      en: 'after the last deadline of the round, or the last act in it',
    },
  },
  absence: {
    name: { nb: 'Sykefravær', nn: 'Sjukefråvær', en: 'Sickness absence' },
    about: {
      nb: 'Fraværsdager for hver enhet og måned.',
      nn: 'Fråværsdagar for kvar eining og månad.',
      en: 'Days of absence of each unit and month.',
    },
    after: { nb: 'etter månedens slutt', nn: 'etter slutten av månaden', en: 'after the end of the month' },
  },
  'access-requests': {
    name: { nb: 'Innsynskrav', nn: 'Innsynskrav', en: 'Access requests' },
    about: {
      nb: 'Hva som ble avgjort for hver rapport, og av hvem. Saken selv ligger i arkivet.',
      nn: 'Kva som vart avgjort for kvar rapport, og av kven. Sjølve saka ligg i arkivet.',
      en: 'What was decided about each report, and by whom. The case itself is in the records system.',
    },
    after: { nb: 'etter svaret', nn: 'etter svaret', en: 'after the answer' },
  },
  'ended-roles': {
    name: { nb: 'Roller som er over', nn: 'Roller som er over', en: 'Roles that have ended' },
    about: {
      nb: 'Hvem som hadde en rolle her, eller var stedfortreder.',
      nn: 'Kven som hadde ei rolle her, eller var stedfortredar.',
      en: 'Who had a role here, or was a deputy.',
    },
    after: { nb: 'etter siste dag', nn: 'etter siste dag', en: 'after the last day' },
  },
  people: {
    name: { nb: 'De som har sluttet', nn: 'Dei som har slutta', en: 'People who have left' },
    about: {
      nb: 'Adresse, ansattnummer og innlogging blir slettet. Navnet følger når ingen plan eller annet som er i behold, har det.',
      nn: 'Adresse, tilsettnummer og innlogging blir sletta. Namnet følgjer når ingen plan eller anna som er i behald, har det.',
      en: 'Address, employee number and accounts are deleted. The name follows once no plan or anything else that is kept has it.',
    },
    after: {
      nb: 'etter at de ikke lenger sto i registeret',
      nn: 'etter at dei ikkje lenger stod i registeret',
      en: 'after they were no longer in the register',
    },
  },
}

/** What nobody can change the dates of: as they stand in server/retention/kinds.ts. */
export const otherwiseDeletedTexts: Record<OtherwiseDeleted, { name: Text; when: Text }> = {
  answers: {
    name: {
      nb: 'Svar, invitasjoner og nøkler',
      nn: 'Svar, invitasjonar og nøklar',
      en: 'Answers, invitations and keys',
    },
    when: {
      nb: 'når resultatene er publisert, eller runden er avbrutt. De kan heller ikke leses i gamle sikkerhetskopier.',
      nn: 'når resultata er publiserte, eller runden er avbroten. Dei kan heller ikkje lesast i gamle tryggingskopiar.',
      en: 'when the results are published, or the round is aborted. They cannot be read in old backups either.',
    },
  },
  'sign-ins': {
    name: { nb: 'Innlogginger', nn: 'Innloggingar', en: 'Sign-ins' },
    when: {
      nb: 'senest etter åtte timer, lenkene en uke etter at de gikk ut.',
      nn: 'seinast etter åtte timar, lenkjene ei veke etter at dei gjekk ut.',
      en: 'after eight hours at the latest, the links a week after they expired.',
    },
  },
  meetings: {
    name: {
      nb: 'Lapper i møter',
      nn: 'Lappar i møte',
      en: 'Notes of meetings',
    },
    when: {
      nb: 'etter det antallet dager som opplegget sier, og som står i møtet.',
      nn: 'etter det talet på dagar som opplegget seier, og som står i møtet.',
      en: 'after the days that the programme says, and that the meeting names.',
    },
  },
  files: {
    name: { nb: 'Bestilte filer', nn: 'Bestilte filer', en: 'Ordered files' },
    when: { nb: 'etter et døgn.', nn: 'etter eit døgn.', en: 'after a day.' },
  },
}

/** What is kept, and why: as it stands in server/retention/kinds.ts. */
export const keptTexts: Record<KeptKind, { name: Text; because: Text }> = {
  log: {
    name: { nb: 'Loggen', nn: 'Loggen', en: 'The audit log' },
    because: {
      nb: 'den skal vise misbruk også i ettertid, og ingenting kan tas ut av den. Den har numre og ingen navn.',
      nn: 'han skal vise misbruk òg i ettertid, og ingenting kan takast ut av han. Han har nummer og ingen namn.',
      en: 'it is to show misuse also afterwards, and nothing can be taken out of it. It has numbers and no names.',
    },
  },
  results: {
    name: { nb: 'Tall for grupper', nn: 'Tal for grupper', en: 'Figures of groups' },
    because: {
      nb: 'ingen kan kjennes igjen i dem, og senere undersøkelser blir sammenliknet med dem.',
      nn: 'ingen kan kjennast att i dei, og seinare undersøkingar blir samanlikna med dei.',
      en: 'nobody can be recognised in them, and later surveys are compared with them.',
    },
  },
  rounds: {
    name: { nb: 'Runder og frister', nn: 'Rundar og fristar', en: 'Rounds and deadlines' },
    because: {
      nb: 'de nevner enheter og datoer, ingen personer.',
      nn: 'dei nemner einingar og datoar, ingen personar.',
      en: 'they name units and dates, and no people.',
    },
  },
  register: {
    name: {
      nb: 'Registeret slik det er i dag',
      nn: 'Registeret slik det er i dag',
      en: 'The register as it is today',
    },
    because: {
      nb: 'hver import erstatter det.',
      nn: 'kvar import erstattar det.',
      en: 'each import replaces it.',
    },
  },
  settings: {
    name: {
      nb: 'Innstillinger og tekster',
      nn: 'Innstillingar og tekstar',
      en: 'Settings and words',
    },
    because: {
      nb: 'de er institusjonens egne og gjelder til noen endrer dem.',
      nn: 'dei er institusjonen sine eigne og gjeld til nokon endrar dei.',
      en: 'they are the institution’s own and hold until somebody changes them.',
    },
  },
}
