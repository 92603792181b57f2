/** When the results of a round open, in three circles: the round's page. */
import { defineTexts } from './define.ts'

export const publicationTexts = defineTexts({
  title: { nb: 'Når resultatene åpner', nn: 'Når resultata opnar', en: 'When the results open' },
  lead: {
    nb: 'Leder og verneombud får dem samtidig, med en e-post og en lenke rett til sin rapport. Det som er åpnet, kan ikke lukkes igjen.',
    nn: 'Leiar og verneombod får dei samtidig, med ein e-post og ei lenkje rett til rapporten sin. Det som er opna, kan ikkje lukkast att.',
    en: 'Leader and safety representative get them at the same time, with an e-mail and a link straight to their report. What has been opened cannot be closed again.',
  },

  top: { nb: 'Øverste ledelse', nn: 'Øvste leiing', en: 'Top level' },
  leaders: { nb: 'Alle enheter', nn: 'Alle einingar', en: 'All units' },
  employees: { nb: 'Ansatte', nn: 'Tilsette', en: 'Employees' },
  topWho: {
    nb: 'Ledere og verneombud på øverste nivå og nivået under. De leser rapportene der.',
    nn: 'Leiarar og verneombod på øvste nivå og nivået under. Dei les rapportane der.',
    en: 'Leaders and safety representatives at the top and the level below. They read the reports there.',
  },
  leadersWho: {
    nb: 'Ledere og verneombud i alle andre enheter. Oppfølgingen begynner samme dag.',
    nn: 'Leiarar og verneombod i alle andre einingar. Oppfølginga byrjar same dagen.',
    en: 'Leaders and safety representatives of all other units. Follow-up begins the same day.',
  },
  employeesWho: {
    nb: 'Alle ansatte leser rapporten for sin egen enhet, og tiltaksplanen når den er signert.',
    nn: 'Alle tilsette les rapporten for si eiga eining, og tiltaksplanen når han er signert.',
    en: 'All employees read the report of their own unit, and the action plan when it is signed.',
  },

  opened: { nb: 'Åpnet {{day}}', nn: 'Opna {{day}}', en: 'Opened {{day}}' },
  opensOn: { nb: 'Åpner {{day}}', nn: 'Opnar {{day}}', en: 'Opens {{day}}' },
  opensWithResults: {
    nb: 'Åpner så snart resultatene er klare',
    nn: 'Opnar så snart resultata er klare',
    en: 'Opens as soon as the results are ready',
  },

  change: { nb: 'Endre dager', nn: 'Endre dagar', en: 'Change days' },
  changeTitle: {
    nb: 'Når skal resultatene åpne?',
    nn: 'Når skal resultata opne?',
    en: 'When are the results to open?',
  },
  changeHelp: {
    nb: 'La det gå noen dager mellom lederne og de ansatte hvis leder og verneombud skal rekke å forberede seg. Ingen får resultatene før dem som står over i listen.',
    nn: 'La det gå nokre dagar mellom leiarane og dei tilsette dersom leiar og verneombod skal rekke å førebu seg. Ingen får resultata før dei som står over i lista.',
    en: 'Leave some days between leaders and employees if leader and safety representative are to have time to prepare. Nobody gets the results before those further up in the list.',
  },
  emptyMeans: {
    nb: 'La en dag stå tom for å åpne så snart resultatene er klare.',
    nn: 'La ein dag stå tom for å opne så snart resultata er klare.',
    en: 'Leave a day empty to open as soon as the results are ready.',
  },
  dayOf: { nb: '{{circle}}, fra', nn: '{{circle}}, frå', en: '{{circle}}, from' },
  save: { nb: 'Lagre dagene', nn: 'Lagre dagane', en: 'Save the days' },

  openNow: { nb: 'Åpne nå', nn: 'Opne no', en: 'Open now' },
  openNowFor: { nb: 'Åpne nå: {{circle}}', nn: 'Opne no: {{circle}}', en: 'Open now: {{circle}}' },
  openNowTitle: {
    nb: 'Åpne resultatene nå?',
    nn: 'Opne resultata no?',
    en: 'Open the results now?',
  },
  openNowWho: {
    nb: 'Dette gjelder: {{circle}}.',
    nn: 'Dette gjeld: {{circle}}.',
    en: 'This is about: {{circle}}.',
  },
  openNowMails: {
    nb: 'De får tilgang med en gang, og en e-post med lenke.',
    nn: 'Dei får tilgang med ein gong, og ein e-post med lenkje.',
    en: 'They get access at once, and an e-mail with a link.',
  },
  openNowFinal: {
    nb: 'Det kan ikke gjøres om.',
    nn: 'Det kan ikkje gjerast om.',
    en: 'It cannot be undone.',
  },

  past: {
    nb: 'Dagen kan ikke være før i dag.',
    nn: 'Dagen kan ikkje vere før i dag.',
    en: 'The day cannot be before today.',
  },
  'before-closing': {
    nb: 'Dagen må være etter siste dag å svare, {{day}}.',
    nn: 'Dagen må vere etter siste dag å svare, {{day}}.',
    en: 'The day must be after the last day to answer, {{day}}.',
  },
  'too-late': {
    nb: 'Dagen må være innen et år etter siste dag å svare, {{day}}.',
    nn: 'Dagen må vere innan eit år etter siste dag å svare, {{day}}.',
    en: 'The day must be within a year of the last day to answer, {{day}}.',
  },
  'before-earlier-circle': {
    nb: 'Dagen kan ikke være før dagen til dem som står over.',
    nn: 'Dagen kan ikkje vere før dagen til dei som står over.',
    en: 'The day cannot be before the day of those above.',
  },
  'no-day': {
    nb: 'Resultatene er klare. Velg en dag, eller åpne nå.',
    nn: 'Resultata er klare. Vel ein dag, eller opne no.',
    en: 'The results are ready. Choose a day, or open now.',
  },
})
