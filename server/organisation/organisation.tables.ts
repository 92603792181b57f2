/** Units, people, positions and safety areas as they are today; a round freezes its own copy at launch. */
import { type AnySQLiteColumn, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const personTable = sqliteTable('person', {
  id: text('id').primaryKey(),
  /** Null for people who are not in the register, such as an administrator. */
  employeeNumber: text('employee_number').unique(),
  name: text('name').notNull(),
  /** Lower case; null for staff without an address. */
  email: text('email').unique(),
  /** What the institution's own login calls the person, in small letters; null where the register does not say. */
  loginName: text('login_name').unique(),
  language: text('language', { enum: ['nb', 'nn', 'en'] }).notNull(),
  /** The person has chosen the language: what the register says of it no longer counts. */
  languageChosen: integer('language_chosen', { mode: 'boolean' }).notNull().default(false),
  active: integer('active', { mode: 'boolean' }).notNull(),
})

export const safetyAreaTable = sqliteTable('safety_area', {
  id: text('id').primaryKey(),
  name: text('name').notNull().unique(),
  /** Why there is no safety representative, where somebody has said it; null: none is known to be missing. */
  standing: text('standing', { enum: ['vacant', 'not-elected', 'none'] }),
})

export const unitTable = sqliteTable(
  'unit',
  {
    id: text('id').primaryKey(),
    /** Text, never a number: leading zeros count. */
    code: text('code').notNull().unique(),
    nameNb: text('name_nb').notNull(),
    nameNn: text('name_nn').notNull(),
    nameEn: text('name_en').notNull(),
    parentId: text('parent_id').references((): AnySQLiteColumn => unitTable.id),
    level: integer('level').notNull(),
    leaderId: text('leader_id').references(() => personTable.id),
    safetyAreaId: text('safety_area_id').references(() => safetyAreaTable.id),
    active: integer('active', { mode: 'boolean' }).notNull(),
  },
  (table) => [
    index('unit_parent').on(table.parentId),
    index('unit_leader').on(table.leaderId),
    index('unit_safety_area').on(table.safetyAreaId),
  ],
)

/** Acts as the unit's leader for a time, beside the leader (stedfortreder): a leave, a long journey. */
export const leaderDeputyTable = sqliteTable(
  'leader_deputy',
  {
    id: text('id').primaryKey(),
    unitId: text('unit_id')
      .notNull()
      .references(() => unitTable.id),
    personId: text('person_id')
      .notNull()
      .references(() => personTable.id),
    /** First and last day, `yyyy-mm-dd`. */
    fromDay: text('from_day').notNull(),
    untilDay: text('until_day').notNull(),
  },
  (table) => [index('leader_deputy_person').on(table.personId), index('leader_deputy_unit').on(table.unitId)],
)

export const safetyRepresentativeTable = sqliteTable(
  'safety_representative',
  {
    areaId: text('area_id')
      .notNull()
      .references(() => safetyAreaTable.id),
    personId: text('person_id')
      .notNull()
      .references(() => personTable.id),
    /** A deputy (vara) acts where the area has nobody else. */
    kind: text('kind', { enum: ['representative', 'deputy'] })
      .notNull()
      .default('representative'),
  },
  (table) => [
    primaryKey({ columns: [table.areaId, table.personId] }),
    index('safety_representative_person').on(table.personId),
  ],
)

/** Chief safety representatives (hovedverneombud): of the institution, or local for a unit and everything below it. */
export const chiefRepresentativeTable = sqliteTable(
  'chief_safety_representative',
  {
    unitId: text('unit_id')
      .notNull()
      .references(() => unitTable.id),
    personId: text('person_id')
      .notNull()
      .references(() => personTable.id),
  },
  (table) => [primaryKey({ columns: [table.unitId, table.personId] })],
)

/** Committees, with the unit they serve; names and composition are the institution's own. */
export const committeeTable = sqliteTable('committee', {
  id: text('id').primaryKey(),
  kind: text('kind', { enum: ['losam', 'lamu', 'amu', 'kvam'] }).notNull(),
  name: text('name').notNull(),
  unitId: text('unit_id')
    .notNull()
    .references(() => unitTable.id),
  composition: text('composition').notNull(),
  /** No longer meets; what it treated stays. */
  active: integer('active', { mode: 'boolean' }).notNull().default(true),
})

export const positionTable = sqliteTable(
  'position',
  {
    id: text('id').primaryKey(),
    personId: text('person_id')
      .notNull()
      .references(() => personTable.id),
    unitId: text('unit_id')
      .notNull()
      .references(() => unitTable.id),
    /** Hundredths of a percent: 60,5 % is 6050. */
    percentHundredths: integer('percent_hundredths').notNull(),
    category: text('category').notNull(),
    /** Has personnel responsibility for this position; null for whoever leads the unit. */
    personnelLeaderId: text('personnel_leader_id').references(() => personTable.id),
    phd: integer('phd', { mode: 'boolean' }).notNull(),
    /** JSON: words the register tags the position with, for groups of the institution's own. */
    tags: text('tags').notNull().default('[]'),
    fromDate: text('from_date'),
    toDate: text('to_date'),
  },
  (table) => [index('position_unit').on(table.unitId), index('position_person').on(table.personId)],
)

/** A unit that is gone, and what took its place: one row each where it was split. Earlier rounds are compared by it. */
export const unitSuccessorTable = sqliteTable(
  'unit_successor',
  {
    unitId: text('unit_id')
      .notNull()
      .references(() => unitTable.id),
    successorId: text('successor_id')
      .notNull()
      .references(() => unitTable.id),
  },
  (table) => [primaryKey({ columns: [table.unitId, table.successorId] })],
)

/** Key and JSON value; read through organisation/settings.store.ts only. */
export const settingTable = sqliteTable('setting', {
  key: text('key').primaryKey(),
  value: text('value').notNull(),
})
