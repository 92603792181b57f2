/** On a unit's page: who is told next of what is late, what was told, and pauses. */
import type { ReminderKind } from '../reminder.ts'
import { defineTexts } from './define.ts'

export const unitRemindersTexts = defineTexts({
  title: { nb: 'Påminnelser', nn: 'Påminningar', en: 'Reminders' },
  announced: {
    nb: '{{names}} får beskjed {{date}} om dette ikke er gjort.',
    nn: '{{names}} får beskjed {{date}} om dette ikkje er gjort.',
    en: '{{names}} will be told on {{date}} unless this is done.',
  },
  superior: { nb: 'Overordnet leder', nn: 'Overordna leiar', en: 'The superior leader' },
  coordinator: { nb: 'Koordinatoren', nn: 'Koordinatoren', en: 'The coordinator' },
  paused: {
    nb: 'Påminnelsene er satt på pause til og med {{date}}.',
    nn: 'Påminningane er sette på pause til og med {{date}}.',
    en: 'Reminders are paused until {{date}}.',
  },
  pausedWhy: { nb: '{{by}}: {{reason}}', nn: '{{by}}: {{reason}}', en: '{{by}}: {{reason}}' },
  none: {
    nb: 'Ingen påminnelser er sendt.',
    nn: 'Ingen påminningar er sende.',
    en: 'No reminders have been sent.',
  },
  waiting: {
    nb: '{{by}} minner om «{{step}}» i neste e-post.',
    nn: '{{by}} minner om «{{step}}» i neste e-post.',
    en: '{{by}} reminds of “{{step}}” in the next e-mail.',
  },
  all: { nb: 'Alle som er sendt', nn: 'Alle som er sende', en: 'All that were sent' },
  told: { nb: '{{date}} til {{to}}', nn: '{{date}} til {{to}}', en: '{{date}} to {{to}}' },
  pause: { nb: 'Sett på pause', nn: 'Set på pause', en: 'Pause' },
  takeUp: { nb: 'Ta opp igjen', nn: 'Ta opp att', en: 'Resume' },
  pauseTitle: {
    nb: 'Sette påminnelsene på pause?',
    nn: 'Setje påminningane på pause?',
    en: 'Pause the reminders?',
  },
  pauseAbout: {
    nb: 'Ingen i enheten blir påminnet, og ingen over den får beskjed, til og med siste dag. Fristene står som før.',
    nn: 'Ingen i eininga blir påminte, og ingen over henne får beskjed, til og med siste dag. Fristane står som før.',
    en: 'Nobody in the unit is reminded and nobody above it is told until the last day. The deadlines stay.',
  },
  lastDay: { nb: 'Siste dag', nn: 'Siste dag', en: 'Last day' },
  lastDayWrong: {
    nb: 'Velg en dag som ikke er passert.',
    nn: 'Vel ein dag som ikkje er passert.',
    en: 'Choose a day that is not past.',
  },
  reason: { nb: 'Begrunnelse', nn: 'Grunngiving', en: 'Reason' },
  reasonHelp: {
    nb: 'Leses av alle som følger enheten: leder og lederstøtte, verneombud, ledere over, bedriftshelsetjeneste, koordinator og HR. Skriv ikke om helsen til noen.',
    nn: 'Blir lese av alle som følgjer eininga: leiar og leiarstøtte, verneombod, leiarar over, bedriftshelseteneste, koordinator og HR. Skriv ikkje om helsa til nokon.',
    en: 'Read by everybody who follows the unit: leader and who supports the leader, safety representatives, leaders above, occupational health service, coordinator and HR. Do not write about anybody’s health.',
  },
  reasonMissing: { nb: 'Skriv hvorfor.', nn: 'Skriv kvifor.', en: 'Write why.' },
})

export const reminderKindTexts = defineTexts({
  opened: { nb: 'kan gjøres nå', nn: 'kan gjerast no', en: 'can be done now' },
  ahead: { nb: 'fristen nærmer seg', nn: 'fristen nærmar seg', en: 'the deadline is near' },
  late: { nb: 'fristen er ute', nn: 'fristen er ute', en: 'the deadline has passed' },
  superior: {
    nb: 'beskjed til overordnet leder',
    nn: 'beskjed til overordna leiar',
    en: 'the superior leader was told',
  },
  coordinator: {
    nb: 'beskjed til koordinatoren',
    nn: 'beskjed til koordinatoren',
    en: 'the coordinator was told',
  },
  moved: { nb: 'ny frist', nn: 'ny frist', en: 'new deadline' },
  asked: {
    nb: 'påminnet av koordinatoren',
    nn: 'påmint av koordinatoren',
    en: 'reminded by the coordinator',
  },
  handover: { nb: 'ny leder overtok', nn: 'ny leiar tok over', en: 'a new leader took over' },
} satisfies Record<ReminderKind, { nb: string; nn: string; en: string }>)
