import { expect, test } from 'vitest'
import { type Places, placeRows } from '../../server/absence/absence-import.ts'
import { buildTree } from '../../server/organisation/tree.ts'

test('a unit that one import leaves out and the next names again still counts with those it counted with', () => {
  const unit = (id: string, parentId: string | null, level: number) => ({
    ...{ id, code: id, parentId, level, leaderId: null, safetyAreaId: null },
    name: { nb: id, nn: id, en: id },
  })
  const tree = buildTree([unit('top', null, 1), unit('small', 'top', 2), unit('large', 'top', 2)])
  const row = (code: string, headcount: number) => ({
    ...{ code, month: '2026-08', headcount, possibleDays: headcount * 2000, totalDays: 100, shortDays: 0 },
  })
  const imported = (rows: ReturnType<typeof row>[], before: Places) => {
    const saved = placeRows(rows, { skipUnknown: false }, tree, before, 5)
    if (saved.outcome !== 'months') throw new Error('refused')
    return new Map([['2026-08', new Map(saved.rows.map(({ unitId, ...place }) => [unitId, place]))]])
  }
  const first = imported([row('top', 9), row('small', 3), row('large', 8)], new Map())
  expect(first.get('2026-08')?.get('small')?.countsAt).toBe('top')
  const without = imported([row('top', 9), row('large', 8)], first)
  const again = imported([row('top', 9), row('small', 5), row('large', 8)], without)
  // Alone, the five could be taken from the first figures, and three people would be left.
  expect(again.get('2026-08')?.get('small')?.countsAt).toBe('top')
})
