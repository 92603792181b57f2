import { describe, expect, it } from 'vitest'
import { buildGroupReport } from '../../server/report/group-report.ts'
import type { EarlierCell } from '../../server/results/trend.ts'
import { at, group, text } from './sources.ts'

const phd = (cell: ReturnType<typeof group> | null) => ({ id: 'phd-candidates', title: text('PhD'), cell })

describe('the report of a group within a unit', () => {
  it('has its coverage and its scales beside all who count at the unit', () => {
    const { shown } = buildGroupReport(...at('faculty'), phd(group(12, 18)), phd(group(22, 40)), [])
    expect(shown?.coverage).toEqual({ answered: 12, invited: 18, percent: 67 })
    const [goals] = shown?.themes[0]?.scales ?? []
    expect(goals).toMatchObject({ figure: { n: 12, mean: 3.5 }, unit: { n: 30 }, institution: { n: 22 } })
  })

  it('shows a mean without a spread where only the smaller group is large enough', () => {
    const { shown } = buildGroupReport(...at('faculty'), phd(group(8, 18)), null, [])
    expect(shown?.themes[0]?.scales[0]).toMatchObject({
      figure: { n: 8, spread: null },
      institution: null,
    })
    expect(shown?.themes[1]?.scales[0]?.figure).toEqual({ state: 'withheld', minimum: 50 })
  })

  it('has the group of earlier rounds beside everybody of then, each by its own round’s figures', () => {
    const round = {
      id: '00000000-0000-4000-8000-000000000023',
      title: text('2023'),
      closedOn: '2023-11-20',
      origin: 'held' as const,
      layout: 'theme-pages' as const,
    }
    const counted = (n: number): EarlierCell => ({
      state: 'counted',
      mean: { n, sum: n * 6 },
      detail: null,
      factor: 2,
      minimum: { mean: 5, detail: 10 },
    })
    const differs: EarlierCell = {
      state: 'not-comparable',
      why: { reason: 'group-differs', unit: null },
    }
    const [unit, cells, sources] = at('faculty')
    const everybody = { round, units: new Map([['faculty', new Map([['goals', counted(28)]])]]) }
    const same = {
      round,
      units: new Map([
        ['faculty', new Map([['goals', counted(9)]])],
        ['university', new Map([['goals', differs]])],
      ]),
    }
    const { shown } = buildGroupReport(
      unit,
      cells,
      { ...sources, earlier: [everybody] },
      phd(group(12, 18)),
      phd(group(22, 40)),
      [same],
    )
    expect(shown?.themes[0]?.scales[0]?.trend).toEqual([
      {
        round,
        figure: { state: 'shown', n: 9, mean: 3, spread: null, spreadN: null },
        unit: { state: 'shown', n: 28, mean: 3, spread: null, spreadN: null },
        institution: differs,
      },
    ])
  })

  it('that is not shown names the group and says nothing more of it', () => {
    const report = buildGroupReport(...at('faculty'), phd(null), phd(group(22, 40)), [])
    expect(report.group.title).toEqual(text('PhD'))
    expect(report.shown).toBeNull()
    // The rates are those of all who count there; the group's own 22 and 40 are nowhere.
    expect(JSON.stringify(report)).not.toMatch(/\b(22|40)\b/)
  })
})
