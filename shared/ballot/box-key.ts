/**
 * The answer box's key pair (ECDH on P-256). Its secret is made in a key holder's browser, shared at once
 * (shared/ballot/key-part.ts) and forgotten; only in single-key mode the server makes and keeps it.
 */
import { sameBytes } from './bytes.ts'
import { asJwk, type CurveKey, makeCurveKey } from './curve-key.ts'

const algorithm = { name: 'ECDH', namedCurve: 'P-256' }

export async function makeBoxKey(): Promise<CurveKey> {
  return makeCurveKey('ECDH')
}

/** Whether the secret belongs to the public key: both ways of agreeing with a third key give the same. */
export async function fitsBoxKey({ publicKey, secret }: CurveKey): Promise<boolean> {
  const [open, hidden] = [asJwk(publicKey), asJwk(publicKey, secret)]
  if (!open || !hidden) return false
  try {
    const [theirs, ours, third] = await Promise.all([
      crypto.subtle.importKey('jwk', open, algorithm, false, []),
      crypto.subtle.importKey('jwk', hidden, algorithm, false, ['deriveBits']),
      crypto.subtle.generateKey(algorithm, false, ['deriveBits']),
    ])
    const agree = async (mine: CryptoKey, other: CryptoKey) =>
      new Uint8Array(await crypto.subtle.deriveBits({ name: 'ECDH', public: other }, mine, 256))
    return sameBytes(await agree(ours, third.publicKey), await agree(third.privateKey, theirs))
  } catch {
    // Browsers refuse a point that is not on the curve, and a secret that does not fit, while importing.
    return false
  }
}
