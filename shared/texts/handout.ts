/** Texts of downloading results: the menu of one report, and ordering the files of many units as one. */
import { defineTexts } from './define.ts'

export const handoutTexts = defineTexts({
  download: { nb: 'Last ned', nn: 'Last ned', en: 'Download' },
  'kind-pdf': { nb: 'PDF', nn: 'PDF', en: 'PDF' },
  'means-pdf': {
    nb: 'Rapporten på noen få sider, til å lese og snakke om',
    nn: 'Rapporten på nokre få sider, til å lese og snakke om',
    en: 'The report on a few pages, to read and talk about',
  },
  groupPdfMeans: {
    nb: 'Rapporten, til å lese, skrive ut og arkivere',
    nn: 'Rapporten, til å lese, skrive ut og arkivere',
    en: 'The report, to read, print and file',
  },
  fullPdf: { nb: 'Fullstendig PDF', nn: 'Fullstendig PDF', en: 'Full PDF' },
  fullPdfMeans: {
    nb: 'Med hver påstand og alle tidligere runder, til å slå opp i og arkivere',
    nn: 'Med kvar påstand og alle tidlegare rundar, til å slå opp i og arkivere',
    en: 'With every statement and all earlier rounds, to look things up in and file',
  },
  'kind-slides': { nb: 'Lysbilder', nn: 'Lysbilete', en: 'Slides' },
  'means-slides': {
    nb: 'PowerPoint til oppfølgingsmøtet, kan endres',
    nn: 'PowerPoint til oppfølgingsmøtet, kan endrast',
    en: 'PowerPoint for the follow-up meeting, can be changed',
  },
  fullSlides: { nb: 'Fullstendige lysbilder', nn: 'Fullstendige lysbilete', en: 'Full slides' },
  fullSlidesMeans: {
    nb: 'Med hver påstand til slutt, til å slå opp i',
    nn: 'Med kvar påstand til slutt, til å slå opp i',
    en: 'With every statement at the end, to look things up in',
  },
  'kind-sheet': { nb: 'Regneark', nn: 'Rekneark', en: 'Sheet' },
  'means-sheet': {
    nb: 'Excel med alle tall som er vist',
    nn: 'Excel med alle tal som er viste',
    en: 'Excel with all figures that are shown',
  },
  'kind-csv': { nb: 'CSV', nn: 'CSV', en: 'CSV' },
  'means-csv': {
    nb: 'Ett tall på hver linje, til statistikkprogram',
    nn: 'Eitt tal på kvar linje, til statistikkprogram',
    en: 'One figure a line, for statistics programs',
  },
  slidesTwo: {
    nb: 'Lysbilder på norsk og engelsk',
    nn: 'Lysbilete på norsk og engelsk',
    en: 'Slides in English and Norwegian',
  },
  slidesTwoMeans: {
    nb: 'De to språkene side om side',
    nn: 'Dei to språka side om side',
    en: 'The two languages side by side',
  },
  withUnits: { nb: 'PDF med enhetene under', nn: 'PDF med einingane under', en: 'PDF with the units below' },
  withUnitsMeans: {
    nb: 'Oversikt over hver enhet som har egen rapport',
    nn: 'Oversyn over kvar eining som har eigen rapport',
    en: 'An overview of each unit that has a report of its own',
  },
  status: {
    nb: 'Status for undersøkelsen (PDF)',
    nn: 'Status for undersøkinga (PDF)',
    en: 'Status of the survey (PDF)',
  },
  statusMeans: {
    nb: 'Hvem som svarte, hovedtallene og det som skjer videre',
    nn: 'Kven som svara, hovudtala og det som skjer vidare',
    en: 'Who answered, the main figures and what happens next',
  },
  methodology: {
    nb: 'Slik blir tallene til (PDF)',
    nn: 'Slik blir tala til (PDF)',
    en: 'How the figures are made (PDF)',
  },
  methodologyMeans: {
    nb: 'Reglene bak rapporten',
    nn: 'Reglane bak rapporten',
    en: 'The rules behind the report',
  },

  orders: { nb: 'Alle rapporter samlet', nn: 'Alle rapportar samla', en: 'All reports in one' },
  ordersLead: {
    nb: 'Vi lager filene for hver enhet og samler dem i en ZIP-fil. Du kan gjøre noe annet så lenge, eller lukke siden og komme tilbake. Enheter uten egen rapport får rapporten fra enheten der svarene telles.',
    nn: 'Vi lagar filene for kvar eining og samlar dei i ei ZIP-fil. Du kan gjere noko anna så lenge, eller lukke sida og kome tilbake. Einingar utan eigen rapport får rapporten frå eininga der svara tel.',
    en: 'We make the files for each unit and gather them in one ZIP file. You can do something else meanwhile, or close the page and come back. Units without a report of their own get that of the unit where the answers count.',
  },
  forUnit: { nb: 'For alle enheter i', nn: 'For alle einingar i', en: 'For all units in' },
  kinds: { nb: 'Filer for hver enhet', nn: 'Filer for kvar eining', en: 'Files for each unit' },
  chooseKind: {
    nb: 'Velg minst én slags fil.',
    nn: 'Vel minst eitt slag fil.',
    en: 'Choose at least one kind of file.',
  },
  language: { nb: 'Språk i filene', nn: 'Språk i filene', en: 'Language of the files' },
  second: { nb: 'Ved siden av i lysbildene', nn: 'Ved sida av i lysbileta', en: 'Beside it in the slides' },
  oneLanguage: { nb: 'Bare ett språk', nn: 'Berre eitt språk', en: 'One language only' },
  full: {
    nb: 'Fullstendig: med hver påstand og alle tidligere runder',
    nn: 'Fullstendig: med kvar påstand og alle tidlegare rundar',
    en: 'Full: with every statement and all earlier rounds',
  },
  isFull: { nb: 'fullstendig', nn: 'fullstendig', en: 'full' },
  make: { nb: 'Lag filene', nn: 'Lag filene', en: 'Make the files' },

  being: { nb: 'Vi lager filene', nn: 'Vi lagar filene', en: 'We are making the files' },
  madeOf: {
    nb: '{{made}} av {{files}} filer',
    nn: '{{made}} av {{files}} filer',
    en: '{{made}} of {{files}} files',
  },
  cancel: { nb: 'Avbryt', nn: 'Avbryt', en: 'Cancel' },
  ready: { nb: '{{files}} filer er klare', nn: '{{files}} filer er klare', en: '{{files}} files are ready' },
  fetchZip: { nb: 'Last ned ZIP ({{size}})', nn: 'Last ned ZIP ({{size}})', en: 'Download ZIP ({{size}})' },
  kept: { nb: 'Slettes {{when}}', nn: 'Blir sletta {{when}}', en: 'Removed {{when}}' },
  remove: { nb: 'Slett nå', nn: 'Slett no', en: 'Remove now' },
  failed: {
    nb: 'En av filene lot seg ikke lage. Det som er laget, er beholdt.',
    nn: 'Ei av filene lét seg ikkje lage. Det som er laga, er teke vare på.',
    en: 'One of the files could not be made. What was made is kept.',
  },
  diskFailed: {
    nb: 'Disken på serveren tok ikke imot flere filer. Det som er laget, er beholdt. Si fra til den som drifter serveren.',
    nn: 'Disken på tenaren tok ikkje imot fleire filer. Det som er laga, er teke vare på. Sei frå til den som driftar tenaren.',
    en: 'The server’s disk took no more files. What was made is kept. Tell whoever runs the server.',
  },
  again: { nb: 'Prøv igjen', nn: 'Prøv igjen', en: 'Try again' },
})
