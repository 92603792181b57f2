/** When people were first seen to have left: the register says only who is there. */
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { personTable } from '../organisation/organisation.tables.ts'

export const departureTable = sqliteTable('departure', {
  personId: text('person_id')
    .primaryKey()
    .references(() => personTable.id),
  /** ISO date. */
  noticedOn: text('noticed_on').notNull(),
  /** The name is gone as well: nothing but the log's lines, which cannot be changed, refers to the person. */
  forgotten: integer('forgotten', { mode: 'boolean' }).notNull().default(false),
})
