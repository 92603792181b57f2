/** Dates in people's own calendars: what they were sent, and the feed they subscribe to. */
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { personTable, unitTable } from '../organisation/organisation.tables.ts'
import { roundTable } from '../round/round.tables.ts'

/** One read-only feed a person; only the SHA-256 of its secret is kept. */
export const calendarFeedTable = sqliteTable(
  'calendar_feed',
  {
    personId: text('person_id')
      .primaryKey()
      .references(() => personTable.id),
    secretHash: text('secret_hash').notNull(),
    createdOn: text('created_on').notNull(),
  },
  (table) => [index('calendar_feed_secret').on(table.secretHash)],
)

/** The event of a deadline as a person last got it by mail: a moved date is an update, a unit that is gone a cancellation. */
export const calendarEventTable = sqliteTable(
  'calendar_event',
  {
    personId: text('person_id')
      .notNull()
      .references(() => personTable.id),
    roundId: text('round_id')
      .notNull()
      .references(() => roundTable.id),
    unitId: text('unit_id')
      .notNull()
      .references(() => unitTable.id),
    stepId: text('step_id').notNull(),
    /** RFC 5545 SEQUENCE of the newest that was sent, from 0. */
    sequence: integer('sequence').notNull(),
    due: text('due').notNull(),
    cancelled: integer('cancelled', { mode: 'boolean' }).notNull().default(false),
  },
  (table) => [primaryKey({ columns: [table.personId, table.roundId, table.unitId, table.stepId] })],
)
