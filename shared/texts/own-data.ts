/** Texts of the page with what is held about the person who reads it. */
import type { Text } from '../language.ts'
import type { OwnDataPlace, OwnDataSection } from '../own-data.ts'
import { defineTexts } from './define.ts'

export const ownDataTexts = defineTexts({
  title: { nb: 'Opplysningene om deg', nn: 'Opplysningane om deg', en: 'The data about you' },
  lead: {
    nb: 'Alt databasen har om deg. Er noe feil, blir det rettet i personalsystemet, eller du skriver til personvernombudet.',
    nn: 'Alt databasen har om deg. Er noko feil, blir det retta i personalsystemet, eller du skriv til personvernombodet.',
    en: 'All that the database has about you. If something is wrong, it is corrected in the staff system, or you write to the data protection officer.',
  },
  answersTitle: {
    nb: 'Svarene dine er ikke her',
    nn: 'Svara dine er ikkje her',
    en: 'Your answers are not here',
  },
  answers: {
    nb: 'Ingen kan finne dem. Et svar blir lagret uten navn, og ingenting i databasen knytter det til deg. Når resultatene er publisert, er alle svar og invitasjoner ødelagt. Med svarkoden kan du selv endre eller trekke svaret så lenge undersøkelsen er åpen.',
    nn: 'Ingen kan finne dei. Eit svar blir lagra utan namn, og ingenting i databasen knyter det til deg. Når resultata er publiserte, er alle svar og invitasjonar øydelagde. Med svarkoden kan du sjølv endre eller trekkje svaret så lenge undersøkinga er open.',
    en: 'Nobody can find them. An answer is stored without a name, and nothing in the database ties it to you. When the results are published, all answers and invitations are destroyed. With the answer code you can change or withdraw the answer yourself as long as the survey is open.',
  },
  invitation: {
    nb: 'Heller ikke invitasjonen: Den ligger låst med en nøkkel utenfor databasen. Ord du har skrevet i et dokument sammen med andre, for eksempel et møtereferat, står i dokumentet.',
    nn: 'Heller ikkje invitasjonen: Han ligg låst med ein nøkkel utanfor databasen. Ord du har skrive i eit dokument saman med andre, til dømes eit møtereferat, står i dokumentet.',
    en: 'Nor is the invitation: it lies locked with a key outside the database. Words that you have written in a document together with others, such as the record of a meeting, are in the document.',
  },
  takeAlong: {
    nb: 'Last ned som fil (JSON)',
    nn: 'Last ned som fil (JSON)',
    en: 'Download as a file (JSON)',
  },
  fileName: { nb: 'opplysninger-om-meg.json', nn: 'opplysningar-om-meg.json', en: 'data-about-me.json' },
  name: { nb: 'Navn', nn: 'Namn', en: 'Name' },
  employeeNumber: { nb: 'Ansattnummer', nn: 'Tilsettnummer', en: 'Employee number' },
  email: { nb: 'E-postadresse', nn: 'E-postadresse', en: 'E-mail address' },
  loginName: { nb: 'Brukernavn', nn: 'Brukarnamn', en: 'User name' },
  language: { nb: 'Språk', nn: 'Språk', en: 'Language' },
  none: { nb: 'Ingenting.', nn: 'Ingenting.', en: 'Nothing.' },
  more_one: {
    nb: '1 til står i filen.',
    nn: '1 til står i fila.',
    en: '1 more is in the file.',
  },
  more_other: {
    nb: '{{count}} til står i filen.',
    nn: '{{count}} til står i fila.',
    en: '{{count}} more are in the file.',
  },
})

export const ownDataSectionTexts: Record<OwnDataSection, Text> = {
  register: { nb: 'Fra personalregisteret', nn: 'Frå personalregisteret', en: 'From the staff register' },
  roles: { nb: 'Roller og verv', nn: 'Roller og verv', en: 'Roles and offices' },
  'sign-ins': { nb: 'Innlogging', nn: 'Innlogging', en: 'Signing in' },
  told: { nb: 'Det du har fått beskjed om', nn: 'Det du har fått beskjed om', en: 'What you were told' },
  written: {
    nb: 'Det du har skrevet, signert eller har ansvar for',
    nn: 'Det du har skrive, signert eller har ansvar for',
    en: 'What you wrote, signed or are responsible for',
  },
  office: {
    nb: 'Det du har gjort i en rolle',
    nn: 'Det du har gjort i ei rolle',
    en: 'What you did in a role',
  },
  log: { nb: 'Loggen', nn: 'Loggen', en: 'The audit log' },
}

/** What each kind of row is called, for one of them. */
export const ownDataPlaceTexts: Record<OwnDataPlace, Text> = {
  position: { nb: 'Stilling', nn: 'Stilling', en: 'Position' },
  'personnel-leader': { nb: 'Personalansvar', nn: 'Personalansvar', en: 'Personnel responsibility' },
  departure: {
    nb: 'Ikke lenger i registeret',
    nn: 'Ikkje lenger i registeret',
    en: 'No longer in the register',
  },
  pilot: { nb: 'Med i en pilotrunde', nn: 'Med i ein pilotrunde', en: 'Part of a pilot round' },
  role: { nb: 'Rolle', nn: 'Rolle', en: 'Role' },
  leader: { nb: 'Leder', nn: 'Leiar', en: 'Leader' },
  'known-leader': {
    nb: 'Leder som får påminnelser',
    nn: 'Leiar som får påminningar',
    en: 'Leader who gets reminders',
  },
  deputy: { nb: 'Stedfortreder', nn: 'Stedfortredar', en: 'Deputy' },
  'safety-representative': { nb: 'Verneombud', nn: 'Verneombod', en: 'Safety representative' },
  'chief-representative': { nb: 'Hovedverneombud', nn: 'Hovudverneombod', en: 'Chief safety representative' },
  session: { nb: 'Innlogging', nn: 'Innlogging', en: 'Sign-in' },
  'login-link': { nb: 'Innloggingslenke', nn: 'Innloggingslenkje', en: 'Login link' },
  account: {
    nb: 'Konto hos innloggingstjeneste',
    nn: 'Konto hos innloggingsteneste',
    en: 'Account at a login service',
  },
  mail: { nb: 'E-post som venter', nn: 'E-post som ventar', en: 'E-mail that waits' },
  digest: { nb: 'Dagens e-post', nn: 'Dagens e-post', en: 'The daily e-mail' },
  reminder: { nb: 'Påminnelse', nn: 'Påminning', en: 'Reminder' },
  letter: { nb: 'Brev til ledere', nn: 'Brev til leiarar', en: 'Letter to leaders' },
  'calendar-feed': { nb: 'Kalenderabonnement', nn: 'Kalenderabonnement', en: 'Calendar feed' },
  'calendar-event': { nb: 'Frist i kalenderen', nn: 'Frist i kalenderen', en: 'Deadline in the calendar' },
  measure: {
    nb: 'Tiltak du har ansvar for',
    nn: 'Tiltak du har ansvar for',
    en: 'Measure you are responsible for',
  },
  plan: { nb: 'Signert tiltaksplan', nn: 'Signert tiltaksplan', en: 'Signed action plan' },
  'plan-version': {
    nb: 'Signert versjon av en tiltaksplan',
    nn: 'Signert versjon av ein tiltaksplan',
    en: 'Signed version of an action plan',
  },
  'plan-change': {
    nb: 'Endring i en tiltaksplan',
    nn: 'Endring i ein tiltaksplan',
    en: 'Change of an action plan',
  },
  consultation: { nb: 'Bekreftet samråd', nn: 'Stadfesta samråd', en: 'Confirmed consultation' },
  form: { nb: 'Signert skjema', nn: 'Signert skjema', en: 'Signed form' },
  lift: { nb: 'Løftet til nivået over', nn: 'Løfta til nivået over', en: 'Lifted to the level above' },
  'lift-answer': {
    nb: 'Svar på noe som ble løftet',
    nn: 'Svar på noko som vart løfta',
    en: 'Answer to something lifted',
  },
  assistance: { nb: 'Bedt om bistand', nn: 'Bede om bistand', en: 'Asked for help' },
  treatment: {
    nb: 'Ført inn behandling i et utvalg',
    nn: 'Ført inn behandling i eit utval',
    en: 'Recorded what a committee did',
  },
  filing: { nb: 'Arkivert dokument', nn: 'Arkivert dokument', en: 'Filed document' },
  waiver: {
    nb: 'Bestemt at et dokument ikke skal arkiveres',
    nn: 'Avgjort at eit dokument ikkje skal arkiverast',
    en: 'Decided that a document is not to be filed',
  },
  'access-request': {
    nb: 'Registrert innsynskrav',
    nn: 'Registrert innsynskrav',
    en: 'Registered access request',
  },
  'access-decision': {
    nb: 'Avgjørelse i et innsynskrav',
    nn: 'Avgjerd i eit innsynskrav',
    en: 'Decision on an access request',
  },
  pause: { nb: 'Pause i påminnelser', nn: 'Pause i påminningar', en: 'Pause of reminders' },
  'reminder-request': { nb: 'Bedt om påminnelse', nn: 'Bede om påminning', en: 'Asked for a reminder' },
  'unit-note': { nb: 'Merknad om en enhet', nn: 'Merknad om ei eining', en: 'Note about a unit' },
  'mail-words': { nb: 'Skrevet om en e-post', nn: 'Skrive om ein e-post', en: 'Rewrote an e-mail' },
  files: { nb: 'Bestilte filer', nn: 'Bestilte filer', en: 'Ordered files' },
  'absence-import': {
    nb: 'Importert sykefravær',
    nn: 'Importert sjukefråvær',
    en: 'Imported sickness absence',
  },
  act: { nb: 'Noe du gjorde', nn: 'Noko du gjorde', en: 'Something you did' },
  'act-on': {
    nb: 'Noe andre gjorde som gjelder deg',
    nn: 'Noko andre gjorde som gjeld deg',
    en: 'Something others did that concerns you',
  },
}
