/** A database of an earlier version, with rows in every table, is brought to this one and keeps them. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import Database from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import { expect, onTestFinished, test } from 'vitest'
import { chainOldLines, verifyAudit } from '../../server/access/audit-chain.store.ts'
import { openStorage } from '../../server/platform/database.ts'
import { projectRoot } from '../../server/platform/paths.ts'
import { long } from '../ballot/keys.ts'

const migrations = join(projectRoot, 'server/platform/migrations')
const journal: { entries: { tag: string }[] } = JSON.parse(
  readFileSync(join(migrations, 'meta/_journal.json'), 'utf8'),
)
const versions = journal.entries.map(({ tag }) => tag)
const rowsEach = 3

/** A database as the version wrote it that had no later migration than this one. */
function databaseOf(folder: string, version: number): Database.Database {
  const migrationsFolder = join(folder, 'migrations')
  mkdirSync(join(migrationsFolder, 'meta'), { recursive: true })
  const entries = journal.entries.slice(0, version + 1)
  for (const { tag } of entries) cpSync(join(migrations, `${tag}.sql`), join(migrationsFolder, `${tag}.sql`))
  writeFileSync(join(migrationsFolder, 'meta/_journal.json'), JSON.stringify({ ...journal, entries }))
  const sqlite = new Database(join(folder, 'medvirk.db'))
  migrate(drizzle(sqlite), { migrationsFolder })
  return sqlite
}

function tablesOf(sqlite: Database.Database): string[] {
  return sqlite
    .prepare<[], string>(
      "select name from sqlite_schema where type = 'table' and name not like '\\_\\_%' escape '\\' and name not like 'sqlite\\_%' escape '\\' order by name",
    )
    .pluck()
    .all()
}

interface Column {
  name: string
  type: string
}
interface Reference {
  table: string
  from: string
  to: string | null
}

/** Puts rows into every table, each of which refers to the row of its number in the tables it refers to. */
function seed(sqlite: Database.Database): void {
  sqlite.pragma('foreign_keys = OFF')
  const columns = (table: string) => sqlite.prepare<[], Column>(`pragma table_info("${table}")`).all()
  const references = (table: string) =>
    sqlite.prepare<[], Reference>(`pragma foreign_key_list("${table}")`).all()
  const keyOf = (table: string) =>
    sqlite.prepare<[], string>(`select name from pragma_table_info('${table}') where pk = 1`).pluck().get() ??
    ''
  const value = (table: string, { name, type }: Column, row: number): string | number | Buffer => {
    const found = references(table).find((reference) => reference.from === name)
    const to = found && (found.to ?? keyOf(found.table))
    const isItself = found?.table === table && to === name
    const target = found && !isItself && columns(found.table).find((column) => column.name === to)
    if (found && target) return value(found.table, target, row)
    if (/int/i.test(type)) return row + 1
    if (/blob/i.test(type)) return Buffer.from(`${table} ${name} ${row}`)
    return `${table} ${name} ${row}`
  }
  for (const table of tablesOf(sqlite)) {
    const of = columns(table)
    const insert = sqlite.prepare(
      `insert or ignore into "${table}" (${of.map(({ name }) => `"${name}"`).join()}) values (${of.map(() => '?').join()})`,
    )
    for (let row = 0; row < rowsEach; row++) insert.run(of.map((column) => value(table, column, row)))
  }
}

/** What a version took away on purpose, and the CHANGELOG says. */
const takenAway = (version: string) => [
  // Readable answers and invitations: openStorage refuses where a round with them is not finished.
  ...(version < '0003' ? ['answer', 'invitation'] : []),
  // Everybody signs in once more.
  ...(version < '0013' ? ['session'] : []),
]

/** All rows by table, each as its columns say. */
function contents(sqlite: Database.Database): Record<string, Record<string, unknown>[]> {
  return Object.fromEntries(
    tablesOf(sqlite).map((table) => [
      table,
      sqlite.prepare<[], Record<string, unknown>>(`select * from "${table}" order by 1, 2`).all(),
    ]),
  )
}

/** The same, or the words from before within a new form. */
const isKept = (before: unknown, after: unknown) =>
  isDeepStrictEqual(before, after) || (typeof before === 'string' && String(after).includes(before))

/** With MEDVIRK_LONG=1 every one. */
const tried = versions
  .map((tag, version) => ({ tag, version }))
  .filter(({ version }) => long || version % 4 === 0 || version >= versions.length - 2)

test.each(tried)(
  'a database of version $tag keeps all its rows, and its audit log holds',
  async ({ tag, version }) => {
    const folder = mkdtempSync(join(tmpdir(), 'medvirk-version-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    const old = databaseOf(folder, version)
    seed(old)
    expect(old.pragma('foreign_key_check')).toEqual([])
    const before = contents(old)
    old.close()

    const storage = openStorage(join(folder, 'medvirk.db'))
    onTestFinished(() => storage.close())
    const { sqlite } = storage.writer
    expect(sqlite.pragma('foreign_key_check')).toEqual([])
    expect(sqlite.pragma('integrity_check', { simple: true })).toBe('ok')
    const after = contents(sqlite)
    for (const [table, rows] of Object.entries(before)) {
      if (takenAway(tag).includes(table)) {
        expect(after[table] ?? [], table).toEqual([])
        continue
      }
      expect(rows.length, table).toBeGreaterThan(0)
      expect(after[table]?.length, table).toBe(rows.length)
      for (const [index, row] of rows.entries())
        for (const [column, value] of Object.entries(row)) {
          const now = after[table]?.[index] ?? {}
          if (column in now) expect(isKept(value, now[column]), `${table}.${column}`).toBe(true)
        }
    }
    if (version < versions.indexOf('0014_audit_chain')) {
      await chainOldLines(storage)
      expect(await verifyAudit(storage)).toMatchObject({ outcome: 'unchanged', number: rowsEach })
    }
  },
)

test('a database in which people still answer without the answer box is refused, and stays as it is', () => {
  const folder = mkdtempSync(join(tmpdir(), 'medvirk-version-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const old = databaseOf(folder, 2)
  seed(old)
  old.exec("update round set state = 'open' where rowid = 1")
  const before = contents(old)
  old.close()
  expect(() => openStorage(join(folder, 'medvirk.db'))).toThrow('would lose the answers of')
  const still = new Database(join(folder, 'medvirk.db'))
  onTestFinished(() => void still.close())
  expect(contents(still)).toEqual(before)
})
