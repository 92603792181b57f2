/**
 * One scale's figures in the layers of the tree: means where `mean` answers stand together, spread where `detail` do,
 * sensitive scales only where `sensitive` do and only for the institution and the level below; the single statements
 * where none of them is (almost) the same for all.
 * Rules: docs/decisions/0002-placing.md and 0011-statements-together.md.
 */
import { type PlacedTreeUnit, type Placement, place } from './place.ts'

export interface Thresholds {
  mean: number
  detail: number
  sensitive: number
}

export interface LeveledUnit extends PlacedTreeUnit {
  /** 1 for the institution, 2 for faculties. */
  level: number
}

/** Additive counters of the answers to one scale. Scores are integers (results/score.ts). */
export interface ScaleCounter {
  /** Complete answers: all of the scale's statements were answered. */
  n: number
  sum: number
  sumOfSquares: number
  /** How many of them have the lowest possible score, and the highest. */
  atLowest: number
  atHighest: number
  /** Answers to some statements, but to enough of them. */
  partly: { n: number; sum: number }
  /** How many complete answers gave each value, as answered, the lowest first; statement after statement. */
  values: readonly number[]
  /** Values of a statement. */
  steps: number
}

export interface ScaleLayers {
  /** Complete and partly answered. */
  mean: Placement<ScaleCounter>
  /** Complete answers: spread. Its crowds are unions of those of the mean. */
  detail: Placement<ScaleCounter>
  /** Complete answers: each statement. Its crowds are unions of those of the detail. */
  statements: Placement<ScaleCounter>
}

/** Sensitive scales, and groups, are shown no deeper than this level (1 = institution). */
const deepestUpperLevel = 2

/** The round's top, the institution and the faculties: all that shows sensitive scales and groups. */
export function isUpper(unit: LeveledUnit): boolean {
  return unit.parentId === null || unit.level <= deepestUpperLevel
}

/** Fewest answers that a mean and its details need. */
export function minimumOf(thresholds: Thresholds, sensitive: boolean): { mean: number; detail: number } {
  const mean = sensitive ? thresholds.sensitive : thresholds.mean
  return { mean, detail: Math.max(mean, thresholds.detail) }
}

/**
 * Places one scale's answers, starting from the crowds in which whole answers are counted.
 *
 * @param units the round's units, parents before children
 * @param crowdOf counters of this scale by the unit where the whole answers are counted; answers below the share of
 *   statements a scale needs are left out
 * @returns where everything stands; `countsAt` is there for every unit of the round
 */
export function layerScale(
  units: LeveledUnit[],
  crowdOf: ReadonlyMap<string, ScaleCounter>,
  thresholds: Thresholds,
  sensitive: boolean,
): ScaleLayers {
  const minimum = minimumOf(thresholds, sensitive)
  const shown = sensitive ? units.filter(isUpper) : units
  const startsAt = sensitive ? liftedTo(units) : null
  const pools = startsAt ? lift(crowdOf, startsAt) : crowdOf
  const mean = place(shown, pools, (pool) => pool.n >= minimum.mean && !isUniform(pool), addCounters)
  const complete = mapValues(mean.crowds, completeOnly)
  // Each layer places the crowds of the one before again: its crowds are unions of theirs, so that the layers together
  // isolate nobody either.
  const detail = place(shown, complete, (pool) => mayShowDetail(pool, minimum.detail), addCounters)
  const statements = place(shown, detail.crowds, (pool) => !hasUniformStatement(pool), addCounters)
  const throughout = (placement: Placement<ScaleCounter>, before: Placement<ScaleCounter>['countsAt']) => ({
    ...placement,
    countsAt: follow(before, placement.countsAt),
  })
  const start = new Map(units.map(({ id }) => [id, startsAt?.get(id) ?? id]))
  const meanOf = throughout(mean, start)
  const detailOf = throughout(detail, meanOf.countsAt)
  return { mean: meanOf, detail: detailOf, statements: throughout(statements, detailOf.countsAt) }
}

/**
 * A mean's counter of one crowd: complete answers, and the partly answered ones only where enough of them stand
 * together to hide each other.
 */
export function meanOfCrowd({ n, sum, partly }: ScaleCounter, k: number): { n: number; sum: number } {
  return partly.n >= k ? { n: n + partly.n, sum: sum + partly.sum } : { n, sum }
}

/** A crowd in which all, or all but one, have the same extreme score would tell each one's answer. */
export function isUniform({ n, atLowest, atHighest }: ScaleCounter): boolean {
  return Math.max(atLowest, atHighest) >= n - 1
}

/** A scale's only statement is as fine as the scale itself: there, the detail needs what the statement needs. */
export function mayShowDetail(pool: ScaleCounter, k: number): boolean {
  return pool.n >= k && !isUniform(pool) && !(pool.values.length === pool.steps && hasUniformStatement(pool))
}

/** All, or all but one, gave the same answer to at least one of the scale's statements. */
export function hasUniformStatement({ n, values }: ScaleCounter): boolean {
  return values.some((count) => count >= n - 1)
}

export function addCounters(a: ScaleCounter, b: ScaleCounter): ScaleCounter {
  return {
    n: a.n + b.n,
    sum: a.sum + b.sum,
    sumOfSquares: a.sumOfSquares + b.sumOfSquares,
    atLowest: a.atLowest + b.atLowest,
    atHighest: a.atHighest + b.atHighest,
    partly: { n: a.partly.n + b.partly.n, sum: a.partly.sum + b.partly.sum },
    values: addValues(a.values, b.values),
    steps: a.steps,
  }
}

/** Value counts of the same statements. */
export function addValues(a: readonly number[], b: readonly number[]): number[] {
  const total = a.slice()
  for (let at = 0; at < b.length; at += 1) total[at] = (total[at] ?? 0) + (b[at] ?? 0)
  return total
}

function completeOnly(counter: ScaleCounter): ScaleCounter {
  return { ...counter, partly: { n: 0, sum: 0 } }
}

/** For every unit, itself or the nearest unit above that may show sensitive scales. */
function liftedTo(units: LeveledUnit[]): Map<string, string> {
  const target = new Map<string, string>()
  for (const unit of units) {
    const upper = isUpper(unit) ? unit.id : target.get(unit.parentId ?? '')
    if (upper === undefined) throw new Error('The tree lists a unit before its parent')
    target.set(unit.id, upper)
  }
  return target
}

function lift(pools: ReadonlyMap<string, ScaleCounter>, startsAt: Map<string, string>) {
  const lifted = new Map<string, ScaleCounter>()
  for (const [unitId, pool] of pools) {
    const target = startsAt.get(unitId) ?? unitId
    const there = lifted.get(target)
    lifted.set(target, there ? addCounters(there, pool) : pool)
  }
  return lifted
}

/** From unit to where it counts, one placing further on. */
function follow(
  before: ReadonlyMap<string, string | null>,
  after: ReadonlyMap<string, string | null>,
): Map<string, string | null> {
  return mapValues(before, (at) => (at === null ? null : (after.get(at) ?? null)))
}

function mapValues<A, B>(map: ReadonlyMap<string, A>, change: (value: A) => B): Map<string, B> {
  return new Map([...map].map(([key, value]) => [key, change(value)]))
}
