import { describe, expect, it } from 'vitest'
import { scaleReportSchema } from '#shared/report.ts'
import type { SourcesInTime } from '../../server/report/report.ts'
import { buildScaleReport } from '../../server/report/scale-report.ts'
import type { EarlierTrend } from '../../server/results/trend.store.ts'
import { at, leanYear, text, texts, year } from './sources.ts'

const goalsAt = (unitId: string, sources: SourcesInTime = year) => {
  const report = buildScaleReport('goals', ...at(unitId, sources), texts)
  if (!report) throw new Error('the round has the scale')
  return report
}

describe('the report of one scale', () => {
  it('has every statement in its own words, as answered, and says which are reversed', () => {
    const { statements, scale } = goalsAt('institute')
    expect(scale).toMatchObject({ id: 'goals', theme: text('tasks') })
    expect(statements.map(({ text: words, reversed }) => [words.nb, reversed])).toEqual([
      ['the words of m.known', false],
      ['the words of m.unclear', true],
    ])
    expect(statements[0]?.figure).toMatchObject({ n: 12, mean: 4, counts: [0, 0, 0, 12, 0], favourable: 1 })
    // Six of twelve disagree, which is the favourable side of a reversed statement.
    expect(statements[1]?.figure).toMatchObject({ n: 12, mean: 3, counts: [0, 6, 0, 6, 0], favourable: 0.5 })
    expect(statements[0]?.steps).toHaveLength(5)
    expect(statements[0]?.steps[4]).toEqual({ value: 5, text: text('all') })
  })

  it('stands beside the larger units, statement by statement', () => {
    const { statements } = goalsAt('institute')
    expect(statements[1]?.parent).toMatchObject({ n: 30 })
    expect(statements[1]?.institution).toMatchObject({ n: 60 })
    expect(goalsAt('university').statements[1]).toMatchObject({ parent: null, institution: null })
  })

  it('shows the mean of eight, and neither spread nor statement, and no number in what is not shown', () => {
    const { scale, statements } = goalsAt('institute', leanYear)
    expect(scale.figure).toMatchObject({ n: 8, spread: null })
    for (const statement of statements) {
      expect(statement.figure).toEqual({ state: 'withheld', minimum: 10 })
      expect(statement.parent).toMatchObject({ state: 'shown' })
    }
  })

  it('has the alpha of the smallest unit that shows it, and names that unit', () => {
    expect(goalsAt('university').alpha).toMatchObject({ of: text('university'), figure: { n: 60 } })
    expect(goalsAt('faculty').alpha).toMatchObject({ of: text('faculty'), figure: { n: 30 } })
    expect(goalsAt('institute').alpha).toMatchObject({ of: text('faculty'), figure: { n: 30 } })
  })

  it('has no alpha where no unit has thirty answers', () => {
    expect(goalsAt('institute', { ...year, figures: leanYear.figures }).alpha).not.toBeNull()
    const alone = new Map([...year.figures].filter(([id]) => id === 'institute'))
    expect(goalsAt('institute', { ...year, figures: alone }).alpha).toBeNull()
  })

  it('has no alpha of a scale with one statement', () => {
    const report = buildScaleReport('harm', ...at('university'), texts)
    expect(report).toMatchObject({ scale: { figure: { n: 60 } }, alpha: null })
  })

  it('knows its place among the scales', () => {
    expect(goalsAt('institute').place).toEqual({
      number: 1,
      of: 2,
      before: null,
      after: { id: 'harm', title: text('harm') },
    })
  })

  it('does not exist for a scale that was never asked', () => {
    expect(buildScaleReport('weather', ...at('institute'), texts)).toBeNull()
  })
})

describe('earlier rounds of one scale', () => {
  const round = (n: number, closedOn: string, origin: EarlierTrend['round']['origin'] = 'held') => ({
    id: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
    title: text(closedOn.slice(0, 4)),
    layout: 'theme-pages' as const,
    closedOn,
    origin,
  })
  const earlier: EarlierTrend[] = [
    {
      round: round(1, '2019-11-20', 'imported-figures'),
      units: new Map([
        ['institute', new Map([['goals', { state: 'stated', n: null, mean: 3.9, standardDeviation: null }]])],
      ]),
    },
    {
      round: round(2, '2021-11-20'),
      units: new Map([
        [
          'institute',
          new Map([
            [
              'goals',
              { state: 'not-comparable', why: { reason: 'counted-together', unit: text('archive') } },
            ],
          ]),
        ],
        ['faculty', new Map()],
      ]),
    },
    {
      round: round(3, '2023-11-20'),
      units: new Map([
        [
          'institute',
          new Map([
            [
              'goals',
              {
                state: 'counted',
                mean: null,
                detail: null,
                factor: 2,
                minimum: { mean: 5, detail: 10 },
              },
            ],
          ]),
        ],
      ]),
    },
  ]

  it('are marked where another tool stated them, and say why where they cannot be compared', () => {
    const { trend } = goalsAt('institute', { ...year, earlier })
    expect(trend.map(({ figure }) => figure)).toEqual([
      { state: 'stated', n: null, mean: 3.9, spread: null },
      { state: 'not-comparable', why: { reason: 'counted-together', unit: text('archive') } },
      { state: 'withheld', minimum: 5 },
    ])
    expect(trend[0]?.round.origin).toBe('imported-figures')
  })

  it('tell a unit that took no part from a scale that was not asked', () => {
    const { trend } = goalsAt('institute', { ...year, earlier })
    expect(trend[1]?.parent).toEqual({ state: 'not-comparable', why: { reason: 'scale', unit: null } })
    expect(trend[1]?.institution).toEqual({
      state: 'not-comparable',
      why: { reason: 'not-in-round', unit: null },
    })
  })

  it('break rather than show an earlier group below that round’s minimum', () => {
    const small: EarlierTrend = {
      round: round(4, '2024-11-20'),
      units: new Map([
        [
          'institute',
          new Map([
            [
              'goals',
              {
                state: 'counted',
                mean: { n: 4, sum: 24 },
                detail: null,
                factor: 2,
                minimum: { mean: 5, detail: 10 },
              },
            ],
          ]),
        ],
      ]),
    }
    expect(() => goalsAt('institute', { ...year, earlier: [small] })).toThrow('below the minimum group')
  })

  it('leave the server only in the agreed form', () => {
    const withIds = JSON.parse(
      JSON.stringify(goalsAt('institute', { ...year, earlier })).replaceAll(
        /"id":"(university|faculty|institute|station)"/g,
        '"id":"00000000-0000-4000-8000-000000000009"',
      ),
    )
    expect(scaleReportSchema.safeParse(withIds).error).toBeUndefined()
  })
})
