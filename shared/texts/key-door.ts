/** Where key holders give their parts of the key when the survey has closed. */
import { defineTexts } from './define.ts'

export const keyDoorTexts = defineTexts({
  /* The key holders' door */
  door: { nb: 'For nøkkelholdere', nn: 'For nøkkelhaldarar', en: 'For key holders' },
  doorLead: {
    nb: 'Gi din del av nøkkelen her. Du trenger ingen innlogging: den som har delen, kan gi den. Svarene leses av serveren og telles; ingen får se dem.',
    nn: 'Gi din del av nøkkelen her. Du treng inga innlogging: den som har delen, kan gi han. Svara blir lesne av serveren og talde; ingen får sjå dei.',
    en: 'Give your part of the key here. You need not sign in: whoever has the part may give it. The answers are read by the server and counted; nobody gets to see them.',
  },
  doorMore: {
    nb: 'Les mer for nøkkelholdere',
    nn: 'Les meir for nøkkelhaldarar',
    en: 'Read more for key holders',
  },
  given: { nb: 'har gitt sin del', nn: 'har gitt sin del', en: 'has given their part' },
  notGiven: { nb: 'har ikke gitt sin del', nn: 'har ikkje gitt sin del', en: 'has not given their part' },
  stillNeeded_one: {
    nb: 'Én del til trengs for å åpne.',
    nn: 'Éin del til trengst for å opne.',
    en: 'One more part is needed to open.',
  },
  stillNeeded_other: {
    nb: '{{count}} deler til trengs for å åpne.',
    nn: '{{count}} delar til trengst for å opne.',
    en: '{{count}} more parts are needed to open.',
  },
  restartLoses: {
    nb: 'Delene ligger bare i serverens minne. Startes serveren på nytt før alle er gitt, må de gis igjen.',
    nn: 'Delane ligg berre i minnet på serveren. Blir serveren starta på nytt før alle er gitte, må dei givast igjen.',
    en: 'The parts lie in the server’s memory only. If the server restarts before all are given, they must be given again.',
  },
  partIs: {
    nb: 'Dette er delen til {{name}}',
    nn: 'Dette er delen til {{name}}',
    en: 'This is the part of {{name}}',
  },
  partIsWords: { nb: 'Sjekkord: {{words}}', nn: 'Sjekkord: {{words}}', en: 'Check words: {{words}}' },
  givePart: { nb: 'Gi delen', nn: 'Gi delen', en: 'Give the part' },
  anotherPart: { nb: 'Velg en annen', nn: 'Vel ein annan', en: 'Choose another' },
  thanks: {
    nb: 'Delen til {{name}} er gitt.',
    nn: 'Delen til {{name}} er gitt.',
    en: 'The part of {{name}} has been given.',
  },
  openingNow: {
    nb: 'Alle delene er gitt. Svarboksen åpnes, og svarene telles.',
    nn: 'Alle delane er gitte. Svarboksen blir opna, og svara blir talde.',
    en: 'All parts are given. The answer box is being opened, and the answers are counted.',
  },
})
