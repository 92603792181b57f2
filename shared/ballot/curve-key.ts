/** Keys on P-256 as bytes: the public one an uncompressed point (4, x, y), the secret one a scalar. */
import { type Bytes, fromBase64url, joinBytes, toBase64url } from './bytes.ts'

export interface CurveKey {
  /** 65 bytes. */
  publicKey: Bytes
  /** 32 bytes. */
  secret: Bytes
}

/** A new key pair for one use: agreeing on keys, or signing. */
export async function makeCurveKey(name: 'ECDH' | 'ECDSA'): Promise<CurveKey> {
  const { privateKey } = await crypto.subtle.generateKey(
    { name, namedCurve: 'P-256' },
    true,
    name === 'ECDH' ? ['deriveBits'] : ['sign', 'verify'],
  )
  const { d = '', x = '', y = '' } = await crypto.subtle.exportKey('jwk', privateKey)
  const [secret, ...point] = [d, x, y].map((part) => fromBase64url(part, 32))
  if (!secret || !point.every((part) => part !== null)) throw new Error('The key has another form')
  return { publicKey: joinBytes(Uint8Array.of(4), ...point), secret }
}

/** For importing into WebCrypto; null for what has not the form of a key. */
export function asJwk(publicKey: Bytes, secret?: Bytes): JsonWebKey | null {
  if (publicKey.length !== 65 || publicKey[0] !== 4 || (secret && secret.length !== 32)) return null
  const [x, y] = [publicKey.slice(1, 33), publicKey.slice(33)].map(toBase64url)
  return { kty: 'EC', crv: 'P-256', x, y, ...(secret && { d: toBase64url(secret) }) }
}

/** Whether a public key is a point of the curve: with any other, nothing can be sealed and no signature holds. */
export async function isPoint(publicKey: Bytes): Promise<boolean> {
  try {
    await crypto.subtle.importKey('raw', publicKey, { name: 'ECDH', namedCurve: 'P-256' }, false, [])
    return true
  } catch {
    return false
  }
}
