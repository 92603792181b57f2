/** Who reads a plan besides those with a role at its unit: the programme says, and the leader may decide otherwise. */
import { and, eq } from 'drizzle-orm'
import { type PlanVisible, planVisibleSchema } from '#shared/plan.ts'
import type { Reader, Tx } from '../platform/database.ts'
import { planTable, planVersionTable } from './plan.tables.ts'
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

/** Units of a round that have a signed plan which those who work there may read. @param visible as the programme has it */
export async function loadReadByEmployees(
  reader: Reader,
  roundId: string,
  visible: PlanVisible,
): Promise<Set<string>> {
  const signed = await reader.db
    .selectDistinct({ unitId: planVersionTable.unitId, decided: planTable.visible })
    .from(planVersionTable)
    .leftJoin(
      planTable,
      and(
        eq(planTable.roundId, planVersionTable.roundId),
        eq(planTable.unitId, planVersionTable.unitId),
        eq(planTable.groupId, planVersionTable.groupId),
      ),
    )
    .where(and(eq(planVersionTable.roundId, roundId), eq(planVersionTable.groupId, '')))
  return new Set(
    signed.flatMap(({ unitId, decided }) => {
      const { within } = decided ? planVisibleSchema.parse(JSON.parse(decided)) : visible
      return within ? [unitId] : []
    }),
  )
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
