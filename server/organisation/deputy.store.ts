/** Who acts as a unit's leader for a time, beside the leader (stedfortreder). */
import { and, asc, eq, gte, inArray, lte } from 'drizzle-orm'
import type { Reader, Tx } from '../platform/database.ts'
import { newId } from '../platform/random.ts'
import type { Person } from './organisation.store.ts'
import { leaderDeputyTable, personTable, unitTable } from './organisation.tables.ts'

export interface Deputy {
  id: string
  unitId: string
  person: Person
  /** First and last day, both included. */
  fromDay: string
  untilDay: string
}

const columns = {
  id: leaderDeputyTable.id,
  unitId: leaderDeputyTable.unitId,
  fromDay: leaderDeputyTable.fromDay,
  untilDay: leaderDeputyTable.untilDay,
  person: {
    id: personTable.id,
    name: personTable.name,
    email: personTable.email,
    language: personTable.language,
    languageChosen: personTable.languageChosen,
  },
}

/** Those who act today for active units, by unit. @param today ISO date */
export async function loadActingDeputies(reader: Reader, today: string): Promise<Map<string, Deputy[]>> {
  const rows = await reader.db
    .select(columns)
    .from(leaderDeputyTable)
    .innerJoin(personTable, eq(personTable.id, leaderDeputyTable.personId))
    .innerJoin(unitTable, eq(unitTable.id, leaderDeputyTable.unitId))
    .where(
      and(
        lte(leaderDeputyTable.fromDay, today),
        gte(leaderDeputyTable.untilDay, today),
        eq(personTable.active, true),
        eq(unitTable.active, true),
      ),
    )
    .orderBy(asc(personTable.name))
  const units = new Map<string, Deputy[]>()
  for (const row of rows) units.set(row.unitId, [...(units.get(row.unitId) ?? []), row])
  return units
}

/**
 * Of one unit: those who act today and those who will, by their first day. Who has left the register acts no more, and
 * is there to be ended.
 *
 * @param today ISO date
 */
export async function loadDeputies(
  reader: Reader,
  unitId: string,
  today: string,
): Promise<(Deputy & { hasLeft: boolean })[]> {
  const rows = await reader.db
    .select({ ...columns, active: personTable.active })
    .from(leaderDeputyTable)
    .innerJoin(personTable, eq(personTable.id, leaderDeputyTable.personId))
    .where(and(eq(leaderDeputyTable.unitId, unitId), gte(leaderDeputyTable.untilDay, today)))
    .orderBy(asc(leaderDeputyTable.fromDay), asc(personTable.name))
  return rows.map(({ active, ...deputy }) => ({ ...deputy, hasLeft: !active }))
}

/** Lets somebody act for the unit's leader in a period, both days included. */
export async function addDeputy(
  tx: Tx,
  deputy: { unitId: string; personId: string; fromDay: string; untilDay: string },
): Promise<void> {
  await tx.db.insert(leaderDeputyTable).values({ id: newId(), ...deputy })
}

/** Ends it from now on: nothing is left of a period that had not begun. @returns false where the unit has no such deputy */
export async function endDeputy(
  tx: Tx,
  { id, unitId }: { id: string; unitId: string },
  /** ISO date */
  dayBefore: string,
): Promise<boolean> {
  const one = and(eq(leaderDeputyTable.id, id), eq(leaderDeputyTable.unitId, unitId))
  const [found] = await tx.db.select().from(leaderDeputyTable).where(one)
  if (!found) return false
  if (found.fromDay > dayBefore) await tx.db.delete(leaderDeputyTable).where(one)
  else await tx.db.update(leaderDeputyTable).set({ untilDay: dayBefore }).where(one)
  return true
}

/** Whether somebody was deputy of the leader of one of these units on a day, ISO. */
export async function wasDeputy(
  reader: Reader,
  unitIds: readonly string[],
  personId: string,
  day: string,
): Promise<boolean> {
  const rows = await reader.db
    .select({ id: leaderDeputyTable.id })
    .from(leaderDeputyTable)
    .where(
      and(
        inArray(leaderDeputyTable.unitId, [...unitIds]),
        eq(leaderDeputyTable.personId, personId),
        lte(leaderDeputyTable.fromDay, day),
        gte(leaderDeputyTable.untilDay, day),
      ),
    )
    .limit(1)
  return rows.length > 0
}
