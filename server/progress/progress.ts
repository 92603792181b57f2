/** Which units a person sees in the progress overview, and in what order. States and dates only, never scores. */
import type { Actor } from '#shared/session.ts'
import { mayViewProgress } from '../access/policy.ts'
import { buildTree, lineUp, subtree, type Tree, type TreeUnit } from '../organisation/tree.ts'
import type { RoundUnit } from '../round/round.store.ts'

/** A row of the overview. */
export interface SeenUnit extends TreeUnit {
  /** 0 for the overview's top. */
  depth: number
}

/**
 * The round's units as a tree of their own, with names as at launch and leaders as today, cut down to those the
 * person may follow. A unit that the organisation no longer has is judged by the nearest one above that it has.
 */
export function seenTree(actor: Actor, today: Tree, units: RoundUnit[]): Tree {
  const frozen = buildTree(
    units.map((unit) => ({
      id: unit.unitId,
      code: unit.code,
      name: unit.name,
      parentId: unit.parentId,
      level: unit.level,
      leaderId: today.byId.get(unit.unitId)?.leaderId ?? null,
      safetyAreaId: today.byId.get(unit.unitId)?.safetyAreaId ?? null,
    })),
  )
  const mayFollow = (unit: TreeUnit) => {
    const standing = lineUp(frozen, unit.id).find((each) => today.byId.has(each.id))
    return standing !== undefined && mayViewProgress(actor, today, standing.id)
  }
  return buildTree(frozen.units.filter(mayFollow))
}

/**
 * The rows of the overview, parents first; empty when the person may not see the unit asked for.
 *
 * @param topId the unit asked for; when not given, the uppermost the person may see
 */
export function rowsBelow(tree: Tree, topId: string | undefined): SeenUnit[] {
  const uppermost = tree.units.reduce<TreeUnit | undefined>(
    (top, unit) => (top === undefined || unit.level < top.level ? unit : top),
    undefined,
  )
  const top = topId ?? uppermost?.id
  if (top === undefined || !tree.byId.has(top)) return []
  const above = lineUp(tree, top).length
  return subtree(tree, top).map((unit) => ({ ...unit, depth: lineUp(tree, unit.id).length - above }))
}
