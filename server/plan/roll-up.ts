/** Which units' plans are read together, and in what order. */
import { buildTree, subtree, type Tree, type TreeUnit } from '../organisation/tree.ts'
import type { RoundUnit } from '../round/round.store.ts'

/** The unit asked for and the round's units below it, as they lay at launch, parents first. */
export function unitsAtLaunch(units: RoundUnit[], topId: string): { frozen: Tree; below: TreeUnit[] } {
  const frozen = buildTree(
    units.map(({ unitId, code, name, parentId, level }) => ({
      id: unitId,
      code,
      name,
      parentId,
      level,
      leaderId: null,
      safetyAreaId: null,
    })),
  )
  return { frozen, below: subtree(frozen, topId) }
}
