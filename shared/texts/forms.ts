/** Words around a form that a leader fills in and signs: state, samråd, signature, writing at the same time. */
import { defineTexts } from './define.ts'

export const formsTexts = defineTexts({
  draft: { nb: 'Utkast', nn: 'Utkast', en: 'Draft' },
  signed: { nb: 'Signert', nn: 'Signert', en: 'Signed' },
  leader: { nb: 'Leder', nn: 'Leiar', en: 'Leader' },
  noLeader: { nb: 'Ingen leder registrert', nn: 'Ingen leiar registrert', en: 'No leader registered' },
  safetyRepresentative: { nb: 'Verneombud', nn: 'Verneombod', en: 'Safety representative' },
  deadline: { nb: 'Frist', nn: 'Frist', en: 'Deadline' },
  noDeadline: { nb: 'Ingen frist', nn: 'Ingen frist', en: 'No deadline' },
  state: { nb: 'Status', nn: 'Status', en: 'State' },
  backToUnit: { nb: 'Tilbake til enheten', nn: 'Tilbake til eininga', en: 'Back to the unit' },

  readOnly: {
    nb: 'Du kan lese skjemaet, men ikke endre det. Det er lederen som fyller ut og signerer.',
    nn: 'Du kan lese skjemaet, men ikkje endre det. Det er leiaren som fyller ut og signerer.',
    en: 'You can read the form, but not change it. The leader fills it in and signs.',
  },
  locked: {
    nb: 'Skjemaet er signert og låst for endringer.',
    nn: 'Skjemaet er signert og låst for endringar.',
    en: 'The form is signed and locked for changes.',
  },
  lockedUntil: {
    nb: 'Skjemaet er signert. Lederen kan åpne det igjen til og med {{date}}.',
    nn: 'Skjemaet er signert. Leiaren kan opne det att til og med {{date}}.',
    en: 'The form is signed. The leader can open it again until {{date}}.',
  },
  notOpen: {
    nb: 'Skjemaet kan ikke fylles ut ennå. Det åpner sammen med resultatene.',
    nn: 'Skjemaet kan ikkje fyllast ut enno. Det opnar saman med resultata.',
    en: 'The form cannot be filled in yet. It opens together with the results.',
  },
  aborted: {
    nb: 'Runden er stanset, og skjemaet kan ikke lenger fylles ut.',
    nn: 'Runden er stansa, og skjemaet kan ikkje lenger fyllast ut.',
    en: 'The round was stopped, and the form can no longer be filled in.',
  },
  overdue_one: {
    nb: '{{count}} dag over fristen',
    nn: '{{count}} dag over fristen',
    en: '{{count}} day past the deadline',
  },
  overdue_other: {
    nb: '{{count}} dager over fristen',
    nn: '{{count}} dagar over fristen',
    en: '{{count}} days past the deadline',
  },
  signedLate_one: {
    nb: 'Signert {{count}} dag etter fristen',
    nn: 'Signert {{count}} dag etter fristen',
    en: 'Signed {{count}} day after the deadline',
  },
  signedLate_other: {
    nb: 'Signert {{count}} dager etter fristen',
    nn: 'Signert {{count}} dagar etter fristen',
    en: 'Signed {{count}} days after the deadline',
  },

  refused: {
    nb: 'Et svar med feil er ikke lagret. Se det merkede spørsmålet.',
    nn: 'Eit svar med feil er ikkje lagra. Sjå det merkte spørsmålet.',
    en: 'An answer with a mistake is not saved. See the marked question.',
  },

  consultationAbout: {
    nb: 'At bekreftelsen mangler, hindrer ikke at skjemaet signeres, men det vises.',
    nn: 'At stadfestinga manglar, hindrar ikkje at skjemaet blir signert, men det blir vist.',
    en: 'A missing confirmation does not stop the form from being signed, but it is shown.',
  },
  consultationMissing: {
    nb: 'Samråd er ikke bekreftet ennå. Det hindrer ikke at skjemaet signeres, men det vises.',
    nn: 'Samråd er ikkje stadfesta enno. Det hindrar ikkje at skjemaet blir signert, men det blir vist.',
    en: 'Consultation is not confirmed yet. This does not stop the form from being signed, but it is shown.',
  },
  remarkHelp: {
    nb: 'Merknaden din følger skjemaet. Skriv ikke navn på enkeltpersoner.',
    nn: 'Merknaden din følgjer skjemaet. Skriv ikkje namn på enkeltpersonar.',
    en: 'Your remark goes with the form. Do not write the names of individuals.',
  },

  signature: { nb: 'Signering', nn: 'Signering', en: 'Signature' },
  signedBy: {
    nb: 'Signert av {{by}} {{date}}.',
    nn: 'Signert av {{by}} {{date}}.',
    en: 'Signed by {{by}} on {{date}}.',
  },
  signedByDeputy: {
    nb: 'Signert av {{by}} (stedfortreder) {{date}}.',
    nn: 'Signert av {{by}} (stadfortredar) {{date}}.',
    en: 'Signed by {{by}} (deputy) on {{date}}.',
  },
  leaderSigns: {
    nb: 'Lederen signerer når skjemaet er ferdig utfylt.',
    nn: 'Leiaren signerer når skjemaet er ferdig utfylt.',
    en: 'The leader signs when the form is complete.',
  },
  signHelp: {
    nb: 'Når du signerer, låses skjemaet for endringer.',
    nn: 'Når du signerer, blir skjemaet låst for endringar.',
    en: 'When you sign, the form is locked for changes.',
  },
  signHelpUntil: {
    nb: 'Når du signerer, låses skjemaet. Du kan åpne det igjen til og med {{date}}.',
    nn: 'Når du signerer, blir skjemaet låst. Du kan opne det att til og med {{date}}.',
    en: 'When you sign, the form is locked. You can open it again until {{date}}.',
  },
  reopen: { nb: 'Åpne skjemaet igjen', nn: 'Opne skjemaet att', en: 'Open the form again' },
  reopenHelp: {
    nb: 'Svarene står som de er. Skjemaet må signeres på nytt når du er ferdig.',
    nn: 'Svara står som dei er. Skjemaet må signerast på nytt når du er ferdig.',
    en: 'The answers stay as they are. The form must be signed again when you have finished.',
  },
  sign: { nb: 'Signer', nn: 'Signer', en: 'Sign' },
  signSure: { nb: 'Signere skjemaet?', nn: 'Signere skjemaet?', en: 'Sign the form?' },
  gaps: {
    nb: 'Noe må fylles ut før skjemaet kan signeres. Se de merkede spørsmålene.',
    nn: 'Noko må fyllast ut før skjemaet kan signerast. Sjå dei merkte spørsmåla.',
    en: 'Something must be filled in before the form can be signed. See the marked questions.',
  },

  merged: {
    nb: 'Noen andre skrev i skjemaet samtidig. Endringene er satt sammen, og ingenting er borte.',
    nn: 'Nokon andre skreiv i skjemaet samstundes. Endringane er sette saman, og ingenting er borte.',
    en: 'Somebody else was writing in the form at the same time. The changes were put together; nothing is lost.',
  },
  mergedBoth: {
    nb: 'Her skrev dere begge. Ditt svar står i skjemaet, det andre står her:',
    nn: 'Her skreiv de begge. Ditt svar står i skjemaet, det andre står her:',
    en: 'Here you both wrote. Your answer stands in the form, the other one stands here:',
  },
  signedMeanwhile: {
    nb: 'Skjemaet ble signert mens du skrev. Dette kom ikke med:',
    nn: 'Skjemaet vart signert medan du skreiv. Dette kom ikkje med:',
    en: 'The form was signed while you were writing. This was not included:',
  },
  emptied: { nb: '(tomt)', nn: '(tomt)', en: '(empty)' },
})
