/** The gate's own placing of one scale: mean crowds, detail crowds and statements, each from the one before. */
import type { CheckedRound } from './check-input.ts'
import { at, type CheckedTree, type CountedScale, nowhere, settle } from './check-places.ts'

/** Where each class counts (by class), and which units have a crowd of their own. */
export interface Placed {
  of: Int32Array
  crowds: Uint8Array
}

export interface PlacedScale {
  counted: CountedScale
  /** Minimum group of each layer. */
  minimum: { mean: number; detail: number }
  mean: Placed
  detail: Placed
  /** All of the scale's statements stand and fall together (docs/decisions/0011-statements-together.md). */
  statements: Placed
}

/**
 * @param whole the unit at which each class of whole answers counts
 */
export function placeScale(
  tree: CheckedTree,
  counted: CountedScale,
  whole: Int32Array,
  { mean: k, detail: finer, sensitive }: CheckedRound['thresholds'],
): PlacedScale {
  const least = counted.key.sensitive ? sensitive : k
  const minimum = { mean: least, detail: Math.max(least, finer) }
  const start = counted.key.sensitive
    ? whole.map((unit) => (unit === nowhere ? nowhere : at(tree.lifted, unit)))
    : whole
  const ends = interleave(counted.complete, counted.lowest, counted.highest)
  const shape = shapeOf({ counted })
  const width = shape.size * shape.steps
  const mean = settle(tree, start, ends, 3, (pools, from) => isMixed(pools, from, minimum.mean))
  // A scale's only statement is as fine as the scale: its detail needs what the statement needs.
  const detail =
    shape.size === 1
      ? settle(
          tree,
          mean.of,
          counted.values,
          width,
          (pools, from) => sum(pools, from, shape.steps) >= minimum.detail && allDiffer(pools, from, shape),
        )
      : settle(tree, mean.of, ends, 3, (pools, from) => isMixed(pools, from, minimum.detail))
  const statements = settle(tree, detail.of, counted.values, width, (pools, from) =>
    allDiffer(pools, from, shape),
  )
  return { counted, minimum, mean, detail, statements }
}

export function shapeOf({ counted }: Pick<PlacedScale, 'counted'>): { size: number; steps: number } {
  return { size: counted.key.statements.length, steps: counted.steps }
}

/** Counters: n, at the lowest, at the highest. Large enough, and more than one apart from either end. */
function isMixed(pools: ArrayLike<number>, from: number, least: number): boolean {
  const n = at(pools, from)
  return n >= least && at(pools, from + 1) < n - 1 && at(pools, from + 2) < n - 1
}

/** In every statement, more than one person chose something else than the most frequent value. */
export function allDiffer(
  pools: ArrayLike<number>,
  from: number,
  { size, steps }: { size: number; steps: number },
): boolean {
  const n = sum(pools, from, steps)
  if (n === 0) return false
  for (let place = from; place < from + size * steps; place += 1) if (at(pools, place) >= n - 1) return false
  return true
}

function sum(values: ArrayLike<number>, from: number, length: number): number {
  let total = 0
  for (let place = from; place < from + length; place += 1) total += at(values, place)
  return total
}

function interleave(...columns: Int32Array[]): Int32Array {
  const [first] = columns
  const rows = new Int32Array((first?.length ?? 0) * columns.length)
  for (const [column, values] of columns.entries())
    for (let row = 0; row < values.length; row += 1) rows[row * columns.length + column] = at(values, row)
  return rows
}
