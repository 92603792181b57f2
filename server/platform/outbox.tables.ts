/** Mail waiting to be sent, written in the same transaction as its cause. */
import { blob, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { languages } from '#shared/language.ts'

/**
 * Address and content are erased once a mail is sent; those of a round's mails are sealed as long as they wait. What an
 * ordinary mail held is kept for a while when it was given up, so that an administrator can send it after all.
 */
export const mailTable = sqliteTable(
  'mail',
  {
    id: text('id').primaryKey(),
    kind: text('kind').notNull(),
    to: text('to_address'),
    subject: text('subject'),
    body: text('body'),
    /** Of the words; of a sealed mail it lies with them. */
    language: text('language', { enum: languages }),
    /** Of a sealed mail: whose key opens it; null again when it is sent. */
    roundId: text('round_id'),
    /** Address, subject and text under the round key (outbox-seal.ts). */
    sealed: blob('sealed', { mode: 'buffer' }),
    /** It was sealed: to whom it went is nobody's business, also when it was sent or came back. */
    secret: integer('secret', { mode: 'boolean' }).notNull().default(false),
    state: text('state', { enum: ['queued', 'sent', 'dead'] }).notNull(),
    attempts: integer('attempts').notNull().default(0),
    queuedAt: text('queued_at').notNull(),
    /** Of one that is dead: when that was known. */
    nextAttemptAt: text('next_attempt_at').notNull(),
    /** Whoever sends it has it until then; null while nobody does. */
    leaseUntil: text('lease_until'),
    /**
     * Why the last attempt failed (failure.ts): a word of ours and the mail server's code, never its sentence, which may
     * name people. Null also when nobody need look at a dead one any more.
     */
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
