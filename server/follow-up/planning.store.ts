/** How a unit goes about its process: one row per unit and step. */
import { and, eq } from 'drizzle-orm'
import type { PlanningSave } from '#shared/planning.ts'
import { loadCompletions } from '../deadlines/deadlines.store.ts'
import { countMeasures } from '../plan/plan.store.ts'
import { loadSignedHere } from '../plan/plan-reading.store.ts'
import type { Reader, Tx } from '../platform/database.ts'
import type { UnitInRound } from '../year/unit-in-round.ts'
import { loadUnitYear, stepsOf, type UnitYear } from '../year/unit-year.store.ts'
import { planningTable } from './follow-up.tables.ts'
import type { UnitProgress } from './planning.ts'
import { countHeld } from './sitting.store.ts'

export interface KeptPlanning extends PlanningSave {
  state: 'draft' | 'done'
}

const unbegun: KeptPlanning = { trackId: null, note: '', state: 'draft', revision: 0 }

/** An empty draft of revision 0 when nobody has saved anything yet. */
export async function loadPlanning(
  reader: Reader,
  { roundId, unitId }: UnitInRound,
  stepId: string,
): Promise<KeptPlanning> {
  const [row] = await reader.db
    .select({
      trackId: planningTable.trackId,
      note: planningTable.note,
      state: planningTable.state,
      revision: planningTable.revision,
    })
    .from(planningTable)
    .where(
      and(
        eq(planningTable.roundId, roundId),
        eq(planningTable.unitId, unitId),
        eq(planningTable.stepId, stepId),
      ),
    )
  return row ?? unbegun
}

/** Writes or replaces it. */
export async function savePlanning(
  tx: Tx,
  { roundId, unitId }: UnitInRound,
  stepId: string,
  planning: KeptPlanning,
): Promise<void> {
  await tx.db
    .insert(planningTable)
    .values({ roundId, unitId, stepId, ...planning })
    .onConflictDoUpdate({
      target: [planningTable.roundId, planningTable.unitId, planningTable.stepId],
      set: planning,
    })
}

/** How far the unit has come: in this round, or in the earlier one that this round follows up. */
export async function loadProgress(reader: Reader, year: UnitYear): Promise<UnitProgress> {
  const { unitId, round } = year
  const here = await progressIn(reader, year)
  if (!round.basis) return here
  const earlier = await progressIn(reader, { roundId: round.basis.id, unitId })
  return { planFinished: here.planFinished || earlier.planFinished, begun: here.begun || earlier.begun }
}

async function progressIn(reader: Reader, where: UnitInRound): Promise<UnitProgress> {
  const year = await loadUnitYear(reader, where)
  if (!year) return { planFinished: false, begun: false }
  const completions = (await loadCompletions(reader, where.roundId)).get(where.unitId)
  const met = stepsOf(year, 'meeting').some(({ id }) => completions?.get(id)?.state === 'done')
  const { keep, improve } = await countMeasures(reader, where)
  return {
    planFinished: await loadSignedHere(reader, where),
    begun: met || keep + improve > 0 || (await countHeld(reader, where)) > 0,
  }
}
