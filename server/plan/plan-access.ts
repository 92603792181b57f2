/** Who writes, signs and reads a plan. Where its unit is gone, whoever has the same part in the units that stand for it. */
import type { PlanVisible } from '#shared/plan.ts'
import type { Actor } from '#shared/session.ts'
import { holds, leads, mayEditPlan, mayViewPlan, represents } from '../access/policy.ts'
import { isWithin, type Tree } from '../organisation/tree.ts'

/** What a person may do with a plan. @param standIns the unit itself, or those that stand for it */
export function planRights(actor: Actor, tree: Tree, standIns: readonly string[]) {
  const at = (may: (unitId: string) => boolean) => standIns.some(may)
  return {
    writes: at((unitId) => mayEditPlan(actor, tree, unitId)),
    signs: at((unitId) => leads(actor, tree, unitId)),
    consulted: at((unitId) => represents(actor, unitId)),
    views: at((unitId) => mayViewPlan(actor, tree, unitId)),
  }
}

/**
 * Reads drafts too: has a part in the plan, serves that part of the organisation, or leads above where those read; chief
 * safety representatives and the occupational health service read with those above.
 */
export function readsWholePlan(
  actor: Actor,
  tree: Tree,
  standIns: readonly string[],
  visible: PlanVisible,
): boolean {
  return standIns.some(
    (unitId) =>
      mayEditPlan(actor, tree, unitId) ||
      holds(actor, tree, unitId, 'coordinator', 'hr', 'records-officer') ||
      (visible.above &&
        holds(actor, tree, unitId, 'leader', 'chief-safety-representative', 'occupational-health')),
  )
}

/** Leads a unit below one of these. */
export function leadsBelow(actor: Actor, tree: Tree, standIns: readonly string[]): boolean {
  return actor.grants.some(
    ({ role, unitId }) =>
      role === 'leader' && standIns.some((top) => unitId !== top && isWithin(tree, unitId, top)),
  )
}
