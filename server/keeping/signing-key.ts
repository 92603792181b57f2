/** Keys that sign answer forms (RSA-2048), one for the round and one for each ballot class. */
import { createPublicKey, generateKeyPair, type KeyObject } from 'node:crypto'
import { promisify } from 'node:util'
import type { Bytes } from '#shared/ballot/bytes.ts'
import { exponent, isModulus, modulusLength } from '#shared/ballot/signature.ts'

/** A key that signs one kind of answer form: the round's admission key, or the key of one ballot class. */
export interface SigningKey {
  privateKey: KeyObject
  /** The public key: 256 bytes, big-endian. */
  modulus: Bytes
}

const generate = promisify(generateKeyPair)

/** Makes one RSA-2048 key in libuv's threads (some 170 ms; the server goes on answering). */
export async function makeSigningKey(): Promise<SigningKey> {
  const { privateKey } = await generate('rsa', { modulusLength: 2048, publicExponent: Number(exponent) })
  return signingKey(privateKey)
}

/**
 * Makes one key for each name, two at a time: the caller stores each as it comes, so that a server that was stopped
 * goes on with those that are missing.
 *
 * @param make how one key is made; tests and the demo hand in finished keys
 */
export async function* makeSigningKeys(
  names: readonly string[],
  make: () => Promise<SigningKey> = makeSigningKey,
): AsyncGenerator<SigningKey & { name: string; made: number; of: number }> {
  if (names.length === 0) return
  let next = make()
  for (const [index, name] of names.entries()) {
    const current = next
    if (index + 1 < names.length) {
      next = make()
      // It may fail while the caller is still storing the one before.
      next.catch(() => undefined)
    }
    yield { ...(await current), name, made: index + 1, of: names.length }
  }
}

/**
 * The key for signing, from a stored private key.
 *
 * @throws Error for any key but RSA-2048 with the exponent 65537, and for one that browsers would refuse
 */
export function signingKey(privateKey: KeyObject): SigningKey {
  const { asymmetricKeyType, asymmetricKeyDetails } = privateKey
  if (
    asymmetricKeyType !== 'rsa' ||
    asymmetricKeyDetails?.modulusLength !== 8 * modulusLength ||
    asymmetricKeyDetails.publicExponent !== exponent
  )
    throw new Error('This is no RSA-2048 key with the exponent 65537')
  const { n = '' } = createPublicKey(privateKey).export({ format: 'jwk' })
  const modulus = Uint8Array.from(Buffer.from(n, 'base64url'))
  if (!isModulus(modulus)) throw new Error('This key has a small divisor')
  return { privateKey, modulus }
}

/** The key for verifying, from its modulus. */
export function verifyingKey(modulus: Uint8Array): KeyObject {
  const n = Buffer.from(modulus).toString('base64url')
  return createPublicKey({ key: { kty: 'RSA', n, e: 'AQAB' }, format: 'jwk' })
}
