/** Signing keys for tests: RSA-2048 takes long to make, so a few are made once a file and handed round. */
import { makeSigningKey, type SigningKey } from '../../server/keeping/signing-key.ts'

/** @param count how many different keys */
export async function signingKeys(count: number): Promise<SigningKey[]> {
  return Promise.all(Array.from({ length: count }, makeSigningKey))
}

/** Uniform bytes. */
export function randomBytes(length: number): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(length))
}

/** The long suite (MEDVIRK_LONG=1) runs many more cases of the same tests. */
export const long = process.env.MEDVIRK_LONG === '1'
