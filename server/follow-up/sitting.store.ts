/** Sittings of follow-up meetings, planned and held. */
import { and, count, eq, isNotNull, sum } from 'drizzle-orm'
import type { Sitting, SittingFields } from '#shared/sitting.ts'
import type { Reader, Tx } from '../platform/database.ts'
import { newId } from '../platform/random.ts'
import type { UnitInRound } from '../year/unit-in-round.ts'
import { sittingTable } from './follow-up.tables.ts'
import { byDay } from './sitting.ts'

/** By day. */
export async function loadSittings(
  reader: Reader,
  { roundId, unitId }: UnitInRound,
  stepId: string,
): Promise<Sitting[]> {
  const rows = await reader.db
    .select({
      id: sittingTable.id,
      plannedOn: sittingTable.plannedOn,
      heldOn: sittingTable.heldOn,
      cohort: sittingTable.cohort,
      arena: sittingTable.arena,
      attendance: sittingTable.attendance,
      revision: sittingTable.revision,
    })
    .from(sittingTable)
    .where(
      and(
        eq(sittingTable.roundId, roundId),
        eq(sittingTable.unitId, unitId),
        eq(sittingTable.stepId, stepId),
      ),
    )
  return byDay(rows)
}

/** Adds a sitting. @returns its id */
export async function addSitting(
  tx: Tx,
  { roundId, unitId }: UnitInRound,
  stepId: string,
  fields: SittingFields,
): Promise<string> {
  const id = newId()
  await tx.db.insert(sittingTable).values({ ...fields, id, roundId, unitId, stepId, revision: 1 })
  return id
}

/** @returns false when its revision is another by now */
export async function saveSitting(
  tx: Tx,
  id: string,
  revision: number,
  fields: Partial<SittingFields>,
): Promise<boolean> {
  const saved = await tx.db
    .update(sittingTable)
    .set({ ...fields, revision: revision + 1 })
    .where(and(eq(sittingTable.id, id), eq(sittingTable.revision, revision)))
    .returning({ id: sittingTable.id })
  return saved.length === 1
}

/** @returns false when its revision is another by now */
export async function removeSitting(tx: Tx, id: string, revision: number): Promise<boolean> {
  const removed = await tx.db
    .delete(sittingTable)
    .where(and(eq(sittingTable.id, id), eq(sittingTable.revision, revision)))
    .returning({ id: sittingTable.id })
  return removed.length === 1
}

/** How many sittings the unit has held in the round. */
export async function countHeld(reader: Reader, { roundId, unitId }: UnitInRound): Promise<number> {
  const [row] = await reader.db
    .select({ held: count() })
    .from(sittingTable)
    .where(
      and(eq(sittingTable.roundId, roundId), eq(sittingTable.unitId, unitId), isNotNull(sittingTable.heldOn)),
    )
  return row?.held ?? 0
}

/** How many came to the unit's meetings, by step; only steps where somebody counted. */
export async function loadAttendance(
  reader: Reader,
  { roundId, unitId }: UnitInRound,
): Promise<Map<string, number>> {
  const rows = await reader.db
    .select({ stepId: sittingTable.stepId, came: sum(sittingTable.attendance).mapWith(Number) })
    .from(sittingTable)
    .where(
      and(
        eq(sittingTable.roundId, roundId),
        eq(sittingTable.unitId, unitId),
        isNotNull(sittingTable.attendance),
      ),
    )
    .groupBy(sittingTable.stepId)
  return new Map(rows.map(({ stepId, came }) => [stepId, came]))
}
