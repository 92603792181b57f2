/** Stopping a round for good: its answers are destroyed unread. Before anybody was invited it becomes a draft again. */
import { recordAudit } from '../access/audit.store.ts'
import { makeDraftAgain } from '../keeping/abort.store.ts'
import { destroyPrivateKeys, forgetPrivateKeys } from '../keeping/signing-key.store.ts'
import { Problem } from '../platform/problem.ts'
import type { Services } from '../platform/route.ts'
import { transaction } from '../platform/transaction.ts'
import { queueAbortedMails } from '../round/mailing.store.ts'
import { eraseRates } from '../round/rates.store.ts'
import { findRound, setRoundState } from '../round/round.store.ts'
import { destroyRound } from './destroy.job.ts'
import { hasRelease } from './results.store.ts'

/**
 * From here on nobody can answer, and nobody can open the box. What the destroying leaves when it is interrupted, the
 * sweep takes up.
 *
 * @throws Problem `round-not-open` for a draft, and for a round that is released or aborted already
 */
export async function abortRound(services: Services, roundId: string, actorId: string): Promise<void> {
  const { storage, vault, clock } = services
  const now = clock.now()
  const aborted = await transaction(storage, async (tx) => {
    const round = await findRound(tx, roundId)
    if (round?.state === 'preparing') {
      await makeDraftAgain(tx, { round, vault, now, actorId })
      return false
    }
    const isHeld = round?.state === 'open' || round?.state === 'closing'
    if (!isHeld || (await hasRelease(tx, roundId))) throw new Problem('round-not-open')
    await queueAbortedMails(tx, { round, vault, baseUrl: services.baseUrl(), now })
    await setRoundState(tx, roundId, 'aborted')
    await destroyPrivateKeys(tx, roundId)
    await eraseRates(tx, roundId)
    await recordAudit(tx, { at: now, actorId, action: 'round-aborted', subject: `round:${roundId}` })
    return true
  })
  if (!aborted) return
  forgetPrivateKeys(vault.keyOf(roundId))
  await destroyRound(services, roundId)
}
