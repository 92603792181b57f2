/** One difference as it is printed: its figure, and whether it is beyond chance. */
import type { Language } from '#shared/language.ts'
import type { EarlierFigure, PublishedFigure } from '#shared/report.ts'
import { differenceOf } from '../../platform/numbers.ts'
import { beyondChance } from './chance.ts'
import { type Mark, meanOf } from './scales.ts'

export interface Difference {
  /** `+0,2` */
  value: string
  /** Null where it cannot be said. */
  beyondChance: boolean | null
}

/**
 * @param spread standard deviation to reckon chance with where a round shows none
 * @returns null where there are not two figures to compare
 */
export function differenceFrom(
  figure: PublishedFigure,
  other: EarlierFigure | null | undefined,
  mark: Mark,
  spread: number | null,
  language: Language,
): Difference | null {
  const own = meanOf(figure)
  const their = meanOf(other)
  if (own === null || their === null) return null
  return {
    value: differenceOf(own, their, language),
    beyondChance: beyondChance(figure, other, mark === 'previous' ? 'other-round' : 'larger-unit', spread),
  }
}
