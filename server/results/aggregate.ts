/**
 * Counting: one pass over (class, bytes) into additive whole-number counters by class. Knows no database and no tree;
 * the counters of two halves add up to those of the whole, in any order.
 */
import type { ScaleCounter } from '../disclosure/layers.ts'
import { noAnswer } from '../programme/answers.ts'
import type { ScaleKey } from './score.ts'

/** Answers side by side: `classOf[i]` is the class of row i; `bytes` holds the rows one after the other. */
export interface PackedAnswers {
  classOf: Int32Array
  bytes: Uint8Array
}

export interface Counters {
  classes: number
  /** Statements of the codebook: bytes in a row. */
  width: number
  scales: ScaleKey[]
  /** Whole answers by class. */
  answers: Int32Array
  /** By class, then scale: seven sums (see `part`). */
  sums: Float64Array
  /** By class: how many complete answers gave each value, statement after statement in the order of the scales. */
  values: Int32Array
  /** Where each scale's first count lies in a class's part of `values`; its length is that part's. */
  valuesFrom: Int32Array
  /** Statements (places in the codebook) with a byte that is neither a value of the scale nor "no answer". */
  outside: Set<number>
}

/** Places in a scale's seven sums. Sums are of statements; a score is such a sum × factor / number of statements. */
const part = { n: 0, sum: 1, squares: 2, lowest: 3, highest: 4, partlyN: 5, partlyScore: 6 } as const
const parts = 7

/**
 * @param classes number of ballot classes
 * @param width statements of the codebook
 */
export function emptyCounters(classes: number, width: number, scales: ScaleKey[]): Counters {
  const valuesFrom = Int32Array.from({ length: scales.length + 1 })
  scales.forEach((scale, index) => {
    valuesFrom[index + 1] = (valuesFrom[index] ?? 0) + scale.statements.length * stepsOf(scale)
  })
  return {
    classes,
    width,
    scales,
    answers: new Int32Array(classes),
    sums: new Float64Array(classes * scales.length * parts),
    values: new Int32Array(classes * (valuesFrom[scales.length] ?? 0)),
    valuesFrom,
    outside: new Set(),
  }
}

/** Counts answers that come in pieces, for instance from a stream that is too large for memory. */
export async function countStream(
  counters: Counters,
  pieces: Iterable<PackedAnswers> | AsyncIterable<PackedAnswers>,
): Promise<void> {
  for await (const piece of pieces) countAnswers(counters, piece)
}

/**
 * Adds answers to the counters.
 *
 * @param answers classes between 0 and `classes` − 1; `bytes` as long as rows × width
 * @throws Error when bytes and classes do not fit together (results/question.ts looks before)
 */
export function countAnswers(counters: Counters, { classOf, bytes }: PackedAnswers): void {
  const { width, scales, answers, valuesFrom } = counters
  if (bytes.length !== classOf.length * width) throw new Error('Answers of another codebook')
  const { order, firstOf } = byClass(classOf, counters.classes)
  const flat = flatten(scales)
  for (let ofClass = 0; ofClass < counters.classes; ofClass += 1) {
    const rows = order.subarray(firstOf[ofClass], firstOf[ofClass + 1])
    if (rows.length === 0) continue
    answers[ofClass] = (answers[ofClass] ?? 0) + rows.length
    const values = ofClass * (valuesFrom[scales.length] ?? 0)
    for (const [index, scale] of flat.entries())
      countScale(
        rows,
        bytes,
        scale,
        counters,
        (ofClass * scales.length + index) * parts,
        values + (valuesFrom[index] ?? 0),
      )
  }
}

/**
 * One class's answers to one scale: the inner loop of everything. Typed arrays are read within their bounds throughout,
 * so that `as number` costs nothing where a check would.
 *
 * @param at place of the class and scale in the sums, @param from the same in the value counts
 */
function countScale(
  rows: Int32Array,
  bytes: Uint8Array,
  scale: FlatScale,
  { width, sums, values, outside }: Counters,
  at: number,
  from: number,
): void {
  const { place, sign, shift, first, end, lowest, highest } = scale
  const size = end - first
  const steps = highest - lowest + 1
  let n = 0
  let total = 0
  let squares = 0
  let atLowest = 0
  let atHighest = 0
  for (let index = 0; index < rows.length; index += 1) {
    const byte = (rows[index] as number) * width
    let sum = 0
    let statement = first
    for (; statement < end; statement += 1) {
      const value = bytes[byte + (place[statement] as number)] as number
      if (value < lowest || value > highest) break
      sum += (sign[statement] as number) * value + (shift[statement] as number)
    }
    if (statement < end) {
      const { valid, score } = partlyAnswered(byte, bytes, scale, outside)
      if (valid < scale.needed) continue
      sums[at + part.partlyN] = (sums[at + part.partlyN] as number) + 1
      sums[at + part.partlyScore] = (sums[at + part.partlyScore] as number) + score
      continue
    }
    n += 1
    total += sum
    squares += sum * sum
    if (sum === size * lowest) atLowest += 1
    if (sum === size * highest) atHighest += 1
    let count = from - lowest
    for (statement = first; statement < end; statement += 1) {
      const value = bytes[byte + (place[statement] as number)] as number
      values[count + value] = (values[count + value] as number) + 1
      count += steps
    }
  }
  sums[at + part.n] = (sums[at + part.n] as number) + n
  sums[at + part.sum] = (sums[at + part.sum] as number) + total
  sums[at + part.squares] = (sums[at + part.squares] as number) + squares
  sums[at + part.lowest] = (sums[at + part.lowest] as number) + atLowest
  sums[at + part.highest] = (sums[at + part.highest] as number) + atHighest
}

/** An answer that lacks some statements of the scale, or has a byte that is no value. */
function partlyAnswered(
  byte: number,
  bytes: Uint8Array,
  { place, sign, shift, first, end, lowest, highest, factor }: FlatScale,
  outside: Set<number>,
): { valid: number; score: number } {
  let valid = 0
  let sum = 0
  for (let statement = first; statement < end; statement += 1) {
    const item = place[statement] ?? 0
    const value = bytes[byte + item] ?? noAnswer
    if (value >= lowest && value <= highest) {
      valid += 1
      sum += (sign[statement] ?? 0) * value + (shift[statement] ?? 0)
    } else if (value !== noAnswer) outside.add(item)
  }
  return { valid, score: valid === 0 ? 0 : sum * (factor / valid) }
}

/** Adds the counters of another part of the same round. */
export function addCounts(counters: Counters, other: Counters): void {
  for (const field of ['answers', 'sums', 'values'] as const)
    other[field].forEach((count, at) => {
      counters[field][at] = (counters[field][at] as number) + count
    })
  for (const item of other.outside) counters.outside.add(item)
}

/** One scale's counter of all answers of some classes. */
export function scaleCounter(counters: Counters, classes: Iterable<number>, scale: number): ScaleCounter {
  const { scales, sums, values, valuesFrom } = counters
  const key = scales[scale] as ScaleKey
  const total = new Float64Array(parts)
  const from = valuesFrom[scale] ?? 0
  const counts = new Array<number>((valuesFrom[scale + 1] ?? 0) - from).fill(0)
  for (const ofClass of classes) {
    const at = (ofClass * scales.length + scale) * parts
    for (let index = 0; index < parts; index += 1)
      total[index] = (total[index] as number) + (sums[at + index] as number)
    const first = ofClass * (valuesFrom[scales.length] ?? 0) + from
    for (let index = 0; index < counts.length; index += 1)
      counts[index] = (counts[index] as number) + (values[first + index] as number)
  }
  const sumOf = (which: keyof typeof part) => total[part[which]] as number
  const multiple = key.factor / key.statements.length
  return {
    n: sumOf('n'),
    sum: sumOf('sum') * multiple,
    sumOfSquares: sumOf('squares') * multiple * multiple,
    atLowest: sumOf('lowest'),
    atHighest: sumOf('highest'),
    partly: { n: sumOf('partlyN'), sum: sumOf('partlyScore') },
    values: counts,
    steps: stepsOf(key),
  }
}

/** Complete answers to one scale, by class. */
export function completeByClass({ classes, scales, sums }: Counters, scale: number): Int32Array {
  return Int32Array.from({ length: classes }, (_, at) => sums[(at * scales.length + scale) * parts] ?? 0)
}

function stepsOf({ range: [lowest, highest] }: ScaleKey): number {
  return highest - lowest + 1
}

/**
 * The statements of all scales in flat arrays, one place a statement; a scale's own lie from `first` up to `end`. A
 * reversed value is lowest + highest − value.
 */
interface FlatScale {
  place: Int32Array
  sign: Int32Array
  shift: Int32Array
  first: number
  end: number
  lowest: number
  highest: number
  needed: number
  factor: number
}

function flatten(scales: ScaleKey[]): FlatScale[] {
  const all = scales.flatMap(({ statements, range: [lowest, highest] }) =>
    statements.map(({ index, reverse }) => ({ index, reverse, ends: lowest + highest })),
  )
  const place = Int32Array.from(all, ({ index }) => index)
  const sign = Int32Array.from(all, ({ reverse }) => (reverse ? -1 : 1))
  const shift = Int32Array.from(all, ({ reverse, ends }) => (reverse ? ends : 0))
  let end = 0
  return scales.map(({ statements, range: [lowest, highest], needed, factor }) => {
    const first = end
    end += statements.length
    return { place, sign, shift, first, end, lowest, highest, needed, factor }
  })
}

/** Rows sorted by class: one class's counters stay in the processor's cache while its answers are counted. */
function byClass(classOf: Int32Array, classes: number): { order: Int32Array; firstOf: Int32Array } {
  const firstOf = new Int32Array(classes + 1)
  for (const ofClass of classOf) firstOf[ofClass + 1] = (firstOf[ofClass + 1] ?? 0) + 1
  for (let index = 1; index <= classes; index += 1)
    firstOf[index] = (firstOf[index] ?? 0) + (firstOf[index - 1] ?? 0)
  const next = firstOf.slice()
  const order = new Int32Array(classOf.length)
  for (let row = 0; row < classOf.length; row += 1) {
    const ofClass = classOf[row] as number
    const at = next[ofClass] as number
    order[at] = row
    next[ofClass] = at + 1
  }
  return { order, firstOf }
}
