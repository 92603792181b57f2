/** The only source of "now". Rules get it passed in; tests and the demo freeze or shift it. */
import { Temporal } from 'temporal-polyfill'

export interface Clock {
  now(): Temporal.Instant
}

export const systemClock: Clock = { now: () => Temporal.Now.instant() }

/** All dates that people see are days in Norway. */
export const timeZone = 'Europe/Oslo'

/** A day begins with a quarter of an hour, by every clock there is: asked for every request, reckoned once in it. */
const quarter = 15 * 60_000
let reckoned = { quarter: Number.NaN, day: '' }

/** The calendar day of an instant in Norway, ISO 8601 `yyyy-mm-dd`. */
export function dayOf(instant: Temporal.Instant): string {
  const current = Math.floor(instant.epochMilliseconds / quarter)
  if (reckoned.quarter !== current)
    reckoned = { quarter: current, day: instant.toZonedDateTimeISO(timeZone).toPlainDate().toString() }
  return reckoned.day
}

/** A clock that stands still. */
export function frozenClock(iso: string): Clock {
  const instant = Temporal.Instant.from(iso)
  return { now: () => instant }
}

/** A clock that starts at `iso` and runs on from there at normal speed. */
export function shiftedClock(iso: string): Clock {
  const offset = Temporal.Now.instant().until(Temporal.Instant.from(iso))
  return { now: () => Temporal.Now.instant().add(offset) }
}
