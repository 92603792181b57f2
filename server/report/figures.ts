/** From stored counters to published figures, scale by scale: which counters, which factor, which minimum group. */
import type { Scale, ScalesFile } from '#shared/programme.ts'
import type { PublishedAlpha, PublishedFigure, PublishedStatement } from '#shared/report.ts'
import type { Thresholds } from '../disclosure/layers.ts'
import { publishAlpha, publishFigure, publishStatement } from '../disclosure/published.ts'
import type { Figures } from '../results/content.ts'
import { scaleKeys } from '../results/score.ts'

/** A scale, and what its counters must be read with. */
export interface ScaleRule {
  scale: Scale
  factor: number
  /** Minimum group of the mean, and of everything finer. */
  minimum: number
  detailMinimum: number
}

/** @param items the codebook */
export function scaleRules(scales: ScalesFile, items: string[], thresholds: Thresholds): ScaleRule[] {
  const keys = scaleKeys(scales.scales, items)
  return scales.scales.map((scale, index) => {
    const minimum = scale.sensitive ? thresholds.sensitive : thresholds.mean
    const factor = keys[index]?.factor ?? 1
    return { scale, factor, minimum, detailMinimum: Math.max(minimum, thresholds.detail) }
  })
}

/** @param figures the cell of a unit, or of a group within it; undefined where nothing of it is shown */
export function scaleFigure(figures: Figures | undefined, rule: ScaleRule): PublishedFigure {
  const { scale, factor, minimum, detailMinimum } = rule
  const cell = figures?.mean[scale.id] ?? null
  return publishFigure(cell, figures?.detail[scale.id] ?? null, factor, minimum, detailMinimum)
}

/** One statement of the scale. */
export function statementFigure(
  figures: Figures | undefined,
  rule: ScaleRule,
  statement: Scale['items'][number],
): PublishedStatement {
  const asked = { range: rule.scale.range, reverse: statement.reverse ?? false }
  return publishStatement(figures?.items[statement.item] ?? null, asked, rule.detailMinimum)
}

/** @param level the unit's level, 1 for the institution */
export function scaleAlpha(figures: Figures | undefined, rule: ScaleRule, level: number): PublishedAlpha {
  const statements = rule.scale.items.map(({ item }) => figures?.items[item] ?? null)
  return publishAlpha(figures?.detail[rule.scale.id] ?? null, statements, rule.factor, level)
}
