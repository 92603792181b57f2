/** The unit tree of today with leaders, members and safety representatives, as the unit page shows it. */
import type { Unit } from '#shared/organisation.ts'
import { mainPositions } from '../organisation/main-position.ts'
import {
  loadPeople,
  loadPositions,
  loadRepresentatives,
  loadSafetyAreas,
} from '../organisation/organisation.store.ts'
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
  const areas = await loadSafetyAreas(reader)
  const representatives = await loadRepresentatives(reader)
  return tree.units.map(({ id, code, name, parentId, level, leaderId, safetyAreaId }) => ({
    id,
    code,
    name,
    parentId,
    level,
    members: members.get(id) ?? 0,
    leader: (leaderId !== null && leaders.get(leaderId)?.name) || null,
    safetyArea: (safetyAreaId !== null && areas.get(safetyAreaId)) || null,
    safetyRepresentatives: (safetyAreaId === null ? [] : (representatives.get(safetyAreaId) ?? [])).map(
      (person) => person.name,
    ),
  }))
}
