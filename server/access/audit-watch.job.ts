/**
 * Looks at the whole audit log once a day. In the first look of a month the chief safety representatives of the
 * institution are sent one sentence with its hash, so that somebody outside the platform holds what it was; when it does
 * not fit, they and the administrators are told at once, every day until it does.
 */
import { dayOf } from '../platform/clock.ts'
import { queueMails } from '../platform/outbox.store.ts'
import type { Services } from '../platform/route.ts'
import { transaction } from '../platform/transaction.ts'
import { keepCheck, lastCheck, verifyAudit } from './audit-chain.store.ts'
import { alarms, sentences } from './audit-mail.store.ts'

/** One sweep; nothing is left to do once the day has been looked at. */
export async function watchAudit({
  storage,
  clock,
  log,
}: Pick<Services, 'storage' | 'clock' | 'log'>): Promise<void> {
  const now = clock.now()
  const today = dayOf(now)
  const before = await lastCheck(storage)
  if (before?.day === today) return
  const found = await verifyAudit(storage)
  if (found.outcome === 'changed') log?.error(found, 'the audit log was changed')
  const isFirstOfMonth = before?.day.slice(0, 7) !== today.slice(0, 7)
  await transaction(storage, async (tx) => {
    await keepCheck(tx, today, found)
    if (found.outcome === 'changed') await queueMails(tx, await alarms(tx, today, found), now)
    else if (isFirstOfMonth && found.number > 0) await queueMails(tx, await sentences(tx, found), now)
  })
}
