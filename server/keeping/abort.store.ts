/** Stopping a round that is being prepared: nobody has been invited, so it becomes a draft again. */
import type { Temporal } from 'temporal-polyfill'
import { recordAudit } from '../access/audit.store.ts'
import type { Tx } from '../platform/database.ts'
import type { Vault } from '../platform/vault.ts'
import type { Round } from '../round/round.store.ts'
import { takeLaunchBack } from '../round/unlaunch.store.ts'
import { removeRoundBox } from './round-box.store.ts'
import { eraseSigningKeys } from './signing-key.store.ts'

interface Withdrawal {
  round: Round
  vault: Vault
  now: Temporal.Instant
  actorId: string
}

/**
 * Removes all that was made since the launch: classes, invitations, signing keys, the key holders' manifest, the round
 * key. The round key goes first: should the transaction fail after that, the round is still being prepared, says that
 * its key is missing, and can be stopped again.
 *
 * @throws when the round is not being prepared
 */
export async function makeDraftAgain(tx: Tx, { round, vault, now, actorId }: Withdrawal): Promise<void> {
  if (round.state !== 'preparing')
    throw new Error('Only a round that is being prepared becomes a draft again')
  vault.destroy(round.id)
  await eraseSigningKeys(tx, round.id)
  await removeRoundBox(tx, round.id)
  await takeLaunchBack(tx, round.id)
  await recordAudit(tx, { at: now, actorId, action: 'launch-taken-back', subject: `round:${round.id}` })
}
