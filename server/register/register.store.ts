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
import { loadSuccessors } from '../organisation/successor.store.ts'
import type { Reader } from '../platform/database.ts'
import { comparePositions, compareText, type Register, type RegisterPerson } from './register.ts'

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
  const replaced = await loadReplacedCodes(reader)
  const areas = new Map((await reader.db.select().from(safetyAreaTable)).map(({ id, name }) => [id, name]))
  for (const { personId, unitId, ...position } of await reader.db.select().from(positionTable))
    people.get(personId)?.positions.push({
      unitCode: codes.get(unitId) ?? '',
      percentHundredths: position.percentHundredths,
      category: position.category,
      phd: position.phd,
      tags: readTags(position.tags),
      personnelLeader:
        position.personnelLeaderId === null ? null : (people.get(position.personnelLeaderId)?.number ?? null),
      fromDate: position.fromDate,
      toDate: position.toDate,
    })
  const elected = eq(safetyRepresentativeTable.kind, 'representative')
  for (const { areaId, personId } of await reader.db.select().from(safetyRepresentativeTable).where(elected))
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
      ...(replaced.has(unit.id) ? { replaces: replaced.get(unit.id) } : {}),
    })),
    people: [...people.values()].filter(({ positions }) => positions.length > 0),
  }
}

/** Codes of all units there are and have been. */
export async function loadEverCodes(reader: Reader): Promise<Set<string>> {
  return new Set((await reader.db.select({ code: unitTable.code }).from(unitTable)).map(({ code }) => code))
}

/** Codes of the units that each successor has taken over from, sorted. */
async function loadReplacedCodes(reader: Reader): Promise<Map<string, string[]>> {
  const rows = await reader.db.select({ id: unitTable.id, code: unitTable.code }).from(unitTable)
  const codes = new Map(rows.map(({ id, code }) => [id, code]))
  const replaced = new Map<string, string[]>()
  for (const [unitId, successorIds] of await loadSuccessors(reader))
    for (const successorId of successorIds)
      replaced.set(
        successorId,
        [...(replaced.get(successorId) ?? []), codes.get(unitId) ?? ''].sort(compareText),
      )
  return replaced
}

async function loadRegistered(reader: Reader): Promise<Map<string, RegisterPerson>> {
  const rows = await reader.db
    .select()
    .from(personTable)
    .where(eq(personTable.active, true))
    .orderBy(asc(personTable.employeeNumber))
  const people = new Map<string, RegisterPerson>()
  for (const { id, employeeNumber, name, email, loginName, language, languageChosen } of rows)
    if (employeeNumber !== null)
      people.set(id, {
        number: employeeNumber,
        name,
        email,
        ...(loginName !== null && { loginName }),
        language,
        ...(languageChosen && { languageChosen }),
        represents: [],
        positions: [],
      })
  return people
}
