/** On which days everyone who is invited gets a mail while the survey is open: on day 7 and day 14. */
import { Temporal } from 'temporal-polyfill'

/** In days after the invitation. */
const reminders = [
  { kind: 'first-reminder', day: 7 },
  { kind: 'second-reminder', day: 14 },
] as const

export type ReminderKind = (typeof reminders)[number]['kind']

/** Nobody is woken by a mail about work: the first hour of the day that mails go out, in Norway. */
const firstHour = 7

interface ReminderQuestion {
  /** Day of the invitations, `yyyy-mm-dd`. */
  invitedOn: string
  /** Last day to answer. */
  closesOn: string
  /** The moment in Norway. */
  now: Temporal.PlainDateTime
  sent: ReadonlySet<string>
}

/**
 * Which reminder is due, if any: the newest whose day has come, once. A server that stood still sends it later, and
 * never an older one as well. A reminder whose day comes after the last day to answer is not sent.
 */
export function dueReminder({ invitedOn, closesOn, now, sent }: ReminderQuestion): ReminderKind | null {
  const today = now.toPlainDate().toString()
  if (today > closesOn || now.hour < firstHour) return null
  const reached = reminders.filter(({ day }) => {
    const planned = Temporal.PlainDate.from(invitedOn).add({ days: day }).toString()
    return planned <= today && planned <= closesOn
  })
  const newest = reached.at(-1)
  const isDone = reminders.slice(reached.length - 1).some(({ kind }) => sent.has(kind))
  return newest && !isDone ? newest.kind : null
}

/** 0 on the last day. @param today @param closesOn both `yyyy-mm-dd` */
export function daysLeft(today: string, closesOn: string): number {
  return Temporal.PlainDate.from(today).until(closesOn, { largestUnit: 'days' }).days
}
