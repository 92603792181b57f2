/** Mail waiting to be sent, written in the same transaction as its cause. */
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** Address and content are erased once a mail is sent. */
export const mailTable = sqliteTable(
  'mail',
  {
    id: text('id').primaryKey(),
    kind: text('kind').notNull(),
    to: text('to_address'),
    subject: text('subject'),
    body: text('body'),
    state: text('state', { enum: ['queued', 'sent', 'dead'] }).notNull(),
    attempts: integer('attempts').notNull().default(0),
    queuedAt: text('queued_at').notNull(),
    nextAttemptAt: text('next_attempt_at').notNull(),
  },
  (table) => [index('mail_due').on(table.state, table.nextAttemptAt)],
)
