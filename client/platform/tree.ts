/** Trees as pages show them: rows in reading order, with depth, some of them folded away. Pure. */

export interface TreeNode {
  id: string
  parentId: string | null
}

export interface TreeRow<T> {
  node: T
  /** 0 for what has no parent among the given nodes. */
  depth: number
  hasChildren: boolean
}

/**
 * Nodes in reading order, each right above what is below it; siblings keep the order they came in.
 * A node whose parent is not given stands at the top, since a person may see only a part of the tree.
 */
export function inReadingOrder<T extends TreeNode>(nodes: readonly T[]): TreeRow<T>[] {
  const given = new Set(nodes.map((node) => node.id))
  const below = new Map<string | null, T[]>()
  for (const node of nodes) {
    const parent = node.parentId !== null && given.has(node.parentId) ? node.parentId : null
    const siblings = below.get(parent)
    if (siblings) siblings.push(node)
    else below.set(parent, [node])
  }
  const rows: TreeRow<T>[] = []
  const lay = (parent: string | null, depth: number) => {
    for (const node of below.get(parent) ?? []) {
      rows.push({ node, depth, hasChildren: below.has(node.id) })
      lay(node.id, depth + 1)
    }
  }
  lay(null, 0)
  return rows
}

/** Rows that are not below a folded one; `rows` in reading order. */
export function unfolded<T extends TreeNode>(
  rows: readonly TreeRow<T>[],
  folded: ReadonlySet<string>,
): TreeRow<T>[] {
  const shown: TreeRow<T>[] = []
  let hiddenBelow = Number.POSITIVE_INFINITY
  for (const row of rows) {
    if (row.depth > hiddenBelow) continue
    shown.push(row)
    hiddenBelow = folded.has(row.node.id) ? row.depth : Number.POSITIVE_INFINITY
  }
  return shown
}

/** The given nodes and everything above them. */
export function withAncestors<T extends TreeNode>(
  nodes: readonly T[],
  ids: ReadonlySet<string>,
): Set<string> {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const found = new Set<string>()
  for (const id of ids) {
    let node = byId.get(id)
    while (node && !found.has(node.id)) {
      found.add(node.id)
      node = node.parentId === null ? undefined : byId.get(node.parentId)
    }
  }
  return found
}

export interface FoundRow<T> extends TreeRow<T> {
  /** Found itself; the others stand there only because something below them was found. */
  found: boolean
}

/**
 * Rows in reading order. While something is searched nothing stays folded, and what stands above what was found is kept.
 *
 * @param fits null while nothing is searched
 */
export function searched<T extends TreeNode>(
  nodes: readonly T[],
  fits: ((node: T) => boolean) | null,
  folded: ReadonlySet<string>,
): FoundRow<T>[] {
  const rows = inReadingOrder(nodes)
  if (fits === null) return unfolded(rows, folded).map((row) => ({ ...row, found: true }))
  const found = new Set(nodes.filter(fits).map((node) => node.id))
  const kept = withAncestors(nodes, found)
  return rows.filter((row) => kept.has(row.node.id)).map((row) => ({ ...row, found: found.has(row.node.id) }))
}

/** The node itself and everything below it, in reading order. */
export function subtree<T extends TreeNode>(nodes: readonly T[], id: string): T[] {
  const rows = inReadingOrder(nodes)
  const start = rows.findIndex((row) => row.node.id === id)
  const top = rows[start]
  if (!top) return []
  const after = rows.findIndex((row, index) => index > start && row.depth <= top.depth)
  return rows.slice(start, after === -1 ? undefined : after).map((row) => row.node)
}
