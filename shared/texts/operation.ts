/** Texts of the outbox and of the development mailbox. */
import type { Text } from '../language.ts'
import { defineTexts } from './define.ts'

export const operationTexts = defineTexts({
  outboxTitle: { nb: 'Utgående e-post', nn: 'Utgåande e-post', en: 'Outgoing e-mail' },
  outboxLead: {
    nb: 'Bare hvor mange: hvem som er invitert, står ikke her.',
    nn: 'Berre kor mange: kven som er invitert, står ikkje her.',
    en: 'Numbers only: who has been invited is not shown here.',
  },
  queued: { nb: 'venter på å bli sendt', nn: 'ventar på å bli sende', en: 'waiting to be sent' },
  sent: { nb: 'er sendt', nn: 'er sende', en: 'are sent' },
  dead: { nb: 'kom ikke fram', nn: 'kom ikkje fram', en: 'could not be delivered' },
  deadHelp: {
    nb: 'Etter flere forsøk. Sjekk e-postserveren og adressene i registeret.',
    nn: 'Etter fleire forsøk. Sjekk e-postserveren og adressene i registeret.',
    en: 'After several attempts. Check the mail server and the addresses in the register.',
  },
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
