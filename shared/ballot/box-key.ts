/**
 * The answer box's key pair (ECDH on P-256). Its secret is made in a key holder's browser, shared at once
 * (shared/ballot/key-part.ts) and forgotten; only in single-key mode the server makes and keeps it.
 */
import { type Bytes, fromBase64url, joinBytes, sameBytes, toBase64url } from './bytes.ts'
import { pointLength } from './sealing.ts'

export interface BoxKey {
  /** Uncompressed point, 65 bytes: stands in the manifest. */
  publicKey: Bytes
  /** The private scalar, 32 bytes. */
  secret: Bytes
}

const algorithm = { name: 'ECDH', namedCurve: 'P-256' }

export async function makeBoxKey(): Promise<BoxKey> {
  const { privateKey } = await crypto.subtle.generateKey(algorithm, true, ['deriveBits'])
  const { d = '', x = '', y = '' } = await crypto.subtle.exportKey('jwk', privateKey)
  const [secret, ...point] = [d, x, y].map((part) => fromBase64url(part, 32) ?? new Uint8Array())
  const publicKey = joinBytes(Uint8Array.of(4), ...point)
  if (secret?.length !== 32 || publicKey.length !== pointLength) throw new Error('The key has another form')
  return { publicKey, secret }
}

/** Whether the secret belongs to the public key: both ways of agreeing with a third key give the same. */
export async function fitsBoxKey({ publicKey, secret }: BoxKey): Promise<boolean> {
  if (publicKey.length !== pointLength || publicKey[0] !== 4 || secret.length !== 32) return false
  const [x, y] = [publicKey.slice(1, 33), publicKey.slice(33)].map(toBase64url)
  try {
    const jwk = { kty: 'EC', crv: 'P-256', x, y }
    const [open, hidden, third] = await Promise.all([
      crypto.subtle.importKey('jwk', jwk, algorithm, false, []),
      crypto.subtle.importKey('jwk', { ...jwk, d: toBase64url(secret) }, algorithm, false, ['deriveBits']),
      crypto.subtle.generateKey(algorithm, false, ['deriveBits']),
    ])
    const agree = async (ours: CryptoKey, theirs: CryptoKey) =>
      new Uint8Array(await crypto.subtle.deriveBits({ name: 'ECDH', public: theirs }, ours, 256))
    return sameBytes(await agree(hidden, third.publicKey), await agree(third.privateKey, open))
  } catch {
    // Browsers refuse a point that is not on the curve, and a secret that does not fit, while importing.
    return false
  }
}
