/**
 * A deadline as an event in a calendar: a whole day, in nobody's time zone. iCalendar is written by ical-generator
 * (RFC 5545); what an event is called, and when it counts as another one, is decided here.
 */
import ical, {
  ICalAlarmType,
  ICalCalendarMethod,
  type ICalEvent,
  ICalEventBusyStatus,
  ICalEventClass,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator'
import { Temporal } from 'temporal-polyfill'
import type { Language } from '#shared/language.ts'
import { calendarTexts as texts } from '#shared/texts/calendar.ts'
import { fillIn } from '#shared/texts/define.ts'

/** A date of a unit's step, in the words of one reader. */
export interface DeadlineEvent {
  roundId: string
  unitId: string
  stepId: string
  /** The step's title. */
  step: string
  unit: string
  round: string
  /** `yyyy-mm-dd` */
  due: string
  /** Why it was moved; null while nobody has moved it. */
  reason: string | null
  /** Grows with every change of the date, from 0. */
  sequence: number
  /** The unit's page. */
  link: string
}

/** A file that goes with a mail, or is downloaded. */
export interface CalendarFile {
  filename: string
  contentType: string
  content: Buffer
}

/** `request`: put it in, or in the place of the older one. `cancel`: take it out. */
export type EventMethod = 'request' | 'cancel'

const productId = { company: 'Medvirk', product: 'Medvirk', language: 'NO' }

/** Calendars without events. */
const frames = {
  request: ical({ prodId: productId, method: ICalCalendarMethod.REQUEST }).toString(),
  cancel: ical({ prodId: productId, method: ICalCalendarMethod.CANCEL }).toString(),
  publish: ical({ prodId: productId, method: ICalCalendarMethod.PUBLISH }).toString(),
}

/** Days before the date on which the calendar reminds, if its owner lets it. */
const reminderDays = 7

/** The same for an event in every file and feed, whenever it is made: a calendar knows by it what it has. */
export function eventId({
  roundId,
  unitId,
  stepId,
}: Pick<DeadlineEvent, 'roundId' | 'unitId' | 'stepId'>): string {
  return `${stepId}.${unitId}.${roundId}@medvirk`
}

/**
 * One event for one person's calendar, as it goes with a mail (RFC 5546, sections 3.2.2 and 3.2.5).
 *
 * @param people whose calendar it is, and in whose name it is sent
 */
export function eventFile(
  event: DeadlineEvent,
  method: EventMethod,
  language: Language,
  people: { recipient: { name: string; email: string }; sender: { name: string; email: string } },
  now: Temporal.Instant,
): CalendarFile {
  const cancelled = method === 'cancel'
  const { recipient, sender } = people
  const entry = ical().createEvent(dayEvent(event, language, now, cancelled))
  entry.organizer(named(sender)).createAttendee({ ...named(recipient), rsvp: false })
  const frame = cancelled ? frames.cancel : frames.request
  return {
    filename: `${event.stepId}.ics`,
    contentType: `text/calendar; charset=utf-8; method=${method.toUpperCase()}`,
    content: Buffer.from(framed(frame, [entry])),
  }
}

/** A name stands between quotation marks and can hold none, however it is escaped (RFC 5545, section 3.1). */
function named({ name, email }: { name: string; email: string }): { name: string; email: string } {
  return { name: name.replaceAll('"', '’').replaceAll('\\', '/'), email }
}

/** One event to put into a calendar by hand. */
export function downloadedEvent(
  event: DeadlineEvent,
  language: Language,
  now: Temporal.Instant,
): CalendarFile {
  const entry = ical().createEvent(dayEvent(event, language, now, false))
  return {
    filename: `${event.stepId}.ics`,
    contentType: 'text/calendar',
    content: Buffer.from(framed(frames.publish, [entry])),
  }
}

/**
 * Many events at once, which no single request may hold (RFC 5546, section 3.2.2: one UID each): published, for the
 * reader to put in.
 */
export function manyEventsFile(
  events: readonly { event: DeadlineEvent; method: EventMethod }[],
  language: Language,
  now: Temporal.Instant,
): CalendarFile {
  const calendar = ical()
  const entries = events.map(({ event, method }) =>
    calendar.createEvent(dayEvent(event, language, now, method === 'cancel')),
  )
  return {
    filename: 'medvirk.ics',
    contentType: 'text/calendar; charset=utf-8; method=PUBLISH',
    content: Buffer.from(framed(frames.publish, entries)),
  }
}

/** All of a person's dates, as calendars ask for them again and again. */
export function calendarFeed(
  events: readonly DeadlineEvent[],
  language: Language,
  now: Temporal.Instant,
): string {
  const calendar = ical({
    prodId: productId,
    method: ICalCalendarMethod.PUBLISH,
    name: texts.feedName[language],
    // Calendars that ask how often: four times a day.
    ttl: 6 * 3600,
  })
  const frame = calendar.toString()
  return framed(
    frame,
    events.map((event) => calendar.createEvent(dayEvent(event, language, now, false))),
  )
}

const frameEnd = 'END:VCALENDAR'

/** The library folds letter by letter, which takes seconds where a day has thousands of files: we fold by lines. */
function framed(frame: string, entries: readonly ICalEvent[]): string {
  const at = frame.lastIndexOf(frameEnd)
  return [frame.slice(0, at), ...entries.map((entry) => folded(entry.toString())), frame.slice(at)].join('')
}

/** Octets of a line without its end (RFC 5545, section 3.1). */
const longestLine = 75

/** Signs that no line may hold: they come along when somebody pastes. */
const controls = /[^\P{Cc}\r\n\t]/gu

function folded(text: string): string {
  const lines = text.replace(controls, '').split('\r\n')
  return lines.map((line) => (Buffer.byteLength(line) > longestLine ? foldedLine(line) : line)).join('\r\n')
}

function foldedLine(line: string): string {
  const pieces = ['']
  let octets = 0
  for (const letter of line) {
    octets += Buffer.byteLength(letter)
    if (octets > longestLine) {
      pieces.push('')
      // The space that the next line begins with is one of them.
      octets = 1 + Buffer.byteLength(letter)
    }
    pieces[pieces.length - 1] += letter
  }
  return pieces.join('\r\n ')
}

function dayEvent(event: DeadlineEvent, language: Language, now: Temporal.Instant, cancelled: boolean) {
  const { step, unit, round, due, reason, sequence, link } = event
  const moved = reason === null ? [] : [fillIn(texts.moved[language], { reason })]
  return {
    id: eventId(event),
    sequence,
    stamp: now,
    start: Temporal.PlainDate.from(due),
    allDay: true,
    summary: fillIn(texts.summary[language], { step, unit }),
    description: [`${round}.`, ...moved, texts.openUnit[language], link].join('\n'),
    url: link,
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    class: ICalEventClass.PRIVATE,
    // A date to be ready by takes nobody's day.
    transparency: ICalEventTransparency.TRANSPARENT,
    busystatus: ICalEventBusyStatus.FREE,
    alarms: cancelled
      ? []
      : [{ type: ICalAlarmType.display, triggerBefore: reminderDays * 86_400, description: step }],
  }
}
