/** What was filed in the records system, what came back from there, and what is not to be filed. */
import { integer, primaryKey, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core'
import { personTable, unitTable } from '../organisation/organisation.tables.ts'
import { roundTable } from '../round/round.tables.ts'

const where = {
  roundId: text('round_id')
    .notNull()
    .references(() => roundTable.id),
  unitId: text('unit_id')
    .notNull()
    .references(() => unitTable.id),
}

/** One row for each version of a document that somebody has filed, or is filing. */
export const filingTable = sqliteTable(
  'filing',
  {
    /** The external key (referanseEksternNoekkel) by which the records system knows it: nothing is filed twice. */
    key: text('key').primaryKey(),
    ...where,
    /** Which document of the unit (shared/filing-document.ts). */
    document: text('document').notNull(),
    version: integer('version').notNull(),
    /** What the document was when it was filed: another edition is another version. */
    edition: text('edition').notNull(),
    /** JSON, in three languages: what kind of document it is. */
    name: text('name').notNull(),
    /** ISO date on which it was signed, done or held. */
    readyOn: text('ready_on').notNull(),
    state: text('state', { enum: ['queued', 'sent', 'received', 'filed', 'failed'] }).notNull(),
    /** JSON (filing-document.ts): all that is filed, as it was then; null where only its place was written down. */
    frozen: text('frozen'),
    /** JSON; null: open. */
    access: text('access'),
    /** JSON: ids of the documents that go along. */
    attachments: text('attachments').notNull().default('[]'),
    /** Of the document, hexadecimal; null until the package is made. */
    sha256: text('sha256'),
    orderedOn: text('ordered_on'),
    filedBy: text('filed_by')
      .notNull()
      .references(() => personTable.id),
    caseNumber: text('case_number'),
    filedOn: text('filed_on'),
    journalNumber: text('journal_number'),
    systemId: text('system_id'),
    /** The package lies ready to be handed over. */
    staged: integer('staged', { mode: 'boolean' }).notNull().default(false),
    attempts: integer('attempts').notNull().default(0),
    /** ISO 8601 instant before which it is not tried again; null while there is nothing to do. */
    nextAttemptAt: text('next_attempt_at'),
    problem: text('problem', { enum: ['refused', 'not-valid', 'not-made', 'not-handed-over'] }),
    /** In the words of whoever refused it. */
    problemText: text('problem_text').notNull().default(''),
  },
  (table) => [unique('filing_version').on(table.roundId, table.unitId, table.document, table.version)],
)

/** A receipt as it was received. */
export const receiptTable = sqliteTable('filing_receipt', {
  /** Made of name, arrival and content (SHA-256): what is read again after a crash is known. */
  id: text('id').primaryKey(),
  /** Of the file. */
  name: text('name').notNull(),
  receivedOn: text('received_on').notNull(),
  /** Empty where it is no text, or too long to be a receipt. */
  content: text('content').notNull(),
  outcome: text('outcome', {
    enum: ['used', 'repeated', 'unreadable', 'unknown', 'other-document', 'other-case', 'wrong-form'],
  }).notNull(),
  filingKey: text('filing_key').references(() => filingTable.key),
})

/** The case of a unit in a round, where the archive has made it beforehand. */
export const unitCaseTable = sqliteTable(
  'unit_case',
  { ...where, caseNumber: text('case_number').notNull() },
  (table) => [primaryKey({ columns: [table.roundId, table.unitId] })],
)

/** A version that is not to be filed, by decision: without one, it is not deleted before it is filed. */
export const waiverTable = sqliteTable(
  'filing_waiver',
  {
    ...where,
    document: text('document').notNull(),
    edition: text('edition').notNull(),
    reason: text('reason').notNull(),
    decidedBy: text('decided_by')
      .notNull()
      .references(() => personTable.id),
    decidedOn: text('decided_on').notNull(),
  },
  (table) => [primaryKey({ columns: [table.roundId, table.unitId, table.document, table.edition] })],
)
