/** What union representatives and members of committees may read: the same as employees, at all the units they follow. */
import type { FollowedUnits } from '#shared/followed-units.ts'
import { hasBegun } from '#shared/round-state.ts'
import type { Actor } from '#shared/session.ts'
import { readsWithEmployees } from '../access/policy.ts'
import { loadTree } from '../organisation/organisation.store.ts'
import { loadReadByEmployees } from '../plan/plan-readers.store.ts'
import { isShownToAll } from '../plan/plan-reading.store.ts'
import type { Reader } from '../platform/database.ts'
import { loadProgrammeCopy } from '../programme/programme.store.ts'
import { resultsFor } from '../round/publication.ts'
import { listRounds, loadRoundUnitIds } from '../round/round.store.ts'

/** Rounds held here that have begun, newest first; those in which the person follows no unit are left out. */
export async function loadFollowedUnits(reader: Reader, actor: Actor): Promise<FollowedUnits> {
  const tree = await loadTree(reader)
  const begun = (await listRounds(reader)).filter(
    ({ state, origin, pilot }) => (hasBegun(state) || state === 'running') && origin === 'held' && !pilot,
  )
  const unitsOf = await loadRoundUnitIds(
    reader,
    begun.map(({ id }) => id),
  )
  const rounds: FollowedUnits['rounds'] = []
  for (const round of begun) {
    const takePart = new Set(unitsOf.get(round.id))
    const followed = tree.units.filter(({ id }) => takePart.has(id) && readsWithEmployees(actor, tree, id))
    if (followed.length === 0 || !round.programmeHash) continue
    const { definition } = await loadProgrammeCopy(reader, round.programmeHash)
    const plans = isShownToAll(round)
      ? await loadReadByEmployees(reader, round.id, definition.plan.visible)
      : new Set()
    rounds.push({
      id: round.id,
      title: round.title,
      results: round.hasSurvey ? resultsFor(round, 'employees') : null,
      units: followed.map(({ id, name }) => ({ id, name, plan: plans.has(id) })),
    })
  }
  return { rounds }
}
