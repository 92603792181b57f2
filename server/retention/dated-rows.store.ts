/** Kinds of data that are rows with a day of their own. */
import { eq, type SQL, sql } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import { absenceImportTable, absenceTable } from '../absence/absence.tables.ts'
import { roleAssignmentTable } from '../access/access.tables.ts'
import { leaderDeputyTable } from '../organisation/organisation.tables.ts'
import type { Reader, Tx } from '../platform/database.ts'
import { mailAttachmentTable, mailFileTable, mailTable } from '../platform/outbox.tables.ts'
import { accessDecisionTable, accessRequestTable } from '../records/access-request.tables.ts'
import { filingTable, receiptTable } from '../records/records.tables.ts'
import { digestTable } from '../reminder/reminder.tables.ts'
import type { DatedSource } from './dated-source.ts'

/** Rows of one table. */
interface Part {
  table: SQLiteTable
  /** ISO date of what the days are counted from; null for rows that are not over. */
  day: SQL
  /** What is forgotten of a row that stays; the row goes where there is none. */
  blank?: SQL
  /** What refers to the rows and goes with them. @param those which rowids */
  before?: (tx: Tx, those: SQL) => void
  /** What the rows leave behind. */
  after?: (tx: Tx) => void
}

/** Instants are in UTC: the day after is never too early in Norway. */
const dayAfter = (instant: SQL | typeof mailTable.queuedAt) => sql`date(substr(${instant}, 1, 10), '+1 day')`

const parts = {
  mails: [
    {
      table: mailTable,
      day: sql`case when ${mailTable.state} <> 'queued' then ${dayAfter(mailTable.queuedAt)} end`,
      before: (tx, those) =>
        void tx.db.run(
          sql`delete from ${mailAttachmentTable} where mail_id in (select id from ${mailTable} where rowid in ${those})`,
        ),
      after: (tx) =>
        void tx.db.run(
          sql`delete from ${mailFileTable} where hash not in (select hash from ${mailAttachmentTable})`,
        ),
    },
  ],
  digests: [{ table: digestTable, day: sql`${digestTable.day}` }],
  'filing-copies': [
    {
      table: filingTable,
      day: sql`case when ${filingTable.state} = 'filed' and ${filingTable.frozen} is not null
        then max(${filingTable.filedOn}, coalesce(${filingTable.orderedOn}, ${filingTable.filedOn})) end`,
      blank: sql`frozen = null`,
    },
    { table: receiptTable, day: sql`${receiptTable.receivedOn}` },
  ],
  absence: [
    { table: absenceTable, day: sql`date(${absenceTable.month} || '-01', '+1 month', '-1 day')` },
    {
      table: absenceImportTable,
      day: sql`case when not exists (select 1 from ${absenceTable} where ${eq(absenceTable.importId, absenceImportTable.id)})
        then ${absenceImportTable.importedOn} end`,
    },
  ],
  'access-requests': [
    {
      table: accessRequestTable,
      day: sql`${accessRequestTable.answeredOn}`,
      before: (tx, those) =>
        void tx.db.run(
          sql`delete from ${accessDecisionTable} where request_id in (select id from ${accessRequestTable} where rowid in ${those})`,
        ),
    },
  ],
  'ended-roles': [
    {
      table: roleAssignmentTable,
      day: sql`coalesce(${roleAssignmentTable.endedOn}, ${roleAssignmentTable.until})`,
    },
    { table: leaderDeputyTable, day: sql`${leaderDeputyTable.untilDay}` },
  ],
} satisfies Record<string, Part[]>

function asSource(those: readonly Part[]): DatedSource {
  const ask = async (reader: Reader, what: SQL, { table, day }: Part, where: SQL) =>
    reader.db.get<{ n: number; day: string | null }>(
      sql`select ${what} from ${table} where ${day} is not null and ${where}`,
    )
  return {
    async count(reader, lastDay) {
      let due = 0
      for (const part of those)
        due += (await ask(reader, sql`count(*) as n`, part, sql`${part.day} <= ${lastDay}`))?.n ?? 0
      return { due, heldBack: 0 }
    },
    async oldestAfter(reader, lastDay) {
      const days: string[] = []
      for (const part of those) {
        const found = await ask(reader, sql`min(${part.day}) as day`, part, sql`${part.day} > ${lastDay}`)
        if (found?.day) days.push(found.day)
      }
      return days.sort()[0] ?? null
    },
    async erase(tx, lastDay, atMost) {
      let erased = 0
      for (const { table, day, blank, before, after } of those as Part[]) {
        const due = tx.db
          .all<{ id: number }>(
            sql`select rowid as id from ${table} where ${day} <= ${lastDay} limit ${atMost - erased}`,
          )
          .map(({ id }) => id)
        if (due.length === 0) continue
        const rows = sql`(${sql.join(due, sql`, `)})`
        before?.(tx, rows)
        tx.db.run(
          blank
            ? sql`update ${table} set ${blank} where rowid in ${rows}`
            : sql`delete from ${table} where rowid in ${rows}`,
        )
        after?.(tx)
        erased += due.length
      }
      return erased
    },
  }
}

export const datedRows = {
  mails: asSource(parts.mails),
  digests: asSource(parts.digests),
  'filing-copies': asSource(parts['filing-copies']),
  absence: asSource(parts.absence),
  'access-requests': asSource(parts['access-requests']),
  'ended-roles': asSource(parts['ended-roles']),
}
