/** Programmes as they stood when a round was launched: later changes in surveys/ never touch a launched round. */
import { sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const programmeCopyTable = sqliteTable('programme_copy', {
  /** SHA-256 of the content. */
  hash: text('hash').primaryKey(),
  /** Definition, questionnaire, scales and forms, JSON; parsed by schema when read. */
  content: text('content').notNull(),
})
