/** What remains of a round: release, crowds, figures, and where each unit's answers count. */
import { and, asc, eq, inArray } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Release } from '#shared/results.ts'
import type { Counter } from '../disclosure/layers.ts'
import type { Reader, Tx } from '../platform/database.ts'
import { roundTable } from '../round/round.tables.ts'
import type { CounterRow, PlacedUnit, ReleaseContent } from './release.ts'
import { crowdTable, figureTable, placedUnitTable, releaseTable } from './results.tables.ts'

/** Version of placing, layers and scoring together; stored with every release. */
export const ruleVersion = '1'

/** Freezes a release. @throws when the round already has one: there is never a second */
export async function saveRelease(
  tx: Tx,
  roundId: string,
  content: ReleaseContent,
  facts: { releasedOn: string; milliseconds: number; hash: string },
): Promise<void> {
  await tx.db.insert(releaseTable).values({
    roundId,
    ruleVersion,
    smallestCrowd: content.smallestCrowd,
    answersInNoFigure: content.answersInNoFigure,
    ownReports: content.ownReports,
    responseUnits: content.placed.length,
    ...facts,
  })
  await insertAll(tx, placedUnitTable, content.placed, roundId)
  await insertAll(tx, crowdTable, content.crowds, roundId)
  await insertAll(tx, figureTable, content.figures, roundId)
}

async function insertAll<T extends object>(
  tx: Tx,
  table: SQLiteTable,
  rows: T[],
  roundId: string,
): Promise<void> {
  for (let start = 0; start < rows.length; start += 1000)
    await tx.db.insert(table).values(rows.slice(start, start + 1000).map((row) => ({ ...row, roundId })))
}

/** The release as those who manage the round see it, or null. */
export async function findRelease(reader: Reader, roundId: string): Promise<Release | null> {
  const [row] = await reader.db
    .select({
      releasedOn: releaseTable.releasedOn,
      answered: roundTable.answered,
      smallestCrowd: releaseTable.smallestCrowd,
      answersInNoFigure: releaseTable.answersInNoFigure,
      ownReports: releaseTable.ownReports,
      responseUnits: releaseTable.responseUnits,
      milliseconds: releaseTable.milliseconds,
      hash: releaseTable.hash,
    })
    .from(releaseTable)
    .innerJoin(roundTable, eq(roundTable.id, releaseTable.roundId))
    .where(eq(releaseTable.roundId, roundId))
  return row ? { ...row, answered: row.answered ?? 0 } : null
}

/** Where the answers of each unit count; empty before the release. */
export async function loadPlacedUnits(reader: Reader, roundId: string): Promise<Map<string, PlacedUnit>> {
  const rows = await reader.db.select().from(placedUnitTable).where(eq(placedUnitTable.roundId, roundId))
  return new Map(rows.map(({ roundId: _, ...placed }) => [placed.unitId, placed]))
}

export interface UnitFigures {
  mean: Counter | null
  detail: Counter | null
  scaleFactor: number
}

/** Published cells of some units: by unit, then by scale. */
export async function loadFigures(
  reader: Reader,
  roundId: string,
  unitIds: string[],
): Promise<Map<string, Map<string, UnitFigures>>> {
  const rows: CounterRow[] = await reader.db
    .select()
    .from(figureTable)
    .where(and(eq(figureTable.roundId, roundId), inArray(figureTable.unitId, unitIds)))
    .orderBy(asc(figureTable.statistic))
  const units = new Map<string, Map<string, UnitFigures>>()
  for (const { unitId, statistic, layer, scaleFactor, n, sum, sumOfSquares } of rows) {
    const figures = units.get(unitId) ?? new Map<string, UnitFigures>()
    units.set(unitId, figures)
    const figure = figures.get(statistic) ?? { mean: null, detail: null, scaleFactor }
    figures.set(statistic, { ...figure, [layer]: { n, sum, sumOfSquares } })
  }
  return units
}
