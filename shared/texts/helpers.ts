/** Settings: whom units can ask for help outside the platform. */
import { defineTexts } from './define.ts'

export const helpersTexts = defineTexts({
  title: { nb: 'Bistand til enhetene', nn: 'Bistand til einingane', en: 'Help for units' },
  lead: {
    nb: 'Ledere og verneombud kan be om bistand. Overordnet leder og koordinator finner Medvirk selv. Disse får spørsmålene på e-post:',
    nn: 'Leiarar og verneombod kan be om bistand. Overordna leiar og koordinator finn Medvirk sjølv. Desse får spørsmåla på e-post:',
    en: 'Leaders and safety representatives can ask for help. Medvirk finds the superior leader and the coordinator itself. These get the requests by e-mail:',
  },
  hr: { nb: 'HR/HMS', nn: 'HR/HMS', en: 'HR/HSE' },
  hrHelp: {
    nb: 'La stå tomt hvis de som har rollen HR, skal få spørsmålene her i Medvirk.',
    nn: 'La stå tomt dersom dei som har rolla HR, skal få spørsmåla her i Medvirk.',
    en: 'Leave empty if those with the role HR are to get the requests here in Medvirk.',
  },
  occupationalHealth: {
    nb: 'Bedriftshelsetjenesten (BHT)',
    nn: 'Bedriftshelsetenesta (BHT)',
    en: 'Occupational health service',
  },
  external: {
    nb: 'Ekstern konsulent {{number}}',
    nn: 'Ekstern konsulent {{number}}',
    en: 'External consultant {{number}}',
  },
  addExternal: {
    nb: 'Legg til ekstern konsulent',
    nn: 'Legg til ekstern konsulent',
    en: 'Add an external consultant',
  },
  name: { nb: 'Navn', nn: 'Namn', en: 'Name' },
  email: { nb: 'E-postadresse', nn: 'E-postadresse', en: 'E-mail address' },
  nameMissing: { nb: 'Skriv et navn.', nn: 'Skriv eit namn.', en: 'Write a name.' },
  emailWrong: {
    nb: 'Skriv en hel e-postadresse.',
    nn: 'Skriv ei heil e-postadresse.',
    en: 'Write a complete e-mail address.',
  },
  saved: { nb: 'Lagret.', nn: 'Lagra.', en: 'Saved.' },
})
