/** Which units' plans somebody reads together, and in what order. */
import type { Actor } from '#shared/session.ts'
import { mayViewPlan } from '../access/policy.ts'
import { buildTree, lineUp, subtree, type Tree, type TreeUnit } from '../organisation/tree.ts'
import type { RoundUnit } from '../round/round.store.ts'

/**
 * The unit asked for and the round's units below it, as they lay at launch and parents first, cut down to those whose
 * plan the person may read. A unit that the organisation no longer has is judged by the nearest one above that it has.
 */
export function unitsRolledUp(actor: Actor, today: Tree, units: RoundUnit[], topId: string): TreeUnit[] {
  const frozen = buildTree(
    units.map(({ unitId, code, name, parentId, level }) => ({
      id: unitId,
      code,
      name,
      parentId,
      level,
      leaderId: null,
      safetyAreaId: null,
    })),
  )
  return subtree(frozen, topId).filter((unit) => {
    const standing = lineUp(frozen, unit.id).find(({ id }) => today.byId.has(id))
    return standing !== undefined && mayViewPlan(actor, today, standing.id)
  })
}
