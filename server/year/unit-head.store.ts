/** The head of every page about a unit: name, place in the organisation, leader, safety representatives. */
import type { UnitHead } from '#shared/unit-year.ts'
import { findPerson } from '../organisation/organisation.store.ts'
import { loadSafetyRegister } from '../organisation/safety-representation.store.ts'
import { representationOf } from '../organisation/safety-representation.ts'
import { pathOf, type Tree } from '../organisation/tree.ts'
import type { Reader } from '../platform/database.ts'

/** As the organisation is today; null for a unit that is not in the tree. */
export async function loadUnitHead(reader: Reader, tree: Tree, unitId: string): Promise<UnitHead | null> {
  const unit = tree.byId.get(unitId)
  if (!unit) return null
  const leader = unit.leaderId ? await findPerson(reader, unit.leaderId) : null
  const { area, standing, acting } = representationOf(await loadSafetyRegister(reader), tree, unitId)
  return {
    id: unit.id,
    name: unit.name,
    path: pathOf(tree, unitId).map(({ id, name }) => ({ id, name })),
    leader: leader?.name ?? null,
    safetyArea: area?.name ?? null,
    safetyRepresentation: {
      standing,
      acting: acting.map(({ person, as }) => ({ name: person.name, as })),
    },
  }
}
