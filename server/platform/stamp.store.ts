/**
 * Keeps what was made from tables that seldom change, as long as they have not changed. The database itself notes every
 * change, whoever makes it (stamp.tables.ts), so that nobody has to remember to throw anything away.
 */
import { asc } from 'drizzle-orm'
import type { Reader } from './database.ts'
import { keptUntilCommit } from './kept.ts'
import { preparedOnce } from './prepared.ts'
import { stampTable } from './stamp.tables.ts'

const stamps = preparedOnce(({ db }) =>
  db
    .select({ subject: stampTable.subject, value: stampTable.value })
    .from(stampTable)
    .orderBy(asc(stampTable.subject))
    .prepare(),
)

const stampsNow = keptUntilCommit<(typeof stampTable.$inferSelect)[]>()

type Subject = typeof stampTable.$inferSelect.subject

/** How much is kept; what was asked for longest ago is given up first. */
interface Bounds<T> {
  /** Sum of the sizes at most. */
  most: number
  /** 1 when not given: then `most` counts things. */
  sizeOf?(value: T): number
}

/**
 * @param subjects all that the value is made from, besides its key and what never changes
 * @returns what gives the value under a key: as it was kept, or made anew. Whoever asks inside a transaction sees the
 *   transaction's own changes. The value is shared: nobody may change it.
 */
export function keptUntilChange<T>(
  subjects: readonly Subject[],
  { most, sizeOf = () => 1 }: Bounds<T>,
): (reader: Reader, key: string, make: () => Promise<T>) => Promise<T> {
  const kept = new Map<string, { value: T }>()
  let size = 0
  const keep = (name: string, value: T) => {
    kept.set(name, { value })
    size += sizeOf(value)
    for (const [oldest, entry] of kept) {
      if (size <= most) return
      kept.delete(oldest)
      size -= sizeOf(entry.value)
    }
  }
  return async (reader, key, make) => {
    const stamp = await stampOf(reader, subjects)
    const name = `${stamp} ${key}`
    const found = kept.get(name)
    if (found) {
      kept.delete(name)
      kept.set(name, found)
      return found.value
    }
    const value = await make()
    // Somebody may have made a change, or even the same value, meanwhile.
    if (!kept.has(name) && (await stampOf(reader, subjects)) === stamp) keep(name, value)
    return value
  }
}

async function stampOf(reader: Reader, subjects: readonly Subject[]): Promise<string> {
  const rows = await stampsNow(reader, '', async () => stamps(reader).all())
  return subjects.map((subject) => rows.find((row) => row.subject === subject)?.value).join(' ')
}
