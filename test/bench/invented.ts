/** An invented institution and what its people answered: the same every time for the same seed. */
import type { ScaleKey } from '../../server/results/score.ts'

export interface BenchUnit {
  id: string
  parentId: string | null
  /** 1 the institution to 4. */
  level: number
}

/** How many statements the 24 scales have, one after the other; together 80. */
const sizes = [3, 4, 3, 3, 4, 3, 3, 4, 3, 3, 4, 3, 3, 4, 3, 3, 4, 3, 3, 4, 3, 3, 4, 3]

export const items = sizes.flatMap((size, scale) =>
  Array.from({ length: size }, (_, index) => `s${scale}i${index}`),
)

/** Every seventh statement is reversed; half of a scale's statements must be answered for it to count. */
export const scales: ScaleKey[] = sizes.map((size, scale) => {
  const first = sizes.slice(0, scale).reduce((sum, before) => sum + before, 0)
  return {
    id: `scale-${scale}`,
    sensitive: scale === sizes.length - 1,
    statements: Array.from({ length: size }, (_, index) => ({
      index: first + index,
      reverse: (first + index) % 7 === 6,
    })),
    range: [1, 5],
    needed: Math.ceil(size / 2),
    factor: size === 3 ? 6 : 12,
  }
})

/** Chance that costs next to nothing: George Marsaglia's xorshift, 32 bits. @returns at least 0, below 1 */
export function makeChance(seed: number): () => number {
  let state = seed | 0 || 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 4_294_967_296
  }
}

/** A tree of so many units on four levels, parents first: one in two hundred on level 2, one in sixteen on level 3. */
export function inventUnits(count: number): BenchUnit[] {
  const faculties = Math.max(3, Math.round(count / 200))
  const institutes = Math.round(count / 16)
  return Array.from({ length: count }, (_, index) => {
    const level = index === 0 ? 1 : index <= faculties ? 2 : index <= faculties + institutes ? 3 : 4
    const parent =
      level === 2 ? 0 : level === 3 ? 1 + (index % faculties) : 1 + faculties + (index % institutes)
    return { id: `u${index}`, parentId: level === 1 ? null : `u${parent}`, level }
  })
}

/** The unit of each of `people`: few belong to a unit that has others below it, and some units are much larger. */
export function inventPlaces(units: BenchUnit[], people: number, chance: () => number): Int32Array {
  const weights = units.map(({ level }) => (level === 4 ? 0.15 + 4 * chance() ** 3 : 0.12))
  const upTo = new Float64Array(units.length)
  weights.reduce((sum, weight, index) => {
    upTo[index] = sum + weight
    return sum + weight
  }, 0)
  const total = upTo.at(-1) ?? 0
  return Int32Array.from({ length: people }, () => firstAbove(upTo, chance() * total))
}

function firstAbove(upTo: Float64Array, wanted: number): number {
  let [low, high] = [0, upTo.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((upTo[middle] ?? 0) > wanted) high = middle
    else low = middle + 1
  }
  return low
}

/** Share of statements that somebody leaves out. */
const missingShare = 0.03

/** Answers, row after row, one byte a statement: 1 to 5, 255 for none. People and units differ from one another. */
export function inventAnswers(places: Int32Array, chance: () => number, width = items.length): Uint8Array {
  const bytes = new Uint8Array(places.length * width)
  let at = 0
  for (const place of places) {
    const mood = 2.6 + 1.2 * chance() + ((place * 7919) % 97) / 120
    for (let item = 0; item < width; item += 1) {
      const felt = Math.floor(mood + (chance() + chance() - 1) * 2.4)
      bytes[at] = chance() < missingShare ? 255 : Math.min(5, Math.max(1, felt))
      at += 1
    }
  }
  return bytes
}
