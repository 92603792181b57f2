/** A live meeting is a sitting of its step: written down here when it is closed, planned or not. */
import type { Reader, Tx } from '../platform/database.ts'
import { loadStepBefore } from '../year/step-page.store.ts'
import { recordSteps, type UnitYear } from '../year/unit-year.store.ts'
import { addSitting, loadSittings, saveSitting } from './sitting.store.ts'
import { stepBySittings } from './sitting.ts'

/** Whether it is one of the step's sittings at the unit. */
export async function isSitting(
  reader: Reader,
  year: UnitYear,
  stepId: string,
  sittingId: string,
): Promise<boolean> {
  return (await loadSittings(reader, year, stepId)).some(({ id }) => id === sittingId)
}

/**
 * Writes down that a sitting was held, and how far the step has come by it: as long as a step before it is not done,
 * the meeting is not either, though it was held.
 *
 * @param sittingId the planned one; null, or one that is gone by now: a new one is added @returns its id
 */
export async function recordHeldSitting(
  tx: Tx,
  year: UnitYear,
  {
    stepId,
    sittingId,
    heldOn,
    attendance,
  }: { stepId: string; sittingId: string | null; heldOn: string; attendance: number | null },
): Promise<string> {
  const planned = (await loadSittings(tx, year, stepId)).find(({ id }) => id === sittingId)
  const id =
    planned?.id ??
    (await addSitting(tx, year, stepId, { plannedOn: null, heldOn, cohort: '', arena: 'room', attendance }))
  if (planned) await saveSitting(tx, planned.id, planned.revision, { heldOn, attendance })
  const step = year.programme.definition.steps.find((each) => each.id === stepId)
  const reached = stepBySittings(await loadSittings(tx, year, stepId))
  if (!step || !reached) return id
  const waits = (await loadStepBefore(tx, year, step)) !== null
  if (waits) await recordSteps(tx, year, [step], 'in-progress', null)
  else await recordSteps(tx, year, [step], reached.state, reached.completedOn)
  return id
}
