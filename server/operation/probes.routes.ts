/** What machines that watch the server ask: /health, /ready and /metrics. No account, and nothing about anybody. */
import { timingSafeEqual } from 'node:crypto'
import { statfs } from 'node:fs/promises'
import express, { type RequestHandler, type Router } from 'express'
import { isHeld } from '../platform/hold.ts'
import { tokenHash } from '../platform/random.ts'
import type { Services } from '../platform/route.ts'
import type { ScheduleState } from '../platform/scheduler.ts'
import type { Metrics } from './metrics.ts'
import {
  askDatabase,
  countFilingStates,
  countMailStates,
  databaseSize,
  isWritable,
} from './operation.store.ts'
import { type Want, wants } from './readiness.ts'

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
  const look = lookAt(services, watched)
  router.get('/health', async (_request, response) => {
    await askDatabase(services.storage)
    response.json({ status: 'ok' })
  })
  router.get('/ready', async (_request, response) => {
    const missing = await look()
    response.status(missing.length === 0 ? 200 : 503).json({ ready: missing.length === 0, missing })
  })
  if (watched.metricsToken !== undefined)
    router.get('/metrics', onlyWith(watched.metricsToken), async (_request, response) => {
      const { storage } = services
      const figures = {
        mails: await countMailStates(storage),
        filings: await countFilingStates(storage),
        databaseSize: (await databaseSize(storage)).size,
        isReady: (await look()).length === 0,
        schedule: watched.schedule(),
      }
      response.type('text/plain; version=0.0.4').send(await watched.metrics.write(figures))
    })
  // Without these, the page for every other address would answer, with 200.
  router.use(['/health', '/ready', '/metrics'], (_request, response) => void response.status(404).end())
  return router
}

function lookAt({ storage, dataDir }: Services, { schedule }: Watched): () => Promise<Want[]> {
  let known: { at: number; missing: Promise<Want[]> } | null = null
  const look = async () => {
    const { room } = await databaseSize(storage)
    const disk = await statfs(dataDir)
    return wants({
      isWritable: await isWritable(storage),
      roomInDatabase: room,
      roomOnDisk: disk.bavail * disk.bsize,
      isHeld: isHeld(dataDir),
      schedule: schedule(),
      now: performance.now(),
    })
  }
  return () => {
    const now = performance.now()
    if (known === null || now - known.at > readyFor) known = { at: now, missing: look() }
    return known.missing
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
