/** The report model: figures of one unit beside its parent and the institution, as data without layout. */
import type { Text } from '#shared/language.ts'
import type { Scale, ScalesFile } from '#shared/programme.ts'
import type { PublishedFigure, PublishedRate, Report } from '#shared/report.ts'
import type { Thresholds } from '../disclosure/layers.ts'
import { publishFigure, publishRate } from '../disclosure/published.ts'
import type { PlacedUnit } from '../results/release.ts'
import type { UnitFigures } from '../results/results.store.ts'
import type { RoundUnit } from '../round/round.store.ts'

export interface ReportSources {
  round: Report['round']
  units: RoundUnit[]
  placed: Map<string, PlacedUnit>
  figures: Map<string, Map<string, UnitFigures>>
  scales: ScalesFile
  thresholds: Thresholds
}

/**
 * The units whose figures a report needs: where the unit's answers count, the one above, and the institution. A round
 * of one faculty has no figures of the institution; there the faculty is the level above and nothing more.
 */
export interface ReportCells {
  figuresOf: RoundUnit
  parent: RoundUnit | null
  institution: RoundUnit | null
}

/** @returns null when nothing at all is shown at or above the unit */
export function reportCells(
  unitId: string,
  units: RoundUnit[],
  placed: Map<string, PlacedUnit>,
): ReportCells | null {
  const byId = new Map(units.map((unit) => [unit.unitId, unit]))
  const figuresOf = byId.get(placed.get(unitId)?.reportUnitId ?? '')
  if (!figuresOf) return null
  const above = byId.get(figuresOf.parentId ?? '') ?? null
  const institution = units.find((unit) => unit.level === 1) ?? null
  return {
    figuresOf,
    parent: above?.level === 1 ? null : above,
    institution: institution?.unitId === figuresOf.unitId ? null : institution,
  }
}

/** Builds the report of one unit from frozen counters. */
export function buildReport(unit: RoundUnit, cells: ReportCells, sources: ReportSources): Report {
  const { units, placed, scales, thresholds } = sources
  const byId = new Map(units.map((entry) => [entry.unitId, entry]))
  const rateOf = (cell: RoundUnit): PublishedRate => {
    const { answered, invited } = placed.get(cell.unitId) ?? {}
    return publishRate(answered ?? 0, invited ?? 0, thresholds.mean)
  }
  const compared = (cell: RoundUnit | null) =>
    cell && { id: cell.unitId, name: cell.name, rate: rateOf(cell) }
  const figureOf = (cell: RoundUnit | null, scale: Scale): PublishedFigure | null =>
    cell && figureFor(sources.figures.get(cell.unitId)?.get(scale.id), scale, thresholds)
  return {
    round: sources.round,
    unit: { id: unit.unitId, name: unit.name, path: pathAbove(unit, byId) },
    figuresOf: { id: cells.figuresOf.unitId, name: cells.figuresOf.name },
    alsoCountedHere: passedUpTo(cells.figuresOf.unitId, units, placed),
    leaderCountsAt: byId.get(cells.figuresOf.leaderCountsAt ?? '')?.name ?? null,
    rate: rateOf(cells.figuresOf),
    parent: compared(cells.parent),
    institution: compared(cells.institution),
    range: scales.scales[0]?.range ?? [1, 5],
    themes: scales.themes.map((theme) => ({
      ...theme,
      scales: scales.scales
        .filter((scale) => scale.theme === theme.id)
        .map((scale) => ({
          id: scale.id,
          title: scale.title,
          about: scale.about,
          kind: scale.kind,
          figure: figureFor(sources.figures.get(cells.figuresOf.unitId)?.get(scale.id), scale, thresholds),
          parent: figureOf(cells.parent, scale),
          institution: figureOf(cells.institution, scale),
        })),
    })),
  }
}

function figureFor(figures: UnitFigures | undefined, scale: Scale, thresholds: Thresholds): PublishedFigure {
  const minimum = scale.sensitive ? thresholds.sensitive : thresholds.mean
  return publishFigure(
    figures?.mean ?? null,
    figures?.detail ?? null,
    figures?.scaleFactor ?? 1,
    minimum,
    Math.max(minimum, thresholds.detail),
  )
}

function pathAbove(unit: RoundUnit, byId: Map<string, RoundUnit>): { id: string; name: Text }[] {
  const above = byId.get(unit.parentId ?? '')
  return above ? [...pathAbove(above, byId), { id: above.unitId, name: above.name }] : []
}

/** Units whose own answers count at `unitId` although they belong below it. */
function passedUpTo(unitId: string, units: RoundUnit[], placed: Map<string, PlacedUnit>): Text[] {
  return units
    .filter((unit) => unit.unitId !== unitId && placed.get(unit.unitId)?.countsAtId === unitId)
    .map((unit) => unit.name)
}
