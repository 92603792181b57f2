/** The head of pages about measures beyond the unit: which unit, which round. */
import type { LiftedList } from '#shared/beyond-unit.ts'
import type { Actor } from '#shared/session.ts'
import { pathOf } from '../organisation/tree.ts'
import type { Reader } from '../platform/database.ts'
import { loadRoundUnits } from '../round/round.store.ts'
import { summaryOf } from '../round/summary.ts'
import type { UnitYear } from '../year/unit-year.store.ts'

/** As the round named the unit at its launch, in the place where it is today. */
export async function loadPlaceHead(
  reader: Reader,
  { roundId, unitId, round, tree }: UnitYear,
  actor: Actor,
): Promise<Pick<LiftedList, 'unit' | 'round'>> {
  const own = (await loadRoundUnits(reader, roundId)).find((each) => each.unitId === unitId)
  if (!own) throw new Error('A unit with a year takes part in its round')
  const path = pathOf(tree, unitId).map(({ id, name }) => ({ id, name }))
  return { unit: { id: unitId, name: own.name, path }, round: summaryOf(round, actor, tree) }
}
