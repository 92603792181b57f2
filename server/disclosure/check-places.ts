/**
 * The gate's own placing: where every class of answers counts, statistic by statistic, counted anew from the answers.
 * Written apart from place.ts and layers.ts on purpose; the rule is docs/decisions/0002-placing.md.
 */
import { type CheckedRound, type CheckedScale, type CheckedUnit, deepestGroupLevel } from './check-input.ts'

/** No crowd: what belongs here counts in no figure. */
export const nowhere = -1
export const noAnswer = 255

/** The units by number, parents before children. */
export interface CheckedTree {
  ids: string[]
  /** Number of each unit's parent; −1 for the top. */
  parents: Int32Array
  /** Units for which sensitive scales and groups are shown. */
  shallow: Uint8Array
  /** The nearest such unit at or above each unit. */
  lifted: Int32Array
}

/** @returns null when a unit comes before its parent, or not exactly one is the top */
export function readTree(units: readonly CheckedUnit[]): CheckedTree | null {
  const numbers = new Map<string, number>()
  const tree: CheckedTree = {
    ids: units.map((unit) => unit.id),
    parents: new Int32Array(units.length),
    shallow: new Uint8Array(units.length),
    lifted: new Int32Array(units.length),
  }
  for (const [number, unit] of units.entries()) {
    const parent = unit.parentId === null ? nowhere : numbers.get(unit.parentId)
    if (parent === undefined || (parent === nowhere) !== (number === 0) || numbers.has(unit.id)) return null
    numbers.set(unit.id, number)
    tree.parents[number] = parent
    const shallow = parent === nowhere || unit.level <= deepestGroupLevel
    tree.shallow[number] = shallow ? 1 : 0
    tree.lifted[number] = shallow ? number : at(tree.lifted, parent)
  }
  return units.length > 0 ? tree : null
}

/** The numbers of each class's groups, every one once. */
export function groupsOfClasses(round: CheckedRound): number[][] {
  const numbers = new Map(round.groups.map((group, number) => [group, number]))
  return round.classes.map(({ groups }) => [...new Set(groups)].flatMap((group) => numbers.get(group) ?? []))
}

/** Additive counters of one scale, class after class. */
export interface CountedScale {
  key: CheckedScale
  /** Complete answers: how many, how many with the lowest and the highest score, Σ and Σ² of plain item sums. */
  complete: Int32Array
  lowest: Int32Array
  highest: Int32Array
  sums: Float64Array
  squares: Float64Array
  /** Answers that are not complete and yet have enough statements: how many, and Σ of their scores. */
  partly: Int32Array
  partlyScores: Float64Array
  /** Complete answers by class, statement and step, as answered. */
  values: Int32Array
  steps: number
}

/** @returns null when an answer to the scale lies outside its range */
export function countScale(round: CheckedRound, key: CheckedScale): CountedScale | null {
  const classes = round.classes.length
  const [low, high] = key.range
  const steps = high - low + 1
  const size = key.statements.length
  const counted: CountedScale = {
    key,
    complete: new Int32Array(classes),
    lowest: new Int32Array(classes),
    highest: new Int32Array(classes),
    sums: new Float64Array(classes),
    squares: new Float64Array(classes),
    partly: new Int32Array(classes),
    partlyScores: new Float64Array(classes),
    values: new Int32Array(classes * size * steps),
    steps,
  }
  const places = Int32Array.from(key.statements, (statement) => statement.index)
  const reversed = Uint8Array.from(key.statements, (statement) => (statement.reverse ? 1 : 0))
  const { classOf, bytes } = round.answers
  const width = round.items.length
  for (let answer = 0; answer < classOf.length; answer += 1) {
    const of = at(classOf, answer)
    let valid = 0
    let sum = 0
    for (let statement = 0; statement < size; statement += 1) {
      const value = bytes[answer * width + at(places, statement)] ?? noAnswer
      if (value === noAnswer) continue
      if (value < low || value > high) return null
      valid += 1
      sum += reversed[statement] === 1 ? low + high - value : value
    }
    if (valid === size) {
      bump(counted.complete, of, 1)
      if (sum === low * size) bump(counted.lowest, of, 1)
      if (sum === high * size) bump(counted.highest, of, 1)
      bump(counted.sums, of, sum)
      bump(counted.squares, of, sum * sum)
      for (let statement = 0; statement < size; statement += 1) {
        const value = (bytes[answer * width + at(places, statement)] ?? low) - low
        bump(counted.values, (of * size + statement) * steps + value, 1)
      }
    } else if (valid >= key.needed) {
      bump(counted.partly, of, 1)
      bump(counted.partlyScores, of, (sum * key.factor) / valid)
    }
  }
  return counted
}

/**
 * Where pools come to rest: from the bottom of the tree, a pool stays at a unit or is passed up whole.
 *
 * @param from the unit at which each class starts, or nowhere
 * @param counts additive counters, `width` a class
 * @param stays asked once for every unit with its pool's counters, which lie at `pools[start…]`
 * @returns the unit at which each class counts, or nowhere; and for every unit whether it has a crowd of its own
 */
export function settle(
  tree: CheckedTree,
  from: Int32Array,
  counts: Int32Array,
  width: number,
  stays: (pools: Int32Array, start: number) => boolean,
): { of: Int32Array; crowds: Uint8Array } {
  const pools = new Int32Array(tree.ids.length * width)
  for (let each = 0; each < from.length; each += 1) {
    const unit = at(from, each)
    if (unit === nowhere) continue
    for (let counter = 0; counter < width; counter += 1)
      bump(pools, unit * width + counter, at(counts, each * width + counter))
  }
  const crowds = new Uint8Array(tree.ids.length)
  for (let unit = tree.ids.length - 1; unit >= 0; unit -= 1) {
    const parent = at(tree.parents, unit)
    if (stays(pools, unit * width)) crowds[unit] = 1
    else if (parent !== nowhere)
      for (let counter = 0; counter < width; counter += 1)
        bump(pools, parent * width + counter, at(pools, unit * width + counter))
  }
  return { of: follow(tree, from, crowds), crowds }
}

/** What starts at a unit counts at the nearest unit at or above it that has a crowd. */
export function follow(tree: CheckedTree, from: Int32Array, crowds: Uint8Array): Int32Array {
  const rest = new Int32Array(tree.ids.length)
  for (let unit = 0; unit < rest.length; unit += 1) {
    const parent = at(tree.parents, unit)
    rest[unit] = crowds[unit] === 1 ? unit : parent === nowhere ? nowhere : at(rest, parent)
  }
  return from.map((unit) => (unit === nowhere ? nowhere : at(rest, unit)))
}

/** One entry of a typed array; 0 beyond its end. */
export function at(array: ArrayLike<number>, index: number): number {
  return array[index] ?? 0
}

export function bump(array: Int32Array | Float64Array, index: number, by: number): void {
  array[index] = at(array, index) + by
}
