/** The package that is filed: looked at and taken along. */
import { defineTexts } from './define.ts'

export const filingPackageTexts = defineTexts({
  download: { nb: 'Last ned arkivpakken', nn: 'Last ned arkivpakka', en: 'Download the filing package' },
  downloadFor: {
    nb: 'Last ned arkivpakken for {{unit}}',
    nn: 'Last ned arkivpakka for {{unit}}',
    en: 'Download the filing package of {{unit}}',
  },
  downloadMeans: {
    nb: 'ZIP-fil med dokumentet (PDF/A), arkivmelding.xml og kontrollsummer.',
    nn: 'ZIP-fil med dokumentet (PDF/A), arkivmelding.xml og kontrollsummar.',
    en: 'ZIP file with the document (PDF/A), arkivmelding.xml and checksums.',
  },
  look: { nb: 'Se hva pakken inneholder', nn: 'Sjå kva pakka inneheld', en: 'See what the package holds' },
  caseTitle: { nb: 'Sakstittel', nn: 'Sakstittel', en: 'Title of the case' },
  entryTitle: { nb: 'Dokumenttittel', nn: 'Dokumenttittel', en: 'Title of the document' },
  documentDate: { nb: 'Dokumentdato', nn: 'Dokumentdato', en: 'Date of the document' },
  entryType: { nb: 'Journalposttype', nn: 'Journalposttype', en: 'Type of entry' },
  entryTypeX: {
    nb: 'X, uten oppfølging',
    nn: 'X, utan oppfølging',
    en: 'X, for the record',
  },
  entryTypeN: { nb: 'N, med oppfølging', nn: 'N, med oppfølging', en: 'N, to be acted on' },
  key: { nb: 'Ekstern nøkkel', nn: 'Ekstern nøkkel', en: 'External key' },
  keyMeans: {
    nb: 'Den samme hver gang: arkivet registrerer ikke dokumentet to ganger.',
    nn: 'Den same kvar gong: arkivet registrerer ikkje dokumentet to gonger.',
    en: 'The same every time: the archive does not register the document twice.',
  },
  files: { nb: 'Filer', nn: 'Filer', en: 'Files' },
  fileSize: { nb: '{{name}} ({{size}} kB)', nn: '{{name}} ({{size}} kB)', en: '{{name}} ({{size}} kB)' },
  inCase: {
    nb: 'Legges i sak {{caseNumber}}',
    nn: 'Blir lagd i sak {{caseNumber}}',
    en: 'Put into case {{caseNumber}}',
  },
  message: { nb: 'arkivmelding.xml', nn: 'arkivmelding.xml', en: 'arkivmelding.xml' },
  valid: {
    nb: 'Meldingen følger skjemaet til Fiks Arkiv.',
    nn: 'Meldinga følgjer skjemaet til Fiks Arkiv.',
    en: 'The message follows the schema of Fiks Arkiv.',
  },
  notValid: {
    nb: 'Meldingen følger ikke skjemaet til Fiks Arkiv, og pakken kan ikke lastes ned. Den som har ansvaret for arkivet, kan rette innstillingene.',
    nn: 'Meldinga følgjer ikkje skjemaet til Fiks Arkiv, og pakka kan ikkje lastast ned. Den som har ansvaret for arkivet, kan rette innstillingane.',
    en: 'The message does not follow the schema of Fiks Arkiv, and the package cannot be downloaded. Whoever is responsible for the records can mend the settings.',
  },
})
