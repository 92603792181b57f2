/** A group across the tree, such as PhD candidates, within one unit: beside all who count there, and its own kind. */
import type { GroupReport } from '#shared/report.ts'
import type { RoundUnit } from '../round/round.store.ts'
import { scaleFigure } from './figures.ts'
import {
  byTheme,
  type GroupHere,
  knownRate,
  type ReportCells,
  type ReportSources,
  reportHead,
} from './report.ts'

/**
 * @param here the group within the unit whose figures these are
 * @param wide the same group in the whole institution; null when that is the same unit, or has no figures
 */
export function buildGroupReport(
  unit: RoundUnit,
  cells: ReportCells,
  sources: ReportSources,
  here: GroupHere,
  wide: GroupHere | null,
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
      })),
    },
  }
}
