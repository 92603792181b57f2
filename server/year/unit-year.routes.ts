/** What all rows about a unit's year share: path, who is let in, and loading with the refusals that go with it. */
import { z } from 'zod'
import { idSchema } from '#shared/fields.ts'
import type { Actor } from '#shared/session.ts'
import { leads, mayEditPlan, mayViewPlan, mayViewUnit, represents } from '../access/policy.ts'
import { loadTree } from '../organisation/organisation.store.ts'
import type { Tree } from '../organisation/tree.ts'
import type { Storage } from '../platform/database.ts'
import { Problem } from '../platform/problem.ts'
import type { Decision } from '../platform/route.ts'
import { isFollowed } from '../round/publication.ts'
import { notOpenYet } from '../round/round-access.ts'
import { loadUnitYear, type UnitYear } from './unit-year.store.ts'

export const unitInRoundSchema = z.object({ round: idSchema, unit: idSchema })

interface UnitVisit {
  storage: Storage
  actor: Actor
  params: { unit: string }
}

/** Readers of the unit's year; for others it does not exist. */
export async function readsUnit({ storage, actor, params }: UnitVisit): Promise<Decision> {
  return mayViewUnit(actor, await loadTree(storage), params.unit) ? 'allow' : 'hide'
}

/** Readers of plan and forms, the records officer among them. */
export async function readsDocuments({ storage, actor, params }: UnitVisit): Promise<Decision> {
  return mayViewPlan(actor, await loadTree(storage), params.unit) ? 'allow' : 'hide'
}

/** Leader and safety representative of the unit. */
export const writesDocuments = only(mayEditPlan)

/** The unit's own leader, or who acts where it has none; nobody else above. */
export const signsDocuments = only(leads)

/** A safety representative of the unit. */
export const isConsulted = only((actor, _tree, unitId) => represents(actor, unitId))

function only(may: (actor: Actor, tree: Tree, unitId: string) => boolean) {
  return async ({ storage, actor, params: { unit } }: UnitVisit): Promise<Decision> => {
    const tree = await loadTree(storage)
    if (!mayViewPlan(actor, tree, unit)) return 'hide'
    return may(actor, tree, unit) ? 'allow' : 'deny'
  }
}

/** @throws Problem not-found when the unit takes no part in the round */
export async function yearOf({
  storage,
  params,
}: {
  storage: Storage
  params: { round: string; unit: string }
}): Promise<UnitYear> {
  const year = await loadUnitYear(storage, { roundId: params.round, unitId: params.unit })
  if (!year) throw new Problem('not-found')
  return year
}

/** For changes: people follow up results that are open in all units. @throws Problem no-results before that */
export async function followedYearOf(visit: Parameters<typeof yearOf>[0]): Promise<UnitYear> {
  const year = await yearOf(visit)
  if (!isFollowed(year.round)) throw notOpenYet(year.round, 'leaders')
  return year
}
