/** The mail with a login link. */
import { defineTexts } from './define.ts'

export const accessMailTexts = defineTexts({
  loginSubject: {
    nb: 'Logg inn i Medvirk',
    nn: 'Logg inn i Medvirk',
    en: 'Sign in to Medvirk',
  },
  loginBody: {
    nb: `Hei {{name}}

Her er lenken for å logge inn i Medvirk hos {{institution}}:

{{link}}

Lenken virker én gang, i 30 minutter. Har du ikke bedt om den, kan du se bort fra denne e-posten.

Spørsmål? Kontakt {{contact}}.`,
    nn: `Hei {{name}}

Her er lenkja for å logge inn i Medvirk hos {{institution}}:

{{link}}

Lenkja verkar éin gong, i 30 minutt. Har du ikkje bede om ho, kan du sjå bort frå denne e-posten.

Spørsmål? Kontakt {{contact}}.`,
    en: `Hello {{name}},

Here is your link to sign in to Medvirk at {{institution}}:

{{link}}

The link works once, for 30 minutes. If you did not ask for it, you can ignore this e-mail.

Questions? Contact {{contact}}.`,
  },
})
