/**
 * People who have left. The register says who is there; the day on which somebody was first seen not to be is written
 * down here. What leads to them (address, number, accounts) goes by its date; the name, once nothing that is kept stands
 * under it but the audit log, whose lines cannot be changed and then name nobody; the row, once nothing refers to it.
 */
import { and, eq, inArray, lte, notInArray, sql } from 'drizzle-orm'
import { accountTable, loginLinkTable, roleAssignmentTable, sessionTable } from '../access/access.tables.ts'
import { calendarFeedTable } from '../calendar/calendar.tables.ts'
import {
  chiefRepresentativeTable,
  leaderDeputyTable,
  personTable,
  positionTable,
  safetyRepresentativeTable,
  unitTable,
} from '../organisation/organisation.tables.ts'
import type { Reader, Tx } from '../platform/database.ts'
import { knownLeaderTable } from '../reminder/reminder.tables.ts'
import { pilotPersonTable, roundTable } from '../round/round.tables.ts'
import type { DatedSource } from './dated-source.ts'
import { departureTable } from './retention.tables.ts'

/** What stands where a name was. */
const noName = '–'

/** Neither in the register nor with anything to do here. @param today ISO date */
function departed(today: string) {
  const roles = sql`select person_id from ${roleAssignmentTable} where ended_on is null and (until is null or until >= ${today})`
  const deputies = sql`select person_id from ${leaderDeputyTable} where until_day >= ${today}`
  const here = [
    sql`select person_id from ${positionTable}`,
    roles,
    deputies,
    sql`select person_id from ${safetyRepresentativeTable}`,
    sql`select person_id from ${chiefRepresentativeTable}`,
    sql`select leader_id from ${unitTable} where leader_id is not null`,
    sql`select personnel_leader_id from ${positionTable} where personnel_leader_id is not null`,
  ]
  return and(
    // Whoever was added by hand to act here is in no register to be taken out of.
    sql`(${personTable.active} = 0 or ${personTable.employeeNumber} is null)`,
    sql`${personTable.id} not in (${sql.join(here, sql` union `)})`,
  )
}

/** Writes down who has left since the last look, and forgets it of those who are back. @param today ISO date */
export async function noticeDepartures(tx: Tx, today: string): Promise<void> {
  const gone = tx.db.select({ id: personTable.id }).from(personTable).where(departed(today))
  await tx.db.delete(departureTable).where(notInArray(departureTable.personId, gone))
  tx.db.run(sql`insert into ${departureTable} (person_id, noticed_on)
    select ${personTable.id}, ${today} from ${personTable} where ${departed(today)} on conflict do nothing`)
}

/** While a survey is under way, everybody in it must be found. */
async function isSurveyUnderWay(reader: Reader): Promise<boolean> {
  const [round] = await reader.db
    .select({ id: roundTable.id })
    .from(roundTable)
    .where(inArray(roundTable.state, ['preparing', 'open', 'closing']))
    .limit(1)
  return round !== undefined
}

/** What goes with the address, and is no reason to keep a name. */
const going = ['departure', 'account', 'calendar_feed', 'known_leader', 'session', 'login_link']
/** What is never deleted, and does not need the name. */
const nameless = ['audit_entry', 'mail_text']

/** Ids of everybody whom tables refer to, by the foreign keys of the schema. */
async function referredTo(reader: Reader, except: readonly string[]): Promise<Set<string>> {
  const keys = reader.db.all<{ name: string; column: string }>(
    sql`select m.name as name, k."from" as column from sqlite_schema m, pragma_foreign_key_list(m.name) k
      where m.type = 'table' and k."table" = 'person'`,
  )
  const selects = keys
    .filter(({ name }) => !except.includes(name))
    .map(({ name, column }) => sql`select ${sql.identifier(column)} as id from ${sql.identifier(name)}`)
  const all = sql.join([...selects, sql`select person_id from ${pilotPersonTable}`], sql` union `)
  return new Set(
    reader.db.all<{ id: string }>(sql`select id from (${all}) where id is not null`).map(({ id }) => id),
  )
}

interface Leaving {
  id: string
  /** Something still leads to the person. */
  isReachable: boolean
  /** Nothing that is kept stands under the name. */
  isForgettable: boolean
}

async function loadLeaving(reader: Reader, lastDay: string): Promise<Leaving[]> {
  if (await isSurveyUnderWay(reader)) return []
  const rows = await reader.db
    .select({ person: personTable })
    .from(departureTable)
    .innerJoin(personTable, eq(personTable.id, departureTable.personId))
    .where(and(lte(departureTable.noticedOn, lastDay), eq(departureTable.forgotten, false)))
  if (rows.length === 0) return []
  const named = await referredTo(reader, [...going, ...nameless])
  return rows
    .map(({ person: { id, employeeNumber, email, loginName, active } }) => ({
      id,
      isReachable: employeeNumber !== null || email !== null || loginName !== null || active,
      isForgettable: !named.has(id),
    }))
    .filter(({ isReachable, isForgettable }) => isReachable || isForgettable)
}

async function forget(tx: Tx, { id, isForgettable }: Leaving, isLogged: boolean): Promise<void> {
  for (const table of [accountTable, calendarFeedTable, knownLeaderTable, sessionTable, loginLinkTable])
    await tx.db.delete(table).where(eq(table.personId, id))
  if (isForgettable && !isLogged) {
    await tx.db.delete(departureTable).where(eq(departureTable.personId, id))
    await tx.db.delete(personTable).where(eq(personTable.id, id))
    return
  }
  const reach = { employeeNumber: null, email: null, loginName: null, active: false }
  await tx.db
    .update(personTable)
    .set(isForgettable ? { ...reach, name: noName } : reach)
    .where(eq(personTable.id, id))
  if (isForgettable)
    await tx.db.update(departureTable).set({ forgotten: true }).where(eq(departureTable.personId, id))
}

export const departedPeople: DatedSource = {
  async count(reader, lastDay) {
    return { due: (await loadLeaving(reader, lastDay)).length, heldBack: 0 }
  },
  async oldestAfter(reader, lastDay) {
    const [row] = await reader.db
      .select({ day: sql<string | null>`min(${departureTable.noticedOn})` })
      .from(departureTable)
      .where(and(eq(departureTable.forgotten, false), sql`${departureTable.noticedOn} > ${lastDay}`))
    return row?.day ?? null
  },
  async erase(tx, lastDay, atMost) {
    const now = (await loadLeaving(tx, lastDay)).slice(0, atMost)
    const logged = now.length > 0 ? await referredTo(tx, going) : new Set<string>()
    for (const leaving of now) await forget(tx, leaving, logged.has(leaving.id))
    return now.length
  },
}
