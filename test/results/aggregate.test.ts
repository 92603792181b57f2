import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { noAnswer } from '../../server/programme/answers.ts'
import {
  addCounts,
  type Counters,
  countAnswers,
  countStream,
  emptyCounters,
  type PackedAnswers,
  scaleCounter,
} from '../../server/results/aggregate.ts'
import type { ScaleKey } from '../../server/results/score.ts'

const width = 4
const classes = 3
const scales: ScaleKey[] = [
  {
    id: 'goals',
    sensitive: false,
    statements: [
      { index: 2, reverse: false },
      { index: 0, reverse: true },
    ],
    range: [1, 5],
    needed: 1,
    factor: 2,
  },
  {
    id: 'voice',
    sensitive: false,
    statements: [{ index: 3, reverse: false }],
    range: [0, 2],
    needed: 1,
    factor: 1,
  },
]

type Row = { of: number; bytes: [number, number, number, number] }
const step = fc.constantFrom(1, 2, 3, 4, 5, noAnswer)
const row: fc.Arbitrary<Row> = fc.record({
  of: fc.nat({ max: classes - 1 }),
  bytes: fc.tuple(step, step, step, fc.constantFrom(0, 1, 2, noAnswer)),
})
const rows = fc.array(row, { maxLength: 60 })

const pack = (given: Row[]): PackedAnswers => ({
  classOf: Int32Array.from(given, ({ of }) => of),
  bytes: Uint8Array.from(given.flatMap(({ bytes }) => bytes)),
})
const count = (given: Row[]): Counters => {
  const counters = emptyCounters(classes, width, scales)
  countAnswers(counters, pack(given))
  return counters
}

describe('counting answers', () => {
  it('gives two halves that add up to the whole', () => {
    fc.assert(
      fc.property(rows, fc.nat(), (given, cut) => {
        const half = cut % (given.length + 1)
        const sum = count(given.slice(0, half))
        addCounts(sum, count(given.slice(half)))
        expect(sum).toEqual(count(given))
      }),
    )
  })

  it('does not depend on the order of the answers', () => {
    fc.assert(
      fc.property(rows, (given) => {
        expect(count([...given].reverse())).toEqual(count(given))
      }),
    )
  })

  it('counts what comes in pieces like what comes at once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(rows, { maxLength: 4 }), async (pieces) => {
        const counters = emptyCounters(classes, width, scales)
        await countStream(
          counters,
          (async function* () {
            for (const piece of pieces) yield pack(piece)
          })(),
        )
        expect(counters).toEqual(count(pieces.flat()))
      }),
    )
  })

  it('gives several classes together the sum of each alone, in whole numbers', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const counters = count(given)
        for (const scale of scales.keys()) {
          const all = scaleCounter(counters, [0, 1, 2], scale)
          const each = [0, 1, 2].map((of) => scaleCounter(counters, [of], scale))
          for (const field of ['n', 'sum', 'sumOfSquares', 'atLowest', 'atHighest'] as const) {
            expect(all[field]).toBe(each.reduce((total, one) => total + one[field], 0))
            expect(Number.isInteger(all[field])).toBe(true)
          }
          expect(all.values.reduce((a, b) => a + b, 0)).toBe(all.n * (scales[scale]?.statements.length ?? 0))
        }
      }),
    )
  })

  it('counts each value as it was answered, reversed or not, among complete answers', () => {
    const counters = count([
      { of: 0, bytes: [5, 1, 2, 0] },
      { of: 0, bytes: [5, 1, noAnswer, 2] },
    ])
    expect(scaleCounter(counters, [0], 0)).toEqual({
      n: 1,
      // (2 + 1) / 2 on the scale's own range, twice.
      sum: 3,
      sumOfSquares: 9,
      atLowest: 0,
      atHighest: 0,
      partly: { n: 1, sum: 2 },
      values: [0, 1, 0, 0, 0, 0, 0, 0, 0, 1],
      steps: 5,
    })
    expect(scaleCounter(counters, [0], 1)).toMatchObject({
      n: 2,
      atLowest: 1,
      atHighest: 1,
      values: [1, 0, 1],
    })
  })

  it('names a statement with a byte that is no value, and counts it in nothing', () => {
    const counters = count([{ of: 1, bytes: [6, 1, 3, 0] }])
    expect(counters.outside).toEqual(new Set([0]))
    expect(scaleCounter(counters, [1], 0).n).toBe(0)
  })

  it('refuses answers of another length', () => {
    const counters = emptyCounters(classes, width, scales)
    expect(() => countAnswers(counters, { classOf: Int32Array.of(0, 1), bytes: new Uint8Array(7) })).toThrow(
      'another codebook',
    )
  })
})
