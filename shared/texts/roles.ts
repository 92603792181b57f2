/** Texts of the administrator's pages for roles and for the audit log. */
import type { Text } from '../language.ts'
import { defineTexts } from './define.ts'

export const rolesTexts = defineTexts({
  title: { nb: 'Roller', nn: 'Roller', en: 'Roles' },
  lead: {
    nb: 'Ledere og verneombud kommer fra registeret. De andre rollene gis her.',
    nn: 'Leiarar og verneombod kjem frå registeret. Dei andre rollene blir gjevne her.',
    en: 'Leaders and safety representatives come with the register. The other roles are granted here.',
  },
  empty: {
    nb: 'Ingen roller er gitt ennå.',
    nn: 'Ingen roller er gjevne enno.',
    en: 'No roles are granted yet.',
  },
  grant: { nb: 'Gi en rolle', nn: 'Gje ei rolle', en: 'Grant a role' },
  columnPerson: { nb: 'Person', nn: 'Person', en: 'Person' },
  columnRole: { nb: 'Rolle', nn: 'Rolle', en: 'Role' },
  columnUnit: { nb: 'Gjelder', nn: 'Gjeld', en: 'For' },
  columnSince: { nb: 'Siden', nn: 'Sidan', en: 'Since' },
  unitAndBelow: { nb: 'Enhet, med alt under', nn: 'Eining, med alt under', en: 'Unit, with all below' },
  remove: { nb: 'Ta bort', nn: 'Ta bort', en: 'Remove' },
  removeOf: {
    nb: 'Ta bort rollen {{role}} fra {{name}}',
    nn: 'Ta bort rolla {{role}} frå {{name}}',
    en: 'Remove the role {{role}} from {{name}}',
  },
  removeTitle: { nb: 'Ta bort rollen?', nn: 'Ta bort rolla?', en: 'Remove the role?' },
  removeText: {
    nb: '{{name}} er ikke lenger {{role}} for {{unit}}. Det gjelder med det samme.',
    nn: '{{name}} er ikkje lenger {{role}} for {{unit}}. Det gjeld med det same.',
    en: '{{name}} is no longer {{role}} for {{unit}}. This takes effect at once.',
  },
  email: { nb: 'E-postadresse', nn: 'E-postadresse', en: 'E-mail address' },
  emailHelp: {
    nb: 'Finnes adressen i registeret, brukes den personen. Ellers legges personen til.',
    nn: 'Finst adressa i registeret, blir den personen brukt. Elles blir personen lagd til.',
    en: 'If the register has the address, that person is used. Otherwise the person is added.',
  },
  emailWrong: {
    nb: 'Skriv en hel e-postadresse.',
    nn: 'Skriv ei heil e-postadresse.',
    en: 'Write a whole e-mail address.',
  },
  name: { nb: 'Navn', nn: 'Namn', en: 'Name' },
  nameMissing: { nb: 'Skriv navnet.', nn: 'Skriv namnet.', en: 'Write the name.' },
  wholeInstitutionOnly: {
    nb: 'En administrator har alltid hele institusjonen.',
    nn: 'Ein administrator har alltid heile institusjonen.',
    en: 'An administrator always serves the whole institution.',
  },
  aboutCoordinator: {
    nb: 'Setter opp runder, følger framdriften, flytter frister.',
    nn: 'Set opp rundar, følgjer framdrifta, flyttar fristar.',
    en: 'Sets up rounds, follows progress, moves deadlines.',
  },
  aboutHr: {
    nb: 'Ser resultater, planer og framdrift for enhetene.',
    nn: 'Ser resultat, planar og framdrift for einingane.',
    en: 'Sees results, plans and progress of the units.',
  },
  aboutRecordsOfficer: {
    nb: 'Ser signerte tiltaksplaner og fører inn hvor de er arkivert. Ser ingen resultater.',
    nn: 'Ser signerte tiltaksplanar og fører inn kvar dei er arkiverte. Ser ingen resultat.',
    en: 'Sees signed action plans and records where they are filed. Sees no results.',
  },
  aboutAdmin: {
    nb: 'Importerer registeret, gir roller, endrer innstillinger. Ser ingen resultater.',
    nn: 'Importerer registeret, gjev roller, endrar innstillingar. Ser ingen resultat.',
    en: 'Imports the register, grants roles, changes settings. Sees no results.',
  },
  toAudit: { nb: 'Se loggen', nn: 'Sjå loggen', en: 'See the log' },

  auditTitle: { nb: 'Logg', nn: 'Logg', en: 'Audit log' },
  auditLead: {
    nb: 'Hvem gjorde hva, og når. Loggen kan ikke endres, og den viser aldri svar.',
    nn: 'Kven gjorde kva, og når. Loggen kan ikkje endrast, og han viser aldri svar.',
    en: 'Who did what, and when. The log cannot be changed, and it never shows answers.',
  },
  auditEmpty: { nb: 'Loggen er tom.', nn: 'Loggen er tom.', en: 'The log is empty.' },
  columnTime: { nb: 'Tid', nn: 'Tid', en: 'Time' },
  columnWho: { nb: 'Hvem', nn: 'Kven', en: 'Who' },
  columnWhat: { nb: 'Hva', nn: 'Kva', en: 'What' },
  columnSubject: { nb: 'Gjelder', nn: 'Gjeld', en: 'Concerning' },
  theSystem: { nb: 'Systemet', nn: 'Systemet', en: 'The system' },
  subjectUnit: { nb: 'enhet', nn: 'eining', en: 'unit' },
  subjectRound: { nb: 'runde', nn: 'runde', en: 'round' },
  subjectPerson: { nb: 'person', nn: 'person', en: 'person' },
  subjectMeasure: { nb: 'tiltak', nn: 'tiltak', en: 'measure' },
  subjectForm: { nb: 'skjema', nn: 'skjema', en: 'form' },
  subjectStep: { nb: 'steg', nn: 'steg', en: 'step' },
  subjectRegister: { nb: 'registeret', nn: 'registeret', en: 'the register' },
  subjectInstitution: { nb: 'innstillingene', nn: 'innstillingane', en: 'the settings' },
  subjectSession: { nb: 'innlogging', nn: 'innlogging', en: 'sign-in' },
  detailLaunched: {
    nb: '{{invited}} invitert, {{units}} svarenheter',
    nn: '{{invited}} inviterte, {{units}} svareiningar',
    en: '{{invited}} invited, {{units}} response units',
  },
  detailUnits: {
    nb: 'Enheter: {{added}} nye, {{changed}} endret, {{removed}} tatt bort.',
    nn: 'Einingar: {{added}} nye, {{changed}} endra, {{removed}} tekne bort.',
    en: 'Units: {{added}} new, {{changed}} changed, {{removed}} removed.',
  },
  detailPeople: {
    nb: 'Ansatte: {{added}} nye, {{changed}} endret, {{removed}} tatt bort.',
    nn: 'Tilsette: {{added}} nye, {{changed}} endra, {{removed}} tekne bort.',
    en: 'Employees: {{added}} new, {{changed}} changed, {{removed}} removed.',
  },
  detailRegistered: {
    nb: '{{units}} enheter, {{people}} ansatte',
    nn: '{{units}} einingar, {{people}} tilsette',
    en: '{{units}} units, {{people}} employees',
  },
  detailFingerprint: {
    nb: 'Fingeravtrykk av tallene: {{hash}} …',
    nn: 'Fingeravtrykk av tala: {{hash}} …',
    en: 'Fingerprint of the figures: {{hash}} …',
  },
  detailDeadline: {
    nb: 'Til {{due}}: {{reason}}',
    nn: 'Til {{due}}: {{reason}}',
    en: 'To {{due}}: {{reason}}',
  },
  detailMoved: {
    nb: 'Fra {{from}} til {{to}}',
    nn: 'Frå {{from}} til {{to}}',
    en: 'From {{from}} to {{to}}',
  },
  older: { nb: 'Vis eldre', nn: 'Vis eldre', en: 'Show older' },
})

/** What the audit log's actions are called; an action without a text is shown as it is stored. */
export const auditActionTexts: Readonly<Record<string, Text>> = {
  'set-up': { nb: 'Satte opp plattformen', nn: 'Sette opp plattforma', en: 'Set up the platform' },
  'signed-in': { nb: 'Logget inn', nn: 'Logga inn', en: 'Signed in' },
  'institution-changed': {
    nb: 'Endret innstillingene',
    nn: 'Endra innstillingane',
    en: 'Changed the settings',
  },
  'register-imported': {
    nb: 'Importerte registeret',
    nn: 'Importerte registeret',
    en: 'Imported the register',
  },
  'earlier-survey-imported': {
    nb: 'Importerte en tidligere undersøkelse',
    nn: 'Importerte ei tidlegare undersøking',
    en: 'Imported an earlier survey',
  },
  'role-granted': { nb: 'Ga en rolle', nn: 'Gav ei rolle', en: 'Granted a role' },
  'role-removed': { nb: 'Tok bort en rolle', nn: 'Tok bort ei rolle', en: 'Removed a role' },
  'round-drafted': {
    nb: 'Laget et utkast til runde',
    nn: 'Laga eit utkast til runde',
    en: 'Drafted a round',
  },
  'round-changed': { nb: 'Endret et utkast', nn: 'Endra eit utkast', en: 'Changed a draft' },
  'groups-ordered': {
    nb: 'Valgte grupper for en runde',
    nn: 'Valde grupper for ein runde',
    en: 'Ordered groups for a round',
  },
  'draft-deleted': { nb: 'Slettet et utkast', nn: 'Sletta eit utkast', en: 'Deleted a draft' },
  'round-launched': { nb: 'Satte i gang en runde', nn: 'Sette i gang ein runde', en: 'Launched a round' },
  'closing-moved': {
    nb: 'Flyttet siste dag å svare',
    nn: 'Flytta siste dag å svare',
    en: 'Moved the last day to answer',
  },
  'deadline-moved': { nb: 'Flyttet en frist', nn: 'Flytta ein frist', en: 'Moved a deadline' },
  'round-closed': {
    nb: 'Avsluttet undersøkelsen',
    nn: 'Avslutta undersøkinga',
    en: 'Closed the survey',
  },
  'results-released': {
    nb: 'Publiserte resultatene',
    nn: 'Publiserte resultata',
    en: 'Published the results',
  },
  'results-refused': {
    nb: 'Stoppet resultatene i kontrollen',
    nn: 'Stoppa resultata i kontrollen',
    en: 'Stopped the results in the control',
  },
  'results-tried-again': {
    nb: 'Prøvde å lage resultatene igjen',
    nn: 'Prøvde å lage resultata på nytt',
    en: 'Tried to make the results again',
  },
  'meeting-recorded': {
    nb: 'Førte inn oppfølgingsmøtet',
    nn: 'Førte inn oppfølgingsmøtet',
    en: 'Recorded the follow-up meeting',
  },
  'meeting-taken-back': {
    nb: 'Tok tilbake oppfølgingsmøtet',
    nn: 'Tok tilbake oppfølgingsmøtet',
    en: 'Took the follow-up meeting back',
  },
  'plan-ready': {
    nb: 'Meldte tiltaksplanen klar for signering',
    nn: 'Melde tiltaksplanen klar for signering',
    en: 'Marked the action plan ready for signature',
  },
  'plan-draft': {
    nb: 'Tok tiltaksplanen tilbake til utkast',
    nn: 'Tok tiltaksplanen tilbake til utkast',
    en: 'Took the action plan back to draft',
  },
  'plan-signed': { nb: 'Signerte tiltaksplanen', nn: 'Signerte tiltaksplanen', en: 'Signed the action plan' },
  'plan-consultation-confirmed': {
    nb: 'Bekreftet samråd om tiltaksplanen',
    nn: 'Stadfesta samråd om tiltaksplanen',
    en: 'Confirmed consultation on the action plan',
  },
  'form-saved': { nb: 'Lagret et skjema', nn: 'Lagra eit skjema', en: 'Saved a form' },
  'form-signed': { nb: 'Signerte et skjema', nn: 'Signerte eit skjema', en: 'Signed a form' },
  'form-consultation-confirmed': {
    nb: 'Bekreftet samråd om et skjema',
    nn: 'Stadfesta samråd om eit skjema',
    en: 'Confirmed consultation on a form',
  },
  'filing-recorded': { nb: 'Førte inn arkivering', nn: 'Førte inn arkivering', en: 'Recorded the filing' },
  'filing-corrected': {
    nb: 'Rettet en arkivering',
    nn: 'Retta ei arkivering',
    en: 'Corrected a filing',
  },
  'measure-added': { nb: 'La til et tiltak', nn: 'La til eit tiltak', en: 'Added a measure' },
  'measure-changed': { nb: 'Endret et tiltak', nn: 'Endra eit tiltak', en: 'Changed a measure' },
  'measure-removed': { nb: 'Fjernet et tiltak', nn: 'Fjerna eit tiltak', en: 'Removed a measure' },
  'measure-status-changed': {
    nb: 'Endret status på et tiltak',
    nn: 'Endra status på eit tiltak',
    en: 'Changed the status of a measure',
  },
}
