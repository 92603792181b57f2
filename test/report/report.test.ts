import { describe, expect, it } from 'vitest'
import type { Scale } from '#shared/programme.ts'
import { buildReport, reportCells } from '../../server/report/report.ts'
import { makeRelease, type ReleaseUnit } from '../../server/results/release.ts'
import type { UnitFigures } from '../../server/results/results.store.ts'
import { scaleKeys } from '../../server/results/score.ts'
import type { RoundUnit } from '../../server/round/round.store.ts'

const text = (nb: string) => ({ nb, nn: nb, en: nb })
const thresholds = { mean: 5, detail: 10, sensitive: 50 }
const scale: Scale = {
  id: 'goals',
  title: text('Målklarhet'),
  about: text('Målene er kjent.'),
  kind: 'resource',
  items: [{ item: 'm.a' }],
  range: [1, 5],
  minValidShare: 0.5,
  theme: 'tasks',
  model: 'other',
  sensitive: false,
}
const scales = { themes: [{ id: 'tasks', title: text('Oppgaver') }], scales: [scale] }

const unit = (unitId: string, parentId: string | null, level: number, invited: number): RoundUnit => ({
  unitId,
  code: unitId,
  name: text(unitId),
  parentId,
  level,
  invited,
  leaderCountsAt: parentId,
})
const units = [
  unit('university', null, 1, 2),
  unit('faculty', 'university', 2, 6),
  unit('institute', 'faculty', 3, 14),
  unit('station', 'institute', 4, 4),
]

/** Everything a report is built from, made the way a release makes it. */
function sources(answersAt: Record<string, number[]>) {
  const tree: ReleaseUnit[] = units.map(({ unitId, parentId, level, invited }) => ({
    id: unitId,
    parentId,
    level,
    invited,
  }))
  const answers = Object.entries(answersAt).flatMap(([classUnitId, values]) =>
    values.map((value) => ({ classUnitId, bytes: Uint8Array.of(value) })),
  )
  const release = makeRelease(tree, answers, scaleKeys([scale], ['m.a']), thresholds)
  const figures = new Map<string, Map<string, UnitFigures>>()
  for (const { unitId, statistic, layer, scaleFactor, n, sum, sumOfSquares } of release.figures) {
    const ofUnit = figures.get(unitId) ?? new Map<string, UnitFigures>()
    figures.set(unitId, ofUnit)
    const before = ofUnit.get(statistic) ?? { mean: null, detail: null, scaleFactor }
    ofUnit.set(statistic, { ...before, [layer]: { n, sum, sumOfSquares } })
  }
  return {
    round: {
      id: '00000000-0000-4000-8000-000000000000',
      title: text('2025'),
      closedOn: '2025-11-23',
      releasedOn: '2025-11-24',
    },
    units,
    placed: new Map(release.placed.map((placed) => [placed.unitId, placed])),
    figures,
    scales,
    thresholds,
  }
}

function reportOf(unitId: string, given: ReturnType<typeof sources>) {
  const wanted = units.find((each) => each.unitId === unitId)
  const cells = reportCells(unitId, units, given.placed)
  if (!wanted || !cells) throw new Error('there is a report')
  return buildReport(wanted, cells, given)
}

const year = sources({
  university: [3, 3],
  faculty: [1, 2, 3, 4, 5, 5],
  institute: [4, 4, 5, 3, 4, 5, 4, 3, 4],
  station: [1, 2, 1],
})

describe('the report of a unit', () => {
  it('of a station with three answers is the report of the institute where they count, named', () => {
    const report = reportOf('station', year)
    expect(report.unit.name.nb).toBe('station')
    expect(report.figuresOf.name.nb).toBe('institute')
    expect(JSON.stringify(report.themes)).toBe(JSON.stringify(reportOf('institute', year).themes))
  })

  it('of the institute names the station whose answers are in it, without a number', () => {
    const report = reportOf('institute', year)
    expect(report.alsoCountedHere).toEqual([text('station')])
    expect(report.leaderCountsAt).toEqual(text('faculty'))
  })

  it('has the exact mean and rate of the people who count there', () => {
    const report = reportOf('institute', year)
    expect(report.rate).toEqual({ answered: 12, invited: 18, percent: 67 })
    expect(report.themes[0]?.scales[0]?.figure).toMatchObject({ state: 'shown', n: 12, mean: 40 / 12 })
  })

  it('stands beside the unit above and the institution', () => {
    const [goals] = reportOf('institute', year).themes[0]?.scales ?? []
    expect(goals?.parent).toMatchObject({ n: 18, mean: 60 / 18 })
    expect(goals?.institution).toMatchObject({ n: 18 })
  })

  it('does not compare the institution with itself, nor a faculty twice with the institution', () => {
    expect(reportOf('university', year)).toMatchObject({ parent: null, institution: null })
    expect(reportOf('faculty', year)).toMatchObject({ parent: null, institution: { id: 'university' } })
  })

  it('of a round in one faculty stands beside the faculty as the level above, not as the institution', () => {
    const faculty = units
      .slice(1)
      .map((each) => (each.parentId === 'university' ? { ...each, parentId: null } : each))
    expect(reportCells('institute', faculty, year.placed)).toMatchObject({
      parent: { unitId: 'faculty' },
      institution: null,
    })
    expect(reportCells('faculty', faculty, year.placed)).toMatchObject({ parent: null, institution: null })
  })

  it('does not exist when fewer than five answered in the whole round', () => {
    const tiny = sources({ institute: [1, 2, 3, 4] })
    expect(reportCells('institute', units, tiny.placed)).toBeNull()
  })
})
