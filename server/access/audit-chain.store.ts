/** The audit log as a chain: its end, a look at all of it, and what such looks came to. */
import { setImmediate as pause } from 'node:timers/promises'
import { and, asc, desc, eq, gt, isNotNull, isNull, sql } from 'drizzle-orm'
import type { Reader, Storage, Tx } from '../platform/database.ts'
import { transaction } from '../platform/transaction.ts'
import { auditCheckTable, auditTable } from './access.tables.ts'
import { type AuditFinding, type ChainEnd, chainReader, hashOf } from './audit-chain.ts'

/** Lines read at a time: others are served in between. */
const atATime = 2000

const line = {
  id: auditTable.id,
  at: auditTable.at,
  actorId: auditTable.actorId,
  action: auditTable.action,
  subject: auditTable.subject,
  detail: auditTable.detail,
}

export async function lastLine(reader: Reader): Promise<ChainEnd> {
  const [row] = await reader.db
    .select({ number: auditTable.number, hash: auditTable.hash })
    .from(auditTable)
    .where(isNotNull(auditTable.number))
    .orderBy(desc(auditTable.number))
    .limit(1)
  return row?.number ? { number: row.number, hash: row.hash } : { number: 0, hash: '' }
}

/** The hash of one line; null where there is none. */
export async function hashAt(reader: Reader, number: number): Promise<string | null> {
  const [row] = await reader.db
    .select({ hash: auditTable.hash })
    .from(auditTable)
    .where(eq(auditTable.number, number))
  return row?.hash ?? null
}

/** Binds lines together that were written before there was a chain, in the order in which they were. At every start. */
export async function chainOldLines(storage: Storage): Promise<void> {
  await transaction(storage, async (tx) => {
    const old = await tx.db
      .select(line)
      .from(auditTable)
      .where(isNull(auditTable.number))
      .orderBy(sql`${auditTable}.rowid`)
    let end = await lastLine(tx)
    // Beside a chain that has begun, a line without a number was put there by somebody else: verifying finds it.
    if (end.number > 0) return
    for (const each of old) {
      const number = end.number + 1
      end = { number, hash: hashOf({ ...each, number }, end.hash) }
      await tx.db.update(auditTable).set(end).where(eq(auditTable.id, each.id))
    }
  })
}

/** Looks at every line, and at what the log was on earlier days. */
export async function verifyAudit(reader: Reader): Promise<AuditFinding> {
  const chain = chainReader(await loadEnds(reader))
  let last = 0
  for (;;) {
    const rows = await reader.db
      .select({ ...line, number: auditTable.number, hash: auditTable.hash })
      .from(auditTable)
      .where(and(isNotNull(auditTable.number), gt(auditTable.number, last)))
      .orderBy(asc(auditTable.number))
      .limit(atATime)
    const numbered = rows.flatMap((row) => (row.number === null ? [] : [{ ...row, number: row.number }]))
    chain.read(numbered)
    last = numbered.at(-1)?.number ?? last
    if (rows.length < atATime) break
    await pause()
  }
  const found = chain.finding()
  if (found.outcome === 'changed') return found
  const [outside] = await reader.db
    .select({ id: auditTable.id })
    .from(auditTable)
    .where(isNull(auditTable.number))
    .limit(1)
  return outside ? { outcome: 'changed', number: found.number + 1, how: 'outside' } : found
}

async function loadEnds(reader: Reader): Promise<ChainEnd[]> {
  return reader.db
    .select({ number: auditCheckTable.number, hash: auditCheckTable.hash })
    .from(auditCheckTable)
    .where(and(eq(auditCheckTable.outcome, 'unchanged'), gt(auditCheckTable.number, 0)))
}

/** The newest look; null before the first. */
export async function lastCheck(
  reader: Reader,
): Promise<{ day: string; outcome: 'unchanged' | 'changed' } | null> {
  const [row] = await reader.db
    .select({ day: auditCheckTable.day, outcome: auditCheckTable.outcome })
    .from(auditCheckTable)
    .orderBy(desc(auditCheckTable.day))
    .limit(1)
  return row ?? null
}

/** Keeps what a look came to. @param day ISO date */
export async function keepCheck(tx: Tx, day: string, found: AuditFinding): Promise<void> {
  const { outcome, number } = found
  const hash = outcome === 'unchanged' ? found.hash : ''
  await tx.db.insert(auditCheckTable).values({ day, outcome, number, hash }).onConflictDoNothing()
}
