import { getTableColumns, getTableName, is, sql } from 'drizzle-orm'
import { SQLiteTable } from 'drizzle-orm/sqlite-core'
import { describe, expect, it } from 'vitest'
import type { Reader } from '../../server/platform/database.ts'
import { freshStorage } from '../world.ts'

const definitions = Object.values(
  import.meta.glob<Record<string, unknown>>('../../server/**/*.tables.ts', { eager: true }),
)
  .flatMap((file) => Object.values(file))
  .filter((each) => is(each, SQLiteTable))

function columnsOf({ db }: Reader, table: string): { name: string; notnull: number }[] {
  return db.all(sql`select name, "notnull" from pragma_table_info(${table}) order by name`)
}

describe('the database after all migrations', () => {
  it('has exactly the tables and columns that the table definitions describe', () => {
    const storage = freshStorage()
    const described = definitions.map((table) => [
      getTableName(table),
      Object.values(getTableColumns(table))
        .map((column) => ({ name: column.name, notnull: column.notNull ? 1 : 0 }))
        .sort((a, b) => (a.name < b.name ? -1 : 1)),
    ])
    const real: { name: string }[] = storage.db.all(
      sql`select name from sqlite_schema where type = 'table' and name not like '\\_\\_%' escape '\\' and name not like 'sqlite\\_%' escape '\\'`,
    )
    const found = real.map(({ name }) => [name, columnsOf(storage, name)])
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(described))
  })

  it('keeps no order in which answers came, invitations were written or notes of a meeting were sent', () => {
    const tables: { name: string }[] = freshStorage().db.all(
      sql`select name from pragma_table_list where wr = 1 and schema = 'main'`,
    )
    const names = tables.map(({ name }) => name)
    for (const name of ['box', 'draft', 'invitation', 'invitation_link']) expect(names).toContain(name)
    // Notes that one phone sent together must not lie together once its secret is gone.
    for (const name of ['meeting_note', 'meeting_participant', 'meeting_vote', 'meeting_group_choice'])
      expect(names).toContain(name)
  })

  it('has no place for a person, a time or an address beside an answer', () => {
    for (const table of ['box', 'draft']) {
      const columns = columnsOf(freshStorage(), table).map(({ name }) => name)
      expect(columns).toEqual(['id', 'round_id', 'sealed'])
    }
  })
})
