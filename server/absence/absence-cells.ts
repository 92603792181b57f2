/** What a cell of sickness absence says, and what cannot be true of a row. */
import type { AbsenceError } from '#shared/absence.ts'

type Code = AbsenceError['code']
type Read<T> = { value: T } | Code

/** `2026-09`, `09.2026` or `9/2026`, as `yyyy-mm`; a month that is not over has no figures yet. */
export function readMonth(cell: string, today: string): Read<string> {
  const iso = /^(20\d\d)[-./](\d{1,2})$/.exec(cell)
  const norwegian = /^(\d{1,2})[-./](20\d\d)$/.exec(cell)
  const [year, month] = iso ? [iso[1], iso[2]] : norwegian ? [norwegian[2], norwegian[1]] : []
  const number = Number(month)
  if (year === undefined || number < 1 || number > 12) return 'not-a-month'
  const value = `${year}-${String(number).padStart(2, '0')}`
  return value >= today.slice(0, 7) ? 'month-not-over' : { value }
}

/** Spreadsheets part thousands with a space, of any width. */
const whole = String.raw`(\d{1,7}|\d{1,3}(?:\s\d{3}){1,2})`
const people = new RegExp(`^${whole}$`)
const days = new RegExp(`^${whole}(?:[.,](\\d{1,2})0*)?$`)

/** A whole number of people from 0. */
export function readPeople(cell: string): Read<number> {
  const match = people.exec(cell)
  return match ? { value: Number(match[1]?.replace(/\s/g, '')) } : 'not-a-number'
}

/** Days from 0 with decimal comma or point, as hundredths: `1 204,5` is 120450. */
export function readDays(cell: string): Read<number> {
  const match = days.exec(cell)
  if (!match) return 'not-a-number'
  return {
    value: Number(match[1]?.replace(/\s/g, '')) * 100 + Number((match[2] ?? '').padEnd(2, '0')),
  }
}

/** Nobody has more days in a month; more of them are hours, or another unit's. */
const mostDaysEach = 3100

/** What cannot be true of a row, by the column where it shows. */
export function faultsOf(row: {
  headcount: number
  possibleDays: number
  totalDays: number
  shortDays: number
}): ['headcount' | 'possible' | 'total' | 'short', Code][] {
  const { headcount, possibleDays, totalDays, shortDays } = row
  const faults: ['headcount' | 'possible' | 'total' | 'short', Code][] = []
  if (headcount === 0 && possibleDays > 0) faults.push(['headcount', 'days-without-people'])
  else if (possibleDays > headcount * mostDaysEach) faults.push(['possible', 'too-many-days'])
  if (totalDays > possibleDays) faults.push(['total', 'total-above-possible'])
  if (shortDays > totalDays) faults.push(['short', 'short-above-total'])
  return faults
}
