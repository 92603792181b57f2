/** When the demo's three rounds open and close, seen from today. */
import { Temporal } from 'temporal-polyfill'

/** First and last day to answer, ISO. */
export interface RoundDays {
  opensOn: string
  closesOn: string
}

export interface DemoCalendar {
  /** Institution-wide, two years before the current one. */
  earlier: RoundDays
  /** Institution-wide, closed at least five weeks ago: its follow-up is going on. */
  current: RoundDays
  /** One faculty, open now. */
  open: RoundDays
}

/** @param today ISO date */
export function demoCalendar(today: string): DemoCalendar {
  const now = Temporal.PlainDate.from(today)
  const lastClosing = now.subtract({ weeks: 5 }).toString()
  const year = novemberRound(now.year).closesOn <= lastClosing ? now.year : now.year - 1
  return {
    earlier: novemberRound(year - 2),
    current: novemberRound(year),
    open: {
      opensOn: now.subtract({ days: 8 }).toString(),
      closesOn: now.add({ weeks: 2 }).toString(),
    },
  }
}

/** Three weeks from the first Monday of November. */
function novemberRound(year: number): RoundDays {
  const first = Temporal.PlainDate.from({ year, month: 11, day: 1 })
  const opening = first.add({ days: (8 - first.dayOfWeek) % 7 })
  return { opensOn: opening.toString(), closesOn: opening.add({ weeks: 3 }).toString() }
}

/** A moment of that working day, for what is recorded with a time. */
export function momentOf(day: string): Temporal.Instant {
  return Temporal.Instant.from(`${day}T09:30:00Z`)
}

export function daysAfter(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString()
}

/** The same day, or the Friday before a weekend: nobody signs on a Sunday. */
export function workingDay(day: string): string {
  const date = Temporal.PlainDate.from(day)
  return date.subtract({ days: Math.max(0, date.dayOfWeek - 5) }).toString()
}
