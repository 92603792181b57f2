/**
 * The database file: one connection that writes, one that only reads. Nothing outside *.store.ts, *.tables.ts and
 * this folder knows the dialect.
 */
import { chmodSync, closeSync, mkdirSync, openSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
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
  /** For platform/transaction.ts alone. */
  readonly writer: { readonly sqlite: Database.Database; readonly tx: Tx; queue: Promise<unknown> }
  /** Writes the WAL back into the file and empties it: what was deleted is gone from both. */
  checkpoint(): void
  close(): void
}

/**
 * Opens (or creates) a database file and brings it to the newest migration.
 *
 * @param file path of the SQLite file; its folder is made when missing
 * @throws when the file is no database, cannot be written, or durability (synchronous=FULL) cannot be had
 */
export function openStorage(file: string): Storage {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  // The folder may be older and wider open than the file may be; the WAL takes the file's mode.
  closeSync(openSync(file, 'a'))
  chmodSync(file, 0o600)
  const writing = connect(file)
  migrate(drizzle(writing), { migrationsFolder: join(projectRoot, 'server/platform/migrations') })
  const reading = connect(file)
  reading.pragma('query_only = ON')
  const tx = { db: drizzle(writing) } as unknown as Tx
  return {
    db: drizzle(reading),
    writer: { sqlite: writing, tx, queue: Promise.resolve() },
    checkpoint() {
      writing.pragma('wal_checkpoint(TRUNCATE)')
    },
    close() {
      reading.close()
      writing.close()
    },
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
  sqlite.pragma('busy_timeout = 5000')
  if (sqlite.pragma('synchronous', { simple: true }) !== 2)
    throw new Error(`${file}: the database does not accept synchronous=FULL`)
  return sqlite
}
