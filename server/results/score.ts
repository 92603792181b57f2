/**
 * Scoring: from one byte a statement to one integer a scale. Integers are exact in any order of adding, so that two
 * implementations agree to the last count.
 */
import type { Scale } from '#shared/programme.ts'
import { noAnswer } from '../programme/answers.ts'

export interface ScaleKey {
  id: string
  sensitive: boolean
  /** Place of each statement in the answer's bytes, and whether it is reversed. */
  statements: { index: number; reverse: boolean }[]
  range: readonly [number, number]
  /** Fewest answered statements for the scale to count. */
  needed: number
  /** A score divided by this is a mean on the scale's own range: the lcm of 1 … number of statements. */
  factor: number
}

/** What scoring needs of a scale. */
export type ScoredScale = Pick<Scale, 'id' | 'items' | 'range' | 'minValidShare' | 'sensitive'>

/**
 * @param items the codebook: statement names in the order of the answer's bytes
 * @throws Error when a statement is not in the codebook
 */
export function scaleKeys(scales: ScoredScale[], items: string[]): ScaleKey[] {
  return scales.map((scale) => ({
    id: scale.id,
    sensitive: scale.sensitive,
    statements: scale.items.map(({ item, reverse }) => {
      const index = items.indexOf(item)
      if (index < 0)
        throw new Error(`Scale ${scale.id} names the statement ${item}, which the codebook lacks`)
      return { index, reverse: reverse ?? false }
    }),
    range: scale.range,
    needed: Math.max(1, Math.ceil(scale.minValidShare * scale.items.length - 1e-9)),
    factor: leastCommonMultiple(scale.items.length),
  }))
}

/** One person's answer to one scale. */
export interface ScoredAnswer {
  /** All of the scale's statements were answered. */
  complete: boolean
  /** Mean of the answered statements × factor: an integer. */
  score: number
}

/** The answer's score on one scale, or null when too few of its statements are answered. */
export function scoreAnswer(bytes: Uint8Array, key: ScaleKey): ScoredAnswer | null {
  const [lowest, highest] = key.range
  let valid = 0
  let sum = 0
  for (const { index, reverse } of key.statements) {
    const value = bytes[index] ?? noAnswer
    if (value === noAnswer) continue
    valid += 1
    sum += reverse ? lowest + highest - value : value
  }
  if (valid < key.needed) return null
  return { complete: valid === key.statements.length, score: sum * (key.factor / valid) }
}

function leastCommonMultiple(upTo: number): number {
  const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b))
  let multiple = 1
  for (let n = 2; n <= upTo; n += 1) multiple = (multiple * n) / gcd(multiple, n)
  return multiple
}
