import { defineTexts } from './define.ts'

/** What the forms have in common by which an administrator does something with the login of somebody else. */
export const byEmailTexts = defineTexts({
  email: {
    nb: 'Den ansattes e-postadresse',
    nn: 'E-postadressa til den tilsette',
    en: 'The employee’s e-mail address',
  },
  emailWrong: {
    nb: 'Skriv en e-postadresse, for eksempel kari@universitet.no.',
    nn: 'Skriv ei e-postadresse, til dømes kari@universitet.no.',
    en: 'Write an e-mail address, for example kari@university.no.',
  },
})

/** Signing somebody out, on the page of settings. */
export const signOutTexts = defineTexts({
  title: {
    nb: 'Logg en ansatt ut overalt',
    nn: 'Logg ein tilsett ut overalt',
    en: 'Sign an employee out everywhere',
  },
  lead: {
    nb: 'Er en telefon eller PC kommet på avveie, avslutter du alle innloggingene til den ansatte her. Lenker og koder på e-post som ikke er brukt, virker ikke lenger. Den ansatte kan logge inn igjen med en gang. Skal noen ikke logge inn mer, ta bort rollene, eller importer registeret uten dem.',
    nn: 'Er ein telefon eller PC komen på avvegar, avsluttar du alle innloggingane til den tilsette her. Lenkjer og kodar på e-post som ikkje er brukte, verkar ikkje lenger. Den tilsette kan logge inn igjen med ein gong. Skal nokon ikkje logge inn meir, ta bort rollene, eller importer registeret utan dei.',
    en: 'When a phone or a computer has been lost, end all sessions of the employee here. Links and codes sent by mail that have not been used work no more. The employee can sign in again at once. If somebody is not to sign in again, take away the roles, or import the register without them.',
  },
  act: { nb: 'Logg ut overalt', nn: 'Logg ut overalt', en: 'Sign out everywhere' },
  ended_one: { nb: 'Avsluttet én innlogging.', nn: 'Avslutta éi innlogging.', en: 'Ended one session.' },
  ended_other: {
    nb: 'Avsluttet {{count}} innlogginger.',
    nn: 'Avslutta {{count}} innloggingar.',
    en: 'Ended {{count}} sessions.',
  },
})

/** Releasing somebody from their account at a login provider, on the page of settings. */
export const accountTexts = defineTexts({
  title: {
    nb: 'Innlogging med ny konto',
    nn: 'Innlogging med ny konto',
    en: 'Signing in with a new account',
  },
  lead: {
    nb: 'Første gang en ansatt logger inn hos Feide, Microsoft eller lignende, knyttes kontoen til den ansatte. En annen konto med samme brukernavn slipper ikke inn. Har den ansatte fått ny konto, løser du den gamle her. Innloggingene med den avsluttes, og den ansatte logger inn med den nye.',
    nn: 'Første gongen ein tilsett loggar inn hos Feide, Microsoft eller liknande, blir kontoen knytt til den tilsette. Ein annan konto med same brukarnamn slepp ikkje inn. Har den tilsette fått ny konto, løyser du den gamle her. Innloggingane med den blir avslutta, og den tilsette loggar inn med den nye.',
    en: 'The first time an employee signs in with Feide, Microsoft or the like, the account is bound to the employee. Another account with the same user name is not let in. When the employee has got a new account, release the old one here. Its sessions end, and the employee signs in with the new one.',
  },
  release: { nb: 'Løs kontoen', nn: 'Løys kontoen', en: 'Release the account' },
  released: {
    nb: 'Kontoen er løst. Den ansatte kan logge inn med en ny.',
    nn: 'Kontoen er løyst. Den tilsette kan logge inn med ein ny.',
    en: 'The account is released. The employee can sign in with a new one.',
  },
})
