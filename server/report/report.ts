/** The report model: figures of one unit beside its parent and the institution, as data without layout. */
import type { Text } from '#shared/language.ts'
import type { ScalesFile } from '#shared/programme.ts'
import { talkingPoints } from '#shared/reading/talk.ts'
import type { PublishedFigure, PublishedRate, Report } from '#shared/report.ts'
import type { Thresholds } from '../disclosure/layers.ts'
import { publishRate } from '../disclosure/published.ts'
import type { Figures } from '../results/content.ts'
import type { PlacedUnit } from '../results/release.ts'
import type { EarlierTrend } from '../results/trend.store.ts'
import type { RoundUnit } from '../round/round.store.ts'
import { earlierFigure, latestWithFigures } from './earlier.ts'
import { type ScaleRule, scaleFigure } from './figures.ts'

/** What every page of a report is built from. */
export interface ReportSources {
  round: Report['round']
  units: RoundUnit[]
  placed: Map<string, PlacedUnit>
  /** Cells of the units whose figures the report needs. */
  figures: Map<string, Figures>
  scales: ScalesFile
  /** One a scale, in the order of `scales`. */
  rules: ScaleRule[]
  thresholds: Thresholds
}

/** With earlier rounds beside it, the oldest first. */
export interface SourcesInTime extends ReportSources {
  earlier: EarlierTrend[]
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

/** A group's cell within a unit, where it is shown. */
export interface GroupHere {
  id: string
  title: Text
  cell: (Figures & { invited: number }) | null
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

/** Groups across the tree have cells at the round's top and on the level below the institution only. */
export function showsGroups(unit: RoundUnit): boolean {
  return unit.parentId === null || unit.level <= 2
}

/** Builds the overview: every scale of the unit. @param groups those the round was to show at the unit */
export function buildReport(
  unit: RoundUnit,
  cells: ReportCells,
  sources: SourcesInTime,
  groups: GroupHere[],
): Report {
  const { units, placed } = sources
  const { unitId, leaderCountsAt } = cells.figuresOf
  const previous = latestWithFigures(sources.earlier, unitId)
  const themes = byTheme(sources, (rule) => ({
    ...comparedFigures(cells, rule, sources),
    previous: previous ? earlierFigure(previous, unitId, rule) : null,
  }))
  return {
    ...reportHead(unit, cells, sources),
    alsoCountedHere: passedUpTo(unitId, units, placed),
    unitsBelow: units.some(({ parentId }) => parentId === unit.unitId),
    leaderCountsAt: units.find((entry) => entry.unitId === leaderCountsAt)?.name ?? null,
    previous: previous?.round ?? null,
    themes,
    talk: talkingPoints(themes.flatMap(({ scales }) => scales)).map(({ scale, mark }) => ({
      scale,
      mark,
      prompt: sources.scales.scales.find(({ id }) => id === scale)?.prompt ?? null,
    })),
    groups: groups.map(({ id, title, cell }) => ({
      id,
      title,
      coverage: cell && knownRate(cell.answers, cell.invited, sources),
    })),
  }
}

/** Nobody told how many the survey of another tool invited: what is stored as invited are those who answered. */
export function knownRate(
  answered: number,
  invited: number,
  { round, thresholds }: Pick<ReportSources, 'thresholds'> & { round: Pick<Report['round'], 'origin'> },
): PublishedRate {
  return publishRate(answered, round.origin === 'held' ? invited : null, thresholds.mean)
}

/** What every page of a report begins with. */
export function reportHead(unit: RoundUnit, cells: ReportCells, sources: ReportSources) {
  const { units, placed, rules, round } = sources
  const rateOf = (cell: RoundUnit): PublishedRate => {
    const { answered, invited } = placed.get(cell.unitId) ?? {}
    return knownRate(answered ?? 0, invited ?? 0, sources)
  }
  const compared = (cell: RoundUnit | null) =>
    cell && { id: cell.unitId, name: cell.name, rate: rateOf(cell) }
  return {
    round,
    unit: { id: unit.unitId, name: unit.name, path: pathAbove(unit, units) },
    figuresOf: { id: cells.figuresOf.unitId, name: cells.figuresOf.name },
    rate: rateOf(cells.figuresOf),
    parent: compared(cells.parent),
    institution: compared(cells.institution),
    range: commonRange(rules),
  }
}

/** One scale of the unit, beside the larger units it is part of. */
export function comparedFigures(cells: ReportCells, rule: ScaleRule, { figures }: ReportSources) {
  const of = (cell: RoundUnit | null): PublishedFigure | null =>
    cell && scaleFigure(figures.get(cell.unitId), rule)
  return {
    figure: scaleFigure(figures.get(cells.figuresOf.unitId), rule),
    parent: of(cells.parent),
    institution: of(cells.institution),
  }
}

/** All scales in the questionnaire's order under their themes, each with what `fill` says of it. */
export function byTheme<T>({ scales, rules }: ReportSources, fill: (rule: ScaleRule) => T) {
  return scales.themes.map(({ id, title }) => ({
    id,
    title,
    scales: rules
      .filter(({ scale }) => scale.theme === id)
      .map((rule) => ({ ...scaleHead(rule), ...fill(rule) })),
  }))
}

/** The scale's name and what a high value means. */
export function scaleHead({ scale: { id, title, about, kind, range } }: ScaleRule) {
  return { id, title, about, kind, range }
}

/** Null where the scales are not of one range: then none may be drawn by another's. */
function commonRange([first, ...others]: ScaleRule[]): [number, number] | null {
  if (!first) return null
  const [low, high] = first.scale.range
  return others.every(({ scale: { range } }) => range[0] === low && range[1] === high) ? [low, high] : null
}

function pathAbove({ parentId }: RoundUnit, units: RoundUnit[]): { id: string; name: Text }[] {
  const above = units.find(({ unitId }) => unitId === parentId)
  return above ? [...pathAbove(above, units), { id: above.unitId, name: above.name }] : []
}

/** Units whose own answers count at `unitId` although they belong below it. */
function passedUpTo(unitId: string, units: RoundUnit[], placed: Map<string, PlacedUnit>): Text[] {
  return units
    .filter((unit) => unit.unitId !== unitId && placed.get(unit.unitId)?.countsAtId === unitId)
    .map((unit) => unit.name)
}
