/** Policies of the round's routes: people whom a round does not concern learn nothing of it, not even that it exists. */
import type { Circle } from '#shared/publication.ts'
import { holds, mayManageRound, mayViewUnit, readsWithEmployees } from '../access/policy.ts'
import { loadTree } from '../organisation/organisation.store.ts'
import { loadUnitsOf } from '../organisation/staff.store.ts'
import type { Tree } from '../organisation/tree.ts'
import { Problem } from '../platform/problem.ts'
import type { Decision, Visit } from '../platform/route.ts'
import { ownUnitsIn } from './own-unit.ts'
import { opensOn, type Published } from './publication.ts'
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

/** The refusal for results that are not open to the circle yet, with the day where it is known. */
export function notOpenYet(round: Published, circle: Circle): Problem {
  const day = opensOn(round, circle)
  return new Problem('no-results', day === null ? {} : { opensOn: day })
}

/**
 * Whether the person works in the unit today, as the round counts its units, or reads it as those do who work there.
 *
 * @param today ISO date
 */
export async function readsAsEmployee(
  { storage, actor, today }: Pick<Visit<unknown>, 'storage' | 'actor' | 'today'>,
  tree: Tree,
  roundId: string,
  unitId: string,
): Promise<boolean> {
  if (readsWithEmployees(actor, tree, unitId)) return true
  const worksAt = (await loadUnitsOf(storage, [actor.personId], today)).get(actor.personId) ?? []
  const responseUnits = (await loadRoundUnitIds(storage, [roundId])).get(roundId) ?? []
  return ownUnitsIn(tree, worksAt, new Set(responseUnits)).includes(unitId)
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
