/** Earlier rounds beside this one: sums of their own crowds, or what another tool stated, or why neither can be said. */
import type { EarlierFigure } from '#shared/report.ts'
import { handOnStated, publishFigure } from '../disclosure/published.ts'
import type { EarlierTrend } from '../results/trend.store.ts'
import type { ScaleRule } from './figures.ts'

/** The scale at the unit in that round. */
export function earlierFigure(trend: EarlierTrend, unitId: string, { scale }: ScaleRule): EarlierFigure {
  const cell = trend.units.get(unitId)?.get(scale.id)
  if (!cell) {
    const reason = trend.units.has(unitId) ? 'scale' : 'not-in-round'
    return { state: 'not-comparable', why: { reason, unit: null } }
  }
  switch (cell.state) {
    case 'counted':
      return publishFigure(cell.mean, cell.detail, cell.factor, cell.minimum.mean, cell.minimum.detail)
    case 'stated':
      return handOnStated(cell)
    case 'not-comparable':
      return cell
  }
}

/** The latest round that has a figure of the unit, for the mark "last time". @param trends the oldest first */
export function latestWithFigures(trends: readonly EarlierTrend[], unitId: string): EarlierTrend | undefined {
  return trends.findLast(({ units }) =>
    [...(units.get(unitId)?.values() ?? [])].some(
      (cell) => cell.state === 'stated' || (cell.state === 'counted' && cell.mean !== null),
    ),
  )
}
