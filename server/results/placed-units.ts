/** Where each unit's answers count, whose report it gets, and the counted rate: one partition for rates and figures. */
import { addUpward } from '../disclosure/place.ts'
import type { ReleaseUnit } from './question.ts'

/** Where a unit's answers count, and the rate of the cell it publishes. */
export interface PlacedUnit {
  unitId: string
  /** Itself, or the unit whose report it gets; null when the round has no figure at or above it. */
  reportUnitId: string | null
  /** Where what belongs directly to it counts; null when in no figure. */
  countsAtId: string | null
  /** Of the published cell; null without an own report. */
  answered: number | null
  invited: number | null
}

/**
 * @param countsAt for every unit, where what belongs directly to it counts (disclosure/place.ts)
 * @param totals whole answers of each published cell
 */
export function placeUnits(
  units: ReleaseUnit[],
  countsAt: ReadonlyMap<string, string | null>,
  totals: ReadonlyMap<string, number>,
): PlacedUnit[] {
  const invitedAt = new Map<string, number>()
  for (const unit of units) {
    // The invited follow their unit's answers to where they count.
    const at = countsAt.get(unit.id)
    if (at) invitedAt.set(at, (invitedAt.get(at) ?? 0) + unit.invited)
  }
  const invited = addUpward(units, invitedAt, (a, b) => a + b)
  const nearestAbove = new Map<string, string | null>()
  return units.map((unit) => {
    const own = totals.has(unit.id)
    const countsAtId = countsAt.get(unit.id) ?? null
    const nearest = own ? unit.id : (nearestAbove.get(unit.parentId ?? '') ?? null)
    nearestAbove.set(unit.id, nearest)
    return {
      unitId: unit.id,
      reportUnitId: own ? unit.id : (countsAtId ?? nearest),
      countsAtId,
      answered: totals.get(unit.id) ?? null,
      invited: own ? (invited.get(unit.id) ?? null) : null,
    }
  })
}
