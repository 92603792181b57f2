/** The unit tree of today with leaders, members and safety representatives, as the unit page shows it. */
import type { Unit } from '#shared/organisation.ts'
import { mainPositions } from '../organisation/main-position.ts'
import { loadPeople, loadPositions } from '../organisation/organisation.store.ts'
import { loadSafetyRegister } from '../organisation/safety-representation.store.ts'
import { representationOf } from '../organisation/safety-representation.ts'
import type { Tree } from '../organisation/tree.ts'
import type { Reader } from '../platform/database.ts'

/** All units of the tree, parents before children, siblings by code. @param today `yyyy-mm-dd` */
export async function listUnits(reader: Reader, tree: Tree, today: string): Promise<Unit[]> {
  const members = new Map<string, number>()
  for (const { unitId } of mainPositions(tree, await loadPositions(reader), today))
    members.set(unitId, (members.get(unitId) ?? 0) + 1)
  const leaders = await loadPeople(
    reader,
    tree.units.flatMap(({ leaderId }) => leaderId ?? []),
  )
  const safety = await loadSafetyRegister(reader)
  return tree.units.map(({ id, code, name, parentId, level, leaderId }) => {
    const { area, standing } = representationOf(safety, tree, id)
    return {
      id,
      code,
      name,
      parentId,
      level,
      members: members.get(id) ?? 0,
      leader: (leaderId !== null && leaders.get(leaderId)?.name) || null,
      safetyArea: area?.name ?? null,
      safetyStanding: standing,
      safetyRepresentatives: (area?.representatives ?? []).map((person) => person.name),
    }
  })
}
