/**
 * `npm run --silent audit -- DATABASE [LINES:HASH]`: looks at the whole audit log of a database file, also while the server
 * runs or of a backup, and at what somebody was told that it was. Exit 0 with a sentence; exit 1 when it was changed;
 * exit 2 with a sentence on standard error.
 */
import { openReader } from '../platform/database.ts'
import { hashAt, verifyAudit } from './audit-chain.store.ts'

function fail(sentence: string): never {
  process.stderr.write(`${sentence}\n`)
  process.exit(2)
}

const [file, told, ...more] = process.argv.slice(2)
const expected = told === undefined ? null : /^(\d+):([0-9a-f]{64})$/.exec(told)
if (file === undefined || more.length > 0 || (told !== undefined && !expected))
  fail('Usage: npm run --silent audit -- DATABASE [LINES:HASH]')
try {
  const reader = openReader(file)
  const found = await verifyAudit(reader)
  const [, lines, hash] = expected ?? []
  const asTold = lines === undefined || (await hashAt(reader, Number(lines))) === hash
  if (found.outcome === 'changed') process.stdout.write(`The log was changed: line ${found.number}.\n`)
  else if (!asTold) process.stdout.write(`The log is another than the one of which line ${lines} was told.\n`)
  else process.stdout.write(`The log is unchanged: ${found.number} lines, ${found.hash || 'no hash'}.\n`)
  process.exitCode = found.outcome === 'changed' || !asTold ? 1 : 0
  reader.close()
} catch (error) {
  fail(`${file} cannot be read: ${error instanceof Error ? error.message : ''}`)
}
