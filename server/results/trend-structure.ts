/**
 * Where the units of an earlier round are today, seen from one unit of a later round: which of them belong to it now,
 * and whether that is enough to compare at all. Only the structure is looked at; figures come in trend.ts.
 */
import type { Text } from '#shared/language.ts'
import type { NotComparable } from '#shared/report.ts'

/** A response unit of the earlier round, as frozen then. Parents before children; the first is the round's top. */
export interface FormerUnit {
  id: string
  parentId: string | null
  name: Text
}

/** What the organisation tells of the time since. */
export interface Present {
  /** The later round's frozen tree: the unit above each response unit, null at its top. */
  parentOf: ReadonlyMap<string, string | null>
  /** What took the place of units that are gone, wholly or in part. */
  successorsOf: ReadonlyMap<string, readonly string[]>
  /** Every unit there ever was, with the unit above it; for one that is gone, the last it had. */
  register: ReadonlyMap<string, { parentId: string | null; active: boolean }>
}

/**
 * Seen from the unit: all of the former unit belongs there now; nothing of it does; some of it does; or it is gone and
 * nobody knows where its people belong.
 */
export type Side = 'inside' | 'outside' | 'split' | 'gone'

export interface Lineage {
  sideOf: ReadonlyMap<string, Side>
  /** The former unit that was, with everything below it, exactly what the unit is now; null when none was. */
  exactly: FormerUnit | null
  /** Former units whose crowds can matter, parents first. */
  relevant: FormerUnit[]
}

export type Comparison =
  /** The round was held elsewhere in the organisation. */
  | { outcome: 'no-concern' }
  | { outcome: 'not-comparable'; why: NotComparable }
  | { outcome: 'comparable'; lineage: Lineage }

interface Destination {
  /** Units of the later round. */
  at: Set<string>
  outside: boolean
  gone: boolean
}

/**
 * Compares the structure of an earlier round with one unit of a later one.
 *
 * A former unit is where its id is; else with its successors, one after the other; else, when it lives on without being
 * a response unit, with the nearest response unit above. One that is gone without a successor makes every unit that
 * held it incomparable, except what the round's top has become, which holds everybody anyhow.
 */
export function compareStructure(former: FormerUnit[], present: Present, unitId: string): Comparison {
  const [top] = former
  if (!top) return { outcome: 'no-concern' }
  const below = unitsBelow(present, unitId)
  const destinations = new Map(former.map(({ id }) => [id, destinationOf(present, id)]))
  const sideOf = new Map(former.map(({ id }) => [id, sideAt(destinations.get(id), below)]))
  const topInside = sideOf.get(top.id) === 'inside'
  const touching = former.filter(({ id }) => isHere(sideOf.get(id)))
  if (!isReached(destinations, present, top.id, unitId))
    return touching.length === 0
      ? { outcome: 'no-concern' }
      : notComparable({ reason: 'not-reached', unit: top.name })
  if (touching.length === 0) return notComparable({ reason: 'not-in-round', unit: null })
  const missing = mergedFromElsewhere(former, present, below, sideOf)
  if (missing) return notComparable(missing)
  if (topInside) for (const [id, side] of sideOf) if (side === 'gone') sideOf.set(id, 'inside')
  const closed = closedBelow(former, sideOf)
  if (closed) return notComparable({ reason: 'closed', unit: closed.name })
  return { outcome: 'comparable', lineage: lineageOf(former, sideOf) }
}

function notComparable(why: NotComparable): Comparison {
  return { outcome: 'not-comparable', why }
}

function isHere(side: Side | undefined): boolean {
  return side === 'inside' || side === 'split'
}

/** The unit of the later round and everything below it. */
function unitsBelow({ parentOf }: Present, topId: string): Set<string> {
  const within = new Map<string, boolean>([[topId, true]])
  const isWithin = (id: string): boolean => {
    const known = within.get(id)
    if (known !== undefined) return known
    const above = parentOf.get(id)
    const answer = above ? isWithin(above) : false
    within.set(id, answer)
    return answer
  }
  return new Set([...parentOf.keys(), topId].filter(isWithin))
}

function destinationOf(present: Present, formerId: string): Destination {
  const { parentOf, successorsOf, register } = present
  const found: Destination = { at: new Set(), outside: false, gone: false }
  const seen = new Set<string>()
  const follow = (id: string) => {
    if (seen.has(id)) return
    seen.add(id)
    const successors = successorsOf.get(id) ?? []
    if (parentOf.has(id)) {
      found.at.add(id)
      // The unit goes on, and others have taken over a part of it.
      for (const successor of successors) if (parentOf.has(successor)) found.at.add(successor)
    } else if (successors.length > 0) for (const successor of successors) follow(successor)
    else if (register.get(id)?.active) {
      const nearest = nearestAbove(register, id, (above) => parentOf.has(above))
      if (nearest === null) found.outside = true
      else found.at.add(nearest)
    } else found.gone = true
  }
  follow(formerId)
  return found
}

function nearestAbove(
  register: Present['register'],
  unitId: string,
  isOne: (id: string) => boolean,
): string | null {
  for (let id = register.get(unitId)?.parentId; id; id = register.get(id)?.parentId) if (isOne(id)) return id
  return null
}

function sideAt(destination: Destination | undefined, below: ReadonlySet<string>): Side {
  if (!destination) return 'outside'
  const { at, outside, gone } = destination
  const here = [...at].filter((id) => below.has(id)).length
  if (here === 0) return at.size === 0 && !outside ? 'gone' : 'outside'
  return here === at.size && !outside && !gone ? 'inside' : 'split'
}

/**
 * True when the earlier round asked all that belong to the unit now: the unit is what the round's top has become, or
 * lies below that; or it took part itself, or what it was made from did.
 */
function isReached(
  destinations: ReadonlyMap<string, Destination>,
  { parentOf }: Present,
  topId: string,
  unitId: string,
): boolean {
  const top = destinations.get(topId)
  if (!top || top.outside) return true
  for (let id: string | null | undefined = unitId; id; id = parentOf.get(id)) if (top.at.has(id)) return true
  const topIsBelow = [...top.at].some((id) => {
    for (let above = parentOf.get(id); above; above = parentOf.get(above)) if (above === unitId) return true
    return false
  })
  return !topIsBelow && [...destinations.values()].some(({ at }) => at.has(unitId))
}

/**
 * A unit that has merged into this one without being a response unit then: its answers were counted with a unit that
 * is not here now, or nobody asked it.
 */
function mergedFromElsewhere(
  former: FormerUnit[],
  { parentOf, successorsOf, register }: Present,
  below: ReadonlySet<string>,
  sideOf: ReadonlyMap<string, Side>,
): NotComparable | null {
  const byId = new Map(former.map((unit) => [unit.id, unit]))
  const successorIds = new Set([...successorsOf.values()].flat())
  for (const [id, successors] of successorsOf) {
    const took = byId.has(id) || parentOf.has(id) || successorIds.has(id)
    if (took || !successors.some((successor) => below.has(successor))) continue
    const counted = byId.get(nearestAbove(register, id, (above) => byId.has(above)) ?? '')
    if (!counted) return { reason: 'not-reached', unit: former[0]?.name ?? null }
    if (sideOf.get(counted.id) !== 'inside') return { reason: 'counted-together', unit: counted.name }
  }
  return null
}

/** The first former unit that is gone from below one that belongs here now. */
function closedBelow(former: FormerUnit[], sideOf: ReadonlyMap<string, Side>): FormerUnit | null {
  const parents = new Map(former.map(({ id, parentId }) => [id, parentId]))
  const held = (unit: FormerUnit) => {
    for (let above = unit.parentId; above; above = parents.get(above) ?? null)
      if (parents.get(above) !== null && isHere(sideOf.get(above))) return true
    return false
  }
  return former.find((unit) => sideOf.get(unit.id) === 'gone' && held(unit)) ?? null
}

function lineageOf(former: FormerUnit[], sideOf: ReadonlyMap<string, Side>): Lineage {
  const byId = new Map(former.map((unit) => [unit.id, unit]))
  const relevant = new Set<string>()
  // Parents come first: what lies below a unit that is here can have been counted with it.
  const belowHere = new Set<string>()
  for (const { id, parentId } of former) {
    if (!isHere(sideOf.get(id)) && !belowHere.has(parentId ?? '')) continue
    belowHere.add(id)
    for (let unit = byId.get(id); unit && !relevant.has(unit.id); unit = byId.get(unit.parentId ?? ''))
      relevant.add(unit.id)
  }
  const tops = former.filter(
    ({ id, parentId }) => isHere(sideOf.get(id)) && !isHere(sideOf.get(parentId ?? '')),
  )
  const [only] = tops
  const unchanged = tops.length === 1 && [...belowHere].every((id) => sideOf.get(id) === 'inside')
  return {
    sideOf,
    exactly: unchanged ? (only ?? null) : null,
    relevant: former.filter(({ id }) => relevant.has(id)),
  }
}
