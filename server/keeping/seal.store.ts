/** By what people who are invited can see that all of them answer into the same box: for mails and letters. */
import { fromBase64url } from '#shared/ballot/bytes.ts'
import { fingerprintOf } from '#shared/ballot/custodian-key.ts'
import { manifestHash } from '#shared/ballot/manifest.ts'
import type { Reader } from '../platform/database.ts'
import type { Seal } from '../round/round-mail.ts'
import { findRoundBox, manifestOf } from './round-box.store.ts'

/** Null for a round without a manifest. */
export async function loadSeal(reader: Reader, roundId: string): Promise<Seal | null> {
  const box = await findRoundBox(reader, roundId)
  return box?.manifest ? sealOf(box.manifest) : null
}

/** @param manifest its one text */
export async function sealOf(manifest: string): Promise<Seal> {
  const { keeping } = manifestOf(manifest)
  const seal = { manifestHash: await manifestHash(manifest), threshold: 0, custodians: [] }
  if (keeping.mode === 'single-key') return seal
  const custodians = keeping.custodians.map(async ({ name, signingKey }) => {
    const key = fromBase64url(signingKey, 65)
    if (!key) throw new Error('A key holder in a manifest that was read has no key')
    return { name, fingerprint: await fingerprintOf(key) }
  })
  return { ...seal, threshold: keeping.threshold, custodians: await Promise.all(custodians) }
}
