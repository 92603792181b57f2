/** One difference as it is printed: its figure, and what chance may have to do with it. */
import type { Language } from '../language.ts'
import { differenceOf, tenthsBetween } from '../numbers.ts'
import type { EarlierFigure, PublishedFigure, PublishedStatement } from '../report.ts'
import { beyondChance } from './chance.ts'
import type { Mark } from './scales.ts'

export interface Difference {
  /** `+0,2` */
  value: string
  /** `none`: the two are printed alike, and then no other word may be said; `unknown`: chance cannot be reckoned. */
  size: 'none' | 'may-be-chance' | 'beyond-chance' | 'unknown'
}

/**
 * @param spread standard deviation to reckon chance with where a round shows none
 * @returns null where there are not two figures to compare
 */
export function differenceFrom(
  figure: PublishedFigure | PublishedStatement,
  other: EarlierFigure | PublishedStatement | null | undefined,
  mark: Mark,
  spread: number | null,
  language: Language,
): Difference | null {
  if (figure.state !== 'shown' || !other || !('mean' in other)) return null
  return {
    value: differenceOf(figure.mean, other.mean, language),
    size: sizeOf(figure, other, mark, spread),
  }
}

/** What chance may have to do with a difference between two figures that are shown. */
export function sizeOf(
  figure: Extract<PublishedFigure | PublishedStatement, { mean: number }>,
  other: Extract<EarlierFigure | PublishedStatement, { mean: number }>,
  mark: Mark,
  spread: number | null,
): Difference['size'] {
  if (tenthsBetween(figure.mean, other.mean) === 0) return 'none'
  const beyond = beyondChance(figure, other, mark === 'previous' ? 'other-round' : 'larger-unit', spread)
  if (beyond === null) return 'unknown'
  return beyond ? 'beyond-chance' : 'may-be-chance'
}
