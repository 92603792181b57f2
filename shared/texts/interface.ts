/** Texts that every page may show: navigation, roles, states, saving, waiting. */
import { defineTexts } from './define.ts'

export const interfaceTexts = defineTexts({
  skipToContent: { nb: 'Hopp til innholdet', nn: 'Hopp til innhaldet', en: 'Skip to the content' },
  chooseLanguage: { nb: 'Språk', nn: 'Språk', en: 'Language' },
  mainNavigation: { nb: 'Hovedmeny', nn: 'Hovudmeny', en: 'Main menu' },
  youAreHere: { nb: 'Du er her', nn: 'Du er her', en: 'You are here' },
  menu: { nb: 'Meny', nn: 'Meny', en: 'Menu' },
  closeMenu: { nb: 'Lukk menyen', nn: 'Lukk menyen', en: 'Close the menu' },
  personMenu: { nb: 'Deg: {{name}}', nn: 'Deg: {{name}}', en: 'You: {{name}}' },
  signOut: { nb: 'Logg ut', nn: 'Logg ut', en: 'Sign out' },
  demo: {
    nb: 'Demo. Alt er oppdiktet, og alle kan prøve seg.',
    nn: 'Demo. Alt er dikta opp, og alle kan prøve seg.',
    en: 'Demo. Everything is invented, and anyone may try things out.',
  },

  navUnit: { nb: 'Min enhet', nn: 'Mi eining', en: 'My unit' },
  navOwn: { nb: 'Der jeg jobber', nn: 'Der eg jobbar', en: 'Where I work' },
  navReport: { nb: 'Resultater', nn: 'Resultat', en: 'Results' },
  navMeeting: { nb: 'Oppfølgingsmøte', nn: 'Oppfølgingsmøte', en: 'Follow-up meeting' },
  navPlan: { nb: 'Tiltaksplan', nn: 'Tiltaksplan', en: 'Action plan' },
  navProgress: { nb: 'Framdriftsoversikt', nn: 'Framdriftsoversyn', en: 'Progress overview' },
  navRounds: { nb: 'Runder', nn: 'Rundar', en: 'Rounds' },
  navUnits: { nb: 'Enheter', nn: 'Einingar', en: 'Units' },
  navAccessRequests: { nb: 'Innsynskrav', nn: 'Innsynskrav', en: 'Access requests' },
  navFilings: { nb: 'Arkivering', nn: 'Arkivering', en: 'Filing' },
  navRegister: { nb: 'Register', nn: 'Register', en: 'Register' },
  navQuestionnaires: { nb: 'Spørreskjemaer', nn: 'Spørjeskjema', en: 'Questionnaires' },
  navRoles: { nb: 'Roller', nn: 'Roller', en: 'Roles' },
  navSettings: { nb: 'Innstillinger', nn: 'Innstillingar', en: 'Settings' },
  navMailbox: { nb: 'E-postkasse', nn: 'E-postkasse', en: 'Mailbox' },

  roleLeader: { nb: 'leder', nn: 'leiar', en: 'leader' },
  roleSafetyRepresentative: { nb: 'verneombud', nn: 'verneombod', en: 'safety representative' },
  roleCoordinator: { nb: 'koordinator', nn: 'koordinator', en: 'coordinator' },
  roleHr: { nb: 'HR', nn: 'HR', en: 'HR' },
  roleRecordsOfficer: { nb: 'arkivar', nn: 'arkivar', en: 'records officer' },
  roleAdmin: { nb: 'administrator', nn: 'administrator', en: 'administrator' },

  stateDone: { nb: 'Ferdig', nn: 'Ferdig', en: 'Done' },
  stateInProgress: { nb: 'Pågår', nn: 'Pågår', en: 'In progress' },
  stateReady: { nb: 'Klar', nn: 'Klar', en: 'Ready' },
  stateNotStarted: { nb: 'Ikke startet', nn: 'Ikkje starta', en: 'Not started' },
  stateLate: { nb: 'Over fristen', nn: 'Over fristen', en: 'Past the deadline' },

  withheld: { nb: 'Ikke vist', nn: 'Ikkje vist', en: 'Not shown' },
  tooFewAnswers: {
    nb: 'For få svar til å vises trygt.',
    nn: 'For få svar til å visast trygt.',
    en: 'Too few answers to show safely.',
  },

  pickFile: { nb: 'Velg fil', nn: 'Vel fil', en: 'Choose file' },
  noFile: { nb: 'Ingen fil valgt', nn: 'Inga fil vald', en: 'No file chosen' },
  fileMissing: { nb: 'Velg en fil.', nn: 'Vel ei fil.', en: 'Choose a file.' },
  fileChanged: {
    nb: 'Filen er endret etter at den ble valgt. Velg den på nytt.',
    nn: 'Fila er endra etter at ho vart vald. Vel ho på nytt.',
    en: 'The file has changed since it was chosen. Choose it again.',
  },
  fileTooLarge: {
    nb: 'Filen er for stor. Er det riktig fil?',
    nn: 'Fila er for stor. Er det rett fil?',
    en: 'The file is too large. Is it the right one?',
  },

  loading: { nb: 'Henter …', nn: 'Hentar …', en: 'Loading …' },
  tryAgain: { nb: 'Prøv igjen', nn: 'Prøv igjen', en: 'Try again' },
  didNotWork: { nb: 'Det gikk ikke', nn: 'Det gjekk ikkje', en: 'That did not work' },
  nothingHere: {
    nb: 'Her er det ingenting for deg',
    nn: 'Her er det ingenting for deg',
    en: 'There is nothing here for you',
  },
  signIn: { nb: 'Logg inn', nn: 'Logg inn', en: 'Sign in' },
  toCalendar: { nb: 'Frister i kalenderen', nn: 'Fristar i kalenderen', en: 'Deadlines in your calendar' },
  toOwn: {
    nb: 'Resultater der du jobber',
    nn: 'Resultat der du jobbar',
    en: 'Results where you work',
  },
  toStart: { nb: 'Til forsiden', nn: 'Til framsida', en: 'To the start page' },

  save: { nb: 'Lagre', nn: 'Lagre', en: 'Save' },
  cancel: { nb: 'Avbryt', nn: 'Avbryt', en: 'Cancel' },
  close: { nb: 'Lukk', nn: 'Lukk', en: 'Close' },
  faultsTitle_one: {
    nb: '{{count}} felt må rettes',
    nn: '{{count}} felt må rettast',
    en: '{{count}} field must be corrected',
  },
  faultsTitle_other: {
    nb: '{{count}} felt må rettes',
    nn: '{{count}} felt må rettast',
    en: '{{count}} fields must be corrected',
  },
  optional: { nb: 'valgfri', nn: 'valfri', en: 'optional' },
  saving: { nb: 'Lagrer …', nn: 'Lagrar …', en: 'Saving …' },
  unsaved: { nb: 'Ikke lagret ennå', nn: 'Ikkje lagra enno', en: 'Not saved yet' },
  saved: { nb: 'Alt er lagret', nn: 'Alt er lagra', en: 'All is saved' },
  saveFailed: { nb: 'Ikke lagret', nn: 'Ikkje lagra', en: 'Not saved' },
})
