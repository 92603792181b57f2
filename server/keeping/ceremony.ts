/** Whether what the key holders bring from their meeting is the round that was prepared, signed by them. */
import { fromBase64url, sameBytes } from '#shared/ballot/bytes.ts'
import { isPoint } from '#shared/ballot/curve-key.ts'
import { jsonHash, type Manifest } from '#shared/ballot/manifest.ts'
import { type ManifestSignature, type TrustedManifest, trustManifest } from '#shared/ballot/manifest-trust.ts'
import { type ManifestProposal, manifestProposalSchema } from '#shared/keeping.ts'
import type { InvalidParam } from '#shared/problem.ts'

/** With two, the loss of one part would lose the round. */
const fewestCustodians = 3

export type CheckedCeremony =
  | { manifest: Manifest; hash: Uint8Array; signedBy: string[] }
  /** What is wrong, and where; for the developer who reads the answer. */
  | { refused: InvalidParam }

const reasons: Record<Extract<TrustedManifest, { refused: string }>['refused'], string> = {
  malformed: 'is no manifest',
  'not-canonical': 'is not written in the one way',
  'tagging-keys': 'has two classes for the same people, or two places with the same key',
  'class-too-small': 'has a class that is too small',
  custodians: 'has key holders who are the same, or fewer than are needed',
  unsigned: 'fewer have signed than open the box',
  'foreign-signature': 'one is not a signature of a key holder over this manifest',
}

/**
 * Checks the whole manifest as it was signed.
 *
 * @param proposal as the server writes it: all but the box's key and its keepers must be the same
 */
export async function checkCeremony(
  proposal: ManifestProposal,
  text: string,
  signatures: readonly ManifestSignature[],
): Promise<CheckedCeremony> {
  const trusted = await trustManifest(text, signatures)
  if ('refused' in trusted) {
    const { refused } = trusted
    const isSignature = refused === 'unsigned' || refused === 'foreign-signature'
    return wrong(isSignature ? 'signatures' : 'manifest', reasons[refused])
  }
  const { manifest } = trusted
  const { keeping, boxKey } = manifest
  if (keeping.mode !== 'custodian') return wrong('manifest.keeping', 'has no key holders')
  if (keeping.custodians.length < fewestCustodians)
    return wrong('manifest.keeping', `has fewer than ${fewestCustodians} key holders`)
  if (new Set(signatures.map(({ signingKey }) => signingKey)).size < signatures.length)
    return wrong('signatures', 'one key holder has signed twice')
  const changed = await firstChange(proposal, manifest)
  if (changed) return wrong(`manifest.${changed}`, 'is not what the server proposed')
  for (const key of [boxKey, ...keeping.custodians.map(({ signingKey }) => signingKey)])
    if (!(await isPoint(fromBase64url(key, 65) ?? new Uint8Array())))
      return wrong('manifest', 'has a key that is no point of P-256')
  return trusted
}

async function firstChange(proposal: ManifestProposal, manifest: Manifest): Promise<string | null> {
  for (const field of manifestProposalSchema.keyof().options)
    if (!sameBytes(await jsonHash(proposal[field]), await jsonHash(manifest[field]))) return field
  return null
}

function wrong(where: string, reason: string): CheckedCeremony {
  return { refused: { name: `body.${where}`, reason } }
}
