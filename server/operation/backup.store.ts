/** Copies of the database file, whole while others write, and what is asked of one before anybody relies on it. */
import { chmodSync, existsSync } from 'node:fs'
import Database from 'better-sqlite3'
import { verifyAudit } from '../access/audit-chain.store.ts'
import { openReader } from '../platform/database.ts'

/**
 * Copies a database that may be in use, as it is at one moment.
 *
 * @param to must not exist
 */
export async function copyDatabase(from: string, to: string): Promise<void> {
  if (existsSync(to)) throw new Error(`${to} is there already`)
  const source = new Database(from, { readonly: true, fileMustExist: true })
  try {
    // Page by page, it would begin anew whenever somebody writes.
    await source.backup(to, { progress: () => 2 ** 31 - 1 })
  } finally {
    source.close()
  }
  chmodSync(to, 0o600)
  const copy = new Database(to)
  // One file, which needs no other beside it.
  copy.pragma('journal_mode = DELETE')
  copy.close()
}

export interface Contents {
  /** Rows by table. */
  rows: Record<string, number>
  /** The last line of the audit log. */
  audit: { lines: number; hash: string }
}

/**
 * Looks at all of a database file: whether each page is whole, each reference leads somewhere, and each line of the
 * audit log fits the one before.
 *
 * @throws Error saying what is wrong
 */
export async function inspectDatabase(file: string): Promise<Contents> {
  const sqlite = new Database(file, { readonly: true, fileMustExist: true })
  try {
    const faults = sqlite.prepare('pragma integrity_check(5)').pluck().all()
    if (faults.length !== 1 || faults[0] !== 'ok')
      throw new Error(`its pages are damaged: ${faults.join('; ')}`)
    const dangling = sqlite.prepare<[], { table: string }>('pragma foreign_key_check').all()
    if (dangling.length > 0)
      throw new Error(`${dangling.length} rows refer to nothing, the first in ${dangling[0]?.table}`)
    const tables = sqlite
      .prepare<[], string>(
        "select name from sqlite_schema where type = 'table' and name not like 'sqlite\\_%' escape '\\' order by name",
      )
      .pluck()
      .all()
    const rows = Object.fromEntries(
      tables.map((name) => [name, Number(sqlite.prepare(`select count(*) from "${name}"`).pluck().get())]),
    )
    return { rows, audit: await auditOf(file) }
  } finally {
    sqlite.close()
  }
}

async function auditOf(file: string): Promise<Contents['audit']> {
  const reader = openReader(file)
  try {
    const found = await verifyAudit(reader)
    if (found.outcome === 'changed') throw new Error(`its audit log was changed: line ${found.number}`)
    return { lines: found.number, hash: found.hash }
  } finally {
    reader.close()
  }
}

/**
 * Keeps everybody else out of a database file, and everything that was written in it alone.
 *
 * @returns what lets go of it; null while a server or another program has it open
 */
export function lockDatabase(file: string): (() => void) | null {
  const sqlite = new Database(file, { timeout: 0, fileMustExist: true })
  try {
    // Out of WAL comes only who is alone.
    sqlite.pragma('journal_mode = DELETE')
    sqlite.pragma('locking_mode = EXCLUSIVE')
    sqlite.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) {
      sqlite.close()
      return null
    }
    // A damaged file is why one restores: nothing can work in it either.
  }
  return () => void sqlite.close()
}
