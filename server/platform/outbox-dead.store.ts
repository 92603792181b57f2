/** What became of the mails: how many, which could not be delivered and why, and what an administrator does about them. */
import { and, asc, count, desc, eq, gt, inArray, isNotNull, lte, sql } from 'drizzle-orm'
import { Temporal } from 'temporal-polyfill'
import type { DeadGroup, DeadLetter, MailFailure, Outbox } from '#shared/mail.ts'
import { dayOf } from './clock.ts'
import type { Reader, Tx } from './database.ts'
import { readFailure, writeFailure } from './delivery.ts'
import { erased } from './outbox.store.ts'
import { mailTable } from './outbox.tables.ts'
import { eraseMailFiles } from './outbox-file.store.ts'

/** By what they are about. The texts of one mailing are of one kind: the counts do not tell who gets which. */
export async function countMails(reader: Reader): Promise<Outbox['kinds']> {
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

/** Dead ones that somebody should look at. */
const unsettled = and(eq(mailTable.state, 'dead'), isNotNull(mailTable.failure))

/** Ordinary mails that could not be delivered, the newest first. @param limit of those listed */
export async function listDeadLetters(
  reader: Reader,
  limit: number,
): Promise<{ inAll: number; letters: DeadLetter[] }> {
  const ordinary = and(unsettled, eq(mailTable.secret, false))
  const rows = await reader.db
    .select()
    .from(mailTable)
    .where(ordinary)
    .orderBy(desc(mailTable.nextAttemptAt), asc(mailTable.id))
    .limit(limit)
  const letters = rows.map(({ id, kind, nextAttemptAt, failure, to, body }) => ({
    id,
    kind,
    day: dayOf(Temporal.Instant.from(nextAttemptAt)),
    failure: readFailure(failure ?? ''),
    to,
    kept: body !== null,
  }))
  const [all] = await reader.db.select({ n: count() }).from(mailTable).where(ordinary)
  return { inAll: all?.n ?? 0, letters }
}

/** Mails that were sealed, by kind, day and reason only: one line of its own might be one person. */
export async function groupDeadMails(reader: Reader): Promise<DeadGroup[]> {
  const hour = sql<string>`substr(${mailTable.nextAttemptAt}, 1, 13)`
  const rows = await reader.db
    .select({ kind: mailTable.kind, hour, failure: mailTable.failure, n: count() })
    .from(mailTable)
    .where(and(unsettled, eq(mailTable.secret, true)))
    .groupBy(mailTable.kind, hour, mailTable.failure)
    .orderBy(desc(hour), asc(mailTable.kind))
  const groups = new Map<string, DeadGroup>()
  for (const { kind, hour, failure, n } of rows) {
    const day = dayOf(Temporal.Instant.from(`${hour}:00Z`))
    const key = `${day} ${kind} ${failure}`
    const mails = n + (groups.get(key)?.mails ?? 0)
    groups.set(key, { kind, day, failure: readFailure(failure ?? ''), mails })
  }
  return [...groups.values()]
}

/** Why the waiting mail that was tried most often has not been sent; null when none was tried in vain. */
export async function whyMailsWait(reader: Reader): Promise<MailFailure | null> {
  const [row] = await reader.db
    .select({ failure: mailTable.failure })
    .from(mailTable)
    .where(and(eq(mailTable.state, 'queued'), gt(mailTable.attempts, 0), isNotNull(mailTable.failure)))
    .orderBy(desc(mailTable.attempts))
    .limit(1)
  return row?.failure ? readFailure(row.failure) : null
}

/** Queues dead letters anew, as if they had never been tried. @returns how many of them could be */
export async function retryMails(tx: Tx, ids: readonly string[], now: Temporal.Instant): Promise<number> {
  const again = await tx.db
    .update(mailTable)
    .set({ state: 'queued', attempts: 0, failure: null, nextAttemptAt: now.toString() })
    .where(and(inArray(mailTable.id, [...ids]), unsettled, isNotNull(mailTable.body)))
    .returning({ id: mailTable.id })
  return again.length
}

/** Takes dead letters off the list and erases them; they still count as not delivered. @returns how many */
export async function dropMails(tx: Tx, ids: readonly string[]): Promise<number> {
  return settle(tx, and(inArray(mailTable.id, [...ids]), eq(mailTable.secret, false)))
}

/** The same for all that were given up, or came back, before a moment. @returns how many */
export async function forgetDeadMails(tx: Tx, before: Temporal.Instant): Promise<number> {
  return settle(tx, lte(mailTable.nextAttemptAt, before.toString()))
}

async function settle(tx: Tx, which: ReturnType<typeof and>): Promise<number> {
  const gone = await tx.db
    .update(mailTable)
    .set({ ...erased, failure: null })
    .where(and(unsettled, which))
    .returning({ id: mailTable.id })
  await eraseMailFiles(
    tx,
    gone.map(({ id }) => id),
  )
  return gone.length
}

/**
 * A mail that was sent came back.
 *
 * @param status of RFC 3463, such as `5.1.1`
 * @param address where it could not be delivered; of a mail of a survey it is not kept
 * @returns false for a mail that was not sent from here
 */
export async function markReturned(
  tx: Tx,
  { id, status, address, now }: { id: string; status: string; address: string | null; now: Temporal.Instant },
): Promise<boolean> {
  const returned = await tx.db
    .update(mailTable)
    .set({
      state: 'dead',
      failure: writeFailure({ word: 'returned', code: status }),
      nextAttemptAt: now.toString(),
      to: sql`case when ${mailTable.secret} then null else ${address} end`,
    })
    .where(and(eq(mailTable.id, id), eq(mailTable.state, 'sent')))
    .returning({ id: mailTable.id })
  return returned.length === 1
}

/** Gives up ordinary and sealed mails that wait; they count as not delivered. @param kinds only of these @returns how many */
export async function dropWaitingMails(tx: Tx, kinds?: readonly string[]): Promise<number> {
  const gone = await tx.db
    .update(mailTable)
    .set({ ...erased, state: 'dead', failure: null, leaseUntil: null })
    .where(and(eq(mailTable.state, 'queued'), kinds && inArray(mailTable.kind, [...kinds])))
    .returning({ id: mailTable.id })
  await eraseMailFiles(
    tx,
    gone.map(({ id }) => id),
  )
  return gone.length
}

export async function countWaitingMails(reader: Reader): Promise<number> {
  const [row] = await reader.db.select({ n: count() }).from(mailTable).where(eq(mailTable.state, 'queued'))
  return row?.n ?? 0
}
