/**
 * Arithmetic modulo a prime below 2^26: products are exact in a Number. The engine only looks for proofs with it; what
 * it finds is lifted to whole numbers and proved with those (certificate.ts).
 */

/** The largest prime below 2^26. */
export const prime = 67_108_859

const inversePrime = 1 / prime

/** @param a @param b in 0 … prime − 1 */
export function multiply(a: number, b: number): number {
  const product = a * b
  const rest = product - Math.floor(product * inversePrime) * prime
  return rest < 0 ? rest + prime : rest >= prime ? rest - prime : rest
}

/** @param a in 1 … prime − 1 */
export function inverse(a: number): number {
  let [r0, r1] = [prime, a]
  let [t0, t1] = [0, 1]
  while (r1 !== 0) {
    const quotient = Math.floor(r0 / r1)
    ;[r0, r1] = [r1, r0 - quotient * r1]
    ;[t0, t1] = [t1, t0 - quotient * t1]
  }
  return t0 < 0 ? t0 + prime : t0
}

/** The residue of a whole number. */
export function residue(value: number): number {
  const rest = value % prime
  return rest < 0 ? rest + prime : rest
}

/** The opposite of a residue. */
export function negate(a: number): number {
  return a === 0 ? 0 : prime - a
}

/** Subtracts factor × row from target. */
export function subtract(target: Float64Array, row: Float64Array, factor: number): void {
  const opposite = prime - factor
  for (let place = 0; place < row.length; place += 1) {
    const value = row[place] ?? 0
    if (value === 0) continue
    const sum = opposite * value + (target[place] ?? 0)
    const rest = sum - Math.floor(sum * inversePrime) * prime
    target[place] = rest < 0 ? rest + prime : rest >= prime ? rest - prime : rest
  }
}

/** Multiplies a row by a factor. */
export function scale(row: Float64Array, factor: number): void {
  for (let place = 0; place < row.length; place += 1)
    if (row[place] !== 0) row[place] = multiply(row[place] ?? 0, factor)
}

/** Numerators and denominators up to this can be told from their residue: 2 × 5792² < prime. */
const largest = 5792

/**
 * Whole numbers in the same proportions as the residues, when these come from small fractions. Whether they do is for
 * the caller to check: any residue looks like some fraction.
 *
 * @returns null when no small fractions fit
 */
export function liftToIntegers(residues: readonly number[]): number[] | null {
  const fractions: [number, number][] = []
  let common = 1
  for (const residue of residues) {
    const fraction = asFraction(residue)
    if (!fraction) return null
    fractions.push(fraction)
    common = leastCommonMultiple(common, fraction[1])
    if (common > largest) return null
  }
  return fractions.map(([numerator, denominator]) => (numerator * common) / denominator)
}

/** The fraction with small numerator and denominator that has this residue (Wang's algorithm). */
function asFraction(residue: number): [number, number] | null {
  let [r0, r1] = [prime, residue]
  let [t0, t1] = [0, 1]
  while (r1 > largest) {
    const quotient = Math.floor(r0 / r1)
    ;[r0, r1] = [r1, r0 - quotient * r1]
    ;[t0, t1] = [t1, t0 - quotient * t1]
  }
  if (Math.abs(t1) > largest || t1 === 0) return null
  return t1 < 0 ? [-r1, -t1] : [r1, t1]
}

function leastCommonMultiple(a: number, b: number): number {
  let [x, y] = [a, b]
  while (y !== 0) [x, y] = [y, x % y]
  return (a / x) * b
}
