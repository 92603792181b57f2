/**
 * Every row of the route table, asked in ways that no page ever asks: what is wrong lies in the request itself and not in
 * what it says. Nothing may break the server, keep it busy, or be answered with anything but a known problem.
 */
import { createServer, type RequestOptions, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { sql } from 'drizzle-orm'
import { expect, onTestFinished, test } from 'vitest'
import { problemSchema } from '#shared/problem.ts'
import { openSession } from '../../server/access/session.store.ts'
import { createApp } from '../../server/app.ts'
import { createLogger } from '../../server/platform/log.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { allRoutes } from '../../server/routes.ts'
import { moveIn, people, units } from '../cast.ts'
import { shortProgrammes } from '../programme/short.ts'
import { freshServices } from '../world.ts'

const routes = allRoutes({
  programmes: shortProgrammes,
  baseUrl: () => 'http://localhost',
  demo: false,
  boxOrigin: null,
  filingWay: null,
})
const unknownId = '00000000-0000-4000-8000-999999999999'
const json = { 'Content-Type': 'application/json' }
const gzipped = gzipSync('{"text":"'.concat('x'.repeat(5_000), '"}'))

interface Wrong {
  headers?: Record<string, string | string[]>
  method?: string
  /** What is put after the path. */
  after?: string
  body?: Buffer | string
  /** The body is announced and never comes whole. */
  cut?: true
}

const wrongs: Record<string, Wrong> = {
  'a broken escape in the path': { after: '%zz' },
  'a path that climbs': { after: '/..%2f..%2f..%2fetc%2fpasswd' },
  'a path with a zero byte': { after: '%00' },
  'a query of broken escapes': { after: '?a=%E0%A4%A' },
  'a parameter a thousand times': { after: `?${'before=1&'.repeat(1000)}` },
  'a header longer than any': { headers: { 'X-Long': 'x'.repeat(20_000) } },
  'two hundred headers': {
    headers: Object.fromEntries(Array.from({ length: 200 }, (_, n) => [`X-Number-${n}`, '1'])),
  },
  'a hundred megabytes announced': {
    headers: { ...json, 'Content-Length': '104857600' },
    body: '{',
    cut: true,
  },
  'a body that says it is packed, and is not': {
    headers: { ...json, 'Content-Encoding': 'gzip' },
    body: '{"text":"plain"}',
  },
  'a packed body that breaks off': {
    headers: { ...json, 'Content-Encoding': 'gzip' },
    body: gzipped.subarray(0, 20),
  },
  'a packing nobody knows': { headers: { ...json, 'Content-Encoding': 'rot13' }, body: '{}' },
  'an alphabet nobody knows': {
    headers: { 'Content-Type': 'application/json; charset=klingon' },
    body: '{}',
  },
  'bytes that are no letters': { headers: json, body: Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]) },
  'a form instead of JSON': {
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: 'text=x',
  },
  'a multipart body without an end': {
    headers: { 'Content-Type': 'multipart/form-data; boundary=x' },
    body: '--x\r\nContent-Disposition: form-data; name="file"',
  },
  'languages and ranges of junk': {
    headers: {
      'Accept-Language': `${'nb;q=x,'.repeat(300)}`,
      Accept: '*/*;q=-1,a/b/c',
      Range: 'bytes=9-1',
      'If-None-Match': '"',
      'If-Modified-Since': 'yesterday',
    },
  },
  'cookies of junk': { headers: { Cookie: `medvirk_session=%ZZ; __proto__=1; ${'a=b; '.repeat(500)}` } },
  'another origin': { headers: { Origin: 'https://evil.example', 'Sec-Fetch-Site': 'cross-site' } },
  'a forwarded address of junk': {
    headers: { 'X-Forwarded-For': "'; drop table person; --", Forwarded: 'for=_' },
  },
  'a method of another row': { method: 'PATCH', headers: json, body: '{}' },
  'a method that would echo': { method: 'TRACE' },
}

async function world() {
  const services = freshServices()
  await moveIn(services.storage)
  const token = await transaction(services.storage, (tx) =>
    openSession(tx, people.admin, services.clock.now()),
  )
  const app = createApp(services, routes, { log: createLogger('silent'), secureCookies: false })
  const server = createServer(app).listen(0, '127.0.0.1')
  onTestFinished(() => server.closeAllConnections())
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  const ask = (options: RequestOptions, { body, cut }: Wrong) =>
    new Promise<{ status: number; type: string; text: string }>((resolve, reject) => {
      const sent = request({ host: '127.0.0.1', port, ...options }, (response) => {
        const type = response.headers['content-type'] ?? ''
        const status = response.statusCode ?? 0
        // A stream has no end to wait for.
        if (type.startsWith('text/event-stream')) {
          response.destroy()
          return resolve({ status, type, text: '' })
        }
        const parts: Buffer[] = []
        response.on('data', (part) => parts.push(part))
        response.on('end', () => {
          resolve({ status, type, text: Buffer.concat(parts).toString() })
          if (cut) sent.destroy()
        })
      })
      sent.on('error', reject)
      sent.setTimeout(5_000, () => sent.destroy(new Error(`no answer to ${options.method} ${options.path}`)))
      if (body !== undefined) sent.write(body)
      if (!cut) sent.end()
    })
  const version = () =>
    services.storage.db.get<{ data_version: number }>(sql`pragma data_version`).data_version
  return { ask, version, cookie: `medvirk_session=${token}` }
}

test('a request that is wrong in itself is refused as a known problem, at once, and changes nothing', async () => {
  const { ask, version, cookie } = await world()
  // What is noted of a session when it is used first.
  await ask({ path: '/api/sessions', headers: { Cookie: cookie } }, {})
  let asked = 0
  let slowest = { milliseconds: 0, told: '' }
  for (const route of routes)
    for (const [name, wrong] of Object.entries(wrongs)) {
      // The one that signs out would leave nobody to ask.
      if (route.method === 'delete' && route.path.startsWith('/api/session')) continue
      const method = wrong.method ?? route.method.toUpperCase()
      if (wrong.body !== undefined && method === 'GET') continue
      const place = route.path.replace(/:(\w+)/g, (_, param: string) =>
        param === 'unit' ? units.coast : unknownId,
      )
      const headers = {
        Cookie: cookie,
        'X-Medvirk': '1',
        ...(wrong.body !== undefined && { 'Content-Length': `${Buffer.byteLength(wrong.body)}` }),
        ...wrong.headers,
      }
      const before = version()
      const begun = performance.now()
      const answer = await ask({ method, path: `${place}${wrong.after ?? ''}`, headers }, wrong)
      const milliseconds = performance.now() - begun
      asked += 1
      const told = `${method} ${route.path}, ${name} → ${answer.status} ${answer.text.slice(0, 200)}`
      if (milliseconds > slowest.milliseconds) slowest = { milliseconds, told }
      expect(answer.status, told).toBeLessThan(500)
      if (answer.status < 400) continue
      expect(version(), told).toBe(before)
      // Node itself answers a head that is too large, before anybody has read what is asked for.
      if (answer.status === 431) continue
      expect(answer.type, told).toMatch(/^application\/problem\+json/)
      expect(problemSchema.parse(JSON.parse(answer.text)).status, told).toBe(answer.status)
    }
  expect(asked).toBeGreaterThan(2_000)
  expect(slowest.milliseconds, slowest.told).toBeLessThan(1_000)
}, 120_000)
