/**
 * Closing: no more answers, then one release, then no single answer exists, then the results are shown. Begun by the
 * coordinator's press or by the sweep after the closing date. Whatever happens in between, the next sweep takes it up:
 * before the release is kept it is made again from the same answers, after that the destroying goes on.
 */
import { setImmediate as pause } from 'node:timers/promises'
import { recordAudit } from '../access/audit.store.ts'
import { countStored, eraseAnswers } from '../ballot/answer.store.ts'
import { recordCompletions } from '../deadlines/deadlines.store.ts'
import { dayOf } from '../platform/clock.ts'
import type { Tx } from '../platform/database.ts'
import type { Logger } from '../platform/log.ts'
import { Problem } from '../platform/problem.ts'
import type { Services } from '../platform/route.ts'
import { emptyLog, transaction } from '../platform/transaction.ts'
import { runInThread } from '../platform/worker.ts'
import { loadProgrammeCopy } from '../programme/programme.store.ts'
import { eraseBallotClasses } from '../round/ballot-class.store.ts'
import { eraseInvitations } from '../round/invitation.store.ts'
import {
  findRound,
  listRounds,
  loadRoundUnits,
  type Round,
  setClosingDate,
  setRoundState,
} from '../round/round.store.ts'
import type { Progress, ReleaseQuestion } from './release.ts'
import type { MadeRelease } from './release.worker.ts'
import { loadQuestion } from './release-input.store.ts'
import { findRefusal, hasRelease, saveRefusal, saveRelease } from './results.store.ts'
import { whileRunning } from './running.ts'

/**
 * Closes an open round and releases its results: both in one, for those who can wait.
 *
 * @param actorId who pressed, or null for the sweep
 * @throws Problem `round-not-open`; an Error when the release could not be made, and the round is closed all the same
 */
export async function closeRound(services: Services, roundId: string, actorId: string | null): Promise<void> {
  await beginClosing(services, roundId, actorId)
  await releaseRound(services, roundId)
}

/**
 * Closes an open round: from here on nobody can answer.
 *
 * @throws Problem `round-not-open`
 */
export async function beginClosing(
  { storage, clock }: Services,
  roundId: string,
  actorId: string | null,
): Promise<void> {
  const at = clock.now()
  await transaction(storage, async (tx) => {
    const round = await findRound(tx, roundId)
    if (round?.state !== 'open') throw new Problem('round-not-open')
    await setRoundState(tx, roundId, 'closing', { answered: await countStored(tx, roundId) })
    // Closed by hand before its last day: reports tell the day it really closed.
    if (round.closesOn > dayOf(at)) await setClosingDate(tx, roundId, dayOf(at))
    await completeStep(tx, round, 'survey', dayOf(at))
    await recordAudit(tx, { at, actorId, action: 'round-closed', subject: `round:${roundId}` })
  })
}

/**
 * Makes the one release of a round that is closing, in a thread of its own; does nothing for any other round. Asked for
 * twice at the same time, it is made once. A release that is refused leaves its objections (findRefusal).
 */
export async function releaseRound(services: Services, roundId: string): Promise<void> {
  const { storage } = services
  return whileRunning(storage, roundId, async (onProgress) => {
    const started = performance.now()
    const round = await findRound(storage, roundId)
    if (round?.state !== 'closing' || !round.programmeHash) return
    if (await hasRelease(storage, roundId)) return finish(services, roundId)
    onProgress({ step: 'reading', percent: 0 })
    const question = await loadQuestion(
      storage,
      roundId,
      await loadProgrammeCopy(storage, round.programmeHash),
    )
    const made = await runInThread<MadeRelease, Progress>(
      import.meta.url,
      'release',
      question satisfies ReleaseQuestion,
      [question.answers.classOf.buffer, question.answers.bytes.buffer] as ArrayBuffer[],
      onProgress,
    )
    onProgress({ step: 'saving', percent: 90 })
    const kept = await keep(services, roundId, made, Math.round(performance.now() - started))
    onProgress({ step: 'saving', percent: 95 })
    if (kept) await finish(services, roundId)
  })
}

/** Counters, figures and ledger in one transaction: from here on there is a release, and never another. */
async function keep(
  { storage, clock }: Services,
  roundId: string,
  { rows, hash, codebookHash, objections }: MadeRelease,
  milliseconds: number,
): Promise<boolean> {
  const at = clock.now()
  const act = { at, actorId: null, subject: `round:${roundId}` }
  return transaction(storage, async (tx) => {
    if ((await findRound(tx, roundId))?.state !== 'closing') return false
    if (objections.length > 0) {
      await saveRefusal(tx, roundId, objections)
      await recordAudit(tx, { ...act, action: 'results-refused' })
      return false
    }
    await saveRelease(tx, roundId, rows, { releasedOn: dayOf(at), milliseconds, hash, codebookHash })
    await recordAudit(tx, { ...act, action: 'results-released', detail: `figures sha256:${hash}` })
    return true
  })
}

/** Answers destroyed in one transaction; between two, others can write. */
const erasedAtOnce = 5000

/**
 * Destroys what the release was made from, and only then shows the figures: whoever sees them knows that no answer
 * exists. Takes up what was interrupted.
 */
async function finish({ storage, clock }: Services, roundId: string): Promise<void> {
  for (let erased = erasedAtOnce; erased === erasedAtOnce; ) {
    erased = await transaction(storage, (tx) => eraseAnswers(tx, roundId, erasedAtOnce))
    // Deleted answers must not survive in the write-ahead log. Where a backup holds it now, the sweep tries again.
    await emptyLog(storage)
    await pause()
  }
  const at = clock.now()
  await transaction(storage, async (tx) => {
    const round = await findRound(tx, roundId)
    if (round?.state !== 'closing') return
    await eraseInvitations(tx, roundId)
    await eraseBallotClasses(tx, roundId)
    await setRoundState(tx, roundId, 'released', { releasedOn: dayOf(at) })
    await completeStep(tx, round, 'results', dayOf(at))
  })
  await emptyLog(storage)
}

/** Closes rounds whose last day is over and finishes those that were interrupted; a refused one waits for somebody. */
export async function closeDueRounds(services: Services, log: Logger): Promise<void> {
  const today = dayOf(services.clock.now())
  for (const round of await listRounds(services.storage)) {
    const due = round.state === 'open' && round.closesOn < today
    if (!due && round.state !== 'closing') continue
    if (await findRefusal(services.storage, round.id)) continue
    try {
      await (due ? closeRound(services, round.id, null) : releaseRound(services, round.id))
      log.info({ round: round.id }, 'a round was closed and its results were made')
    } catch (error) {
      // One that cannot be finished must not keep the others from closing; the next sweep tries it again.
      log.error({ err: error, round: round.id }, 'a round could not be closed')
    }
  }
}

async function completeStep(
  tx: Tx,
  round: Round,
  kind: 'survey' | 'results',
  completedOn: string,
): Promise<void> {
  if (!round.programmeHash) return
  const programme = await loadProgrammeCopy(tx, round.programmeHash)
  const steps = programme.definition.steps.filter((step) => step.kind === kind)
  const units = await loadRoundUnits(tx, round.id)
  await recordCompletions(
    tx,
    steps.flatMap((step) =>
      units.map(({ unitId }) => ({
        roundId: round.id,
        unitId,
        stepId: step.id,
        state: 'done' as const,
        completedOn,
      })),
    ),
  )
}
