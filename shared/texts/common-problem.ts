/** The problems that any page can meet: their words are always there. The others are fetched when one of them is met. */
import { defineTexts } from './define.ts'

export const commonProblemTexts = defineTexts({
  offline: {
    nb: 'Ingen kontakt med serveren. Det du har skrevet, står fortsatt på siden. Sjekk nettet og prøv igjen.',
    nn: 'Ingen kontakt med serveren. Det du har skrive, står framleis på sida. Sjekk nettet og prøv igjen.',
    en: 'The server cannot be reached. What you have written is still on the page. Check the network and try again.',
  },
  unreadable: {
    nb: 'Svaret fra serveren passer ikke med denne siden. Last siden på nytt.',
    nn: 'Svaret frå serveren passar ikkje med denne sida. Last sida på nytt.',
    en: 'The answer from the server does not fit this page. Reload the page.',
  },
  internal: {
    nb: 'Noe gikk galt. Ingenting er lagret etter forrige gang det sto at alt var lagret. Prøv igjen.',
    nn: 'Noko gjekk gale. Ingenting er lagra etter førre gong det stod at alt var lagra. Prøv igjen.',
    en: 'Something went wrong. Nothing has been saved since the page last said that all was saved. Try again.',
  },
  'no-room': {
    nb: 'Serveren har ikke plass til mer. Ingenting er lagret etter forrige gang det sto at alt var lagret. La siden stå åpen, si fra til dem som driver Medvirk, og prøv igjen senere.',
    nn: 'Serveren har ikkje plass til meir. Ingenting er lagra etter førre gong det stod at alt var lagra. Lat sida stå open, sei frå til dei som driv Medvirk, og prøv igjen seinare.',
    en: 'The server has no room for more. Nothing has been saved since the page last said that all was saved. Leave the page open, tell those who run Medvirk, and try again later.',
  },
  'not-signed-in': {
    nb: 'Du er ikke logget inn lenger. Logg inn på nytt for å gå videre.',
    nn: 'Du er ikkje logga inn lenger. Logg inn på nytt for å gå vidare.',
    en: 'You are no longer signed in. Sign in again to continue.',
  },
  'not-allowed': {
    nb: 'Rollen din gir ikke tilgang til dette. Ingenting er endret.',
    nn: 'Rolla di gir ikkje tilgang til dette. Ingenting er endra.',
    en: 'Your role does not give access to this. Nothing has changed.',
  },
  'not-found': {
    nb: 'Det finnes ikke, er flyttet eller er ikke for din rolle.',
    nn: 'Det finst ikkje, er flytta eller er ikkje for rolla di.',
    en: 'It does not exist, has moved or is not for your role.',
  },
})
