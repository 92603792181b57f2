/**
 * The server's half of blind signatures: RFC 9474, RSABSSA-SHA384-PSS-Randomized. The browser's half:
 * client/answer/blind-signature.ts.
 */
import {
  constants,
  createPublicKey,
  type KeyObject,
  privateDecrypt,
  publicEncrypt,
  verify,
} from 'node:crypto'
import { promisify } from 'node:util'
import { prefixedLength, prefixLength, saltLength } from '#shared/ballot/signature.ts'
import type { SigningKey } from '../keeping/signing-key.ts'

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
  return prefixed.length === prefixedLength && verify(...question(key, message, prefixed))
}

const verifyInThread = promisify(verify)

/** The same in one of libuv's threads, so that the server goes on answering. */
export async function verifySignatureAside(
  key: KeyObject,
  message: Uint8Array,
  prefixed: Uint8Array,
): Promise<boolean> {
  return prefixed.length === prefixedLength && verifyInThread(...question(key, message, prefixed))
}

/** OpenSSL refuses signatures that are not below the modulus. */
function question(key: KeyObject, message: Uint8Array, prefixed: Uint8Array) {
  const prepared = Buffer.concat([prefixed.subarray(0, prefixLength), message])
  const options = { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength }
  return ['sha384', prepared, options, prefixed.subarray(prefixLength)] as const
}
