/**
 * The browser's half of blind signatures: RFC 9474, RSABSSA-SHA384-PSS-Randomized. The server signs a message it cannot
 * see, and cannot recognise its signature afterwards. The server's half: server/ballot/blind-signature.ts.
 *
 * BigInt does not run in constant time; the secrets here are the person's own, on the person's own device.
 */
import { type Bytes, bytesToNumber, joinBytes, numberToBytes, toBase64url } from '#shared/ballot/bytes.ts'
import { greatestCommonDivisor } from '#shared/ballot/divisors.ts'
import { exponent, factorSurplus, prefixLength, saltLength } from '#shared/ballot/signature.ts'

/** A key that shares a divisor with what it is asked to sign, as none does that was made as it should. */
export class MalformedKey extends Error {}

/** What is kept between asking and receiving; never leaves the device. */
export interface Blinded {
  /** What is sent to be signed. */
  blinded: Bytes
  /** Inverse of the blinding factor. */
  inverse: bigint
}

/** The message with its random prefix (RFC 9474, PrepareRandomize): what the signature is over. */
export function prepare(message: Uint8Array, prefix: Uint8Array): Bytes {
  if (prefix.length !== prefixLength) throw new Error('The prefix has the wrong length')
  return joinBytes(prefix, message)
}

/**
 * Blinds a prepared message.
 *
 * @param modulus the public key, big-endian; the exponent is 65537
 * @param salt 48 bytes
 * @param random at least 16 bytes more than the modulus has, uniform and used for nothing else: the factor is taken
 *   from all of it, so that it is uniform. A short factor would link every signature to its person.
 * @throws MalformedKey when nothing may be sent for this key
 */
export async function blind(modulus: Bytes, prepared: Bytes, salt: Bytes, random: Bytes): Promise<Blinded> {
  if (random.length < modulus.length + factorSurplus)
    throw new Error('The blinding factor would be too short')
  const factor = 1n + (bytesToNumber(random) % (bytesToNumber(modulus) - 1n))
  return blindWith(modulus, prepared, salt, factor)
}

/** For `blind`, and for tests that fix the factor. @throws MalformedKey */
export async function blindWith(
  modulus: Bytes,
  prepared: Bytes,
  salt: Bytes,
  factor: bigint,
): Promise<Blinded> {
  const n = bytesToNumber(modulus)
  const encoded = bytesToNumber(await encode(prepared, salt, n.toString(2).length - 1))
  // RFC 9474 § 4.2, is_coprime: a common divisor would go through the blinding, and be seen on both sides.
  if (greatestCommonDivisor(n, encoded) !== 1n) throw new MalformedKey('The key divides the message')
  const blinded = (encoded * power(factor, exponent, n)) % n
  return { blinded: numberToBytes(blinded, modulus.length), inverse: invert(factor, n) }
}

/**
 * Unblinds what the server signed, and checks it.
 *
 * @returns null when it is no signature of the message under this key: nothing may be sent on then
 */
export async function finalize(
  modulus: Bytes,
  prepared: Bytes,
  blindSignature: Uint8Array,
  inverse: bigint,
): Promise<Bytes | null> {
  const n = bytesToNumber(modulus)
  const blindNumber = bytesToNumber(blindSignature)
  if (blindSignature.length !== modulus.length || blindNumber >= n) return null
  const signature = numberToBytes((blindNumber * inverse) % n, modulus.length)
  return (await verify(modulus, prepared, signature)) ? signature : null
}

export async function verify(modulus: Bytes, prepared: Bytes, signature: Bytes): Promise<boolean> {
  if (signature.length !== modulus.length || bytesToNumber(signature) >= bytesToNumber(modulus)) return false
  const key = await crypto.subtle.importKey(
    'jwk',
    { kty: 'RSA', n: toBase64url(modulus), e: 'AQAB' },
    { name: 'RSA-PSS', hash: 'SHA-384' },
    false,
    ['verify'],
  )
  return crypto.subtle.verify({ name: 'RSA-PSS', saltLength }, key, signature, prepared)
}

/** EMSA-PSS-ENCODE (RFC 8017 § 9.1.1) with SHA-384. */
async function encode(message: Bytes, salt: Bytes, bits: number): Promise<Bytes> {
  if (salt.length !== saltLength) throw new Error('The salt has the wrong length')
  const length = Math.ceil(bits / 8)
  const hash = await sha384(new Uint8Array(8), await sha384(message), salt)
  const block = joinBytes(new Uint8Array(length - saltLength - hash.length - 2), Uint8Array.of(1), salt)
  const mask = await stretch(hash, block.length)
  const masked = block.map((byte, at) => byte ^ (mask[at] ?? 0))
  masked[0] = (masked[0] ?? 0) & (0xff >> (8 * length - bits))
  return joinBytes(masked, hash, Uint8Array.of(0xbc))
}

/** MGF1 (RFC 8017, B.2.1). */
async function stretch(seed: Bytes, length: number): Promise<Bytes> {
  const blocks = Array.from({ length: Math.ceil(length / 48) }, (_, counter) =>
    sha384(seed, numberToBytes(BigInt(counter), 4)),
  )
  return joinBytes(...(await Promise.all(blocks))).slice(0, length)
}

async function sha384(...parts: readonly Uint8Array[]): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest('SHA-384', joinBytes(...parts)))
}

function power(base: bigint, to: bigint, n: bigint): bigint {
  let result = 1n
  let square = base % n
  for (let rest = to; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * square) % n
    square = (square * square) % n
  }
  return result
}

/** @throws MalformedKey when there is no inverse: then a divisor of the key was hit */
function invert(number: bigint, n: bigint): bigint {
  let [a, b] = [n, number % n]
  let [x, y] = [0n, 1n]
  while (b > 0n) {
    const quotient = a / b
    ;[a, b] = [b, a - quotient * b]
    ;[x, y] = [y, x - quotient * y]
  }
  if (a !== 1n) throw new MalformedKey('The blinding factor has no inverse')
  return x < 0n ? x + n : x
}
