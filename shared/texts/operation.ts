/** Texts of the outbox and of the development mailbox. */
import type { Text } from '../language.ts'
import { defineTexts } from './define.ts'

export const operationTexts = defineTexts({
  outboxTitle: { nb: 'Utgående e-post', nn: 'Utgåande e-post', en: 'Outgoing e-mail' },
  outboxLead: {
    nb: 'Hva som venter, er sendt og ikke kom fram. Hvem som er invitert til en undersøkelse, står ikke her.',
    nn: 'Kva som ventar, er sendt og ikkje kom fram. Kven som er invitert til ei undersøking, står ikkje her.',
    en: 'What waits, has been sent and could not be delivered. Who has been invited to a survey is not shown here.',
  },
  queued: { nb: 'venter på å bli sendt', nn: 'ventar på å bli sende', en: 'waiting to be sent' },
  sent: { nb: 'er sendt', nn: 'er sende', en: 'are sent' },
  dead: { nb: 'kom ikke fram', nn: 'kom ikkje fram', en: 'could not be delivered' },
  /** {{why}}: one of the texts below. */
  held: {
    nb: '**E-post venter på et nytt forsøk.** {{why}}. Det prøves igjen av seg selv i to døgn.',
    nn: '**E-post ventar på eit nytt forsøk.** {{why}}. Det blir prøvd igjen av seg sjølv i to døgn.',
    en: '**E-mails wait for another attempt.** {{why}}. They are tried again without your help for two days.',
  },
  restoredTitle: {
    nb: 'E-post er holdt tilbake etter en gjenoppretting',
    nn: 'E-post er halden tilbake etter ei gjenoppretting',
    en: 'E-mail is held after a backup was restored',
  },
  /** {{date}}: of the backup. */
  restored_one: {
    nb: 'Databasen er som den var {{date}}. 1 e-post venter. Er den sendt etter den dagen, kommer den én gang til. Bare e-post for innlogging går ut nå.',
    nn: 'Databasen er som han var {{date}}. 1 e-post ventar. Er han send etter den dagen, kjem han éin gong til. Berre e-post for innlogging går ut no.',
    en: 'The database is as it was on {{date}}. 1 e-mail waits. If it was sent after that day, it will arrive once more. Only e-mail for signing in is sent now.',
  },
  restored_other: {
    nb: 'Databasen er som den var {{date}}. {{count}} e-poster venter. De som er sendt etter den dagen, kommer én gang til. Bare e-post for innlogging går ut nå.',
    nn: 'Databasen er som han var {{date}}. {{count}} e-postar ventar. Dei som er sende etter den dagen, kjem éin gong til. Berre e-post for innlogging går ut no.',
    en: 'The database is as it was on {{date}}. {{count}} e-mails wait. Those that were sent after that day will arrive once more. Only e-mail for signing in is sent now.',
  },
  restoredForOthers: {
    nb: 'Administratoren avgjør om de blir sendt.',
    nn: 'Administratoren avgjer om dei blir sende.',
    en: 'The administrator decides whether they are sent.',
  },
  sendHeld: { nb: 'Send det som venter', nn: 'Send det som ventar', en: 'Send what waits' },
  dropHeld: { nb: 'Slett det som venter', nn: 'Slett det som ventar', en: 'Delete what waits' },
  dropHeldTitle: {
    nb: 'Slette all e-post som venter?',
    nn: 'Slette all e-post som ventar?',
    en: 'Delete all e-mail that waits?',
  },
  dropHeldText: {
    nb: 'Ingen får den. Ny e-post blir sendt som vanlig, og dokumenter til arkivet går videre.',
    nn: 'Ingen får han. Ny e-post blir send som vanleg, og dokument til arkivet går vidare.',
    en: 'Nobody gets it. New e-mail is sent as usual, and documents for the archive go on.',
  },
  deadTitle: { nb: 'Kom ikke fram', nn: 'Kom ikkje fram', en: 'Could not be delivered' },
  /** {{days}} is a number well above one. */
  deadLead: {
    nb: 'Rett adressen i registeret eller feilen i e-postserveren, og send på nytt. Etter {{days}} dager blir de slettet.',
    nn: 'Rett adressa i registeret eller feilen i e-postserveren, og send på nytt. Etter {{days}} dagar blir dei sletta.',
    en: 'Correct the address in the register or the fault in the mail server, and send again. After {{days}} days they are deleted.',
  },
  deadForOthers: {
    nb: 'Administratoren ser adressene og kan sende på nytt. Etter {{days}} dager blir de slettet.',
    nn: 'Administratoren ser adressene og kan sende på nytt. Etter {{days}} dagar blir dei sletta.',
    en: 'The administrator sees the addresses and can send again. After {{days}} days they are deleted.',
  },
  deadNewest: {
    nb: 'De nyeste {{shown}} av {{total}}.',
    nn: 'Dei nyaste {{shown}} av {{total}}.',
    en: 'The newest {{shown}} of {{total}}.',
  },
  retry: { nb: 'Send på nytt', nn: 'Send på nytt', en: 'Send again' },
  retryAll: { nb: 'Send alle på nytt', nn: 'Send alle på nytt', en: 'Send all again' },
  drop: { nb: 'Slett', nn: 'Slett', en: 'Delete' },
  dropTitle: { nb: 'Slette e-posten?', nn: 'Slette e-posten?', en: 'Delete the e-mail?' },
  dropText: {
    nb: 'Den blir ikke sendt, og innholdet er borte.',
    nn: 'Han blir ikkje send, og innhaldet er borte.',
    en: 'It will not be sent, and its content is gone.',
  },
  notKept: {
    nb: 'Innholdet er ikke lagret.',
    nn: 'Innhaldet er ikkje lagra.',
    en: 'Its content is not stored.',
  },
  surveyMails: {
    nb: 'E-post i undersøkelser blir ikke lagret, og vises bare samlet.',
    nn: 'E-post i undersøkingar blir ikkje lagra, og er berre vist samla.',
    en: 'E-mails of surveys are not stored, and are only shown together.',
  },
  retried_one: { nb: '1 e-post er lagt i kø.', nn: '1 e-post er lagd i kø.', en: '1 e-mail is queued.' },
  retried_other: {
    nb: '{{count}} e-poster er lagt i kø.',
    nn: '{{count}} e-postar er lagde i kø.',
    en: '{{count}} e-mails are queued.',
  },
  dropped_one: { nb: '1 e-post er slettet.', nn: '1 e-post er sletta.', en: '1 e-mail is deleted.' },
  dropped_other: {
    nb: '{{count}} e-poster er slettet.',
    nn: '{{count}} e-postar er sletta.',
    en: '{{count}} e-mails are deleted.',
  },
  why_unknown: { nb: 'Adressen finnes ikke', nn: 'Adressa finst ikkje', en: 'The address does not exist' },
  why_full: { nb: 'Postkassen er full', nn: 'Postkassa er full', en: 'The mailbox is full' },
  why_policy: {
    nb: 'Stoppet av en regel hos mottakeren',
    nn: 'Stoppa av ein regel hos mottakaren',
    en: 'Stopped by a rule of the receiver',
  },
  why_refused: {
    nb: 'E-postserveren avviste den',
    nn: 'E-postserveren avviste han',
    en: 'The mail server refused it',
  },
  why_returned: { nb: 'Kom i retur', nn: 'Kom i retur', en: 'Came back' },
  why_delayed: {
    nb: 'E-postserveren tok ikke imot',
    nn: 'E-postserveren tok ikkje imot',
    en: 'The mail server did not accept it',
  },
  why_unreachable: {
    nb: 'E-postserveren svarte ikke',
    nn: 'E-postserveren svara ikkje',
    en: 'The mail server did not answer',
  },
  'why_no-key': {
    nb: 'Nøkkelen til runden mangler',
    nn: 'Nøkkelen til runden manglar',
    en: 'The key of the round is missing',
  },
  /** After the reason. */
  code: { nb: '(kode {{code}})', nn: '(kode {{code}})', en: '(code {{code}})' },
  byKind: { nb: 'Antall etter slag', nn: 'Kor mange av kvart slag', en: 'Numbers by kind' },
  columnKind: { nb: 'E-post', nn: 'E-post', en: 'E-mail' },
  column_queued: { nb: 'Venter', nn: 'Ventar', en: 'Waiting' },
  column_sent: { nb: 'Sendt', nn: 'Sende', en: 'Sent' },
  column_dead: { nb: 'Ikke levert', nn: 'Ikkje levert', en: 'Not delivered' },
  mailbox: { nb: 'E-postkasse', nn: 'E-postkasse', en: 'Mailbox' },
  toMailbox: { nb: 'Se e-postene', nn: 'Sjå e-postane', en: 'See the e-mails' },
  nothingIsSent: {
    nb: '**Ingenting blir sendt.** Ingen e-postserver er satt opp, så e-postene vises bare her.',
    nn: '**Ingenting blir sendt.** Ingen e-postserver er sett opp, så e-postane blir berre viste her.',
    en: '**Nothing is sent.** No mail server is set up, so the e-mails are only shown here.',
  },
  search: { nb: 'Søk etter adresse', nn: 'Søk etter adresse', en: 'Search for an address' },
  newest: {
    nb: 'De nyeste {{shown}} av {{total}} e-poster',
    nn: 'Dei nyaste {{shown}} av {{total}} e-postar',
    en: 'The newest {{shown}} of {{total}} e-mails',
  },
  all_one: { nb: '1 e-post', nn: '1 e-post', en: '1 e-mail' },
  all_other: { nb: '{{count}} e-poster', nn: '{{count}} e-postar', en: '{{count}} e-mails' },
  emptyMailbox: {
    nb: 'Ingen e-poster ennå. De kommer når noen logger inn eller en runde settes i gang.',
    nn: 'Ingen e-postar enno. Dei kjem når nokon loggar inn eller ein runde blir sett i gang.',
    en: 'No e-mails yet. They come when somebody signs in or a round is launched.',
  },
  noneTo: {
    nb: 'Ingen e-poster til denne adressen.',
    nn: 'Ingen e-postar til denne adressa.',
    en: 'No e-mails to this address.',
  },
  to: { nb: 'Til', nn: 'Til', en: 'To' },
  attached: { nb: 'Vedlegg:', nn: 'Vedlegg:', en: 'Attached:' },
})

/** What the kinds of mail are called; a kind without a text is shown as it is stored. */
export const mailKindTexts: Readonly<Record<string, Text>> = {
  login: { nb: 'Innlogging', nn: 'Innlogging', en: 'Sign-in' },
  invitation: {
    nb: 'Invitasjoner og nye lenker',
    nn: 'Invitasjonar og nye lenkjer',
    en: 'Invitations and new links',
  },
  'first-reminder': { nb: 'Til alle etter 7 dager', nn: 'Til alle etter 7 dagar', en: 'To all after 7 days' },
  'second-reminder': {
    nb: 'Til alle etter 14 dager',
    nn: 'Til alle etter 14 dagar',
    en: 'To all after 14 days',
  },
  'after-close': {
    nb: 'Til alle når undersøkelsen er avsluttet',
    nn: 'Til alle når undersøkinga er avslutta',
    en: 'To all when the survey has closed',
  },
  aborted: {
    nb: 'Til alle når undersøkelsen er avbrutt',
    nn: 'Til alle når undersøkinga er avbroten',
    en: 'To all when the survey was aborted',
  },
  'results-open': {
    nb: 'Til ledere og verneombud når resultatene åpner',
    nn: 'Til leiarar og verneombod når resultata opnar',
    en: 'To leaders and safety representatives when results open',
  },
  'results-open-employees': {
    nb: 'Til ansatte når resultatene åpner',
    nn: 'Til tilsette når resultata opnar',
    en: 'To employees when results open',
  },
  digest: { nb: 'Dagens e-post', nn: 'Dagens e-post', en: 'The mail of the day' },
  'round-letter': { nb: 'Brev til lederne', nn: 'Brev til leiarane', en: 'Letter to leaders' },
  'round-begun': {
    nb: 'Til ledere og verneombud når en runde uten undersøkelse settes i gang',
    nn: 'Til leiarar og verneombod når ein runde utan undersøking blir sett i gang',
    en: 'To leaders and safety representatives when a round without a survey is launched',
  },
  assistance: { nb: 'Om bistand', nn: 'Om bistand', en: 'About help' },
  'plan-ready': {
    nb: 'Til ansatte når tiltaksplanen er signert',
    nn: 'Til tilsette når tiltaksplanen er signert',
    en: 'To employees when the action plan is signed',
  },
  'measure-lifted': {
    nb: 'Til ledere når et tiltak er løftet til dem',
    nn: 'Til leiarar når eit tiltak er løfta til dei',
    en: 'To leaders when a measure is lifted to them',
  },
  'lift-answered': {
    nb: 'Til ledere når nivået over har svart',
    nn: 'Til leiarar når nivået over har svara',
    en: 'To leaders when the level above has answered',
  },
  'measure-given': {
    nb: 'Til ledere når enheten har fått et tiltak ovenfra',
    nn: 'Til leiarar når eininga har fått eit tiltak ovanfrå',
    en: 'To leaders when the unit is given a measure from above',
  },
  'address-changed': {
    nb: 'Beskjed om endret adresse',
    nn: 'Melding om endra adresse',
    en: 'Notice of a changed address',
  },
}
