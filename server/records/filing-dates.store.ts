/** When the plans of a round are to be filed. */
import { loadRoundDeadlines, loadUnitDeadlines } from '../deadlines/deadlines.store.ts'
import type { Reader } from '../platform/database.ts'
import { loadProgrammeCopy } from '../programme/programme.store.ts'
import { findRound } from '../round/round.store.ts'

/** @returns the date by unit, ISO: the unit's own where it was moved, else the round's; null where there is none */
export async function loadFilingDates(
  reader: Reader,
  roundId: string,
): Promise<(unitId: string) => string | null> {
  const round = await findRound(reader, roundId)
  const programme = round?.programmeHash ? await loadProgrammeCopy(reader, round.programmeHash) : null
  const step = programme?.definition.steps.find(({ kind }) => kind === 'filing')
  if (!step) return () => null
  const due = (await loadRoundDeadlines(reader, roundId)).get(step.id)?.due ?? null
  const moved = await loadUnitDeadlines(reader, roundId)
  return (unitId) => moved.get(unitId)?.get(step.id)?.due ?? due
}
