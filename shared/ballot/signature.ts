/**
 * Sizes of the blind signatures: RFC 9474, RSABSSA-SHA384-PSS-Randomized, with RSA-2048 keys and the exponent 65537. A
 * public key is its modulus, 256 bytes big-endian; its id is the SHA-256 of these.
 */
import { type Bytes, bytesToNumber, sha256 } from './bytes.ts'
import { hasSmallDivisor } from './divisors.ts'

export const exponent = 65537n
export const prefixLength = 32
export const saltLength = 48
export const modulusLength = 256

/** Bytes a blinding factor is derived from, beyond the modulus' own: 128 bits make the remainder uniform. */
export const factorSurplus = 16

/** A signature on its way: the message's random prefix, then the signature itself. */
export const prefixedLength = prefixLength + modulusLength

/**
 * True for a modulus of exactly 2048 bits that no prime below 65536 divides. One with small prime factors was made to
 * follow people: what is signed and what comes out of it have the same of them (RFC 9474 asks for a common divisor of
 * 1 between message and modulus, and leaves a key made for it out of account).
 */
export function isModulus(bytes: Uint8Array): boolean {
  return bytes.length === modulusLength && (bytes[0] ?? 0) >= 0x80 && !hasSmallDivisor(bytesToNumber(bytes))
}

export async function keyIdOf(modulus: Bytes): Promise<Bytes> {
  return sha256(modulus)
}
