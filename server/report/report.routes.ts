/** The result report of one unit. */
import { z } from 'zod'
import { idSchema } from '#shared/fields.ts'
import { reportSchema } from '#shared/report.ts'
import { mayViewReport } from '../access/policy.ts'
import { loadTree } from '../organisation/organisation.store.ts'
import { Problem } from '../platform/problem.ts'
import { type Decision, defineRoute, type Route, type Visit } from '../platform/route.ts'
import { loadProgrammeCopy } from '../programme/programme.store.ts'
import { loadFigures, loadPlacedUnits } from '../results/results.store.ts'
import { findRound, loadRoundUnits } from '../round/round.store.ts'
import { buildReport, reportCells } from './report.ts'

const params = z.object({ round: idSchema, unit: idSchema })

async function viewsReport({
  storage,
  actor,
  params: { unit },
}: Visit<z.infer<typeof params>>): Promise<Decision> {
  return mayViewReport(actor, await loadTree(storage), unit) ? 'allow' : 'hide'
}

export const reportRoutes: Route[] = [
  defineRoute({
    method: 'get',
    path: '/api/rounds/:round/units/:unit/report',
    summary: 'The released figures of a unit, or of the unit above where its answers count.',
    who: viewsReport,
    params,
    response: reportSchema,
    async handle({ storage, params: { round: roundId, unit: unitId } }) {
      const round = await findRound(storage, roundId)
      const units = round && round.state !== 'draft' ? await loadRoundUnits(storage, roundId) : []
      const unit = units.find((entry) => entry.unitId === unitId)
      if (!round?.programmeHash || !unit) throw new Problem('not-found')
      if (!round.releasedOn) throw new Problem('no-results')
      const placed = await loadPlacedUnits(storage, roundId)
      const cells = reportCells(unitId, units, placed)
      if (!cells) throw new Problem('nothing-shown')
      const needed = [cells.figuresOf, cells.parent, cells.institution].flatMap((cell) => cell?.unitId ?? [])
      const { scales, definition } = await loadProgrammeCopy(storage, round.programmeHash)
      return buildReport(unit, cells, {
        round: { id: round.id, title: round.title, closedOn: round.closesOn, releasedOn: round.releasedOn },
        units,
        placed,
        figures: await loadFigures(storage, roundId, needed),
        scales,
        thresholds: definition.thresholds,
      })
    },
  }),
]
