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
  const { width, scales, answers, sums, values, valuesFrom, outside } = counters
  if (bytes.length !== classOf.length * width) throw new Error('Answers of another codebook')
  const { place, sign, shift, firstOf, lowestOf, highestOf } = flatten(scales)
  const valuesOfClass = valuesFrom[scales.length] ?? 0
  // Typed arrays are read within their bounds throughout: `as number` costs nothing, a check would in this loop.
  for (const row of byClass(classOf, counters.classes)) {
    const ofClass = classOf[row] as number
    const byte = row * width
    answers[ofClass] = (answers[ofClass] as number) + 1
    let at = ofClass * scales.length * parts
    for (let scale = 0; scale < firstOf.length - 1; scale += 1, at += parts) {
      const lowest = lowestOf[scale] as number
      const highest = highestOf[scale] as number
      const first = firstOf[scale] as number
      const end = firstOf[scale + 1] as number
      let valid = 0
      let sum = 0
      for (let statement = first; statement < end; statement += 1) {
        const value = bytes[byte + (place[statement] as number)] as number
        if (value >= lowest && value <= highest) {
          valid += 1
          sum += (sign[statement] as number) * value + (shift[statement] as number)
        } else if (value !== noAnswer) outside.add(place[statement] as number)
      }
      const size = end - first
      if (valid === size) {
        sums[at + part.n] = (sums[at + part.n] as number) + 1
        sums[at + part.sum] = (sums[at + part.sum] as number) + sum
        sums[at + part.squares] = (sums[at + part.squares] as number) + sum * sum
        if (sum === size * lowest) sums[at + part.lowest] = (sums[at + part.lowest] as number) + 1
        if (sum === size * highest) sums[at + part.highest] = (sums[at + part.highest] as number) + 1
        let count = ofClass * valuesOfClass + (valuesFrom[scale] as number) - lowest
        for (let statement = first; statement < end; statement += 1) {
          const value = bytes[byte + (place[statement] as number)] as number
          values[count + value] = (values[count + value] as number) + 1
          count += highest - lowest + 1
        }
      } else if (valid > 0) {
        const { needed, factor } = scales[scale] as ScaleKey
        if (valid < needed) continue
        sums[at + part.partlyN] = (sums[at + part.partlyN] as number) + 1
        sums[at + part.partlyScore] = (sums[at + part.partlyScore] as number) + sum * (factor / valid)
      }
    }
  }
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

/** The scales' statements one after the other, so that the loop walks through flat arrays. */
function flatten(scales: ScaleKey[]) {
  const firstOf = new Int32Array(scales.length + 1)
  scales.forEach((scale, index) => {
    firstOf[index + 1] = (firstOf[index] ?? 0) + scale.statements.length
  })
  const statements = scales.flatMap(({ statements, range: [lowest, highest] }) =>
    statements.map(({ index, reverse }) => ({ index, reverse, ends: lowest + highest })),
  )
  return {
    place: Int32Array.from(statements, ({ index }) => index),
    // A reversed value is lowest + highest − value.
    sign: Int32Array.from(statements, ({ reverse }) => (reverse ? -1 : 1)),
    shift: Int32Array.from(statements, ({ reverse, ends }) => (reverse ? ends : 0)),
    firstOf,
    lowestOf: Int32Array.from(scales, ({ range }) => range[0]),
    highestOf: Int32Array.from(scales, ({ range }) => range[1]),
  }
}

/** Rows sorted by class: one class's counters stay in the processor's cache while its answers are counted. */
function byClass(classOf: Int32Array, classes: number): Int32Array {
  const next = new Int32Array(classes + 1)
  for (const ofClass of classOf) next[ofClass + 1] = (next[ofClass + 1] ?? 0) + 1
  for (let index = 1; index <= classes; index += 1) next[index] = (next[index] ?? 0) + (next[index - 1] ?? 0)
  const order = new Int32Array(classOf.length)
  classOf.forEach((ofClass, row) => {
    const at = next[ofClass] ?? 0
    order[at] = row
    next[ofClass] = at + 1
  })
  return order
}
