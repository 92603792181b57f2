/** What people have been told, and will be: one row a cause, one mail a person and day, whatever the number of units. */
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { personTable, unitTable } from '../organisation/organisation.tables.ts'
import { roundTable } from '../round/round.tables.ts'

const roundId = text('round_id')
  .notNull()
  .references(() => roundTable.id)
const unitId = text('unit_id')
  .notNull()
  .references(() => unitTable.id)
const personId = text('person_id')
  .notNull()
  .references(() => personTable.id)

/** At most one mail a person and day. */
export const digestTable = sqliteTable(
  'digest',
  {
    personId,
    /** `yyyy-mm-dd` in Norway. */
    day: text('day').notNull(),
    mailId: text('mail_id').notNull(),
  },
  (table) => [primaryKey({ columns: [table.personId, table.day] })],
)

/** A cause that somebody was told of: once a unit, step, recipient and date, for ever. */
export const reminderTable = sqliteTable(
  'reminder',
  {
    roundId,
    unitId,
    stepId: text('step_id').notNull(),
    personId,
    /**
     * `opened`: the step can be taken. `ahead`: so many days are left. `late`: the date has passed. `superior` and
     * `coordinator`: rungs of the ladder. `moved`: another date. `asked`: the coordinator reminds. `handover`: a new
     * leader takes over what is open.
     */
    kind: text('kind', {
      enum: ['opened', 'ahead', 'late', 'superior', 'coordinator', 'moved', 'asked', 'handover'],
    }).notNull(),
    /**
     * What makes the cause another one (causes.ts): the date that holds, or `-`; then the days ahead, the day on which
     * the ladder began anew, or the request.
     */
    mark: text('mark').notNull(),
    /** Day of the mail. */
    day: text('day').notNull(),
    /** Of `late`: the day the superior leader is told unless the step is done. Of `superior`: the coordinator. */
    nextRungOn: text('next_rung_on'),
  },
  (table) => [
    primaryKey({
      columns: [table.roundId, table.unitId, table.stepId, table.personId, table.kind, table.mark],
    }),
    index('reminder_person_day').on(table.personId, table.day),
  ],
)

/** Nobody is reminded of the unit's steps, and nobody above is told, until the last day. */
export const reminderPauseTable = sqliteTable(
  'reminder_pause',
  {
    id: text('id').primaryKey(),
    roundId,
    unitId,
    fromDay: text('from_day').notNull(),
    /** Last day of the pause. */
    untilDay: text('until_day').notNull(),
    reason: text('reason').notNull(),
    pausedBy: text('paused_by')
      .notNull()
      .references(() => personTable.id),
    /** Taken up again before its last day. */
    endedOn: text('ended_on'),
  },
  (table) => [index('reminder_pause_unit').on(table.roundId, table.unitId)],
)

/** The coordinator asks for a reminder; it stands in the recipients' next mail. */
export const reminderRequestTable = sqliteTable(
  'reminder_request',
  {
    id: text('id').primaryKey(),
    roundId,
    unitId,
    stepId: text('step_id').notNull(),
    /** The coordinator's own words, may be empty. */
    message: text('message').notNull(),
    askedBy: text('asked_by')
      .notNull()
      .references(() => personTable.id),
    askedOn: text('asked_on').notNull(),
    /** False once everybody has been told, or the step was done before. */
    waiting: integer('waiting', { mode: 'boolean' }).notNull().default(true),
  },
  (table) => [index('reminder_request_waiting').on(table.waiting)],
)

/** What coordinators note about a unit's year; for coordinators and HR. */
export const unitNoteTable = sqliteTable(
  'unit_note',
  {
    id: text('id').primaryKey(),
    roundId,
    unitId,
    words: text('words').notNull(),
    writtenBy: text('written_by')
      .notNull()
      .references(() => personTable.id),
    writtenOn: text('written_on').notNull(),
  },
  (table) => [index('unit_note_unit').on(table.roundId, table.unitId)],
)

/** The leader whom reminders last went to: another one today means a handover. */
export const knownLeaderTable = sqliteTable(
  'known_leader',
  {
    unitId,
    personId,
    since: text('since').notNull(),
  },
  (table) => [primaryKey({ columns: [table.unitId] })],
)

/** The letter to leaders, with dates, attachments and copies; written by the coordinator, sent once. */
export const roundLetterTable = sqliteTable('round_letter', {
  roundId: text('round_id')
    .primaryKey()
    .references(() => roundTable.id),
  revision: integer('revision').notNull(),
  /** JSON: subject and text in each language (roundLetterSchema). */
  content: text('content').notNull(),
  /** JSON: which documents go with it. */
  attachments: text('attachments').notNull(),
  /** JSON: addresses of unions and others who get a copy. */
  copies: text('copies').notNull(),
  /** Day on which it is sent; null: not planned. */
  sendOn: text('send_on'),
  sentOn: text('sent_on'),
})

/** Who has had the letter: leaders appointed later get it as well, and nobody twice. */
export const roundLetterRecipientTable = sqliteTable(
  'round_letter_recipient',
  {
    roundId,
    /** A person's id, or the address of a copy. */
    recipient: text('recipient').notNull(),
    kind: text('kind', { enum: ['leader', 'copy'] }).notNull(),
    sentOn: text('sent_on').notNull(),
  },
  (table) => [primaryKey({ columns: [table.roundId, table.recipient] })],
)
