/**
 * The one-way door: only these functions make the branded figures that a report's schemas accept, and none of them
 * lets a cell below its minimum group through. They take cells of the ledger, or sums of whole crowds (trend).
 */
import {
  alphaSchema,
  figureSchema,
  type PublishedAlpha,
  type PublishedFigure,
  type PublishedRate,
  type PublishedStatement,
  rateSchema,
  type StatedFigure,
  statedFigureSchema,
  statementFigureSchema,
} from '#shared/report.ts'
import {
  cronbachAlpha,
  type DetailCounter,
  favourableShare,
  type MeanCounter,
  mean,
  standardDeviation,
  statementCounter,
  type ValueCounts,
} from './formulas.ts'

/** Fewest complete answers for Cronbach's alpha, and the deepest level (1 = institution) that shows it. */
const alphaMinimum = 30
const deepestAlphaLevel = 2

/**
 * A scale's figure at one unit.
 *
 * @param cell counters of the mean layer's cell, or null when it is not shown
 * @param detail counters of the detail layer's cell, or null
 * @param factor what an integer score must be divided by to be on the scale's own range
 * @param minimum minimum group of the mean
 * @param detailMinimum minimum group of the spread
 * @throws Error when a cell is smaller than its minimum group: the release would be wrong, so nothing is shown
 */
export function publishFigure(
  cell: MeanCounter | null,
  detail: DetailCounter | null,
  factor: number,
  minimum: number,
  detailMinimum: number,
): PublishedFigure {
  if (!cell) return figureSchema.parse({ state: 'withheld', minimum })
  refuseBelow(cell.n, minimum)
  if (detail) refuseBelow(detail.n, detailMinimum)
  return figureSchema.parse({
    state: 'shown',
    n: cell.n,
    mean: mean(cell, factor),
    spread: detail && standardDeviation(detail, factor),
    spreadN: detail?.n ?? null,
  })
}

/**
 * A statement's figure at one unit, as answered.
 *
 * @param counts the statement's cell, or null when it is not shown
 * @param minimum minimum group of everything finer than a mean
 * @throws Error when fewer than `minimum` answered
 */
export function publishStatement(
  counts: ValueCounts | null,
  { range, reverse }: { range: readonly [number, number]; reverse: boolean },
  minimum: number,
): PublishedStatement {
  if (!counts) return statementFigureSchema.parse({ state: 'withheld', minimum })
  const counter = statementCounter(counts, range[0])
  refuseBelow(counter.n, minimum)
  return statementFigureSchema.parse({
    state: 'shown',
    n: counter.n,
    mean: mean(counter, 1),
    spread: standardDeviation(counter, 1),
    counts: [...counts],
    favourable: favourableShare(counts, range, reverse),
  })
}

/**
 * Cronbach's alpha of a scale at a unit, from figures that are shown there anyway: the scale's detail cell and all of
 * its statements, at the same number of answers. Null where one of them is missing, below 30 answers, or below level 2.
 *
 * @param level the unit's level, 1 for the institution
 */
export function publishAlpha(
  detail: DetailCounter | null,
  statements: readonly (ValueCounts | null)[],
  factor: number,
  level: number,
): PublishedAlpha {
  if (!detail || detail.n < alphaMinimum || level > deepestAlphaLevel) return null
  const shown = statements.filter((counts) => counts !== null)
  if (shown.length < statements.length) return null
  const alpha = cronbachAlpha(detail, factor, shown)
  return alpha === null ? null : alphaSchema.parse({ n: detail.n, alpha })
}

/**
 * Answered of invited for a published cell. @param invited null where nobody knows @throws Error when fewer than
 * `minimum` answered
 */
export function publishRate(answered: number, invited: number | null, minimum: number): PublishedRate {
  refuseBelow(answered, minimum)
  const percent = invited === null ? null : Math.round((100 * answered) / invited)
  return rateSchema.parse({ answered, invited, percent })
}

/** A figure of another tool, handed on as it was stated there and marked so; no rule of ours was applied to it. */
export function handOnStated(stated: {
  n: number | null
  mean: number
  standardDeviation: number | null
}): StatedFigure {
  const { n, mean: value, standardDeviation: spread } = stated
  return statedFigureSchema.parse({ state: 'stated', n, mean: value, spread })
}

function refuseBelow(n: number, minimum: number): void {
  if (n < minimum) throw new Error('A figure below the minimum group was about to be published')
}
