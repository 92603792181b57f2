/** Words of mails that the institution has written anew: every version of them, the newest of which holds. */
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { personTable } from './organisation.tables.ts'

export const mailTextTable = sqliteTable(
  'mail_text',
  {
    /** One of the catalogue's. */
    mail: text('mail').notNull(),
    /** Counts from 1. */
    revision: integer('revision').notNull(),
    /** JSON: by part and language (savedWordsSchema); the product's own hold for what is not there. */
    words: text('words').notNull(),
    writtenBy: text('written_by')
      .notNull()
      .references(() => personTable.id),
    /** `yyyy-mm-dd` in Norway. */
    writtenOn: text('written_on').notNull(),
  },
  (table) => [primaryKey({ columns: [table.mail, table.revision] })],
)
