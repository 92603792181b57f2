/** All measures at and below a unit: two queries, however many units that are still there. */
import { and, asc, eq, getTableColumns } from 'drizzle-orm'
import { type PlanVisible, planVisibleSchema } from '#shared/plan.ts'
import type { RolledUpMeasure, RollUp } from '#shared/roll-up.ts'
import type { Actor } from '#shared/session.ts'
import { mayViewUnit } from '../access/policy.ts'
import { loadStandIns } from '../organisation/successor.store.ts'
import { lineUp } from '../organisation/tree.ts'
import type { Reader } from '../platform/database.ts'
import { loadRoundUnits } from '../round/round.store.ts'
import { loadRoundGroups } from '../round/round-group.store.ts'
import type { UnitYear } from '../year/unit-year.store.ts'
import { asMeasure } from './measure-row.ts'
import { loadPlaceHead } from './place-head.store.ts'
import { liftTable, measureTable, planTable, planVersionTable } from './plan.tables.ts'
import { readsWholePlan } from './plan-access.ts'
import { unitsAtLaunch } from './roll-up.ts'

/** @param today ISO date */
export async function loadRollUp(
  reader: Reader,
  year: UnitYear,
  actor: Actor,
  today: string,
): Promise<RollUp> {
  const { roundId, unitId, tree, programme } = year
  const { frozen, below } = unitsAtLaunch(await loadRoundUnits(reader, roundId), unitId)
  const plans = await loadPlans(reader, year)
  // As the plan's own page has it: of a unit that is gone, whoever stands for it decides who else reads it.
  const standIns = new Map<string, string[]>()
  for (const { id } of below) standIns.set(id, await loadStandIns(reader, tree, id))
  const reads = (unit: string, group: string) =>
    readsWholePlan(
      actor,
      tree,
      standIns.get(unit) ?? [],
      plans.get(unit)?.get(group)?.visible ?? programme.definition.plan.visible,
    )
  const units = below.filter(({ id }) => reads(id, ''))
  const byUnit = await loadMeasuresByUnit(reader, roundId)
  const shown = new Set(units.map(({ id }) => id))
  return {
    ...(await loadPlaceHead(reader, year, actor)),
    today,
    focusAreas: programme.definition.plan.focusAreas,
    units: units.map(({ id, name }) => ({
      id,
      name,
      parentId:
        lineUp(frozen, id)
          .slice(1)
          .find((above) => shown.has(above.id))?.id ?? null,
      plan: plans.get(id)?.get('')?.state ?? 'draft',
      mayVisit: tree.byId.has(id) && mayViewUnit(actor, tree, id),
    })),
    measures: below.flatMap(({ id }) =>
      (byUnit.get(id) ?? []).flatMap(({ groupId, measure }) =>
        reads(id, groupId) && shown.has(id) ? [measure] : [],
      ),
    ),
  }
}

interface PlanNow {
  state: RollUp['units'][number]['plan']
  /** Null where it is as the programme has it. */
  visible: PlanVisible | null
}

/** By unit, then by group; those nobody has begun are missing. Filed follows from where the version lies, as everywhere. */
async function loadPlans(reader: Reader, { roundId }: UnitYear): Promise<Map<string, Map<string, PlanNow>>> {
  const rows = await reader.db
    .select({
      unitId: planTable.unitId,
      groupId: planTable.groupId,
      state: planTable.state,
      visible: planTable.visible,
      filedOn: planVersionTable.filedOn,
    })
    .from(planTable)
    .leftJoin(
      planVersionTable,
      and(
        eq(planVersionTable.roundId, planTable.roundId),
        eq(planVersionTable.unitId, planTable.unitId),
        eq(planVersionTable.groupId, planTable.groupId),
        eq(planVersionTable.version, planTable.version),
      ),
    )
    .where(eq(planTable.roundId, roundId))
  const plans = new Map<string, Map<string, PlanNow>>()
  for (const { unitId, groupId, state, visible, filedOn } of rows) {
    const here = plans.get(unitId) ?? new Map<string, PlanNow>()
    plans.set(unitId, here)
    here.set(groupId, {
      state: state === 'signed' && filedOn !== null ? 'filed' : state,
      visible: visible === null ? null : planVisibleSchema.parse(JSON.parse(visible)),
    })
  }
  return plans
}

/** Of the whole round, by unit; the plan of the unit as a whole before those of groups. */
async function loadMeasuresByUnit(
  reader: Reader,
  roundId: string,
): Promise<Map<string, { groupId: string; measure: RolledUpMeasure }[]>> {
  const groups = new Map((await loadRoundGroups(reader, roundId)).map(({ id, title }) => [id, title]))
  const rows = await reader.db
    .select({ ...getTableColumns(measureTable), lift: liftTable.state })
    .from(measureTable)
    .leftJoin(liftTable, eq(liftTable.measureId, measureTable.id))
    .where(eq(measureTable.roundId, roundId))
    .orderBy(asc(measureTable.groupId), asc(measureTable.position), asc(measureTable.id))
  const byUnit = new Map<string, { groupId: string; measure: RolledUpMeasure }[]>()
  for (const { lift, unitId, groupId, roundId: _, position: __, ...row } of rows) {
    const group = groupId === '' ? null : (groups.get(groupId) ?? null)
    const measure = { ...asMeasure(row, null), unitId, group, lift }
    byUnit.set(unitId, [...(byUnit.get(unitId) ?? []), { groupId, measure }])
  }
  return byUnit
}
