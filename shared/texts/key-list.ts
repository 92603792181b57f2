/** The key list, wherever it is shown: on the page of the survey, and to the key holders who sign it. */
import { defineTexts } from './define.ts'

export const keyListTexts = defineTexts({
  /* The key list */
  manifest: { nb: 'Nøkkellisten', nn: 'Nøkkellista', en: 'The key list' },
  manifestLead: {
    nb: 'Nettleseren din svarer bare under denne nøkkellisten. Den er den samme for alle, så ingen kan merkes med en egen nøkkel.',
    nn: 'Nettlesaren din svarar berre under denne nøkkellista. Ho er den same for alle, så ingen kan merkast med ein eigen nøkkel.',
    en: 'Your browser answers under this key list only. It is the same for everybody, so that nobody can be marked by a key of their own.',
  },
  manifestLater: {
    nb: 'Nøkkellisten kommer når nøklene er laget.',
    nn: 'Nøkkellista kjem når nøklane er laga.',
    en: 'The key list comes when the keys have been made.',
  },
  surveyFingerprint: {
    nb: 'Undersøkelsens fingeravtrykk',
    nn: 'Fingeravtrykket til undersøkinga',
    en: 'The fingerprint of the survey',
  },
  surveyFingerprintHelp: {
    nb: 'Sammenlign med det som står i e-posten eller brevet ditt. Er de like, har du fått den samme nøkkellisten som alle andre.',
    nn: 'Samanlikn med det som står i e-posten eller brevet ditt. Er dei like, har du fått den same nøkkellista som alle andre.',
    en: 'Compare it with what your e-mail or letter says. If they are alike, you were given the same key list as everybody else.',
  },
  keyHolders: { nb: 'Nøkkelholdere', nn: 'Nøkkelhaldarar', en: 'Key holders' },
  keyHoldersNeeded: {
    nb: '{{needed}} av {{all}} må være med for å åpne svarboksen.',
    nn: '{{needed}} av {{all}} må vere med for å opne svarboksen.',
    en: '{{needed}} of {{all}} are needed to open the answer box.',
  },
  noKeyHolders: {
    nb: 'Ingen. Nøkkelen ligger på serveren, og ingen har signert nøkkellisten.',
    nn: 'Ingen. Nøkkelen ligg på serveren, og ingen har signert nøkkellista.',
    en: 'None. The key lies on the server, and nobody has signed the key list.',
  },
  fingerprint: { nb: 'Fingeravtrykk', nn: 'Fingeravtrykk', en: 'Fingerprint' },
  signed: { nb: 'Har signert', nn: 'Har signert', en: 'Has signed' },
  notSigned: { nb: 'Har ikke signert', nn: 'Har ikkje signert', en: 'Has not signed' },
  checkedHere: {
    nb: 'Signaturene er kontrollert her i nettleseren.',
    nn: 'Signaturane er kontrollerte her i nettlesaren.',
    en: 'The signatures were checked here in the browser.',
  },
  distrusted: {
    nb: 'Nøkkellisten holder ikke mål',
    nn: 'Nøkkellista held ikkje mål',
    en: 'The key list cannot be trusted',
  },
  distrustedText: {
    nb: 'Nettleseren kontrollerte den og fant en feil. Ikke svar på undersøkelsen, og si fra til verneombudet eller en tillitsvalgt.',
    nn: 'Nettlesaren kontrollerte ho og fann ein feil. Ikkje svar på undersøkinga, og sei frå til verneombodet eller ein tillitsvald.',
    en: 'The browser checked it and found a fault. Do not answer the survey, and tell the safety representative or a union representative.',
  },
  distrustMalformed: {
    nb: 'Den kan ikke leses.',
    nn: 'Ho kan ikkje lesast.',
    en: 'It cannot be read.',
  },
  distrustNotCanonical: {
    nb: 'Den er skrevet på en annen måte enn den ene som gjelder.',
    nn: 'Ho er skriven på ein annan måte enn den eine som gjeld.',
    en: 'It is written in another way than the one that holds.',
  },
  distrustTagging: {
    nb: 'Den har nøkler som kunne merke enkeltpersoner.',
    nn: 'Ho har nøklar som kunne merke enkeltpersonar.',
    en: 'It has keys that could mark single people.',
  },
  distrustSmall: {
    nb: 'Den har en svarklasse som er for liten.',
    nn: 'Ho har ei svarklasse som er for lita.',
    en: 'It has an answer class that is too small.',
  },
  distrustCustodians: {
    nb: 'Nøkkelholderne i den kan ikke stemme.',
    nn: 'Nøkkelhaldarane i ho kan ikkje stemme.',
    en: 'Its key holders cannot be right.',
  },
  distrustUnsigned: {
    nb: 'For få nøkkelholdere har signert den.',
    nn: 'For få nøkkelhaldarar har signert ho.',
    en: 'Too few key holders have signed it.',
  },
  distrustForeign: {
    nb: 'En av signaturene er ikke en nøkkelholders.',
    nn: 'Ein av signaturane er ikkje frå ein nøkkelhaldar.',
    en: 'One of the signatures is not a key holder’s.',
  },
  distrustOther: {
    nb: 'Den gjelder en annen runde.',
    nn: 'Ho gjeld ein annan runde.',
    en: 'It is for another round.',
  },
  rehearsedOn: { nb: 'Åpningen ble øvd', nn: 'Opninga vart øvd', en: 'Opening rehearsed' },
  questionnaireHash: {
    nb: 'Spørreskjemaets kontrollsum',
    nn: 'Kontrollsum for spørjeskjemaet',
    en: 'Checksum of the questionnaire',
  },
  codebookHash: {
    nb: 'Påstandenes kontrollsum',
    nn: 'Kontrollsum for påstandane',
    en: 'Checksum of the statements',
  },
  lastDay: { nb: 'Siste dag å svare', nn: 'Siste dag å svare', en: 'Last day to answer' },
  download: { nb: 'Last ned nøkkellisten', nn: 'Last ned nøkkellista', en: 'Download the key list' },
  openssl: {
    nb: 'Fingeravtrykket er de første 160 bitene av filens SHA-256.',
    nn: 'Fingeravtrykket er dei første 160 bitane av SHA-256 av fila.',
    en: 'The fingerprint is the first 160 bits of the file’s SHA-256.',
  },
})
