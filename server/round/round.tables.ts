/** Rounds, the register as frozen at launch, and the invitations. */
import { blob, index, integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { unitTable } from '../organisation/organisation.tables.ts'
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
  /** The day whose positions decide who takes part; null: the opening day. */
  cutOffOn: text('cut_off_on'),
  /** The least sum of positions, in percent; null: the programme's. */
  minPositionPercent: real('min_position_percent'),
  state: text('state', {
    enum: ['draft', 'preparing', 'open', 'closing', 'released', 'running', 'aborted'],
  }).notNull(),
  releasedOn: text('released_on'),
  /** How many were invited at launch, in the round as a whole. */
  invited: integer('invited'),
  /** Who keeps the key to the answer box; chosen at launch. */
  keeping: text('keeping', { enum: ['custodian', 'single-key'] }),
  /** How the statements are shown to everyone; compared with earlier rounds, since it may shift scores. */
  layout: text('layout', { enum: ['theme-pages', 'one-statement'] })
    .notNull()
    .default('theme-pages'),
  /** A questionnaire of the library in the place of the programme's own; both null for that one. */
  questionnaireId: text('questionnaire_id'),
  questionnaireVersion: text('questionnaire_version'),
  /** A try with a few people: no report of units, no follow-up. */
  pilot: integer('pilot', { mode: 'boolean' }).notNull().default(false),
  /** Set when the survey closes, for the round as a whole. */
  answered: integer('answered'),
  /** Held here; or a survey held with another tool, imported as answers or as finished figures. */
  origin: text('origin', { enum: ['held', 'imported-answers', 'imported-figures'] })
    .notNull()
    .default('held'),
  /** False for a programme without a survey: launched, it is running. */
  hasSurvey: integer('has_survey', { mode: 'boolean' }).notNull().default(true),
  /** The released round whose results are followed up anew; null where there are none, or they are the round's own. */
  basisRoundId: text('basis_round_id'),
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

/** Groups across the tree that get figures of their own: ordered in the draft, fixed at launch. */
export const roundGroupTable = sqliteTable(
  'round_group',
  {
    roundId: text('round_id')
      .notNull()
      .references(() => roundTable.id),
    groupId: text('group_id').notNull(),
    titleNb: text('title_nb').notNull(),
    titleNn: text('title_nn').notNull(),
    titleEn: text('title_en').notNull(),
    /** JSON: which people (shared/programme.ts, groupPeopleSchema). */
    people: text('people').notNull(),
    /** True: too few in a unit answer one level up as members; false: they answer in the unit without the group. */
    movesUp: integer('moves_up', { mode: 'boolean' }).notNull(),
    /** Order of losing: where people are too few, the group with the highest place is dropped first. */
    place: integer('place').notNull(),
  },
  (table) => [primaryKey({ columns: [table.roundId, table.groupId] })],
)

/** Members of each group invited at and below a unit, by the register at launch: the coverage's "of 68". */
export const groupInvitedTable = sqliteTable(
  'group_invited',
  {
    roundId: text('round_id')
      .notNull()
      .references(() => roundTable.id),
    groupId: text('group_id').notNull(),
    unitId: text('unit_id').notNull(),
    invited: integer('invited').notNull(),
  },
  (table) => [primaryKey({ columns: [table.roundId, table.groupId, table.unitId] })],
)

/** Whom one answers as: a response unit and the groups that go with the answer. Nothing finer lies beside an answer. */
export const ballotClassTable = sqliteTable(
  'ballot_class',
  {
    roundId: text('round_id')
      .notNull()
      .references(() => roundTable.id),
    id: text('id').notNull(),
    unitId: text('unit_id').notNull(),
    /** JSON: group ids, sorted. */
    groups: text('groups').notNull(),
    invited: integer('invited').notNull(),
  },
  (table) => [primaryKey({ columns: [table.roundId, table.id] })],
)

/** The few people of a pilot round, chosen in the draft. */
export const pilotPersonTable = sqliteTable(
  'pilot_person',
  {
    roundId: text('round_id')
      .notNull()
      .references(() => roundTable.id),
    personId: text('person_id').notNull(),
  },
  (table) => [primaryKey({ columns: [table.roundId, table.personId] })],
)

/**
 * Who may answer once: person, class, language, the answer form given out and what else belongs to it, all encrypted
 * under the round key, all rows of one length. No times. WITHOUT ROWID (see the migration), so that no order of insertion survives. Emptied at
 * release.
 */
export const invitationTable = sqliteTable(
  'invitation',
  {
    /** Random. */
    id: text('id').primaryKey(),
    roundId: text('round_id')
      .notNull()
      .references(() => roundTable.id),
    sealed: blob('sealed', { mode: 'buffer' }).notNull(),
  },
  (table) => [index('invitation_round').on(table.roundId)],
)

/**
 * Personal links, by the SHA-256 of their secret: every mail and letter brings a new one to the same invitation. Which
 * one it is, is encrypted under the round key, all rows of one length. WITHOUT ROWID. After release only hash and round
 * remain, by which an old link is recognised.
 */
export const invitationLinkTable = sqliteTable(
  'invitation_link',
  {
    tokenHash: text('token_hash').primaryKey(),
    roundId: text('round_id')
      .notNull()
      .references(() => roundTable.id),
    sealed: blob('sealed', { mode: 'buffer' }),
  },
  (table) => [index('invitation_link_round').on(table.roundId)],
)

/** Mails to everyone invited, each kind once a round: at the opening, on day 7, on day 14, after closing. */
export const roundMailingTable = sqliteTable(
  'round_mailing',
  {
    roundId: text('round_id')
      .notNull()
      .references(() => roundTable.id),
    kind: text('kind', {
      enum: ['invitation', 'first-reminder', 'second-reminder', 'after-close', 'aborted'],
    }).notNull(),
    sentOn: text('sent_on').notNull(),
  },
  (table) => [primaryKey({ columns: [table.roundId, table.kind] })],
)

/** Response rates while open, by rate cell and as they may be shown (rates.ts); replaced once a night. */
export const responseRateTable = sqliteTable(
  'response_rate',
  {
    roundId: text('round_id')
      .notNull()
      .references(() => roundTable.id),
    unitId: text('unit_id').notNull(),
    /** Whole percent; `below` stands for so much or less, `above` for so much or more. */
    percent: integer('percent').notNull(),
    bound: text('bound', { enum: ['exact', 'below', 'above'] }).notNull(),
    countedOn: text('counted_on').notNull(),
  },
  (table) => [primaryKey({ columns: [table.roundId, table.unitId] })],
)

/**
 * When results open, in three circles: the institution and the level below, every unit's leader and safety
 * representative, and employees. Days may be set beforehand; no day: as soon as there are results. A released round
 * without a row was open to all from its release on.
 */
export const publicationTable = sqliteTable('publication', {
  roundId: text('round_id')
    .primaryKey()
    .references(() => roundTable.id),
  topOn: text('top_on'),
  leadersOn: text('leaders_on'),
  employeesOn: text('employees_on'),
  /** The day on which it was opened; null: not yet. */
  topOpenedOn: text('top_opened_on'),
  leadersOpenedOn: text('leaders_opened_on'),
  employeesOpenedOn: text('employees_opened_on'),
  /** While employees are being told by mail: the id of the last person who was, empty at the beginning. */
  toldUpTo: text('told_up_to'),
})
