/** A group across the tree, such as PhD candidates, within one unit: beside all who count there, and its own kind. */
import type { GroupReport } from '#shared/report.ts'
import type { EarlierTrend } from '../results/trend.store.ts'
import type { RoundUnit } from '../round/round.store.ts'
import { earlierFigure } from './earlier.ts'
import { type ScaleRule, scaleFigure } from './figures.ts'
import {
  byTheme,
  type GroupHere,
  knownRate,
  type ReportCells,
  reportHead,
  type SourcesInTime,
} from './report.ts'

/**
 * @param here the group within the unit whose figures these are
 * @param wide the same group in the whole institution; null when that is the same unit, or has no figures
 * @param groupEarlier the group in the earlier rounds of `sources`, at the unit and in the whole institution
 */
export function buildGroupReport(
  unit: RoundUnit,
  cells: ReportCells,
  sources: SourcesInTime,
  here: GroupHere,
  wide: GroupHere | null,
  groupEarlier: EarlierTrend[],
): GroupReport {
  const { id, title, cell } = here
  const all = sources.figures.get(cells.figuresOf.unitId)
  return {
    ...reportHead(unit, cells, sources),
    group: { id, title },
    shown: cell && {
      coverage: knownRate(cell.answers, cell.invited, sources),
      themes: byTheme(sources, (rule) => ({
        figure: scaleFigure(cell, rule),
        unit: scaleFigure(all, rule),
        institution: wide?.cell ? scaleFigure(wide.cell, rule) : null,
        trend: groupEarlier.map((trend) => trendOf(trend, rule, cells, sources)),
      })),
    },
  }
}

function trendOf(trend: EarlierTrend, rule: ScaleRule, cells: ReportCells, { earlier }: SourcesInTime) {
  const { figuresOf, institution } = cells
  const everybody = earlier.find(({ round }) => round.id === trend.round.id)
  if (!everybody) throw new Error('A group and its unit have the same earlier rounds')
  return {
    round: trend.round,
    figure: earlierFigure(trend, figuresOf.unitId, rule),
    unit: earlierFigure(everybody, figuresOf.unitId, rule),
    institution: institution && earlierFigure(trend, institution.unitId, rule),
  }
}
