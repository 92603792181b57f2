/** A sheet of any tables, written in a thread. */
import { runInThread } from '../platform/worker.ts'
import type { Table } from './table.ts'

/** The longest there can be takes seconds; one that never ends must not keep a thread. */
const mostMilliseconds = 60_000

/** @throws Error when it cannot be written, or takes a minute */
export function makeTablesSheet(tables: Table[]): Promise<Uint8Array> {
  return runInThread<Uint8Array, never>(import.meta.url, 'tables', { question: tables, mostMilliseconds })
}
