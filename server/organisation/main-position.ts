/** Where people belong when they have several positions. */
import type { Position } from './organisation.store.ts'
import type { Tree } from './tree.ts'

export interface MainPosition {
  personId: string
  /** The unit where most of the percent is; the lowest code when two have equally much. */
  unitId: string
  /** All positions of the day together, in hundredths of a percent. */
  percentHundredths: number
}

/**
 * One row for each person with a position on the day. Positions that ended before it, begin after it, or lie in a
 * unit outside the tree do not count.
 *
 * @param day `yyyy-mm-dd`
 */
export function mainPositions(tree: Tree, positions: Position[], day: string): MainPosition[] {
  const people = new Map<string, Map<string, number>>()
  for (const { personId, unitId, percentHundredths, fromDate, toDate } of positions) {
    if (!tree.byId.has(unitId)) continue
    if ((fromDate !== null && fromDate > day) || (toDate !== null && toDate < day)) continue
    const units = people.get(personId) ?? new Map<string, number>()
    units.set(unitId, (units.get(unitId) ?? 0) + percentHundredths)
    people.set(personId, units)
  }
  const codeOf = (unitId: string) => tree.byId.get(unitId)?.code ?? ''
  return [...people].flatMap(([personId, units]) => {
    const [main] = [...units].sort(
      ([a, most], [b, least]) => least - most || (codeOf(a) < codeOf(b) ? -1 : 1),
    )
    const percentHundredths = [...units.values()].reduce((total, percent) => total + percent, 0)
    return main ? [{ personId, unitId: main[0], percentHundredths }] : []
  })
}
