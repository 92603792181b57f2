import { describe, expect, test } from 'vitest'
import type { Group } from '#shared/programme.ts'
import { loadPositions, loadTree } from '../../server/organisation/organisation.store.ts'
import { estimateRound } from '../../server/round/estimate.ts'
import { traitsOf, withGroups } from '../../server/round/group.ts'
import { participants } from '../../server/round/launch.ts'
import { moveIn, units } from '../cast.ts'
import { freshStorage } from '../world.ts'

async function estimate(responseUnitIds: string[], expectedRate: number, groups: Group[] = []) {
  const storage = freshStorage()
  await moveIn(storage)
  const tree = await loadTree(storage)
  const positions = await loadPositions(storage)
  const everyone = participants(tree, positions, {
    opensOn: '2026-10-05',
    cutOffOn: '2026-10-05',
    minPositionPercent: 40,
  })
  const members = withGroups(everyone, traitsOf(everyone, positions, '2026-10-05'), groups)
  const preview = estimateRound(tree, members, {
    rootUnitId: units.science,
    responseUnitIds,
    expectedRate,
    groups,
    thresholds: { mean: 5, detail: 10 },
    floor: { grouped: 10, plain: 5 },
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

describe('what groups would give', () => {
  const group = (movesUp: boolean, ...values: string[]): Group => ({
    id: 'academic',
    title: { nb: 'Vitenskapelig ansatte', nn: 'Vitskapleg tilsette', en: 'Academic staff' },
    people: { attribute: 'category', values },
    movesUp,
  })

  test('members who move up are shown at the faculty, and their units lose them', async () => {
    const { preview, of } = await estimate(all, 100, [group(true, 'vitenskapelig')])
    expect(preview.groups).toEqual([
      {
        id: 'academic',
        title: group(true).title,
        standard: true,
        nobody: false,
        members: 12,
        answering: 'most',
        units: [{ id: units.science, name: expect.anything(), level: 2, shown: true }],
      },
    ])
    // Four of the section's eight are academic staff and answer further up; the other four are too few then.
    expect(of(units.ecology)).toMatchObject({ included: 8, estimate: 'counts-above' })
    expect(preview.invited).toBe(25)
  })

  test('members who are too few where they are and stay there are told of in words', async () => {
    const { preview, of } = await estimate(all, 100, [group(false, 'vitenskapelig')])
    expect(preview.groups[0]).toMatchObject({ members: 12, answering: 'none', units: [{ shown: false }] })
    expect(of(units.aquaculture)).toMatchObject({ estimate: 'means-only' })
  })

  test('a group is probably not shown where too few would answer, or too few beside it', async () => {
    const few = await estimate([], 30, [group(true, 'vitenskapelig')])
    expect(few.preview.groups[0]?.units).toMatchObject([{ shown: false }])
    const whole = await estimate([], 100, [group(true, 'vitenskapelig', 'teknisk-administrativ')])
    expect(whole.preview.groups[0]).toMatchObject({ members: 25, answering: 'all', units: [{ shown: true }] })
  })

  test('a group of something nobody has is said to be empty', async () => {
    const { preview } = await estimate(all, 100, [group(true, 'Astronaut')])
    expect(preview.groups[0]).toMatchObject({ nobody: true, members: null, answering: null })
    expect(preview.groups[0]?.units).toMatchObject([{ shown: false }])
  })
})
