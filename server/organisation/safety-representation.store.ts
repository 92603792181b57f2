/** Safety areas, who is elected for them, their deputies, and chief safety representatives. */
import { and, asc, eq } from 'drizzle-orm'
import type { Reader, Tx } from '../platform/database.ts'
import type { Person } from './organisation.store.ts'
import {
  chiefRepresentativeTable,
  personTable,
  safetyAreaTable,
  safetyRepresentativeTable,
} from './organisation.tables.ts'
import type { SafetyArea, SafetyRegister } from './safety-representation.ts'

const personColumns = {
  id: personTable.id,
  name: personTable.name,
  email: personTable.email,
  language: personTable.language,
  languageChosen: personTable.languageChosen,
}

/** As it is today; people who have left are in it no longer. */
export async function loadSafetyRegister(reader: Reader): Promise<SafetyRegister> {
  const areas = new Map<string, SafetyArea>()
  for (const area of await reader.db.select().from(safetyAreaTable).orderBy(asc(safetyAreaTable.name)))
    areas.set(area.id, { ...area, representatives: [], deputies: [] })
  const elected = await reader.db
    .select({
      areaId: safetyRepresentativeTable.areaId,
      kind: safetyRepresentativeTable.kind,
      ...personColumns,
    })
    .from(safetyRepresentativeTable)
    .innerJoin(personTable, eq(personTable.id, safetyRepresentativeTable.personId))
    .where(eq(personTable.active, true))
    .orderBy(asc(personTable.name))
  for (const { areaId, kind, ...person } of elected)
    areas.get(areaId)?.[kind === 'deputy' ? 'deputies' : 'representatives'].push(person)
  return { areas, chiefs: await loadChiefs(reader) }
}

async function loadChiefs(reader: Reader): Promise<Map<string, Person[]>> {
  const rows = await reader.db
    .select({ unitId: chiefRepresentativeTable.unitId, ...personColumns })
    .from(chiefRepresentativeTable)
    .innerJoin(personTable, eq(personTable.id, chiefRepresentativeTable.personId))
    .where(eq(personTable.active, true))
    .orderBy(asc(personTable.name))
  const chiefs = new Map<string, Person[]>()
  for (const { unitId, ...person } of rows) chiefs.set(unitId, [...(chiefs.get(unitId) ?? []), person])
  return chiefs
}

/** Says why nobody is elected for an area; null takes it back. */
export async function saveStanding(tx: Tx, areaId: string, standing: SafetyArea['standing']): Promise<void> {
  await tx.db.update(safetyAreaTable).set({ standing }).where(eq(safetyAreaTable.id, areaId))
}

/** @returns false for somebody who is elected for the area, or its deputy, already */
export async function addDeputy(tx: Tx, areaId: string, personId: string): Promise<boolean> {
  const added = await tx.db
    .insert(safetyRepresentativeTable)
    .values({ areaId, personId, kind: 'deputy' })
    .onConflictDoNothing()
    .returning({ personId: safetyRepresentativeTable.personId })
  return added.length === 1
}

/** @returns false when the person is no deputy there */
export async function removeDeputy(tx: Tx, areaId: string, personId: string): Promise<boolean> {
  const removed = await tx.db
    .delete(safetyRepresentativeTable)
    .where(
      and(
        eq(safetyRepresentativeTable.areaId, areaId),
        eq(safetyRepresentativeTable.personId, personId),
        eq(safetyRepresentativeTable.kind, 'deputy'),
      ),
    )
    .returning({ personId: safetyRepresentativeTable.personId })
  return removed.length === 1
}

/** Makes somebody chief safety representative of a unit and everything below it; nothing happens a second time. */
export async function addChief(tx: Tx, unitId: string, personId: string): Promise<void> {
  await tx.db.insert(chiefRepresentativeTable).values({ unitId, personId }).onConflictDoNothing()
}

/** @returns false when the person is not chief there */
export async function removeChief(tx: Tx, unitId: string, personId: string): Promise<boolean> {
  const removed = await tx.db
    .delete(chiefRepresentativeTable)
    .where(and(eq(chiefRepresentativeTable.unitId, unitId), eq(chiefRepresentativeTable.personId, personId)))
    .returning({ personId: chiefRepresentativeTable.personId })
  return removed.length === 1
}
