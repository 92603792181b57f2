/**
 * Finished signing keys for tests: RSA-2048 takes long to make. The file holds their two primes, base64url; the rest of
 * a key follows from them. They protect nothing.
 */
import { createPrivateKey } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bytesToNumber, numberToBytes, toBase64url } from '#shared/ballot/bytes.ts'
import { exponent } from '#shared/ballot/signature.ts'
import { makeSigningKey, type SigningKey, signingKey } from '../server/keeping/signing-key.ts'

const pairs: string[] = JSON.parse(readFileSync(join(import.meta.dirname, 'signing-keys.json'), 'utf8'))
const ready = new Map<string, SigningKey>()

/** A maker that hands out a different finished key each time, and makes new ones when they have run out. */
export function keyPool(): () => Promise<SigningKey> {
  let next = 0
  return async () => {
    const pair = pairs[next++]
    if (pair === undefined) return makeSigningKey()
    const key = ready.get(pair) ?? fromPrimes(pair)
    ready.set(pair, key)
    return key
  }
}

function fromPrimes(pair: string): SigningKey {
  const [p = 0n, q = 0n] = pair.split('.').map((prime) => bytesToNumber(Buffer.from(prime, 'base64url')))
  const d = inverse(exponent, (p - 1n) * (q - 1n))
  const text = (value: bigint, length: number) => toBase64url(numberToBytes(value, length))
  const key = createPrivateKey({
    format: 'jwk',
    key: {
      kty: 'RSA',
      n: text(p * q, 256),
      e: 'AQAB',
      d: text(d, 256),
      p: text(p, 128),
      q: text(q, 128),
      dp: text(d % (p - 1n), 128),
      dq: text(d % (q - 1n), 128),
      qi: text(inverse(q, p), 128),
    },
  })
  return signingKey(key)
}

/** By Euclid's extended algorithm. */
function inverse(value: bigint, modulus: bigint): bigint {
  let [a, b, x, y] = [modulus, value % modulus, 0n, 1n]
  while (b > 0n) [a, b, x, y] = [b, a % b, y, x - (a / b) * y]
  return ((x % modulus) + modulus) % modulus
}
