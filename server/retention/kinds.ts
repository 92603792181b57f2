/**
 * Every table of the database, decided: deleted some days after something has happened, by a job that goes by its own
 * rule, or kept, and why. A test fails for a table that is not named here.
 */
import type { DatedKind, KeptKind, OtherwiseDeleted } from '#shared/retention.ts'

/** Deleted by the job of this stage, so many days after the event. */
export const datedTables: Readonly<Record<DatedKind, { after: string; tables: readonly string[] }>> = {
  mails: { after: 'the mail was queued', tables: ['mail', 'mail_attachment', 'mail_file'] },
  digests: { after: 'the day of the mail', tables: ['digest'] },
  'filing-copies': {
    after: 'the document was filed, and the receipt came',
    // Of a filing, only the copy of the document: that it was filed, and where, belongs to the papers.
    tables: ['filing_receipt'],
  },
  reminders: {
    after: 'the last date of the round',
    tables: [
      'reminder',
      'reminder_request',
      'reminder_pause',
      'unit_note',
      'calendar_event',
      'round_letter_recipient',
      'round_letter',
    ],
  },
  papers: {
    after:
      'the last date of the round and the last act in it, once everything finished is filed or need not be',
    tables: [
      'plan',
      'plan_version',
      'plan_change',
      'measure',
      'lift',
      'consultation',
      'form_response',
      'planning',
      'sitting',
      'agenda',
      'risk_assessment',
      'inquiry',
      'assistance',
      'treatment',
      'live_meeting',
      'filing',
      'filing_waiver',
      'unit_case',
      'unit_deadline',
    ],
  },
  absence: { after: 'the end of the month', tables: ['absence', 'absence_import'] },
  'access-requests': { after: 'the answer', tables: ['access_request', 'access_decision'] },
  'ended-roles': { after: 'the last day of the role', tables: ['role_assignment', 'leader_deputy'] },
  people: {
    after: 'the person was seen to have left',
    tables: ['person', 'departure', 'account', 'calendar_feed', 'known_leader'],
  },
}

/** Deleted by other jobs, or by the act itself, by a rule that nobody can change. */
export const otherwiseDeletedTables: Readonly<
  Record<OtherwiseDeleted, { when: string; tables: readonly string[] }>
> = {
  'sign-ins': {
    when: 'they have expired (server/access/session.job.ts)',
    tables: ['session', 'login_link', 'provider_login'],
  },
  answers: {
    when: 'the results are out, or the round is aborted (server/results/destroy.job.ts)',
    tables: [
      'box',
      'draft',
      'invitation',
      'invitation_link',
      'signing_key',
      'ballot_class',
      'pilot_person',
      'response_rate',
    ],
  },
  meetings: {
    when: "the meeting's own date (server/meeting/meeting.job.ts)",
    tables: ['meeting_participant', 'meeting_note', 'meeting_group_choice', 'meeting_vote'],
  },
  files: { when: 'a day after they were made (server/handout/order.job.ts)', tables: ['handout_order'] },
}

/** Kept as long as the institution keeps its database. */
export const keptTables: Readonly<Record<KeptKind, { because: string; tables: readonly string[] }>> = {
  log: {
    because:
      'it is how misuse is found afterwards (GDPR article 5(2) and 32), and a chain from which nothing can be taken; it names people by an identifier that says nothing once the person is forgotten',
    tables: ['audit_entry', 'audit_check'],
  },
  results: {
    because: 'figures of groups, from which nobody can be told; later surveys are compared with them',
    tables: ['release', 'release_refusal', 'placed_unit', 'crowd', 'figure', 'stated_figure'],
  },
  rounds: {
    because: 'units, groups and dates of a round and the public proof of its answer box; nobody is named',
    tables: [
      'round',
      'response_unit',
      'round_unit',
      'round_group',
      'group_invited',
      'round_box',
      'round_mailing',
      'publication',
      'round_deadline',
      'step_completion',
      'programme_copy',
    ],
  },
  register: {
    because: 'what the institution’s own register says today; each import replaces it',
    tables: [
      'unit',
      'unit_successor',
      'position',
      'safety_area',
      'safety_representative',
      'chief_safety_representative',
      'committee',
    ],
  },
  settings: {
    because: 'the institution’s own settings and words, and what the database says of itself',
    tables: ['setting', 'mail_text', 'stamp', '__drizzle_migrations'],
  },
}
