/** What units have to do, over all rounds at once: for a person's calendar, what waits for them, and reminders. */
import type { ProgrammeDefinition } from '#shared/programme.ts'
import type { Step } from '#shared/step.ts'
import {
  loadCompletions,
  loadMoves,
  loadRoundDeadlines,
  loadUnitDeadlines,
} from '../deadlines/deadlines.store.ts'
import { stepStatus } from '../deadlines/status.ts'
import type { Reader } from '../platform/database.ts'
import { loadProgrammeCopy } from '../programme/programme.store.ts'
import { loadFollowedRounds } from '../round/followed-round.store.ts'
import type { Round, RoundUnit } from '../round/round.store.ts'
import type { StepNow } from './unit-year.store.ts'

export interface UnitSteps {
  round: Round
  programme: ProgrammeDefinition
  /** As it stood at launch. */
  unit: RoundUnit
  steps: (StepNow & { /** How many times its date was moved, for the round or the unit. */ moves: number })[]
}

/** The steps of some units in every round they follow up, newest round first. @param today ISO date */
export async function loadUnitsSteps(
  reader: Reader,
  unitIds: ReadonlySet<string>,
  today: string,
): Promise<UnitSteps[]> {
  const found: UnitSteps[] = []
  for (const { round, units: all } of await loadFollowedRounds(reader, today)) {
    const units = all.filter(({ unitId }) => unitIds.has(unitId))
    if (units.length === 0) continue
    const { definition } = await loadProgrammeCopy(reader, round.programmeHash)
    const stepsOf = await stepReader(reader, round.id, definition.steps, today)
    found.push(...units.map((unit) => ({ round, programme: definition, unit, steps: stepsOf(unit.unitId) })))
  }
  return found
}

async function stepReader(
  reader: Reader,
  roundId: string,
  steps: Step[],
  today: string,
): Promise<(unitId: string) => UnitSteps['steps']> {
  const dates = await loadRoundDeadlines(reader, roundId)
  const unitDates = await loadUnitDeadlines(reader, roundId)
  const completions = await loadCompletions(reader, roundId)
  const moves = await loadMoves(reader, roundId)
  return (unitId) =>
    steps.map((step) => ({
      ...step,
      moves: moves(unitId, step.id),
      status: stepStatus({
        step: step.id,
        round: dates.get(step.id),
        unit: unitDates.get(unitId)?.get(step.id),
        completion: completions.get(unitId)?.get(step.id),
        today,
      }),
    }))
}
