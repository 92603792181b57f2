/** The status of the follow-up as a document, for a committee or a board. */
import { defineTexts } from './define.ts'

export const followUpPdfTexts = defineTexts({
  label: { nb: 'Status for oppfølgingen', nn: 'Status for oppfølginga', en: 'Status of the follow-up' },
  under: { nb: '{{round}}, per {{date}}', nn: '{{round}}, per {{date}}', en: '{{round}}, as of {{date}}' },
  lead_one: {
    nb: 'Hvor langt enheten har kommet med det som skal gjøres i runden. Dokumentet teller enheter, planer og tiltak. Det har ingen resultater og ingen navn på personer.',
    nn: 'Kor langt eininga har kome med det som skal gjerast i runden. Dokumentet tel einingar, planar og tiltak. Det har ingen resultat og ingen namn på personar.',
    en: 'How far the unit has come with what is to be done in the round. The document counts units, plans and measures. It has no results and names no people.',
  },
  lead_other: {
    nb: 'Hvor langt {{count}} enheter har kommet med det som skal gjøres i runden. Dokumentet teller enheter, planer og tiltak. Det har ingen resultater og ingen navn på personer.',
    nn: 'Kor langt {{count}} einingar har kome med det som skal gjerast i runden. Dokumentet tel einingar, planar og tiltak. Det har ingen resultat og ingen namn på personar.',
    en: 'How far {{count}} units have come with what is to be done in the round. The document counts units, plans and measures. It has no results and names no people.',
  },

  steps: { nb: 'Stegene', nn: 'Stega', en: 'The steps' },
  stepsLead: {
    nb: 'Hvor mange enheter som står hvor. «Over fristen» er enheter som ikke er ferdige, også når de er i gang.',
    nn: 'Kor mange einingar som står kvar. «Over fristen» er einingar som ikkje er ferdige, òg når dei er i gang.',
    en: 'How many units stand where. “Past the deadline” are units that are not done, also when they have begun.',
  },
  step: { nb: 'Steg', nn: 'Steg', en: 'Step' },
  due: { nb: 'Frist', nn: 'Frist', en: 'Deadline' },
  done: { nb: 'Gjort', nn: 'Gjort', en: 'Done' },
  underWay: { nb: 'I gang', nn: 'I gang', en: 'Under way' },
  notStarted: { nb: 'Ikke begynt', nn: 'Ikkje byrja', en: 'Not begun' },
  late: { nb: 'Over fristen', nn: 'Over fristen', en: 'Past the deadline' },

  parts: { nb: 'Hver del', nn: 'Kvar del', en: 'Each part' },
  partsLead: {
    nb: 'Enhetene rett under, hver med alt under seg, slik organisasjonen lister dem opp.',
    nn: 'Einingane rett under, kvar med alt under seg, slik organisasjonen listar dei opp.',
    en: 'The units right below, each with all below it, as the organisation lists them.',
  },
  unit: { nb: 'Enhet', nn: 'Eining', en: 'Unit' },
  units: { nb: 'Enheter', nn: 'Einingar', en: 'Units' },
  withPlan: { nb: 'Har signert plan', nn: 'Har signert plan', en: 'Have a signed plan' },
  withLate: { nb: 'Har noe over fristen', nn: 'Har noko over fristen', en: 'Have something late' },

  plans: { nb: 'Tiltaksplanene', nn: 'Tiltaksplanane', en: 'The action plans' },
  planState: { nb: 'Planens status', nn: 'Status for planen', en: 'State of the plan' },
  'plan-draft': {
    nb: 'Ikke begynt, eller utkast',
    nn: 'Ikkje byrja, eller utkast',
    en: 'Not begun, or a draft',
  },
  'plan-ready': { nb: 'Klar for signering', nn: 'Klar til signering', en: 'Ready to be signed' },
  'plan-signed': { nb: 'Signert, ikke arkivert', nn: 'Signert, ikkje arkivert', en: 'Signed, not filed' },
  'plan-filed': { nb: 'Signert og arkivert', nn: 'Signert og arkivert', en: 'Signed and filed' },

  measures: { nb: 'Tiltakene', nn: 'Tiltaka', en: 'The measures' },
  measuresLead: {
    nb: 'Tiltak i planer som er signert, etter tema.',
    nn: 'Tiltak i planar som er signerte, etter tema.',
    en: 'Measures in plans that are signed, by theme.',
  },
  noMeasures: {
    nb: 'Ingen signerte planer har tiltak ennå.',
    nn: 'Ingen signerte planar har tiltak enno.',
    en: 'No signed plan has measures yet.',
  },
  theme: { nb: 'Tema', nn: 'Tema', en: 'Theme' },
  otherThemes: { nb: 'Andre temaer', nn: 'Andre tema', en: 'Other themes' },
  'measure-not-started': { nb: 'Ikke begynt', nn: 'Ikkje byrja', en: 'Not begun' },
  'measure-in-progress': { nb: 'I gang', nn: 'I gang', en: 'Under way' },
  'measure-done': { nb: 'Gjennomført', nn: 'Gjennomført', en: 'Done' },
  inAll: { nb: 'I alt', nn: 'I alt', en: 'In all' },
  lifted: {
    nb: 'Løftet til nivået over: {{accepted}} tatt over, {{answered}} besvart, {{waiting}} venter på svar.',
    nn: 'Løfta til nivået over: {{accepted}} teke over, {{answered}} svara på, {{waiting}} ventar på svar.',
    en: 'Lifted to the level above: {{accepted}} taken over, {{answered}} answered, {{waiting}} waiting for an answer.',
  },
  decided: {
    nb: 'Vedtatt av arbeidsmiljøutvalg: {{count}}.',
    nn: 'Vedteke av arbeidsmiljøutval: {{count}}.',
    en: 'Decided by working environment committees: {{count}}.',
  },

  treatments: { nb: 'Behandling i utvalg', nn: 'Behandling i utval', en: 'Treatment by committees' },
  committee: { nb: 'Utvalg', nn: 'Utval', en: 'Committee' },

  assistance: { nb: 'Bistand', nn: 'Bistand', en: 'Assistance' },
  assistanceCounts: {
    nb: 'Enhetene har bedt om bistand {{asked}} ganger. Ubesvart: {{unanswered}}.',
    nn: 'Einingane har bedt om bistand {{asked}} gonger. Utan svar: {{unanswered}}.',
    en: 'Times the units have asked for assistance: {{asked}}. Unanswered: {{unanswered}}.',
  },

  absence: { nb: 'Sykefravær', nn: 'Sjukefråvær', en: 'Sickness absence' },
  absenceOf: {
    nb: '{{third}}: samlet {{total}}, korttid {{short}}.',
    nn: '{{third}}: samla {{total}}, korttid {{short}}.',
    en: '{{third}}: total {{total}}, short-term {{short}}.',
  },
  absenceAims: {
    nb: 'Målet er under {{total}} samlet og høyst {{short}} korttid.',
    nn: 'Målet er under {{total}} samla og høgst {{short}} korttid.',
    en: 'The aim is below {{total}} in total and at most {{short}} short-term.',
  },
})
