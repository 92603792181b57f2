/**
 * What a unit writes down through its year besides the action plan. What a programme opens at launch may be there
 * before anybody is invited: a trigger of the database takes it along when the launch is taken back and the draft
 * deleted.
 */
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { committeeTable, personTable, unitTable } from '../organisation/organisation.tables.ts'
import { roundTable } from '../round/round.tables.ts'

const where = {
  roundId: text('round_id')
    .notNull()
    .references(() => roundTable.id),
  unitId: text('unit_id')
    .notNull()
    .references(() => unitTable.id),
}

export const formTable = sqliteTable(
  'form_response',
  {
    ...where,
    formId: text('form_id').notNull(),
    /** SurveyJS data, JSON. */
    answers: text('answers').notNull(),
    state: text('state', { enum: ['draft', 'signed'] }).notNull(),
    revision: integer('revision').notNull(),
    signedOn: text('signed_on'),
    signedBy: text('signed_by').references(() => personTable.id),
  },
  (table) => [primaryKey({ columns: [table.roundId, table.unitId, table.formId] })],
)

/** How the unit goes about its process, settled with the safety representative. */
export const planningTable = sqliteTable(
  'planning',
  {
    ...where,
    stepId: text('step_id').notNull(),
    /** One of the programme's tracks; null while it is not chosen. */
    trackId: text('track_id'),
    /** How it is done, in the unit's own words. */
    note: text('note').notNull(),
    state: text('state', { enum: ['draft', 'done'] }).notNull(),
    revision: integer('revision').notNull(),
  },
  (table) => [primaryKey({ columns: [table.roundId, table.unitId, table.stepId] })],
)

/** A sitting of a follow-up meeting: planned, and held. A meeting may be split, or held in smaller groups. */
export const sittingTable = sqliteTable(
  'sitting',
  {
    id: text('id').primaryKey(),
    ...where,
    stepId: text('step_id').notNull(),
    plannedOn: text('planned_on'),
    heldOn: text('held_on'),
    /** Whom it is for, where not for everyone: for instance "Lab 2. etasje". */
    cohort: text('cohort').notNull(),
    arena: text('arena', { enum: ['room', 'digital', 'both'] }).notNull(),
    /** How many came; a number, never names. */
    attendance: integer('attendance'),
    revision: integer('revision').notNull(),
  },
  (table) => [index('sitting_unit').on(table.roundId, table.unitId)],
)

/** An item on the agenda of somebody else's meeting, such as the leader group's. */
export const agendaTable = sqliteTable(
  'agenda',
  {
    ...where,
    stepId: text('step_id').notNull(),
    takenUpOn: text('taken_up_on').notNull(),
    /** Where: for instance "Fakultetets ledermøte". */
    meeting: text('meeting').notNull(),
    note: text('note').notNull(),
  },
  (table) => [primaryKey({ columns: [table.roundId, table.unitId, table.stepId] })],
)

export const riskTable = sqliteTable(
  'risk_assessment',
  {
    ...where,
    stepId: text('step_id').notNull(),
    /** Who took part, as roles or a number rather than a list of names. */
    participants: text('participants').notNull(),
    /** JSON (shared/risk.ts): what can go wrong, likelihood, consequence, measure. */
    rows: text('rows').notNull(),
    state: text('state', { enum: ['draft', 'done'] }).notNull(),
    doneOn: text('done_on'),
    revision: integer('revision').notNull(),
  },
  (table) => [primaryKey({ columns: [table.roundId, table.unitId, table.stepId] })],
)

/** The leader looks further into something that may be unsound; never begun by a score. */
export const inquiryTable = sqliteTable(
  'inquiry',
  {
    id: text('id').primaryKey(),
    ...where,
    what: text('what').notNull(),
    withWhom: text('with_whom').notNull(),
    begunOn: text('begun_on').notNull(),
    concludedOn: text('concluded_on'),
    conclusion: text('conclusion').notNull(),
    revision: integer('revision').notNull(),
  },
  (table) => [index('inquiry_unit').on(table.roundId, table.unitId)],
)

/** "Be om bistand": who was asked for help, and what came of it. */
export const assistanceTable = sqliteTable(
  'assistance',
  {
    id: text('id').primaryKey(),
    ...where,
    recipient: text('recipient', {
      enum: ['superior-leader', 'coordinator', 'hr', 'occupational-health', 'external'],
    }).notNull(),
    /** As it was when it was asked. */
    recipientName: text('recipient_name').notNull(),
    recipientEmail: text('recipient_email'),
    text: text('text').notNull(),
    /** The superior leader was told as well. */
    copied: integer('copied', { mode: 'boolean' }).notNull(),
    askedOn: text('asked_on').notNull(),
    askedBy: text('asked_by')
      .notNull()
      .references(() => personTable.id),
    state: text('state', { enum: ['asked', 'answered', 'closed'] }).notNull(),
    answer: text('answer').notNull(),
    answeredOn: text('answered_on'),
    /** As it stood when it was answered: helpers from outside have no account. */
    answeredBy: text('answered_by'),
    revision: integer('revision').notNull(),
  },
  (table) => [index('assistance_unit').on(table.roundId, table.unitId)],
)

/** A committee took a plan up. */
export const treatmentTable = sqliteTable(
  'treatment',
  {
    id: text('id').primaryKey(),
    ...where,
    /** Empty for the plan of the unit as a whole. */
    groupId: text('group_id').notNull().default(''),
    /** The step it completes; null where a committee took the plan up besides. */
    stepId: text('step_id'),
    committeeId: text('committee_id')
      .notNull()
      .references(() => committeeTable.id),
    heldOn: text('held_on').notNull(),
    outcome: text('outcome', { enum: ['noted', 'endorsed', 'returned', 'decided'] }).notNull(),
    comment: text('comment').notNull(),
    recordedBy: text('recorded_by')
      .notNull()
      .references(() => personTable.id),
    revision: integer('revision').notNull(),
  },
  (table) => [index('treatment_unit').on(table.roundId, table.unitId)],
)
