/** Who reads a plan besides those with a role at its unit: the programme says, and the leader may decide otherwise. */
import { and, eq } from 'drizzle-orm'
import { type PlanVisible, planVisibleSchema } from '#shared/plan.ts'
import type { Reader, Tx } from '../platform/database.ts'
import { planTable } from './plan.tables.ts'
import { unbegunPlan } from './plan.ts'
import type { PlanKey, PlanYear } from './plan-key.ts'

/** As decided for the plan, else as the programme has it. */
export async function loadPlanVisible(reader: Reader, year: PlanYear): Promise<PlanVisible> {
  const { roundId, unitId, groupId = '' } = year
  const [row] = await reader.db
    .select({ visible: planTable.visible })
    .from(planTable)
    .where(and(eq(planTable.roundId, roundId), eq(planTable.unitId, unitId), eq(planTable.groupId, groupId)))
  return row?.visible
    ? planVisibleSchema.parse(JSON.parse(row.visible))
    : year.programme.definition.plan.visible
}

/** Decides it for a plan, also for one that nobody has begun. */
export async function savePlanVisible(
  tx: Tx,
  { roundId, unitId, groupId = '' }: PlanKey,
  visible: PlanVisible,
): Promise<void> {
  const set = { visible: JSON.stringify(visible) }
  await tx.db
    .insert(planTable)
    .values({ roundId, unitId, groupId, ...unbegunPlan, ...set })
    .onConflictDoUpdate({ target: [planTable.roundId, planTable.unitId, planTable.groupId], set })
}
