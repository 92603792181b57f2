/**
 * A key holder's signature, by which everybody can see that key holders have looked at a manifest. ECDSA on P-256 with
 * SHA-256: every browser in use has it (Ed25519 came to Chromium with version 137).
 */
import { type Bytes, frameBytes, sha256, utf8 } from './bytes.ts'
import { asJwk, type CurveKey, makeCurveKey } from './curve-key.ts'
import { writeFingerprint } from './readable.ts'

const algorithm = { name: 'ECDSA', namedCurve: 'P-256' }
const signing = { name: 'ECDSA', hash: 'SHA-256' }

/** What is signed: a signature for one purpose is none for another. */
export type Purpose = 'manifest' | 'extension'

export async function makeCustodianKey(): Promise<CurveKey> {
  return makeCurveKey('ECDSA')
}

/** 64 bytes. */
export async function signAsCustodian(key: CurveKey, purpose: Purpose, hash: Bytes): Promise<Bytes> {
  const jwk = asJwk(key.publicKey, key.secret)
  if (!jwk) throw new Error('This is no key holder’s key')
  const secret = await crypto.subtle.importKey('jwk', jwk, algorithm, false, ['sign'])
  return new Uint8Array(await crypto.subtle.sign(signing, secret, signed(purpose, hash)))
}

export async function isCustodiansSignature(
  publicKey: Bytes,
  purpose: Purpose,
  hash: Bytes,
  signature: Bytes,
): Promise<boolean> {
  const jwk = asJwk(publicKey)
  if (!jwk) return false
  try {
    const key = await crypto.subtle.importKey('jwk', jwk, algorithm, false, ['verify'])
    return await crypto.subtle.verify(signing, key, signature, signed(purpose, hash))
  } catch {
    // A point that is not on the curve.
    return false
  }
}

/** For mail and paper: the first 160 bits of the key's SHA-256, eight groups of four. */
export async function fingerprintOf(publicKey: Bytes): Promise<string> {
  return writeFingerprint((await sha256(publicKey)).slice(0, 20))
}

function signed(purpose: Purpose, hash: Bytes): Bytes {
  return frameBytes(utf8(`medvirk ${purpose} 1`), hash)
}
