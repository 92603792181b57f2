import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dueDate, easterSunday } from '../../server/deadlines/rules.ts'

const autumn = { opensOn: '2027-11-01', closesOn: '2027-11-21' }

describe('a deadline that is a day of the year', () => {
  test('falls on that day in the year after the survey opened', () => {
    const rule = { kind: 'date', month: 10, day: 30, yearsAfterOpening: 1 } as const
    expect(dueDate(rule, autumn)).toBe('2028-10-30')
  })

  test('falls in the year of opening when the rule says so', () => {
    const rule = { kind: 'date', month: 12, day: 16, yearsAfterOpening: 0 } as const
    expect(dueDate(rule, autumn)).toBe('2027-12-16')
  })

  test('on 29 February is moved to the 28th in years without a leap day', () => {
    const rule = { kind: 'date', month: 2, day: 29, yearsAfterOpening: 0 } as const
    expect(dueDate(rule, { opensOn: '2027-01-10', closesOn: '2027-01-20' })).toBe('2027-02-28')
    expect(dueDate(rule, { opensOn: '2028-01-10', closesOn: '2028-01-20' })).toBe('2028-02-29')
  })
})

describe('a deadline so many days from the survey', () => {
  test('counts from the opening or from the closing', () => {
    expect(dueDate({ kind: 'offset', from: 'opening', days: 7 }, autumn)).toBe('2027-11-08')
    expect(dueDate({ kind: 'offset', from: 'closing', days: 42 }, autumn)).toBe('2028-01-02')
  })

  test('may lie before the survey', () => {
    expect(dueDate({ kind: 'offset', from: 'opening', days: -14 }, autumn)).toBe('2027-10-18')
  })
})

describe('a deadline before Easter', () => {
  test('is Good Friday when it is two days before', () => {
    const rule = { kind: 'before-easter', days: 2, yearsAfterOpening: 1 } as const
    expect(dueDate(rule, autumn)).toBe('2028-04-14')
    expect(dueDate(rule, { opensOn: '2019-11-04', closesOn: '2019-11-24' })).toBe('2020-04-10')
  })

  // Dates from the United States Census Bureau's table of Easter Sundays 1600-2099 and Norwegian almanacs.
  test.each([
    [1818, '1818-03-22'],
    [1943, '1943-04-25'],
    [1954, '1954-04-18'],
    [1981, '1981-04-19'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2011, '2011-04-24'],
    [2019, '2019-04-21'],
    [2020, '2020-04-12'],
    [2021, '2021-04-04'],
    [2022, '2022-04-17'],
    [2023, '2023-04-09'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2028, '2028-04-16'],
    [2029, '2029-04-01'],
    [2030, '2030-04-21'],
    [2038, '2038-04-25'],
    [2049, '2049-04-18'],
    [2076, '2076-04-19'],
  ])('knows Easter Sunday of %i', (year, date) => {
    expect(easterSunday(year).toString()).toBe(date)
  })

  test('finds a Sunday from 22 March to 25 April in every year, as the ecclesiastical moon says', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1583, max: 4099 }), (year) => {
        const easter = easterSunday(year)
        expect(easter.dayOfWeek).toBe(7)
        expect(easter.toString() >= `${year}-03-22` && easter.toString() <= `${year}-04-25`).toBe(true)
        expect(easter.toString()).toBe(sundayAfterPaschalMoon(year))
      }),
      { numRuns: 500 },
    )
  })
})

/**
 * The same feast in another way: Lichtenberg's form of Gauss' rule (H. Lichtenberg, Zur Interpretation der
 * Gaußschen Osterformel, Historia Mathematica 24, 1997, pp. 441-444): the full moon as a day of March, then the
 * Sunday after it.
 */
function sundayAfterPaschalMoon(year: number): string {
  const century = Math.floor(year / 100)
  const moonYear = year % 19
  const secularMoon = 15 + Math.floor((3 * century + 3) / 4) - Math.floor((8 * century + 13) / 25)
  const seed = (19 * moonYear + secularMoon) % 30
  const correction = Math.floor((seed + Math.floor(moonYear / 11)) / 29)
  const limit = 21 + seed - correction
  const secularSun = 2 - Math.floor((3 * century + 3) / 4)
  const firstSunday = 7 - ((year + Math.floor(year / 4) + secularSun) % 7)
  const dayOfMarch = limit + 7 - ((limit - firstSunday) % 7)
  const month = dayOfMarch > 31 ? 4 : 3
  const day = dayOfMarch > 31 ? dayOfMarch - 31 : dayOfMarch
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
