/**
 * Light combinations in a system that is too large to be searched: the rows that vanish on all large classes, eliminated
 * again in several orders, each row by itself and each two of them that cancel on a class.
 */
import {
  append,
  invert,
  openEchelon,
  prime,
  reduce,
  type SparseRow,
  seededNumbers,
  times,
} from './attack-echelon.ts'

/** Entries × rows up to which the rows are eliminated again. */
const rowsBudget = 400_000
/** Pairs of rows that are tried in one order of elimination, and how much people they may touch each. */
const mostPairs = 2_000
const lightEnough = 6

/**
 * @param light rows that touch small classes only
 * @param people by class
 * @returns sets of classes with fewer people than the minimum on which a combination seems to stand alone
 */
export function suspectRows(
  light: readonly SparseRow[],
  people: readonly number[],
  minimum: number,
): { suspects: number[][]; tried: number } {
  const random = seededNumbers(20_180_202)
  const shuffled = people.map(() => random())
  const orders = [
    (column: number) => people[column] ?? 0,
    (column: number) => -(people[column] ?? 0),
    (column: number) => shuffled[column] ?? 0,
  ]
  const suspects: number[][] = []
  let tried = 0
  const peopleIn = (columns: Iterable<number>) => {
    let total = 0
    for (const column of columns) total += people[column] ?? 0
    return total
  }
  const fits = (columns: Iterable<number>) => {
    tried += 1
    return peopleIn(columns) < minimum
  }
  const entries = light.reduce((sum, row) => sum + row.columns.length, 0)
  const isSmall = entries * light.length <= rowsBudget
  for (const row of isSmall ? [] : light) if (fits(row.columns)) suspects.push([...row.columns])
  for (const [index, order] of isSmall ? orders.entries() : []) {
    const echelon = openEchelon(people.length)
    for (const row of index % 2 === 0 ? light : light.toReversed()) {
      const left = reduce(echelon, row)
      if (left.columns.length > 0) append(echelon, left, order)
    }
    for (const { columns } of echelon.rows) if (fits(columns)) suspects.push([...columns])
    const lighter = echelon.rows.filter((row) => peopleIn(row.columns) < lightEnough * minimum)
    for (const both of pairs(lighter)) if (both.length > 0 && fits(both)) suspects.push(both)
  }
  return { suspects, tried }
}

/** What is left of two rows when one is taken away from the other so that they cancel on a class. */
function* pairs(rows: readonly SparseRow[]): Generator<number[]> {
  const rowsAt = new Map<number, { row: SparseRow; value: number }[]>()
  let left = mostPairs
  for (const row of rows)
    for (const [entry, column] of row.columns.entries()) {
      const value = row.values[entry] ?? 0
      const there = rowsAt.get(column) ?? []
      for (const other of there) {
        if (left === 0) return
        left -= 1
        yield cancel(row, other.row, times(value, invert(other.value)))
      }
      rowsAt.set(column, [...there.slice(-3), { row, value }])
    }
}

function cancel(row: SparseRow, other: SparseRow, factor: number): number[] {
  const sums = new Map(Array.from(row.columns, (column, entry) => [column, row.values[entry] ?? 0]))
  for (const [entry, column] of other.columns.entries()) {
    const taken = times(factor, other.values[entry] ?? 0)
    const sum = (sums.get(column) ?? 0) - taken
    sums.set(column, sum < 0 ? sum + prime : sum)
  }
  return [...sums].flatMap(([column, sum]) => (sum === 0 ? [] : [column]))
}
