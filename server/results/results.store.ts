/** What remains of a round: release, crowds, figures, and where each unit's answers count. */
import { setImmediate as pause } from 'node:timers/promises'
import { and, asc, eq, inArray, ne } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import { z } from 'zod'
import type { Release } from '#shared/results.ts'
import type { Reader, Tx } from '../platform/database.ts'
import { keptUntilChange } from '../platform/stamp.store.ts'
import { roundTable } from '../round/round.tables.ts'
import {
  type CountedCrowd,
  countedCrowdSchema,
  type Figures,
  figuresSchema,
  type GroupFigures,
  groupFiguresSchema,
} from './content.ts'
import type { PlacedUnit } from './release.ts'
import type { ReleaseRows } from './release-rows.ts'
import {
  crowdTable,
  figureTable,
  placedUnitTable,
  releaseRefusalTable,
  releaseTable,
} from './results.tables.ts'

/** Version of placing, layers and scoring together; stored with every release. */
const ruleVersion = '2'

/**
 * Freezes a release. Writes in pieces between which the server answers requests.
 *
 * @param made when and how the release was made; both hashes are SHA-256, hex
 * @throws when the round already has one: there is never a second
 */
export async function saveRelease(
  tx: Tx,
  roundId: string,
  { crowds, figures, placed, facts }: ReleaseRows,
  made: { releasedOn: string; milliseconds: number; hash: string; codebookHash: string },
): Promise<void> {
  const { answered: _, answersByLevel, ...columns } = facts
  await tx.db
    .insert(releaseTable)
    .values({ roundId, ruleVersion, ...columns, answersByLevel: JSON.stringify(answersByLevel), ...made })
  await insertAll(tx, placedUnitTable, placed, roundId)
  await insertAll(tx, crowdTable, crowds, roundId)
  await insertAll(tx, figureTable, figures, roundId)
  await removeRefusal(tx, roundId)
}

async function insertAll<T extends object>(
  tx: Tx,
  table: SQLiteTable,
  rows: T[],
  roundId: string,
): Promise<void> {
  for (let start = 0; start < rows.length; start += 100) {
    await tx.db.insert(table).values(rows.slice(start, start + 100).map((row) => ({ ...row, roundId })))
    await pause()
  }
}

/** Notes why a release was refused, instead of an earlier refusal. @param objections no figure, no number of people */
export async function saveRefusal(tx: Tx, roundId: string, objections: string[]): Promise<void> {
  const row = { roundId, objections: JSON.stringify(objections) }
  await tx.db
    .insert(releaseRefusalTable)
    .values(row)
    .onConflictDoUpdate({ target: releaseRefusalTable.roundId, set: row })
}

/** Why the release was refused; null when it was not. */
export async function findRefusal(reader: Reader, roundId: string): Promise<string[] | null> {
  const [row] = await reader.db
    .select()
    .from(releaseRefusalTable)
    .where(eq(releaseRefusalTable.roundId, roundId))
  return row ? z.array(z.string()).parse(JSON.parse(row.objections)) : null
}

/** When somebody tries again. */
export async function removeRefusal(tx: Tx, roundId: string): Promise<void> {
  await tx.db.delete(releaseRefusalTable).where(eq(releaseRefusalTable.roundId, roundId))
}

/** True from the moment a release is kept, also while the answers it was made from are still being destroyed. */
export async function hasRelease(reader: Reader, roundId: string): Promise<boolean> {
  const rows = await reader.db
    .select({ roundId: releaseTable.roundId })
    .from(releaseTable)
    .where(eq(releaseTable.roundId, roundId))
  return rows.length > 0
}

/** Version of the rules that a release was made by; null where there is none, or its figures came finished. */
export async function findRuleVersion(reader: Reader, roundId: string): Promise<string | null> {
  const [row] = await reader.db
    .select({ ruleVersion: releaseTable.ruleVersion })
    .from(releaseTable)
    .where(eq(releaseTable.roundId, roundId))
  return row?.ruleVersion ?? null
}

/** What was kept of making it; how and what was asked is the round's. */
type MadeRelease = Omit<Release, 'layout' | 'questionnaire'>

/** The release of a released round as those who manage it see it, or null. */
export async function findRelease(reader: Reader, roundId: string): Promise<MadeRelease | null> {
  const [row] = await reader.db
    .select({ release: releaseTable, answered: roundTable.answered })
    .from(releaseTable)
    .innerJoin(roundTable, eq(roundTable.id, releaseTable.roundId))
    .where(and(eq(releaseTable.roundId, roundId), eq(roundTable.state, 'released')))
  if (!row) return null
  const {
    roundId: _,
    ruleVersion: rules,
    answersByLevel,
    attacked,
    recoverable,
    isolable,
    ...rest
  } = row.release
  return {
    ...rest,
    answered: row.answered ?? 0,
    answersByLevel: z.record(z.string(), z.number().int()).parse(JSON.parse(answersByLevel)),
    attack:
      attacked === null || recoverable === null || isolable === null
        ? null
        : { tried: attacked, recoverable, isolable },
    ruleVersion: rules,
  }
}

const placedOfRounds = keptUntilChange<Map<string, PlacedUnit>>(['results'], { most: 4 })

/** Where the answers of each unit count; empty before the release. One for all who ask. */
export async function loadPlacedUnits(reader: Reader, roundId: string): Promise<Map<string, PlacedUnit>> {
  return placedOfRounds(reader, roundId, () => readPlacedUnits(reader, roundId))
}

async function readPlacedUnits(reader: Reader, roundId: string): Promise<Map<string, PlacedUnit>> {
  const rows = await reader.db.select().from(placedUnitTable).where(eq(placedUnitTable.roundId, roundId))
  return new Map(rows.map(({ roundId: _, ...placed }) => [placed.unitId, placed]))
}

/** Published cells of some units as a whole, by unit; units that show nothing are left out. */
export async function loadFigures(
  reader: Reader,
  roundId: string,
  unitIds: string[],
): Promise<Map<string, Figures>> {
  const rows = await reader.db
    .select()
    .from(figureTable)
    .where(
      and(
        eq(figureTable.roundId, roundId),
        eq(figureTable.groupId, ''),
        inArray(figureTable.unitId, unitIds),
      ),
    )
  return new Map(rows.map(({ unitId, content }) => [unitId, figuresSchema.parse(JSON.parse(content))]))
}

/** Published cells of the groups within one unit, by group; groups that show nothing are left out. */
export async function loadGroupFigures(
  reader: Reader,
  roundId: string,
  unitId: string,
): Promise<Map<string, GroupFigures>> {
  const rows = await reader.db
    .select()
    .from(figureTable)
    .where(and(eq(figureTable.roundId, roundId), eq(figureTable.unitId, unitId), ne(figureTable.groupId, '')))
    .orderBy(asc(figureTable.groupId))
  return new Map(rows.map(({ groupId, content }) => [groupId, groupFiguresSchema.parse(JSON.parse(content))]))
}

/** The crowds counted at some units, by unit; units without a crowd are left out. */
export async function loadCrowds(
  reader: Reader,
  roundId: string,
  unitIds: string[],
): Promise<Map<string, CountedCrowd>> {
  const crowds = new Map<string, CountedCrowd>()
  for (let start = 0; start < unitIds.length; start += 5000) {
    const some = unitIds.slice(start, start + 5000)
    const rows = await reader.db
      .select({ unitId: crowdTable.unitId, content: crowdTable.content })
      .from(crowdTable)
      .where(and(eq(crowdTable.roundId, roundId), inArray(crowdTable.unitId, some)))
    for (const { unitId, content } of rows) crowds.set(unitId, countedCrowdSchema.parse(JSON.parse(content)))
  }
  return crowds
}
