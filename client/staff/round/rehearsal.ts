/** Proving to the server that the parts people took home open the answer box, without giving it the key. */
import { fromBase64url, toBase64url } from '#shared/ballot/bytes.ts'
import { joinParts } from '#shared/ballot/key-part.ts'
import { custodiansOf } from '#shared/ballot/known-part.ts'
import type { Manifest } from '#shared/ballot/manifest.ts'
import { proveRehearsal } from '#shared/ballot/rehearsal.ts'
import type { Part } from '#shared/ballot/sharing.ts'

/**
 * @param parts of all key holders, so that nobody's file is found to be lost when it is too late
 * @param point as the server gave it, base64url
 * @returns the proof, base64url; null when one is missing, or the parts do not open the box
 */
export async function rehearsalProof(
  manifest: Manifest,
  parts: readonly Part[],
  point: string,
): Promise<string | null> {
  const { keeping, boxKey } = manifest
  const [publicKey, given] = [fromBase64url(boxKey, 65), fromBase64url(point, 65)]
  if (keeping.mode === 'single-key' || !publicKey || !given) return null
  if (parts.length !== keeping.custodians.length) return null
  // Each part is compared with what the manifest says of it; any of them joined give the secret (makeParts).
  const joined = await joinParts(publicKey, custodiansOf(manifest), keeping.threshold, parts)
  if ('refused' in joined) return null
  const proof = await proveRehearsal({ publicKey, secret: joined.secret }, given)
  joined.secret.fill(0)
  return proof && toBase64url(proof)
}
