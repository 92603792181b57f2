/** What all rows about a plan share: of which plan, who is let in, and loading with the refusals that go with it. */
import { z } from 'zod'
import { slugSchema } from '#shared/fields.ts'
import type { Actor } from '#shared/session.ts'
import { loadTree } from '../organisation/organisation.store.ts'
import { loadStandIns } from '../organisation/successor.store.ts'
import type { Storage } from '../platform/database.ts'
import { Problem } from '../platform/problem.ts'
import type { Decision } from '../platform/route.ts'
import { findRound } from '../round/round.store.ts'
import { readsAsEmployee } from '../round/round-access.ts'
import { followedYearOf, yearOf } from '../year/unit-year.routes.ts'
import { leadsBelow, planRights, readsWholePlan } from './plan-access.ts'
import { loadPlanGroups } from './plan-groups.store.ts'
import type { PlanYear } from './plan-key.ts'
import { loadPlanVisible } from './plan-readers.store.ts'
import { isShownToAll, loadSignedHere } from './plan-reading.store.ts'

/** The group whose plan it is; not given for the unit as a whole. */
export const planQuerySchema = z.strictObject({ group: slugSchema.optional() })

interface Asking {
  storage: Storage
  actor: Actor
  today: string
  params: { round: string; unit: string }
}

type OfPlan = Asking & { query: { group?: string | undefined } }

function only(right: 'writes' | 'signs' | 'consulted') {
  return async ({ storage, actor, params: { unit } }: Omit<Asking, 'today'>): Promise<Decision> => {
    const tree = await loadTree(storage)
    const rights = planRights(actor, tree, await loadStandIns(storage, tree, unit))
    if (!rights.views) return 'hide'
    return rights[right] ? 'allow' : 'deny'
  }
}

/** Leader and safety representative of the unit, or of the units that took over from it. */
export const writesPlan = only('writes')

/** The unit's own leader, or who acts where it has none or is gone. */
export const signsPlan = only('signs')

/** A safety representative of the unit. */
export const isConsultedOnPlan = only('consulted')

/** Those with a part in it and those above; whoever works in the unit or leads below it may find it signed. */
export async function readsPlan(visit: Asking): Promise<Decision> {
  const { storage, actor, params } = visit
  const tree = await loadTree(storage)
  const standIns = await loadStandIns(storage, tree, params.unit)
  if (planRights(actor, tree, standIns).views) return 'allow'
  const round = await findRound(storage, params.round)
  if (!round || !isShownToAll(round)) return 'hide'
  if (leadsBelow(actor, tree, standIns)) return 'allow'
  return (await readsAsEmployee(visit, tree, round.id, params.unit)) ? 'allow' : 'hide'
}

/** Who reads drafts and what belongs to the work on a plan. */
export async function readsDrafts({ storage, actor, params }: Asking): Promise<Decision> {
  const tree = await loadTree(storage)
  return planRights(actor, tree, await loadStandIns(storage, tree, params.unit)).views ? 'allow' : 'hide'
}

/** @throws Problem not-found when the unit takes no part in the round, or such a group has no plan there */
export async function planOf(visit: OfPlan): Promise<PlanYear> {
  return ofGroup(visit, await yearOf(visit))
}

/** For changes. @throws Problem as planOf, and no-results before the results are open to leaders */
export async function followedPlanOf(visit: OfPlan): Promise<PlanYear> {
  return ofGroup(visit, await followedYearOf(visit))
}

async function ofGroup({ storage, query }: OfPlan, year: PlanYear): Promise<PlanYear> {
  const groupId = query.group ?? ''
  if (groupId !== '' && !(await loadPlanGroups(storage, year)).some(({ id }) => id === groupId))
    throw new Problem('not-found')
  return { ...year, groupId }
}

/**
 * How the person reads the plan: as it is being written, or as it was signed last.
 *
 * @throws Problem not-allowed for a leader above who is not to read it, else not-found
 */
export async function readingOf(visit: OfPlan, year: PlanYear): Promise<'whole' | 'signed'> {
  const { storage, actor } = visit
  const standIns = await loadStandIns(storage, year.tree, year.unitId)
  const visible = await loadPlanVisible(storage, year)
  if (readsWholePlan(actor, year.tree, standIns, visible)) return 'whole'
  const inside =
    (visible.within && (await readsAsEmployee(visit, year.tree, year.roundId, year.unitId))) ||
    (visible.below && leadsBelow(actor, year.tree, standIns))
  if (inside && isShownToAll(year.round) && (await loadSignedHere(storage, year))) return 'signed'
  throw new Problem(planRights(actor, year.tree, standIns).views ? 'not-allowed' : 'not-found')
}
