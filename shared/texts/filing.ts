/** How a document stands with the records system, and what one can do about it. */
import { defineTexts } from './define.ts'

export const filingTexts = defineTexts({
  title: { nb: 'Arkiver i {{system}}', nn: 'Arkiver i {{system}}', en: 'File in {{system}}' },
  toFiling: {
    nb: 'Arkivering av dokumentet',
    nn: 'Arkivering av dokumentet',
    en: 'Filing of the document',
  },
  notReady: {
    nb: 'Dokumentet kan arkiveres når det er signert eller ferdig.',
    nn: 'Dokumentet kan arkiverast når det er signert eller ferdig.',
    en: 'The document can be filed once it is signed or finished.',
  },
  due: {
    nb: 'Arkiver dokumentet innen **{{due}}**.',
    nn: 'Arkiver dokumentet innan **{{due}}**.',
    en: 'File the document by **{{due}}**.',
  },
  again: { nb: 'Arkiver på nytt', nn: 'Arkiver på nytt', en: 'File again' },
  againLead: {
    nb: 'Versjon {{version}} er kommet til etter at dokumentet ble arkivert. Arkiver den også.',
    nn: 'Versjon {{version}} har kome til etter at dokumentet vart arkivert. Arkiver han òg.',
    en: 'Version {{version}} was made after the document was filed. File it as well.',
  },
  deadlineKept: { nb: 'Fristen er holdt.', nn: 'Fristen er halden.', en: 'The deadline is kept.' },
  filed: {
    nb: 'Arkivert i {{system}} {{on}}, sak {{caseNumber}}',
    nn: 'Arkivert i {{system}} {{on}}, sak {{caseNumber}}',
    en: 'Filed in {{system}} on {{on}}, case {{caseNumber}}',
  },
  journal: {
    nb: 'Journalført: {{number}}',
    nn: 'Journalført: {{number}}',
    en: 'Registered in the journal: {{number}}',
  },
  noJournal: {
    nb: 'Ikke journalført ennå',
    nn: 'Ikkje journalført enno',
    en: 'Not registered in the journal yet',
  },
  queued: {
    nb: 'I kø, sendes om litt',
    nn: 'I kø, blir sendt om litt',
    en: 'Waiting to be sent',
  },
  sent: {
    nb: 'Sendt, venter på kvittering',
    nn: 'Sendt, ventar på kvittering',
    en: 'Sent, waiting for the receipt',
  },
  sentInTime: {
    nb: 'Sendt i tide, venter på kvittering',
    nn: 'Sendt i tide, ventar på kvittering',
    en: 'Sent in time, waiting for the receipt',
  },
  received: {
    nb: 'Mottatt av {{system}}, venter på saksnummer',
    nn: 'Motteken av {{system}}, ventar på saksnummer',
    en: 'Received by {{system}}, waiting for the case number',
  },
  failed: { nb: 'Ikke arkivert', nn: 'Ikkje arkivert', en: 'Not filed' },
  'problem-refused': {
    nb: '{{system}} tok ikke imot dokumentet:',
    nn: '{{system}} tok ikkje imot dokumentet:',
    en: '{{system}} did not take the document:',
  },
  'problem-not-valid': {
    nb: 'Meldingen følger ikke skjemaet til Fiks Arkiv. Rett innstillingene for arkivering, og send på nytt.',
    nn: 'Meldinga følgjer ikkje skjemaet til Fiks Arkiv. Rett innstillingane for arkivering, og send på nytt.',
    en: 'The message does not follow the schema of Fiks Arkiv. Mend the filing settings, and send it again.',
  },
  'problem-not-made': {
    nb: 'Dokumentet kunne ikke lages. Driften ser hvorfor i loggen.',
    nn: 'Dokumentet kunne ikkje lagast. Drifta ser kvifor i loggen.',
    en: 'The document could not be made. Operations can see why in the log.',
  },
  'problem-not-handed-over': {
    nb: 'Dokumentet kom ikke fram til {{system}}. Driften ser hvorfor i loggen.',
    nn: 'Dokumentet kom ikkje fram til {{system}}. Drifta ser kvifor i loggen.',
    en: 'The document did not reach {{system}}. Operations can see why in the log.',
  },
  by: { nb: 'Arkivert av {{by}}', nn: 'Arkivert av {{by}}', en: 'Filed by {{by}}' },
  sentBy: {
    nb: 'Sendt av {{by}} {{on}}',
    nn: 'Sendt av {{by}} {{on}}',
    en: 'Sent by {{by}} on {{on}}',
  },
  checksum: { nb: 'SHA-256: {{sha256}}', nn: 'SHA-256: {{sha256}}', en: 'SHA-256: {{sha256}}' },
  earlier: {
    nb: 'Versjon {{version}} ble arkivert {{on}}, sak {{caseNumber}}.',
    nn: 'Versjon {{version}} vart arkivert {{on}}, sak {{caseNumber}}.',
    en: 'Version {{version}} was filed on {{on}}, case {{caseNumber}}.',
  },
  send: { nb: 'Send til {{system}}', nn: 'Send til {{system}}', en: 'Send to {{system}}' },
  sendMeans: {
    nb: 'Medvirk lager pakken og sender den. Saksnummer og dato kommer av seg selv med kvitteringen.',
    nn: 'Medvirk lagar pakka og sender ho. Saksnummer og dato kjem av seg sjølv med kvitteringa.',
    en: 'Medvirk makes the package and sends it. Case number and date come by themselves with the receipt.',
  },
  sendAgain: { nb: 'Send på nytt', nn: 'Send på nytt', en: 'Send again' },
  sendAgainTitle: {
    nb: 'Kom det ikke fram?',
    nn: 'Kom det ikkje fram?',
    en: 'Did it not arrive?',
  },
  sendAgainMeans: {
    nb: 'Spør arkivet først. Pakken har den samme eksterne nøkkelen, så arkivet registrerer den ikke to ganger.',
    nn: 'Spør arkivet først. Pakka har den same eksterne nøkkelen, så arkivet registrerer ho ikkje to gonger.',
    en: 'Ask the archive first. The package has the same external key, so the archive does not register it twice.',
  },
  byHand: {
    nb: 'Arkiver for hånd',
    nn: 'Arkiver for hand',
    en: 'File by hand',
  },
  byHandMeans: {
    nb: 'Legg dokumentet i {{system}}, og skriv saksnummer og dato her.',
    nn: 'Legg dokumentet i {{system}}, og skriv saksnummer og dato her.',
    en: 'Put the document into {{system}}, and write the case number and the date here.',
  },
  caseNumber: { nb: 'Saksnummer', nn: 'Saksnummer', en: 'Case number' },
  caseNumberHelp: {
    nb: 'For eksempel {{example}}',
    nn: 'Til dømes {{example}}',
    en: 'For example {{example}}',
  },
  caseNumberMissing: { nb: 'Skriv saksnummeret.', nn: 'Skriv saksnummeret.', en: 'Write the case number.' },
  caseNumberWrong: {
    nb: 'Skriv saksnummeret slik arkivet gjør: {{example}}',
    nn: 'Skriv saksnummeret slik arkivet gjer: {{example}}',
    en: 'Write the case number as the archive does: {{example}}',
  },
  filedOn: { nb: 'Arkivert dato', nn: 'Arkivert dato', en: 'Filed on' },
  filedOnWrong: {
    nb: 'Velg en dag fra dokumentet ble ferdig, {{ready}}, til i dag.',
    nn: 'Vel ein dag frå dokumentet vart ferdig, {{ready}}, til i dag.',
    en: 'Choose a day from when the document was finished, {{ready}}, until today.',
  },
  journalNumber: { nb: 'Journalnummer', nn: 'Journalnummer', en: 'Journal number' },
  recordFiling: { nb: 'Registrer arkivering', nn: 'Registrer arkivering', en: 'Record the filing' },
  change: { nb: 'Endre', nn: 'Endre', en: 'Change' },
  access: { nb: 'Tilgang', nn: 'Tilgang', en: 'Access' },
  open: { nb: 'Åpen', nn: 'Open', en: 'Open' },
  accessAs: {
    nb: '{{code}} – {{name}} ({{legalBasis}})',
    nn: '{{code}} – {{name}} ({{legalBasis}})',
    en: '{{code}} – {{name}} ({{legalBasis}})',
  },
  accessHelp: {
    nb: 'Dokumentet er åpent om du ikke velger noe annet. Titlene er alltid offentlige.',
    nn: 'Dokumentet er ope om du ikkje vel noko anna. Titlane er alltid offentlege.',
    en: 'The document is open unless you choose otherwise. Titles are always public.',
  },
  attachments: { nb: 'Vedlegg', nn: 'Vedlegg', en: 'Attachments' },
  waive: { nb: 'Skal ikke arkiveres', nn: 'Skal ikkje arkiverast', en: 'Not to be filed' },
  waiveMeans: {
    nb: 'Andre ser hvem som bestemte det, og hvorfor.',
    nn: 'Andre ser kven som avgjorde det, og kvifor.',
    en: 'Others see who decided so, and why.',
  },
  reason: { nb: 'Begrunnelse', nn: 'Grunngjeving', en: 'Reason' },
  reasonMissing: { nb: 'Skriv hvorfor.', nn: 'Skriv kvifor.', en: 'Write why.' },
  decide: { nb: 'Bestem det', nn: 'Avgjer det', en: 'Decide so' },
  waived: {
    nb: 'Skal ikke arkiveres: {{reason}}',
    nn: 'Skal ikkje arkiverast: {{reason}}',
    en: 'Not to be filed: {{reason}}',
  },
  waivedBy: {
    nb: 'Bestemt av {{by}} {{on}}',
    nn: 'Avgjort av {{by}} {{on}}',
    en: 'Decided by {{by}} on {{on}}',
  },
  takeBack: { nb: 'Arkiver likevel', nn: 'Arkiver likevel', en: 'File it after all' },
})
