/** Committees' treatments of plans. */
import { and, asc, count, desc, eq, sql } from 'drizzle-orm'
import type { CommitteeKind } from '#shared/committee.ts'
import type { Outcome } from '#shared/treatment.ts'
import { committeeTable, personTable } from '../organisation/organisation.tables.ts'
import type { Reader, Tx } from '../platform/database.ts'
import { newId } from '../platform/random.ts'
import type { UnitInRound } from '../year/unit-in-round.ts'
import { treatmentTable } from './follow-up.tables.ts'

export interface TreatmentRow {
  id: string
  committee: { id: string; kind: CommitteeKind; name: string }
  stepId: string | null
  heldOn: string
  outcome: Outcome
  comment: string
  recordedBy: string
  revision: number
}

/** Of the plan of the unit as a whole: the newest first; of one day, the one that was recorded last. */
export async function loadTreatments(
  reader: Reader,
  { roundId, unitId }: UnitInRound,
): Promise<TreatmentRow[]> {
  return reader.db
    .select({
      id: treatmentTable.id,
      committee: { id: committeeTable.id, kind: committeeTable.kind, name: committeeTable.name },
      stepId: treatmentTable.stepId,
      heldOn: treatmentTable.heldOn,
      outcome: treatmentTable.outcome,
      comment: treatmentTable.comment,
      recordedBy: personTable.name,
      revision: treatmentTable.revision,
    })
    .from(treatmentTable)
    .innerJoin(committeeTable, eq(committeeTable.id, treatmentTable.committeeId))
    .innerJoin(personTable, eq(personTable.id, treatmentTable.recordedBy))
    .where(and(eq(treatmentTable.roundId, roundId), eq(treatmentTable.unitId, unitId)))
    .orderBy(desc(treatmentTable.heldOn), sql`${treatmentTable}.rowid desc`)
}

/** How often committees took up plans of the round's units, by outcome; committees in the order of their names. */
export async function countTreatments(
  reader: Reader,
  roundId: string,
): Promise<{ unitId: string; committee: TreatmentRow['committee']; outcome: Outcome; count: number }[]> {
  const { unitId, outcome } = treatmentTable
  return reader.db
    .select({
      unitId,
      committee: { id: committeeTable.id, kind: committeeTable.kind, name: committeeTable.name },
      outcome,
      count: count(),
    })
    .from(treatmentTable)
    .innerJoin(committeeTable, eq(committeeTable.id, treatmentTable.committeeId))
    .where(eq(treatmentTable.roundId, roundId))
    .groupBy(unitId, committeeTable.id, outcome)
    .orderBy(asc(committeeTable.name))
}

/** @returns its id */
export async function addTreatment(
  tx: Tx,
  { roundId, unitId }: UnitInRound,
  treatment: {
    committeeId: string
    stepId: string | null
    heldOn: string
    outcome: Outcome
    comment: string
    /** Id of the person. */
    recordedBy: string
  },
): Promise<string> {
  const id = newId()
  await tx.db.insert(treatmentTable).values({ id, roundId, unitId, ...treatment, revision: 1 })
  return id
}

/** Corrects a treatment; @returns false when its revision is another by now */
export async function correctTreatment(
  tx: Tx,
  id: string,
  revision: number,
  correction: { heldOn: string; comment: string },
): Promise<boolean> {
  const corrected = await tx.db
    .update(treatmentTable)
    .set({ ...correction, revision: revision + 1 })
    .where(and(eq(treatmentTable.id, id), eq(treatmentTable.revision, revision)))
    .returning({ id: treatmentTable.id })
  return corrected.length === 1
}

/** Takes a treatment away; @returns false when its revision is another by now */
export async function removeTreatment(tx: Tx, id: string, revision: number): Promise<boolean> {
  const removed = await tx.db
    .delete(treatmentTable)
    .where(and(eq(treatmentTable.id, id), eq(treatmentTable.revision, revision)))
    .returning({ id: treatmentTable.id })
  return removed.length === 1
}
