/** Which days results may open on: one rule for the page that asks and the server that decides. Pure. */
import { type Circle, circles, type Publication, type PublicationDays } from './publication.ts'

/** Why a day is refused. */
export type DayFault = 'past' | 'before-closing' | 'too-late' | 'before-earlier-circle' | 'no-day'

/** What the round says of the days that may be chosen; ISO dates. */
export interface RoundDays {
  /** Last day to answer. */
  closesOn: string
  /** Null before the release. */
  releasedOn: string | null
  today: string
}

/** The last day that may be chosen: a year after the last day to answer, enough for every plan. Both ISO. */
export function latestDay(closesOn: string): string {
  const sameDay = `${Number(closesOn.slice(0, 4)) + 1}${closesOn.slice(4)}`
  return sameDay.replace('-02-29', '-02-28')
}

/**
 * The faults of new days, by circle; empty when they may hold. Days that are not named, or as they were, stay as they
 * were decided, also when they have passed.
 */
export function dayFaults(
  publication: Publication,
  days: PublicationDays,
  round: RoundDays,
): Map<Circle, DayFault> {
  const faults = new Map<Circle, DayFault>()
  // The day before which the next circle does not open; null: from the first moment.
  let earliest: string | null = null
  for (const circle of circles) {
    const { on, openedOn } = publication[circle]
    if (openedOn !== null) continue
    const wish = days[circle]
    const day: string | null = wish === undefined ? on : wish
    const wrong = day === on ? null : faultOf(day, round)
    const tooEarly = earliest !== null && (day === null || day < earliest)
    if (wrong) faults.set(circle, wrong)
    else if (tooEarly) faults.set(circle, 'before-earlier-circle')
    earliest = day
  }
  return faults
}

function faultOf(day: string | null, { closesOn, releasedOn, today }: RoundDays): DayFault | null {
  // After the release, as soon as there are results would be now: that is pressed, and not planned.
  if (day === null) return releasedOn === null ? null : 'no-day'
  if (day < today) return 'past'
  if (day <= closesOn) return 'before-closing'
  return day > latestDay(closesOn) ? 'too-late' : null
}
