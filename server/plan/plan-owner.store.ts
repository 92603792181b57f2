/** Who answers for a plan today: units lose their leaders, are merged and closed while their plans go on. */
import type { Plan } from '#shared/plan.ts'
import { loadPeople } from '../organisation/organisation.store.ts'
import { leaderOf, type TreeUnit } from '../organisation/tree.ts'
import type { Reader } from '../platform/database.ts'
import { loadRoundUnits } from '../round/round.store.ts'
import { loadUnitHead } from '../year/unit-head.store.ts'
import type { UnitYear } from '../year/unit-year.store.ts'

/** @param standIns the unit itself, or those that stand for it when it is gone */
export async function loadPlanOwner(
  reader: Reader,
  { tree, unitId }: UnitYear,
  standIns: readonly string[],
): Promise<Plan['owner']> {
  const gone = !tree.byId.has(unitId)
  // More than one unit may stand for a gone one, and the same leader for more than one of them.
  const leading = new Map(
    standIns.flatMap((id) => {
      const unit = leaderOf(tree, id) ?? tree.byId.get(id)
      return unit ? [[unit.id, unit] as const] : []
    }),
  )
  const units = [...leading.values()]
  const led = units.some(({ leaderId }) => leaderId !== null)
  return { kind: kindOf(led, gone, units, unitId), gone, by: await named(reader, units) }
}

function kindOf(led: boolean, gone: boolean, units: TreeUnit[], unitId: string): Plan['owner']['kind'] {
  if (!led) return 'nobody'
  if (gone) return 'successor'
  return units.some(({ id }) => id === unitId) ? 'own' : 'above'
}

async function named(reader: Reader, units: TreeUnit[]): Promise<Plan['owner']['by']> {
  const people = await loadPeople(
    reader,
    units.flatMap(({ leaderId }) => leaderId ?? []),
  )
  return units.map(({ id, name, leaderId }) => ({
    id,
    name,
    leader: (leaderId && people.get(leaderId)?.name) ?? null,
  }))
}

/** The head of the page: of a unit that is gone its name in the round, and the rest of what stands for it. */
export async function loadPlanUnit(
  reader: Reader,
  { tree, unitId, roundId }: UnitYear,
  standIns: readonly string[],
): Promise<Plan['unit']> {
  const head = await loadUnitHead(reader, tree, standIns[0] ?? unitId)
  if (!head) throw new Error('A plan that nobody stands for has no page')
  if (head.id === unitId) return head
  const then = (await loadRoundUnits(reader, roundId)).find((unit) => unit.unitId === unitId)
  return { ...head, id: unitId, name: then?.name ?? head.name, leader: null }
}
