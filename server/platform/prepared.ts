/** Statements of the busiest places, which take longer to write than to run. */
import type { Reader } from './database.ts'

/** @returns what `prepare` makes of a connection, made once for each */
export function preparedOnce<T>(prepare: (reader: Reader) => T): (reader: Reader) => T {
  const made = new WeakMap<Reader['db'], T>()
  return (reader) => {
    const statements = made.get(reader.db) ?? prepare(reader)
    made.set(reader.db, statements)
    return statements
  }
}
