/**
 * Ballot classes: whom each participant answers as, a response unit and the groups that go with the answer. Nothing
 * finer ever lies beside an answer, so a class must be large enough that knowing it tells nobody apart.
 * Rule: docs/decisions/0012-ballot-classes.md.
 */
import type { Tree, TreeUnit } from '../organisation/tree.ts'
import { type Participant, parentsOf, placeParticipants } from './launch.ts'

/** A group that was ordered; its place in the list says how long it is kept. */
export interface OrderedGroup {
  id: string
  /** Members who are too few in a unit answer one level up, still as members. */
  movesUp: boolean
}

export interface Member extends Participant {
  /** Groups the person belongs to by the register; others than those that were ordered are ignored. */
  groups: readonly string[]
}

export interface ClassFloor {
  /** Fewest invited in a class with groups. */
  grouped: number
  /** Fewest invited in a class without: the minimum group for means, so that placing agrees. */
  plain: number
}

export interface PeopledClass {
  unitId: string
  /** Ids, sorted. */
  groups: string[]
  personIds: string[]
}

/**
 * Puts every participant of the round into exactly one class, from the lowest units up:
 *
 * 1. Everybody begins at the nearest response unit at or above the main position, a leader of a response unit at the
 *    one above it (placeParticipants), with all groups he or she belongs to.
 * 2. A class with groups and fewer than `floor.grouped` people: where one of its groups moves up, all of it answers
 *    one level up; else it loses the group with the last place. Classes with most groups come first, so that those
 *    who lose one may fill up another.
 * 3. What is left without groups and is fewer than `floor.plain` people answers as the unit above.
 * 4. At the round's top nobody can move: classes lose their groups there, and as long as the people without any are
 *    fewer than `floor.plain`, the smallest class loses its groups as well.
 *
 * Who has moved up and then loses a group stays where he or she has come to. Nobody moves down, so going through the
 * units once, children first, leaves nothing to change. All classes reach their floor, but the one without groups at the
 * top where no class there has groups.
 *
 * @param units the response units, the round's top among them
 * @param ordered in order of place
 * @returns classes with at least one person; people as they came in
 */
export function ballotClasses(
  tree: Tree,
  units: TreeUnit[],
  everyone: readonly Member[],
  ordered: readonly OrderedGroup[],
  floor: ClassFloor,
): PeopledClass[] {
  const rules = rulesOf(ordered, floor)
  const parents = parentsOf(tree, units)
  const pools = new Map(units.map(({ id }) => [id, new Map<string, Pool>()]))
  const poolsOf = (unitId: string): Map<string, Pool> => {
    const found = pools.get(unitId)
    if (!found) throw new Error('Somebody answers in a unit outside the round')
    return found
  }
  const groupsOf = new Map(everyone.map(({ personId, groups }) => [personId, groups]))
  for (const { personId, unitId } of placeParticipants(tree, units, everyone)) {
    const groups = (groupsOf.get(personId) ?? []).filter(rules.isOrdered)
    join(poolsOf(unitId), { groups: [...new Set(groups)].sort(), personIds: [personId] })
  }
  for (const { id } of [...units].sort((a, b) => b.level - a.level)) {
    const parentId = parents.get(id) ?? null
    settle(poolsOf(id), parentId === null ? null : poolsOf(parentId), rules)
  }
  return units.flatMap(({ id }) => inOrder(poolsOf(id)).map((pool) => ({ unitId: id, ...pool })))
}

/** People of one unit who share their groups. */
interface Pool {
  groups: string[]
  personIds: string[]
}

interface Rules {
  floor: ClassFloor
  isOrdered(group: string): boolean
  movesUp(groups: readonly string[]): boolean
  withoutLast(groups: readonly string[]): string[]
}

/** @param above null at the round's top */
function settle(own: Map<string, Pool>, above: Map<string, Pool> | null, rules: Rules): void {
  if (above) moveUp(own, above, ({ groups }) => isTooSmall(own, groups, rules) && rules.movesUp(groups))
  const most = Math.max(0, ...[...own.values()].map(({ groups }) => groups.length))
  for (let size = most; size > 0; size--)
    for (const pool of inOrder(own).filter(({ groups }) => groups.length === size))
      if (isTooSmall(own, pool.groups, rules)) {
        own.delete(keyOf(pool.groups))
        join(own, { ...pool, groups: rules.withoutLast(pool.groups) })
      }
  if (above) moveUp(own, above, ({ groups }) => groups.length === 0 && isTooSmall(own, groups, rules))
  else fillUpPlain(own, rules)
}

function moveUp(own: Map<string, Pool>, above: Map<string, Pool>, moves: (pool: Pool) => boolean): void {
  for (const pool of inOrder(own).filter(moves)) {
    own.delete(keyOf(pool.groups))
    join(above, pool)
  }
}

function fillUpPlain(own: Map<string, Pool>, rules: Rules): void {
  const bySize = inOrder(own)
    .filter(({ groups }) => groups.length > 0)
    .sort((a, b) => a.personIds.length - b.personIds.length)
  for (const smallest of bySize) {
    if (!isTooSmall(own, [], rules)) return
    own.delete(keyOf(smallest.groups))
    join(own, { ...smallest, groups: [] })
  }
}

/** True for a class that has people, but fewer than its floor. */
function isTooSmall(own: ReadonlyMap<string, Pool>, groups: readonly string[], { floor }: Rules): boolean {
  const pool = own.get(keyOf(groups))
  return pool !== undefined && pool.personIds.length < (groups.length === 0 ? floor.plain : floor.grouped)
}

/** The rules of losing and moving, for groups in this order of place. */
function rulesOf(ordered: readonly OrderedGroup[], floor: ClassFloor): Rules {
  const placeOf = new Map(ordered.map(({ id }, index) => [id, index]))
  const moving = new Set(ordered.flatMap(({ id, movesUp }) => (movesUp ? [id] : [])))
  const place = (id: string) => placeOf.get(id) ?? 0
  return {
    floor,
    isOrdered: (id) => placeOf.has(id),
    movesUp: (groups) => groups.some((id) => moving.has(id)),
    withoutLast(groups) {
      const last = groups.reduce((least, id) => (place(id) > place(least) ? id : least))
      return groups.filter((id) => id !== last)
    },
  }
}

function join(pools: Map<string, Pool>, { groups, personIds }: Pool): void {
  const known = pools.get(keyOf(groups))
  if (known) known.personIds.push(...personIds)
  else pools.set(keyOf(groups), { groups: [...groups], personIds: [...personIds] })
}

/** Sorted ids, which hold no space. */
function keyOf(groups: readonly string[]): string {
  return groups.join(' ')
}

/** By groups, the same on every machine. */
function inOrder(pools: ReadonlyMap<string, Pool>): Pool[] {
  return [...pools].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pool]) => pool)
}
