/**
 * The attacker's own elimination: sparse rows modulo a prime below 2^26 (products are exact in a Number). What it
 * finds is a suspicion only; attack-exact.ts confirms it with whole numbers.
 */

/** Largest prime below 2^26. */
export const prime = 67108859
const inverse = 1 / prime

/** Entries [column, value], columns in no particular order. */
export interface SparseRow {
  columns: Int32Array
  values: Float64Array
}

export interface Echelon {
  /** Rows with 1 at their pivot, and 0 at the pivots of all rows before. */
  rows: SparseRow[]
  pivots: number[]
  /** Place of the row that has its pivot in a column; −1 for none. */
  rowOf: Int32Array
  scratch: Float64Array
  touched: Int32Array
  isTouched: Uint8Array
  /** Rows that begin disjoint from each other: they never need one another, and are looked up, not walked through. */
  disjoint: number
}

export function openEchelon(columns: number): Echelon {
  return {
    rows: [],
    pivots: [],
    rowOf: new Int32Array(columns).fill(-1),
    scratch: new Float64Array(columns),
    touched: new Int32Array(columns),
    isTouched: new Uint8Array(columns),
    disjoint: 0,
  }
}

/** A set of columns as a row of ones. */
export function rowOfOnes(columns: ArrayLike<number>): SparseRow {
  return { columns: Int32Array.from(columns), values: new Float64Array(columns.length).fill(1) }
}

/**
 * What is left of a row when the rows so far are taken away.
 *
 * @returns entries that are not zero; empty when the row follows from the others
 */
export function reduce(echelon: Echelon, row: SparseRow): SparseRow {
  const { scratch, touched, isTouched, rows, pivots, rowOf, disjoint } = echelon
  let count = 0
  const add = ({ columns, values }: SparseRow, factor: number) => {
    for (let entry = 0; entry < columns.length; entry += 1) {
      const column = columns[entry] as number
      const sum = (scratch[column] as number) + factor * (values[entry] as number)
      scratch[column] = sum < prime ? sum : sum - Math.floor(sum * inverse) * prime
      if (isTouched[column] === 0) {
        isTouched[column] = 1
        touched[count] = column
        count += 1
      }
    }
  }
  add(row, 1)
  for (let entry = 0; entry < row.columns.length; entry += 1) {
    const place = rowOf[row.columns[entry] as number] as number
    if (place < 0 || place >= disjoint) continue
    const value = normal(scratch[pivots[place] as number] as number)
    if (value !== 0) add(rows[place] as SparseRow, prime - value)
  }
  for (let place = disjoint; place < rows.length; place += 1) {
    const value = normal(scratch[pivots[place] as number] as number)
    if (value !== 0) add(rows[place] as SparseRow, prime - value)
  }
  const left = new Int32Array(count)
  const values = new Float64Array(count)
  let kept = 0
  for (let each = 0; each < count; each += 1) {
    const column = touched[each] as number
    const value = normal(scratch[column] as number)
    scratch[column] = 0
    isTouched[column] = 0
    if (value === 0) continue
    left[kept] = column
    values[kept] = value
    kept += 1
  }
  return { columns: left.subarray(0, kept), values: values.subarray(0, kept) }
}

/**
 * Adds a reduced row.
 *
 * @param preference how much a column is wanted as pivot; the largest wins
 */
export function append(echelon: Echelon, left: SparseRow, preference: (column: number) => number): void {
  let best = 0
  let most = Number.NEGATIVE_INFINITY
  for (let entry = 0; entry < left.columns.length; entry += 1) {
    const wanted = preference(left.columns[entry] as number)
    if (wanted > most) {
      most = wanted
      best = entry
    }
  }
  const pivot = left.columns[best] as number
  const scale = invert(left.values[best] as number)
  echelon.rowOf[pivot] = echelon.rows.length
  echelon.pivots.push(pivot)
  echelon.rows.push({ columns: left.columns, values: left.values.map((value) => times(value, scale)) })
}

/**
 * A random vector on which every row of the echelon is zero: a set of columns follows from the rows exactly when it
 * is zero on all such vectors, and one drawn at random misses that once in 67 million times.
 */
export function drawWitness({ rows, pivots, rowOf }: Echelon, random: () => number): Float64Array {
  const witness = Float64Array.from(rowOf, (place) => (place < 0 ? random() : 0))
  for (let place = rows.length - 1; place >= 0; place -= 1) {
    const { columns, values } = rows[place] as SparseRow
    let sum = 0
    for (let entry = 0; entry < columns.length; entry += 1)
      sum = normal(sum + (values[entry] as number) * (witness[columns[entry] as number] as number))
    witness[pivots[place] as number] = sum === 0 ? 0 : prime - sum
  }
  return witness
}

/** Numbers below the prime from a fixed seed: the same release is attacked the same way. */
export function seededNumbers(seed: number): () => number {
  let state = seed >>> 0
  const next = () => {
    // mulberry32
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
  return () => 1 + (next() % (prime - 1))
}

export function times(a: number, b: number): number {
  return normal(a * b)
}

/** Between 0 and the prime, for values below 2^53. */
export function normal(value: number): number {
  const rest = value - Math.floor(value * inverse) * prime
  return rest >= prime ? rest - prime : rest < 0 ? rest + prime : rest
}

/** @param value not zero */
export function invert(value: number): number {
  let [a, b, x, y] = [prime, normal(value), 0, 1]
  while (b !== 0) {
    const quotient = Math.floor(a / b)
    ;[a, b] = [b, a - quotient * b]
    ;[x, y] = [y, x - quotient * y]
  }
  return normal(x < 0 ? x + prime : x)
}

/** Inverses of many values at the price of one; 0 for 0. */
export function invertAll(values: readonly number[]): Float64Array {
  const products = new Float64Array(values.length)
  let product = 1
  for (const [place, value] of values.entries()) {
    products[place] = product
    if (value !== 0) product = times(product, value)
  }
  let inverse = invert(product)
  for (let place = values.length - 1; place >= 0; place -= 1) {
    const value = values[place] as number
    products[place] = value === 0 ? 0 : times(products[place] as number, inverse)
    if (value !== 0) inverse = times(inverse, value)
  }
  return products
}
