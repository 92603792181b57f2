/** The key holders of a closed round whose answer box waits for them. */
import { fromBase64url } from '#shared/ballot/bytes.ts'
import type { PartCustodian } from '#shared/ballot/key-part.ts'
import { pointLength } from '#shared/ballot/sealing.ts'
import type { PartsGiven } from '#shared/box.ts'
import { findRoundBox, manifestOf } from '../keeping/round-box.store.ts'
import type { Reader, Storage } from '../platform/database.ts'
import type { Round } from '../round/round.store.ts'
import { givenBy } from './key-parts.ts'
import { findRefusal, hasRelease } from './results.store.ts'
import { progressOf } from './running.ts'

export interface Custody {
  boxKey: Uint8Array<ArrayBuffer>
  /** In the order of their parts' places. */
  custodians: PartCustodian[]
  /** So many of them open the box. */
  threshold: number
}

/** As it stands in the manifest; null when the round has no key holders, or its box need not or cannot be opened. */
export async function findCustody(reader: Reader, { id, state }: Round): Promise<Custody | null> {
  const manifest = state === 'closing' ? (await findRoundBox(reader, id))?.manifest : null
  if (!manifest || (await hasRelease(reader, id)) || (await findRefusal(reader, id))) return null
  const { boxKey, keeping } = manifestOf(manifest)
  if (keeping.mode !== 'custodian') return null
  return {
    boxKey: fromBase64url(boxKey, pointLength) ?? new Uint8Array(),
    custodians: keeping.custodians.map(({ name, commitment }) => {
      return { name, commitment: fromBase64url(commitment, 32) ?? new Uint8Array() }
    }),
    threshold: keeping.threshold,
  }
}

/** Who has given the own part of the key; null when the box does not wait for any. */
export async function findPartsGiven(storage: Storage, round: Round): Promise<PartsGiven | null> {
  const custody = progressOf(storage, round.id) ? null : await findCustody(storage, round)
  return custody && { given: givenBy(storage, round.id), needed: custody.threshold }
}
