/** Texts of the pages where a round is set up, launched, followed while it is open, and closed. */
import { defineTexts } from './define.ts'

export const roundTexts = defineTexts({
  roundsTitle: { nb: 'Runder', nn: 'Rundar', en: 'Rounds' },
  roundsLead: {
    nb: 'En runde er én gjennomføring av et opplegg, med egne datoer og et fryst register.',
    nn: 'Ein runde er éi gjennomføring av eit opplegg, med eigne datoar og eit fryst register.',
    en: 'A round is one run of a programme, with its own dates and a frozen register.',
  },
  newRound: { nb: 'Ny runde', nn: 'Ny runde', en: 'New round' },
  noRounds: {
    nb: 'Ingen runder ennå.',
    nn: 'Ingen rundar enno.',
    en: 'No rounds yet.',
  },
  whoMakesRounds: {
    nb: 'Runder lages og settes i gang av en koordinator. Administratoren gir den rollen.',
    nn: 'Rundar blir laga og sette i gang av ein koordinator. Administratoren gir den rolla.',
    en: 'Rounds are made and launched by a coordinator. The administrator grants that role.',
  },
  giveCoordinator: {
    nb: 'Gi noen rollen som koordinator',
    nn: 'Gi nokon rolla som koordinator',
    en: 'Make somebody a coordinator',
  },
  noProgrammes: {
    nb: 'Ingen opplegg er installert. Administratoren legger dem i mappen surveys på serveren.',
    nn: 'Ingen opplegg er installerte. Administratoren legg dei i mappa surveys på serveren.',
    en: 'No programmes are installed. The administrator puts them in the folder surveys on the server.',
  },
  noUnits: {
    nb: 'Registeret er tomt. Importer enheter og ansatte før du lager en runde.',
    nn: 'Registeret er tomt. Importer einingar og tilsette før du lagar ein runde.',
    en: 'The register is empty. Import units and employees before you make a round.',
  },
  columnRound: { nb: 'Runde', nn: 'Runde', en: 'Round' },
  columnTop: { nb: 'Gjelder', nn: 'Gjeld', en: 'For' },
  columnPeriod: { nb: 'Periode', nn: 'Periode', en: 'Period' },
  columnAnswered: { nb: 'Svart', nn: 'Svara', en: 'Answered' },
  columnState: { nb: 'Tilstand', nn: 'Tilstand', en: 'State' },

  stateDraft: { nb: 'Utkast', nn: 'Utkast', en: 'Draft' },
  statePreparing: { nb: 'Klargjøres', nn: 'Blir klargjord', en: 'Being prepared' },
  stateOpen: { nb: 'Åpen', nn: 'Open', en: 'Open' },
  stateClosing: { nb: 'Avsluttet', nn: 'Avslutta', en: 'Closed' },
  stateReleased: { nb: 'Resultater publisert', nn: 'Resultat publiserte', en: 'Results published' },
  stateRunning: { nb: 'Pågår', nn: 'Går no', en: 'Running' },
  stateAborted: { nb: 'Avbrutt', nn: 'Avbroten', en: 'Aborted' },
  countsForOthers: {
    nb: 'vises for koordinator og HR',
    nn: 'blir vist for koordinator og HR',
    en: 'shown to coordinator and HR',
  },
  nobodyInvited: { nb: 'ingen invitert', nn: 'ingen inviterte', en: 'nobody invited' },
  invitedOnly: { nb: '{{invited}} invitert', nn: '{{invited}} inviterte', en: '{{invited}} invited' },
  answeredOf: {
    nb: '{{answered}} av {{invited}} ({{percent}})',
    nn: '{{answered}} av {{invited}} ({{percent}})',
    en: '{{answered}} of {{invited}} ({{percent}})',
  },

  /* Setting up */
  openLead: {
    nb: 'Undersøkelsen er åpen til og med {{closes}}.',
    nn: 'Undersøkinga er open til og med {{closes}}.',
    en: 'The survey is open up to and including {{closes}}.',
  },
  closingLead: {
    nb: 'Undersøkelsen er avsluttet, og ingen flere kan svare.',
    nn: 'Undersøkinga er avslutta, og ingen fleire kan svare.',
    en: 'The survey is closed, and nobody else can answer.',
  },
  preparingLead: {
    nb: 'Runden klargjøres. Ingen er invitert ennå.',
    nn: 'Runden blir klargjord. Ingen er inviterte enno.',
    en: 'The round is being prepared. Nobody has been invited yet.',
  },
  abortedLead: {
    nb: 'Runden ble avbrutt. Alle svar ble slettet uten å være lest, og det blir ingen resultater.',
    nn: 'Runden vart avbroten. Alle svar vart sletta utan å vere lesne, og det blir ingen resultat.',
    en: 'The round was aborted. All answers were destroyed unread, and there will be no results.',
  },
  releasedLead: {
    nb: 'Resultatene ble publisert {{released}}. Ingen enkeltsvar finnes lenger.',
    nn: 'Resultata vart publiserte {{released}}. Ingen enkeltsvar finst lenger.',
    en: 'The results were published on {{released}}. No single answer exists any more.',
  },
  toResults: { nb: 'Resultater', nn: 'Resultat', en: 'Results' },
  toProgress: { nb: 'Framdriftsoversikt', nn: 'Framdriftsoversyn', en: 'Progress overview' },
  invitedCount: { nb: 'er invitert', nn: 'er inviterte', en: 'are invited' },
  answeredCount: { nb: 'har svart', nn: 'har svara', en: 'have answered' },
  rateCount: { nb: 'svarprosent', nn: 'svarprosent', en: 'response rate' },
  daysLeft_one: { nb: 'dag igjen', nn: 'dag att', en: 'day left' },
  daysLeft_other: { nb: 'dager igjen', nn: 'dagar att', en: 'days left' },
  wholeRoundOnly: {
    nb: 'Antall svar vises bare for hele runden, så ingen kan se hvem som har svart.',
    nn: 'Talet på svar blir berre vist for heile runden, så ingen kan sjå kven som har svara.',
    en: 'The number of answers is shown for the whole round only, so that nobody can see who has answered.',
  },
  surveySection: { nb: 'Undersøkelsen', nn: 'Undersøkinga', en: 'The survey' },
  moveClosing: { nb: 'Flytt siste dag', nn: 'Flytt siste dag', en: 'Move the last day' },
  moveClosingTitle: {
    nb: 'Når er siste dag å svare?',
    nn: 'Når er siste dag å svare?',
    en: 'When is the last day to answer?',
  },
  moveClosingTells: {
    nb: 'Ingen får e-post om dette med det samme. Den nye dagen står i neste påminnelse og på sidene der folk svarer. Er begge påminnelsene sendt, må dere si fra selv.',
    nn: 'Ingen får e-post om dette med det same. Den nye dagen står i neste påminning og på sidene der folk svarar. Er begge påminningane sende, må de seie frå sjølve.',
    en: 'Nobody is told by e-mail at once. The new day is given in the next reminder and on the pages where people answer. Once both reminders have been sent, you must tell people yourselves.',
  },
  moveClosingPast: {
    nb: 'Velg en dag som ikke er passert. Vil du avslutte nå, bruk «Avslutt nå».',
    nn: 'Vel ein dag som ikkje er passert. Vil du avslutte no, bruk «Avslutt no».',
    en: 'Choose a day that has not passed. To close now, use “Close now”.',
  },
  move: { nb: 'Flytt', nn: 'Flytt', en: 'Move' },
  closeNow: { nb: 'Avslutt nå', nn: 'Avslutt no', en: 'Close now' },
  closeAutomatic: {
    nb: 'Undersøkelsen avsluttes av seg selv etter siste dag.',
    nn: 'Undersøkinga blir avslutta av seg sjølv etter siste dag.',
    en: 'The survey closes by itself after the last day.',
  },
  closeConfirmTitle: {
    nb: 'Avslutte undersøkelsen nå?',
    nn: 'Avslutte undersøkinga no?',
    en: 'Close the survey now?',
  },
  closeIrreversible: {
    nb: 'Dette kan ikke gjøres om.',
    nn: 'Dette kan ikkje gjerast om.',
    en: 'This cannot be undone.',
  },
  closeNoMore: {
    nb: 'Ingen flere kan svare, og ingen kan endre eller trekke tilbake svaret sitt.',
    nn: 'Ingen fleire kan svare, og ingen kan endre eller trekkje tilbake svaret sitt.',
    en: 'Nobody else can answer, and nobody can change or withdraw their answer.',
  },
  closeKeyHolders: {
    nb: 'Nøkkelholderne må så gi sine deler av nøkkelen. Til da kan ingen lese svarene.',
    nn: 'Nøkkelhaldarane må så gi sine delar av nøkkelen. Til då kan ingen lese svara.',
    en: 'The key holders must then give their parts of the key. Until then nobody can read the answers.',
  },
  closeCounts: {
    nb: 'Svarene telles i grupper: hvert svar telles på det laveste nivået der nok svar står sammen.',
    nn: 'Svara blir talde i grupper: kvart svar tel på det lågaste nivået der nok svar står saman.',
    en: 'The answers are counted in groups: each counts at the lowest level where enough answers stand together.',
  },
  closeErases: {
    nb: 'Deretter slettes hvert enkelt svar. Bare tallene for gruppene blir igjen.',
    nn: 'Deretter blir kvart enkelt svar sletta. Berre tala for gruppene blir att.',
    en: 'Then every single answer is deleted. Only the figures of the groups remain.',
  },
  closePublishes: {
    nb: 'Resultatene åpner på de dagene som er bestemt. Leder og verneombud får dem samtidig, og ansatte ikke før dem.',
    nn: 'Resultata opnar på dei dagane som er bestemte. Leiar og verneombod får dei samtidig, og tilsette ikkje før dei.',
    en: 'The results open on the days that were decided. Leader and safety representative get them at the same time, and employees not before them.',
  },
  closing: {
    nb: 'Teller svarene …',
    nn: 'Tel svara …',
    en: 'Counting the answers …',
  },

  deadlines: { nb: 'Frister', nn: 'Fristar', en: 'Deadlines' },
  columnStep: { nb: 'Steg', nn: 'Steg', en: 'Step' },
  columnDue: { nb: 'Frist', nn: 'Frist', en: 'Deadline' },
  fallsOnSaturday: { nb: 'Faller på en lørdag', nn: 'Fell på ein laurdag', en: 'Falls on a Saturday' },
  fallsOnSunday: { nb: 'Faller på en søndag', nn: 'Fell på ein søndag', en: 'Falls on a Sunday' },
  fallsOnHoliday: {
    nb: 'Faller på en offentlig fridag',
    nn: 'Fell på ein offentleg fridag',
    en: 'Falls on a public holiday',
  },
  ownDates_one: {
    nb: 'Én enhet har egen frist',
    nn: 'Éi eining har eigen frist',
    en: 'One unit has a deadline of its own',
  },
  ownDates_other: {
    nb: '{{count}} enheter har egen frist',
    nn: '{{count}} einingar har eigen frist',
    en: '{{count}} units have a deadline of their own',
  },
  movedFrom: { nb: 'flyttet fra {{date}}', nn: 'flytta frå {{date}}', en: 'moved from {{date}}' },
  deadlinesHelp: {
    nb: 'Gjelder alle enheter i runden. En enkelt enhet kan få egen frist i framdriftsoversikten.',
    nn: 'Gjeld alle einingar i runden. Ei enkelt eining kan få eigen frist i framdriftsoversynet.',
    en: 'For all units of the round. A single unit can be given its own deadline in the progress overview.',
  },
  moveDeadlineOf: {
    nb: 'Flytt fristen for {{step}}',
    nn: 'Flytt fristen for {{step}}',
    en: 'Move the deadline for {{step}}',
  },
})
