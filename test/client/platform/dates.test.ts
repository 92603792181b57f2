import { describe, expect, it } from 'vitest'
import {
  dateRange,
  fullDate,
  numericDate,
  shortDate,
  weekdayAndDate,
  withOtherYear,
} from '../../../client/platform/dates.ts'

describe('dates are written as people write them', () => {
  it('names the day in bokmål, nynorsk and English', () => {
    expect(weekdayAndDate('2026-10-31', 'nb')).toBe('lørdag 31. oktober')
    expect(weekdayAndDate('2026-10-31', 'nn')).toBe('laurdag 31. oktober')
    expect(weekdayAndDate('2026-10-31', 'en')).toBe('Saturday 31 October')
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
