/** The unit tree as pure data: lookups that every stage asks for. */
import type { Text } from '#shared/language.ts'

export interface TreeUnit {
  id: string
  code: string
  name: Text
  parentId: string | null
  /** 1 for the institution. */
  level: number
  leaderId: string | null
  safetyAreaId: string | null
}

export interface Tree {
  /** Parents before children, siblings by code. */
  units: TreeUnit[]
  byId: Map<string, TreeUnit>
  childrenOf: Map<string | null, TreeUnit[]>
}

/** Builds the tree; units whose parent is not among them become tops. */
export function buildTree(units: TreeUnit[]): Tree {
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  const childrenOf = new Map<string | null, TreeUnit[]>()
  for (const unit of [...units].sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0))) {
    const parent = unit.parentId !== null && byId.has(unit.parentId) ? unit.parentId : null
    childrenOf.set(parent, [...(childrenOf.get(parent) ?? []), unit])
  }
  const ordered: TreeUnit[] = []
  const visit = (unit: TreeUnit) => {
    ordered.push(unit)
    for (const child of childrenOf.get(unit.id) ?? []) visit(child)
  }
  for (const top of childrenOf.get(null) ?? []) visit(top)
  return { units: ordered, byId, childrenOf }
}

/** The unit and everything above it, lowest first; empty for an unknown unit. */
export function lineUp(tree: Tree, unitId: string): TreeUnit[] {
  const line: TreeUnit[] = []
  for (
    let unit = tree.byId.get(unitId);
    unit;
    unit = unit.parentId ? tree.byId.get(unit.parentId) : undefined
  )
    line.push(unit)
  return line
}

/** The unit itself or the nearest above that has a leader; undefined when nobody leads any of them. */
export function leaderOf(tree: Tree, unitId: string): TreeUnit | undefined {
  return lineUp(tree, unitId).find((unit) => unit.leaderId !== null)
}

/** The units above, uppermost first, without the unit itself. */
export function pathOf(tree: Tree, unitId: string): TreeUnit[] {
  return lineUp(tree, unitId).slice(1).reverse()
}

/** True when `unitId` is `topId` or lies below it. */
export function isWithin(tree: Tree, unitId: string, topId: string): boolean {
  return lineUp(tree, unitId).some((unit) => unit.id === topId)
}

/** The unit and everything below it, parents first. */
export function subtree(tree: Tree, topId: string): TreeUnit[] {
  const top = tree.byId.get(topId)
  if (!top) return []
  return [top, ...(tree.childrenOf.get(topId) ?? []).flatMap((child) => subtree(tree, child.id))]
}
