/** The anonymous side's only table. No person, time, address or running number: the key is random. */
import { blob, index, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** WITHOUT ROWID (see the migration), so that no order of insertion survives. Emptied at release. */
export const answerTable = sqliteTable(
  'answer',
  {
    id: text('id').primaryKey(),
    roundId: text('round_id').notNull(),
    /** The ballot class: unit and groups. */
    classId: text('class_id').notNull(),
    /** One byte a statement in codebook order; 255 is no answer. */
    bytes: blob('bytes', { mode: 'buffer' }).notNull(),
  },
  (table) => [index('answer_round').on(table.roundId)],
)
