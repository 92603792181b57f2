import { copyFileSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import { describe, expect, it, onTestFinished } from 'vitest'
import { eraseDrafts, keepDraft } from '../../server/ballot/draft.store.ts'
import { openStorage } from '../../server/platform/database.ts'
import { projectRoot } from '../../server/platform/paths.ts'
import { emptyLog, transaction } from '../../server/platform/transaction.ts'
import type { RoundKey } from '../../server/platform/vault.ts'

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'medvirk-database-'))
  onTestFinished(() => rmSync(made, { recursive: true, force: true }))
  return made
}

const roundId = '00000000-0000-4000-8000-700000000001'
/** Leaves bytes as they are, so that they can be looked for on the disk. */
const plain: RoundKey = { seal: (content) => Buffer.from(content), unseal: (sealed) => Buffer.from(sealed) }
const id = new Uint8Array(16)
const bytes = new TextEncoder().encode('thirty bytes nobody must find!')

/** Whether the bytes stand in the database file or its write-ahead log. */
function isOnDisk(file: string): boolean {
  return [file, `${file}-wal`].some(
    (path) => existsSync(path) && readFileSync(path).includes(Buffer.from(bytes)),
  )
}

describe('what was deleted', () => {
  it('are gone from the disk after a start, also when the server was killed right after the release', async () => {
    const file = join(folder(), 'medvirk.db')
    const storage = openStorage(file)
    await transaction(storage, (tx) => keepDraft(tx, plain, roundId, id, bytes))
    await emptyLog(storage)
    await transaction(storage, (tx) => eraseDrafts(tx, roundId))
    const killed = join(folder(), 'medvirk.db')
    for (const part of ['', '-wal']) copyFileSync(file + part, killed + part)
    storage.close()
    expect(isOnDisk(killed)).toBe(true)
    const again = openStorage(killed)
    onTestFinished(() => again.close())
    expect(isOnDisk(killed)).toBe(false)
  })

  it('are emptied out of the log later when a backup is reading it just then', async () => {
    const file = join(folder(), 'medvirk.db')
    const storage = openStorage(file)
    onTestFinished(() => storage.close())
    await transaction(storage, (tx) => keepDraft(tx, plain, roundId, id, bytes))
    const backup = new Database(file, { readonly: true })
    backup.exec('BEGIN; SELECT count(*) FROM draft')
    await transaction(storage, (tx) => eraseDrafts(tx, roundId))
    expect(await emptyLog(storage)).toBe(false)
    expect(isOnDisk(file)).toBe(true)
    backup.exec('COMMIT')
    backup.close()
    expect(await emptyLog(storage)).toBe(true)
    expect(isOnDisk(file)).toBe(false)
  })
})

describe('emptying the log', () => {
  it('waits for its turn among the transactions', async () => {
    const storage = openStorage(join(folder(), 'medvirk.db'))
    onTestFinished(() => storage.close())
    const write = () =>
      transaction(storage, async (tx) => {
        await Promise.resolve()
        await keepDraft(tx, plain, roundId, id, bytes)
      })
    await expect(Promise.all([write(), emptyLog(storage), write(), emptyLog(storage)])).resolves.toEqual([
      undefined,
      true,
      undefined,
      true,
    ])
  })
})

describe('a database that cannot be used', () => {
  it('is named when it is no database', () => {
    const file = join(folder(), 'medvirk.db')
    writeFileSync(file, 'this is not a database, and long enough for SQLite to say so'.repeat(100))
    expect(() => openStorage(file)).toThrow(`${file}: file is not a database`)
  })

  it('is left alone when a newer version of Medvirk has written it', () => {
    const file = join(folder(), 'medvirk.db')
    openStorage(file).close()
    const newer = new Database(file)
    newer.exec(`insert into __drizzle_migrations (hash, created_at) values ('later', 99999999999999)`)
    newer.close()
    expect(() => openStorage(file)).toThrow(/newer version of Medvirk/)
  })

  it.each(['open', 'closing'])('is left alone while a round from before the answer box is %s', (state) => {
    const file = beforeTheBox(state)
    const why =
      'would lose the answers of “Høsten 2026”: close and publish it with the version that opened it'
    expect(() => openStorage(file)).toThrow(why)
    expect(() => openStorage(file)).toThrow(why)
    const left = new Database(file, { readonly: true })
    onTestFinished(() => void left.close())
    expect(left.prepare('select count(*) from answer').pluck().get()).toBe(1)
    expect(left.prepare('select state from round').pluck().get()).toBe(state)
  })

  it.each(['draft', 'released'])('is brought up to date when its round is %s', (state) => {
    const storage = openStorage(beforeTheBox(state))
    onTestFinished(() => storage.close())
    const tables = storage.writer.sqlite.prepare("select name from sqlite_schema where type = 'table'")
    expect(tables.pluck().all()).not.toContain('answer')
    expect(storage.writer.sqlite.prepare('select state from round').pluck().get()).toBe(state)
  })
})

/** A database as the last version without an answer box left it: one round, one answer. */
function beforeTheBox(state: string): string {
  const made = folder()
  const migrations = join(made, 'migrations')
  cpSync(join(projectRoot, 'server/platform/migrations'), migrations, { recursive: true })
  const journal = join(migrations, 'meta/_journal.json')
  const { entries, ...rest } = JSON.parse(readFileSync(journal, 'utf8'))
  writeFileSync(journal, JSON.stringify({ ...rest, entries: entries.slice(0, 3) }))
  const file = join(made, 'medvirk.db')
  const old = new Database(file)
  migrate(drizzle(old), { migrationsFolder: migrations })
  old.pragma('foreign_keys = OFF')
  const title = 'Høsten 2026'
  old
    .prepare(
      `insert into round (id, programme_id, title_nb, title_nn, title_en, root_unit_id, opens_on, closes_on, state)
       values (?, 'ark', ?, ?, ?, ?, '2026-10-05', '2026-10-25', ?)`,
    )
    .run(roundId, title, title, title, roundId, state)
  old.prepare('insert into answer values (?, ?, ?, ?)').run('a', roundId, roundId, Buffer.from(bytes))
  old.close()
  return file
}
