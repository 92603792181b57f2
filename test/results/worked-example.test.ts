import { expect, it } from 'vitest'
import { cronbachAlpha, favourableShare, mean, standardDeviation } from '../../server/disclosure/formulas.ts'
import { workedExample } from './worked-example.ts'

const { rows, text } = workedExample
const inA = rows.flatMap(({ unit, known, agreed }) =>
  unit === 'A' && known !== null && agreed !== null ? [{ known, agreed }] : [],
)
const countsOf = (values: number[]) =>
  [1, 2, 3, 4, 5].map((step) => values.filter((value) => value === step).length)
const known = countsOf(inA.map((row) => row.known))
const agreed = countsOf(inA.map((row) => row.agreed))
/** Sums of both statements: the score times two. */
const sums = inA.map((row) => row.known + 6 - row.agreed)
const counter = {
  n: sums.length,
  sum: sums.reduce((total, sum) => total + sum, 0),
  sumOfSquares: sums.reduce((total, sum) => total + sum * sum, 0),
}

it('the example people work through by hand comes out as the methodology says', () => {
  const alpha = cronbachAlpha(counter, 2, [known, agreed])
  expect(text).toContain(`36 / 10 = ${mean(counter, 2)}`)
  expect(text).toContain(`= √(94 / 90) = ${standardDeviation(counter, 2).toFixed(2)}`)
  expect(text).toContain(`(1 − (145 + 81) / 376) = ${alpha?.toFixed(2)}`)
  expect(text).toContain(`distribution ${known.join(', ')}`)
  expect(text).toContain(`distribution ${agreed.join(', ')}`)
  expect([favourableShare(known, [1, 5], false), favourableShare(agreed, [1, 5], true)]).toEqual([0.6, 0.6])
})
