/**
 * `npm run try-out -- FOLDER [DAY]`: a trial copy of DATA_DIR in FOLDER, made the first time and used again later, on a
 * server of this machine alone that sends nothing. With DAY its clock begins there: reminders and dates can be seen.
 */
import { join } from 'node:path'
import express, { type Router } from 'express'
import { z } from 'zod'
import { loadAdmins } from './access/role-assignment.store.ts'
import { openSession } from './access/session.store.ts'
import { setSessionCookie } from './app.ts'
import { readConfig } from './config.ts'
import { isTrial, makeTrial } from './operation/trial.ts'
import { type Clock, dayOf, shiftedClock, systemClock } from './platform/clock.ts'
import { openStorage, type Storage } from './platform/database.ts'
import { holdFolder } from './platform/only-server.store.ts'
import { Problem } from './platform/problem.ts'
import { newToken } from './platform/random.ts'
import { transaction } from './platform/transaction.ts'
import { openVault } from './platform/vault.ts'
import { start } from './start.ts'

const [folder, day, ...more] = process.argv.slice(2)
try {
  if (folder === undefined || more.length > 0) throw new Error('Usage: npm run try-out -- FOLDER [DAY]')
  const clock = day === undefined ? systemClock : clockOf(day)
  // Nothing else of the environment: no mail server, no filing folder, no address from outside.
  const { PORT, DATA_DIR = 'data' } = process.env
  if (!isTrial(folder)) await makeTrial(DATA_DIR, folder, clock.now())
  const config = readConfig({ PORT, DATA_DIR: folder, LOG_LEVEL: 'error' })
  const letGo = holdFolder(folder)
  const storage = openStorage(join(folder, 'medvirk.db'))
  const [admin] = await loadAdmins(storage, dayOf(clock.now()))
  if (!admin) throw new Error(`There is no administrator in ${folder}: set the platform up first`)
  const key = newToken()
  const server = await start(config, storage, openVault(join(folder, 'keys')), clock, () =>
    entrance(storage, clock, admin.id, key),
  )
  process.stdout.write(`Trial copy in ${folder}: nothing is sent. Remove the folder when you are done.
Sign in as ${admin.name}: ${server.baseUrl}/try-out?key=${key}
Medvirk ready ${server.baseUrl}\n`)
  const stop = async () => {
    await server.stop()
    await storage.writer.queue
    storage.close()
    letGo()
    process.exit(0)
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
} catch (error) {
  process.stderr.write(`The trial cannot start. ${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}

/** In the morning of a day, so that what is due on it comes. */
function clockOf(day: string): Clock {
  if (!z.iso.date().safeParse(day).success) throw new Error(`${day} is no day: write 2027-10-30`)
  return shiftedClock(`${day}T07:00:00Z`)
}

/** Whoever reads the terminal is the administrator: mails with links to log in are read on the page behind it. */
function entrance(storage: Storage, clock: Clock, adminId: string, key: string): Router {
  const router = express.Router()
  router.get('/try-out', async (request, response) => {
    if (request.query.key !== key) throw new Problem('not-found')
    const token = await transaction(storage, (tx) => openSession(tx, adminId, clock.now()))
    setSessionCookie(response, token, false)
    response.set('Cache-Control', 'no-store').redirect(303, '/mailbox')
  })
  return router
}
