/**
 * Sends what is queued: made, laid ready, noted, handed over, noted. A server that is killed between any two of these
 * goes on where it was, and nothing is handed over twice: a package that has left leaves a note (folder-way.ts).
 */
import { recordAudit } from '../access/audit.store.ts'
import { loadFilingSettings } from '../organisation/settings.store.ts'
import type { Storage } from '../platform/database.ts'
import { attemptsInAll, pauseAfter } from '../platform/delivery.ts'
import { isHeld } from '../platform/hold.ts'
import type { Services } from '../platform/route.ts'
import { transaction } from '../platform/transaction.ts'
import {
  dueFilings,
  type FilingWork,
  loadFilingWork,
  markAttempt,
  markDone,
  markSent,
  markStaged,
} from './filing.store.ts'
import { type FilingWay, packageNameOf } from './filing-way.ts'
import type { MadePackage } from './make-package.ts'
import { madePackage } from './package-maker.ts'
import { loadCaseNumber } from './unit-case.store.ts'

type Sending = Pick<Services, 'storage' | 'clock' | 'dataDir' | 'log'>

/** Looked for at a time; the next sweep takes the next. */
const mostAtATime = 1000

const underWay = new WeakMap<Storage, Promise<void>>()

/**
 * Sends all that is due, and makes the checksums of what was recorded by hand; asked for while it is at work, it goes
 * on. Never throws.
 *
 * @param way null: nothing is sent, and what is queued waits until there is a way or somebody records it
 */
export function sendFilings(services: Sending, way: FilingWay | null): Promise<void> {
  const { storage, dataDir, log } = services
  const before = underWay.get(storage)
  if (before) return before
  // What left after the backup that was restored is not known: nothing is sent before a person says so.
  const running = sendAll(services, isHeld(dataDir) ? null : way)
    .catch((err: unknown) => log?.error({ err }, 'filings could not be sent'))
    .finally(() => underWay.delete(storage))
  underWay.set(storage, running)
  return running
}

async function sendAll(services: Sending, way: FilingWay | null): Promise<void> {
  const { storage, clock } = services
  const tried = new Set<string>()
  for (;;) {
    // What is queued meanwhile goes along; what did not succeed waits for its time.
    const due = (await dueFilings(storage, clock.now(), mostAtATime)).filter((key) => !tried.has(key))
    if (due.length === 0) return
    for (const key of due) {
      tried.add(key)
      const work = await loadFilingWork(storage, key)
      if (work) await advance(services, way, work)
    }
  }
}

async function advance(services: Sending, way: FilingWay | null, work: FilingWork): Promise<void> {
  const { storage, log } = services
  const { key, state, staged } = work
  const name = `${packageNameOf(key)}.zip`
  let doing: 'not-made' | 'not-handed-over' = 'not-made'
  try {
    if (state !== 'queued') {
      // Recorded by hand: what lay ready is not wanted any more, and the document still gets its checksum.
      if (staged) await way?.withdraw(name)
      const sha256 = work.sha256 ?? checksumOf(await madeNow(storage, work))
      return await transaction(storage, (tx) => markDone(tx, key, sha256))
    }
    if (!way) return
    if (!staged) {
      const made = await madeNow(storage, work)
      if (made.faults.length > 0)
        return await giveUp(services, work, { kind: 'not-valid', text: made.faults.slice(0, 5).join('\n') })
      doing = 'not-handed-over'
      await way.stage(name, made.zip)
      const isWanted = await transaction(storage, (tx) => markStaged(tx, key, checksumOf(made)))
      if (!isWanted) return await way.withdraw(name)
    }
    doing = 'not-handed-over'
    await way.handOver(name)
    await transaction(storage, (tx) => markSent(tx, key))
    await way.withdraw(name)
  } catch (err) {
    log?.error({ err, filing: key }, 'a filing could not be sent')
    await giveUp(services, work, { kind: doing, text: '' }, pauseAfter(work.attempts + 1))
  }
}

function checksumOf({ files }: MadePackage): string {
  const [document] = files
  if (!document) throw new Error('A package without a document')
  return document.sha256
}

async function madeNow(storage: Storage, { frozen, access }: FilingWork) {
  const { settings } = await loadFilingSettings(storage)
  const caseNumber = await loadCaseNumber(storage, frozen.where, settings.caseNumberForm)
  return madePackage({ document: frozen, settings, access, caseNumber })
}

/** @param pause after which it is tried again, as long as there are attempts left; without one it waits for a person */
async function giveUp(
  { storage, clock }: Sending,
  work: FilingWork,
  problem: Parameters<typeof markAttempt>[2],
  pause?: { minutes: number },
): Promise<void> {
  const now = clock.now()
  const again = pause && work.attempts + 1 < attemptsInAll ? now.add(pause) : null
  await transaction(storage, async (tx) => {
    await markAttempt(tx, work, problem, again)
    if (again !== null || work.state !== 'queued') return
    await recordAudit(tx, {
      at: now,
      actorId: null,
      action: 'filing-failed',
      subject: subjectOf(work),
      detail: `${work.frozen.id}: ${problem.kind}`,
    })
  })
}

function subjectOf({ frozen: { where } }: FilingWork): string {
  return `round:${where.roundId}/unit:${where.unitId}`
}
