/** The round's groups that may have a plan of their own at a unit: at the round's top and the level below. */
import type { Plan } from '#shared/plan.ts'
import type { Reader } from '../platform/database.ts'
import { showsGroups } from '../report/report.ts'
import { loadRoundUnits } from '../round/round.store.ts'
import { loadRoundGroups } from '../round/round-group.store.ts'
import type { UnitYear } from '../year/unit-year.store.ts'

/** Empty where the programme has no plans of groups. A round that follows up earlier results has the groups of those. */
export async function loadPlanGroups(
  reader: Reader,
  { roundId, unitId, round, programme }: UnitYear,
): Promise<Plan['groups']> {
  if (!programme.definition.plan.groups) return []
  const unit = (await loadRoundUnits(reader, roundId)).find((one) => one.unitId === unitId)
  if (!unit || !showsGroups(unit)) return []
  const groups = await loadRoundGroups(reader, round.basis?.id ?? roundId)
  return groups.map(({ id, title }) => ({ id, title }))
}
