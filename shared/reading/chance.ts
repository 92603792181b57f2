/** What chance may do with a mean: pure rules over published figures, at 95 %. Nothing here says good or bad. */
import type { EarlierFigure, PublishedFigure, PublishedStatement } from '../report.ts'

/** Half the width of a 95 % interval, in standard errors. */
const width = 1.96

/**
 * Is the difference beyond what chance usually gives (95 %)? Null where it cannot be said: a figure, a number of
 * answers or a spread is missing.
 *
 * A larger unit: the unit's answers are among its, so the variance of the difference is s² · (1/n − 1/N) with s the
 * larger unit's standard deviation. Another round: other answers, so s₁²/n₁ + s₂²/n₂; where one of the two shows no
 * spread, `spread` stands for both.
 *
 * @param spread standard deviation of the largest unit that shows one
 */
export function beyondChance(
  figure: PublishedFigure | PublishedStatement,
  other: EarlierFigure | PublishedStatement | null | undefined,
  kind: 'larger-unit' | 'other-round',
  spread: number | null = null,
): boolean | null {
  if (figure.state !== 'shown' || !other || !('mean' in other) || other.n === null) return null
  const variance =
    kind === 'larger-unit'
      ? varianceFromWhole(figure.n, other.n, other.spread)
      : varianceBetween([figure.n, figure.spread ?? spread], [other.n, other.spread ?? spread])
  if (variance === null) return null
  return Math.abs(figure.mean - other.mean) > width * Math.sqrt(variance)
}

function varianceFromWhole(n: number, whole: number, spread: number | null): number | null {
  return spread === null || whole <= n ? null : spread ** 2 * (1 / n - 1 / whole)
}

type Sample = [n: number, spread: number | null]

function varianceBetween([n, s]: Sample, [m, u]: Sample): number | null {
  return s === null || u === null ? null : s ** 2 / n + u ** 2 / m
}

/**
 * Where the mean probably lies (95 %): mean ± 1.96 · s/√n, never outside the scale. Null without n or any spread.
 *
 * @param spread standard deviation to use where the figure shows none of its own
 */
export function likelyRange(
  figure: EarlierFigure,
  [low, high]: readonly [number, number],
  spread: number | null = null,
): [number, number] | null {
  if (!('mean' in figure) || figure.n === null) return null
  const s = figure.spread ?? spread
  if (s === null) return null
  const half = (width * s) / Math.sqrt(figure.n)
  return [Math.max(low, figure.mean - half), Math.min(high, figure.mean + half)]
}
