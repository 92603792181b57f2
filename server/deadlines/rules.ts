/** From a programme's deadline rules to calendar dates. */
import { Temporal } from 'temporal-polyfill'
import type { DeadlineRule } from '#shared/programme.ts'

/** First and last day of the survey, ISO 8601 `yyyy-mm-dd`. */
export interface SurveyDays {
  opensOn: string
  closesOn: string
}

/**
 * The day that a rule gives for a round, ISO 8601 `yyyy-mm-dd`.
 * 29 February becomes the 28th in years that have no 29th.
 */
export function dueDate(rule: DeadlineRule, { opensOn, closesOn }: SurveyDays): string {
  const opening = Temporal.PlainDate.from(opensOn)
  switch (rule.kind) {
    case 'date': {
      const year = opening.year + rule.yearsAfterOpening
      return Temporal.PlainDate.from({ year, month: rule.month, day: rule.day }).toString()
    }
    case 'offset': {
      const from = rule.from === 'opening' ? opening : Temporal.PlainDate.from(closesOn)
      return from.add({ days: rule.days }).toString()
    }
    case 'before-easter':
      return easterSunday(opening.year + rule.yearsAfterOpening)
        .subtract({ days: rule.days })
        .toString()
  }
}

/**
 * Easter Sunday of a Gregorian year (1583 and later).
 *
 * The anonymous algorithm of "A New York correspondent", Nature vol. 13, 20 April 1876, p. 487, as given by
 * J. Meeus, Astronomical Algorithms (1991), chapter 8.
 */
export function easterSunday(year: number): Temporal.PlainDate {
  const goldenNumber = year % 19
  const century = Math.floor(year / 100)
  const yearOfCentury = year % 100
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * goldenNumber + century - Math.floor(century / 4) - moonCorrection + 15) % 30
  const weekday =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7
  const lateMoon = Math.floor((goldenNumber + 11 * epact + 22 * weekday) / 451)
  const days = epact + weekday - 7 * lateMoon + 114
  return Temporal.PlainDate.from({ year, month: Math.floor(days / 31), day: (days % 31) + 1 })
}
