/** Whether the database answers. */
import { sql } from 'drizzle-orm'
import type { Reader } from '../platform/database.ts'

/** @throws when the file cannot be read any more */
export async function askDatabase(reader: Reader): Promise<void> {
  reader.db.get(sql`select 1`)
}
