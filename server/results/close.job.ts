/**
 * Closing: no more answers, and what was in the answer box is published. Then one release (release.job.ts), at once or
 * when the key holders have given their parts. Begun by the coordinator's press or by the sweep after the closing date.
 * Whatever happens in between, the next sweep takes it up.
 */
import { merkleRoot } from '#shared/ballot/merkle.ts'
import { recordAudit } from '../access/audit.store.ts'
import { listBox, sha256 } from '../ballot/box-list.store.ts'
import { eraseDrafts } from '../ballot/draft.store.ts'
import { findRoundBox, saveRoundBox } from '../keeping/round-box.store.ts'
import { destroyPrivateKeys, forgetPrivateKeys } from '../keeping/signing-key.store.ts'
import { dayOf } from '../platform/clock.ts'
import type { Logger } from '../platform/log.ts'
import { Problem } from '../platform/problem.ts'
import type { Services } from '../platform/route.ts'
import { emptyLog, transaction } from '../platform/transaction.ts'
import { countIssued } from '../round/invitation.store.ts'
import { queueAfterCloseMails } from '../round/mailing.store.ts'
import { eraseRates } from '../round/rates.store.ts'
import { findRound, listRounds, type Round, setClosingDate, setRoundState } from '../round/round.store.ts'
import { completeSteps } from '../round/survey-steps.store.ts'
import { destroyRound } from './destroy.job.ts'
import { releaseRound } from './release.job.ts'
import { findRefusal } from './results.store.ts'

/**
 * Closes an open round and releases its results, unless it has key holders: both in one, for those who can wait.
 *
 * @param actorId who pressed, or null for the sweep
 * @throws Problem `round-not-open`, `round-key-missing`; an Error when the release could not be made, and the round is
 *   closed all the same
 */
export async function closeRound(services: Services, roundId: string, actorId: string | null): Promise<void> {
  await beginClosing(services, roundId, actorId)
  await releaseRound(services, roundId)
}

/**
 * Closes an open round: from here on nobody can answer, and nobody can make an answer form. How many there are, and a
 * hash over the box, are fixed before anybody can open it.
 *
 * @throws Problem `round-not-open`, `round-key-missing`
 */
export async function beginClosing(
  { storage, vault, clock, baseUrl }: Services,
  roundId: string,
  actorId: string | null,
): Promise<void> {
  const at = clock.now()
  const today = dayOf(at)
  await transaction(storage, async (tx) => {
    const round = await findRound(tx, roundId)
    if (round?.state !== 'open') throw new Problem('round-not-open')
    const key = vault.keyOf(roundId)
    if (!key) throw new Problem('round-key-missing')
    const entries = await listBox(tx, key, roundId)
    const root = await merkleRoot(entries, sha256)
    if (!root) throw new Error('The ids in the answer box do not rise')
    let issued = 0
    for (const count of (await countIssued(tx, key, roundId)).values()) issued += count
    await setRoundState(tx, roundId, 'closing', { answered: entries.length })
    await saveRoundBox(tx, roundId, {
      issued,
      boxed: entries.length,
      root: Buffer.from(root),
      ids: Buffer.concat(entries),
    })
    await queueAfterCloseMails(tx, { round, vault, baseUrl: baseUrl(), now: at })
    await destroyPrivateKeys(tx, roundId)
    await eraseDrafts(tx, roundId)
    await eraseRates(tx, roundId)
    // Closed by hand before its last day: reports tell the day it really closed.
    if (round.closesOn > today) await setClosingDate(tx, roundId, today)
    await completeSteps(tx, round, 'survey', today)
    await recordAudit(tx, { at, actorId, action: 'round-closed', subject: `round:${roundId}` })
  })
  forgetPrivateKeys(vault.keyOf(roundId))
  await emptyLog(storage)
}

/** Closes rounds whose last day is over and finishes what was interrupted; a refused one waits for somebody. */
export async function closeDueRounds(services: Services, log: Logger): Promise<void> {
  for (const round of await listRounds(services.storage)) {
    try {
      if (await takeUp(services, round)) log.info({ round: round.id }, 'a round was closed or finished')
    } catch (error) {
      // One that cannot be finished must not keep the others from closing; the next sweep tries it again.
      log.error({ err: error, round: round.id }, 'a round could not be closed')
    }
  }
}

/** @returns whether anything was done */
async function takeUp(services: Services, round: Round): Promise<boolean> {
  const { storage, clock } = services
  if (round.state === 'open' && round.closesOn < dayOf(clock.now())) {
    await closeRound(services, round.id, null)
    return true
  }
  if (round.state === 'aborted' && !(await findRoundBox(storage, round.id))?.destroyedOn) {
    await destroyRound(services, round.id)
    return true
  }
  if (round.state !== 'closing' || (await findRefusal(storage, round.id))) return false
  await releaseRound(services, round.id)
  return (await findRound(storage, round.id))?.state === 'released'
}
