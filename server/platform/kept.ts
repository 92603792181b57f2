/** What every request asks the database for, as long as nothing was committed: an hour of reading, or a second of a busy day. */
import type { Reader, Storage } from './database.ts'

/** Things kept of one database at most; then all are given up. */
const most = 2000

interface Kept<T> {
  commits: number
  values: Map<string, T>
  /** Asked for by many at the same moment, made once. */
  beingMade: Map<string, Promise<T>>
}

/** @returns what gives the value under a key; made anew after any commit, and always inside a transaction */
export function keptUntilCommit<T>(): (reader: Reader, key: string, make: () => Promise<T>) => Promise<T> {
  const all = new WeakMap<Reader, Kept<T>>()
  return async (reader, key, make) => {
    if (!isStorage(reader)) return make()
    const commits = reader.commits()
    const known = all.get(reader)
    const kept: Kept<T> =
      known?.commits === commits && known.values.size < most
        ? known
        : { commits, values: new Map(), beingMade: new Map() }
    if (kept !== known) all.set(reader, kept)
    const found = kept.values.get(key)
    if (found !== undefined) return found
    const making = kept.beingMade.get(key) ?? make()
    kept.beingMade.set(key, making)
    try {
      const value = await making
      // It may have been read after a commit that came between: then it is not this number's.
      if (reader.commits() === commits) kept.values.set(key, value)
      return value
    } finally {
      kept.beingMade.delete(key)
    }
  }
}

function isStorage(reader: Reader): reader is Storage {
  return 'commits' in reader
}
