/**
 * What remains of a round's answers: additive integer counters per crowd, the figures of every unit added up from
 * them, and the release that froze both. Statistic `answers` counts whole answers; the others are scale ids.
 */
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { roundTable } from '../round/round.tables.ts'

export const releaseTable = sqliteTable('release', {
  roundId: text('round_id')
    .primaryKey()
    .references(() => roundTable.id),
  releasedOn: text('released_on').notNull(),
  ruleVersion: text('rule_version').notNull(),
  smallestCrowd: integer('smallest_crowd'),
  answersInNoFigure: integer('answers_in_no_figure').notNull(),
  ownReports: integer('own_reports').notNull(),
  responseUnits: integer('response_units').notNull(),
  milliseconds: integer('milliseconds').notNull(),
  /** SHA-256 over all figures in a fixed order. */
  hash: text('hash').notNull(),
})

/** Where the answers of each response unit count, and the counted rate of the cell it publishes. */
export const placedUnitTable = sqliteTable(
  'placed_unit',
  {
    roundId: text('round_id')
      .notNull()
      .references(() => roundTable.id),
    unitId: text('unit_id').notNull(),
    /** Lowest unit, itself or above, with an own report; null when the round has no figure at all. */
    reportUnitId: text('report_unit_id'),
    /** Where the answers that belong directly to the unit count. */
    countsAtId: text('counts_at_id'),
    /** Answered and invited of the published cell; null without an own report. */
    answered: integer('answered'),
    invited: integer('invited'),
  },
  (table) => [primaryKey({ columns: [table.roundId, table.unitId] })],
)

const counters = {
  roundId: text('round_id')
    .notNull()
    .references(() => roundTable.id),
  unitId: text('unit_id').notNull(),
  statistic: text('statistic').notNull(),
  layer: text('layer', { enum: ['mean', 'detail'] }).notNull(),
  n: integer('n').notNull(),
  /** Sum and sum of squares of the scores, each score an integer: mean of items × scale factor. */
  sum: integer('sum').notNull(),
  sumOfSquares: integer('sum_of_squares').notNull(),
  scaleFactor: integer('scale_factor').notNull(),
}

/** The crowds themselves: the answers that are counted together at a unit. */
export const crowdTable = sqliteTable('crowd', counters, (table) => [
  primaryKey({ columns: [table.roundId, table.unitId, table.statistic, table.layer] }),
])

/** Published: a unit's own crowd plus the crowds of everything below it. */
export const figureTable = sqliteTable('figure', counters, (table) => [
  primaryKey({ columns: [table.roundId, table.unitId, table.statistic, table.layer] }),
  index('figure_unit').on(table.roundId, table.unitId),
])
