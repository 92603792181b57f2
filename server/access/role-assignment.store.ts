/** Roles that an administrator grants, from a day until a day; what was taken away or is over stays as history. */
import { and, asc, desc, eq, gte, isNull, lte, or, type SQL, type sql } from 'drizzle-orm'
import type { GrantableRole, RoleAssignment } from '#shared/session.ts'
import { loadPeople, type Person } from '../organisation/organisation.store.ts'
import { personTable, unitTable } from '../organisation/organisation.tables.ts'
import type { Reader, Tx } from '../platform/database.ts'
import { newId } from '../platform/random.ts'
import { roleAssignmentTable } from './access.tables.ts'

/** Of rows that give their role on the day, first and last day included. @param today ISO date, or what stands for it */
export function heldOn(today: string | ReturnType<typeof sql.placeholder>): SQL | undefined {
  const { since, until } = roleAssignmentTable
  return and(notTakenAway, lte(since, today), or(isNull(until), gte(until, today)))
}

const notTakenAway = isNull(roleAssignmentTable.endedOn)

/** Granted roles of active people that hold today, by name. @param today ISO date */
export async function listRoleAssignments(reader: Reader, today: string): Promise<RoleAssignment[]> {
  return loadAssignments(reader, and(eq(personTable.active, true), heldOn(today)))
}

/** All roles that were ever granted and are still known, by name, and of one person the newest first. */
export async function listRoleHistory(reader: Reader): Promise<RoleAssignment[]> {
  return loadAssignments(reader, undefined)
}

async function loadAssignments(reader: Reader, which: SQL | undefined): Promise<RoleAssignment[]> {
  const rows = await reader.db
    .select({
      id: roleAssignmentTable.id,
      role: roleAssignmentTable.role,
      since: roleAssignmentTable.since,
      until: roleAssignmentTable.until,
      endedOn: roleAssignmentTable.endedOn,
      person: { id: personTable.id, name: personTable.name, email: personTable.email },
      unit: { id: unitTable.id, nb: unitTable.nameNb, nn: unitTable.nameNn, en: unitTable.nameEn },
    })
    .from(roleAssignmentTable)
    .innerJoin(personTable, eq(personTable.id, roleAssignmentTable.personId))
    .innerJoin(unitTable, eq(unitTable.id, roleAssignmentTable.unitId))
    .where(which)
    .orderBy(
      asc(personTable.name),
      asc(roleAssignmentTable.role),
      asc(unitTable.code),
      desc(roleAssignmentTable.since),
    )
  return rows.map(({ unit: { id, ...name }, ...row }) => ({ ...row, unit: { id, name } }))
}

/** True once the platform has an administrator whose time has no end, which is what being set up means. */
export async function hasAdmin(reader: Reader): Promise<boolean> {
  const lasting = and(eq(roleAssignmentTable.role, 'admin'), isNull(roleAssignmentTable.until), notTakenAway)
  return (await loadAssignments(reader, and(eq(personTable.active, true), lasting))).length > 0
}

/** Administrators of today whom a mail reaches, each once. @param today ISO date */
export async function loadAdmins(reader: Reader, today: string): Promise<Person[]> {
  const admins = (await listRoleAssignments(reader, today)).filter(({ role }) => role === 'admin')
  const people = await loadPeople(
    reader,
    admins.map(({ person }) => person.id),
  )
  return [...people.values()].filter(({ email }) => email !== null)
}

/**
 * Grants a role. Where the person holds it at this unit on any of these days already, that grant gets the new last day: a
 * role is prolonged or shortened by granting it again.
 *
 * @param grant.since first day, ISO date
 * @param grant.until last day, ISO date; null for a role without an end
 * @returns id of the grant
 */
export async function grantRole(
  tx: Tx,
  grant: { personId: string; role: GrantableRole; unitId: string; since: string; until: string | null },
): Promise<string> {
  const table = roleAssignmentTable
  const [held] = await tx.db
    .select({ id: table.id, since: table.since })
    .from(table)
    .where(
      and(
        eq(table.personId, grant.personId),
        eq(table.role, grant.role),
        eq(table.unitId, grant.unitId),
        notTakenAway,
        or(isNull(table.until), gte(table.until, grant.since)),
        grant.until === null ? undefined : lte(table.since, grant.until),
      ),
    )
    .orderBy(asc(table.since))
    .limit(1)
  if (!held) {
    const id = newId()
    await tx.db.insert(table).values({ id, ...grant })
    return id
  }
  // Since when the person has had it is history, and not changed by prolonging it.
  const since = held.since < grant.since ? held.since : grant.since
  await tx.db.update(table).set({ since, until: grant.until }).where(eq(table.id, held.id))
  return held.id
}

/** Takes a role away at once. @param today ISO date */
export async function endRoleAssignment(tx: Tx, id: string, today: string): Promise<void> {
  await tx.db.update(roleAssignmentTable).set({ endedOn: today }).where(eq(roleAssignmentTable.id, id))
}
