import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type LeveledUnit, layerScale, type ScoredAnswer } from '../../server/disclosure/layers.ts'
import { randomRound } from './trees.ts'

const thresholds = { mean: 5, detail: 10, sensitive: 50 }
const ends = [1, 5] as const

const units: LeveledUnit[] = [
  { id: 'university', parentId: null, level: 1 },
  { id: 'faculty', parentId: 'university', level: 2 },
  { id: 'institute', parentId: 'faculty', level: 3 },
]

const mixed = (n: number, complete = true): ScoredAnswer[] =>
  Array.from({ length: n }, (_, index) => ({ complete, score: 1 + (index % 5) }))

const layer = (answers: Record<string, ScoredAnswer[]>, sensitive = false) =>
  layerScale(units, new Map(Object.entries(answers)), ends, thresholds, sensitive)

describe('the layers of a scale', () => {
  it('shows a mean from five answers and the spread from ten', () => {
    expect(layer({ institute: mixed(9) }).figures.mean.get('institute')?.n).toBe(9)
    expect(layer({ institute: mixed(9) }).figures.detail.has('institute')).toBe(false)
    expect(layer({ institute: mixed(10) }).figures.detail.get('institute')?.n).toBe(10)
  })

  it('shows sensitive scales from fifty answers, for the institution and faculties only', () => {
    const shown = layer({ institute: mixed(60) }, true).figures
    expect([...shown.mean.keys()].sort()).toEqual(['faculty', 'university'])
    expect(layer({ institute: mixed(49) }, true).figures.mean.size).toBe(0)
  })

  it('counts a partly answered scale only where five such answers stand together', () => {
    expect(layer({ institute: [...mixed(8), ...mixed(4, false)] }).figures.mean.get('institute')?.n).toBe(8)
    expect(layer({ institute: [...mixed(8), ...mixed(5, false)] }).figures.mean.get('institute')?.n).toBe(13)
  })

  it('never counts partly answered scales in the spread', () => {
    const { figures } = layer({ institute: [...mixed(10), ...mixed(6, false)] })
    expect(figures.detail.get('institute')?.n).toBe(10)
  })

  it('treats a group as too small where all, or all but one, have the highest score', () => {
    const same = (n: number): ScoredAnswer[] =>
      Array.from({ length: n }, () => ({ complete: true, score: 5 }))
    expect(layer({ institute: same(7) }).figures.mean.size).toBe(0)
    expect(layer({ institute: [...same(7), { complete: true, score: 2 }] }).figures.mean.size).toBe(0)
    expect(
      layer({ institute: [...same(7), { complete: true, score: 2 }, { complete: true, score: 3 }] }).figures
        .mean.size,
    ).toBe(3)
  })

  it('keeps sums that add up: every unit is exactly its own crowd and the crowds below', () => {
    fc.assert(
      fc.property(randomRound, ({ units: tree, pools }) => {
        const { crowds, figures } = layerScale(tree, pools, ends, thresholds, false)
        for (const name of ['mean', 'detail'] as const) {
          const top = figures[name].get('u0')
          const all = [...crowds[name].values()]
          expect(top?.n ?? 0).toBe(all.reduce((sum, crowd) => sum + crowd.n, 0))
          expect(top?.sum ?? 0).toBe(all.reduce((sum, crowd) => sum + crowd.sum, 0))
        }
      }),
    )
  })

  it('has no crowd below its minimum in any organisation, and none whose difference between the layers is', () => {
    fc.assert(
      fc.property(randomRound, ({ units: tree, pools }) => {
        const { crowds, figures } = layerScale(tree, pools, ends, thresholds, false)
        for (const crowd of crowds.mean.values()) expect(crowd.n).toBeGreaterThanOrEqual(5)
        for (const crowd of crowds.detail.values()) expect(crowd.n).toBeGreaterThanOrEqual(10)
        for (const [unitId, detail] of figures.detail) {
          const difference = (figures.mean.get(unitId)?.n ?? 0) - detail.n
          expect(difference === 0 || Math.abs(difference) >= 5).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })
})
