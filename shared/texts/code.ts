/** Texts of the field for a code from a mail, and of the dialog in which somebody shows anew that it is they. */
import { defineTexts } from './define.ts'

export const codeTexts = defineTexts({
  code: { nb: 'Kode fra e-posten', nn: 'Kode frå e-posten', en: 'Code from the e-mail' },
  codeHelp: { nb: 'Seks sifre.', nn: 'Seks siffer.', en: 'Six digits.' },
  codeMissing: {
    nb: 'Skriv de seks sifrene fra e-posten.',
    nn: 'Skriv dei seks siffera frå e-posten.',
    en: 'Type the six digits from the e-mail.',
  },
  confirmTitle: { nb: 'Vis at det er deg', nn: 'Vis at det er deg', en: 'Show that it is you' },
  confirmLead: {
    nb: 'Dette kan ikke angres, eller gir fra seg mye på én gang. Derfor sender vi deg en kode på e-post. Det du har skrevet på siden, blir stående.',
    nn: 'Dette kan ikkje angrast, eller gir frå seg mykje på éin gong. Difor sender vi deg ein kode på e-post. Det du har skrive på sida, blir ståande.',
    en: 'This cannot be undone, or hands out much at once. So we send you a code by e-mail. What you have written on the page stays there.',
  },
  confirmAt: {
    nb: 'Dette kan ikke angres, eller gir fra seg mye på én gang. Logg derfor inn på nytt med {{name}}, i en ny fane. Det du har skrevet på siden, blir stående.',
    nn: 'Dette kan ikkje angrast, eller gir frå seg mykje på éin gong. Logg difor inn på nytt med {{name}}, i ei ny fane. Det du har skrive på sida, blir ståande.',
    en: 'This cannot be undone, or hands out much at once. So sign in anew with {{name}}, in another tab. What you have written on the page stays there.',
  },
  signInAnew: {
    nb: 'Logg inn med {{name}}',
    nn: 'Logg inn med {{name}}',
    en: 'Sign in with {{name}}',
  },
  sendCode: { nb: 'Send meg en kode', nn: 'Send meg ein kode', en: 'Send me a code' },
  codeSent: {
    nb: 'Koden er sendt til e-postadressen din. Det kan ta et minutt.',
    nn: 'Koden er send til e-postadressa di. Det kan ta eit minutt.',
    en: 'The code has been sent to your e-mail address. It may take a minute.',
  },
  confirm: { nb: 'Gå videre', nn: 'Gå vidare', en: 'Go on' },
  sendAgain: { nb: 'Send ny kode', nn: 'Send ny kode', en: 'Send a new code' },
})
