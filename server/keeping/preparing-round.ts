/** Rounds that can be prepared further: what every route of the preparation asks first. */
import type { Reader } from '../platform/database.ts'
import { Problem } from '../platform/problem.ts'
import type { Vault } from '../platform/vault.ts'
import { findRound, type Round } from '../round/round.store.ts'

/**
 * @throws Problem `round-not-preparing`; `round-key-missing` when its key is not in the folder of keys: nothing goes on
 *   then, and the launch can only be taken back
 */
export async function findPreparing(reader: Reader, vault: Vault, roundId: string): Promise<Round> {
  const round = await findRound(reader, roundId)
  if (round?.state !== 'preparing') throw new Problem('round-not-preparing')
  if (!vault.keyOf(roundId)) throw new Problem('round-key-missing')
  return round
}

/** The same for a round whose box key is kept by key holders; one without them has neither meeting nor rehearsal. */
export async function findAwaitingCustodians(reader: Reader, vault: Vault, roundId: string): Promise<Round> {
  const round = await findPreparing(reader, vault, roundId)
  if (round.keeping !== 'custodian')
    throw new Problem('round-not-preparing', { detail: 'The round has no key holders and opens by itself' })
  return round
}
