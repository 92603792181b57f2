/**
 * One scale's figures in the layers of the tree: means where `mean` answers stand together, spread where `detail` do,
 * sensitive scales only where `sensitive` do and only for the institution and the level below.
 * Rule: docs/decisions/0002-placing.md.
 */
import { addUpward, type PlacedTreeUnit, place } from './place.ts'

export interface Thresholds {
  mean: number
  detail: number
  sensitive: number
}

export interface LeveledUnit extends PlacedTreeUnit {
  /** 1 for the institution, 2 for faculties. */
  level: number
}

/** One person's answer to one scale. Scores are integers (results/score.ts). */
export interface ScoredAnswer {
  /** All of the scale's statements were answered. */
  complete: boolean
  score: number
}

/** Additive counters: any union of crowds is their sum. */
export interface Counter {
  n: number
  sum: number
  sumOfSquares: number
}

export interface ScaleLayers {
  crowds: Record<'mean' | 'detail', Map<string, Counter>>
  /** Published cells by unit: own crowd plus all crowds below. */
  figures: Record<'mean' | 'detail', Map<string, Counter>>
}

/** Sensitive scales are shown no deeper than this level (1 = institution). */
export const deepestSensitiveLevel = 2

/**
 * Places one scale's answers, starting from the crowds in which whole answers are counted.
 *
 * @param units the round's units, parents before children
 * @param crowdOf the answers to this scale by the unit where the whole answers are counted; answers below the share
 *   of statements a scale needs are left out
 * @param ends lowest and highest possible score
 */
export function layerScale(
  units: LeveledUnit[],
  crowdOf: ReadonlyMap<string, readonly ScoredAnswer[]>,
  ends: readonly [lowest: number, highest: number],
  thresholds: Thresholds,
  sensitive: boolean,
): ScaleLayers {
  const shown = sensitive ? units.filter((unit) => isShownForSensitive(unit)) : units
  const pools = sensitive ? liftPools(units, crowdOf) : crowdOf
  const k = sensitive ? thresholds.sensitive : thresholds.mean
  const enough = (minimum: number) => (pool: readonly ScoredAnswer[]) => {
    const complete = pool.filter((answer) => answer.complete)
    return complete.length >= minimum && !isUnanimous(complete, ends)
  }
  const mean = place(shown, pools, enough(k)).crowds
  const complete = mapValues(mean, (crowd) => crowd.filter((answer) => answer.complete))
  // The detail layer places the mean layer's crowds again: its crowds are unions of theirs, so that the two layers
  // together isolate nobody either.
  const detail = place(shown, complete, enough(Math.max(k, thresholds.detail))).crowds
  const crowds = {
    mean: mapValues(mean, (crowd) => count(countable(crowd, k))),
    detail: mapValues(detail, count),
  }
  return {
    crowds,
    figures: { mean: addUpward(shown, crowds.mean, add), detail: addUpward(shown, crowds.detail, add) },
  }
}

/** A crowd in which all, or all but one, have the same extreme score would tell each one's answer. */
function isUnanimous(
  answers: readonly ScoredAnswer[],
  [lowest, highest]: readonly [number, number],
): boolean {
  const at = (score: number) => answers.filter((answer) => answer.score === score).length
  return Math.max(at(lowest), at(highest)) >= answers.length - 1
}

/** Complete answers, and the partly answered ones only where enough of them stand together to hide each other. */
function countable(crowd: readonly ScoredAnswer[], k: number): ScoredAnswer[] {
  const complete = crowd.filter((answer) => answer.complete)
  const partly = crowd.filter((answer) => !answer.complete)
  return partly.length >= k ? [...complete, ...partly] : complete
}

function isShownForSensitive(unit: LeveledUnit): boolean {
  return unit.parentId === null || unit.level <= deepestSensitiveLevel
}

/** Moves every pool up to the nearest unit that may show sensitive scales. */
function liftPools(
  units: LeveledUnit[],
  pools: ReadonlyMap<string, readonly ScoredAnswer[]>,
): Map<string, ScoredAnswer[]> {
  const target = new Map<string, string>()
  const lifted = new Map<string, ScoredAnswer[]>()
  for (const unit of units) {
    const own = isShownForSensitive(unit) ? unit.id : target.get(unit.parentId ?? '')
    if (own === undefined) throw new Error('The tree lists a unit before its parent')
    target.set(unit.id, own)
    lifted.set(own, [...(lifted.get(own) ?? []), ...(pools.get(unit.id) ?? [])])
  }
  return lifted
}

function count(answers: readonly ScoredAnswer[]): Counter {
  return answers.reduce((total, { score }) => add(total, { n: 1, sum: score, sumOfSquares: score * score }), {
    n: 0,
    sum: 0,
    sumOfSquares: 0,
  })
}

function add(a: Counter, b: Counter): Counter {
  return { n: a.n + b.n, sum: a.sum + b.sum, sumOfSquares: a.sumOfSquares + b.sumOfSquares }
}

function mapValues<A, B>(map: ReadonlyMap<string, A>, change: (value: A) => B): Map<string, B> {
  return new Map([...map].map(([key, value]) => [key, change(value)]))
}
