/**
 * Shamir's secret sharing over the scalars of P-256: the secret is a polynomial's value at 0, a part its value at
 * 1, 2, 3 …; as many parts as the polynomial has coefficients give the secret back, fewer say nothing at all about it.
 */
import { type Bytes, bytesToNumber, numberToBytes } from './bytes.ts'

/** Order of P-256: how many scalars there are. */
const order = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n

export interface Part {
  /** From 1. */
  place: number
  /** A scalar, 32 bytes. */
  value: Bytes
}

/**
 * @param secret a scalar, 32 bytes
 * @param threshold how many parts give the secret back
 * @param parts how many there are
 * @throws Error when the secret is no scalar, or the numbers make no sense
 */
export function split(secret: Bytes, threshold: number, parts: number): Part[] {
  if (!isScalar(secret)) throw new Error('The secret is no scalar')
  if (threshold < 2 || parts < threshold || parts > 255) throw new Error('So many parts cannot be made')
  const coefficients = [bytesToNumber(secret), ...Array.from({ length: threshold - 1 }, randomScalar)]
  return Array.from({ length: parts }, (_, index) => {
    const x = BigInt(index + 1)
    const value = coefficients.reduceRight((sum, coefficient) => (sum * x + coefficient) % order, 0n)
    return { place: index + 1, value: numberToBytes(value, 32) }
  })
}

/**
 * The secret, from as many parts as the threshold says. From fewer or wrong ones some other scalar comes out: the caller
 * checks it against the public key.
 *
 * @throws Error when two parts have the same place
 */
export function combine(parts: readonly Part[]): Bytes {
  if (new Set(parts.map(({ place }) => place)).size < parts.length) throw new Error('A part was given twice')
  const secret = parts.reduce((sum, { place, value }) => {
    const others = parts.filter((part) => part.place !== place).map((part) => BigInt(part.place))
    const above = others.reduce((product, x) => (product * x) % order, 1n)
    const below = others.reduce((product, x) => (product * (x - BigInt(place) + order)) % order, 1n)
    return (sum + bytesToNumber(value) * above * inverseOf(below)) % order
  }, 0n)
  return numberToBytes(secret, 32)
}

export function isScalar(bytes: Uint8Array): boolean {
  return bytes.length === 32 && bytesToNumber(bytes) < order
}

/** Uniform: a number that is too large is thrown away, never reduced. */
function randomScalar(): bigint {
  const bytes = crypto.getRandomValues(new Uint8Array(32))
  return isScalar(bytes) ? bytesToNumber(bytes) : randomScalar()
}

/** By Fermat: the order is a prime. */
function inverseOf(number: bigint): bigint {
  let [result, square] = [1n, number]
  for (let rest = order - 2n; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * square) % order
    square = (square * square) % order
  }
  return result
}
