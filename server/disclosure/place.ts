/**
 * Placing: every answer counts at the lowest unit where enough answers stand together. What is published at a unit is
 * then a union of crowds, so that no combination of published figures touches fewer people than the smallest crowd.
 * Rule: docs/decisions/0002-placing.md.
 */

/** A unit of the round; parents before children. Exactly one has no parent: the round's top. */
export interface PlacedTreeUnit {
  id: string
  parentId: string | null
}

export interface Placement<T> {
  /** The crowds, by the unit where they are counted. */
  crowds: Map<string, T[]>
  /** For every unit, where what belonged directly to it is counted; null when it counts in no figure. */
  countsAt: Map<string, string | null>
  /** A last pool at the top that was too small: counted in no figure. */
  remainder: T[]
}

/**
 * Places pools in a tree.
 *
 * @param units the tree, parents before children
 * @param poolOf what belongs directly to each unit; a unit without an entry has nothing
 * @param stays whether a pool is large (and mixed) enough to be counted together; must stay true of what it saw when
 *   asked twice, and is never asked about an empty pool
 * @throws Error when a child comes before its parent
 */
export function place<T>(
  units: PlacedTreeUnit[],
  poolOf: ReadonlyMap<string, readonly T[]>,
  stays: (pool: readonly T[]) => boolean,
): Placement<T> {
  const pools = new Map<string, T[]>()
  const passedUpBy = new Map<string, string[]>()
  for (const unit of units) {
    if (unit.parentId !== null && !pools.has(unit.parentId))
      throw new Error('The tree lists a unit before its parent')
    pools.set(unit.id, [...(poolOf.get(unit.id) ?? [])])
    passedUpBy.set(unit.id, [unit.id])
  }
  const placement: Placement<T> = { crowds: new Map(), countsAt: new Map(), remainder: [] }
  for (const unit of [...units].reverse()) {
    const pool = pools.get(unit.id) ?? []
    const sources = passedUpBy.get(unit.id) ?? []
    if (pool.length > 0 && stays(pool)) {
      placement.crowds.set(unit.id, pool)
      for (const source of sources) placement.countsAt.set(source, unit.id)
    } else if (unit.parentId === null) {
      placement.remainder = pool
      for (const source of sources) placement.countsAt.set(source, null)
    } else {
      pools.get(unit.parentId)?.push(...pool)
      passedUpBy.get(unit.parentId)?.push(...sources)
    }
  }
  return placement
}

/**
 * What a unit publishes: its own crowd and the crowds of everything below it.
 *
 * @param add merges two crowds' counters
 * @returns one entry for every unit with at least one crowd at or below it
 */
export function addUpward<C>(
  units: PlacedTreeUnit[],
  crowds: ReadonlyMap<string, C>,
  add: (a: C, b: C) => C,
): Map<string, C> {
  const totals = new Map<string, C>(crowds)
  for (const unit of [...units].reverse()) {
    const total = totals.get(unit.id)
    if (total === undefined || unit.parentId === null) continue
    const above = totals.get(unit.parentId)
    totals.set(unit.parentId, above === undefined ? total : add(above, total))
  }
  return totals
}

/**
 * Places mere numbers: for estimates before a round opens.
 *
 * @param counts people who belong directly to each unit
 * @param k minimum group
 * @returns where each unit's people would count (null: nowhere), and the size of each unit's published cell
 */
export function placeCounts(
  units: PlacedTreeUnit[],
  counts: ReadonlyMap<string, number>,
  k: number,
): { countsAt: Map<string, string | null>; own: Map<string, number> } {
  const pools = new Map([...counts].map(([unitId, n]) => [unitId, n > 0 ? [n] : []]))
  const sum = (pool: readonly number[]) => pool.reduce((total, n) => total + n, 0)
  const { crowds, countsAt } = place(units, pools, (pool) => sum(pool) >= k)
  const sizes = new Map([...crowds].map(([unitId, pool]) => [unitId, sum(pool)]))
  return { countsAt, own: addUpward(units, sizes, (a, b) => a + b) }
}
