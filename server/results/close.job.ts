/**
 * Closing: no more answers, then one release, then no single answer exists. Run by the coordinator's press or by the
 * sweep after the closing date; a crash between the two transactions is made good by the next sweep.
 */
import { createHash } from 'node:crypto'
import { recordAudit } from '../access/audit.store.ts'
import { eraseAnswers, readAnswers } from '../ballot/answer.store.ts'
import { recordCompletions } from '../deadlines/deadlines.store.ts'
import { dayOf } from '../platform/clock.ts'
import type { Logger } from '../platform/log.ts'
import { Problem } from '../platform/problem.ts'
import type { Services } from '../platform/route.ts'
import { emptyLog, transaction } from '../platform/transaction.ts'
import { loadProgrammeCopy } from '../programme/programme.store.ts'
import { eraseInvitations } from '../round/invitation.store.ts'
import {
  findRound,
  listRounds,
  loadRoundUnits,
  type Round,
  setClosingDate,
  setRoundState,
} from '../round/round.store.ts'
import { makeRelease, type ReleaseContent } from './release.ts'
import { saveRelease } from './results.store.ts'
import { scaleKeys } from './score.ts'

/**
 * Closes an open round and releases its results.
 *
 * @param actorId who pressed, or null for the sweep
 * @throws Problem `round-not-open`
 */
export async function closeRound(services: Services, roundId: string, actorId: string | null): Promise<void> {
  const { storage, clock } = services
  const at = clock.now()
  await transaction(storage, async (tx) => {
    const round = await findRound(tx, roundId)
    if (round?.state !== 'open') throw new Problem('round-not-open')
    const answered = (await readAnswers(tx, roundId)).length
    await setRoundState(tx, roundId, 'closing', { answered })
    // Closed by hand before its last day: reports tell the day it really closed.
    if (round.closesOn > dayOf(at)) await setClosingDate(tx, roundId, dayOf(at))
    await completeStep(tx, round, 'survey', dayOf(at))
    await recordAudit(tx, { at, actorId, action: 'round-closed', subject: `round:${roundId}` })
  })
  await releaseRound(services, roundId)
}

/** Makes the one release of a round that is closing; does nothing when it has been released meanwhile. */
export async function releaseRound({ storage, clock }: Services, roundId: string): Promise<void> {
  const started = performance.now()
  const at = clock.now()
  await transaction(storage, async (tx) => {
    const round = await findRound(tx, roundId)
    if (round?.state !== 'closing' || !round.programmeHash) return
    const programme = await loadProgrammeCopy(tx, round.programmeHash)
    const units = await loadRoundUnits(tx, roundId)
    const content = makeRelease(
      units.map(({ unitId, parentId, level, invited }) => ({ id: unitId, parentId, level, invited })),
      await readAnswers(tx, roundId),
      scaleKeys(programme.scales.scales, programme.items),
      programme.definition.thresholds,
    )
    const hash = hashOf(content)
    const milliseconds = Math.round(performance.now() - started)
    await saveRelease(tx, roundId, content, { releasedOn: dayOf(at), milliseconds, hash })
    await setRoundState(tx, roundId, 'released', { releasedOn: dayOf(at) })
    await eraseAnswers(tx, roundId)
    await eraseInvitations(tx, roundId)
    await completeStep(tx, round, 'results', dayOf(at))
    await recordAudit(tx, {
      at,
      actorId: null,
      action: 'results-released',
      subject: `round:${roundId}`,
      detail: `figures sha256:${hash}`,
    })
  })
  // Deleted answers must not survive in the write-ahead log. Where a backup holds it just now, the sweep tries again.
  await emptyLog(storage)
}

/** Closes rounds whose last day is over and finishes those that were interrupted. */
export async function closeDueRounds(services: Services, log: Logger): Promise<void> {
  const today = dayOf(services.clock.now())
  for (const round of await listRounds(services.storage)) {
    const due = round.state === 'open' && round.closesOn < today
    if (!due && round.state !== 'closing') continue
    try {
      await (due ? closeRound(services, round.id, null) : releaseRound(services, round.id))
      log.info({ round: round.id }, 'a round was closed and its results released')
    } catch (error) {
      // One that cannot be finished must not keep the others from closing; the next sweep tries it again.
      log.error({ err: error, round: round.id }, 'a round could not be closed')
    }
  }
}

async function completeStep(
  tx: Parameters<typeof recordCompletions>[0],
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

/** SHA-256 over all published figures in a fixed order, so that a later change would show. */
function hashOf({ figures }: ReleaseContent): string {
  const lines = figures
    .map((row) =>
      [row.statistic, row.layer, row.unitId, row.n, row.sum, row.sumOfSquares, row.scaleFactor].join(' '),
    )
    .sort()
  return createHash('sha256').update(lines.join('\n')).digest('hex')
}
