/** Sessions, login links, granted roles and the audit log. */
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { personTable, unitTable } from '../organisation/organisation.tables.ts'

/** Only the SHA-256 of the cookie's value is kept. Times are ISO 8601 instants. */
export const sessionTable = sqliteTable(
  'session',
  {
    /** By which its owner ends it; opens nothing. */
    id: text('id').primaryKey(),
    tokenHash: text('token_hash').notNull().unique(),
    /** Of the cookie before the last exchange, which requests on their way may still carry for a moment. */
    previousHash: text('previous_hash'),
    exchangedAt: text('exchanged_at'),
    personId: text('person_id')
      .notNull()
      .references(() => personTable.id),
    /** When the person signed in. */
    openedAt: text('opened_at').notNull(),
    /** When the person last showed that it is they, by a provider or after signing in; null where that is not known. */
    confirmedAt: text('confirmed_at'),
    /** Last used, to a few minutes. */
    usedAt: text('used_at').notNull(),
    expiresAt: text('expires_at').notNull(),
    /** What stood for the person's roles when it was last used; null before that. */
    roles: text('roles'),
    /** Browser and system in two words, so that its owner knows it again. */
    browser: text('browser').notNull(),
    /** Id of the login provider the person came by; null for a link in a mail. */
    provider: text('provider'),
  },
  (table) => [index('session_previous').on(table.previousHash), index('session_person').on(table.personId)],
)

/** One-time link and code in a mail, or the set-up link (person null). Only SHA-256 of its secrets is kept. */
export const loginLinkTable = sqliteTable(
  'login_link',
  {
    tokenHash: text('token_hash').primaryKey(),
    personId: text('person_id').references(() => personTable.id),
    expiresAt: text('expires_at').notNull(),
    used: integer('used', { mode: 'boolean' }).notNull(),
    /** Of the secret that the browser keeps which asked; null for a set-up link. */
    browserHash: text('browser_hash'),
    /** Of that secret and the code together: without the browser, a million guesses would find a code. */
    codeHash: text('code_hash'),
    /** How many wrong codes were tried on it. */
    wrongCodes: integer('wrong_codes').notNull().default(0),
  },
  (table) => [
    index('login_link_browser').on(table.browserHash),
    index('login_link_person').on(table.personId),
  ],
)

/** Whom an account at a login provider belongs to, from the first time it was used. */
export const accountTable = sqliteTable(
  'account',
  {
    /** Issuer of the provider, as its tokens name it. */
    issuer: text('issuer').notNull(),
    /** By which the provider knows the account for ever. */
    key: text('key').notNull(),
    personId: text('person_id')
      .notNull()
      .references(() => personTable.id),
    boundAt: text('bound_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.issuer, table.key] }),
    // One account of a person at each provider.
    uniqueIndex('account_person').on(table.personId, table.issuer),
  ],
)

/** A login that somebody has gone to a provider for and not come back from yet. */
export const providerLoginTable = sqliteTable('provider_login', {
  /** Only SHA-256 of the state and of the browser's secret is kept. */
  stateHash: text('state_hash').primaryKey(),
  browserHash: text('browser_hash').notNull(),
  provider: text('provider').notNull(),
  nonce: text('nonce').notNull(),
  /** RFC 7636. */
  verifier: text('verifier').notNull(),
  /** The page the person was on the way to. */
  onward: text('onward'),
  /** The provider was told to ask the person anew. */
  fresh: integer('fresh', { mode: 'boolean' }).notNull(),
  expiresAt: text('expires_at').notNull(),
})

export const roleAssignmentTable = sqliteTable(
  'role_assignment',
  {
    id: text('id').primaryKey(),
    personId: text('person_id')
      .notNull()
      .references(() => personTable.id),
    role: text('role', {
      enum: [
        'coordinator',
        'hr',
        'leader-support',
        'occupational-health',
        'union-representative',
        'committee-member',
        'records-officer',
        'admin',
      ],
    }).notNull(),
    unitId: text('unit_id')
      .notNull()
      .references(() => unitTable.id),
    /** First and last day (ISO dates), both included; null where no end is set. */
    since: text('since').notNull(),
    until: text('until'),
    /** The day on which it was taken away: from that moment it gives nothing. The row stays as history. */
    endedOn: text('ended_on'),
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
    /** Place in the chain, from 1; null for lines from before there was one, until the server has started. */
    number: integer('number').unique(),
    /** Of the line and of the one before it, SHA-256, hexadecimal (audit-chain.ts). */
    hash: text('hash').notNull().default(''),
  },
  (table) => [index('audit_at').on(table.at)],
)

/** What a look at the whole log came to, once a day: what the log was on that day must be its beginning later. */
export const auditCheckTable = sqliteTable('audit_check', {
  /** ISO date. */
  day: text('day').primaryKey(),
  outcome: text('outcome', { enum: ['unchanged', 'changed'] }).notNull(),
  /** Number and hash of the last line then; 0 and empty for an empty log. */
  number: integer('number').notNull(),
  hash: text('hash').notNull(),
})
