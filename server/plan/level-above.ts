/** Which unit a measure is put before when it is lifted, and which may be given one. */
import { isWithin, lineUp, type Tree, type TreeUnit } from '../organisation/tree.ts'

/**
 * The nearest unit above that takes part in the round, as the organisation is today.
 *
 * @returns undefined at the round's top
 */
export function levelAbove(
  tree: Tree,
  unitId: string,
  responseUnits: ReadonlySet<string>,
): TreeUnit | undefined {
  return lineUp(tree, unitId)
    .slice(1)
    .find(({ id }) => responseUnits.has(id))
}

/** Units below that take part in the round, as the organisation is today: parents first. */
export function levelsBelow(tree: Tree, unitId: string, responseUnits: ReadonlySet<string>): TreeUnit[] {
  return tree.units.filter(({ id }) => id !== unitId && responseUnits.has(id) && isWithin(tree, id, unitId))
}
