/** Policies of the round's routes: people whom a round does not concern learn nothing of it, not even that it exists. */
import { holds, mayManageRound, mayViewUnit } from '../access/policy.ts'
import { loadTree } from '../organisation/organisation.store.ts'
import type { Decision, Visit } from '../platform/route.ts'
import { findRound, loadRoundUnitIds } from './round.store.ts'
import { concernsRound } from './summary.ts'

type RoundVisit = Visit<{ round: string }>

/** Everyone whom the round concerns. */
export async function maySeeRound(visit: RoundVisit): Promise<Decision> {
  const found = await relationTo(visit)
  return found === 'none' ? 'hide' : 'allow'
}

/** Coordinators of the round's top. */
export async function mayRunRound(visit: RoundVisit): Promise<Decision> {
  const found = await relationTo(visit)
  return found === 'none' ? 'hide' : found === 'concerned' ? 'deny' : 'allow'
}

/** Coordinators of the round's top and HR, who help people with their links. */
export async function mayHelpInvited(visit: RoundVisit): Promise<Decision> {
  const round = await findRound(visit.storage, visit.params.round)
  if (!round) return 'hide'
  const tree = await loadTree(visit.storage)
  if (holds(visit.actor, tree, round.rootUnitId, 'coordinator', 'hr')) return 'allow'
  return (await relationTo(visit)) === 'none' ? 'hide' : 'deny'
}

async function relationTo({ storage, actor, params }: RoundVisit): Promise<'none' | 'concerned' | 'runs'> {
  const round = await findRound(storage, params.round)
  if (!round) return 'none'
  const tree = await loadTree(storage)
  if (mayManageRound(actor, tree, round.rootUnitId)) return 'runs'
  const units = (await loadRoundUnitIds(storage, [round.id])).get(round.id) ?? []
  return concernsRound(actor, tree, round.rootUnitId, units) ? 'concerned' : 'none'
}

/** Coordinators at or above a response unit of the round, also where they do not run the round as a whole. */
export async function mayMoveUnitDeadline(visit: Visit<{ round: string; unit: string }>): Promise<Decision> {
  const { storage, actor, params } = visit
  const units = (await loadRoundUnitIds(storage, [params.round])).get(params.round) ?? []
  if (!units.includes(params.unit)) return 'hide'
  const tree = await loadTree(storage)
  if (holds(actor, tree, params.unit, 'coordinator')) return 'allow'
  return mayViewUnit(actor, tree, params.unit) ? 'deny' : 'hide'
}
