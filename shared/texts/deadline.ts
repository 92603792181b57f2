/** Moving a deadline: the same words for a round and for a single unit. */
import { defineTexts } from './define.ts'

export const deadlineTexts = defineTexts({
  newDeadline: { nb: 'Ny frist', nn: 'Ny frist', en: 'New deadline' },
  reason: { nb: 'Begrunnelse', nn: 'Grunngiving', en: 'Reason' },
  reasonHelp: {
    nb: 'Vises i oversikten og i loggen. Skriv ikke om enkeltpersoner.',
    nn: 'Blir vist i oversynet og i loggen. Skriv ikkje om enkeltpersonar.',
    en: 'Shown in the overview and in the log. Do not write about individuals.',
  },
  moveDeadline: { nb: 'Flytt frist', nn: 'Flytt frist', en: 'Move deadline' },
  dateMissing: { nb: 'Velg en dato.', nn: 'Vel ein dato.', en: 'Choose a date.' },
  reasonMissing: { nb: 'Skriv hvorfor.', nn: 'Skriv kvifor.', en: 'Write why.' },
})
