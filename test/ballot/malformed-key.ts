/** A key as somebody would make it who wants to know its signatures again: small primes, and two large ones. */
import { generatePrimeSync } from 'node:crypto'
import { type Bytes, numberToBytes } from '#shared/ballot/bytes.ts'

/** 256 bytes, the uppermost bit set: 7·11·13·…·31·p·q. */
export function malformedModulus(): Bytes {
  const small = [7n, 11n, 13n, 17n, 19n, 23n, 29n, 31n].reduce((product, prime) => product * prime)
  const p = generatePrimeSync(1000, { bigint: true })
  for (;;) {
    const bits = 2048 - (small * p).toString(2).length
    const modulus = small * p * generatePrimeSync(bits, { bigint: true })
    if (modulus.toString(2).length === 2048) return numberToBytes(modulus, 256)
  }
}
