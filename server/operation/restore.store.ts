/** What must not be as it was when a backup was made, once the backup is the database. */
import { inArray } from 'drizzle-orm'
import type { Temporal } from 'temporal-polyfill'
import { loginLinkTable, sessionTable } from '../access/access.tables.ts'
import { recordAudit } from '../access/audit.store.ts'
import type { Reader, Storage } from '../platform/database.ts'
import { dropWaitingMails } from '../platform/outbox-dead.store.ts'
import { transaction } from '../platform/transaction.ts'
import { roundTable } from '../round/round.tables.ts'

/**
 * Nobody is signed in, no link that was mailed before signs anybody in, and the audit log says what happened.
 *
 * @param backupOf when the backup was made, ISO 8601
 */
export async function settleRestored(
  storage: Storage,
  backupOf: string,
  now: Temporal.Instant,
): Promise<void> {
  await transaction(storage, async (tx) => {
    await tx.db.delete(sessionTable)
    await tx.db.delete(loginLinkTable)
    await dropWaitingMails(tx, ['login'])
    const act = { at: now, actorId: null, subject: 'database', detail: backupOf.slice(0, 10) }
    await recordAudit(tx, { ...act, action: 'backup-restored' })
  })
}

/** Rounds in which people can answer, or whose box is not opened, as the backup knows them. */
export async function unfinishedRounds(reader: Reader): Promise<{ id: string; title: string }[]> {
  return reader.db
    .select({ id: roundTable.id, title: roundTable.titleNb })
    .from(roundTable)
    .where(inArray(roundTable.state, ['open', 'closing']))
}
