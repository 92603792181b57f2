/** Due dates and completions. Later stages write their completions here; nobody else's are touched. */
import { and, eq, sql } from 'drizzle-orm'
import type { Reader, Tx } from '../platform/database.ts'
import { completionTable, roundDeadlineTable, unitDeadlineTable } from './deadlines.tables.ts'
import type { Completion } from './status.ts'

export interface RoundDeadline {
  /** The date the programme's rule gave. */
  byRule: string
  /** The date that holds. */
  due: string
  /** Why it was moved; null while it is the rule's. */
  reason: string | null
}

export interface UnitDeadline {
  due: string
  reason: string
}

export interface StepCompletion extends Completion {
  roundId: string
  unitId: string
  stepId: string
}

/** The round's dates by step; steps without a date are missing. */
export async function loadRoundDeadlines(
  reader: Reader,
  roundId: string,
): Promise<Map<string, RoundDeadline>> {
  const rows = await reader.db
    .select()
    .from(roundDeadlineTable)
    .where(eq(roundDeadlineTable.roundId, roundId))
  return new Map(rows.map(({ stepId, byRule, due, reason }) => [stepId, { byRule, due, reason }]))
}

/** Dates that were moved for one unit, by unit and step. */
export async function loadUnitDeadlines(
  reader: Reader,
  roundId: string,
): Promise<Map<string, Map<string, UnitDeadline>>> {
  const rows = await reader.db
    .select()
    .from(unitDeadlineTable)
    .where(and(eq(unitDeadlineTable.roundId, roundId), eq(unitDeadlineTable.followsRound, false)))
  return byUnitAndStep(rows, ({ due, reason }) => ({ due, reason }))
}

/** What has been started or completed, by unit and step. */
export async function loadCompletions(
  reader: Reader,
  roundId: string,
): Promise<Map<string, Map<string, Completion>>> {
  const rows = await reader.db.select().from(completionTable).where(eq(completionTable.roundId, roundId))
  return byUnitAndStep(rows, ({ state, completedOn }) => ({ state, completedOn }))
}

function byUnitAndStep<Row extends { unitId: string; stepId: string }, Value>(
  rows: Row[],
  pick: (row: Row) => Value,
): Map<string, Map<string, Value>> {
  const units = new Map<string, Map<string, Value>>()
  for (const row of rows) {
    const steps = units.get(row.unitId) ?? new Map<string, Value>()
    steps.set(row.stepId, pick(row))
    units.set(row.unitId, steps)
  }
  return units
}

/**
 * How many times the date of a unit's step was moved, for the round or for the unit alone: what tells calendars that an
 * event is newer than the one they have (RFC 5545, SEQUENCE).
 */
export async function loadMoves(
  reader: Reader,
  roundId: string,
): Promise<(unitId: string, stepId: string) => number> {
  const ofRound = await reader.db
    .select()
    .from(roundDeadlineTable)
    .where(eq(roundDeadlineTable.roundId, roundId))
  const ofUnits = await reader.db
    .select()
    .from(unitDeadlineTable)
    .where(eq(unitDeadlineTable.roundId, roundId))
  const byStep = new Map(ofRound.map(({ stepId, moves }) => [stepId, moves]))
  const byUnit = byUnitAndStep(ofUnits, ({ moves }) => moves)
  return (unitId, stepId) => (byStep.get(stepId) ?? 0) + (byUnit.get(unitId)?.get(stepId) ?? 0)
}

/** Writes or replaces the round's dates, by step. */
export async function setRoundDeadlines(
  tx: Tx,
  roundId: string,
  deadlines: (RoundDeadline & { stepId: string })[],
): Promise<void> {
  for (const { stepId, byRule, due, reason } of deadlines)
    await tx.db
      .insert(roundDeadlineTable)
      .values({ roundId, stepId, byRule, due, reason })
      .onConflictDoUpdate({
        target: [roundDeadlineTable.roundId, roundDeadlineTable.stepId],
        set: { byRule, due, reason },
      })
}

/** Moves a date of the round. @returns false when the step has none */
export async function moveRoundDeadline(
  tx: Tx,
  roundId: string,
  stepId: string,
  { due, reason }: UnitDeadline,
): Promise<boolean> {
  const moved = await tx.db
    .update(roundDeadlineTable)
    .set({ due, reason, moves: sql`${roundDeadlineTable.moves} + 1` })
    .where(and(eq(roundDeadlineTable.roundId, roundId), eq(roundDeadlineTable.stepId, stepId)))
    .returning({ stepId: roundDeadlineTable.stepId })
  return moved.length === 1
}

/** Gives one unit a date of its own for a step; replaces an earlier one. */
export async function moveUnitDeadline(
  tx: Tx,
  { unitId, ...where }: { roundId: string; unitId: string; stepId: string },
  to: UnitDeadline,
): Promise<void> {
  await moveUnitDeadlines(tx, where, [unitId], to)
}

/** The same date for many units at once. @param unitIds each once */
export async function moveUnitDeadlines(
  tx: Tx,
  where: { roundId: string; stepId: string },
  unitIds: readonly string[],
  { due, reason }: UnitDeadline,
): Promise<void> {
  for (let start = 0; start < unitIds.length; start += 500)
    await tx.db
      .insert(unitDeadlineTable)
      .values(unitIds.slice(start, start + 500).map((unitId) => ({ ...where, unitId, due, reason })))
      .onConflictDoUpdate({
        target: [unitDeadlineTable.roundId, unitDeadlineTable.unitId, unitDeadlineTable.stepId],
        set: { due, reason, moves: sql`${unitDeadlineTable.moves} + 1`, followsRound: false },
      })
}

/** The round's date holds for the unit again. @returns false when it has none of its own */
export async function followRoundDeadline(
  tx: Tx,
  { roundId, unitId, stepId }: { roundId: string; unitId: string; stepId: string },
  reason: string,
): Promise<boolean> {
  const given = await tx.db
    .update(unitDeadlineTable)
    .set({ reason, moves: sql`${unitDeadlineTable.moves} + 1`, followsRound: true })
    .where(
      and(
        eq(unitDeadlineTable.roundId, roundId),
        eq(unitDeadlineTable.unitId, unitId),
        eq(unitDeadlineTable.stepId, stepId),
        eq(unitDeadlineTable.followsRound, false),
      ),
    )
    .returning({ stepId: unitDeadlineTable.stepId })
  return given.length === 1
}

/** Records how far a unit has come with a step; replaces what was recorded. */
export async function recordCompletion(tx: Tx, completion: StepCompletion): Promise<void> {
  await recordCompletions(tx, [completion])
}

/** The same for many units at once. */
export async function recordCompletions(tx: Tx, completions: StepCompletion[]): Promise<void> {
  for (let start = 0; start < completions.length; start += 500)
    await tx.db
      .insert(completionTable)
      .values(
        completions.slice(start, start + 500).map(({ roundId, unitId, stepId, state, completedOn }) => ({
          roundId,
          unitId,
          stepId,
          state,
          completedOn,
        })),
      )
      .onConflictDoUpdate({
        target: [completionTable.roundId, completionTable.unitId, completionTable.stepId],
        set: { state: sql`excluded.state`, completedOn: sql`excluded.completed_on` },
      })
}

/** Takes a completion back: the step counts as not started. */
export async function clearCompletion(
  tx: Tx,
  { roundId, unitId, stepId }: { roundId: string; unitId: string; stepId: string },
): Promise<void> {
  await tx.db
    .delete(completionTable)
    .where(
      and(
        eq(completionTable.roundId, roundId),
        eq(completionTable.unitId, unitId),
        eq(completionTable.stepId, stepId),
      ),
    )
}

/** All dates and completions of a round that becomes a draft again. */
export async function eraseDeadlines(tx: Tx, roundId: string): Promise<void> {
  for (const table of [roundDeadlineTable, unitDeadlineTable, completionTable])
    await tx.db.delete(table).where(eq(table.roundId, roundId))
}
