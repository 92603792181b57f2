/** Confirms the attacker's suspicions with whole numbers of any size: nothing counts that holds only modulo a prime. */
import { append, openEchelon, reduce, type SparseRow } from './attack-echelon.ts'

type ExactRow = Map<number, bigint>

/**
 * @param rows published cells as sets of columns
 * @param allowed the columns a combination may touch
 * @returns whether a combination of the rows is not zero, and is zero on all other columns
 */
export function leaksExactly(
  rows: readonly ArrayLike<number>[],
  columns: number,
  allowed: ReadonlySet<number>,
): boolean {
  for (const parts of combinations(rows, columns, (column) => (allowed.has(column) ? 0 : 1)))
    if (parts.outside === 0 && hasExactLeak(parts.rows, allowed)) return true
  return false
}

/** @returns whether the set of columns is a combination of the rows */
export function followsExactly(
  rows: readonly ArrayLike<number>[],
  columns: number,
  target: readonly number[],
): boolean {
  let last: Combination | undefined
  for (const parts of combinations([...rows, target], columns, () => 1)) last = parts
  if (!last || last.left > 0) return false
  const pivots: { column: number; row: ExactRow }[] = []
  for (const row of last.rows.slice(0, -1)) extend(pivots, exact(row), () => 1)
  return reduceExactly(pivots, exact(target)).size === 0
}

interface Combination {
  /** Rows that take part; the one just added last. */
  rows: ArrayLike<number>[]
  /** Columns left, and among them those with a preference. */
  left: number
  outside: number
}

/** Adds the rows one by one; says of each what is left of it and which rows it took. */
function* combinations(
  rows: readonly ArrayLike<number>[],
  columns: number,
  preference: (column: number) => number,
): Generator<Combination> {
  const echelon = openEchelon(columns + rows.length)
  for (const [index, row] of rows.entries()) {
    const left = reduce(echelon, withTrace(row, columns + index))
    const parts: ArrayLike<number>[] = []
    let there = 0
    let outside = 0
    for (const column of left.columns) {
      if (column < columns) {
        there += 1
        if (preference(column) > 0) outside += 1
      } else if (column !== columns + index) parts.push(rows[column - columns] ?? [])
    }
    yield { rows: [...parts, row], left: there, outside }
    if (there > 0)
      append(echelon, left, (column) => (column < columns ? preference(column) : Number.NEGATIVE_INFINITY))
  }
}

function withTrace(row: ArrayLike<number>, trace: number): SparseRow {
  const columns = Int32Array.from({ length: row.length + 1 }, (_, entry) => row[entry] ?? trace)
  return { columns, values: new Float64Array(columns.length).fill(1) }
}

function hasExactLeak(rows: readonly ArrayLike<number>[], allowed: ReadonlySet<number>): boolean {
  const pivots: { column: number; row: ExactRow }[] = []
  return rows.some((row) => {
    const left = extend(pivots, exact(row), (column) => (allowed.has(column) ? 0 : 1))
    return left.size > 0 && [...left.keys()].every((column) => allowed.has(column))
  })
}

function exact(row: ArrayLike<number>): ExactRow {
  return new Map(Array.from(row, (column) => [column, 1n]))
}

function extend(
  pivots: { column: number; row: ExactRow }[],
  row: ExactRow,
  preference: (column: number) => number,
): ExactRow {
  const left = reduceExactly(pivots, row)
  const [column] = [...left.keys()].sort((a, b) => preference(b) - preference(a))
  if (column !== undefined) pivots.push({ column, row: left })
  return left
}

function reduceExactly(pivots: readonly { column: number; row: ExactRow }[], row: ExactRow): ExactRow {
  let left = row
  for (const { column, row: pivot } of pivots) {
    const value = left.get(column)
    if (value === undefined) continue
    const scale = pivot.get(column) ?? 1n
    const next: ExactRow = new Map([...left].map(([each, entry]) => [each, entry * scale]))
    for (const [each, entry] of pivot) {
      const sum = (next.get(each) ?? 0n) - value * entry
      if (sum === 0n) next.delete(each)
      else next.set(each, sum)
    }
    left = lowest(next)
  }
  return left
}

/** Divided by what all entries share, so that numbers stay small. */
function lowest(row: ExactRow): ExactRow {
  let shared = 0n
  for (const entry of row.values()) {
    let [a, b] = [shared, entry < 0n ? -entry : entry]
    while (b !== 0n) [a, b] = [b, a % b]
    shared = a
    if (shared === 1n) return row
  }
  return shared <= 1n ? row : new Map([...row].map(([column, entry]) => [column, entry / shared]))
}
