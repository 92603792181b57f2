import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  cronbachAlpha,
  favourableShare,
  mean,
  standardDeviation,
  statementCounter,
} from '../../server/disclosure/formulas.ts'

const sumOf = (values: number[]) => values.reduce((sum, value) => sum + value, 0)
const averageOf = (values: number[]) => sumOf(values) / values.length

/** Variance the way a textbook has it: the squared distances from the mean, divided by n − 1. */
const varianceOf = (values: number[]) =>
  sumOf(values.map((value) => (value - averageOf(values)) ** 2)) / (values.length - 1)

const counter = (scores: number[]) => ({
  n: scores.length,
  sum: sumOf(scores),
  sumOfSquares: sumOf(scores.map((score) => score * score)),
})

const countsOf = (values: number[], [lowest, highest]: readonly [number, number]) =>
  Array.from(
    { length: highest - lowest + 1 },
    (_, step) => values.filter((value) => value === lowest + step).length,
  )

/** People's answers to the statements of one scale, and the score that counts them on a factor. */
const answersOf = fc
  .record({ statements: fc.integer({ min: 2, max: 5 }), people: fc.integer({ min: 2, max: 60 }) })
  .chain(({ statements, people }) =>
    fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: statements, maxLength: statements }), {
      minLength: people,
      maxLength: people,
    }),
  )

describe('mean and spread', () => {
  it('agree with the textbook for any answers', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 2, maxLength: 80 }), (values) => {
        const counted = statementCounter(countsOf(values, [0, 10]), 0)
        expect(counted).toEqual(counter(values))
        expect(mean(counted, 1)).toBeCloseTo(averageOf(values), 12)
        expect(standardDeviation(counted, 1)).toBeCloseTo(Math.sqrt(varianceOf(values)), 9)
      }),
    )
  })

  it('of scores on a factor are the same as on the scale’s own range', () => {
    // Means of three statements, on a factor of 6: 2, 2⅓ and 5.
    expect(mean(counter([12, 14, 30]), 6)).toBe(56 / 18)
    expect(standardDeviation(counter([12, 14, 30]), 6)).toBeCloseTo(Math.sqrt(varianceOf([2, 7 / 3, 5])), 12)
  })

  it('of everyone giving the same answer are that answer and no spread', () => {
    const same = statementCounter([0, 0, 0, 12, 0], 1)
    expect([mean(same, 1), standardDeviation(same, 1)]).toEqual([4, 0])
  })

  it('stay exact for two million answers', () => {
    const n = 2_000_000
    const wide = { n, sum: n * 30, sumOfSquares: (n / 2) * (20 * 20 + 40 * 40) }
    expect(standardDeviation(wide, 10)).toBeCloseTo(Math.sqrt(n / (n - 1)), 12)
  })
})

describe('the favourable share', () => {
  it('is the two upper categories of a scale from 1 to 5', () => {
    expect(favourableShare([1, 2, 3, 10, 4], [1, 5], false)).toBe(14 / 20)
  })

  it('of a reversed statement is the two lower ones as answered', () => {
    expect(favourableShare([1, 2, 3, 10, 4], [1, 5], true)).toBe(3 / 20)
  })

  it('does not exist on any other range', () => {
    expect(favourableShare([1, 2, 3, 10], [1, 4], false)).toBeNull()
    expect(favourableShare([1, 2, 3, 10, 4], [0, 4], false)).toBeNull()
  })
})

describe('Cronbach’s alpha', () => {
  /** Alpha from people's rows, by the covariances: α = k/(k − 1) · Σ c(i, j) over i ≠ j / Σ c(i, j) over all. */
  function byCovariances(rows: number[][]): number {
    const k = rows[0]?.length ?? 0
    const column = (index: number) => rows.map((row) => row[index] ?? 0)
    const covariance = (i: number, j: number) => {
      const [a, b] = [column(i), column(j)]
      const products = a.map((value, row) => (value - averageOf(a)) * ((b[row] ?? 0) - averageOf(b)))
      return sumOf(products) / (rows.length - 1)
    }
    const pairs = Array.from({ length: k * k }, (_, index) => [Math.floor(index / k), index % k] as const)
    const all = sumOf(pairs.map(([i, j]) => covariance(i, j)))
    const between = sumOf(pairs.filter(([i, j]) => i !== j).map(([i, j]) => covariance(i, j)))
    return (k / (k - 1)) * (between / all)
  }

  const alphaOf = (rows: number[][], reverse: boolean[]) => {
    const k = reverse.length
    const factor = 60
    const scores = rows.map(
      (row) => sumOf(row.map((value, index) => (reverse[index] ? 6 - value : value))) * (factor / k),
    )
    const statements = reverse.map((_, index) =>
      countsOf(
        rows.map((row) => row[index] ?? 0),
        [1, 5],
      ),
    )
    return cronbachAlpha(counter(scores), factor, statements)
  }

  it('of five people and three statements is what one finds by hand', () => {
    const rows = [
      [1, 2, 1],
      [2, 2, 3],
      [3, 4, 3],
      [4, 4, 5],
      [5, 5, 4],
    ]
    // Variances 2.5, 1.8 and 2.2; sums 4, 7, 10, 13, 14 with variance 17.3: 3/2 · (1 − 6.5/17.3).
    expect(alphaOf(rows, [false, false, false])).toBeCloseTo(1.5 * (1 - 6.5 / 17.3), 12)
  })

  it('agrees with the covariances of the answers, reversed statements turned', () => {
    fc.assert(
      fc.property(answersOf, fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }), (rows, turned) => {
        const reverse = turned.slice(0, rows[0]?.length)
        const after = rows.map((row) => row.map((value, index) => (reverse[index] ? 6 - value : value)))
        const sums = after.map(sumOf)
        const alpha = alphaOf(rows, reverse)
        if (new Set(sums).size === 1) expect(alpha).toBeNull()
        else expect(alpha).toBeCloseTo(byCovariances(after), 6)
      }),
    )
  })

  it('is 1 when all statements are answered alike', () => {
    expect(
      alphaOf(
        [
          [1, 1],
          [4, 4],
          [3, 3],
        ],
        [false, false],
      ),
    ).toBe(1)
  })

  it('does not exist for one statement, nor where a statement has other answers than the scale', () => {
    expect(cronbachAlpha(counter([1, 2, 3]), 1, [[1, 1, 1]])).toBeNull()
    const scores = counter([2, 3, 4])
    expect(
      cronbachAlpha(scores, 2, [
        [1, 1, 1, 0, 0],
        [0, 1, 1, 1, 0],
      ]),
    ).not.toBeNull()
    expect(
      cronbachAlpha(scores, 2, [
        [1, 1, 1, 0, 0],
        [0, 1, 1, 0, 0],
      ]),
    ).toBeNull()
  })
})
