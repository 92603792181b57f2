/** The plan step of the unit's year, as the plan stands. */
import type { Tx } from '../platform/database.ts'
import { recordSteps, stepsOf } from '../year/unit-year.store.ts'
import { type PlanHead, stepOf } from './plan.ts'
import type { PlanYear } from './plan-key.ts'

/**
 * Writes it down, in the transaction that changed the plan. Once the first version is signed the step is done for good;
 * a group's plan is no step of the unit.
 */
export async function recordPlanStep(
  tx: Tx,
  year: PlanYear,
  head: PlanHead,
  measures: number,
): Promise<void> {
  if (year.groupId || head.version > 1) return
  await recordSteps(tx, year, stepsOf(year, 'plan'), stepOf(head, measures), head.signedOn)
}
