import { describe, expect, test } from 'vitest'
import { loadPositions, loadTree } from '../../server/organisation/organisation.store.ts'
import { estimateRound } from '../../server/round/estimate.ts'
import { participants } from '../../server/round/launch.ts'
import { moveIn, units } from '../cast.ts'
import { freshStorage } from '../world.ts'

async function estimate(responseUnitIds: string[], expectedRate: number) {
  const storage = freshStorage()
  await moveIn(storage)
  const tree = await loadTree(storage)
  const everyone = participants(tree, await loadPositions(storage), '2026-10-05', 40)
  const preview = estimateRound(tree, everyone, {
    rootUnitId: units.science,
    responseUnitIds,
    expectedRate,
    thresholds: { mean: 5, detail: 10 },
  })
  const of = (unitId: string) => preview.units.find(({ id }) => id === unitId)
  return { preview, of }
}

const all = [units.coast, units.aquaculture, units.ecology, units.fieldStation]

describe('what a choice of response units would give', () => {
  test('a unit with too few people is shown to count above, by name', async () => {
    const { preview, of } = await estimate(all, 100)
    expect(of(units.fieldStation)).toMatchObject({
      included: 3,
      estimate: 'counts-above',
      countedAt: { nb: 'Institutt for kystbiologi' },
    })
    expect(preview).toMatchObject({ chosen: 5, ownReports: 4, countedAbove: 1 })
  })

  test('a unit with fewer than ten answers gets means only', async () => {
    const { of } = await estimate(all, 100)
    expect(of(units.aquaculture)).toMatchObject({ included: 9, estimate: 'means-only', countedAt: null })
    expect(of(units.coast)).toMatchObject({ included: 23, estimate: 'own-report' })
  })

  test('fewer expected answers give fewer reports', async () => {
    const { of } = await estimate(all, 60)
    expect(of(units.aquaculture)?.estimate).toBe('means-only')
    expect(of(units.ecology)?.estimate).toBe('counts-above')
  })

  test('halves of small units add up where they are counted together', async () => {
    // 2 of the department, 8 x 0.5 of ecology and 3 x 0.5 of the field station: together enough.
    const { of } = await estimate([units.coast, units.ecology, units.fieldStation], 50)
    expect(of(units.coast)?.estimate).toBe('own-report')
  })

  test('a unit that is not chosen belongs to the nearest chosen one above', async () => {
    const { of } = await estimate([units.coast], 100)
    expect(of(units.ecology)).toMatchObject({
      estimate: 'not-chosen',
      included: 8,
      countedAt: { nb: 'Institutt for kystbiologi' },
    })
  })

  test('shows the faculty and everything below it, and nothing of other faculties', async () => {
    const { preview } = await estimate([], 100)
    expect(preview.units.map(({ id }) => id)).toEqual([
      units.science,
      units.coast,
      units.aquaculture,
      units.ecology,
      units.fieldStation,
    ])
    expect(preview.units[0]).toMatchObject({ parentId: null, included: 25 })
    expect(preview.invited).toBe(25)
  })

  test('nobody expected anywhere: no report, and nowhere to count', async () => {
    const { preview, of } = await estimate(all, 1)
    expect(preview.ownReports).toBe(0)
    expect(of(units.aquaculture)).toMatchObject({ estimate: 'counts-above', countedAt: null })
  })
})
