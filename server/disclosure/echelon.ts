/** Reduced row echelon form modulo the prime, built row by row: which vectors follow from those that were added. */
import { inverse, scale, subtract } from './modular.ts'

export interface Echelon {
  /** Each row has a 1 at its pivot, where all other rows have 0. */
  rows: Float64Array[]
  pivots: number[]
}

/**
 * Subtracts rows until the vector is zero at every pivot.
 *
 * @param vector changed in place
 */
export function reduce({ rows, pivots }: Echelon, vector: Float64Array): void {
  for (const [index, row] of rows.entries()) {
    const factor = vector[pivots[index] ?? 0] ?? 0
    if (factor !== 0) subtract(vector, row, factor)
  }
}

/**
 * Adds a vector to the span.
 *
 * @param vector reduced before; becomes a row, and is changed
 * @param columns only the first so many places can be pivots; what lies behind them follows along
 * @returns false when the vector was in the span already
 */
export function extend(echelon: Echelon, vector: Float64Array, columns: number): boolean {
  let pivot = 0
  while (pivot < columns && vector[pivot] === 0) pivot += 1
  if (pivot === columns) return false
  scale(vector, inverse(vector[pivot] ?? 0))
  for (const row of echelon.rows) {
    const value = row[pivot] ?? 0
    if (value !== 0) subtract(row, vector, value)
  }
  echelon.rows.push(vector)
  echelon.pivots.push(pivot)
  return true
}
