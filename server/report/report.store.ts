/** Loads what a report is built from, and builds it: one unit's overview, one scale, one group, or all of it. */
import type { GroupReport, Report, ScaleReport } from '#shared/report.ts'
import type { Reader } from '../platform/database.ts'
import { Problem } from '../platform/problem.ts'
import { loadProgrammeCopy } from '../programme/programme.store.ts'
import { statementTexts } from '../programme/statement-texts.ts'
import { findRuleVersion, loadFigures, loadGroupFigures, loadPlacedUnits } from '../results/results.store.ts'
import { trendFor } from '../results/trend.store.ts'
import { groupTrendFor } from '../results/trend-group.store.ts'
import { findRound, layoutShown, loadRoundUnits, type RoundUnit } from '../round/round.store.ts'
import { loadRoundGroups } from '../round/round-group.store.ts'
import { scaleRules } from './figures.ts'
import { buildGroupReport } from './group-report.ts'
import {
  buildReport,
  type GroupHere,
  type ReportCells,
  type ReportSources,
  reportCells,
  showsGroups,
} from './report.ts'
import { buildScaleReport } from './scale-report.ts'

/** Where a report is: a round, and one of its response units. */
export interface ReportPlace {
  roundId: string
  unitId: string
}

/** All that is published of a unit, for documents, slides and sheets. */
export interface WholeReport {
  report: Report
  /** Every scale, in the order of the overview. */
  scales: ScaleReport[]
  /** The groups shown at the unit. */
  groups: GroupReport[]
}

/** @throws Problem `not-found`, `no-results`, `finished-figures` or `nothing-shown` where there is no report */
export async function loadReport(reader: Reader, place: ReportPlace): Promise<Report> {
  const { unit, cells, sources } = await openReport(reader, place)
  const earlier = await trendFor(reader, place.roundId, [cells.figuresOf.unitId])
  const groups = await groupsAt(reader, place.roundId, cells.figuresOf)
  return buildReport(unit, cells, { ...sources, earlier }, groups)
}

/** @throws Problem as loadReport does; `not-found` also for a scale that the round has not */
export async function loadScaleReport(
  reader: Reader,
  place: ReportPlace,
  scaleId: string,
): Promise<ScaleReport> {
  const { unit, cells, sources, questionnaire } = await openReport(reader, place)
  const earlier = await trendFor(reader, place.roundId, unitIdsOf(cells))
  const texts = statementTexts(questionnaire)
  const report = buildScaleReport(scaleId, unit, cells, { ...sources, earlier }, texts)
  if (!report) throw new Problem('not-found')
  return report
}

/** @throws Problem as loadReport does; `not-found` also for a group that the round was not to show there */
export async function loadGroupReport(
  reader: Reader,
  place: ReportPlace,
  groupId: string,
): Promise<GroupReport> {
  const { unit, cells, sources } = await openReport(reader, place)
  const find = async (at: RoundUnit | null) =>
    at ? ((await groupsAt(reader, place.roundId, at)).find(({ id }) => id === groupId) ?? null) : null
  const here = await find(cells.figuresOf)
  if (!here) throw new Problem('not-found')
  const wide = await find(cells.institution)
  const at = [cells.figuresOf, cells.institution].flatMap((cell) => cell?.unitId ?? [])
  const earlier = await trendFor(reader, place.roundId, [cells.figuresOf.unitId])
  const groupEarlier = await groupTrendFor(reader, place.roundId, groupId, at)
  return buildGroupReport(unit, cells, { ...sources, earlier }, here, wide, groupEarlier)
}

/** @throws Problem as loadReport does */
export async function loadWholeReport(reader: Reader, place: ReportPlace): Promise<WholeReport> {
  const { unit, cells, sources, questionnaire } = await openReport(reader, place)
  const earlier = await trendFor(reader, place.roundId, unitIdsOf(cells))
  const groups = await groupsAt(reader, place.roundId, cells.figuresOf)
  const inTime = { ...sources, earlier }
  const report = buildReport(unit, cells, inTime, groups)
  const texts = statementTexts(questionnaire)
  const scales = report.themes
    .flatMap((theme) => theme.scales)
    .flatMap(({ id }) => buildScaleReport(id, unit, cells, inTime, texts) ?? [])
  const shown = report.groups.filter(({ coverage }) => coverage !== null)
  const groupReports: GroupReport[] = []
  for (const { id } of shown) groupReports.push(await loadGroupReport(reader, place, id))
  return { report, scales, groups: groupReports }
}

/** Loads what every page of a report is built from. Throws the problem that there is no report. */
async function openReport(reader: Reader, { roundId, unitId }: ReportPlace) {
  const round = await findRound(reader, roundId)
  const units = round && round.state !== 'draft' ? await loadRoundUnits(reader, roundId) : []
  const unit = units.find((entry) => entry.unitId === unitId)
  if (!round?.programmeHash || !unit) throw new Problem('not-found')
  if (!round.releasedOn) throw new Problem('no-results')
  if (round.origin === 'imported-figures') throw new Problem('finished-figures')
  const placed = await loadPlacedUnits(reader, roundId)
  const cells = reportCells(unitId, units, placed)
  if (!cells) throw new Problem('nothing-shown')
  const { scales, definition, items, questionnaire } = await loadProgrammeCopy(reader, round.programmeHash)
  const { id, title, closesOn: closedOn, releasedOn, origin, pilot } = round
  const ruleVersion = await findRuleVersion(reader, roundId)
  const sources: ReportSources = {
    round: { id, title, closedOn, releasedOn, origin, layout: layoutShown(round), pilot, ruleVersion },
    units,
    placed,
    figures: await loadFigures(reader, roundId, unitIdsOf(cells)),
    scales,
    rules: scaleRules(scales, items, definition.thresholds),
    thresholds: definition.thresholds,
  }
  return { unit, cells, sources, questionnaire }
}

function unitIdsOf({ figuresOf, parent, institution }: ReportCells): string[] {
  return [figuresOf, parent, institution].flatMap((cell) => cell?.unitId ?? [])
}

/** The groups that the round was to show at the unit, each with its cell where that is shown. */
async function groupsAt(reader: Reader, roundId: string, unit: RoundUnit): Promise<GroupHere[]> {
  if (!showsGroups(unit)) return []
  const cells = await loadGroupFigures(reader, roundId, unit.unitId)
  const groups = await loadRoundGroups(reader, roundId)
  return groups.map(({ id, title }) => ({ id, title, cell: cells.get(id) ?? null }))
}
