/** What a person's calendar lacks: new dates, moved ones, and those that no longer concern the person. */
import type { Temporal } from 'temporal-polyfill'
import type { Language } from '#shared/language.ts'
import {
  type CalendarFile,
  type DeadlineEvent,
  type EventMethod,
  eventFile,
  eventId,
  manyEventsFile,
} from './event.ts'

/** An event as the person last got it by mail. */
export interface SentEvent {
  roundId: string
  unitId: string
  stepId: string
  sequence: number
  due: string
  cancelled: boolean
}

export interface EventChange {
  method: EventMethod
  event: DeadlineEvent
}

/**
 * Everything that is to be told to a calendar. An event that comes back after it was taken out, or whose date changed
 * without a move, gets the next number: calendars drop what is not newer than what they have.
 *
 * @param sent what went out before
 * @param current the person's open dates today
 * @param gone the words of an event that is no longer among them; null where nothing is known of it any more
 */
export function calendarChanges(
  sent: readonly SentEvent[],
  current: readonly DeadlineEvent[],
  gone: (event: SentEvent) => DeadlineEvent | null,
): EventChange[] {
  const before = new Map(sent.map((event) => [eventId(event), event]))
  const now = new Set(current.map(eventId))
  const requests = current.flatMap((event): EventChange[] => {
    const old = before.get(eventId(event))
    if (!old) return [{ method: 'request', event }]
    if (!old.cancelled && old.due === event.due && old.sequence >= event.sequence) return []
    return [{ method: 'request', event: { ...event, sequence: Math.max(event.sequence, old.sequence + 1) } }]
  })
  const cancellations = sent.flatMap((old): EventChange[] => {
    if (old.cancelled || now.has(eventId(old))) return []
    const event = gone(old)
    return event ? [{ method: 'cancel', event: { ...event, due: old.due, sequence: old.sequence + 1 } }] : []
  })
  return [...requests, ...cancellations]
}

/** More than so many files are a burden in a mail: they become one. */
const mostFiles = 5

/**
 * The files that go with a mail; none where nothing has changed.
 *
 * @param people null where nobody has an address in whose name a request could be sent
 */
export function calendarFiles(
  changes: readonly EventChange[],
  language: Language,
  people: Parameters<typeof eventFile>[3] | null,
  now: Temporal.Instant,
): CalendarFile[] {
  if (changes.length === 0) return []
  if (people === null || changes.length > mostFiles) return [manyEventsFile(changes, language, now)]
  return changes.map(({ event, method }) => eventFile(event, method, language, people, now))
}
