/** What a subject's tables hold, as a name that triggers of the database make anew with every change of them. */
import { sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const stampTable = sqliteTable('stamp', {
  /**
   * `organisation`: the units and their successors. `results`: released rounds with their units, groups and figures,
   * and which are open to employees.
   */
  subject: text('subject', { enum: ['organisation', 'results'] }).primaryKey(),
  /** Random: a content that was rolled back leaves no name behind for another. */
  value: text('value').notNull(),
})
