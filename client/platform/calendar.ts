/** Reckoning with calendar dates (`yyyy-mm-dd`), which have no time zone. Pure but for `today`. */

const dayMilliseconds = 86_400_000

function atNoon(date: string): number {
  return Date.parse(`${date}T12:00:00Z`)
}

/** The date so many days later; earlier when negative. */
export function addDays(date: string, days: number): string {
  return new Date(atNoon(date) + days * dayMilliseconds).toISOString().slice(0, 10)
}

/** Days from one date to the other; negative when `to` is the earlier one. */
export function daysBetween(from: string, to: string): number {
  return Math.round((atNoon(to) - atNoon(from)) / dayMilliseconds)
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayNumber(date: string): number {
  return new Date(atNoon(date)).getUTCDay() || 7
}

/** Monday of the date's week. */
export function mondayOf(date: string): string {
  return addDays(date, 1 - weekdayNumber(date))
}
