/** What machines that watch the server ask: /health, /ready and /metrics. No account, and nothing about anybody. */
import { timingSafeEqual } from 'node:crypto'
import express, { type RequestHandler, type Router } from 'express'
import { tokenHash } from '../platform/random.ts'
import type { Services } from '../platform/route.ts'
import type { ScheduleState } from '../platform/scheduler.ts'
import { newestBackup } from './backup-note.ts'
import { type Look, lookAround } from './look.ts'
import type { Metrics } from './metrics.ts'
import { askDatabase, countFilingStates, countMailStates } from './operation.store.ts'

export interface Watched {
  schedule(): ScheduleState
  metrics: Metrics
  /** Without one, /metrics does not exist. */
  metricsToken?: string
}

/** Milliseconds for which an answer of /ready stands: it writes, and anybody may ask. */
const readyFor = 5_000

export function probesRouter(services: Services, watched: Watched): Router {
  const router = express.Router()
  router.use(['/health', '/ready', '/metrics'], unstored)
  const look = lookingAt(services, watched)
  router.get('/health', async (_request, response) => {
    await askDatabase(services.storage)
    response.json({ status: 'ok' })
  })
  router.get('/ready', async (_request, response) => {
    const { missing } = await look()
    response.status(missing.length === 0 ? 200 : 503).json({ ready: missing.length === 0, missing })
  })
  if (watched.metricsToken !== undefined)
    router.get('/metrics', onlyWith(watched.metricsToken), async (_request, response) => {
      const { storage, dataDir, clock } = services
      const { missing, databaseSize } = await look()
      const backup = await newestBackup(dataDir)
      const figures = {
        mails: await countMailStates(storage),
        filings: await countFilingStates(storage),
        databaseSize,
        isReady: missing.length === 0,
        backupAge: backup && clock.now().since(backup).total('seconds'),
        schedule: watched.schedule(),
      }
      response.type('text/plain; version=0.0.4').send(await watched.metrics.write(figures))
    })
  // Without these, the page for every other address would answer, with 200.
  router.use(['/health', '/ready', '/metrics'], (_request, response) => void response.status(404).end())
  return router
}

function lookingAt(services: Services, { schedule }: Watched): () => Promise<Look> {
  let known: { at: number; look: Promise<Look> } | null = null
  return () => {
    const now = performance.now()
    if (known === null || now - known.at > readyFor)
      known = { at: now, look: lookAround(services, schedule()) }
    return known.look
  }
}

/** Hashed first: comparing tells neither length nor beginning. */
function onlyWith(token: string): RequestHandler {
  const expected = Buffer.from(tokenHash(`Bearer ${token}`))
  return (request, response, next) => {
    const given = Buffer.from(tokenHash(request.headers.authorization ?? ''))
    if (timingSafeEqual(given, expected)) return next()
    response.set('WWW-Authenticate', 'Bearer').status(401).end()
  }
}

const unstored: RequestHandler = (_request, response, next) => {
  response.set('Cache-Control', 'no-store')
  next()
}
