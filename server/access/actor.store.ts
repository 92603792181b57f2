/** The signed-in person with all their grants, as every policy sees them. */
import { and, eq, sql } from 'drizzle-orm'
import type { Actor } from '#shared/session.ts'
import { findPerson } from '../organisation/organisation.store.ts'
import { safetyRepresentativeTable, unitTable } from '../organisation/organisation.tables.ts'
import type { Reader } from '../platform/database.ts'
import { keptUntilCommit } from '../platform/kept.ts'
import { preparedOnce } from '../platform/prepared.ts'
import { roleAssignmentTable } from './access.tables.ts'

/** Asked for every request of somebody who is signed in. */
const rolesOf = preparedOnce(({ db }) => {
  const personId = sql.placeholder('personId')
  return {
    led: db
      .select({ unitId: unitTable.id })
      .from(unitTable)
      .where(and(eq(unitTable.leaderId, personId), eq(unitTable.active, true)))
      .prepare(),
    represented: db
      .select({ unitId: unitTable.id })
      .from(safetyRepresentativeTable)
      .innerJoin(unitTable, eq(unitTable.safetyAreaId, safetyRepresentativeTable.areaId))
      .where(and(eq(safetyRepresentativeTable.personId, personId), eq(unitTable.active, true)))
      .prepare(),
    granted: db
      .select({ role: roleAssignmentTable.role, unitId: roleAssignmentTable.unitId })
      .from(roleAssignmentTable)
      .where(eq(roleAssignmentTable.personId, personId))
      .prepare(),
  }
})

/**
 * Roles that follow from the register (leader of active units; safety representative for each active unit of the
 * person's safety areas) and roles that were granted.
 *
 * @returns null for somebody unknown or no longer active
 */
export async function loadActor(reader: Reader, personId: string): Promise<Actor | null> {
  return actors(reader, personId, () => readActor(reader, personId))
}

const actors = keptUntilCommit<Actor | null>()

async function readActor(reader: Reader, personId: string): Promise<Actor | null> {
  const person = await findPerson(reader, personId)
  if (!person) return null
  const { led, represented, granted } = rolesOf(reader)
  return {
    personId,
    name: person.name,
    language: person.language,
    grants: [
      ...granted.all({ personId }),
      ...led.all({ personId }).map(({ unitId }) => ({ role: 'leader' as const, unitId })),
      ...represented
        .all({ personId })
        .map(({ unitId }) => ({ role: 'safety-representative' as const, unitId })),
    ],
  }
}
