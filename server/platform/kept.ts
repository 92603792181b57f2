/** What every request asks the database for, as long as nothing was committed: an hour of reading, or a second of a busy day. */
import type { Reader, Storage } from './database.ts'

/** Things kept of one database at most; then all are given up. */
const most = 2000

/** @returns what gives the value under a key; made anew after any commit, and always inside a transaction */
export function keptUntilCommit<T>(): (reader: Reader, key: string, make: () => Promise<T>) => Promise<T> {
  const kept = new WeakMap<Reader, { commits: number; values: Map<string, T> }>()
  return async (reader, key, make) => {
    if (!isStorage(reader)) return make()
    const commits = reader.commits()
    const known = kept.get(reader)
    const values =
      known?.commits === commits && known.values.size < most ? known.values : new Map<string, T>()
    if (values !== known?.values) kept.set(reader, { commits, values })
    const found = values.get(key)
    if (found !== undefined) return found
    const value = await make()
    // It may have been read after a commit that came between: then it is not this number's.
    if (reader.commits() === commits) values.set(key, value)
    return value
  }
}

function isStorage(reader: Reader): reader is Storage {
  return 'commits' in reader
}
