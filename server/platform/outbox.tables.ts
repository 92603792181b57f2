/** Mail waiting to be sent, written in the same transaction as its cause. */
import { blob, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** Address and content are erased once a mail is sent; those of a round's mails are sealed as long as they wait. */
export const mailTable = sqliteTable(
  'mail',
  {
    id: text('id').primaryKey(),
    kind: text('kind').notNull(),
    to: text('to_address'),
    subject: text('subject'),
    body: text('body'),
    /** Of a sealed mail: whose key opens it; null again when it is sent. */
    roundId: text('round_id'),
    /** Address, subject and text under the round key (outbox-seal.ts). */
    sealed: blob('sealed', { mode: 'buffer' }),
    state: text('state', { enum: ['queued', 'sent', 'dead'] }).notNull(),
    attempts: integer('attempts').notNull().default(0),
    queuedAt: text('queued_at').notNull(),
    nextAttemptAt: text('next_attempt_at').notNull(),
    /** Whoever sends it has it until then; null while nobody does. */
    leaseUntil: text('lease_until'),
    /** Why the last attempt failed: the mail server's code and a word of ours, never its sentence, which may name people. */
    failure: text('failure'),
  },
  (table) => [index('mail_due').on(table.state, table.nextAttemptAt)],
)

/** Files that go with mails; a file of many mails is stored once, and erased with the last that waits. */
export const mailFileTable = sqliteTable('mail_file', {
  /** SHA-256 of the content. */
  hash: text('hash').primaryKey(),
  content: blob('content', { mode: 'buffer' }).notNull(),
})

export const mailAttachmentTable = sqliteTable(
  'mail_attachment',
  {
    mailId: text('mail_id')
      .notNull()
      .references(() => mailTable.id),
    position: integer('position').notNull(),
    filename: text('filename').notNull(),
    /** With parameters, such as `text/calendar; method=REQUEST`. */
    contentType: text('content_type').notNull(),
    hash: text('hash')
      .notNull()
      .references(() => mailFileTable.hash),
  },
  (table) => [
    primaryKey({ columns: [table.mailId, table.position] }),
    index('mail_attachment_file').on(table.hash),
  ],
)
