/** Who works where today, for asking about a few people or a few units. */
import { and, asc, eq, gt, gte, inArray, isNull, lte, or } from 'drizzle-orm'
import type { Reader } from '../platform/database.ts'
import { loadPeople, type Person } from './organisation.store.ts'
import { personTable, positionTable } from './organisation.tables.ts'

/**
 * Units in which people have a position on the day, the largest share first; people without any are missing.
 *
 * @param day ISO date
 */
export async function loadUnitsOf(
  reader: Reader,
  personIds: string[],
  day: string,
): Promise<Map<string, string[]>> {
  const rows = await reader.db
    .select({
      personId: positionTable.personId,
      unitId: positionTable.unitId,
      percent: positionTable.percentHundredths,
    })
    .from(positionTable)
    .where(and(inArray(positionTable.personId, personIds), holdsOn(day)))
  const units = new Map<string, string[]>()
  for (const { personId, unitId } of rows.sort((a, b) => b.percent - a.percent))
    units.set(personId, [...(units.get(personId) ?? []), unitId])
  return units
}

/** Active people with a position in one of the units on the day. @param day ISO date */
export async function loadStaffAt(reader: Reader, unitIds: string[], day: string): Promise<Person[]> {
  const rows = await reader.db
    .selectDistinct({ personId: positionTable.personId })
    .from(positionTable)
    .where(and(inArray(positionTable.unitId, unitIds), holdsOn(day)))
  const ids = rows.map(({ personId }) => personId)
  return [...(await loadPeople(reader, ids)).values()]
}

/** Active people in the order of their ids, beginning after one of them. @param after empty for the first */
export async function loadPeopleAfter(reader: Reader, after: string, limit: number): Promise<Person[]> {
  return reader.db
    .select({
      id: personTable.id,
      name: personTable.name,
      email: personTable.email,
      language: personTable.language,
      languageChosen: personTable.languageChosen,
    })
    .from(personTable)
    .where(and(gt(personTable.id, after), eq(personTable.active, true)))
    .orderBy(asc(personTable.id))
    .limit(limit)
}

function holdsOn(day: string) {
  return and(
    or(isNull(positionTable.fromDate), lte(positionTable.fromDate, day)),
    or(isNull(positionTable.toDate), gte(positionTable.toDate, day)),
  )
}
