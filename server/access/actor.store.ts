/** The signed-in person with all their grants, as every policy sees them. */
import { and, eq } from 'drizzle-orm'
import type { Actor } from '#shared/session.ts'
import { findPerson } from '../organisation/organisation.store.ts'
import { safetyRepresentativeTable, unitTable } from '../organisation/organisation.tables.ts'
import type { Reader } from '../platform/database.ts'
import { roleAssignmentTable } from './access.tables.ts'

/**
 * Roles that follow from the register (leader of active units; safety representative for each active unit of the
 * person's safety areas) and roles that were granted.
 *
 * @returns null for somebody unknown or no longer active
 */
export async function loadActor(reader: Reader, personId: string): Promise<Actor | null> {
  const person = await findPerson(reader, personId)
  if (!person) return null
  const led = await reader.db
    .select({ unitId: unitTable.id })
    .from(unitTable)
    .where(and(eq(unitTable.leaderId, personId), eq(unitTable.active, true)))
  const represented = await reader.db
    .select({ unitId: unitTable.id })
    .from(safetyRepresentativeTable)
    .innerJoin(unitTable, eq(unitTable.safetyAreaId, safetyRepresentativeTable.areaId))
    .where(and(eq(safetyRepresentativeTable.personId, personId), eq(unitTable.active, true)))
  const granted = await reader.db
    .select({ role: roleAssignmentTable.role, unitId: roleAssignmentTable.unitId })
    .from(roleAssignmentTable)
    .where(eq(roleAssignmentTable.personId, personId))
  return {
    personId,
    name: person.name,
    language: person.language,
    grants: [
      ...granted,
      ...led.map(({ unitId }) => ({ role: 'leader' as const, unitId })),
      ...represented.map(({ unitId }) => ({ role: 'safety-representative' as const, unitId })),
    ],
  }
}
