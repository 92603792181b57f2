/** The outbox: queued in the transaction of its cause, claimed one by one, erased when sent. */
import { and, asc, count, desc, eq, inArray, lte } from 'drizzle-orm'
import type { Temporal } from 'temporal-polyfill'
import type { Reader, Tx } from './database.ts'
import { mailTable } from './outbox.tables.ts'
import type { Letter } from './outbox.ts'
import { newId } from './random.ts'

export interface NewMail {
  /** What it is about, for counting: `invitation`, `login` … */
  kind: string
  to: string
  subject: string
  text: string
}

/**
 * Queues mails for sending as soon as possible, in an order of chance: invitations come in the order of their rows, and
 * a mail server's log in the same order would tell whose each row is.
 */
export async function queueMails(tx: Tx, mails: NewMail[], now: Temporal.Instant): Promise<void> {
  const at = now.toString()
  const rows = mails
    .map((mail) => ({
      id: newId(),
      kind: mail.kind,
      to: mail.to,
      subject: mail.subject,
      body: mail.text,
      state: 'queued' as const,
      queuedAt: at,
      nextAttemptAt: at,
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  for (let start = 0; start < rows.length; start += 500)
    await tx.db.insert(mailTable).values(rows.slice(start, start + 500))
}

/** Mails whose next attempt is due, oldest first. */
export async function dueMails(
  reader: Reader,
  now: Temporal.Instant,
  limit: number,
): Promise<(Letter & { attempts: number })[]> {
  const rows = await reader.db
    .select()
    .from(mailTable)
    .where(and(eq(mailTable.state, 'queued'), lte(mailTable.nextAttemptAt, now.toString())))
    .orderBy(asc(mailTable.nextAttemptAt))
    .limit(limit)
  return rows.map((row) => ({
    id: row.id,
    to: row.to ?? '',
    subject: row.subject ?? '',
    text: row.body ?? '',
    attempts: row.attempts,
  }))
}

/**
 * Takes a mail for one attempt: counts it and moves the next attempt ahead, so that a crash delays but never loses it.
 *
 * @returns false when somebody else took it meanwhile
 */
export async function claimMail(
  tx: Tx,
  id: string,
  attempts: number,
  nextAttemptAt: Temporal.Instant,
): Promise<boolean> {
  const claimed = await tx.db
    .update(mailTable)
    .set({ attempts: attempts + 1, nextAttemptAt: nextAttemptAt.toString() })
    .where(and(eq(mailTable.id, id), eq(mailTable.attempts, attempts), eq(mailTable.state, 'queued')))
    .returning({ id: mailTable.id })
  return claimed.length === 1
}

/** Sent, or given up: address and content are erased either way. */
export async function finishMail(tx: Tx, id: string, state: 'sent' | 'dead'): Promise<void> {
  await tx.db
    .update(mailTable)
    .set({ state, to: null, subject: null, body: null })
    .where(eq(mailTable.id, id))
}

/** By what they are about. The texts of one mailing are of one kind: the counts do not tell who gets which. */
export async function countMails(
  reader: Reader,
): Promise<{ kind: string; queued: number; sent: number; dead: number }[]> {
  const rows = await reader.db
    .select({ kind: mailTable.kind, state: mailTable.state, n: count() })
    .from(mailTable)
    .groupBy(mailTable.kind, mailTable.state)
    .orderBy(asc(mailTable.kind))
  const kinds = new Map<string, { kind: string; queued: number; sent: number; dead: number }>()
  for (const { kind, state, n } of rows)
    kinds.set(kind, { ...(kinds.get(kind) ?? { kind, queued: 0, sent: 0, dead: 0 }), [state]: n })
  return [...kinds.values()]
}

/** For the development mailbox: the newest mails, to one address or to all. */
export async function newestMails(reader: Reader, to: string | undefined, limit: number) {
  const filter = and(inArray(mailTable.state, ['queued']), to ? eq(mailTable.to, to) : undefined)
  const rows = await reader.db
    .select()
    .from(mailTable)
    .where(filter)
    .orderBy(desc(mailTable.queuedAt))
    .limit(limit)
  const [total] = await reader.db.select({ n: count() }).from(mailTable).where(filter)
  return { total: total?.n ?? 0, rows }
}
