import { describe, expect, it } from 'vitest'
import { reportSchema } from '#shared/report.ts'
import { buildReport, reportCells, showsGroups } from '../../server/report/report.ts'
import type { EarlierTrend } from '../../server/results/trend.store.ts'
import { at, group, text, units, year } from './sources.ts'

const earlierRound = (id: string, closedOn: string) => ({
  id: `00000000-0000-4000-8000-${id.padStart(12, '0')}`,
  title: text(closedOn.slice(0, 4)),
  closedOn,
  origin: 'held' as const,
  layout: 'theme-pages' as const,
})

describe('the report of a unit', () => {
  it('of a station that is too small is the report of the institute where its answers count, named', () => {
    const report = buildReport(...at('station'), [])
    expect(report.unit.name.nb).toBe('station')
    expect(report.figuresOf.name.nb).toBe('institute')
    expect(report.themes).toEqual(buildReport(...at('institute'), []).themes)
  })

  it('of the institute names the station whose answers are in it, without a number', () => {
    const report = buildReport(...at('institute'), [])
    expect(report.alsoCountedHere).toEqual([text('station')])
    expect(report.leaderCountsAt).toEqual(text('faculty'))
  })

  it('has the exact mean and rate of the people who count there', () => {
    const report = buildReport(...at('institute'), [])
    expect(report.rate).toEqual({ answered: 12, invited: 18, percent: 67 })
    expect(report.themes[0]?.scales[0]?.figure).toMatchObject({ state: 'shown', n: 12, mean: 3.5 })
  })

  it('of a survey held with another tool has the number of answers, and no share of a number nobody told', () => {
    const imported = { ...year, round: { ...year.round, origin: 'imported-answers' as const } }
    const report = buildReport(...at('institute', imported), [
      { id: 'phd-candidates', title: text('PhD'), cell: group(8, 9) },
    ])
    const unknown = { invited: null, percent: null }
    expect(report.rate).toEqual({ answered: 12, ...unknown })
    expect(report.institution?.rate).toEqual({ answered: 60, ...unknown })
    expect(report.groups[0]?.coverage).toEqual({ answered: 8, ...unknown })
  })

  it('says from where to where each scale goes, and speaks of one range only where all have it', () => {
    const [unit, cells, sources] = at('institute')
    expect(buildReport(unit, cells, sources, []).range).toEqual([1, 5])
    const rules = sources.rules.map((rule): typeof rule =>
      rule.scale.id === 'harm' ? { ...rule, scale: { ...rule.scale, range: [0, 1] } } : rule,
    )
    const report = buildReport(unit, cells, { ...sources, rules }, [])
    expect(report.range).toBeNull()
    expect(report.themes.flatMap((theme) => theme.scales.map(({ range }) => range))).toEqual([
      [1, 5],
      [0, 1],
    ])
  })

  it('stands beside the unit above and the institution', () => {
    const [goals] = buildReport(...at('institute'), []).themes[0]?.scales ?? []
    expect(goals?.parent).toMatchObject({ n: 30, mean: 3.5 })
    expect(goals?.institution).toMatchObject({ n: 60 })
  })

  it('does not compare the institution with itself, nor a faculty twice with the institution', () => {
    expect(buildReport(...at('university'), [])).toMatchObject({ parent: null, institution: null })
    expect(buildReport(...at('faculty'), [])).toMatchObject({
      parent: null,
      institution: { name: text('university') },
    })
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
    const nobody = new Map([...year.placed].map(([id, placed]) => [id, { ...placed, reportUnitId: null }]))
    expect(reportCells('institute', units, nobody)).toBeNull()
  })

  it('says of a sensitive scale only that it is not shown, at a unit where it is not', () => {
    const [harm] = buildReport(...at('institute'), []).themes[1]?.scales ?? []
    expect(harm?.figure).toEqual({ state: 'withheld', minimum: 50 })
    expect(harm?.institution).toMatchObject({ state: 'shown', n: 60, mean: 4 })
  })

  it('breaks rather than show a cell that is smaller than its minimum group', () => {
    const leak = { ...year, figures: new Map([['institute', { ...group(4, 9), detail: {}, items: {} }]]) }
    expect(() => buildReport(...at('institute', leak), [])).toThrow('below the minimum group')
  })
})

describe('groups in the report', () => {
  it('stand with the part of the group that the figures cover; one that is not shown has no number', () => {
    const report = buildReport(...at('faculty'), [
      { id: 'phd-candidates', title: text('PhD'), cell: group(12, 18) },
      { id: 'technical', title: text('Technical'), cell: null },
    ])
    expect(report.groups).toEqual([
      { id: 'phd-candidates', title: text('PhD'), coverage: { answered: 12, invited: 18, percent: 67 } },
      { id: 'technical', title: text('Technical'), coverage: null },
    ])
  })

  it('are shown for the institution and on level 2 only, or at the top of the round', () => {
    expect(units.map((unit) => showsGroups(unit))).toEqual([true, true, false, false])
    expect(showsGroups({ ...at('institute')[0], parentId: null })).toBe(true)
  })
})

describe('the last round in the report', () => {
  const counted = (n: number): EarlierTrend['units'] =>
    new Map([
      [
        'institute',
        new Map([
          [
            'goals',
            {
              state: 'counted' as const,
              mean: { n, sum: n * 6 },
              detail: null,
              factor: 2,
              minimum: { mean: 5, detail: 10 },
            },
          ],
        ]),
      ],
    ])

  it('is the latest one that says something of the unit', () => {
    const earlier: EarlierTrend[] = [
      { round: earlierRound('1', '2021-11-20'), units: counted(9) },
      { round: earlierRound('2', '2023-11-20'), units: counted(11) },
      { round: earlierRound('3', '2024-11-20'), units: new Map() },
    ]
    const report = buildReport(...at('institute', { ...year, earlier }), [])
    expect(report.previous).toMatchObject({ closedOn: '2023-11-20' })
    expect(report.themes[0]?.scales[0]?.previous).toMatchObject({ state: 'shown', n: 11, mean: 3 })
    expect(report.themes[1]?.scales[0]?.previous).toEqual({
      state: 'not-comparable',
      why: { reason: 'scale', unit: null },
    })
  })

  it('is left out where no earlier round says anything of the unit', () => {
    const report = buildReport(...at('institute'), [])
    expect(report.previous).toBeNull()
    expect(reportSchema.shape.previous.safeParse(report.previous).success).toBe(true)
  })
})
