/** Which reports of a round a person may open, unit by unit. Never a score: nothing here can be ranked. */
import type { PublishedRate } from '#shared/report.ts'
import type { ResultsList } from '#shared/results-list.ts'
import type { PlacedUnit } from '../results/placed-units.ts'
import type { RoundUnit } from '../round/round.store.ts'

/**
 * @param units all response units, parents before children
 * @param seen ids of those the person may open
 * @param rateOf of a unit with a report of its own
 * @param gathers whether the person may have a document on the unit and those below it
 */
export function listUnits(
  units: RoundUnit[],
  seen: ReadonlySet<string>,
  placed: ReadonlyMap<string, PlacedUnit>,
  rateOf: (unit: PlacedUnit) => PublishedRate,
  gathers: (unit: RoundUnit) => boolean,
): ResultsList['units'] {
  const byId = new Map(units.map((unit) => [unit.unitId, unit]))
  return units
    .filter(({ unitId }) => seen.has(unitId))
    .map((unit) => {
      const place = placed.get(unit.unitId)
      const own = place !== undefined && place.reportUnitId === unit.unitId
      return {
        id: unit.unitId,
        name: unit.name,
        parentId: unit.parentId !== null && seen.has(unit.parentId) ? unit.parentId : null,
        rate: own ? rateOf(place) : null,
        countsAt: own ? null : (byId.get(place?.reportUnitId ?? '')?.name ?? null),
        gathers: own && gathers(unit),
      }
    })
}
