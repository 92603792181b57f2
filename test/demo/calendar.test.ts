import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { demoCalendar, workingDay } from '../../server/demo/calendar.ts'

describe('when the demo’s rounds are', () => {
  test.each([
    ['2026-11-22', '2025-11-03', '2025-11-24'],
    ['2026-03-01', '2025-11-03', '2025-11-24'],
    ['2027-01-15', '2026-11-02', '2026-11-23'],
    ['2026-12-28', '2026-11-02', '2026-11-23'],
    ['2026-12-27', '2025-11-03', '2025-11-24'],
  ])('on %s the current survey was open from %s to %s', (today, opensOn, closesOn) => {
    expect(demoCalendar(today).current).toEqual({ opensOn, closesOn })
  })

  test('on any day of three years the newest November round that closed five weeks ago is taken', () => {
    for (let day = Temporal.PlainDate.from('2026-01-01'); day.year < 2029; day = day.add({ days: 1 })) {
      const { earlier, current, open } = demoCalendar(day.toString())
      const since = Temporal.PlainDate.from(current.closesOn).until(day, { largestUnit: 'days' }).days
      expect(since, day.toString()).toBeGreaterThanOrEqual(35)
      expect(since, day.toString()).toBeLessThan(35 + 372)
      expect(Number(current.opensOn.slice(0, 4)) - Number(earlier.opensOn.slice(0, 4))).toBe(2)
      expect(Temporal.PlainDate.from(current.opensOn).dayOfWeek).toBe(1)
      expect(open.opensOn < day.toString() && day.toString() < open.closesOn).toBe(true)
    }
  })

  test('nobody signs on a Saturday or Sunday', () => {
    expect(workingDay('2026-11-21')).toBe('2026-11-20')
    expect(workingDay('2026-11-22')).toBe('2026-11-20')
    expect(workingDay('2026-11-23')).toBe('2026-11-23')
  })
})
