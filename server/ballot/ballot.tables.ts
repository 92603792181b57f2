/** The anonymous side: no person, time, address or running number. Both WITHOUT ROWID (see the migration). */
import { blob, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** The answer box. Emptied at release. */
export const boxTable = sqliteTable(
  'box',
  {
    roundId: text('round_id').notNull(),
    /** SHA-256 of m1, 32 bytes: nobody can tell from it whose it is, or when it came. */
    id: blob('id', { mode: 'buffer' }).notNull(),
    /** Sequence, m1, signature and sealed answer, or a tombstone; under the round key. */
    sealed: blob('sealed', { mode: 'buffer' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.roundId, table.id] })],
)

/** Drafts for going on elsewhere: locked on the device, under the round key besides. Erased at closing. */
export const draftTable = sqliteTable(
  'draft',
  {
    roundId: text('round_id').notNull(),
    /** Derived from the answer code, 16 bytes. */
    id: blob('id', { mode: 'buffer' }).notNull(),
    sealed: blob('sealed', { mode: 'buffer' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.roundId, table.id] })],
)
