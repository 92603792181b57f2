/** Documents for the records system: what their files are called, and what those other than plans say. */
import { defineTexts } from './define.ts'

export const filedDocumentTexts = defineTexts({
  title: { nb: '{{document}}: {{unit}}', nn: '{{document}}: {{unit}}', en: '{{document}}: {{unit}}' },
  risk: { nb: 'Risikovurdering', nn: 'Risikovurdering', en: 'Risk assessment' },
  meeting: { nb: 'Møtereferat', nn: 'Møtereferat', en: 'Meeting record' },
  assessedOn: { nb: 'Vurdert {{date}}', nn: 'Vurdert {{date}}', en: 'Assessed on {{date}}' },
  meetingMeans: {
    nb: 'Det ble ikke ført hvem som mente hva. Det møtet ble enig om, står som tiltak i tiltaksplanen.',
    nn: 'Det vart ikkje ført kven som meinte kva. Det møtet vart samd om, står som tiltak i tiltaksplanen.',
    en: 'Nobody wrote down who thought what. What the meeting agreed on stands as measures in the action plan.',
  },
  track: {
    nb: 'Hvor langt enheten er kommet',
    nn: 'Kor langt eininga er komen',
    en: 'How far the unit has come',
  },
  planned: {
    nb: 'Hvordan møtet ble planlagt',
    nn: 'Korleis møtet vart planlagt',
    en: 'How the meeting was planned',
  },
  agenda: { nb: 'Tatt opp på nivået over', nn: 'Teke opp på nivået over', en: 'Taken up at the level above' },
  agendaOn: { nb: '{{meeting}}, {{date}}', nn: '{{meeting}}, {{date}}', en: '{{meeting}}, {{date}}' },
  fileName: {
    nb: '{{document}} {{date}} – {{unit}}',
    nn: '{{document}} {{date}} – {{unit}}',
    en: '{{document}} {{date}} – {{unit}}',
  },
  packageName: {
    nb: 'Arkivpakke – {{document}} {{date}} – {{unit}}',
    nn: 'Arkivpakke – {{document}} {{date}} – {{unit}}',
    en: 'Filing package – {{document}} {{date}} – {{unit}}',
  },
})
