/** Texts of the records officer's list of signed plans. */
import { defineTexts } from './define.ts'

export const recordsTexts = defineTexts({
  title: { nb: 'Arkivering', nn: 'Arkivering', en: 'Filing' },
  lead: {
    nb: 'Signerte tiltaksplaner og hvor de ligger i {{system}}.',
    nn: 'Signerte tiltaksplanar og kvar dei ligg i {{system}}.',
    en: 'Signed action plans and where they are in {{system}}.',
  },
  empty: {
    nb: 'Ingen tiltaksplaner er signert ennå. De kommer hit når lederne signerer.',
    nn: 'Ingen tiltaksplanar er signerte enno. Dei kjem hit når leiarane signerer.',
    en: 'No action plans are signed yet. They come here as leaders sign.',
  },
  show: { nb: 'Vis', nn: 'Vis', en: 'Show' },
  filterOpen: { nb: 'Ikke arkivert', nn: 'Ikkje arkivert', en: 'Not filed' },
  filterFiled: { nb: 'Arkivert', nn: 'Arkivert', en: 'Filed' },
  filterAll: { nb: 'Alle', nn: 'Alle', en: 'All' },
  noneOpen: {
    nb: 'Alle signerte planer er arkivert.',
    nn: 'Alle signerte planar er arkiverte.',
    en: 'All signed plans are filed.',
  },
  noneFiled: {
    nb: 'Ingen planer er arkivert ennå.',
    nn: 'Ingen planar er arkiverte enno.',
    en: 'No plans are filed yet.',
  },
  columnUnit: { nb: 'Enhet', nn: 'Eining', en: 'Unit' },
  columnSigned: { nb: 'Signert', nn: 'Signert', en: 'Signed' },
  columnConsulted: { nb: 'Samråd', nn: 'Samråd', en: 'Consultation' },
  columnDue: { nb: 'Frist', nn: 'Frist', en: 'Deadline' },
  columnFiling: { nb: 'Arkivering', nn: 'Arkivering', en: 'Filing' },
  consulted: { nb: 'Bekreftet', nn: 'Stadfesta', en: 'Confirmed' },
  notConsulted: { nb: 'Ikke bekreftet', nn: 'Ikkje stadfesta', en: 'Not confirmed' },
  filed: { nb: 'Arkivert', nn: 'Arkivert', en: 'Filed' },
  notFiled: { nb: 'Ikke arkivert', nn: 'Ikkje arkivert', en: 'Not filed' },
  late: { nb: 'Over fristen', nn: 'Over fristen', en: 'Past the deadline' },
  filedAs: {
    nb: '{{caseNumber}}, {{date}}',
    nn: '{{caseNumber}}, {{date}}',
    en: '{{caseNumber}}, {{date}}',
  },
  recordedBy: { nb: 'ført av {{name}}', nn: 'ført av {{name}}', en: 'recorded by {{name}}' },
  record: { nb: 'Før inn', nn: 'Før inn', en: 'Record' },
  correct: { nb: 'Rett', nn: 'Rett', en: 'Correct' },
  recordFor: {
    nb: 'Før inn arkivering for {{unit}}',
    nn: 'Før inn arkivering for {{unit}}',
    en: 'Record the filing for {{unit}}',
  },
  correctFor: {
    nb: 'Rett arkivering for {{unit}}',
    nn: 'Rett arkivering for {{unit}}',
    en: 'Correct the filing for {{unit}}',
  },
  dialogTitle: { nb: 'Hvor ligger planen?', nn: 'Kvar ligg planen?', en: 'Where is the plan?' },
  dialogText: {
    nb: 'Tiltaksplanen for **{{unit}}** er arkivert i {{system}}:',
    nn: 'Tiltaksplanen for **{{unit}}** er arkivert i {{system}}:',
    en: 'The action plan of **{{unit}}** is filed in {{system}}:',
  },
  caseNumber: { nb: 'Saksnummer', nn: 'Saksnummer', en: 'Case number' },
  caseNumberHelp: { nb: 'For eksempel 2025/1204', nn: 'Til dømes 2025/1204', en: 'For example 2025/1204' },
  caseNumberMissing: { nb: 'Skriv saksnummeret.', nn: 'Skriv saksnummeret.', en: 'Write the case number.' },
  filedOn: { nb: 'Arkivert dato', nn: 'Arkivert dato', en: 'Filed on' },
  filedOnWrong: {
    nb: 'Velg en dag fra planen ble signert, {{signed}}, til i dag.',
    nn: 'Vel ein dag frå planen vart signert, {{signed}}, til i dag.',
    en: 'Choose a day from when the plan was signed, {{signed}}, until today.',
  },
})
