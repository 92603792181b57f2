/**
 * What remains of a round's answers: additive integer counters per crowd, the figures of every unit and group added up
 * from them, and the release that froze both. One row a unit, its counters as JSON (content.ts): a report is one row.
 */
import { index, integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { roundTable } from '../round/round.tables.ts'

const round = () =>
  text('round_id')
    .notNull()
    .references(() => roundTable.id)

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
  /** SHA-256 of the statements in the order of the answers' bytes. */
  codebookHash: text('codebook_hash').notNull().default(''),
  /** JSON: answers by the level of the unit where they count. */
  answersByLevel: text('answers_by_level').notNull().default('{}'),
  /** Cells of groups that were asked for, not shown, and among these given up after too much work. */
  groupCells: integer('group_cells').notNull().default(0),
  groupCellsNotShown: integer('group_cells_not_shown').notNull().default(0),
  groupCellsUndecided: integer('group_cells_undecided').notNull().default(0),
  /** What the attacker tried, and found: cells that can be recovered, and groups below the minimum. Null: not run. */
  attacked: integer('attacked'),
  recoverable: integer('recoverable'),
  isolable: integer('isolable'),
})

/** Why a release was refused: nothing is shown until it is solved. */
export const releaseRefusalTable = sqliteTable('release_refusal', {
  roundId: text('round_id')
    .primaryKey()
    .references(() => roundTable.id),
  /** JSON: sentences for the coordinator's technical contact; no figure and no number of people. */
  objections: text('objections').notNull(),
})

/** Where the answers of each response unit count, and the counted rate of the cell it publishes. */
export const placedUnitTable = sqliteTable(
  'placed_unit',
  {
    roundId: round(),
    unitId: text('unit_id').notNull(),
    /** Itself, or the unit above whose report it gets; null when the round has no figure at all. */
    reportUnitId: text('report_unit_id'),
    /** Where the answers that belong directly to the unit count. */
    countsAtId: text('counts_at_id'),
    /** Answered and invited of the published cell; null without an own report. */
    answered: integer('answered'),
    invited: integer('invited'),
  },
  (table) => [primaryKey({ columns: [table.roundId, table.unitId] })],
)

/** The crowds themselves: the answers that are counted together at a unit. */
export const crowdTable = sqliteTable(
  'crowd',
  {
    roundId: round(),
    unitId: text('unit_id').notNull(),
    /** JSON: crowdSchema. */
    content: text('content').notNull(),
  },
  (table) => [primaryKey({ columns: [table.roundId, table.unitId] })],
)

/** The ledger: all that may be shown of a round. A unit (own crowd and all crowds below), or a group within it. */
export const figureTable = sqliteTable(
  'figure',
  {
    roundId: round(),
    unitId: text('unit_id').notNull(),
    /** Empty for the unit as a whole. */
    groupId: text('group_id').notNull(),
    /** JSON: figuresSchema. */
    content: text('content').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.roundId, table.unitId, table.groupId] }),
    index('figure_group').on(table.roundId, table.groupId),
  ],
)

/** Finished figures of an earlier survey as another tool stated them; not checked by Medvirk. */
export const statedFigureTable = sqliteTable(
  'stated_figure',
  {
    roundId: round(),
    unitId: text('unit_id').notNull(),
    /** Empty for the unit as a whole. */
    groupId: text('group_id').notNull(),
    scaleId: text('scale_id').notNull(),
    n: integer('n'),
    mean: real('mean').notNull(),
    standardDeviation: real('standard_deviation'),
  },
  (table) => [primaryKey({ columns: [table.roundId, table.unitId, table.groupId, table.scaleId] })],
)
