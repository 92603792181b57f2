/** Reads the organisation as it is today. Writing belongs to register/ (import) and access/ (people with roles). */
import { and, eq, inArray, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Language } from '#shared/language.ts'
import type { Reader } from '../platform/database.ts'
import { preparedOnce } from '../platform/prepared.ts'
import { keptUntilChange } from '../platform/stamp.store.ts'
import { personTable, positionTable, safetyRepresentativeTable, unitTable } from './organisation.tables.ts'
import { buildTree, type Tree } from './tree.ts'

export interface Person {
  id: string
  name: string
  email: string | null
  language: Language
  /** By the person, and not by the register. */
  languageChosen: boolean
}

/** One position of one person today. */
export interface Position {
  personId: string
  unitId: string
  percentHundredths: number
  category: string
  phd: boolean
  /** Words of the institution's own. */
  tags: string[]
  /** Has personnel responsibility for this position; null for whoever leads the unit. */
  personnelLeaderId: string | null
  fromDate: string | null
  toDate: string | null
}

/** Every decision on who may see what needs it; one as it is now, and one inside a transaction. */
const trees = keptUntilChange<Tree>(['organisation'], { most: 2 })

/** The tree of active units: one for all who ask, until a unit changes. */
export async function loadTree(reader: Reader): Promise<Tree> {
  return trees(reader, '', () => readTree(reader))
}

async function readTree(reader: Reader): Promise<Tree> {
  const rows = await reader.db.select().from(unitTable).where(eq(unitTable.active, true))
  return buildTree(
    rows.map((row) => ({
      id: row.id,
      code: row.code,
      name: { nb: row.nameNb, nn: row.nameNn, en: row.nameEn },
      parentId: row.parentId,
      level: row.level,
      leaderId: row.leaderId,
      safetyAreaId: row.safetyAreaId,
    })),
  )
}

const personColumns = {
  id: personTable.id,
  name: personTable.name,
  email: personTable.email,
  language: personTable.language,
  languageChosen: personTable.languageChosen,
}

const activePerson = preparedOnce(({ db }) =>
  db
    .select(personColumns)
    .from(personTable)
    .where(and(eq(personTable.id, sql.placeholder('id')), eq(personTable.active, true)))
    .prepare(),
)

/** An active person, or null. */
export async function findPerson(reader: Reader, id: string): Promise<Person | null> {
  return activePerson(reader).get({ id }) ?? null
}

/** An active person by e-mail address, in any case; or null. */
export async function findPersonByEmail(reader: Reader, email: string): Promise<Person | null> {
  const [row] = await reader.db
    .select(personColumns)
    .from(personTable)
    .where(and(eq(personTable.email, email.toLowerCase()), eq(personTable.active, true)))
  return row ?? null
}

/** Active people by id, for showing names. */
export async function loadPeople(reader: Reader, ids: string[]): Promise<Map<string, Person>> {
  const people = new Map<string, Person>()
  for (let start = 0; start < ids.length; start += 5000) {
    const rows = await reader.db
      .select(personColumns)
      .from(personTable)
      .where(inArray(personTable.id, ids.slice(start, start + 5000)))
    for (const row of rows) people.set(row.id, row)
  }
  return people
}

/** Positions of all active people. */
export async function loadPositions(reader: Reader): Promise<Position[]> {
  const rows = await reader.db
    .select({
      personId: positionTable.personId,
      unitId: positionTable.unitId,
      percentHundredths: positionTable.percentHundredths,
      category: positionTable.category,
      phd: positionTable.phd,
      tags: positionTable.tags,
      personnelLeaderId: positionTable.personnelLeaderId,
      fromDate: positionTable.fromDate,
      toDate: positionTable.toDate,
    })
    .from(positionTable)
    .innerJoin(personTable, eq(personTable.id, positionTable.personId))
    .where(eq(personTable.active, true))
  return rows.map((row) => ({ ...row, tags: readTags(row.tags) }))
}

const tagsSchema = z.array(z.string())

/** @param stored a position's words as they stand in the table */
export function readTags(stored: string): string[] {
  // Most positions have none: ten thousand of them need no parsing.
  return stored === '[]' ? [] : tagsSchema.parse(JSON.parse(stored))
}

/** Elected safety representatives by safety area; an area without any is missing from the map. */
export async function loadRepresentatives(reader: Reader): Promise<Map<string, Person[]>> {
  const rows = await reader.db
    .select({ areaId: safetyRepresentativeTable.areaId, ...personColumns })
    .from(safetyRepresentativeTable)
    .innerJoin(personTable, eq(personTable.id, safetyRepresentativeTable.personId))
    .where(and(eq(personTable.active, true), eq(safetyRepresentativeTable.kind, 'representative')))
  const areas = new Map<string, Person[]>()
  for (const { areaId, ...person } of rows) areas.set(areaId, [...(areas.get(areaId) ?? []), person])
  return areas
}
