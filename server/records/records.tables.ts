/** What was filed in the records system, recorded by hand: one row for each signed version of a plan that was. */
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { personTable, unitTable } from '../organisation/organisation.tables.ts'
import { roundTable } from '../round/round.tables.ts'

export const filingTable = sqliteTable(
  'filing',
  {
    roundId: text('round_id')
      .notNull()
      .references(() => roundTable.id),
    unitId: text('unit_id')
      .notNull()
      .references(() => unitTable.id),
    /** Which signed version of the plan. */
    version: integer('version').notNull().default(1),
    caseNumber: text('case_number').notNull(),
    filedOn: text('filed_on').notNull(),
    recordedBy: text('recorded_by')
      .notNull()
      .references(() => personTable.id),
  },
  (table) => [primaryKey({ columns: [table.roundId, table.unitId, table.version] })],
)
