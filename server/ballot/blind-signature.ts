/**
 * The server's half of blind signatures: RFC 9474, RSABSSA-SHA384-PSS-Randomized. The browser's half:
 * client/answer/blind-signature.ts.
 */
import {
  constants,
  createPublicKey,
  generateKeyPair,
  type KeyObject,
  privateDecrypt,
  publicEncrypt,
  verify,
} from 'node:crypto'
import { promisify } from 'node:util'
import type { Bytes } from '#shared/ballot/bytes.ts'
import {
  exponent,
  modulusLength,
  prefixedLength,
  prefixLength,
  saltLength,
} from '#shared/ballot/signature.ts'

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
 * @throws Error for any key but RSA-2048 with the exponent 65537
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
  return { privateKey, modulus: Uint8Array.from(Buffer.from(n, 'base64url')) }
}

/** The key for verifying, from its modulus. */
export function verifyingKey(modulus: Uint8Array): KeyObject {
  const n = Buffer.from(modulus).toString('base64url')
  return createPublicKey({ key: { kty: 'RSA', n, e: 'AQAB' }, format: 'jwk' })
}

/** True for a value that can be signed: as long as the modulus, not zero, below the modulus. */
export function isBlinded(modulus: Uint8Array, blinded: Uint8Array): boolean {
  return (
    blinded.length === modulus.length &&
    Buffer.compare(blinded, modulus) < 0 &&
    blinded.some((byte) => byte !== 0)
  )
}

/**
 * Signs a blinded message (BlindSign): the same message always gets the same signature.
 *
 * @returns null for what cannot be signed
 * @throws Error when the signature does not verify (a fault of the machine): sent out, it would reveal the key
 */
export function signBlinded({ privateKey, modulus }: SigningKey, blinded: Uint8Array): Buffer | null {
  if (!isBlinded(modulus, blinded)) return null
  const padding = constants.RSA_NO_PADDING
  const signature = privateDecrypt({ key: privateKey, padding }, blinded)
  const again = publicEncrypt({ key: createPublicKey(privateKey), padding }, signature)
  if (!again.equals(blinded)) throw new Error('The signature does not verify')
  return signature
}

/**
 * Verifies an unblinded signature.
 *
 * @param key made by verifyingKey
 * @param message without its prefix
 * @param prefixed the prefix, then the signature
 */
export function verifySignature(key: KeyObject, message: Uint8Array, prefixed: Uint8Array): boolean {
  if (prefixed.length !== prefixedLength) return false
  const prepared = Buffer.concat([prefixed.subarray(0, prefixLength), message])
  // OpenSSL refuses signatures that are not below the modulus.
  return verify(
    'sha384',
    prepared,
    { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength },
    prefixed.subarray(prefixLength),
  )
}
