/** Reads the environment, opens storage, starts HTTP and jobs; nothing else. */
import { join } from 'node:path'
import { makeSetupLink } from './access/login-link.store.ts'
import { hasAdmin } from './access/role-assignment.store.ts'
import { keyFolder, readConfig } from './config.ts'
import { isTrial } from './operation/trial.ts'
import { systemClock } from './platform/clock.ts'
import { openStorage } from './platform/database.ts'
import { holdFolder } from './platform/only-server.store.ts'
import { transaction } from './platform/transaction.ts'
import { openVault } from './platform/vault.ts'
import { start } from './start.ts'

try {
  const config = readConfig(process.env)
  if (isTrial(config.DATA_DIR))
    throw new Error(`${config.DATA_DIR} is a trial copy: npm run try-out starts it, and sends nothing`)
  const letGo = holdFolder(config.DATA_DIR)
  const storage = openStorage(join(config.DATA_DIR, 'medvirk.db'))
  const server = await start(config, storage, openVault(keyFolder(config)), systemClock)
  if (!(await hasAdmin(storage))) {
    const token = await transaction(storage, (tx) => makeSetupLink(tx, systemClock.now()))
    process.stdout.write(`First start: set Medvirk up within 24 hours at ${server.baseUrl}/setup/${token}\n`)
  }
  process.stdout.write(`Medvirk ready ${server.baseUrl}\n`)
  let isStopping = false
  const stop = async () => {
    // Whoever asks twice does not want to wait.
    if (isStopping) process.exit(1)
    isStopping = true
    await server.stop()
    await storage.writer.queue
    storage.close()
    letGo()
    process.exit(0)
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
} catch (error) {
  process.stderr.write(`Medvirk cannot start. ${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}
