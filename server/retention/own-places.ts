/**
 * Every column that names a person, decided: part of what the person is shown, or not, and why. A test fails for a
 * column that is not named here. Columns that are shown are listed, since rows hold other people and secrets, too.
 */
import type { OwnDataPlace } from '#shared/own-data.ts'

export interface OwnPlace {
  table: string
  /** Holds the person's id. */
  column: string
  shows: readonly string[]
  /** Of these, the one that says when. */
  on: string | null
}

const where = ['round_id', 'unit_id'] as const

/** All but those that are found in another way (own-data.store.ts). */
export const ownPlaces: Readonly<Record<Exclude<OwnDataPlace, 'mail' | 'measure' | 'act-on'>, OwnPlace>> = {
  position: {
    table: 'position',
    column: 'person_id',
    shows: ['unit_id', 'percent_hundredths', 'category', 'phd', 'tags', 'from_date', 'to_date'],
    on: 'from_date',
  },
  'personnel-leader': { table: 'position', column: 'personnel_leader_id', shows: ['unit_id'], on: null },
  departure: { table: 'departure', column: 'person_id', shows: ['noticed_on'], on: 'noticed_on' },
  pilot: { table: 'pilot_person', column: 'person_id', shows: ['round_id'], on: null },
  role: {
    table: 'role_assignment',
    column: 'person_id',
    shows: ['role', 'unit_id', 'since', 'until', 'ended_on'],
    on: 'since',
  },
  leader: { table: 'unit', column: 'leader_id', shows: ['id', 'code'], on: null },
  'known-leader': { table: 'known_leader', column: 'person_id', shows: ['unit_id', 'since'], on: 'since' },
  deputy: {
    table: 'leader_deputy',
    column: 'person_id',
    shows: ['unit_id', 'from_day', 'until_day'],
    on: 'from_day',
  },
  'safety-representative': {
    table: 'safety_representative',
    column: 'person_id',
    shows: ['area_id', 'kind'],
    on: null,
  },
  'chief-representative': {
    table: 'chief_safety_representative',
    column: 'person_id',
    shows: ['unit_id'],
    on: null,
  },
  session: {
    table: 'session',
    column: 'person_id',
    shows: ['opened_at', 'confirmed_at', 'used_at', 'expires_at', 'browser', 'provider'],
    on: 'opened_at',
  },
  'login-link': { table: 'login_link', column: 'person_id', shows: ['expires_at', 'used'], on: 'expires_at' },
  account: {
    table: 'account',
    column: 'person_id',
    shows: ['issuer', 'key', 'bound_at'],
    on: 'bound_at',
  },
  digest: { table: 'digest', column: 'person_id', shows: ['day'], on: 'day' },
  reminder: {
    table: 'reminder',
    column: 'person_id',
    shows: [...where, 'step_id', 'kind', 'day', 'next_rung_on'],
    on: 'day',
  },
  letter: {
    table: 'round_letter_recipient',
    column: 'recipient',
    shows: ['round_id', 'kind', 'sent_on'],
    on: 'sent_on',
  },
  'calendar-feed': { table: 'calendar_feed', column: 'person_id', shows: ['created_on'], on: 'created_on' },
  'calendar-event': {
    table: 'calendar_event',
    column: 'person_id',
    shows: [...where, 'step_id', 'due', 'cancelled'],
    on: 'due',
  },
  plan: { table: 'plan', column: 'signed_by', shows: [...where, 'group_id', 'signed_on'], on: 'signed_on' },
  'plan-version': {
    table: 'plan_version',
    column: 'signed_by',
    shows: [...where, 'group_id', 'version', 'signed_on', 'filed_on'],
    on: 'signed_on',
  },
  'plan-change': {
    table: 'plan_change',
    column: 'person_id',
    shows: [...where, 'group_id', 'at', 'what', 'before', 'after'],
    on: 'at',
  },
  consultation: {
    table: 'consultation',
    column: 'person_id',
    shows: [...where, 'document', 'confirmed_on', 'remark'],
    on: 'confirmed_on',
  },
  form: {
    table: 'form_response',
    column: 'signed_by',
    shows: [...where, 'form_id', 'signed_on'],
    on: 'signed_on',
  },
  lift: { table: 'lift', column: 'lifted_by', shows: ['to_unit_id', 'lifted_on', 'why'], on: 'lifted_on' },
  'lift-answer': {
    table: 'lift',
    column: 'answered_by',
    shows: ['to_unit_id', 'answered_on', 'answer'],
    on: 'answered_on',
  },
  assistance: {
    table: 'assistance',
    column: 'asked_by',
    shows: [...where, 'recipient', 'text', 'asked_on', 'state'],
    on: 'asked_on',
  },
  treatment: {
    table: 'treatment',
    column: 'recorded_by',
    shows: [...where, 'held_on', 'outcome', 'comment'],
    on: 'held_on',
  },
  filing: {
    table: 'filing',
    column: 'filed_by',
    shows: [...where, 'document', 'version', 'ordered_on', 'case_number', 'filed_on'],
    on: 'ordered_on',
  },
  waiver: {
    table: 'filing_waiver',
    column: 'decided_by',
    shows: [...where, 'document', 'reason', 'decided_on'],
    on: 'decided_on',
  },
  'access-request': {
    table: 'access_request',
    column: 'registered_by',
    shows: ['round_id', 'reference', 'received_on', 'answered_on'],
    on: 'received_on',
  },
  'access-decision': {
    table: 'access_decision',
    column: 'decided_by',
    shows: ['unit_id', 'decision', 'legal_basis', 'reason', 'decided_on'],
    on: 'decided_on',
  },
  pause: {
    table: 'reminder_pause',
    column: 'paused_by',
    shows: [...where, 'from_day', 'until_day', 'reason'],
    on: 'from_day',
  },
  'reminder-request': {
    table: 'reminder_request',
    column: 'asked_by',
    shows: [...where, 'step_id', 'message', 'asked_on'],
    on: 'asked_on',
  },
  'unit-note': {
    table: 'unit_note',
    column: 'written_by',
    shows: [...where, 'words', 'written_on'],
    on: 'written_on',
  },
  'mail-words': {
    table: 'mail_text',
    column: 'written_by',
    shows: ['mail', 'revision', 'written_on'],
    on: 'written_on',
  },
  files: {
    table: 'handout_order',
    column: 'ordered_by',
    shows: [...where, 'ordered_at', 'state'],
    on: 'ordered_at',
  },
  'absence-import': {
    table: 'absence_import',
    column: 'imported_by',
    shows: ['imported_on', 'filename', 'rows'],
    on: 'imported_on',
  },
  act: { table: 'audit_entry', column: 'actor_id', shows: ['at', 'action', 'subject', 'detail'], on: 'at' },
}

/** Columns that name a person and are not looked up. */
export const notLookedUp: Readonly<Record<string, string>> = {
  'publication.told_up_to': 'how far a mailing has come, for the minutes it takes',
  'assistance.recipient_email':
    'who was asked for help, as it was written: helpers from outside are nobody here',
  'assistance.recipient_name': 'the same',
  'assistance.recipient': 'a kind of helper, no person',
  'assistance.answered_by': 'the name of a helper from outside, as it was written',
  'person.id': 'the person itself, whose row is shown whole',
  'person.email': 'the same',
  'mail.to_address': 'looked up by the address (own-data.store.ts)',
}
