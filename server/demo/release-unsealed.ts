/**
 * Releases a round of the demo from its invented answers. They never lay in an answer box: hundreds of signing keys
 * would take minutes. What the demo's open round is made with is real.
 */
import { recordAudit } from '../access/audit.store.ts'
import type { OpenedAnswer } from '../ballot/opening.ts'
import { dayOf } from '../platform/clock.ts'
import type { Services } from '../platform/route.ts'
import { transaction } from '../platform/transaction.ts'
import { loadProgrammeCopy } from '../programme/programme.store.ts'
import { packQuestion } from '../results/pack.ts'
import { finishRelease, keepRelease } from '../results/release.job.ts'
import { releaseInThread } from '../results/release-in-thread.ts'
import { loadReleaseFrame } from '../results/release-input.store.ts'
import { findRound, setRoundState } from '../round/round.store.ts'
import { completeSteps } from '../round/survey-steps.store.ts'

/** @throws Error when the control objects, and for a round that was not just launched */
export async function releaseUnsealed(
  services: Services,
  roundId: string,
  answers: OpenedAnswer[],
  actorId: string,
): Promise<void> {
  const { storage, clock } = services
  const started = performance.now()
  const programmeHash = await transaction(storage, async (tx) => {
    const round = await findRound(tx, roundId)
    if (round?.state !== 'preparing' || !round.programmeHash)
      throw new Error('Only a round that was just launched is released unsealed')
    const at = clock.now()
    await setRoundState(tx, roundId, 'closing', { answered: answers.length, keeping: null })
    await completeSteps(tx, round, 'survey', dayOf(at))
    await recordAudit(tx, { at, actorId, action: 'round-closed', subject: `round:${roundId}` })
    return round.programmeHash
  })
  const frame = await loadReleaseFrame(storage, roundId, await loadProgrammeCopy(storage, programmeHash))
  const made = await releaseInThread(packQuestion(frame, answers))
  if (made.objections.length > 0) throw new Error(made.objections.join(' '))
  const milliseconds = Math.round(performance.now() - started)
  await keepRelease(services, roundId, { made, opened: answers.length, invalid: 0 }, milliseconds)
  await finishRelease(services, roundId)
}
