/** The earlier plans of a unit, and of those it took over from or stands for, whose open measures can be carried on. */
import type { EarlierPlans } from '#shared/earlier-plan.ts'
import type { Measure } from '#shared/measure.ts'
import { loadPredecessors, loadStoodFor } from '../organisation/successor.store.ts'
import type { Reader } from '../platform/database.ts'
import { isFollowed } from '../round/publication.ts'
import { loadRoundUnits } from '../round/round.store.ts'
import { roundsOfUnit } from '../year/unit-year.store.ts'
import { openMeasures } from './earlier-plan.ts'
import { loadMeasures } from './plan.store.ts'
import type { PlanYear } from './plan-key.ts'

/** Newest round first. A unit that was merged brings its plan of the same round as well. */
export async function loadEarlierPlans(reader: Reader, year: PlanYear): Promise<EarlierPlans> {
  const before = new Set([
    ...(await loadPredecessors(reader, year.unitId)),
    ...(await loadStoodFor(reader, year.tree, year.unitId)),
  ])
  const places: { unitId: string; same: boolean }[] = [
    { unitId: year.unitId, same: true },
    ...[...before].map((unitId) => ({ unitId, same: false })),
  ]
  const found: { plan: EarlierPlans['plans'][number]; opensOn: string }[] = []
  const all: Measure[] = await loadMeasures(reader, year)
  for (const { unitId, same } of places)
    for (const round of await roundsOfUnit(reader, unitId)) {
      const earlier = round.opensOn < year.round.opensOn || (!same && round.opensOn === year.round.opensOn)
      if (!isFollowed(round) || !earlier || (same && round.id === year.roundId)) continue
      const measures = await loadMeasures(reader, { roundId: round.id, unitId })
      const unit = (await loadRoundUnits(reader, round.id)).find((one) => one.unitId === unitId)
      if (!unit || measures.length === 0) continue
      all.push(...measures)
      found.push({
        opensOn: round.opensOn,
        plan: {
          round: { id: round.id, title: round.title },
          unit: { id: unitId, name: unit.name },
          measures,
        },
      })
    }
  return {
    plans: found
      .sort((a, b) => (a.opensOn > b.opensOn ? -1 : a.opensOn < b.opensOn ? 1 : 0))
      .map(({ plan }) => ({ ...plan, measures: openMeasures(plan.measures, all) }))
      .filter(({ measures }) => measures.length > 0),
  }
}
