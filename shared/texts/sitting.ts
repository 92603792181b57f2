/** Texts of the sittings of a follow-up meeting. */
import { defineTexts } from './define.ts'

export const sittingTexts = defineTexts({
  title: { nb: 'Møtedager', nn: 'Møtedagar', en: 'Meeting days' },
  about: {
    nb: 'Møtet kan deles på flere dager eller holdes i mindre grupper (kohorter). Det er ferdig når alle møtedagene er holdt.',
    nn: 'Møtet kan delast på fleire dagar eller haldast i mindre grupper (kohortar). Det er ferdig når alle møtedagane er haldne.',
    en: 'The meeting may be split over several days or held in smaller groups (cohorts). It is finished when all its days have been held.',
  },
  none: {
    nb: 'Ingen møtedager er satt opp ennå.',
    nn: 'Ingen møtedagar er sette opp enno.',
    en: 'No meeting days are set up yet.',
  },
  add: { nb: 'Legg til møtedag', nn: 'Legg til møtedag', en: 'Add a meeting day' },
  change: { nb: 'Endre', nn: 'Endre', en: 'Change' },
  recordHeld: { nb: 'Registrer som holdt', nn: 'Registrer som halde', en: 'Record as held' },
  remove: { nb: 'Ta bort møtedagen', nn: 'Ta bort møtedagen', en: 'Remove the meeting day' },
  plannedOn: { nb: 'Planlagt dag', nn: 'Planlagd dag', en: 'Planned day' },
  heldOn: { nb: 'Holdt', nn: 'Halde', en: 'Held on' },
  heldHelp: {
    nb: 'La feltet stå tomt til møtet er holdt.',
    nn: 'Lat feltet stå tomt til møtet er halde.',
    en: 'Leave it empty until the meeting has been held.',
  },
  heldWrong: {
    nb: 'Dagen kan ikke ligge fram i tid, og ikke før {{earliest}}.',
    nn: 'Dagen kan ikkje liggje fram i tid, og ikkje før {{earliest}}.',
    en: 'The day cannot lie in the future, nor before {{earliest}}.',
  },
  plannedWrong: {
    nb: 'Velg en dag, eller skriv når møtet ble holdt.',
    nn: 'Vel ein dag, eller skriv når møtet vart halde.',
    en: 'Choose a day, or write when the meeting was held.',
  },
  cohort: { nb: 'Hvem møtet er for', nn: 'Kven møtet er for', en: 'Whom it is for' },
  cohortHelp: {
    nb: 'For eksempel en gruppe eller en etasje. Tomt felt betyr alle.',
    nn: 'Til dømes ei gruppe eller ein etasje. Tomt felt tyder alle.',
    en: 'For instance a group or a floor. Empty means everyone.',
  },
  everyone: { nb: 'Alle', nn: 'Alle', en: 'Everyone' },
  arena: { nb: 'Hvor', nn: 'Kvar', en: 'Where' },
  arenaRoom: { nb: 'I rommet', nn: 'I rommet', en: 'In the room' },
  arenaDigital: { nb: 'Digitalt', nn: 'Digitalt', en: 'Online' },
  arenaBoth: { nb: 'I rommet og digitalt', nn: 'I rommet og digitalt', en: 'In the room and online' },
  attendance: { nb: 'Hvor mange kom', nn: 'Kor mange kom', en: 'How many came' },
  attendanceHelp: {
    nb: 'Et tall. Navn skrives ikke ned.',
    nn: 'Eit tal. Namn blir ikkje skrivne ned.',
    en: 'A number. Names are not written down.',
  },
  attendanceWrong: {
    nb: 'Skriv et helt tall.',
    nn: 'Skriv eit heilt tal.',
    en: 'Write a whole number.',
  },
  came_one: { nb: '{{count}} deltok', nn: '{{count}} deltok', en: '{{count}} took part' },
  came_other: { nb: '{{count}} deltok', nn: '{{count}} deltok', en: '{{count}} took part' },
  stateHeld: { nb: 'Holdt {{day}}', nn: 'Halde {{day}}', en: 'Held on {{day}}' },
  statePlanned: { nb: 'Planlagt {{day}}', nn: 'Planlagt {{day}}', en: 'Planned for {{day}}' },
  stateNoDay: { nb: 'Dag ikke bestemt', nn: 'Dag ikkje bestemt', en: 'Day not decided' },
  finished: { nb: 'Er møtet ferdig?', nn: 'Er møtet ferdig?', en: 'Is the meeting finished?' },
  finishedAbout: {
    nb: 'Møtet blir ferdig av seg selv når alle møtedagene er holdt. Du kan også si at det er ferdig uten å føre inn hver dag.',
    nn: 'Møtet blir ferdig av seg sjølv når alle møtedagane er haldne. Du kan òg seie at det er ferdig utan å føre inn kvar dag.',
    en: 'The meeting is finished by itself when all its days have been held. You can also say that it is finished without recording each day.',
  },
  hold: { nb: 'Hold møtet', nn: 'Hald møtet', en: 'Hold the meeting' },
  holdAbout: {
    nb: 'Lysark, lapper på telefonen og prikker. Det dere blir enige om, blir utkast til tiltak. Papir går like bra.',
    nn: 'Lysark, lappar på telefonen og prikkar. Det de blir einige om, blir utkast til tiltak. Papir går like bra.',
    en: 'Slides, notes on phones and dots. What you agree on becomes draft measures. Paper works equally well.',
  },
  toMeeting: { nb: 'Åpne møtet', nn: 'Opne møtet', en: 'Open the meeting' },
})
