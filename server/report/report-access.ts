/** Who may read the figures of which unit. */
import { mayViewRelease, mayViewReport } from '../access/policy.ts'
import { loadTree } from '../organisation/organisation.store.ts'
import type { Decision, Visit } from '../platform/route.ts'
import { findRound } from '../round/round.store.ts'

/** For every route that hands out a unit's figures. A unit that is not there and one not to be seen are the same. */
export async function readsReport({
  storage,
  actor,
  params: { round, unit },
}: Visit<{ round: string; unit: string }>): Promise<Decision> {
  // A pilot's report shows those who run the round how reports look; it is no result of the unit.
  const mayView = (await findRound(storage, round))?.pilot ? mayViewRelease : mayViewReport
  return mayView(actor, await loadTree(storage), unit) ? 'allow' : 'hide'
}
