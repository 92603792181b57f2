import { expect, test } from 'vitest'
import { entriesByMonth, ringOf, type WheelRound, wheel } from '../../../client/staff/calendar/wheel-shape.ts'

const text = (words: string) => ({ nb: words, nn: words, en: words })
const round: WheelRound = {
  id: '00000000-0000-4000-8000-700000000001',
  title: text('Arbeidsmiljø 2025'),
  unit: text('Nordhavn universitet'),
  programme: 'ark-style',
  opensOn: '2025-11-03',
  closesOn: '2026-01-11',
  hasSurvey: true,
  isDraft: false,
  deadlines: [
    { step: text('Oppfølgingsmøte'), due: '2026-04-01', moved: false },
    { step: text('Arkiver'), due: '2026-10-30', moved: true },
  ],
}

test('rings lie inside the months and never on each other, however many rounds there are', () => {
  for (const rounds of [1, 3, 9]) {
    const rings = Array.from({ length: rounds }, (_, index) => ringOf(index, rounds))
    for (const [index, { radius, breadth }] of rings.entries()) {
      expect(radius + breadth / 2).toBeLessThanOrEqual(wheel.outer)
      const next = rings[index + 1]
      if (next) expect(radius - breadth / 2).toBeGreaterThan(next.radius + next.breadth / 2)
    }
  }
})

test('the list has every date of the year by month, and none of another year', () => {
  const months = entriesByMonth({ year: 2026, today: '2026-10-13', rounds: [round] })
  expect(months.map(({ month, entries }) => [month, entries.map(({ date, at }) => `${date} ${at}`)])).toEqual(
    [
      ['2026-01', ['2026-01-11 closes']],
      ['2026-04', ['2026-04-01 due']],
      ['2026-10', ['2026-10-30 due']],
    ],
  )
})
