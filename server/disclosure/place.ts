/**
 * Placing: every answer counts at the lowest unit where enough answers stand together. What is published at a unit is
 * then a union of crowds, so that no combination of published figures touches fewer people than the smallest crowd.
 * Pools are additive counters: where they stand together is all that placing knows of the answers.
 * Rule: docs/decisions/0002-placing.md.
 */

/** A unit of the round; parents before children. Exactly one has no parent: the round's top. */
export interface PlacedTreeUnit {
  id: string
  parentId: string | null
}

export interface Placement<C> {
  /** The crowds, by the unit where they are counted. */
  crowds: Map<string, C>
  /** For every unit, where what belonged directly to it is counted; null when it counts in no figure. */
  countsAt: Map<string, string | null>
  /** A last pool at the top that was too small: counted in no figure. Null when nothing was left. */
  remainder: C | null
}

/**
 * Places pools in a tree.
 *
 * @param units the tree, parents before children
 * @param poolOf what belongs directly to each unit; a unit without an entry has nothing
 * @param stays whether a pool is large (and mixed) enough to be counted together
 * @param add merges two pools; must not change either
 * @throws Error when a child comes before its parent
 */
export function place<C>(
  units: PlacedTreeUnit[],
  poolOf: ReadonlyMap<string, C>,
  stays: (pool: C) => boolean,
  add: (a: C, b: C) => C,
): Placement<C> {
  const pools = new Map(poolOf)
  const passedUpBy = new Map<string, string[]>()
  for (const unit of units) {
    if (unit.parentId !== null && !passedUpBy.has(unit.parentId))
      throw new Error('The tree lists a unit before its parent')
    passedUpBy.set(unit.id, [unit.id])
  }
  const placement: Placement<C> = { crowds: new Map(), countsAt: new Map(), remainder: null }
  for (const unit of units.toReversed()) {
    const pool = pools.get(unit.id)
    const sources = passedUpBy.get(unit.id) ?? []
    if (pool !== undefined && stays(pool)) {
      placement.crowds.set(unit.id, pool)
      for (const source of sources) placement.countsAt.set(source, unit.id)
    } else if (unit.parentId === null) {
      placement.remainder = pool ?? null
      for (const source of sources) placement.countsAt.set(source, null)
    } else {
      if (pool !== undefined) merge(pools, unit.parentId, pool, add)
      passedUpBy.get(unit.parentId)?.push(...sources)
    }
  }
  return placement
}

/**
 * What a unit publishes: its own crowd and the crowds of everything below it.
 *
 * @param add merges two crowds' counters; must not change either
 * @returns one entry for every unit with at least one crowd at or below it
 */
export function addUpward<C>(
  units: PlacedTreeUnit[],
  crowds: ReadonlyMap<string, C>,
  add: (a: C, b: C) => C,
): Map<string, C> {
  const totals = new Map(crowds)
  for (const unit of units.toReversed()) {
    const total = totals.get(unit.id)
    if (total !== undefined && unit.parentId !== null) merge(totals, unit.parentId, total, add)
  }
  return totals
}

function merge<C>(counters: Map<string, C>, unitId: string, counter: C, add: (a: C, b: C) => C): void {
  const there = counters.get(unitId)
  counters.set(unitId, there === undefined ? counter : add(there, counter))
}

/**
 * Places mere numbers: whole answers, and the invited for estimates before a round opens.
 *
 * @param counts people who belong directly to each unit
 * @param k minimum group
 * @returns where each unit's people count (null: nowhere), the crowds, the size of each unit's published cell, and how
 *   many count nowhere
 */
export function placeCounts(
  units: PlacedTreeUnit[],
  counts: ReadonlyMap<string, number>,
  k: number,
): {
  countsAt: Map<string, string | null>
  crowds: Map<string, number>
  own: Map<string, number>
  remainder: number
} {
  const add = (a: number, b: number) => a + b
  const { crowds, countsAt, remainder } = place(units, counts, (pool) => pool >= k, add)
  return { countsAt, crowds, own: addUpward(units, crowds, add), remainder: remainder ?? 0 }
}
