/** Chance with a fixed seed, so that the demo is the same every time it is made. Never for secrets. */

export interface Dice {
  /** At least 0, below 1. */
  next(): number
  /** Whole number from `low` to `high`, both included. */
  between(low: number, high: number): number
  /** True in `share` of the throws. */
  happens(share: number): boolean
  /** One of the list. Throws for an empty list. */
  pick<T>(list: readonly T[]): T
  /** One of the pairs' values, in proportion to the pairs' weights. */
  weighted<T>(pairs: readonly (readonly [value: T, weight: number])[]): T
  /** Normally distributed: mean 0, standard deviation 1. */
  normal(): number
  /** The list in another order; the list itself is left alone. */
  shuffled<T>(list: readonly T[]): T[]
  /** Dice of their own for one purpose: what is thrown there changes nothing here. */
  apart(purpose: string): Dice
}

/** @param seed any text: the same text gives the same throws */
export function makeDice(seed: string): Dice {
  const next = mulberry32(hashOf(seed))
  const dice: Dice = {
    next,
    between: (low, high) => low + Math.floor(next() * (high - low + 1)),
    happens: (share) => next() < share,
    pick: (list) => elementAt(list, Math.floor(next() * list.length)),
    weighted(pairs) {
      let left = next() * pairs.reduce((sum, [, weight]) => sum + weight, 0)
      const hit = pairs.find(([, weight]) => {
        left -= weight
        return left < 0
      })
      return (hit ?? elementAt(pairs, pairs.length - 1))[0]
    },
    // Box and Muller, Annals of Mathematical Statistics 29 (1958).
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    shuffled(list) {
      const order = [...list]
      for (let last = order.length - 1; last > 0; last -= 1) {
        const other = Math.floor(next() * (last + 1))
        const moved = elementAt(order, last)
        order[last] = elementAt(order, other)
        order[other] = moved
      }
      return order
    },
    apart: (purpose) => makeDice(`${seed}/${purpose}`),
  }
  return dice
}

function elementAt<T>(list: readonly T[], index: number): T {
  if (index < 0 || index >= list.length) throw new Error('There is nothing to choose from')
  return list[index] as T
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash >>> 0
}

/** Tommy Ettinger's mulberry32 (public domain). */
function mulberry32(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
