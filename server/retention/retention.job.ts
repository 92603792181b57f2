/**
 * Deletes, once a night, what is due: in small transactions, each with a line in the audit log that says how many and
 * not whose. Whenever it is killed, the next run goes on; after a backup was restored it deletes again what was due,
 * since it goes by dates alone. A clock that jumps stops it like all jobs (server/platform/scheduler.ts).
 */
import { datedKinds } from '#shared/retention.ts'
import { recordAudit } from '../access/audit.store.ts'
import { findRetentionDay, loadRetentionDates, saveRetentionDay } from '../organisation/settings.store.ts'
import { dayOf, timeZone } from '../platform/clock.ts'
import type { Services } from '../platform/route.ts'
import { emptyLog, transaction } from '../platform/transaction.ts'
import type { DocumentSource } from '../records/filing-document.ts'
import { lastDueDay } from './dates.ts'
import { noticeDepartures } from './departed-people.store.ts'
import { datedSources } from './sources.ts'

/** Hour of the day in Norway from which a new day's deletion begins. */
const fromHour = 3

/** Rows deleted in one transaction: between two, others can write. */
const atOnce = 500

/** @param stopping the server is being stopped: the rest waits for its next start */
export async function deleteDue(
  { storage, clock }: Pick<Services, 'storage' | 'clock'>,
  documents: readonly DocumentSource[],
  stopping?: AbortSignal,
): Promise<void> {
  const now = clock.now()
  const today = dayOf(now)
  if (now.toZonedDateTimeISO(timeZone).hour < fromHour) return
  if ((await findRetentionDay(storage)) === today) return
  const dates = await loadRetentionDates(storage)
  const sources = datedSources(documents)
  await transaction(storage, (tx) => noticeDepartures(tx, today))
  const failures: unknown[] = []
  for (const kind of datedKinds) {
    const lastDay = lastDueDay(today, dates[kind])
    try {
      for (let erased = 1; erased > 0; ) {
        if (stopping?.aborted) return
        erased = await transaction(storage, async (tx) => {
          const count = await sources[kind].erase(tx, lastDay, atOnce)
          const act = { at: now, actorId: null, action: 'data-deleted', subject: 'retention' }
          if (count > 0) await recordAudit(tx, { ...act, detail: `${kind} ${count}` })
          return count
        })
      }
    } catch (failure) {
      // One kind must not keep the others waiting; the day is not over before all are done.
      failures.push(failure)
    }
  }
  // What is deleted must not survive in the write-ahead log.
  await emptyLog(storage)
  if (failures.length > 0) throw failures[0]
  await transaction(storage, (tx) => saveRetentionDay(tx, today))
}
