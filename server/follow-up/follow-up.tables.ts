/** Forms of the programme, as a unit fills them in. */
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

export const formTable = sqliteTable(
  'form_response',
  {
    ...where,
    formId: text('form_id').notNull(),
    /** SurveyJS data, JSON. */
    answers: text('answers').notNull(),
    state: text('state', { enum: ['draft', 'signed'] }).notNull(),
    revision: integer('revision').notNull(),
    signedOn: text('signed_on'),
    signedBy: text('signed_by').references(() => personTable.id),
  },
  (table) => [primaryKey({ columns: [table.roundId, table.unitId, table.formId] })],
)
