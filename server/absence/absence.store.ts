/** Sickness absence as it is kept: rows of units and months, and the sums of those who are counted together. */
import { type AnyColumn, and, count, desc, eq, gt, gte, inArray, isNotNull, max, sql } from 'drizzle-orm'
import { unitTable } from '../organisation/organisation.tables.ts'
import { buildTree, type Tree } from '../organisation/tree.ts'
import type { Reader, Tx } from '../platform/database.ts'
import { newId } from '../platform/random.ts'
import { absenceImportTable, absenceTable } from './absence.tables.ts'
import type { AbsenceMonth } from './absence.ts'

/** A unit's month as it is saved. Days in hundredths. */
export interface KeptMonth extends AbsenceMonth {
  /** Null for people who count in no figure. */
  countsAt: string | null
}

/** Every unit there is or has been, as they lie today: those that are gone below the unit they last lay below. */
export async function loadEveryUnit(reader: Reader): Promise<Tree> {
  const rows = await reader.db.select().from(unitTable)
  return buildTree(
    rows.map(({ id, code, nameNb, nameNn, nameEn, parentId, level, leaderId, safetyAreaId }) => ({
      id,
      code,
      name: { nb: nameNb, nn: nameNn, en: nameEn },
      parentId,
      level,
      leaderId,
      safetyAreaId,
    })),
  )
}

/** Where a unit's people of a month were counted; nobody's, where the newest import said nothing of the unit. */
export interface PlacedBefore {
  countsAt: string | null
  headcount: number
}

/** Where each unit's people were counted when the months were imported last, by month. */
export async function loadPlaces(
  reader: Reader,
  months: readonly string[],
): Promise<Map<string, Map<string, PlacedBefore>>> {
  const rows = await reader.db
    .select({
      month: absenceTable.month,
      unitId: absenceTable.unitId,
      countsAt: absenceTable.countsAt,
      headcount: absenceTable.headcount,
    })
    .from(absenceTable)
    .where(inArray(absenceTable.month, [...months]))
  const byMonth = new Map<string, Map<string, PlacedBefore>>()
  for (const { month, unitId, ...place } of rows) {
    const places = byMonth.get(month) ?? new Map<string, PlacedBefore>()
    byMonth.set(month, places.set(unitId, place))
  }
  return byMonth
}

/** What was left out of a later import keeps its place, and nothing else. */
const hasPeople = gt(absenceTable.headcount, 0)

/** The months that are there, the newest first. */
export async function loadMonths(
  reader: Reader,
): Promise<{ month: string; units: number; importedOn: string }[]> {
  const rows = await reader.db
    .select({
      month: absenceTable.month,
      units: count(),
      importedOn: max(absenceImportTable.importedOn),
    })
    .from(absenceTable)
    .innerJoin(absenceImportTable, eq(absenceImportTable.id, absenceTable.importId))
    .where(hasPeople)
    .groupBy(absenceTable.month)
    .orderBy(desc(absenceTable.month))
  return rows.map(({ importedOn, ...row }) => ({ ...row, importedOn: importedOn ?? '' }))
}

/** The newest month there is; null when there is none. */
export async function loadNewestMonth(reader: Reader): Promise<string | null> {
  const [row] = await reader.db
    .select({ month: max(absenceTable.month) })
    .from(absenceTable)
    .where(hasPeople)
  return row?.month ?? null
}

/** The crowds of the months from one on: rows that are counted at the same unit, as one. */
export async function loadCrowds(reader: Reader, from: string): Promise<AbsenceMonth[]> {
  const rows = await reader.db
    .select({
      unitId: absenceTable.countsAt,
      month: absenceTable.month,
      headcount: sumOf(absenceTable.headcount),
      possibleDays: sumOf(absenceTable.possibleDays),
      totalDays: sumOf(absenceTable.totalDays),
      shortDays: sumOf(absenceTable.shortDays),
    })
    .from(absenceTable)
    .where(and(hasPeople, isNotNull(absenceTable.countsAt), gte(absenceTable.month, from)))
    .groupBy(absenceTable.countsAt, absenceTable.month)
  return rows.flatMap(({ unitId, ...sums }) => (unitId === null ? [] : [{ unitId, ...sums }]))
}

function sumOf(column: AnyColumn) {
  return sql<number>`sum(${column})`.mapWith(Number)
}

/** Rows of one statement: SQLite takes 32,766 values. */
const atOnce = 2000

/** Saves an import: each of its months is replaced whole. @param file whose, when, and called what */
export async function saveAbsence(
  tx: Tx,
  file: { importedOn: string; importedBy: string; filename: string; rows: number },
  rows: readonly KeptMonth[],
): Promise<void> {
  const importId = newId()
  await tx.db.insert(absenceImportTable).values({ id: importId, ...file })
  for (const month of new Set(rows.map((row) => row.month)))
    await tx.db.delete(absenceTable).where(eq(absenceTable.month, month))
  for (let start = 0; start < rows.length; start += atOnce)
    await tx.db
      .insert(absenceTable)
      .values(rows.slice(start, start + atOnce).map((row) => ({ ...row, importId })))
}
