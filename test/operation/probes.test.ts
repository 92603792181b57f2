import { randomBytes } from 'node:crypto'
import supertest from 'supertest'
import { expect, onTestFinished, test } from 'vitest'
import { createApp } from '../../server/app.ts'
import { coarse, makeMetrics } from '../../server/operation/metrics.ts'
import { probesRouter } from '../../server/operation/probes.routes.ts'
import { type Findings, wants } from '../../server/operation/readiness.ts'
import { hold } from '../../server/platform/hold.ts'
import { createLogger } from '../../server/platform/log.ts'
import { queueMails } from '../../server/platform/outbox.store.ts'
import type { ScheduleState } from '../../server/platform/scheduler.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { allRoutes } from '../../server/routes.ts'
import { moveIn } from '../cast.ts'
import { freshServices } from '../world.ts'

const idle: ScheduleState = {
  startedAt: 0,
  jobs: [{ name: 'send mails', endedAt: null, hasFailed: false }],
  runningSince: null,
  clockHasJumped: false,
}

function watchedApp(metricsToken?: string, services = freshServices()) {
  const metrics = makeMetrics()
  onTestFinished(() => metrics.stop())
  const schedule = () => ({ ...idle, startedAt: performance.now() })
  const routes = allRoutes({
    ...{ programmes: new Map(), baseUrl: services.baseUrl, demo: false, boxOrigin: null, filingWay: null },
  })
  const app = createApp(services, routes, {
    log: createLogger('silent'),
    secureCookies: false,
    measure: metrics.measure,
    probes: probesRouter(services, { schedule, metrics, metricsToken }),
  })
  return { services, asked: supertest(app) }
}

const token = randomBytes(32).toString('base64url')

test('a machine that watches learns that the server lives and is ready, and nothing else', async () => {
  const { asked } = watchedApp()
  const health = await asked.get('/health')
  expect([health.status, health.body]).toEqual([200, { status: 'ok' }])
  const ready = await asked.get('/ready')
  expect([ready.status, ready.body]).toEqual([200, { ready: true, missing: [] }])
  expect(ready.headers['cache-control']).toBe('no-store')
  expect((await asked.post('/ready')).status).toBe(404)
})

test('a server whose database is full is alive and not ready, and says so', async () => {
  const { asked, services } = watchedApp()
  const { sqlite } = services.storage.writer
  sqlite.pragma(`max_page_count = ${sqlite.pragma('page_count', { simple: true })}`)
  expect((await asked.get('/health')).status).toBe(200)
  const ready = await asked.get('/ready')
  expect([ready.status, ready.body]).toEqual([503, { ready: false, missing: ['database-full'] }])
})

test('a server whose database cannot be written, or from which nothing leaves, is not ready', async () => {
  const { asked, services } = watchedApp()
  services.storage.writer.sqlite.pragma('query_only = ON')
  hold(services.dataDir, { backupOf: '2026-10-01T00:00:00Z' })
  expect((await asked.get('/ready')).body.missing).toEqual(['database', 'held'])
})

test('what is missing follows from what was found', () => {
  const minutes = (n: number) => n * 60_000
  const well: Findings = {
    ...{ isWritable: true, roomInDatabase: 1e9, roomOnDisk: 1e9, isHeld: false },
    ...{ schedule: idle, now: minutes(5) },
  }
  expect(wants(well)).toEqual([])
  expect(wants({ ...well, roomOnDisk: 1e8 })).toEqual(['disk'])
  expect(wants({ ...well, now: minutes(31) })).toEqual(['jobs'])
  const running = { ...idle, runningSince: minutes(100) }
  expect(wants({ ...well, schedule: running, now: minutes(120) })).toEqual([])
  expect(wants({ ...well, schedule: running, now: minutes(131) })).toEqual(['jobs'])
  const jumped = { ...idle, clockHasJumped: true }
  expect(wants({ ...well, schedule: jumped, now: minutes(120) })).toEqual(['clock'])
})

test('without a token of the configuration there are no figures, and with one only for whoever has it', async () => {
  const { asked: without } = watchedApp()
  expect((await without.get('/metrics').set('Authorization', 'Bearer undefined')).status).toBe(404)
  const { asked } = watchedApp(token)
  expect((await asked.get('/metrics')).status).toBe(401)
  expect((await asked.get('/metrics').set('Authorization', `Bearer ${token}x`)).status).toBe(401)
  expect((await asked.get('/metrics').set('Authorization', `Bearer ${token}`)).status).toBe(200)
})

test('the figures tell of mails, filings, jobs and routes, and of nobody and no answer', async () => {
  const { asked, services } = watchedApp(token)
  await moveIn(services.storage)
  const letter = {
    kind: 'digest',
    to: 'kari@nordhavn.example',
    language: 'nb' as const,
    subject: 'S',
    text: 'T',
  }
  await transaction(services.storage, (tx) => queueMails(tx, [letter], services.clock.now()))
  const link = 'a-very-secret-link'
  await asked.get('/api/session')
  await asked.get('/api/units/33333333-3333-4333-8333-333333333333/home')
  for (const side of ['/api/answer/invitation', '/api/box', '/api/meeting/state'])
    await asked.post(side).send({ token: link })
  const { text } = await asked.get('/metrics').set('Authorization', `Bearer ${token}`)
  expect(text).toContain('medvirk_mails{state="queued"} 1')
  expect(text).toContain('medvirk_filings{state="queued"} 0')
  expect(text).toContain('medvirk_job_age_seconds{job="send mails"}')
  expect(text).toContain('medvirk_ready 1')
  expect(text).toMatch(/medvirk_request_seconds_count\{method="GET",route="\/api\/session",status="\d+"\} 1/)
  expect(text).toContain('route="/api/units/:unit/home"')
  for (const secret of ['kari', 'nordhavn', link, '33333333', '/api/answer', '/api/box', '/api/meeting'])
    expect(text, secret).not.toContain(secret)
  // Every figure of its own is one of these: another must be thought through first.
  const names = [...text.matchAll(/^# TYPE (\S+)/gm)].map(([, name]) => name)
  expect(names).toEqual([
    'medvirk_request_seconds',
    'medvirk_ready',
    'medvirk_mails',
    'medvirk_filings',
    'medvirk_job_age_seconds',
    'medvirk_job_failed',
    'medvirk_event_loop_lag_seconds',
    'medvirk_database_bytes',
    'medvirk_memory_bytes',
    'medvirk_backup_age_seconds',
    'medvirk_looks_total',
  ])
  expect(text).toContain('medvirk_backup_age_seconds -1')
})

test('fifty answers make no size larger than the step it is rounded up to', () => {
  const step = 64 * 1024 * 1024
  expect(coarse(1, step)).toBe(step)
  expect(coarse(step, step)).toBe(step)
  expect(coarse(step + 1, step)).toBe(2 * step)
  expect(step).toBeGreaterThan(50 * 22_000)
})
