/** Confirmed consultation on the documents of a unit's year. */
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { personTable, unitTable } from '../organisation/organisation.tables.ts'
import { roundTable } from '../round/round.tables.ts'

const where = {
  roundId: text('round_id')
    .notNull()
    .references(() => roundTable.id),
  unitId: text('unit_id')
    .notNull()
    .references(() => unitTable.id),
}

/** `document` is `plan` or a form's id; the newest confirmation replaces an older one. */
export const consultationTable = sqliteTable(
  'consultation',
  {
    ...where,
    document: text('document').notNull(),
    revision: integer('revision').notNull(),
    personId: text('person_id')
      .notNull()
      .references(() => personTable.id),
    confirmedOn: text('confirmed_on').notNull(),
    remark: text('remark').notNull(),
  },
  (table) => [primaryKey({ columns: [table.roundId, table.unitId, table.document] })],
)
