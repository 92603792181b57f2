/** Days on which few are at work in Norway: deadlines are not moved away from them, but whoever sees one is told. */
import { Temporal } from 'temporal-polyfill'
import type { RestDay } from '#shared/deadline.ts'
import { easterSunday } from './rules.ts'

/** Month and day of those that have the same date every year. */
const sameDate = ['01-01', '05-01', '05-17', '12-25', '12-26']

/** In days from Easter Sunday: Maundy Thursday, Good Friday, Easter, Ascension Day, Whitsun. */
const fromEaster = [-3, -2, 0, 1, 39, 49, 50]

/**
 * What a day is where it is no working day; a public holiday on a Sunday is the holiday. Norwegian law: lov om
 * helligdager og helligdagsfred (1995) § 2, lov om 1 og 17 mai som høgtidsdagar (1947).
 *
 * @param date `yyyy-mm-dd`
 */
export function restDay(date: string): RestDay | null {
  const day = Temporal.PlainDate.from(date)
  const easter = easterSunday(day.year)
  const movable = fromEaster.some((days) => easter.add({ days }).equals(day))
  if (movable || sameDate.includes(date.slice(5))) return 'holiday'
  return day.dayOfWeek === 7 ? 'sunday' : day.dayOfWeek === 6 ? 'saturday' : null
}
