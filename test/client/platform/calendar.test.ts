import { describe, expect, it } from 'vitest'
import { addDays, daysBetween, mondayOf, weekdayNumber } from '../../../client/platform/calendar.ts'

describe('reckoning with dates', () => {
  it('is not moved by summer time, by leap days or by the turn of the year', () => {
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30')
    expect(addDays('2026-10-24', 2)).toBe('2026-10-26')
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
    expect(addDays('2027-01-01', -1)).toBe('2026-12-31')
    expect(daysBetween('2026-03-01', '2026-04-01')).toBe(31)
    expect(daysBetween('2026-04-01', '2026-03-01')).toBe(-31)
  })

  it('begins the week on Monday', () => {
    expect(weekdayNumber('2026-10-12')).toBe(1)
    expect(weekdayNumber('2026-10-18')).toBe(7)
    expect(mondayOf('2026-10-18')).toBe('2026-10-12')
    expect(mondayOf('2026-10-12')).toBe('2026-10-12')
  })
})
