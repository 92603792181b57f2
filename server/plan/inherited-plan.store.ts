/** Plans of units that are gone: whoever stands for a unit today follows up what is still open in its plan. */
import { and, eq, inArray } from 'drizzle-orm'
import type { UnitHome } from '#shared/unit-home.ts'
import { loadStoodFor } from '../organisation/successor.store.ts'
import type { Tree } from '../organisation/tree.ts'
import type { Reader } from '../platform/database.ts'
import { isFollowed } from '../round/publication.ts'
import { loadRoundUnits } from '../round/round.store.ts'
import { roundsOfUnit } from '../year/unit-year.store.ts'
import { openMeasures } from './earlier-plan.ts'
import { loadMeasures } from './plan.store.ts'
import { measureTable } from './plan.tables.ts'

/**
 * Those with measures that are neither in place nor carried on in a plan of the unit itself, newest round first.
 *
 * @param rounds those of the unit itself
 */
export async function loadInheritedPlans(
  reader: Reader,
  tree: Tree,
  unitId: string,
  rounds: readonly { id: string }[],
): Promise<UnitHome['inherited']> {
  const gone = await unitsWithMeasures(reader, await loadStoodFor(reader, tree, unitId))
  if (gone.length === 0) return []
  const own = await Promise.all(rounds.map(({ id }) => loadMeasures(reader, { roundId: id, unitId })))
  const found: { opensOn: string; plan: UnitHome['inherited'][number] }[] = []
  for (const goneId of gone)
    for (const { id, title, opensOn } of (await roundsOfUnit(reader, goneId)).filter(isFollowed)) {
      const measures = await loadMeasures(reader, { roundId: id, unitId: goneId })
      const unit = (await loadRoundUnits(reader, id)).find((one) => one.unitId === goneId)
      const open = openMeasures(measures, [...measures, ...own.flat()]).length
      if (unit && open > 0)
        found.push({ opensOn, plan: { round: { id, title }, unit: { id: goneId, name: unit.name }, open } })
    }
  return found
    .sort((a, b) => (a.opensOn > b.opensOn ? -1 : a.opensOn < b.opensOn ? 1 : 0))
    .map(({ plan }) => plan)
}

/** Years of reorganisations leave many units behind, and few of them with a plan. */
async function unitsWithMeasures(reader: Reader, unitIds: readonly string[]): Promise<string[]> {
  const found: string[] = []
  for (let start = 0; start < unitIds.length; start += 500) {
    const rows = await reader.db
      .selectDistinct({ unitId: measureTable.unitId })
      .from(measureTable)
      .where(
        and(inArray(measureTable.unitId, unitIds.slice(start, start + 500)), eq(measureTable.groupId, '')),
      )
    found.push(...rows.map(({ unitId }) => unitId))
  }
  return found.sort()
}
