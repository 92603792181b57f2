/** Whose employees people are in a round: where they work today, and not where they worked when they answered. */
import { lineUp, type Tree } from '../organisation/tree.ts'

/**
 * The response units of a round in which somebody belongs: each unit of a position, or the nearest one above that takes
 * part. In the order of the positions, each once; empty for somebody who works outside the round.
 */
export function ownUnitsIn(tree: Tree, worksAt: readonly string[], responseUnits: Set<string>): string[] {
  const own = worksAt.flatMap(
    (unitId) => lineUp(tree, unitId).find(({ id }) => responseUnits.has(id))?.id ?? [],
  )
  return [...new Set(own)]
}

/** The units whose people belong in one response unit of a round: itself, and what lies below and takes no part. */
export function unitsOfOwn(tree: Tree, unitId: string, responseUnits: Set<string>): string[] {
  const below = (tree.childrenOf.get(unitId) ?? []).filter(({ id }) => !responseUnits.has(id))
  return [unitId, ...below.flatMap(({ id }) => unitsOfOwn(tree, id, responseUnits))]
}
