/** Requests for access (innsyn) to reports, and what a person decided of each report. */
import { primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { personTable, unitTable } from '../organisation/organisation.tables.ts'
import { roundTable } from '../round/round.tables.ts'

export const accessRequestTable = sqliteTable('access_request', {
  id: text('id').primaryKey(),
  roundId: text('round_id')
    .notNull()
    .references(() => roundTable.id),
  /** What the request is called in the records system: a case number, never who asks. */
  reference: text('reference').notNull(),
  receivedOn: text('received_on').notNull(),
  registeredBy: text('registered_by')
    .notNull()
    .references(() => personTable.id),
  /** The day the answer was given; null while it is being worked on. */
  answeredOn: text('answered_on'),
})

export const accessDecisionTable = sqliteTable(
  'access_decision',
  {
    requestId: text('request_id')
      .notNull()
      .references(() => accessRequestTable.id),
    unitId: text('unit_id')
      .notNull()
      .references(() => unitTable.id),
    /** Empty for the report of the unit as a whole. */
    groupId: text('group_id').notNull(),
    decision: text('decision', { enum: ['release', 'refuse'] }).notNull(),
    /** For a refusal: the provision it rests on, as it is cited; empty for a release. */
    legalBasis: text('legal_basis').notNull(),
    reason: text('reason').notNull(),
    decidedBy: text('decided_by')
      .notNull()
      .references(() => personTable.id),
    decidedOn: text('decided_on').notNull(),
  },
  (table) => [primaryKey({ columns: [table.requestId, table.unitId, table.groupId] })],
)
