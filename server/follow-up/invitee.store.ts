/** Whom a follow-up meeting is for: everybody who works in the unit, also with a second position. */
import type { Invitee } from '#shared/sitting.ts'
import { loadStaffAt, loadUnitsOf } from '../organisation/staff.store.ts'
import type { Reader } from '../platform/database.ts'
import { ownUnitsIn, unitsOfOwn } from '../round/own-unit.ts'
import { loadRoundUnitIds } from '../round/round.store.ts'
import type { UnitYear } from '../year/unit-year.store.ts'

/**
 * The people of a unit in a round as they are today, by name: those of units below that take no part among them.
 *
 * @param today ISO date
 */
export async function loadInvitees(
  reader: Reader,
  { roundId, unitId, tree }: UnitYear,
  today: string,
): Promise<Invitee[]> {
  const responseUnits = new Set((await loadRoundUnitIds(reader, [roundId])).get(roundId))
  const staff = await loadStaffAt(reader, unitsOfOwn(tree, unitId, responseUnits), today)
  const ids = staff.map(({ id }) => id)
  const worksAt = await loadUnitsOf(reader, ids, today)
  const invitees = staff.map(({ id, name, email }): Invitee => {
    const own = ownUnitsIn(tree, worksAt.get(id) ?? [], responseUnits)
    return { name, email, elsewhere: own.some((other) => other !== unitId) }
  })
  return invitees.sort((a, b) => a.name.localeCompare(b.name, 'nb'))
}
