/** The outbox: queued in the transaction of its cause, claimed one by one, erased when sent. A round's mails lie sealed. */
import { and, asc, desc, eq, gt, inArray, isNull, lte, or, sql } from 'drizzle-orm'
import type { Temporal } from 'temporal-polyfill'
import type { Language } from '#shared/language.ts'
import type { Reader, Tx } from './database.ts'
import {
  attemptsInAll,
  type Delivery,
  leaseMinutes,
  longestPause,
  pauseAfter,
  writeFailure,
} from './delivery.ts'
import { mailTable } from './outbox.tables.ts'
import { eraseMailFiles, type MailFile, storeMailFiles } from './outbox-file.store.ts'
import { readMail, type StoredMail, sealMail } from './outbox-seal.ts'
import { newId } from './random.ts'
import type { RoundKey, Vault } from './vault.ts'

export interface NewMail {
  /** What it is about, for counting: `invitation`, `login` … */
  kind: string
  to: string
  /** Of subject and text: whoever has them read aloud hears them in it. */
  language: Language
  subject: string
  /** Plain words: paragraphs between empty lines, list items behind `- `, a link on a line of its own (mail-html.ts). */
  text: string
  /** In their order; a content that several mails carry is best one and the same array. */
  attachments?: readonly MailFile[]
}

/**
 * Queues mails for sending as soon as possible, in an order of chance: invitations come in the order of their rows, and
 * a mail server's log in the same order would tell whose each row is.
 *
 * @returns the mails' ids, as they were handed in
 */
export async function queueMails(tx: Tx, mails: NewMail[], now: Temporal.Instant): Promise<string[]> {
  const rows = mails.map((mail) => ({ ...mail, id: newId() }))
  await insertMails(
    tx,
    rows.map(({ id, kind, to, language, subject, text }) => ({
      id,
      kind,
      to,
      language,
      subject,
      body: text,
    })),
    now,
  )
  await storeMailFiles(tx, rows)
  return rows.map(({ id }) => id)
}

/**
 * Queues mails that hold personal links, or depend on who has collected an answer form: nobody reads them without the
 * round key, and what still waits when the round closes is dropped (dropRoundMails).
 */
export async function queueSealedMails(
  tx: Tx,
  { roundId, key }: { roundId: string; key: RoundKey },
  mails: Omit<NewMail, 'attachments'>[],
  now: Temporal.Instant,
): Promise<void> {
  const rows = mails.map(({ kind, ...mail }) => {
    const id = newId()
    return { id, kind, roundId, secret: true, sealed: sealMail(key, { ...mail, id }) }
  })
  await insertMails(tx, rows, now)
}

type NewRow = Pick<typeof mailTable.$inferInsert, 'id' | 'kind'> & Partial<typeof mailTable.$inferInsert>

async function insertMails(tx: Tx, mails: NewRow[], now: Temporal.Instant): Promise<void> {
  const at = now.toString()
  const rows = mails
    .map((mail) => ({ ...mail, state: 'queued' as const, queuedAt: at, nextAttemptAt: at }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  for (let start = 0; start < rows.length; start += 500)
    await tx.db.insert(mailTable).values(rows.slice(start, start + 500))
}

/** Gives up the sealed mails of a round that still wait: their links open nothing any more. They count as given up. */
export async function dropRoundMails(tx: Tx, roundId: string): Promise<void> {
  await tx.db
    .update(mailTable)
    .set({ ...erased, state: 'dead', failure: null, leaseUntil: null })
    .where(and(eq(mailTable.roundId, roundId), eq(mailTable.state, 'queued')))
}

/** What is forgotten of a mail when it has been sent, or nobody can send it any more. */
export const erased = {
  to: null,
  language: null,
  subject: null,
  body: null,
  roundId: null,
  sealed: null,
} as const

/** Times further ahead than any pause or lease were written by a clock that was wrong then, and bind nobody. */
function dueAt(now: Temporal.Instant) {
  const isOver = (column: typeof mailTable.nextAttemptAt | typeof mailTable.leaseUntil, longest: number) =>
    or(lte(column, now.toString()), gt(column, now.add({ minutes: longest }).toString()))
  return and(
    eq(mailTable.state, 'queued'),
    isOver(mailTable.nextAttemptAt, longestPause),
    or(isNull(mailTable.leaseUntil), isOver(mailTable.leaseUntil, leaseMinutes)),
  )
}

/** Ids of mails whose next attempt is due and which nobody is sending, oldest first. @param kinds only of these */
export async function dueMails(
  reader: Reader,
  now: Temporal.Instant,
  limit: number,
  kinds?: readonly string[],
): Promise<string[]> {
  const rows = await reader.db
    .select({ id: mailTable.id })
    .from(mailTable)
    .where(and(dueAt(now), kinds && inArray(mailTable.kind, [...kinds])))
    .orderBy(asc(mailTable.nextAttemptAt))
    .limit(limit)
  return rows.map(({ id }) => id)
}

/** A mail that was taken for one attempt. */
export interface ClaimedMail extends StoredMail {
  secret: boolean
  /** With this one. */
  attempts: number
  leaseUntil: string | null
}

/**
 * Takes a mail for one attempt, and counts it: after a crash it is taken again when the lease is over, and one that
 * brings the server down is not tried for ever.
 *
 * @returns null when somebody else took it meanwhile, or it is not due any more
 */
export async function claimMail(
  tx: Tx,
  id: string,
  now: Temporal.Instant,
  lease: Temporal.Instant,
): Promise<ClaimedMail | null> {
  const [claimed] = await tx.db
    .update(mailTable)
    .set({ attempts: sql`${mailTable.attempts} + 1`, leaseUntil: lease.toString() })
    .where(and(eq(mailTable.id, id), dueAt(now)))
    .returning()
  return claimed ?? null
}

/**
 * Keeps what became of an attempt. Whoever held the mail longer than the lease says only that it was sent: what
 * failed, another may be trying again.
 */
export async function settleMail(
  tx: Tx,
  { id, secret, attempts, leaseUntil }: ClaimedMail,
  delivery: Delivery,
  now: Temporal.Instant,
): Promise<void> {
  if (delivery.outcome === 'sent') return markSent(tx, id)
  const dies = delivery.outcome === 'refused' || attempts >= attemptsInAll
  const next = dies ? now : now.add(pauseAfter(attempts))
  await tx.db
    .update(mailTable)
    .set({
      // What lies sealed is not kept for later: its links are for the days of the survey.
      ...(dies && secret ? erased : {}),
      state: dies ? 'dead' : 'queued',
      failure: writeFailure(delivery.failure),
      nextAttemptAt: next.toString(),
      leaseUntil: null,
    })
    .where(
      and(eq(mailTable.id, id), eq(mailTable.state, 'queued'), eq(mailTable.leaseUntil, leaseUntil ?? '')),
    )
}

/** Address, content and files are erased. A mail that another attempt has sent, and that has come back since, stays so. */
export async function markSent(tx: Tx, id: string): Promise<void> {
  const sent = await tx.db
    .update(mailTable)
    .set({ ...erased, state: 'sent', failure: null, leaseUntil: null })
    .where(and(eq(mailTable.id, id), eq(mailTable.state, 'queued')))
    .returning({ id: mailTable.id })
  if (sent.length > 0) await eraseMailFiles(tx, [id])
}

/**
 * For the development mailbox: the newest mails; of sealed ones those that can be opened.
 * @param to a part of the address, in small letters: while somebody types it, it is not a whole one
 */
export async function newestMails(reader: Reader, vault: Vault, to: string | undefined, limit: number) {
  const rows = await reader.db
    .select()
    .from(mailTable)
    .where(eq(mailTable.state, 'queued'))
    .orderBy(desc(mailTable.queuedAt))
  const mails = rows.flatMap((row) => {
    const letter = readMail(vault, row)
    return letter && (!to || letter.to.includes(to))
      ? [{ ...letter, kind: row.kind, queuedAt: row.queuedAt }]
      : []
  })
  return { total: mails.length, rows: mails.slice(0, limit) }
}
