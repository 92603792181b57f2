/** Who may have what is made of a unit and all below it. */
import { holds } from '../access/policy.ts'
import { loadTree } from '../organisation/organisation.store.ts'
import type { Decision, Visit } from '../platform/route.ts'
import { readsReport } from '../report/report-access.ts'
import { findRound, loadRoundUnits } from '../round/round.store.ts'

type Place = { round: string; unit: string }

/** Reads the unit's figures, and by the same role those of every unit below. */
export async function readsUnitsBelow(visit: Visit<Place>): Promise<Decision> {
  const tree = await loadTree(visit.storage)
  const reaches = holds(visit.actor, tree, visit.params.unit, 'leader', 'coordinator', 'hr')
  return reaches ? readsReport(visit) : 'hide'
}

/** The institution, a faculty, or whatever is the round's top. */
export async function readsLargeUnit(visit: Visit<Place>): Promise<Decision> {
  const { round, unit } = visit.params
  const units = await loadRoundUnits(visit.storage, round)
  const large = units.find(({ unitId }) => unitId === unit)
  const isLarge = large !== undefined && (large.level <= 2 || large.parentId === null)
  return isLarge ? readsUnitsBelow(visit) : 'hide'
}

/** A pilot has no reports of units. */
export async function ordersHandouts(visit: Visit<Place>): Promise<Decision> {
  const round = await findRound(visit.storage, visit.params.round)
  return round && !round.pilot ? readsUnitsBelow(visit) : 'hide'
}
