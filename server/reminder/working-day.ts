/** Days as `yyyy-mm-dd`: what falls on a Saturday, Sunday or public holiday is sent on the next working day. */
import { restDay } from '../deadlines/rest-day.ts'

const day = 24 * 60 * 60 * 1000

/** The same days are asked for again for every step of every unit, and there are few of them: so many are remembered. */
const most = 5000
const sums = new Map<string, string>()
const working = new Map<string, boolean>()

function remembered<T>(known: Map<string, T>, key: string, make: () => T): T {
  const found = known.get(key)
  if (found !== undefined) return found
  if (known.size >= most) known.clear()
  const made = make()
  known.set(key, made)
  return made
}

/** @param days whole days, may be negative */
export function addDays(date: string, days: number): string {
  return remembered(sums, `${date} ${days}`, () =>
    new Date(Date.parse(`${date}T00:00:00Z`) + days * day).toISOString().slice(0, 10),
  )
}

export function isWorkingDay(date: string): boolean {
  return remembered(working, date, () => restDay(date) === null)
}

/** The date itself or the next working day. */
export function workingDayFrom(date: string): string {
  let found = date
  while (!isWorkingDay(found)) found = addDays(found, 1)
  return found
}

/** The so-manieth working day after the date. */
export function workingDaysAfter(date: string, days: number): string {
  let found = date
  for (let left = days; left > 0; left--) found = workingDayFrom(addDays(found, 1))
  return found
}
