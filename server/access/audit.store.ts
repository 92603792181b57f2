/**
 * The audit log: who did what to which thing, written in the transaction of the act itself. Each line is bound to the one
 * before it (audit-chain.ts), and the database refuses to change or delete one.
 */
import { aliasedTable, desc, eq, sql } from 'drizzle-orm'
import type { Temporal } from 'temporal-polyfill'
import type { AuditEntry } from '#shared/session.ts'
import { personTable } from '../organisation/organisation.tables.ts'
import type { Reader, Tx } from '../platform/database.ts'
import { newId } from '../platform/random.ts'
import { auditTable } from './access.tables.ts'
import { lastLine } from './audit-chain.store.ts'
import { type AuditLine, hashOf } from './audit-chain.ts'

export interface Act {
  at: Temporal.Instant
  /** The person who acted; null for the server's own jobs. */
  actorId: string | null
  /** What was done, in the past tense: `plan-signed`. */
  action: string
  /** What it was done to: `round:<id>/unit:<id>`. */
  subject: string
  /** Counts, dates and settings; never names, answers or other personal content. */
  detail?: string
}

/** Adds one line to the log; call it inside the transaction that does the act. */
export async function recordAudit(tx: Tx, act: Act): Promise<void> {
  await recordAudits(tx, [act])
}

/** The same for many acts at once. */
export async function recordAudits(tx: Tx, acts: readonly Act[]): Promise<void> {
  let last = await lastLine(tx)
  const lines = acts.map(({ at, actorId, action, subject, detail }) => {
    const line: AuditLine = {
      number: last.number + 1,
      id: newId(),
      // Always three decimals: without them, text order is not time order.
      at: at.toString({ fractionalSecondDigits: 3 }),
      actorId,
      action,
      subject,
      detail: detail ?? null,
    }
    last = { number: line.number, hash: hashOf(line, last.hash) }
    return { ...line, hash: last.hash }
  })
  for (let start = 0; start < lines.length; start += 500)
    await tx.db.insert(auditTable).values(lines.slice(start, start + 500))
}

/**
 * The newest lines of the log, newest first.
 *
 * @param before id of the last line of the page before; lines older than it follow. An unknown id gives none.
 */
export async function newestActs(
  reader: Reader,
  before: string | undefined,
  limit: number,
): Promise<AuditEntry[]> {
  const mark = aliasedTable(auditTable, 'mark')
  const rows = await reader.db
    .select({
      id: auditTable.id,
      at: auditTable.at,
      actor: personTable.name,
      action: auditTable.action,
      subject: auditTable.subject,
      detail: auditTable.detail,
    })
    .from(auditTable)
    .leftJoin(personTable, eq(personTable.id, auditTable.actorId))
    .where(
      before === undefined
        ? undefined
        : sql`${auditTable.number} < (select ${mark.number} from ${auditTable} as "mark" where ${eq(mark.id, before)})`,
    )
    // Whatever the clock said, the order is that in which they were written.
    .orderBy(desc(auditTable.number))
    .limit(limit)
  return rows
}
