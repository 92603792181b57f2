/** Around the documents that are shown as pages, which are in all three languages themselves, and what is missing in them. */
import { defineTexts } from './define.ts'

export const documentTexts = defineTexts({
  onThisPage: { nb: 'På denne siden', nn: 'På denne sida', en: 'On this page' },
  notSaid: {
    nb: 'Ikke oppgitt. Spør institusjonen.',
    nn: 'Ikkje oppgitt. Spør institusjonen.',
    en: 'Not stated. Ask the institution.',
  },
  notFetched: {
    nb: 'Kunne ikke hentes nå. Last siden på nytt.',
    nn: 'Kunne ikkje hentast no. Last sida på nytt.',
    en: 'Could not be fetched now. Load the page again.',
  },
})
