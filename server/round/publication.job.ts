/** Opens results when their day has come, and at the release what is to open at once; each circle with its mails. */
import { setImmediate as pause } from 'node:timers/promises'
import type { Circle } from '#shared/publication.ts'
import { recordAudit } from '../access/audit.store.ts'
import { dayOf } from '../platform/clock.ts'
import type { Tx } from '../platform/database.ts'
import type { Logger } from '../platform/log.ts'
import type { Services } from '../platform/route.ts'
import { transaction } from '../platform/transaction.ts'
import { findToldUpTo, loadUnfinished, savePublication, saveToldUpTo } from './publication.store.ts'
import { atOnce, dueCircles, opened } from './publication.ts'
import { queueEmployeesMails, queueResultsMails } from './publication-mail.store.ts'
import { findRound, type Round } from './round.store.ts'
import { completeSteps } from './survey-steps.store.ts'

/**
 * Opens circles of a released round, with access and mails at the same moment. Employees' mails are begun here and
 * written afterwards (tellEmployees), so that thousands of them hold nobody up.
 *
 * @param actorId who pressed, or null for the day that has come
 */
export async function openCircles(
  tx: Tx,
  { clock, baseUrl }: Pick<Services, 'clock' | 'baseUrl'>,
  round: Round,
  circles: readonly Circle[],
  actorId: string | null,
): Promise<void> {
  if (circles.length === 0) return
  const now = clock.now()
  const today = dayOf(now)
  const publication = opened(round.publication ?? atOnce, circles, today)
  await savePublication(tx, round.id, publication)
  const after = { ...round, publication }
  const ofUnits = circles.filter((circle) => circle !== 'employees')
  if (ofUnits.length > 0) await queueResultsMails(tx, after, ofUnits, baseUrl(), now)
  if (circles.includes('leaders')) await completeSteps(tx, after, 'results', today)
  if (circles.includes('employees')) await saveToldUpTo(tx, round.id, '')
  await recordAudit(tx, {
    at: now,
    actorId,
    action: 'results-opened',
    subject: `round:${round.id}`,
    detail: circles.join(', '),
  })
}

/** What is due in a released round; in the transaction of the release for what opens at once. */
export async function openDueCircles(
  tx: Tx,
  services: Pick<Services, 'clock' | 'baseUrl'>,
  roundId: string,
): Promise<void> {
  const round = await findRound(tx, roundId)
  // A pilot is read by those who run it, and surveys of another tool are history.
  if (round?.state !== 'released' || round.pilot || round.origin !== 'held') return
  const due = dueCircles(round.publication ?? atOnce, dayOf(services.clock.now()))
  await openCircles(tx, services, round, due, null)
}

/** Tells everybody who is to be told, piece by piece; taken up where it stopped. */
export async function tellEmployees(
  { storage, clock, baseUrl }: Pick<Services, 'storage' | 'clock' | 'baseUrl'>,
  roundId: string,
): Promise<void> {
  for (let more = true; more; ) {
    more = await transaction(storage, async (tx) => {
      const round = await findRound(tx, roundId)
      const toldUpTo = await findToldUpTo(tx, roundId)
      if (!round || toldUpTo === null) return false
      const last = await queueEmployeesMails(tx, round, toldUpTo, baseUrl(), clock.now())
      await saveToldUpTo(tx, roundId, last)
      return last !== null
    })
    await pause()
  }
}

/** One sweep. */
export async function openDueResults(services: Services, log: Logger): Promise<void> {
  const { storage } = services
  for (const roundId of await loadUnfinished(storage)) {
    try {
      await transaction(storage, (tx) => openDueCircles(tx, services, roundId))
      await tellEmployees(services, roundId)
    } catch (error) {
      // One round must not keep the others waiting; the next sweep tries it again.
      log.error({ err: error, round: roundId }, 'the results of a round could not be opened')
    }
  }
}
