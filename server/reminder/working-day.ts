/** Days as `yyyy-mm-dd`: what falls on a Saturday, Sunday or public holiday is sent on the next working day. */
import { restDay } from '../deadlines/rest-day.ts'

const day = 24 * 60 * 60 * 1000

/** @param days whole days, may be negative */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * day).toISOString().slice(0, 10)
}

/** The date itself or the next working day. */
export function workingDayFrom(date: string): string {
  let found = date
  while (restDay(found) !== null) found = addDays(found, 1)
  return found
}

/** The so-manieth working day after the date. */
export function workingDaysAfter(date: string, days: number): string {
  let found = date
  for (let left = days; left > 0; left--) found = workingDayFrom(addDays(found, 1))
  return found
}
