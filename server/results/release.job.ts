/**
 * The one release of a closed round: the answer box is opened and everything made in one thread, kept in one
 * transaction, and then all it was made from is destroyed. Interrupted before the release is kept, it is made again from
 * the same answers; after that only the destroying goes on, and no key is needed for it.
 */
import { recordAudit } from '../access/audit.store.ts'
import { saveRoundBox } from '../keeping/round-box.store.ts'
import { dayOf } from '../platform/clock.ts'
import type { Reader } from '../platform/database.ts'
import type { Services } from '../platform/route.ts'
import { transaction } from '../platform/transaction.ts'
import { runInThread } from '../platform/worker.ts'
import { openDueCircles, tellEmployees } from '../round/publication.job.ts'
import { findRound, setRoundState } from '../round/round.store.ts'
import { destroyRound } from './destroy.job.ts'
import { forgetParts } from './key-parts.ts'
import type { MadeRelease } from './made-release.ts'
import type { OpenedRound } from './opening.store.ts'
import type { OpeningQuestion } from './opening.worker.ts'
import type { Progress } from './release.ts'
import { hasRelease, saveRefusal, saveRelease } from './results.store.ts'
import { whileRunning } from './running.ts'

/**
 * Makes the release of a round that is closing; does nothing for any other round, and nothing as long as its key holders
 * have not given their parts. Asked for twice at the same time, it is made once. A release that is refused leaves its
 * objections (findRefusal).
 *
 * @param joined the box's secret from the key holders' parts, 32 bytes, overwritten whatever happens; without key
 *   holders it lies in the vault
 */
export async function releaseRound(services: Services, roundId: string, joined?: Uint8Array): Promise<void> {
  try {
    await release(services, roundId, joined)
  } finally {
    joined?.fill(0)
  }
}

async function release(services: Services, roundId: string, joined?: Uint8Array): Promise<void> {
  const { storage, vault } = services
  // A box that waits must not look as if it were being opened, or a part given in that moment would be lost.
  if (!joined && (await waitsForKeyHolders(storage, roundId))) return
  return whileRunning(storage, roundId, async (onProgress) => {
    const started = performance.now()
    const round = await findRound(storage, roundId)
    if (round?.state !== 'closing' || !round.programmeHash) return
    if (await hasRelease(storage, roundId)) return finishRelease(services, roundId)
    const secret = joined ?? vault.boxSecretOf(roundId)
    try {
      onProgress({ step: 'opening', percent: 0 })
      const outcome = secret
        ? await openInThread(services, { roundId, programmeHash: round.programmeHash, secret }, onProgress)
        : { objections: ['The key of the answer box is gone: nobody can read the answers any more.'] }
      onProgress({ step: 'saving', percent: 90 })
      const kept = await keepRelease(services, roundId, outcome, Math.round(performance.now() - started))
      onProgress({ step: 'saving', percent: 95 })
      if (kept) await finishRelease(services, roundId)
    } catch (error) {
      // No sweep can try again without the key holders, so the coordinator must hear of it.
      if (!joined || (await hasRelease(storage, roundId))) throw error
      await refuseOpening(services, roundId, error)
    } finally {
      secret?.fill(0)
      forgetParts(storage, roundId)
    }
  })
}

/** An opening with key holders' parts that broke off: the coordinator hears of it, and whoever reads the log. */
export async function refuseOpening(services: Services, roundId: string, error: unknown): Promise<void> {
  services.log?.error({ err: error, round: roundId }, 'an answer box could not be opened')
  const objections = [`The answer box could not be opened: the opening broke off (${kindOf(error)}).`]
  await keepRelease(services, roundId, { objections }, 0)
}

/** Never an error's own words: they may hold what it stumbled over. */
function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  return 'code' in error && typeof error.code === 'string' ? `${error.name} ${error.code}` : error.name
}

async function waitsForKeyHolders(reader: Reader, roundId: string): Promise<boolean> {
  const round = await findRound(reader, roundId)
  return round?.keeping === 'custodian' && !(await hasRelease(reader, roundId))
}

function openInThread(
  { storage, vault }: Services,
  { secret, ...round }: Pick<OpeningQuestion, 'roundId' | 'programmeHash' | 'secret'>,
  onNews: (progress: Progress) => void,
): Promise<OpenedRound> {
  const handedOver = Uint8Array.from(secret)
  secret.fill(0)
  const question: OpeningQuestion = {
    ...round,
    file: storage.file,
    keyFolder: vault.folder,
    secret: handedOver,
  }
  const moved = [handedOver.buffer]
  return runInThread<OpenedRound, Progress>(import.meta.url, 'opening', {
    question,
    moved,
    onNews,
    secret: true,
  })
}

/**
 * Counters, figures and ledger in one transaction: from here on there is a release, and never another.
 *
 * @returns false when there is none: with objections, or when the round was aborted meanwhile
 */
export async function keepRelease(
  { storage, clock }: Services,
  roundId: string,
  outcome: OpenedRound,
  milliseconds: number,
): Promise<boolean> {
  const at = clock.now()
  const act = { at, actorId: null, subject: `round:${roundId}` }
  return transaction(storage, async (tx) => {
    if ((await findRound(tx, roundId))?.state !== 'closing') return false
    if ('objections' in outcome) {
      await saveRefusal(tx, roundId, outcome.objections)
      await recordAudit(tx, { ...act, action: 'results-refused' })
      return false
    }
    const { made, opened, invalid } = outcome
    const { rows, hash, codebookHash }: MadeRelease = made
    await saveRelease(tx, roundId, rows, { releasedOn: dayOf(at), milliseconds, hash, codebookHash })
    await saveRoundBox(tx, roundId, { opened, invalid })
    await setRoundState(tx, roundId, 'closing', { answered: opened })
    await recordAudit(tx, { ...act, action: 'results-released', detail: `figures sha256:${hash}` })
    return true
  })
}

/**
 * Destroys what the release was made from, and only then opens the figures, to those whose day it is: whoever sees them
 * knows that no answer exists. Takes up what was interrupted.
 */
export async function finishRelease(services: Services, roundId: string): Promise<void> {
  await destroyRound(services, roundId, async (tx, today) => {
    const round = await findRound(tx, roundId)
    if (round?.state !== 'closing') return
    await setRoundState(tx, roundId, 'released', { releasedOn: today })
    await openDueCircles(tx, services, roundId)
  })
  await tellEmployees(services, roundId)
}
