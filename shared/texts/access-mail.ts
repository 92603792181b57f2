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

Åpne den i nettleseren du ba om den i. Leser du e-posten et annet sted, skriver du denne koden på siden du kom fra:

{{code}}

Begge virker én gang, i 30 minutter. Gi ikke koden til noen: vi spør aldri om den. Har du ikke bedt om å logge inn, kan du se bort fra denne e-posten.

Spørsmål? Kontakt {{contact}}.`,
    nn: `Hei {{name}}

Her er lenkja for å logge inn i Medvirk hos {{institution}}:

{{link}}

Opne ho i nettlesaren du bad om ho i. Les du e-posten ein annan stad, skriv du denne koden på sida du kom frå:

{{code}}

Begge verkar éin gong, i 30 minutt. Gi ikkje koden til nokon: vi spør aldri om han. Har du ikkje bede om å logge inn, kan du sjå bort frå denne e-posten.

Spørsmål? Kontakt {{contact}}.`,
    en: `Hello {{name}},

Here is your link to sign in to Medvirk at {{institution}}:

{{link}}

Open it in the browser you asked for it in. If you read this somewhere else, type this code on the page you came from:

{{code}}

Both work once, for 30 minutes. Give the code to nobody: we never ask for it. If you did not ask to sign in, you can ignore this e-mail.

Questions? Contact {{contact}}.`,
  },
  confirmationSubject: {
    nb: 'Kode: vis at det er deg',
    nn: 'Kode: vis at det er deg',
    en: 'Code: show that it is you',
  },
  confirmationBody: {
    nb: `Hei {{name}}

Du er i ferd med å gjøre noe i Medvirk hos {{institution}} som vi vil være sikre på at er deg. Skriv denne koden på siden:

{{code}}

Koden virker én gang, i 30 minutter. Gi den ikke til noen: vi spør aldri om den. Er det ikke du som er i gang, si fra til {{contact}}.`,
    nn: `Hei {{name}}

Du er i ferd med å gjere noko i Medvirk hos {{institution}} som vi vil vere sikre på at er deg. Skriv denne koden på sida:

{{code}}

Koden verkar éin gong, i 30 minutt. Gi han ikkje til nokon: vi spør aldri om han. Er det ikkje du som er i gang, sei frå til {{contact}}.`,
    en: `Hello {{name}},

You are about to do something in Medvirk at {{institution}} that we want to be sure is you. Type this code on the page:

{{code}}

The code works once, for 30 minutes. Give it to nobody: we never ask for it. If this is not you, tell {{contact}}.`,
  },
})
