/** Destroys all that a round was held with: sealed answers, drafts, invitations, classes, keys. Taken up where it stopped. */
import { setImmediate as pause } from 'node:timers/promises'
import { recordAudit } from '../access/audit.store.ts'
import { eraseBox } from '../ballot/box.store.ts'
import { eraseDrafts } from '../ballot/draft.store.ts'
import { findRoundBox, saveRoundBox } from '../keeping/round-box.store.ts'
import { eraseSigningKeys } from '../keeping/signing-key.store.ts'
import { dayOf } from '../platform/clock.ts'
import type { Tx } from '../platform/database.ts'
import type { Services } from '../platform/route.ts'
import { emptyLog, transaction } from '../platform/transaction.ts'
import { eraseBallotClasses } from '../round/ballot-class.store.ts'
import { eraseInvitations } from '../round/invitation.store.ts'
import { erasePilotPeople } from '../round/pilot.store.ts'
import { forgetParts } from './key-parts.ts'

/** Sealed answers destroyed in one transaction, 16 KiB each; between two, others can write. */
const atOnce = 1000

/**
 * @param conclude what is to be true only when nothing is left, in the same transaction as the note of it
 */
export async function destroyRound(
  { storage, vault, clock }: Services,
  roundId: string,
  conclude: (tx: Tx, today: string) => Promise<void> = async () => undefined,
): Promise<void> {
  forgetParts(storage, roundId)
  for (let erased = atOnce; erased === atOnce; ) {
    erased = await transaction(storage, (tx) => eraseBox(tx, roundId, atOnce))
    // Deleted answers must not survive in the write-ahead log. Where a backup holds it now, the sweep tries again.
    await emptyLog(storage)
    await pause()
  }
  await transaction(storage, async (tx) => {
    await eraseDrafts(tx, roundId)
    await eraseInvitations(tx, roundId)
    await eraseSigningKeys(tx, roundId)
    await eraseBallotClasses(tx, roundId)
    await erasePilotPeople(tx, roundId)
  })
  await emptyLog(storage)
  // From here on no copy of the database, however old, can be read either.
  vault.destroy(roundId)
  const at = clock.now()
  await transaction(storage, async (tx) => {
    await conclude(tx, dayOf(at))
    if ((await findRoundBox(tx, roundId))?.destroyedOn) return
    await saveRoundBox(tx, roundId, { destroyedOn: dayOf(at) })
    await recordAudit(tx, { at, actorId: null, action: 'round-key-destroyed', subject: `round:${roundId}` })
  })
  await emptyLog(storage)
}
