/**
 * State changes, one at a time on the one writing connection: better-sqlite3's own transaction() takes no promise, and
 * a bare BEGIN would let requests interleave. Writers that wait at the same moment are committed together, because the
 * disk takes as long for a hundred as for one; each has a savepoint of its own, and none hears that it is done before
 * the disk has it.
 */
import { AsyncLocalStorage, AsyncResource } from 'node:async_hooks'
import { setImmediate as pause } from 'node:timers/promises'
import { checkpoint, type Storage, type Tx } from './database.ts'

const inside = new AsyncLocalStorage<true>()

/** Works committed together at most, and milliseconds after which no further one joins them. */
const mostTogether = 128
const longestTogether = 50

/** A work that waits for the writing connection. */
interface Waiting {
  /** Does the work, and says how to tell its caller. */
  attempt(): Promise<() => void>
  reject(error: unknown): void
}

interface Line {
  waiting: Waiting[]
  /** A group has been called and not begun: whoever comes now joins it. */
  isCalled: boolean
}

const lines = new WeakMap<Storage['writer'], Line>()

/**
 * Runs `work` alone on the writing connection; everything it did is kept, or nothing when it throws. It must not wait
 * for another transaction, which may be in the same group and hear its end only after this one.
 *
 * @throws whatever `work` throws, after rolling back; SQLite's error when the group it is in cannot be committed; an
 *   Error when called inside another transaction
 */
export async function transaction<T>({ writer }: Storage, work: (tx: Tx) => Promise<T>): Promise<T> {
  if (inside.getStore()) throw new Error('A transaction inside a transaction would wait for itself')
  const line = lines.get(writer) ?? { waiting: [], isCalled: false }
  lines.set(writer, line)
  return new Promise((resolve, reject) => {
    // Whoever runs the group, each work sees what its own caller keeps in AsyncLocalStorage.
    const caller = new AsyncResource('medvirk transaction')
    const attempt = async () => {
      const result = await caller.runInAsyncScope(() => inside.run(true, () => work(writer.tx)))
      return () => resolve(result)
    }
    line.waiting.push({ attempt, reject })
    callGroup(writer, line)
  })
}

/**
 * Between two groups: what was deleted is overwritten in the file, and the write-ahead log is emptied.
 *
 * @returns false while another program is reading the log; the next sweep tries again
 */
export async function emptyLog({ writer }: Storage): Promise<boolean> {
  return inQueue(writer, async () => checkpoint(writer.sqlite))
}

function inQueue<T>(writer: Storage['writer'], run: () => Promise<T>): Promise<T> {
  const result = writer.queue.then(run, run)
  writer.queue = result.catch(() => undefined)
  return result
}

function callGroup(writer: Storage['writer'], line: Line): void {
  if (line.isCalled || line.waiting.length === 0) return
  line.isCalled = true
  void inQueue(writer, async () => {
    // Requests that have arrived by now get as far as asking for the connection.
    await pause()
    line.isCalled = false
    await runGroup(writer, line)
    callGroup(writer, line)
  })
}

/** Never throws: whatever goes wrong is told to those it happened to. */
async function runGroup({ sqlite }: Storage['writer'], { waiting }: Line): Promise<void> {
  const group = waiting.splice(0, mostTogether)
  const told: (() => void)[] = []
  try {
    sqlite.exec('BEGIN IMMEDIATE')
    const until = performance.now() + longestTogether
    for (const one of group) {
      if (told.length > 0 && performance.now() > until) break
      told.push(await tryOne(sqlite, one))
    }
    sqlite.exec('COMMIT')
  } catch (error) {
    if (sqlite.inTransaction) sqlite.exec('ROLLBACK')
    // Refusals as well: they may stand on what others of the group did, and that never was.
    for (const { reject } of group) reject(error)
    return
  }
  waiting.unshift(...group.slice(told.length))
  for (const tell of told) tell()
}

/** @throws when there is no transaction any more: a full disk makes SQLite roll back all of it */
async function tryOne(
  sqlite: Storage['writer']['sqlite'],
  { attempt, reject }: Waiting,
): Promise<() => void> {
  sqlite.exec('SAVEPOINT work')
  try {
    const tell = await attempt()
    sqlite.exec('RELEASE work')
    return tell
  } catch (error) {
    if (!sqlite.inTransaction) throw error
    sqlite.exec('ROLLBACK TO work')
    sqlite.exec('RELEASE work')
    return () => reject(error)
  }
}
