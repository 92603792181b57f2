/** Reckoning with calendar dates (`yyyy-mm-dd`), which have no time zone. Pure but for `today`. */

const dayMilliseconds = 86_400_000

function atNoon(date: string): number {
  return Date.parse(`${date}T12:00:00Z`)
}

/** The date so many days later; earlier when negative. */
export function addDays(date: string, days: number): string {
  return new Date(atNoon(date) + days * dayMilliseconds).toISOString().slice(0, 10)
}

/** The same day so many months later, or the month's last day where it has no such day. */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay))).toISOString().slice(0, 10)
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
