/** A unit's year in one round: what every page and every change of the follow-up starts from. */
import { eq } from 'drizzle-orm'
import type { StepStatus } from '#shared/deadline.ts'
import type { Step } from '#shared/step.ts'
import {
  clearCompletion,
  loadCompletions,
  loadRoundDeadlines,
  loadUnitDeadlines,
  recordCompletion,
} from '../deadlines/deadlines.store.ts'
import { stepStatus } from '../deadlines/status.ts'
import { loadTree } from '../organisation/organisation.store.ts'
import type { Tree } from '../organisation/tree.ts'
import type { Reader, Tx } from '../platform/database.ts'
import { loadProgrammeCopy } from '../programme/programme.store.ts'
import type { Programme } from '../programme/programme.ts'
import { findRound, listRounds, type Round } from '../round/round.store.ts'
import { roundUnitTable } from '../round/round.tables.ts'
import type { UnitInRound } from './unit-in-round.ts'

export interface UnitYear extends UnitInRound {
  round: Round
  /** As it stood when the round was launched. */
  programme: Programme
  tree: Tree
}

export type StepNow = Step & { status: StepStatus }

/** Null when there is no such round, it is not launched, or the unit is no response unit of it. */
export async function loadUnitYear(
  reader: Reader,
  { roundId, unitId }: UnitInRound,
): Promise<UnitYear | null> {
  const rounds = await roundsOfUnit(reader, unitId)
  const round = rounds.some((each) => each.id === roundId) ? await findRound(reader, roundId) : null
  if (!round?.programmeHash) return null
  return {
    roundId,
    unitId,
    round,
    programme: await loadProgrammeCopy(reader, round.programmeHash),
    tree: await loadTree(reader),
  }
}

/**
 * Launched rounds in which the unit is a response unit, newest first. Surveys that were held with another tool are not
 * among them, nor are pilots: nothing of them is followed up.
 */
export async function roundsOfUnit(reader: Reader, unitId: string): Promise<Round[]> {
  const rows = await reader.db
    .select({ roundId: roundUnitTable.roundId })
    .from(roundUnitTable)
    .where(eq(roundUnitTable.unitId, unitId))
  const ids = new Set(rows.map((row) => row.roundId))
  return (await listRounds(reader)).filter(
    ({ id, origin, pilot }) => ids.has(id) && origin === 'held' && !pilot,
  )
}

/** The programme's steps with their state at the unit. @param today ISO date */
export async function loadSteps(reader: Reader, year: UnitYear, today: string): Promise<StepNow[]> {
  const dates = await loadRoundDeadlines(reader, year.roundId)
  const unitDates = (await loadUnitDeadlines(reader, year.roundId)).get(year.unitId)
  const completions = (await loadCompletions(reader, year.roundId)).get(year.unitId)
  return year.programme.definition.steps.map((step) => ({
    ...step,
    status: stepStatus({
      step: step.id,
      round: dates.get(step.id),
      unit: unitDates?.get(step.id),
      completion: completions?.get(step.id),
      today,
    }),
  }))
}

/** Steps of the programme that a document or act completes. */
export function stepsOf(year: UnitYear, kind: Step['kind'], form?: string): Step[] {
  return year.programme.definition.steps.filter((step) => step.kind === kind && step.form === form)
}

/** Writes how far the unit has come with some steps; null takes back what was written. */
export async function recordSteps(
  tx: Tx,
  { roundId, unitId }: UnitInRound,
  steps: Step[],
  state: 'in-progress' | 'ready' | 'done' | null,
  completedOn: string | null,
): Promise<void> {
  for (const { id: stepId } of steps)
    if (state === null) await clearCompletion(tx, { roundId, unitId, stepId })
    else await recordCompletion(tx, { roundId, unitId, stepId, state, completedOn })
}
