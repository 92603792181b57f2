/** Steps of the year that a round itself completes, in all its response units. */
import { recordCompletions } from '../deadlines/deadlines.store.ts'
import type { Tx } from '../platform/database.ts'
import { loadProgrammeCopy } from '../programme/programme.store.ts'
import { loadRoundUnits, type Round } from './round.store.ts'

/** @param completedOn ISO date */
export async function completeSteps(
  tx: Tx,
  round: Round,
  kind: 'survey' | 'results',
  completedOn: string,
): Promise<void> {
  // A pilot is not followed up.
  if (!round.programmeHash || round.pilot) return
  const programme = await loadProgrammeCopy(tx, round.programmeHash)
  const steps = programme.definition.steps.filter((step) => step.kind === kind)
  const units = await loadRoundUnits(tx, round.id)
  await recordCompletions(
    tx,
    steps.flatMap((step) =>
      units.map(({ unitId }) => ({
        roundId: round.id,
        unitId,
        stepId: step.id,
        state: 'done' as const,
        completedOn,
      })),
    ),
  )
}
