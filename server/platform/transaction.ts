/**
 * State changes, one at a time. better-sqlite3's own transaction() takes no promise, and a bare BEGIN would let
 * requests interleave on the one writing connection: here writers queue.
 */
import { AsyncLocalStorage } from 'node:async_hooks'
import { checkpoint, type Storage, type Tx } from './database.ts'

const inside = new AsyncLocalStorage<true>()

/**
 * Runs `work` alone on the writing connection; everything it did is kept, or nothing when it throws.
 *
 * @throws whatever `work` throws, after rolling back; an Error when called inside another transaction
 */
export async function transaction<T>(storage: Storage, work: (tx: Tx) => Promise<T>): Promise<T> {
  if (inside.getStore()) throw new Error('A transaction inside a transaction would wait for itself')
  const { sqlite, tx } = storage.writer
  return inQueue(storage, async () => {
    sqlite.exec('BEGIN IMMEDIATE')
    try {
      const result = await inside.run(true, () => work(tx))
      sqlite.exec('COMMIT')
      return result
    } catch (error) {
      sqlite.exec('ROLLBACK')
      throw error
    }
  })
}

/**
 * Between two transactions: what was deleted is overwritten in the file, and the write-ahead log is emptied.
 *
 * @returns false while another program is reading the log; the next sweep tries again
 */
export async function emptyLog(storage: Storage): Promise<boolean> {
  return inQueue(storage, async () => checkpoint(storage.writer.sqlite))
}

function inQueue<T>({ writer }: Storage, run: () => Promise<T>): Promise<T> {
  const result = writer.queue.then(run, run)
  writer.queue = result.catch(() => undefined)
  return result
}
