/** Measures put before the level above, and what became of them. */
import { and, asc, count, eq, inArray } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Text } from '#shared/language.ts'
import type { Lift, Measure } from '#shared/measure.ts'
import { personTable, unitTable } from '../organisation/organisation.tables.ts'
import type { Reader, Tx } from '../platform/database.ts'
import { asMeasure } from './measure-row.ts'
import { liftTable, measureTable } from './plan.tables.ts'
import type { PlanKey } from './plan-key.ts'

const answererTable = alias(personTable, 'answerer')

const columns = {
  toId: unitTable.id,
  nb: unitTable.nameNb,
  nn: unitTable.nameNn,
  en: unitTable.nameEn,
  on: liftTable.liftedOn,
  by: personTable.name,
  why: liftTable.why,
  state: liftTable.state,
  answer: liftTable.answer,
  answeredOn: liftTable.answeredOn,
  answeredBy: answererTable.name,
}

type Row = Omit<Lift, 'to'> & { toId: string } & Text

function asLift({ toId, nb, nn, en, ...row }: Row): Lift {
  return { ...row, to: { id: toId, name: { nb, nn, en } } }
}

/** By measure; those that were not lifted are missing. */
export async function loadLifts(reader: Reader, measureIds: string[]): Promise<Map<string, Lift>> {
  if (measureIds.length === 0) return new Map()
  const rows = await reader.db
    .select({ measureId: liftTable.measureId, ...columns })
    .from(liftTable)
    .innerJoin(unitTable, eq(unitTable.id, liftTable.toUnitId))
    .innerJoin(personTable, eq(personTable.id, liftTable.liftedBy))
    .leftJoin(answererTable, eq(answererTable.id, liftTable.answeredBy))
    .where(inArray(liftTable.measureId, measureIds))
  return new Map(rows.map(({ measureId, ...row }) => [measureId, asLift(row)]))
}

/** Puts a measure before a unit; takes the place of a lift that was answered. @param on ISO date */
export async function putLift(
  tx: Tx,
  measureId: string,
  lift: { toUnitId: string; why: string; by: string; on: string },
): Promise<void> {
  const row = {
    toUnitId: lift.toUnitId,
    liftedOn: lift.on,
    liftedBy: lift.by,
    why: lift.why,
    state: 'waiting' as const,
    answer: '',
    answeredOn: null,
    answeredBy: null,
    acceptedMeasureId: null,
  }
  await tx.db
    .insert(liftTable)
    .values({ measureId, ...row })
    .onConflictDoUpdate({ target: liftTable.measureId, set: row })
}

/** Takes a lift back. */
export async function dropLift(tx: Tx, measureId: string): Promise<void> {
  await tx.db.delete(liftTable).where(eq(liftTable.measureId, measureId))
}

/** @param acceptedMeasureId what it became in the plan above; null where it was only answered */
export async function answerLift(
  tx: Tx,
  measureId: string,
  said: { answer: string; by: string; on: string; acceptedMeasureId: string | null },
): Promise<void> {
  await tx.db
    .update(liftTable)
    .set({
      state: said.acceptedMeasureId === null ? 'answered' : 'accepted',
      answer: said.answer,
      answeredBy: said.by,
      answeredOn: said.on,
      acceptedMeasureId: said.acceptedMeasureId,
    })
    .where(eq(liftTable.measureId, measureId))
}

export interface LiftedMeasure {
  measure: Measure
  /** The plan it stands in. */
  plan: Required<PlanKey>
  lift: Lift
  /** How far the measure has come that it became above; null where there is none. */
  became: Measure['status'] | null
}

/** Everything that was put before a unit in a round: what waits first, the oldest of it on top. */
export async function listLifted(
  reader: Reader,
  { roundId, unitId }: { roundId: string; unitId: string },
): Promise<LiftedMeasure[]> {
  const acceptedTable = alias(measureTable, 'accepted')
  const rows = await reader.db
    .select({ measure: measureTable, lift: columns, became: acceptedTable.status })
    .from(liftTable)
    .innerJoin(measureTable, eq(measureTable.id, liftTable.measureId))
    .innerJoin(unitTable, eq(unitTable.id, liftTable.toUnitId))
    .innerJoin(personTable, eq(personTable.id, liftTable.liftedBy))
    .leftJoin(answererTable, eq(answererTable.id, liftTable.answeredBy))
    .leftJoin(acceptedTable, eq(acceptedTable.id, liftTable.acceptedMeasureId))
    .where(and(eq(liftTable.toUnitId, unitId), eq(measureTable.roundId, roundId)))
    .orderBy(asc(liftTable.liftedOn), asc(liftTable.measureId))
  const lifted = rows.map(({ measure: { roundId, unitId, groupId, position: _, ...row }, lift, became }) => {
    const read = asLift(lift)
    return { measure: asMeasure(row, read), plan: { roundId, unitId, groupId }, lift: read, became }
  })
  const waits = ({ lift }: LiftedMeasure) => Number(lift.state !== 'waiting')
  return lifted.sort((a, b) => waits(a) - waits(b))
}

/** How many lifts wait for an answer, by the unit that is to give it and the round. */
export async function countWaitingLifts(
  reader: Reader,
): Promise<{ roundId: string; unitId: string; count: number }[]> {
  return reader.db
    .select({ roundId: measureTable.roundId, unitId: liftTable.toUnitId, count: count() })
    .from(liftTable)
    .innerJoin(measureTable, eq(measureTable.id, liftTable.measureId))
    .where(eq(liftTable.state, 'waiting'))
    .groupBy(measureTable.roundId, liftTable.toUnitId)
}
