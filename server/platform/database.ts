/**
 * The database file: one connection that writes, one that only reads. Nothing outside *.store.ts, *.tables.ts and
 * this folder knows the dialect.
 */
import { chmodSync, closeSync, mkdirSync, openSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import { projectRoot } from './paths.ts'

/** Something queries can be asked of: the storage itself, or a transaction that sees its own changes. */
export interface Reader {
  readonly db: BetterSQLite3Database
}

declare const writable: unique symbol

/** The only thing that can write; handed out by platform/transaction.ts. */
export interface Tx extends Reader {
  readonly [writable]: true
}

export interface Storage extends Reader {
  /** Path of the SQLite file; a thread opens it again to read. */
  readonly file: string
  /** Another number than before once anything at all was committed, by whomever. */
  commits(): number
  /** For platform/transaction.ts alone. */
  readonly writer: { readonly sqlite: Database.Database; readonly tx: Tx; queue: Promise<unknown> }
  close(): void
}

/**
 * Opens (or creates) a database file and brings it to the newest migration.
 *
 * @param file path of the SQLite file; its folder is made when missing
 * @throws Error naming the file when it is no database, cannot be written, comes from a newer version, or durability
 *   (synchronous=FULL) cannot be had
 */
export function openStorage(file: string): Storage {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  // The folder may be older and wider open than the file may be; the WAL takes the file's mode.
  closeSync(openSync(file, 'a'))
  chmodSync(file, 0o600)
  const writing = naming(file, () => connect(file))
  naming(file, () => bringUpToDate(writing))
  // A server that was killed between a release and its checkpoint left deleted answers in the file and its log.
  checkpoint(writing)
  const reading = connect(file)
  reading.pragma('query_only = ON')
  // Counts what other connections commit, and this one never does.
  const version = reading.prepare<[], number>('pragma data_version').pluck()
  const tx = { db: drizzle(writing) } as unknown as Tx
  return {
    file,
    commits: () => version.get() ?? 0,
    db: drizzle(reading),
    writer: { sqlite: writing, tx, queue: Promise.resolve() },
    close() {
      reading.close()
      writing.close()
    },
  }
}

/** Opens a database file that is open elsewhere in this process, only to read: for threads. */
export function openReader(file: string): Reader & { close(): void } {
  const sqlite = new Database(file, { readonly: true, fileMustExist: true })
  sqlite.pragma(`busy_timeout = ${patience}`)
  return { db: drizzle(sqlite), close: () => void sqlite.close() }
}

/**
 * Writes the log (WAL) back into the file and empties it: what was deleted is gone from both. Must not be called inside
 * a transaction: platform/transaction.ts has emptyLog().
 *
 * @returns false while another program, such as a backup, is reading the log; nobody waits for it
 */
export function checkpoint(writing: Database.Database): boolean {
  writing.pragma('busy_timeout = 0')
  const busy = writing.pragma('wal_checkpoint(TRUNCATE)', { simple: true })
  writing.pragma(`busy_timeout = ${patience}`)
  return busy === 0
}

/** Milliseconds to wait for another program that is writing. */
const patience = 5000

function bringUpToDate(writing: Database.Database): void {
  const migrationsFolder = join(projectRoot, 'server/platform/migrations')
  const known = readMigrationFiles({ migrationsFolder }).at(-1)?.folderMillis ?? 0
  refuseToLoseAnswers(writing)
  migrate(drizzle(writing), { migrationsFolder })
  const newest = writing.prepare('select max(created_at) from __drizzle_migrations').pluck().get()
  if (Number(newest) > known)
    throw new Error(
      'a newer version of Medvirk has written this database; run that version, or restore a backup',
    )
}

/**
 * Before the answer box there were answers and invitations in plain tables, which are not taken along.
 *
 * @throws Error when people can still answer by them, or their answers are not published yet
 */
function refuseToLoseAnswers(writing: Database.Database): void {
  const isThere = writing.prepare("select 1 from sqlite_schema where type = 'table' and name = ?").pluck()
  if (!isThere.get('answer')) return
  const rounds = writing
    .prepare("select title_nb from round where state in ('open', 'closing')")
    .pluck()
    .all()
  if (rounds.length === 0) return
  const titles = rounds.map((title) => `“${title}”`).join(', ')
  throw new Error(
    `this version would lose the answers of ${titles}: close and publish it with the version that opened it, then start this one`,
  )
}

/** SQLite's messages do not say which file they are about. */
function naming<T>(file: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
  }
}

function connect(file: string): Database.Database {
  const sqlite = new Database(file)
  sqlite.pragma('journal_mode = WAL')
  // better-sqlite3 opens WAL files as NORMAL: an answer confirmed to an employee could be lost at a power cut.
  sqlite.pragma('synchronous = FULL')
  sqlite.pragma('foreign_keys = ON')
  // Deleted answers are overwritten, not only unlinked.
  sqlite.pragma('secure_delete = ON')
  sqlite.pragma(`busy_timeout = ${patience}`)
  if (sqlite.pragma('synchronous', { simple: true }) !== 2)
    throw new Error('the database does not accept synchronous=FULL')
  return sqlite
}
