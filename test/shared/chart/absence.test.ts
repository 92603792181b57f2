import { expect, test } from 'vitest'
import type { UnitAbsence } from '#shared/absence.ts'
import { absencePlaces } from '#shared/chart/absence.ts'

const months = (totals: (number | null)[]): UnitAbsence['months'] =>
  totals.map((total, index) => ({
    month: `2026-${String(index + 1).padStart(2, '0')}`,
    own: total === null ? null : { total, short: 0 },
    institution: null,
  }))

const absence = (totals: (number | null)[], targets: UnitAbsence['targets'] = null) =>
  ({ months: months(totals), targets }) as UnitAbsence

test('the picture begins at zero and reaches above the highest figure and the aim', () => {
  const places = absencePlaces(absence([4, null, 3], { total: 7.5, short: 2, attention: 10 }), 'nb')
  expect(places?.ticks.map(({ label }) => label)).toEqual([
    '0\u00a0%',
    '2\u00a0%',
    '4\u00a0%',
    '6\u00a0%',
    '8\u00a0%',
  ])
  expect(places?.aim).toBeCloseTo(7.5 / 8)
  expect(places?.months.map(({ total }) => total)).toEqual([0.5, null, 0.375])
})

test('months are named while there is room, and the beginnings of four-month periods always', () => {
  const year = absencePlaces(absence(Array<number>(12).fill(5)), 'nb')?.months ?? []
  expect(year.map(({ label }) => label).filter(Boolean)).toHaveLength(12)
  expect(year.flatMap(({ month, begins }) => (begins ? month : []))).toEqual([
    '2026-01',
    '2026-05',
    '2026-09',
  ])
})

test('nothing is drawn without a figure, and no absence at all is drawn as none', () => {
  expect(absencePlaces(absence([null]), 'nb')).toBeNull()
  expect(absencePlaces(absence([0]), 'nb')?.months[0]?.total).toBe(0)
})
