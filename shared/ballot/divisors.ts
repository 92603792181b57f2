/** Divisors of a public key. A key with a small one would let the server know its signatures again. */

export function greatestCommonDivisor(one: bigint, other: bigint): bigint {
  let [a, b] = [one, other]
  while (b > 0n) [a, b] = [b, a % b]
  return a
}

/** Primes are sought below 65536. */
const bound = 2 ** 16

let product: bigint | null = null

/**
 * True for a number that 2 or another prime below 65536 divides. Takes some 5 ms the first time and half a millisecond
 * after that, on a computer; ten times that on a slow phone.
 */
export function hasSmallDivisor(number: bigint): boolean {
  product ??= productOf(primesBelow(bound))
  return greatestCommonDivisor(number, product % number) !== 1n
}

function primesBelow(limit: number): number[] {
  const composite = new Uint8Array(limit)
  const primes: number[] = []
  for (let number = 2; number < limit; number++) {
    if (composite[number]) continue
    primes.push(number)
    for (let multiple = number * number; multiple < limit; multiple += number) composite[multiple] = 1
  }
  return primes
}

/** Three factors of 16 bits fit a number; the rest is multiplied in pairs, so that both are always about as long. */
function productOf(factors: readonly number[]): bigint {
  let level: bigint[] = []
  for (let at = 0; at < factors.length; at += 3)
    level.push(BigInt(factors.slice(at, at + 3).reduce((one, other) => one * other)))
  while (level.length > 1) {
    const pairs: bigint[] = []
    for (let at = 0; at < level.length; at += 2) pairs.push((level[at] ?? 1n) * (level[at + 1] ?? 1n))
    level = pairs
  }
  return level[0] ?? 1n
}
