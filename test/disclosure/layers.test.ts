import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type LeveledUnit,
  layerScale,
  meanOfCrowd,
  type ScaleCounter,
  type ScaleLayers,
} from '../../server/disclosure/layers.ts'
import { addUpward } from '../../server/disclosure/place.ts'
import { counterOf, counters, type PersonsAnswer, randomRound } from './trees.ts'

const thresholds = { mean: 5, detail: 10, sensitive: 50 }
const layerNames = ['mean', 'detail', 'statements'] as const

const units: LeveledUnit[] = [
  { id: 'university', parentId: null, level: 1 },
  { id: 'faculty', parentId: 'university', level: 2 },
  { id: 'institute', parentId: 'faculty', level: 3 },
  { id: 'section', parentId: 'faculty', level: 3 },
]

/** So many who answer differently. */
const mixed = (n: number): PersonsAnswer[] =>
  Array.from({ length: n }, (_, person) => [1 + (person % 3), 1 + ((person + 1) % 3)])
const half = (n: number): PersonsAnswer[] => Array.from({ length: n }, () => [2, null])
const all = (n: number, answer: PersonsAnswer): PersonsAnswer[] => Array.from({ length: n }, () => answer)

const layersOf = (answers: Record<string, PersonsAnswer[]>, sensitive = false): ScaleLayers =>
  layerScale(units, counters(new Map(Object.entries(answers))), thresholds, sensitive)
const places = (layers: ScaleLayers, layer: (typeof layerNames)[number]) => [...layers[layer].crowds.keys()]

describe('the layers of a scale', () => {
  it('show a mean from five answers and the spread from ten', () => {
    expect(places(layersOf({ institute: mixed(4) }), 'mean')).toEqual([])
    expect(places(layersOf({ institute: mixed(5) }), 'mean')).toEqual(['institute'])
    expect(places(layersOf({ institute: mixed(9) }), 'detail')).toEqual([])
    expect(places(layersOf({ institute: mixed(10) }), 'detail')).toEqual(['institute'])
  })

  it('count the spread of two small units together at the unit above', () => {
    const layers = layersOf({ institute: mixed(6), section: mixed(7) })
    expect(places(layers, 'mean').sort()).toEqual(['institute', 'section'])
    expect(layers.detail.crowds.get('faculty')?.n).toBe(13)
    expect(layers.detail.countsAt.get('institute')).toBe('faculty')
  })

  it('show sensitive scales from fifty answers, for the institution and faculties only', () => {
    expect(places(layersOf({ institute: mixed(60) }, true), 'mean')).toEqual(['faculty'])
    expect(places(layersOf({ institute: mixed(49) }, true), 'mean')).toEqual([])
    expect(layersOf({ institute: mixed(60) }, true).mean.countsAt.get('institute')).toBe('faculty')
  })

  it('count partly answered scales only where five of them stand together, and never in the spread', () => {
    const eightAnd = (partly: number) => layersOf({ institute: [...mixed(12), ...half(partly)] })
    const meanOf = (layers: ScaleLayers) =>
      meanOfCrowd(layers.mean.crowds.get('institute') as ScaleCounter, thresholds.mean).n
    expect(meanOf(eightAnd(4))).toBe(12)
    expect(meanOf(eightAnd(5))).toBe(17)
    expect(eightAnd(5).detail.crowds.get('institute')).toMatchObject({ n: 12, partly: { n: 0, sum: 0 } })
  })

  it('need five complete answers, however many are partly answered', () => {
    expect(places(layersOf({ institute: [...mixed(4), ...half(30)] }), 'mean')).toEqual([])
  })

  it('pass up a group where all, or all but one, have the highest or the lowest score', () => {
    for (const end of [1, 3]) {
      const alike = all(20, [end, end])
      expect(places(layersOf({ institute: alike }), 'mean')).toEqual([])
      expect(places(layersOf({ institute: [...alike, [2, 2]] }), 'mean')).toEqual([])
      expect(places(layersOf({ institute: [...alike, [2, 2], [2, 1]] }), 'mean')).toEqual(['institute'])
    }
  })

  it('pass up all statements where one of them is almost the same for everyone', () => {
    const oneAlike: PersonsAnswer[] = mixed(12).map(([a]) => [a, 2])
    const layers = layersOf({ institute: oneAlike, section: mixed(11) })
    expect(places(layers, 'detail').sort()).toEqual(['institute', 'section'])
    expect(places(layers, 'statements')).toEqual(['section'])
    expect(layers.statements.countsAt.get('institute')).toBeNull()
    const mixedAbove = layersOf({ institute: oneAlike, faculty: mixed(10) })
    expect(mixedAbove.statements.crowds.get('faculty')?.n).toBe(22)
  })

  it('show the spread of a scale with one statement only where the statement may be shown', () => {
    const single = (values: number[]): ScaleCounter => ({
      ...counterOf(values.map((value) => [value, value])),
      values: [1, 2, 3].map((value) => values.filter((given) => given === value).length),
    })
    const layersOfOne = (values: number[]) =>
      layerScale(units, new Map([['institute', single(values)]]), thresholds, false)
    const almostAll = [...Array.from({ length: 11 }, () => 2), 1]
    expect(places(layersOfOne(almostAll), 'mean')).toEqual(['institute'])
    expect(places(layersOfOne(almostAll), 'detail')).toEqual([])
    expect(places(layersOfOne([...almostAll, 3]), 'detail')).toEqual(['institute'])
  })

  it('keep sums that add up: every unit is exactly its own crowd and the crowds below', () => {
    fc.assert(
      fc.property(randomRound, ({ units: tree, answers }) => {
        const layers = layerScale(tree, counters(answers), thresholds, false)
        for (const name of layerNames) {
          const sums = new Map([...layers[name].crowds].map(([unitId, { sum }]) => [unitId, sum]))
          const total = [...sums.values()].reduce((a, b) => a + b, 0)
          expect(addUpward(tree, sums, (a, b) => a + b).get('u0') ?? 0).toBe(total)
        }
      }),
    )
  })

  it('count every answer where its layer says, and so the same people in both', () => {
    fc.assert(
      fc.property(randomRound, fc.boolean(), ({ units: tree, answers }, sensitive) => {
        const layers = layerScale(tree, counters(answers), { ...thresholds, sensitive: 15 }, sensitive)
        for (const name of layerNames)
          for (const [unitId, crowd] of layers[name].crowds) {
            const here = [...answers].filter(([from]) => layers[name].countsAt.get(from) === unitId)
            const { partly, ...complete } = counterOf(here.flatMap(([, given]) => given))
            expect(crowd).toEqual({ ...complete, partly: name === 'mean' ? partly : { n: 0, sum: 0 } })
          }
      }),
    )
  })

  it('have no crowd below its minimum, and each layer’s crowds are whole crowds of the one before', () => {
    fc.assert(
      fc.property(randomRound, ({ units: tree, answers }) => {
        const layers = layerScale(tree, counters(answers), thresholds, false)
        for (const crowd of layers.mean.crowds.values()) expect(crowd.n).toBeGreaterThanOrEqual(5)
        for (const crowd of layers.detail.crowds.values()) expect(crowd.n).toBeGreaterThanOrEqual(10)
        for (const [finer, coarser] of [
          ['mean', 'detail'],
          ['detail', 'statements'],
        ] as const)
          for (const unitId of layers[finer].crowds.keys()) {
            const together = tree.filter(({ id }) => layers[finer].countsAt.get(id) === unitId)
            expect(new Set(together.map(({ id }) => layers[coarser].countsAt.get(id))).size).toBe(1)
          }
      }),
      { numRuns: 300 },
    )
  })
})
