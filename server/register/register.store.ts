/** The register in the database: as it is today, and replaced as a whole by an import. */
import { asc, eq } from 'drizzle-orm'
import { readTags } from '../organisation/organisation.store.ts'
import {
  personTable,
  positionTable,
  safetyAreaTable,
  safetyRepresentativeTable,
  unitTable,
} from '../organisation/organisation.tables.ts'
import type { Reader } from '../platform/database.ts'
import { comparePositions, type Register, type RegisterPerson } from './register.ts'

/**
 * Active units, and active people with a position. Those who are here for a granted role only are not in the
 * register, whether they never were or have left it.
 */
export async function loadRegister(reader: Reader): Promise<Register> {
  const units = await reader.db
    .select()
    .from(unitTable)
    .where(eq(unitTable.active, true))
    .orderBy(asc(unitTable.code))
  const people = await loadRegistered(reader)
  const codes = new Map(units.map(({ id, code }) => [id, code]))
  const areas = new Map((await reader.db.select().from(safetyAreaTable)).map(({ id, name }) => [id, name]))
  for (const { personId, unitId, ...position } of await reader.db.select().from(positionTable))
    people.get(personId)?.positions.push({
      unitCode: codes.get(unitId) ?? '',
      percentHundredths: position.percentHundredths,
      category: position.category,
      phd: position.phd,
      tags: readTags(position.tags),
      fromDate: position.fromDate,
      toDate: position.toDate,
    })
  for (const { areaId, personId } of await reader.db.select().from(safetyRepresentativeTable))
    people.get(personId)?.represents.push(areas.get(areaId) ?? '')
  for (const person of people.values()) {
    person.positions.sort(comparePositions)
    person.represents.sort()
  }
  return {
    units: units.map((unit) => ({
      code: unit.code,
      name: { nb: unit.nameNb, nn: unit.nameNn, en: unit.nameEn },
      parentCode: unit.parentId === null ? null : (codes.get(unit.parentId) ?? null),
      leaderNumber: unit.leaderId === null ? null : (people.get(unit.leaderId)?.number ?? null),
      safetyArea: unit.safetyAreaId === null ? null : (areas.get(unit.safetyAreaId) ?? null),
    })),
    people: [...people.values()].filter(({ positions }) => positions.length > 0),
  }
}

async function loadRegistered(reader: Reader): Promise<Map<string, RegisterPerson>> {
  const rows = await reader.db
    .select()
    .from(personTable)
    .where(eq(personTable.active, true))
    .orderBy(asc(personTable.employeeNumber))
  const people = new Map<string, RegisterPerson>()
  for (const { id, employeeNumber, name, email, language } of rows)
    if (employeeNumber !== null)
      people.set(id, { number: employeeNumber, name, email, language, represents: [], positions: [] })
  return people
}
