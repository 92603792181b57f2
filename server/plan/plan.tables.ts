/** Action plans, their measures and signed versions, and who changed what. */
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { personTable, unitTable } from '../organisation/organisation.tables.ts'
import { roundTable } from '../round/round.tables.ts'

const where = {
  roundId: text('round_id')
    .notNull()
    .references(() => roundTable.id),
  unitId: text('unit_id')
    .notNull()
    .references(() => unitTable.id),
  /** Empty for the plan of the unit as a whole; else the group of the round whose plan it is. */
  groupId: text('group_id').notNull().default(''),
}

export const planTable = sqliteTable(
  'plan',
  {
    ...where,
    /** Of the version that is being worked on. */
    state: text('state', { enum: ['draft', 'ready', 'signed'] }).notNull(),
    /** From 1; a new one is begun when a signed plan is taken up again. */
    version: integer('version').notNull().default(1),
    /** Rises at every change of any measure or of the state. */
    revision: integer('revision').notNull(),
    /** The revision at which the words last changed: what a consultation is compared with. */
    wordsRevision: integer('words_revision').notNull().default(0),
    readyOn: text('ready_on'),
    signedOn: text('signed_on'),
    signedBy: text('signed_by').references(() => personTable.id),
    /** JSON: who reads it above, within and below, where that differs from the programme's; null where it does not. */
    visible: text('visible'),
  },
  (table) => [primaryKey({ columns: [table.roundId, table.unitId, table.groupId] })],
)

/** Each version as it was signed; the newest holds, and those before it are superseded. */
export const planVersionTable = sqliteTable(
  'plan_version',
  {
    ...where,
    version: integer('version').notNull(),
    signedOn: text('signed_on').notNull(),
    signedBy: text('signed_by')
      .notNull()
      .references(() => personTable.id),
    /** The plan as it was signed, JSON, never changed afterwards. */
    snapshot: text('snapshot').notNull(),
    /** When it was filed in the records system; null until it is. */
    filedOn: text('filed_on'),
  },
  (table) => [primaryKey({ columns: [table.roundId, table.unitId, table.groupId, table.version] })],
)

export const measureTable = sqliteTable(
  'measure',
  {
    id: text('id').primaryKey(),
    ...where,
    focus: text('focus').notNull(),
    theme: text('theme').notNull(),
    scaleId: text('scale_id'),
    goal: text('goal').notNull(),
    text: text('text').notNull(),
    /** JSON (shared/measure.ts, responsibleSchema). */
    responsible: text('responsible').notNull(),
    /** JSON (shared/measure.ts, measureDeadlineSchema); null while it is not decided. */
    deadline: text('deadline'),
    status: text('status', { enum: ['not-started', 'in-progress', 'done'] }).notNull(),
    prevention: text('prevention', { enum: ['primary', 'secondary', 'tertiary'] }),
    model: text('model'),
    /** JSON (shared/measure.ts, referenceSchema). */
    references: text('reference').notNull().default('[]'),
    /** JSON (shared/measure.ts, measureOriginSchema). */
    origin: text('origin').notNull().default('{"kind":"own"}'),
    effect: integer('effect'),
    effectNote: text('effect_note').notNull().default(''),
    position: integer('position').notNull(),
    revision: integer('revision').notNull(),
  },
  (table) => [index('measure_plan').on(table.roundId, table.unitId, table.groupId)],
)

/** A measure put before the level above. */
export const liftTable = sqliteTable('lift', {
  measureId: text('measure_id')
    .primaryKey()
    .references(() => measureTable.id),
  toUnitId: text('to_unit_id')
    .notNull()
    .references(() => unitTable.id),
  liftedOn: text('lifted_on').notNull(),
  liftedBy: text('lifted_by')
    .notNull()
    .references(() => personTable.id),
  why: text('why').notNull(),
  state: text('state', { enum: ['waiting', 'accepted', 'answered'] }).notNull(),
  answer: text('answer').notNull().default(''),
  answeredOn: text('answered_on'),
  answeredBy: text('answered_by').references(() => personTable.id),
  /** The measure that it became in the plan above, once accepted. */
  acceptedMeasureId: text('accepted_measure_id'),
})

/** Every change of a plan's words, for its history; what was removed stays readable here. */
export const planChangeTable = sqliteTable(
  'plan_change',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    ...where,
    /** Null for changes of the plan itself. */
    measureId: text('measure_id'),
    /** ISO 8601 instant. */
    at: text('at').notNull(),
    personId: text('person_id')
      .notNull()
      .references(() => personTable.id),
    /** `added`, `removed`, a field of the measure, or a state of the plan. */
    what: text('what').notNull(),
    /** JSON of the field before and after; null where there was none. */
    before: text('before'),
    after: text('after'),
  },
  (table) => [index('plan_change_plan').on(table.roundId, table.unitId, table.groupId)],
)
