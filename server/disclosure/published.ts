/**
 * The one-way door: only these functions make the branded figures that a report's schema accepts, and none of them
 * lets a cell below its minimum group through.
 */
import { figureSchema, type PublishedFigure, type PublishedRate, rateSchema } from '#shared/report.ts'
import type { Counter } from './layers.ts'

/**
 * A scale's figure at one unit.
 *
 * @param mean counters of the mean layer's cell, or null when it is not shown
 * @param detail counters of the detail layer's cell, or null
 * @param scaleFactor what an integer score must be divided by to be on the scale's own range
 * @param minimum minimum group of the mean
 * @param detailMinimum minimum group of the spread
 * @throws Error when a cell is smaller than its minimum group: the release would be wrong, so nothing is shown
 */
export function publishFigure(
  mean: Counter | null,
  detail: Counter | null,
  scaleFactor: number,
  minimum: number,
  detailMinimum: number,
): PublishedFigure {
  if (!mean) return figureSchema.parse({ state: 'withheld', minimum })
  refuseBelow(mean.n, minimum)
  if (detail) refuseBelow(detail.n, detailMinimum)
  return figureSchema.parse({
    state: 'shown',
    n: mean.n,
    mean: mean.sum / mean.n / scaleFactor,
    spread: detail ? standardDeviation(detail) / scaleFactor : null,
  })
}

/** Answered of invited for a published cell. @throws Error when fewer than `minimum` answered */
export function publishRate(answered: number, invited: number, minimum: number): PublishedRate {
  refuseBelow(answered, minimum)
  return rateSchema.parse({ answered, invited, percent: Math.round((100 * answered) / invited) })
}

/** Sample standard deviation (n − 1), from exact integer sums. */
function standardDeviation({ n, sum, sumOfSquares }: Counter): number {
  // n·Σ² − (Σ)² can pass 2^53 for a whole institution: BigInt keeps the difference exact.
  const spread = BigInt(n) * BigInt(sumOfSquares) - BigInt(sum) * BigInt(sum)
  return Math.sqrt(Number(spread) / (n * (n - 1)))
}

function refuseBelow(n: number, minimum: number): void {
  if (n < minimum) throw new Error('A figure below the minimum group was about to be published')
}
