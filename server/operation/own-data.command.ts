/**
 * `npm run --silent own-data -- NUMBER-OR-ADDRESS`: what the database in DATA_DIR holds about one person, as JSON, for
 * a request by somebody who cannot sign in (GDPR article 15). Changes nothing. Exit 1 with a sentence on standard error.
 */
import { join } from 'node:path'
import { readConfig } from '../config.ts'
import { dayOf, systemClock } from '../platform/clock.ts'
import { openReader } from '../platform/database.ts'
import { findPersonId, loadOwnData } from '../retention/own-data.store.ts'
import { databaseName } from './backup.ts'

const [known, ...more] = process.argv.slice(2)
try {
  if (known === undefined || more.length > 0)
    throw new Error('Usage: npm run --silent own-data -- NUMBER-OR-ADDRESS')
  const reader = openReader(join(readConfig(process.env).DATA_DIR, databaseName))
  try {
    const id = await findPersonId(reader, known)
    const data = id && (await loadOwnData(reader, id, dayOf(systemClock.now())))
    if (!data) throw new Error('Nobody has that employee number or address.')
    process.stdout.write(`${JSON.stringify(data, null, 2)}\n`)
  } finally {
    reader.close()
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : 'It failed.'}\n`)
  process.exitCode = 1
}
