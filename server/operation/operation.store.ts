/** What the database says of itself: whether it answers, can be written, and how much room it has. */
import { count, sql } from 'drizzle-orm'
import type { Reader, Storage } from '../platform/database.ts'
import { mailTable } from '../platform/outbox.tables.ts'
import { transaction } from '../platform/transaction.ts'
import { filingTable } from '../records/records.tables.ts'

/** @throws when the file cannot be read any more */
export async function askDatabase(reader: Reader): Promise<void> {
  reader.db.get(sql`select 1`)
}

/** Writes a page and waits for the disk: a number of SQLite's header that nothing else uses. */
export async function isWritable(storage: Storage): Promise<boolean> {
  try {
    await transaction(storage, async (tx) => void tx.db.run(sql`pragma user_version = 1`))
    return true
  } catch {
    return false
  }
}

/** Bytes. `room`: until the database's own limit (SQLite's max_page_count). */
export async function databaseSize({ writer }: Storage): Promise<{ size: number; room: number }> {
  const value = (pragma: string) => Number(writer.sqlite.pragma(pragma, { simple: true }))
  const page = value('page_size')
  const [used, free, most] = [value('page_count'), value('freelist_count'), value('max_page_count')]
  return { size: used * page, room: (most - used + free) * page }
}

/** How many mails wait, are sent, or were given up. */
export async function countMailStates(reader: Reader): Promise<{ state: string; n: number }[]> {
  return reader.db.select({ state: mailTable.state, n: count() }).from(mailTable).groupBy(mailTable.state)
}

/** How many documents are on their way to the records system, or there. */
export async function countFilingStates(reader: Reader): Promise<{ state: string; n: number }[]> {
  return reader.db
    .select({ state: filingTable.state, n: count() })
    .from(filingTable)
    .groupBy(filingTable.state)
}
