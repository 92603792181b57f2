/** Roles that an administrator grants: coordinator, HR, records officer, administrator. */
import { asc, eq } from 'drizzle-orm'
import type { GrantableRole, RoleAssignment } from '#shared/session.ts'
import { loadPeople, type Person } from '../organisation/organisation.store.ts'
import { personTable, unitTable } from '../organisation/organisation.tables.ts'
import type { Reader, Tx } from '../platform/database.ts'
import { newId } from '../platform/random.ts'
import { roleAssignmentTable } from './access.tables.ts'

/** All granted roles of active people, by name. */
export async function listRoleAssignments(reader: Reader): Promise<RoleAssignment[]> {
  const rows = await reader.db
    .select({
      id: roleAssignmentTable.id,
      role: roleAssignmentTable.role,
      since: roleAssignmentTable.since,
      person: { id: personTable.id, name: personTable.name, email: personTable.email },
      unit: { id: unitTable.id, nb: unitTable.nameNb, nn: unitTable.nameNn, en: unitTable.nameEn },
    })
    .from(roleAssignmentTable)
    .innerJoin(personTable, eq(personTable.id, roleAssignmentTable.personId))
    .innerJoin(unitTable, eq(unitTable.id, roleAssignmentTable.unitId))
    .where(eq(personTable.active, true))
    .orderBy(asc(personTable.name), asc(roleAssignmentTable.role), asc(unitTable.code))
  return rows.map(({ unit: { id, ...name }, ...row }) => ({ ...row, unit: { id, name } }))
}

/** True once the platform has an administrator, which is what being set up means. */
export async function hasAdmin(reader: Reader): Promise<boolean> {
  return (await listRoleAssignments(reader)).some(({ role }) => role === 'admin')
}

/** Administrators whom a mail reaches, each once. */
export async function loadAdmins(reader: Reader): Promise<Person[]> {
  const admins = (await listRoleAssignments(reader)).filter(({ role }) => role === 'admin')
  const people = await loadPeople(
    reader,
    admins.map(({ person }) => person.id),
  )
  return [...people.values()].filter(({ email }) => email !== null)
}

/** Grants a role; does nothing when the person holds it at this unit already. @param since ISO date */
export async function grantRole(
  tx: Tx,
  grant: { personId: string; role: GrantableRole; unitId: string; since: string },
): Promise<void> {
  const held = await tx.db
    .select()
    .from(roleAssignmentTable)
    .where(eq(roleAssignmentTable.personId, grant.personId))
  if (held.some(({ role, unitId }) => role === grant.role && unitId === grant.unitId)) return
  await tx.db.insert(roleAssignmentTable).values({ id: newId(), ...grant })
}

/** Takes a role away. */
export async function removeRoleAssignment(tx: Tx, id: string): Promise<void> {
  await tx.db.delete(roleAssignmentTable).where(eq(roleAssignmentTable.id, id))
}
