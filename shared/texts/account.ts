import { defineTexts } from './define.ts'

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
  release: { nb: 'Løs kontoen', nn: 'Løys kontoen', en: 'Release the account' },
  released: {
    nb: 'Kontoen er løst. Den ansatte kan logge inn med en ny.',
    nn: 'Kontoen er løyst. Den tilsette kan logge inn med ein ny.',
    en: 'The account is released. The employee can sign in with a new one.',
  },
})
