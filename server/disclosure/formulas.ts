/**
 * From counters to figures: every formula that a report prints, in full precision. Counters are whole numbers, so what
 * can pass 2^53 is computed with BigInt and divided once, at the end. The same formulas in words: docs/methodology.md.
 */

/** Additive counter of a scale's scores. A score is the mean of the answered statements × the scale's factor. */
export interface MeanCounter {
  n: number
  sum: number
}

export interface DetailCounter extends MeanCounter {
  sumOfSquares: number
}

/** How many gave each value to a statement, as answered: the first is for the lowest value of the range. */
export type ValueCounts = readonly number[]

/** x̄ = Σx / n, on the scale's own range. */
export function mean({ n, sum }: MeanCounter, factor: number): number {
  return sum / (n * factor)
}

/** Sample standard deviation, s = √((n·Σx² − (Σx)²) / (n·(n − 1))), on the scale's own range. n ≥ 2. */
export function standardDeviation(counter: DetailCounter, factor: number): number {
  const { n } = counter
  return Math.sqrt(Number(scatter(counter)) / (n * (n - 1))) / factor
}

/** The counter of a statement, factor 1. @param lowest the value that the first count belongs to */
export function statementCounter(counts: ValueCounts, lowest: number): DetailCounter {
  const counter = { n: 0, sum: 0, sumOfSquares: 0 }
  for (const [index, count] of counts.entries()) {
    const value = lowest + index
    counter.n += count
    counter.sum += count * value
    counter.sumOfSquares += count * value * value
  }
  return counter
}

/**
 * Share of the answers in the two upper categories of a scale from 1 to 5, after reversal: 4 and 5, or 1 and 2 of a
 * reversed statement. Null for any other range.
 */
export function favourableShare(
  counts: ValueCounts,
  [lowest, highest]: readonly [number, number],
  reverse: boolean,
): number | null {
  if (lowest !== 1 || highest !== 5) return null
  const upper = reverse ? counts.slice(0, 2) : counts.slice(3)
  return total(upper) / total(counts)
}

/**
 * Raw Cronbach's alpha over complete answers (listwise): α = k/(k − 1) · (1 − Σ s²ᵢ / s²), with s²ᵢ the variance of
 * statement i and s² that of the sum of the k statements (Cronbach 1951, Psychometrika 16, formula 2). Reversal changes
 * no variance, so the counts are taken as answered; n − 1 falls away.
 *
 * @param scale scores of the same answers, each the sum of the statements × factor / k
 * @returns null with fewer than two statements, with answers that differ in number, or without any variance
 */
export function cronbachAlpha(
  scale: DetailCounter,
  factor: number,
  statements: readonly ValueCounts[],
): number | null {
  const k = statements.length
  if (k < 2 || statements.some((counts) => total(counts) !== scale.n)) return null
  const whole = scatter(scale) * BigInt(k) * BigInt(k)
  if (whole === 0n) return null
  const parts = statements
    .map((counts) => scatter(statementCounter(counts, 0)))
    .reduce((sum, part) => sum + part, 0n)
  return (k / (k - 1)) * (1 - Number(parts * BigInt(factor) * BigInt(factor)) / Number(whole))
}

/** n·Σx² − (Σx)² = n·(n − 1)·s²: a whole number, whatever the values are counted from. */
function scatter({ n, sum, sumOfSquares }: DetailCounter): bigint {
  return BigInt(n) * BigInt(sumOfSquares) - BigInt(sum) * BigInt(sum)
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0)
}
