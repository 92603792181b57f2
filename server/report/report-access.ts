/** Who may read the figures of which unit, and from when. */
import { mayViewRelease, mayViewReport } from '../access/policy.ts'
import { loadTree } from '../organisation/organisation.store.ts'
import type { Problem } from '../platform/problem.ts'
import type { Decision, Visit } from '../platform/route.ts'
import { circleOfUnit, isOpen } from '../round/publication.ts'
import { findRound, loadRoundUnitIds } from '../round/round.store.ts'
import { notOpenYet, readsAsEmployee } from '../round/round-access.ts'

interface Place {
  round: string
  unit: string
}

/**
 * For every route that hands out a unit's figures: those with a role at the unit, from the day of their circle; and who
 * works there, from the day of employees. A unit that is not there and one not to be seen are the same.
 *
 * @throws Problem `no-results` to somebody for whom the results of a released round are not open yet
 */
export async function readsReport(visit: Visit<Place>): Promise<Decision> {
  const reading = await readingOf(visit)
  if (typeof reading === 'string') return reading
  throw reading.notYet
}

/** Whether readsReport would let the person through, for what leaves out units that it would not. */
export async function mayReadNow(visit: Visit<Place>): Promise<boolean> {
  return (await readingOf(visit)) === 'allow'
}

async function readingOf(visit: Visit<Place>): Promise<Decision | { notYet: Problem }> {
  const { storage, actor, params } = visit
  const round = await findRound(storage, params.round)
  const tree = await loadTree(storage)
  // A pilot's report shows those who run the round how reports look; it is no result of the unit.
  if (round?.pilot) return mayViewRelease(actor, tree, params.unit) ? 'allow' : 'hide'
  const hasRole = mayViewReport(actor, tree, params.unit)
  // What is not released is refused where it is loaded.
  if (!round || round.releasedOn === null) return hasRole ? 'allow' : 'hide'
  if (!hasRole && !(await readsAsEmployee(visit, tree, round.id, params.unit))) return 'hide'
  const circle = hasRole ? circleOfUnit(tree, params.unit, round.rootUnitId) : 'employees'
  if (isOpen(round, circle)) return 'allow'
  const takesPart = (await loadRoundUnitIds(storage, [round.id])).get(round.id)?.includes(params.unit)
  if (!takesPart) return 'hide'
  return { notYet: notOpenYet(round, circle) }
}
