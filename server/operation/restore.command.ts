/**
 * `npm run --silent restore -- BACKUP`: looks at all of a backup, and puts it in the place of the database of a server
 * that is stopped. DATA_DIR and KEY_DIR are read from the environment. Exit 1, with everything as it was, and a sentence
 * on standard error.
 */
import { keyFolder, readConfig } from '../config.ts'
import { systemClock } from '../platform/clock.ts'
import { restoreBackup } from './restore.ts'

const [backup, ...more] = process.argv.slice(2)
try {
  if (backup === undefined || more.length > 0) throw new Error('Usage: npm run --silent restore -- BACKUP')
  const config = readConfig(process.env)
  const folders = { dataDir: config.DATA_DIR, keyDir: keyFolder(config) }
  const { list, aside, rounds } = await restoreBackup(folders, backup, systemClock.now())
  const lines = [
    `The database is the one of ${list.madeAt}. Nobody is signed in.`,
    ...(aside ? [`What was there before is in ${aside}: remove it when all is well.`] : []),
    'Mails and filings are held until an administrator lets them go on the page of outgoing e-mail.',
    ...rounds.map(({ title, hasKey }) =>
      hasKey
        ? `“${title}” was not finished then: do not let people answer before you have read docs/operate.md, Restoring.`
        : `“${title}” was not finished then, and its key is not in ${folders.keyDir}: see docs/operate.md, Round keys.`,
    ),
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
} catch (error) {
  process.stderr.write(`Nothing was restored. ${error instanceof Error ? error.message : ''}\n`)
  process.exitCode = 1
}
