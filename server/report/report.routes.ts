/** The result report of one unit: its overview, one scale, one group. Each page is one request. */
import { z } from 'zod'
import { idSchema, slugSchema } from '#shared/fields.ts'
import { groupReportSchema, reportSchema, scaleReportSchema } from '#shared/report.ts'
import { mayViewRelease, mayViewReport } from '../access/policy.ts'
import { loadTree } from '../organisation/organisation.store.ts'
import type { Reader } from '../platform/database.ts'
import { Problem } from '../platform/problem.ts'
import { type Decision, defineRoute, type Route, type Visit } from '../platform/route.ts'
import { loadProgrammeCopy } from '../programme/programme.store.ts'
import { statementTexts } from '../programme/statement-texts.ts'
import { loadFigures, loadGroupFigures, loadPlacedUnits } from '../results/results.store.ts'
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

const params = z.object({ round: idSchema, unit: idSchema })

async function viewsReport({
  storage,
  actor,
  params: { round, unit },
}: Visit<z.infer<typeof params>>): Promise<Decision> {
  // A pilot's report shows those who run the round how reports look; it is no result of the unit.
  const mayView = (await findRound(storage, round))?.pilot ? mayViewRelease : mayViewReport
  return mayView(actor, await loadTree(storage), unit) ? 'allow' : 'hide'
}

/** Loads what every page of a report is built from. Throws the problem that there is no report. */
async function openReport(reader: Reader, roundId: string, unitId: string) {
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
  const sources: ReportSources = {
    round: { id, title, closedOn, releasedOn, origin, layout: layoutShown(round), pilot },
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

export const reportRoutes: Route[] = [
  defineRoute({
    method: 'get',
    path: '/api/rounds/:round/units/:unit/report',
    summary: 'The released figures of a unit, or of the unit above where its answers count.',
    who: viewsReport,
    params,
    response: reportSchema,
    async handle({ storage, params: { round, unit: unitId } }) {
      const { unit, cells, sources } = await openReport(storage, round, unitId)
      const earlier = await trendFor(storage, round, [cells.figuresOf.unitId])
      const groups = await groupsAt(storage, round, cells.figuresOf)
      return buildReport(unit, cells, { ...sources, earlier }, groups)
    },
  }),
  defineRoute({
    method: 'get',
    path: '/api/rounds/:round/units/:unit/report/scales/:scale',
    summary: 'One scale of the report: its statements, its reliability, and earlier rounds.',
    who: viewsReport,
    params: params.extend({ scale: slugSchema }),
    response: scaleReportSchema,
    async handle({ storage, params: { round, unit: unitId, scale } }) {
      const { unit, cells, sources, questionnaire } = await openReport(storage, round, unitId)
      const earlier = await trendFor(storage, round, unitIdsOf(cells))
      const texts = statementTexts(questionnaire)
      const report = buildScaleReport(scale, unit, cells, { ...sources, earlier }, texts)
      if (!report) throw new Problem('not-found')
      return report
    },
  }),
  defineRoute({
    method: 'get',
    path: '/api/rounds/:round/units/:unit/report/groups/:group',
    summary: 'The released figures of a group within the unit, with how many of the group they stand on.',
    who: viewsReport,
    params: params.extend({ group: slugSchema }),
    response: groupReportSchema,
    async handle({ storage, params: { round, unit: unitId, group } }) {
      const { unit, cells, sources } = await openReport(storage, round, unitId)
      const find = async (at: RoundUnit | null) =>
        at ? ((await groupsAt(storage, round, at)).find(({ id }) => id === group) ?? null) : null
      const here = await find(cells.figuresOf)
      if (!here) throw new Problem('not-found')
      const wide = await find(cells.institution)
      const at = [cells.figuresOf, cells.institution].flatMap((cell) => cell?.unitId ?? [])
      const earlier = await trendFor(storage, round, [cells.figuresOf.unitId])
      const groupEarlier = await groupTrendFor(storage, round, group, at)
      return buildGroupReport(unit, cells, { ...sources, earlier }, here, wide, groupEarlier)
    },
  }),
]
