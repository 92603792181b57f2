/** Sessions, login links, granted roles and the audit log. */
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { personTable, unitTable } from '../organisation/organisation.tables.ts'

/** Only the SHA-256 of the cookie's value is kept. */
export const sessionTable = sqliteTable('session', {
  tokenHash: text('token_hash').primaryKey(),
  personId: text('person_id')
    .notNull()
    .references(() => personTable.id),
  expiresAt: text('expires_at').notNull(),
})

/** One-time link in a mail, or the set-up link (person null). Only the SHA-256 of its token is kept. */
export const loginLinkTable = sqliteTable('login_link', {
  tokenHash: text('token_hash').primaryKey(),
  personId: text('person_id').references(() => personTable.id),
  expiresAt: text('expires_at').notNull(),
  used: integer('used', { mode: 'boolean' }).notNull(),
})

export const roleAssignmentTable = sqliteTable(
  'role_assignment',
  {
    id: text('id').primaryKey(),
    personId: text('person_id')
      .notNull()
      .references(() => personTable.id),
    role: text('role', { enum: ['coordinator', 'hr', 'records-officer', 'admin'] }).notNull(),
    unitId: text('unit_id')
      .notNull()
      .references(() => unitTable.id),
    since: text('since').notNull(),
  },
  (table) => [index('role_assignment_person').on(table.personId)],
)

export const auditTable = sqliteTable(
  'audit_entry',
  {
    id: text('id').primaryKey(),
    at: text('at').notNull(),
    actorId: text('actor_id').references(() => personTable.id),
    action: text('action').notNull(),
    subject: text('subject').notNull(),
    detail: text('detail'),
  },
  (table) => [index('audit_at').on(table.at)],
)
