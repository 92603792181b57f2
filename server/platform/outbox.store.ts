/** The outbox: queued in the transaction of its cause, claimed one by one, erased when sent. A round's mails lie sealed. */
import { and, asc, count, desc, eq, lte } from 'drizzle-orm'
import type { Temporal } from 'temporal-polyfill'
import type { Language } from '#shared/language.ts'
import type { Reader, Tx } from './database.ts'
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
  const rows = mails.map(({ text, ...mail }) => ({ id: newId(), body: text, ...mail }))
  await insertMails(
    tx,
    rows.map(({ attachments: _, ...row }) => row),
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
    .set({ ...erased, state: 'dead' })
    .where(and(eq(mailTable.roundId, roundId), eq(mailTable.state, 'queued')))
}

const erased = { to: null, language: null, subject: null, body: null, roundId: null, sealed: null }

/** Mails whose next attempt is due, oldest first; sealed ones as they are. */
export async function dueMails(
  reader: Reader,
  now: Temporal.Instant,
  limit: number,
): Promise<(StoredMail & { attempts: number })[]> {
  return reader.db
    .select()
    .from(mailTable)
    .where(and(eq(mailTable.state, 'queued'), lte(mailTable.nextAttemptAt, now.toString())))
    .orderBy(asc(mailTable.nextAttemptAt))
    .limit(limit)
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
    .set({ ...erased, state })
    .where(eq(mailTable.id, id))
  await eraseMailFiles(tx, [id])
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
