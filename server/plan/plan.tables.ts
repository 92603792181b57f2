/** Action plans and their measures. */
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
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

export const planTable = sqliteTable(
  'plan',
  {
    ...where,
    state: text('state', { enum: ['draft', 'ready', 'signed'] }).notNull(),
    /** Rises at every change of any measure or of the state. */
    revision: integer('revision').notNull(),
    /** The revision at which the words last changed: what a consultation is compared with. */
    wordsRevision: integer('words_revision').notNull().default(0),
    readyOn: text('ready_on'),
    signedOn: text('signed_on'),
    signedBy: text('signed_by').references(() => personTable.id),
    /** The plan as it was signed, JSON, never changed afterwards. */
    signedSnapshot: text('signed_snapshot'),
  },
  (table) => [primaryKey({ columns: [table.roundId, table.unitId] })],
)

export const measureTable = sqliteTable(
  'measure',
  {
    id: text('id').primaryKey(),
    ...where,
    focus: text('focus', { enum: ['keep', 'improve'] }).notNull(),
    theme: text('theme').notNull(),
    goal: text('goal').notNull(),
    text: text('text').notNull(),
    responsible: text('responsible').notNull(),
    dueOn: text('due_on'),
    ongoing: integer('ongoing', { mode: 'boolean' }).notNull(),
    status: text('status', { enum: ['not-started', 'in-progress', 'done'] }).notNull(),
    position: integer('position').notNull(),
    revision: integer('revision').notNull(),
  },
  (table) => [index('measure_plan').on(table.roundId, table.unitId)],
)
