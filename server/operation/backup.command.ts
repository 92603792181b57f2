/**
 * `npm run --silent backup -- FOLDER [--keep-days DAYS]`: makes a backup in FOLDER, also while the server runs, looks at
 * all of it, and prints where it is; then removes those of more than so many days ago, where they are given. DATA_DIR
 * and KEY_DIR are read from the environment. Exit 1 with a sentence on standard error.
 */
import { shortestDate } from '#shared/retention.ts'
import { keyFolder, readConfig } from '../config.ts'
import { systemClock } from '../platform/clock.ts'
import { makeBackup, removeOldBackups } from './backup.ts'
import { noteBackup } from './backup-note.ts'

let isMade = false
try {
  const { into, keepDays } = readArguments(process.argv.slice(2))
  const config = readConfig(process.env)
  const folders = { dataDir: config.DATA_DIR, keyDir: keyFolder(config) }
  const now = systemClock.now()
  const { folder, list } = await makeBackup(folders, into, now)
  isMade = true
  await noteBackup(config.DATA_DIR, now)
  const rows = Object.values(list.rows).reduce((sum, n) => sum + n, 0)
  process.stdout.write(`${folder}
${rows} rows, ${list.audit.lines} lines in the audit log, ${list.files.length} files; all of it was looked at.
The keys in ${folders.keyDir} are not in it, and must never be kept with it.
`)
  if (keepDays !== null) {
    const removed = await removeOldBackups(into, keepDays, now)
    process.stdout.write(`Removed as older than ${keepDays} days: ${removed.length}.\n`)
  }
} catch (error) {
  const what = isMade ? 'The backup is whole, but what comes after it failed.' : 'There is no new backup.'
  process.stderr.write(`${what} ${error instanceof Error ? error.message : ''}\n`)
  process.exitCode = 1
}

function readArguments(given: string[]): { into: string; keepDays: number | null } {
  const [into, option, days, ...more] = given
  const isRight = option === undefined || (option === '--keep-days' && /^[1-9]\d{0,3}$/.test(days ?? ''))
  if (into === undefined || into.startsWith('--') || !isRight || more.length > 0)
    throw new Error('Usage: npm run --silent backup -- FOLDER [--keep-days DAYS]')
  // Before anything is made: a wrong number is a mistake in a timer that nobody looks at.
  const keepDays = days === undefined ? null : Number(days)
  if (keepDays !== null && keepDays > shortestDate)
    throw new Error(
      `Backups are kept ${shortestDate} days at most: what has a date must not outlive it there.`,
    )
  return { into, keepDays }
}
