/** Rounds, the register as frozen at launch, and the invitations. */
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { personTable, unitTable } from '../organisation/organisation.tables.ts'
import { programmeCopyTable } from '../programme/programme.tables.ts'

export const roundTable = sqliteTable('round', {
  id: text('id').primaryKey(),
  programmeId: text('programme_id').notNull(),
  /** The programme as it stood at launch (programme_copy); null while a draft. */
  programmeHash: text('programme_hash').references(() => programmeCopyTable.hash),
  titleNb: text('title_nb').notNull(),
  titleNn: text('title_nn').notNull(),
  titleEn: text('title_en').notNull(),
  rootUnitId: text('root_unit_id')
    .notNull()
    .references(() => unitTable.id),
  opensOn: text('opens_on').notNull(),
  closesOn: text('closes_on').notNull(),
  state: text('state', { enum: ['draft', 'open', 'closing', 'released'] }).notNull(),
  releasedOn: text('released_on'),
  /** Set when the survey closes, for the round as a whole. */
  answered: integer('answered'),
})

/** Choice of response units in a draft. */
export const responseUnitTable = sqliteTable(
  'response_unit',
  {
    roundId: text('round_id')
      .notNull()
      .references(() => roundTable.id),
    unitId: text('unit_id')
      .notNull()
      .references(() => unitTable.id),
  },
  (table) => [primaryKey({ columns: [table.roundId, table.unitId] })],
)

/** The response units as they stood at launch; parent = nearest response unit above, null at the round's top. */
export const roundUnitTable = sqliteTable(
  'round_unit',
  {
    roundId: text('round_id')
      .notNull()
      .references(() => roundTable.id),
    unitId: text('unit_id')
      .notNull()
      .references(() => unitTable.id),
    code: text('code').notNull(),
    nameNb: text('name_nb').notNull(),
    nameNn: text('name_nn').notNull(),
    nameEn: text('name_en').notNull(),
    parentId: text('parent_id'),
    /** Level in the organisation: 1 the institution, 2 faculties. */
    level: integer('level').notNull(),
    /** People whose answers are first placed here; a leader's belongs to the unit above. */
    invited: integer('invited').notNull(),
    /** Null when the unit had no leader at launch, or the leader is the round's top leader. */
    leaderCountsAt: text('leader_counts_at'),
  },
  (table) => [primaryKey({ columns: [table.roundId, table.unitId] })],
)

/**
 * Who may answer once. Person, class and state are erased at release; what remains recognises an old link.
 * No times. The table is WITHOUT ROWID (see the migration), so that no order of insertion survives.
 */
export const invitationTable = sqliteTable(
  'invitation',
  {
    tokenHash: text('token_hash').primaryKey(),
    roundId: text('round_id')
      .notNull()
      .references(() => roundTable.id),
    personId: text('person_id').references(() => personTable.id),
    classUnitId: text('class_unit_id'),
    language: text('language', { enum: ['nb', 'nn', 'en'] }).notNull(),
    answered: integer('answered', { mode: 'boolean' }).notNull(),
  },
  (table) => [index('invitation_round').on(table.roundId)],
)
