/** Action plans and their measures. */
import { and, asc, count, eq, getTableColumns, inArray, max, type SQL } from 'drizzle-orm'
import type { Measure, MeasureFields, MeasureOrigin } from '#shared/measure.ts'
import type { Reader, Tx } from '../platform/database.ts'
import { newId } from '../platform/random.ts'
import type { UnitInRound } from '../year/unit-in-round.ts'
import { loadLifts } from './lift.store.ts'
import { asMeasure, columnsOf } from './measure-row.ts'
import { liftTable, measureTable, planTable } from './plan.tables.ts'
import { type PlanHead, unbegunPlan } from './plan.ts'
import type { PlanKey } from './plan-key.ts'

function ofPlan(
  table: typeof planTable | typeof measureTable,
  { roundId, unitId, groupId = '' }: PlanKey,
): SQL | undefined {
  return and(eq(table.roundId, roundId), eq(table.unitId, unitId), eq(table.groupId, groupId))
}

/** Only what the key consists of: a unit's year carries more. */
function keyOf({ roundId, unitId, groupId = '' }: PlanKey): Required<PlanKey> {
  return { roundId, unitId, groupId }
}

/** State and revisions; those of an unbegun plan when there is no row. */
export async function loadPlanHead(reader: Reader, where: PlanKey): Promise<PlanHead> {
  const [row] = await reader.db
    .select({
      state: planTable.state,
      version: planTable.version,
      revision: planTable.revision,
      wordsRevision: planTable.wordsRevision,
      readyOn: planTable.readyOn,
      signedOn: planTable.signedOn,
      signedBy: planTable.signedBy,
    })
    .from(planTable)
    .where(ofPlan(planTable, where))
  return row ?? unbegunPlan
}

/** Keeps a plan's state and revisions. */
export async function savePlanHead(tx: Tx, where: PlanKey, head: PlanHead): Promise<void> {
  await tx.db
    .insert(planTable)
    .values({ ...keyOf(where), ...head })
    .onConflictDoUpdate({ target: [planTable.roundId, planTable.unitId, planTable.groupId], set: head })
}

/** Measures in the order in which they were added. */
export async function loadMeasures(reader: Reader, where: PlanKey): Promise<Measure[]> {
  const { roundId: _, unitId: __, groupId: ___, position: ____, ...columns } = getTableColumns(measureTable)
  const rows = await reader.db
    .select(columns)
    .from(measureTable)
    .where(ofPlan(measureTable, where))
    .orderBy(asc(measureTable.position), asc(measureTable.id))
  const lifts = await loadLifts(
    reader,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => asMeasure(row, lifts.get(row.id) ?? null))
}

/** A measure of any of the unit's plans in the round, with whose plan it is; null where there is none. */
export async function findMeasureOfUnit(
  reader: Reader,
  { roundId, unitId }: UnitInRound,
  id: string,
): Promise<{ measure: Measure; groupId: string } | null> {
  const [row] = await reader.db
    .select({ groupId: measureTable.groupId })
    .from(measureTable)
    .where(and(eq(measureTable.id, id), eq(measureTable.roundId, roundId), eq(measureTable.unitId, unitId)))
  if (!row) return null
  const measure = (await loadMeasures(reader, { roundId, unitId, ...row })).find((each) => each.id === id)
  return measure ? { measure, groupId: row.groupId } : null
}

/** Adds a measure at the end. @returns its id */
export async function addMeasure(
  tx: Tx,
  where: PlanKey,
  fields: MeasureFields,
  origin: MeasureOrigin = { kind: 'own' },
): Promise<string> {
  const [last] = await tx.db
    .select({ position: max(measureTable.position) })
    .from(measureTable)
    .where(ofPlan(measureTable, where))
  const id = newId()
  const { deadline, references, responsible, ...plain } = fields
  await tx.db.insert(measureTable).values({
    ...keyOf(where),
    ...plain,
    deadline: deadline && JSON.stringify(deadline),
    references: JSON.stringify(references),
    responsible: JSON.stringify(responsible),
    origin: JSON.stringify(origin),
    id,
    position: (last?.position ?? 0) + 1,
    revision: 1,
  })
  return id
}

/** Saves fields of a measure and raises its revision; @returns false when its revision is another by now */
export async function saveMeasure(
  tx: Tx,
  id: string,
  revision: number,
  fields: Partial<MeasureFields>,
): Promise<boolean> {
  const saved = await tx.db
    .update(measureTable)
    .set({ ...columnsOf(fields), revision: revision + 1 })
    .where(and(eq(measureTable.id, id), eq(measureTable.revision, revision)))
    .returning({ id: measureTable.id })
  return saved.length === 1
}

/** Takes a measure out of its plan; @returns false when its revision is another by now */
export async function removeMeasure(tx: Tx, id: string, revision: number): Promise<boolean> {
  const asSeen = and(eq(measureTable.id, id), eq(measureTable.revision, revision))
  const seen = tx.db.select({ id: measureTable.id }).from(measureTable).where(asSeen)
  // A question to the level above goes with the measure; what the level above took over stays in its own plan.
  await tx.db.delete(liftTable).where(inArray(liftTable.measureId, seen))
  const removed = await tx.db.delete(measureTable).where(asSeen).returning({ id: measureTable.id })
  return removed.length === 1
}

/** How many measures keep something and how many improve something. */
export async function countMeasures(
  reader: Reader,
  where: PlanKey,
): Promise<{ keep: number; improve: number; done: number }> {
  const rows = await reader.db
    .select({ focus: measureTable.focus, status: measureTable.status, n: count() })
    .from(measureTable)
    .where(ofPlan(measureTable, where))
    .groupBy(measureTable.focus, measureTable.status)
  const sum = (pick: (row: (typeof rows)[number]) => boolean) =>
    rows.filter(pick).reduce((total, row) => total + row.n, 0)
  return {
    keep: sum((row) => row.focus === 'keep'),
    improve: sum((row) => row.focus === 'improve'),
    done: sum((row) => row.status === 'done'),
  }
}
