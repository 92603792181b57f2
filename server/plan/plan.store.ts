/** Action plans and their measures. */
import { and, asc, count, eq, isNull, max, type SQL } from 'drizzle-orm'
import type { Measure, MeasureFields } from '#shared/plan.ts'
import type { Reader, Tx } from '../platform/database.ts'
import { newId } from '../platform/random.ts'
import type { UnitInRound } from '../year/unit-in-round.ts'
import { measureTable, planTable } from './plan.tables.ts'
import { type PlanHead, unbegunPlan } from './plan.ts'

function ofPlan(
  table: typeof planTable | typeof measureTable,
  { roundId, unitId }: UnitInRound,
): SQL | undefined {
  return and(eq(table.roundId, roundId), eq(table.unitId, unitId))
}

/** State and revisions; those of an unbegun plan when there is no row. */
export async function loadPlanHead(reader: Reader, where: UnitInRound): Promise<PlanHead> {
  const [row] = await reader.db
    .select({
      state: planTable.state,
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

/**
 * Keeps a plan's state and revisions.
 *
 * @param snapshot JSON of the plan as signed; given once, by the signature, and never replaced
 */
export async function savePlanHead(
  tx: Tx,
  where: UnitInRound,
  head: PlanHead,
  snapshot?: string,
): Promise<void> {
  await tx.db
    .insert(planTable)
    .values({ ...where, ...head })
    .onConflictDoUpdate({ target: [planTable.roundId, planTable.unitId], set: head })
  if (snapshot !== undefined)
    await tx.db
      .update(planTable)
      .set({ signedSnapshot: snapshot })
      .where(and(ofPlan(planTable, where), isNull(planTable.signedSnapshot)))
}

/** The plan as it was signed, JSON; null before the signature. */
export async function loadSignedPlan(reader: Reader, where: UnitInRound): Promise<string | null> {
  const [row] = await reader.db
    .select({ snapshot: planTable.signedSnapshot })
    .from(planTable)
    .where(ofPlan(planTable, where))
  return row?.snapshot ?? null
}

/** Measures in the order in which they were added. */
export async function loadMeasures(reader: Reader, where: UnitInRound): Promise<Measure[]> {
  return reader.db
    .select({
      id: measureTable.id,
      focus: measureTable.focus,
      theme: measureTable.theme,
      goal: measureTable.goal,
      text: measureTable.text,
      responsible: measureTable.responsible,
      dueOn: measureTable.dueOn,
      ongoing: measureTable.ongoing,
      status: measureTable.status,
      revision: measureTable.revision,
    })
    .from(measureTable)
    .where(ofPlan(measureTable, where))
    .orderBy(asc(measureTable.position), asc(measureTable.id))
}

/** Adds a measure at the end. @returns its id */
export async function addMeasure(tx: Tx, where: UnitInRound, fields: MeasureFields): Promise<string> {
  const [last] = await tx.db
    .select({ position: max(measureTable.position) })
    .from(measureTable)
    .where(ofPlan(measureTable, where))
  const id = newId()
  await tx.db
    .insert(measureTable)
    .values({ ...where, ...fields, id, position: (last?.position ?? 0) + 1, revision: 1 })
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
    .set({ ...fields, revision: revision + 1 })
    .where(and(eq(measureTable.id, id), eq(measureTable.revision, revision)))
    .returning({ id: measureTable.id })
  return saved.length === 1
}

/** Takes a measure out of its plan; @returns false when its revision is another by now */
export async function removeMeasure(tx: Tx, id: string, revision: number): Promise<boolean> {
  const removed = await tx.db
    .delete(measureTable)
    .where(and(eq(measureTable.id, id), eq(measureTable.revision, revision)))
    .returning({ id: measureTable.id })
  return removed.length === 1
}

/** How many measures keep something and how many improve something. */
export async function countMeasures(
  reader: Reader,
  where: UnitInRound,
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
