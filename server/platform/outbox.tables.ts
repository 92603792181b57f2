/** Mail waiting to be sent, written in the same transaction as its cause. */
import { blob, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

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
  },
  (table) => [index('mail_due').on(table.state, table.nextAttemptAt)],
)
