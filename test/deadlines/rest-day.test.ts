import { describe, expect, test } from 'vitest'
import { restDay } from '../../server/deadlines/rest-day.ts'

describe('a day on which few are at work', () => {
  test('is every public holiday of a year in Norway, and no other weekday', () => {
    const days = Array.from({ length: 365 }, (_, day) =>
      new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10),
    )
    // The list for 2026 as calendars print it.
    expect(days.filter((day) => restDay(day) === 'holiday')).toEqual([
      '2026-01-01',
      '2026-04-02',
      '2026-04-03',
      '2026-04-05',
      '2026-04-06',
      '2026-05-01',
      '2026-05-14',
      '2026-05-17',
      '2026-05-24',
      '2026-05-25',
      '2026-12-25',
      '2026-12-26',
    ])
  })

  test('is a Saturday or a Sunday, and Easter follows the moon every year', () => {
    expect(['2026-10-30', '2026-10-31', '2026-11-01'].map(restDay)).toEqual([null, 'saturday', 'sunday'])
    expect(['2027-03-26', '2027-05-06', '2027-05-17'].map(restDay)).toEqual(['holiday', 'holiday', 'holiday'])
  })
})
