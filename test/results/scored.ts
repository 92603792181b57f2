/** One answer's score, as the round's counters have it when nobody else answers. */
import { countAnswers, emptyCounters, scaleCounter } from '../../server/results/aggregate.ts'
import type { ScaleKey } from '../../server/results/score.ts'

/** @returns null when too few of the scale's statements are answered */
export function scoreAnswer(bytes: Uint8Array, key: ScaleKey): { complete: boolean; score: number } | null {
  const counters = emptyCounters(1, bytes.length, [key])
  countAnswers(counters, { classOf: new Int32Array(1), bytes })
  const { n, sum, partly } = scaleCounter(counters, [0], 0)
  if (n === 1) return { complete: true, score: sum }
  return partly.n === 1 ? { complete: false, score: partly.sum } : null
}
