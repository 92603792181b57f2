/** Orders of many handouts in one ZIP file, made in the background; their files lie in DATA_DIR/handouts. */

import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { handoutOrderStates } from '#shared/handout.ts'
import { personTable, unitTable } from '../organisation/organisation.tables.ts'
import { roundTable } from '../round/round.tables.ts'

export const handoutOrderTable = sqliteTable(
  'handout_order',
  {
    id: text('id').primaryKey(),
    roundId: text('round_id')
      .notNull()
      .references(() => roundTable.id),
    /** All reports at and below this unit. */
    unitId: text('unit_id')
      .notNull()
      .references(() => unitTable.id),
    orderedBy: text('ordered_by')
      .notNull()
      .references(() => personTable.id),
    orderedAt: text('ordered_at').notNull(),
    /** JSON: what is made of each unit, and in which languages (shared/handout.ts). */
    content: text('content').notNull(),
    state: text('state', { enum: handoutOrderStates }).notNull(),
    /** Files in all, and made so far. */
    files: integer('files').notNull(),
    made: integer('made').notNull(),
    /** Moment from which on the files are gone. */
    keptUntil: text('kept_until').notNull(),
  },
  (table) => [index('handout_order_round').on(table.roundId)],
)
