/** All measures at and below a unit: two queries, however many units. */
import { and, asc, eq, getTableColumns } from 'drizzle-orm'
import type { RolledUpMeasure, RollUp } from '#shared/roll-up.ts'
import type { Actor } from '#shared/session.ts'
import { mayViewUnit } from '../access/policy.ts'
import { loadCompletions } from '../deadlines/deadlines.store.ts'
import type { Reader } from '../platform/database.ts'
import { loadRoundUnits } from '../round/round.store.ts'
import { loadRoundGroups } from '../round/round-group.store.ts'
import { stepsOf, type UnitYear } from '../year/unit-year.store.ts'
import { asMeasure } from './measure-row.ts'
import { loadPlaceHead } from './place-head.store.ts'
import { liftTable, measureTable, planTable } from './plan.tables.ts'
import { unitsRolledUp } from './roll-up.ts'

/** @param today ISO date */
export async function loadRollUp(
  reader: Reader,
  year: UnitYear,
  actor: Actor,
  today: string,
): Promise<RollUp> {
  const { roundId, unitId, tree, programme } = year
  const roundUnits = await loadRoundUnits(reader, roundId)
  const units = unitsRolledUp(actor, tree, roundUnits, unitId)
  const states = await loadPlanStates(reader, year)
  const byUnit = await loadMeasuresByUnit(reader, roundId)
  return {
    ...(await loadPlaceHead(reader, year, actor)),
    today,
    focusAreas: programme.definition.plan.focusAreas,
    units: units.map(({ id, name, parentId }) => ({
      id,
      name,
      parentId: id === unitId ? null : parentId,
      plan: states.get(id) ?? 'draft',
      mayVisit: tree.byId.has(id) && mayViewUnit(actor, tree, id),
    })),
    measures: units.flatMap(({ id }) => byUnit.get(id) ?? []),
  }
}

/** Of the units as a whole; those nobody has begun are missing. Filed follows from the completed step, as everywhere. */
async function loadPlanStates(
  reader: Reader,
  year: UnitYear,
): Promise<Map<string, RollUp['units'][number]['plan']>> {
  const filing = stepsOf(year, 'filing').map(({ id }) => id)
  const completions = await loadCompletions(reader, year.roundId)
  const isFiled = (unitId: string) =>
    filing.some((step) => completions.get(unitId)?.get(step)?.state === 'done')
  const rows = await reader.db
    .select({ unitId: planTable.unitId, state: planTable.state })
    .from(planTable)
    .where(and(eq(planTable.roundId, year.roundId), eq(planTable.groupId, '')))
  return new Map(
    rows.map(({ unitId, state }) => [unitId, state === 'signed' && isFiled(unitId) ? 'filed' : state]),
  )
}

/** Of the whole round, by unit; the plan of the unit as a whole before those of groups. */
async function loadMeasuresByUnit(reader: Reader, roundId: string): Promise<Map<string, RolledUpMeasure[]>> {
  const groups = new Map((await loadRoundGroups(reader, roundId)).map(({ id, title }) => [id, title]))
  const rows = await reader.db
    .select({ ...getTableColumns(measureTable), lift: liftTable.state })
    .from(measureTable)
    .leftJoin(liftTable, eq(liftTable.measureId, measureTable.id))
    .where(eq(measureTable.roundId, roundId))
    .orderBy(asc(measureTable.groupId), asc(measureTable.position), asc(measureTable.id))
  const byUnit = new Map<string, RolledUpMeasure[]>()
  for (const { lift, unitId, groupId, roundId: _, position: __, ...row } of rows) {
    const group = groupId === '' ? null : (groups.get(groupId) ?? null)
    const measure = { ...asMeasure(row, null), unitId, group, lift }
    const here = byUnit.get(unitId)
    if (here) here.push(measure)
    else byUnit.set(unitId, [measure])
  }
  return byUnit
}
