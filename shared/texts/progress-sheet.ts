/** The progress overview as a sheet: its headings, its words for states, its file name. */
import { defineTexts } from './define.ts'

export const progressSheetTexts = defineTexts({
  filename: { nb: 'framdriftsoversikt', nn: 'framdriftsoversyn', en: 'progress-overview' },
  unit: { nb: 'Enhet', nn: 'Eining', en: 'Unit' },
  level: { nb: 'Nivå i oversikten', nn: 'Nivå i oversynet', en: 'Level in the overview' },
  leader: { nb: 'Leder', nn: 'Leiar', en: 'Leader' },
  safetyRepresentative: { nb: 'Verneombud', nn: 'Verneombod', en: 'Safety representative' },
  elected: { nb: 'valgt', nn: 'vald', en: 'elected' },
  pausedUntil: { nb: 'Pause til og med', nn: 'Pause til og med', en: 'Paused until' },
  countedAt: {
    nb: 'Telles ved',
    nn: 'Blir talt ved',
    en: 'Counted at',
  },
  due: { nb: '{{step}}: frist', nn: '{{step}}: frist', en: '{{step}}: deadline' },
  daysLate: {
    nb: '{{step}}: dager over fristen',
    nn: '{{step}}: dagar over fristen',
    en: '{{step}}: days late',
  },
  completedOn: { nb: '{{step}}: ferdig dato', nn: '{{step}}: ferdig dato', en: '{{step}}: done on' },
  'not-started': { nb: 'Ikke startet', nn: 'Ikkje starta', en: 'Not started' },
  'in-progress': { nb: 'Pågår', nn: 'Pågår', en: 'In progress' },
  ready: { nb: 'Klar', nn: 'Klar', en: 'Ready' },
  done: { nb: 'Ferdig', nn: 'Ferdig', en: 'Done' },
  late: { nb: 'Over fristen', nn: 'Over fristen', en: 'Late' },
})
