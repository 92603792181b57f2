/** Due dates of a round, those moved for one unit, and which steps are started or completed. */
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const roundDeadlineTable = sqliteTable(
  'round_deadline',
  {
    roundId: text('round_id').notNull(),
    stepId: text('step_id').notNull(),
    byRule: text('by_rule').notNull(),
    due: text('due').notNull(),
    reason: text('reason'),
    /** How many times it was moved. */
    moves: integer('moves').notNull().default(0),
  },
  (table) => [primaryKey({ columns: [table.roundId, table.stepId] })],
)

export const unitDeadlineTable = sqliteTable(
  'unit_deadline',
  {
    roundId: text('round_id').notNull(),
    unitId: text('unit_id').notNull(),
    stepId: text('step_id').notNull(),
    due: text('due').notNull(),
    reason: text('reason').notNull(),
    /** How many times it was moved. */
    moves: integer('moves').notNull().default(1),
    /** Given back: the round's date holds again. The row stays, so that calendars know how often the date changed. */
    followsRound: integer('follows_round', { mode: 'boolean' }).notNull().default(false),
  },
  (table) => [primaryKey({ columns: [table.roundId, table.unitId, table.stepId] })],
)

/** Written by the stages that own the step; a row with completedOn null means started. */
export const completionTable = sqliteTable(
  'step_completion',
  {
    roundId: text('round_id').notNull(),
    unitId: text('unit_id').notNull(),
    stepId: text('step_id').notNull(),
    state: text('state', { enum: ['in-progress', 'ready', 'done'] }).notNull(),
    completedOn: text('completed_on'),
  },
  (table) => [primaryKey({ columns: [table.roundId, table.unitId, table.stepId] })],
)
