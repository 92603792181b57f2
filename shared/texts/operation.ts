/** Texts of the outbox and of the development mailbox. */
import { defineTexts } from './define.ts'

export const operationTexts = defineTexts({
  outboxTitle: { nb: 'Utgående e-post', nn: 'Utgåande e-post', en: 'Outgoing e-mail' },
  outboxLead: {
    nb: 'Bare antall: hvem som er invitert, står ikke her.',
    nn: 'Berre talet: kven som er invitert, står ikkje her.',
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
