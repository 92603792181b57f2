/** A group across the tree in earlier rounds: only as it was published or stated then, never added up anew. */
import type { GroupPeople } from '#shared/programme.ts'
import type { NotComparable } from '#shared/report.ts'
import { isUpper } from '../disclosure/layers.ts'
import type { Reader } from '../platform/database.ts'
import { loadRoundGroups } from '../round/round-group.store.ts'
import type { GroupFigures } from './content.ts'
import { loadGroupFigures } from './results.store.ts'
import {
  asCounted,
  type EarlierTrend,
  type Find,
  type FormerRound,
  loadStated,
  notComparable,
  overEarlierRounds,
} from './trend.store.ts'
import type { Lineage } from './trend-structure.ts'

/**
 * The group within some units in earlier rounds, the oldest first: its published cell where the unit was exactly the
 * same then and the group was put together alike, else a reason.
 *
 * @param groupId a group of the round
 * @param unitIds as trendFor
 */
export async function groupTrendFor(
  reader: Reader,
  roundId: string,
  groupId: string,
  unitIds: string[],
): Promise<EarlierTrend[]> {
  const group = (await loadRoundGroups(reader, roundId)).find(({ id }) => id === groupId)
  if (!group) return []
  return await overEarlierRounds(reader, roundId, unitIds, async (former, lineages) => {
    const then = (await loadRoundGroups(reader, former.round.id)).find(({ id }) => id === groupId)
    if (!then) return nothing('group-not-in-round')
    if (!isSamePeople(group.people, then.people)) return nothing('group-differs')
    const cells =
      former.round.origin === 'imported-figures'
        ? await statedCells(reader, former, groupId, lineages)
        : await publishedCells(reader, former, groupId, lineages)
    return (lineage, scaleId) => (lineage.exactly ? cells(lineage, scaleId) : because('group-unit-changed'))
  })
}

/** True when two rounds put the group together alike; the order of the register's words means nothing. */
export function isSamePeople(a: GroupPeople, b: GroupPeople): boolean {
  return peopleKey(a) === peopleKey(b)
}

function peopleKey(people: GroupPeople): string {
  return JSON.stringify([people.attribute, 'values' in people ? people.values.toSorted() : []])
}

async function publishedCells(
  reader: Reader,
  { round, programme, units }: FormerRound,
  groupId: string,
  lineages: ReadonlyMap<string, Lineage>,
): Promise<Find> {
  const upper = new Set(units.flatMap((unit) => (isUpper({ ...unit, id: unit.unitId }) ? unit.unitId : [])))
  const cells = new Map<string, GroupFigures | undefined>()
  for (const unitId of unitIdsOf(lineages))
    cells.set(unitId, (await loadGroupFigures(reader, round.id, unitId)).get(groupId))
  const counted = asCounted(programme)
  return ({ exactly }, scaleId) => {
    if (!exactly || !upper.has(exactly.id)) return because('group-not-in-round')
    const cell = cells.get(exactly.id)
    return counted(scaleId, {
      mean: cell?.mean[scaleId] ?? null,
      detail: cell?.detail[scaleId] ?? null,
    })
  }
}

async function statedCells(
  reader: Reader,
  { round }: FormerRound,
  groupId: string,
  lineages: ReadonlyMap<string, Lineage>,
): Promise<Find> {
  const stated = await loadStated(reader, round.id, unitIdsOf(lineages), groupId)
  return ({ exactly }, scaleId) => (exactly && stated(exactly.id, scaleId)) ?? because('group-not-stated')
}

function unitIdsOf(lineages: ReadonlyMap<string, Lineage>): string[] {
  return [...lineages.values()].flatMap(({ exactly }) => exactly?.id ?? [])
}

function nothing(reason: NotComparable['reason']): Find {
  return () => because(reason)
}

function because(reason: NotComparable['reason']) {
  return notComparable({ reason, unit: null })
}
