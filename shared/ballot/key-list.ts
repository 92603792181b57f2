/** What people read off a signed manifest: the fingerprint to compare, and who keeps the key. */
import { type Bytes, fromBase64url } from './bytes.ts'
import { fingerprintOf } from './custodian-key.ts'
import { type Manifest, type ManifestRefusal, writeHash } from './manifest.ts'
import { type ManifestSignature, trustManifest } from './manifest-trust.ts'

export interface KeyList {
  manifest: Manifest
  hash: Bytes
  /** Eight groups of four characters. */
  fingerprint: string
  /** How many holders open the box; null when the server alone keeps the key. */
  threshold: number | null
  /** In the manifest's order; none in single-key mode. */
  holders: { name: string; fingerprint: string; signed: boolean }[]
}

export async function readKeyList(
  text: string,
  signatures: readonly ManifestSignature[],
): Promise<KeyList | { refused: ManifestRefusal | 'unsigned' | 'foreign-signature' }> {
  const trusted = await trustManifest(text, signatures)
  if ('refused' in trusted) return trusted
  const { manifest, hash, signedBy } = trusted
  const { keeping } = manifest
  const custodians = keeping.mode === 'custodian' ? keeping.custodians : []
  const holders = await Promise.all(
    custodians.map(async ({ name, signingKey }) => ({
      name,
      fingerprint: await fingerprintOf(fromBase64url(signingKey, 65) ?? new Uint8Array()),
      signed: signedBy.includes(name),
    })),
  )
  const threshold = keeping.mode === 'custodian' ? keeping.threshold : null
  return { manifest, hash, fingerprint: writeHash(hash), threshold, holders }
}
