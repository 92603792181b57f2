/**
 * What to talk about: the scales that differ most from the level above, and from last time. Whether a difference is
 * good or bad is for the unit to say, so direction plays no part.
 */

import { tenthsBetween } from '../numbers.ts'
import type { Report } from '../report.ts'
import { sizeOf } from './difference.ts'
import { type Mark, widestSpread } from './scales.ts'

type Scale = Report['themes'][number]['scales'][number]

/** Most scales that are proposed for one comparison: a meeting has time for few. */
const mostProposed = 3

/** A scale, and what it differs from. */
export interface TalkingPoint {
  scale: string
  mark: Mark
}

/**
 * At most three scales against the level above (the institution where there is no level between), then at most three
 * against last time. First those beyond what chance usually gives (95 %), then by size as a share of the scale's own
 * range; two means that are printed alike are never proposed.
 *
 * @param scales in the order of the questionnaire, which decides between equals
 */
export function talkingPoints(scales: readonly Scale[]): TalkingPoint[] {
  const level: Mark = scales.some(({ parent }) => parent !== null) ? 'parent' : 'institution'
  return ([level, 'previous'] as const).flatMap((mark) =>
    scales
      .flatMap((scale) => weigh(scale, mark) ?? [])
      .sort((a, b) => b.weight - a.weight)
      .slice(0, mostProposed)
      .map(({ scale }) => ({ scale, mark })),
  )
}

function weigh(scale: Scale, mark: Mark): { scale: string; weight: number } | null {
  const { figure, range } = scale
  const other = scale[mark]
  if (figure.state !== 'shown' || !other || !('mean' in other)) return null
  const tenths = Math.abs(tenthsBetween(figure.mean, other.mean))
  if (tenths === 0) return null
  const { parent, institution } = scale
  const size = sizeOf(figure, other, mark, widestSpread({ beside: { parent, institution } }))
  const share = tenths / 10 / (range[1] - range[0])
  // No difference is larger than the whole range, so one beyond chance always comes first.
  return { scale: scale.id, weight: (size === 'beyond-chance' ? 1 : 0) + share }
}
