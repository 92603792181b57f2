/** Which units' plans somebody reads together, and in what order. */
import type { PlanVisible } from '#shared/plan.ts'
import type { Actor } from '#shared/session.ts'
import { buildTree, lineUp, subtree, type Tree, type TreeUnit } from '../organisation/tree.ts'
import type { RoundUnit } from '../round/round.store.ts'
import { readsWholePlan } from './plan-access.ts'

/** The unit asked for and the round's units below it, as they lay at launch, parents first. */
export function unitsAtLaunch(units: RoundUnit[], topId: string): { frozen: Tree; below: TreeUnit[] } {
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
  return { frozen, below: subtree(frozen, topId) }
}

/**
 * Whether a plan is among those the person reads together: plans that are being written, too. A unit that the
 * organisation no longer has is judged by the nearest one above that it has.
 *
 * @param frozen the round's units as they lay at launch
 */
export function isRolledUp(
  actor: Actor,
  today: Tree,
  frozen: Tree,
  unitId: string,
  visible: PlanVisible,
): boolean {
  const standing = lineUp(frozen, unitId).find(({ id }) => today.byId.has(id))
  return standing !== undefined && readsWholePlan(actor, today, [standing.id], visible)
}
