/**
 * `npm run --silent backup -- FOLDER`: makes a backup in FOLDER, also while the server runs, looks at all of it, and
 * prints where it is. DATA_DIR and KEY_DIR are read from the environment. Exit 1 with a sentence on standard error.
 */
import { keyFolder, readConfig } from '../config.ts'
import { systemClock } from '../platform/clock.ts'
import { makeBackup } from './backup.ts'

const [into, ...more] = process.argv.slice(2)
try {
  if (into === undefined || more.length > 0) throw new Error('Usage: npm run --silent backup -- FOLDER')
  const config = readConfig(process.env)
  const folders = { dataDir: config.DATA_DIR, keyDir: keyFolder(config) }
  const { folder, list } = await makeBackup(folders, into, systemClock.now())
  const rows = Object.values(list.rows).reduce((sum, n) => sum + n, 0)
  process.stdout.write(`${folder}
${rows} rows, ${list.audit.lines} lines in the audit log, ${list.files.length} files; all of it was looked at.
The keys in ${folders.keyDir} are not in it, and must never be kept with it.
`)
} catch (error) {
  process.stderr.write(`There is no new backup. ${error instanceof Error ? error.message : ''}\n`)
  process.exitCode = 1
}
