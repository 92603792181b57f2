/**
 * Scoring: what a scale is in the bytes of an answer. Scores are whole numbers, exact in any order of adding, so that
 * two implementations agree to the last count.
 */
import type { Scale } from '#shared/programme.ts'

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

function leastCommonMultiple(upTo: number): number {
  const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b))
  let multiple = 1
  for (let n = 2; n <= upTo; n += 1) multiple = (multiple * n) / gcd(multiple, n)
  return multiple
}
