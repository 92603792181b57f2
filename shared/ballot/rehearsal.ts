/**
 * Rehearsing the opening: the key holders' parts are joined in the browser, and the server learns that they open the box,
 * but not the secret. It gives a point that was made for this one rehearsal; what point and box agree on (ECDH on P-256)
 * can be computed by those who have the secret of either.
 */
import { type Bytes, frameBytes, sha256, utf8 } from './bytes.ts'
import { asJwk, type CurveKey } from './curve-key.ts'

const algorithm = { name: 'ECDH', namedCurve: 'P-256' }

/**
 * The browser's side.
 *
 * @param box with the secret that was joined from the parts
 * @param point as the server gave it
 * @returns 32 bytes; null for a point or a secret that is none
 */
export async function proveRehearsal(box: CurveKey, point: Bytes): Promise<Bytes | null> {
  return proof(box, point, box.publicKey, point)
}

/**
 * The server's side: what the proof must be.
 *
 * @param own the key whose public part was given as the point
 * @returns null when the box's key is no point of P-256
 */
export async function expectedProof(own: CurveKey, boxPublicKey: Bytes): Promise<Bytes | null> {
  return proof(own, boxPublicKey, boxPublicKey, own.publicKey)
}

/** A hash with its own purpose: whoever chose the point learns nothing that opens an answer sealed for the same box. */
async function proof(mine: CurveKey, other: Bytes, box: Bytes, point: Bytes): Promise<Bytes | null> {
  const [hidden, open] = [asJwk(mine.publicKey, mine.secret), asJwk(other)]
  if (!hidden || !open) return null
  try {
    const secret = await crypto.subtle.importKey('jwk', hidden, algorithm, false, ['deriveBits'])
    const agreedWith = await crypto.subtle.importKey('jwk', open, algorithm, false, [])
    const agreed = await crypto.subtle.deriveBits({ name: 'ECDH', public: agreedWith }, secret, 256)
    return sha256(frameBytes(utf8('medvirk rehearsal 1'), box, point, new Uint8Array(agreed)))
  } catch {
    // Not on the curve, or a secret that does not fit its point.
    return null
  }
}
