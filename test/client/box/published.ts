/** A published answer box, with a key list that real key holders have signed. */

import { makeBoxKey } from '#shared/ballot/box-key.ts'
import { toBase64url } from '#shared/ballot/bytes.ts'
import type { Extension } from '#shared/ballot/extension.ts'
import { readKeyList } from '#shared/ballot/key-list.ts'
import { writeManifest } from '#shared/ballot/manifest.ts'
import type { PublicBox } from '#shared/box.ts'
import type { ManifestProposal } from '#shared/keeping.ts'
import { type HeldCeremony, holdCeremony } from '../../../client/staff/round/ceremony.ts'
import { type Signer, signExtension, signerOf } from '../../../client/staff/round/extension.ts'
import { proposed, proposedRound } from '../proposed.ts'

export const holders = ['Hanne Rud, HR', 'Tor Moe, hovedverneombud', 'Liv Berg, tillitsvalgt'] as const

const same = (words: string) => ({ nb: words, nn: words, en: words })

export function meeting(change: Partial<ManifestProposal> = {}): Promise<HeldCeremony> {
  return holdCeremony(proposed(change), holders, 2, (name) => `Nøkkeldel for ${name}`)
}

export function published(change: Partial<PublicBox>): PublicBox {
  return {
    roundId: proposedRound,
    institution: { name: same('Nordhavn'), recordsSystem: 'ePhorte', contact: 'HMS' },
    title: same('Høsten 2026'),
    state: 'open',
    opensOn: '2026-11-09',
    closesOn: '2026-11-29',
    manifest: null,
    signatures: [],
    extension: null,
    rehearsedOn: '2026-11-06',
    totals: { invited: null, issued: null, boxed: null, opened: null, invalid: null },
    root: null,
    parts: null,
    destroyedOn: null,
    ...change,
  }
}

/** The manifest of a round without key holders. */
export async function keptByServer(): Promise<string> {
  const { publicKey } = await makeBoxKey()
  return writeManifest({
    ...proposed(),
    boxKey: toBase64url(publicKey),
    keeping: { mode: 'single-key' },
  })
}

/** A later last day, signed with so many of the holders' files. */
export async function extended(
  { manifest, signatures, holders: parts }: HeldCeremony,
  closesOn: string,
  signed: number,
): Promise<Extension> {
  const keyList = await readKeyList(manifest, signatures)
  if ('refused' in keyList) throw new Error(keyList.refused)
  const signers = parts.slice(0, signed).map(({ file }): Signer => {
    const signer = signerOf(keyList, file)
    if ('refused' in signer) throw new Error(signer.refused)
    return signer
  })
  return { closesOn, signatures: await signExtension(keyList, closesOn, signers) }
}
