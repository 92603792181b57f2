/**
 * Live meetings: notes and votes without names. A participant is a random secret on a phone, of which only the hash is
 * kept, and nothing says whose phone it is. What phones write lies without row numbers (migration 0010): in which order
 * it came would tell what came from the same one. All of it is deleted some days after the meeting.
 */
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { unitTable } from '../organisation/organisation.tables.ts'
import { roundTable } from '../round/round.tables.ts'

export const liveMeetingTable = sqliteTable('live_meeting', {
  id: text('id').primaryKey(),
  roundId: text('round_id')
    .notNull()
    .references(() => roundTable.id),
  unitId: text('unit_id')
    .notNull()
    .references(() => unitTable.id),
  stepId: text('step_id').notNull(),
  /** The sitting it belongs to (follow-up); null until its outcome is written down. */
  sittingId: text('sitting_id'),
  /** What people type to join, without spaces; null once the meeting is over, so that it leads nowhere. */
  code: text('code').unique(),
  trackId: text('track_id').notNull(),
  /** JSON: one language, or two side by side. */
  languages: text('languages').notNull(),
  phase: text('phase', { enum: ['alone', 'groups', 'plenary', 'vote', 'over'] }).notNull(),
  /** ISO 8601 instant when the phase is meant to end; null without a clock. */
  phaseEndsAt: text('phase_ends_at'),
  /** How many groups the phones are spread over; 0: none. */
  groups: integer('groups').notNull().default(0),
  /** How many were there; null before it is over, and where nobody counted. */
  attendance: integer('attendance'),
  heldOn: text('held_on').notNull(),
  /** ISO date: from this day on, notes and votes are gone. */
  deleteOn: text('delete_on').notNull(),
})

export const participantTable = sqliteTable(
  'meeting_participant',
  {
    meetingId: text('meeting_id')
      .notNull()
      .references(() => liveMeetingTable.id),
    /** SHA-256 of the phone's secret, hex. */
    secretHash: text('secret_hash').notNull(),
    /** Which of the groups, from 1; null before there are groups. */
    groupNumber: integer('group_number'),
  },
  (table) => [primaryKey({ columns: [table.meetingId, table.secretHash] })],
)

export const noteTable = sqliteTable(
  'meeting_note',
  {
    id: text('id').primaryKey(),
    meetingId: text('meeting_id')
      .notNull()
      .references(() => liveMeetingTable.id),
    /** Whose phone it came from, so that it can be changed until it is let through; null for all once it is over. */
    secretHash: text('secret_hash'),
    /** Which of the phone's notes, from 1, so that sending it again makes no second one; 0 for one that staff typed. */
    place: integer('place').notNull(),
    focus: text('focus', { enum: ['keep', 'improve'] }).notNull(),
    text: text('text').notNull(),
    state: text('state', { enum: ['waiting', 'shown', 'held-back'] }).notNull(),
    /** The note it says the same as; votes go there. */
    sameAs: text('same_as'),
    /** Agreed on in the end: becomes a draft measure. */
    agreed: integer('agreed', { mode: 'boolean' }).notNull().default(false),
    /** The measure it became; null while it has not. */
    measureId: text('measure_id'),
  },
  (table) => [index('meeting_note_meeting').on(table.meetingId)],
)

/** Notes of the wall that a group has chosen. */
export const groupChoiceTable = sqliteTable(
  'meeting_group_choice',
  {
    meetingId: text('meeting_id')
      .notNull()
      .references(() => liveMeetingTable.id),
    groupNumber: integer('group_number').notNull(),
    noteId: text('note_id')
      .notNull()
      .references(() => noteTable.id),
  },
  (table) => [primaryKey({ columns: [table.noteId, table.groupNumber] })],
)

export const voteTable = sqliteTable(
  'meeting_vote',
  {
    noteId: text('note_id')
      .notNull()
      .references(() => noteTable.id),
    meetingId: text('meeting_id').notNull(),
    /** Whose votes; once it is over, `all` for the sum of them. */
    secretHash: text('secret_hash').notNull(),
    votes: integer('votes').notNull(),
  },
  (table) => [primaryKey({ columns: [table.noteId, table.secretHash] })],
)
