/** The order of the scales and what is said about a difference: pure rules over published figures. */
import type { PublishedFigure, Report } from '#shared/report.ts'

export type ReportScale = Report['themes'][number]['scales'][number]
export type SortOrder = 'theme' | 'difference' | 'value'

/** Scales under one heading; `title` is null where the order does not follow the themes. */
export interface ScaleGroup {
  id: string
  title: Report['themes'][number]['title'] | null
  scales: ReportScale[]
}

/** The mean, or null where the figure is not shown. */
export function meanOf(figure: PublishedFigure | null): number | null {
  return figure?.state === 'shown' ? figure.mean : null
}

/**
 * Distance from the level above, or from the institution where there is no level between; null without figures.
 * As it is printed, from rounded means, so that the order never contradicts the figures; ties by the means as
 * they are.
 */
function distance(scale: ReportScale): number | null {
  const own = meanOf(scale.figure)
  const other = meanOf(scale.parent) ?? meanOf(scale.institution)
  if (own === null || other === null) return null
  return Math.abs(Math.round(own * 10) - Math.round(other * 10)) + Math.abs(own - other) / 10
}

/**
 * The scales in the wanted order: by theme as the questionnaire has them, by size of the difference whatever its
 * direction, or by mean. Without a figure to sort by they stand last, in the questionnaire's order.
 */
export function inOrder(report: Report, order: SortOrder): ScaleGroup[] {
  if (order === 'theme') return report.themes
  const value = (scale: ReportScale) => (order === 'value' ? meanOf(scale.figure) : distance(scale))
  const scales = report.themes
    .flatMap((theme) => theme.scales)
    .map((scale) => ({ scale, value: value(scale) ?? Number.NEGATIVE_INFINITY }))
    .sort((a, b) => (a.value === b.value ? 0 : b.value - a.value))
    .map(({ scale }) => scale)
  return [{ id: order, title: null, scales }]
}

/**
 * True when the unit differs from a larger unit it is part of by more than chance usually gives (95 %). The unit's
 * answers are among the larger one's, so the variance of the difference is s² · (1/n − 1/N), with s the larger
 * unit's standard deviation. False where a figure or the spread is not shown.
 */
export function beyondChance(unit: PublishedFigure, larger: PublishedFigure | null): boolean {
  if (unit.state !== 'shown' || larger?.state !== 'shown' || larger.spread === null) return false
  if (larger.n <= unit.n) return false
  const error = larger.spread * Math.sqrt(1 / unit.n - 1 / larger.n)
  return Math.abs(unit.mean - larger.mean) > 1.96 * error
}
