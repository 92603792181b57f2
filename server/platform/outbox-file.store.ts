/** Files that go with mails: one content is stored once, however many mails carry it. */
import { createHash } from 'node:crypto'
import { asc, eq, inArray, sql } from 'drizzle-orm'
import type { Reader, Tx } from './database.ts'
import { mailAttachmentTable, mailFileTable } from './outbox.tables.ts'

export interface MailFile {
  /** What it is called in the mail, with its ending; any letters. */
  filename: string
  /** With parameters, such as `text/calendar; method=REQUEST; charset=utf-8`. */
  contentType: string
  content: Uint8Array
}

/** Stores what the mails carry. @param mails with the ids they were queued under */
export async function storeMailFiles(
  tx: Tx,
  mails: readonly { id: string; attachments?: readonly MailFile[] | undefined }[],
): Promise<void> {
  /** A content that many mails share is one object: its hash is reckoned once. */
  const hashes = new Map<Uint8Array, string>()
  const files = new Map<string, Buffer>()
  const rows: (typeof mailAttachmentTable.$inferInsert)[] = []
  for (const { id, attachments = [] } of mails)
    for (const [position, { filename, contentType, content }] of attachments.entries()) {
      let hash = hashes.get(content)
      if (hash === undefined) {
        hash = createHash('sha256').update(content).digest('hex')
        hashes.set(content, hash)
        files.set(hash, Buffer.from(content))
      }
      rows.push({ mailId: id, position, filename, contentType, hash })
    }
  const contents = [...files].map(([hash, content]) => ({ hash, content }))
  for (let start = 0; start < contents.length; start += 500)
    await tx.db
      .insert(mailFileTable)
      .values(contents.slice(start, start + 500))
      .onConflictDoNothing()
  for (let start = 0; start < rows.length; start += 500)
    await tx.db.insert(mailAttachmentTable).values(rows.slice(start, start + 500))
}

/** What a mail carries, in its order; nothing when it has been sent. */
export async function loadMailFiles(reader: Reader, mailId: string): Promise<MailFile[]> {
  return reader.db
    .select({
      filename: mailAttachmentTable.filename,
      contentType: mailAttachmentTable.contentType,
      content: mailFileTable.content,
    })
    .from(mailAttachmentTable)
    .innerJoin(mailFileTable, eq(mailFileTable.hash, mailAttachmentTable.hash))
    .where(eq(mailAttachmentTable.mailId, mailId))
    .orderBy(asc(mailAttachmentTable.position))
}

/** What the files of waiting mails are called, by mail; mails without any are not in it. */
export async function loadMailFileNames(
  reader: Reader,
  mailIds: readonly string[],
): Promise<Map<string, string[]>> {
  const rows = await reader.db
    .select({ mailId: mailAttachmentTable.mailId, filename: mailAttachmentTable.filename })
    .from(mailAttachmentTable)
    .where(inArray(mailAttachmentTable.mailId, [...mailIds]))
    .orderBy(asc(mailAttachmentTable.position))
  const names = new Map<string, string[]>()
  for (const { mailId, filename } of rows) names.set(mailId, [...(names.get(mailId) ?? []), filename])
  return names
}

/** Forgets what the mails carried; a content goes with the last mail that has it. */
export async function eraseMailFiles(tx: Tx, mailIds: readonly string[]): Promise<void> {
  for (let start = 0; start < mailIds.length; start += 500) {
    const some = mailIds.slice(start, start + 500)
    const gone = await tx.db
      .delete(mailAttachmentTable)
      .where(inArray(mailAttachmentTable.mailId, some))
      .returning({ hash: mailAttachmentTable.hash })
    const hashes = [...new Set(gone.map(({ hash }) => hash))]
    if (hashes.length === 0) continue
    const unused = sql`not exists (select 1 from ${mailAttachmentTable} where ${mailAttachmentTable.hash} = ${mailFileTable.hash})`
    await tx.db.delete(mailFileTable).where(sql`${inArray(mailFileTable.hash, hashes)} and ${unused}`)
  }
}
