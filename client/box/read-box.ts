/** The published box, with its key list read and checked in this browser. */
import { fromBase64url } from '#shared/ballot/bytes.ts'
import { lastDay } from '#shared/ballot/extension.ts'
import { type KeyList, readKeyList } from '#shared/ballot/key-list.ts'
import type { ManifestRefusal } from '#shared/ballot/manifest.ts'
import type { PublishedBox } from '#shared/ballot/merkle.ts'
import type { PublicBox } from '#shared/box.ts'

export type Distrust = ManifestRefusal | 'unsigned' | 'foreign-signature' | 'another-round'

export interface ReadBox {
  box: PublicBox
  /** Null until the keys are made. */
  keyList: KeyList | { refused: Distrust } | null
  /** Who has signed a later last day; null when it was not moved beyond the key list's. */
  extended: { signedBy: string[]; holds: boolean } | null
}

export async function readBox(box: PublicBox): Promise<ReadBox> {
  if (box.manifest === null) return { box, keyList: null, extended: null }
  const keyList = await readKeyList(box.manifest, box.signatures)
  if ('refused' in keyList) return { box, keyList, extended: null }
  if (keyList.manifest.roundId !== box.roundId)
    return { box, keyList: { refused: 'another-round' }, extended: null }
  return { box, keyList, extended: await extensionOf(box, keyList) }
}

async function extensionOf(
  { closesOn, extension }: PublicBox,
  { manifest, hash }: KeyList,
): Promise<ReadBox['extended']> {
  if (closesOn <= manifest.closesOn) return null
  const { keeping } = manifest
  const signers = new Set(extension?.signatures.map(({ signingKey }) => signingKey))
  const custodians = keeping.mode === 'custodian' ? keeping.custodians : []
  return {
    signedBy: custodians.filter(({ signingKey }) => signers.has(signingKey)).map(({ name }) => name),
    holds: (await lastDay(manifest, hash, extension)) >= closesOn,
  }
}

/** What a downloaded list of ids is checked against; null until the box has closed. */
export function publishedOf({ totals, root }: PublicBox): PublishedBox | null {
  const bytes = root === null ? null : fromBase64url(root, 32)
  return bytes && totals.boxed !== null ? { boxed: totals.boxed, root: bytes } : null
}
