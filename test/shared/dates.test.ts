import { describe, expect, it } from 'vitest'
import {
  dateRange,
  fullDate,
  momentWords,
  monthName,
  numericDate,
  shortDate,
  weekdayAndDate,
  withOtherYear,
} from '#shared/dates.ts'
import { listOf } from '#shared/lists.ts'

describe('dates are written as people write them', () => {
  it('names the day in bokmål, nynorsk and English', () => {
    expect(weekdayAndDate('2026-10-31', 'nb')).toBe('lørdag 31. oktober')
    expect(weekdayAndDate('2026-10-31', 'nn')).toBe('laurdag 31. oktober')
    expect(weekdayAndDate('2026-10-31', 'en')).toBe('Saturday 31 October')
  })

  it('knows every day of the week in nynorsk, which browsers do not', () => {
    const days = [
      '2026-10-25',
      '2026-10-26',
      '2026-10-27',
      '2026-10-28',
      '2026-10-29',
      '2026-10-30',
      '2026-10-31',
    ]
    expect(days.map((day) => weekdayAndDate(day, 'nn').split(' ')[0])).toEqual([
      'søndag',
      'måndag',
      'tysdag',
      'onsdag',
      'torsdag',
      'fredag',
      'laurdag',
    ])
  })

  it('names the months alike in both forms of Norwegian, in small letters', () => {
    for (let month = 1; month <= 12; month++) {
      const date = `2026-${String(month).padStart(2, '0')}-01`
      expect(monthName(date, 'nn')).toBe(monthName(date, 'nb'))
      expect(monthName(date, 'nn')).toMatch(/^[a-z]+$/)
    }
    expect(monthName('2026-06-01', 'nn')).toBe('juni')
    expect(monthName('2026-06-01', 'en')).toBe('June')
  })

  it('names several things in a row as each language does', () => {
    expect(listOf(['A', 'B', 'C'], 'nn')).toBe('A, B og C')
    expect(listOf(['A', 'B'], 'nb')).toBe('A og B')
    expect(listOf(['A', 'B', 'C'], 'en')).toBe('A, B and C')
  })

  it('keeps the day whatever time zone the browser stands in', () => {
    expect(fullDate('2026-01-01', 'nb')).toBe('1. januar 2026')
    expect(numericDate('2026-12-31', 'nb')).toBe('31.12.2026')
  })

  it('shortens the month without a dangling full stop', () => {
    expect(shortDate('2026-10-30', 'nb')).toBe('30. okt')
    expect(shortDate('2026-10-30', 'en')).toBe('30 Oct')
  })

  it('says the year of a date only where it is not this year', () => {
    expect(withOtherYear('2026-12-16', '2026-10-13', 'nb', weekdayAndDate)).toBe('onsdag 16. desember')
    expect(withOtherYear('2027-04-01', '2026-10-13', 'nn', weekdayAndDate)).toBe('torsdag 1. april 2027')
    expect(withOtherYear('2027-04-01', '2026-10-13', 'en', shortDate)).toBe('1 Apr 2027')
  })

  it('says month and year of a range only once where they are the same', () => {
    expect(dateRange('2025-11-03', '2025-11-23', 'nb')).toBe('3.–23. november 2025')
    expect(dateRange('2025-11-24', '2025-12-12', 'nn')).toBe('24. november – 12. desember 2025')
    expect(dateRange('2025-11-03', '2025-11-03', 'nb')).toBe('3. november 2025')
    expect(dateRange('2025-12-15', '2026-01-09', 'en')).toBe('15 December 2025 – 9 January 2026')
  })
})

it('a moment of today is told by its time in Norway, another by its day, with its year where that is another', () => {
  expect(momentWords('2026-10-13T08:42:00Z', '2026-10-13', 'nb')).toBe('10:42')
  expect(momentWords('2026-10-12T08:42:00Z', '2026-10-13', 'nb')).toBe(shortDate('2026-10-12', 'nb'))
  expect(momentWords('2026-10-12T22:30:00Z', '2026-10-13', 'en')).toBe('00:30')
  expect(momentWords('2025-10-12T08:42:00Z', '2026-10-13', 'en')).toContain('2025')
})
