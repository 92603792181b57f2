/** The person's own sessions. */
import { defineTexts } from './define.ts'

export const sessionsTexts = defineTexts({
  title: { nb: 'Innloggingene dine', nn: 'Innloggingane dine', en: 'Where you are signed in' },
  lead: {
    nb: 'Du blir logget ut etter en halvtime uten bruk, og åtte timer etter at du logget inn. Kjenner du ikke igjen en innlogging, avslutt den.',
    nn: 'Du blir logga ut etter ein halvtime utan bruk, og åtte timar etter at du logga inn. Kjenner du ikkje igjen ei innlogging, avslutt ho.',
    en: 'You are signed out after half an hour without use, and eight hours after you signed in. If you do not recognise one, end it.',
  },
  here: { nb: 'Denne nettleseren', nn: 'Denne nettlesaren', en: 'This browser' },
  unknown: { nb: 'Ukjent nettleser', nn: 'Ukjend nettlesar', en: 'Unknown browser' },
  opened: { nb: 'Logget inn {{time}}', nn: 'Logga inn {{time}}', en: 'Signed in {{time}}' },
  used: { nb: 'Sist brukt {{time}}', nn: 'Sist brukt {{time}}', en: 'Last used {{time}}' },
  end: { nb: 'Avslutt', nn: 'Avslutt', en: 'End' },
  endOf: {
    nb: 'Avslutt innloggingen {{session}}',
    nn: 'Avslutt innlogginga {{session}}',
    en: 'End the session {{session}}',
  },
  endOthers: {
    nb: 'Avslutt alle andre',
    nn: 'Avslutt alle andre',
    en: 'End all others',
  },
  noOthers: {
    nb: 'Du er ikke logget inn andre steder.',
    nn: 'Du er ikkje logga inn andre stader.',
    en: 'You are signed in nowhere else.',
  },
})
