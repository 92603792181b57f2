/**
 * Every row of the route table, as its own description tells it, asked by every member of the cast with requests that
 * fit and requests that do not. Nothing may break the server, and what is refused may change nothing.
 */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { sql } from 'drizzle-orm'
import { afterEach, expect, test } from 'vitest'
import { problemSchema } from '#shared/problem.ts'
import { openSession } from '../../server/access/session.store.ts'
import { createApp } from '../../server/app.ts'
import { fillBox } from '../../server/demo/fill-box.ts'
import { addMeeting, findMeeting } from '../../server/meeting/meeting.store.ts'
import { openApi } from '../../server/operation/openapi.ts'
import { createLogger } from '../../server/platform/log.ts'
import type { Services } from '../../server/platform/route.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { closeRound } from '../../server/results/close.job.ts'
import { loadBallotClasses } from '../../server/round/ballot-class.store.ts'
import { allRoutes } from '../../server/routes.ts'
import { long } from '../ballot/keys.ts'
import { type CastName, moveIn, people, units } from '../cast.ts'
import { shortProgrammes } from '../programme/short.ts'
import { draftedRound, launchedRound } from '../round/launched.ts'
import { freshServices } from '../world.ts'
import {
  fitting,
  hostileBodies,
  hostileValues,
  type Json,
  numbers,
  oneOf,
  type Schema,
  spoilt,
} from './hostile.ts'

const seed = 20261122
const unknownId = '00000000-0000-4000-8000-999999999999'
/** Those above the leader may no more than the coordinator. */
const visitors = [
  ...(Object.keys(people) as CastName[]).filter((name) => !['rector', 'dean'].includes(name)),
  null,
]

interface Operation {
  method: string
  path: string
  params: string[]
  query: string[]
  body: Schema | null
}

interface OpenApi {
  paths: Record<
    string,
    Record<
      string,
      {
        parameters: { name: string; in: 'path' | 'query' }[]
        requestBody?: { content: { 'application/json': { schema: Schema } } }
      }
    >
  >
}

const routes = allRoutes({
  programmes: shortProgrammes,
  baseUrl: () => 'http://localhost',
  demo: false,
  boxOrigin: null,
  filingWay: null,
})

const operations: Operation[] = Object.entries((openApi(routes) as unknown as OpenApi).paths)
  .flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { parameters, requestBody }]) => ({
      method: method.toUpperCase(),
      path,
      params: parameters.filter((each) => each.in === 'path').map(({ name }) => name),
      query: parameters.filter((each) => each.in === 'query').map(({ name }) => name),
      body: requestBody?.content['application/json'].schema ?? null,
    })),
  )
  // What ends something comes last, so that the others are asked while it is there.
  .sort((a, b) => Number(ends(a)) - Number(ends(b)))

function ends({ method, path }: { method: string; path: string }): boolean {
  return method === 'DELETE' || /launch|close$|abort$/.test(path)
}

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.closeAllConnections()
})

/** A round with results, an open one and a draft. */
async function rounds(services: Services) {
  const { storage } = services
  await moveIn(storage)
  const released = await launchedRound(services)
  const classes = await loadBallotClasses(storage, released.roundId)
  const answers = classes.flatMap(({ id, invited }) =>
    Array.from({ length: invited }, (_, number) => ({
      classId: id,
      answers: { overall: 1 + (number % 5), people: { heard: 1 + ((number * 7) % 5) } },
    })),
  )
  await fillBox(services, released.roundId, answers)
  await closeRound(services, released.roundId, null)
  const open = await launchedRound(services)
  return {
    released: released.roundId,
    meeting: await heldMeeting(services, released.roundId),
    open: open.roundId,
    draft: await draftedRound(storage),
    tokens: [...open.tokenOf.values()],
  }
}

/** A live meeting that phones can join. */
async function heldMeeting({ storage }: Services, roundId: string) {
  const id = await transaction(storage, (tx) =>
    addMeeting(
      tx,
      { roundId, unitId: units.coast },
      {
        stepId: 'meeting',
        trackId: 'pooled',
        sittingId: null,
        languages: ['nb'],
        heldOn: '2026-10-13',
        deleteOn: '2026-11-12',
        live: true,
        unitName: 'Institutt for kystbiologi',
      },
    ),
  )
  return { id, code: (await findMeeting(storage, id))?.code ?? '' }
}

async function world() {
  const services = freshServices()
  const there = await rounds(services)
  const cookies = new Map<CastName | null, string>([[null, '']])
  for (const name of Object.keys(people) as CastName[]) {
    const token = await transaction(services.storage, (tx) =>
      openSession(tx, people[name], services.clock.now()),
    )
    cookies.set(name, `medvirk_session=${token}`)
  }
  const app = createApp(services, routes, { log: createLogger('silent'), secureCookies: false })
  const server = createServer(app).listen(0, '127.0.0.1')
  servers.push(server)
  await new Promise((resolve) => server.once('listening', resolve))
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const ask = async (
    who: CastName | null,
    method: string,
    path: string,
    text?: string,
    type = 'application/json',
  ) => {
    const response = await fetch(base + path, {
      method,
      headers: {
        Cookie: cookies.get(who) ?? '',
        'X-Medvirk': '1',
        ...(text === undefined ? {} : { 'Content-Type': type }),
      },
      ...(text === undefined ? {} : { body: text }),
    })
    const { status, headers } = response
    // A stream has no end to wait for.
    if (headers.get('content-type')?.startsWith('text/event-stream')) {
      await response.body?.cancel()
      return { status, headers, text: '' }
    }
    return { status, headers, text: await response.text() }
  }
  return { ...there, services, ask }
}

const known = (there: Awaited<ReturnType<typeof rounds>>): Record<string, readonly string[]> => ({
  round: [there.released, there.released, there.open, there.draft, unknownId],
  unit: [units.coast, units.ecology, units.history, units.fieldStation, unknownId],
  opensOn: ['2026-10-05', '2026-10-20'],
  closesOn: ['2026-11-20', '2026-10-01'],
  completedOn: ['2026-10-13', '2026-11-30'],
  filedOn: ['2026-10-13', '2026-11-30'],
  rootUnitId: [units.science, units.history],
  unitId: [units.science, unknownId],
  responseUnitIds: [units.coast, units.history],
  programmeId: ['short', 'unknown'],
  step: ['meeting', 'plan', 'filing', 'unknown'],
  form: ['closing', 'unknown'],
  token: [...there.tokens.slice(0, 3), 'a'.repeat(43)],
  measure: [unknownId],
  meeting: [there.meeting.id, there.meeting.id, unknownId],
  code: [there.meeting.code, 'KYST 0000'],
  secret: ['s'.repeat(43), 't'.repeat(43)],
  stepId: ['meeting', 'unknown'],
  trackId: ['pooled', 'unknown'],
  heldOn: ['2026-10-13', '2026-10-06'],
  assignment: [unknownId],
  before: [unknownId],
  to: ['leader@nordhavn.example'],
  email: ['leader@nordhavn.example', 'nobody@nordhavn.example'],
  units: ['', Buffer.from('enhetskode;navn;overordnet;leder\n1;A;;').toString('base64')],
  people: [Buffer.from('ansattnummer;navn\n\u0000').toString('base64'), '////'],
})

const pathJunk = [
  '%00',
  '%zz',
  '..%2f..%2f',
  'null',
  '1',
  '%F0%9F%98%80',
  "'%20or%201=1",
  '__proto__',
  'x'.repeat(3000),
]

test('no request breaks the server, every refusal is a problem that names its field, and it changes nothing', async () => {
  const { services, ask, ...there } = await world()
  const random = numbers(seed)
  const names = known(there)
  const version = () =>
    services.storage.db.get<{ data_version: number }>(sql`pragma data_version`).data_version
  const seen = new Map<number, number>()
  let refused = 0
  let slowest = { milliseconds: 0, told: '' }
  for (const { method, path, params, query, body } of operations)
    for (const who of visitors)
      for (const attempt of long ? [0, 1, 2, 3] : [0, 1 + Math.floor(random() * 3)]) {
        // The first is the best: known ids, a body that fits. Of the others the short suite takes one.
        const dice = attempt === 0 ? () => 0 : random
        const pick = (name: string) =>
          attempt > 0 && random() < 0.12 ? oneOf(random, pathJunk) : oneOf(dice, names[name] ?? [unknownId])
        const place = params.reduce((filled, name) => filled.replace(`{${name}}`, pick(name)), path)
        const asked = query.flatMap((name) =>
          attempt === 0 || random() < 0.5
            ? []
            : `${name}=${random() < 0.5 ? encodeURIComponent(well(String(oneOf(random, hostileValues)))) : pick(name)}`,
        )
        const extra = attempt > 0 && random() < 0.08 ? ['__proto__=1', 'a[b]=c&unknown'] : []
        const url = `${place}${asked.length + extra.length > 0 ? `?${[...asked, ...extra].join('&')}` : ''}`
        const text = body ? bodyFor(body, attempt, dice, names) : undefined
        const type = attempt > 0 && random() < 0.05 ? 'text/plain' : 'application/json'
        const before = version()
        const begun = performance.now()
        const answer = await ask(who, method, url, text, type)
        const told = `${who ?? 'nobody'} ${method} ${url.slice(0, 200)} ${text?.slice(0, 300) ?? ''} → ${answer.status} ${answer.text.slice(0, 300)}`
        seen.set(answer.status, (seen.get(answer.status) ?? 0) + 1)
        expect(answer.status, told).toBeLessThan(500)
        if (answer.status < 400) continue
        refused += 1
        const milliseconds = performance.now() - begun
        if (milliseconds > slowest.milliseconds) slowest = { milliseconds, told }
        expect(version(), told).toBe(before)
        expect(answer.headers.get('content-type'), told).toMatch(/^application\/problem\+json/)
        const problem = problemSchema.parse(JSON.parse(answer.text))
        expect(problem.status, told).toBe(answer.status)
        if (problem.code === 'invalid-request') expect(problem.invalidParams?.length, told).toBeGreaterThan(0)
        expect(answer.text, told).not.toContain('xxxxxxxxxxxxxxxxxxxx')
      }
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  expect(refused).toBeGreaterThan(2_000)
  expect(slowest.milliseconds, slowest.told).toBeLessThan(1_000)
  // Requests that go through and requests that are refused for each reason: the fuzz reaches behind the policies.
  for (const status of [200, 201, 204, 400, 401, 403, 404, 409, 415, 422])
    expect(seen.has(status), `${status}`).toBe(true)
}, 180_000)

function bodyFor(
  schema: Schema,
  attempt: number,
  random: () => number,
  names: Record<string, readonly string[]>,
): string {
  if (attempt === 3) return oneOf(random, hostileBodies)
  const value: Json = fitting(schema, random, names)
  return JSON.stringify(attempt === 0 ? value : spoilt(value, random))
}

/** Without lone surrogates, which no address can hold. */
function well(text: string): string {
  return text.replace(/[\ud800-\udfff]/g, '?').slice(0, 3000)
}

test('what is hidden from somebody and what does not exist are answered alike, word for word', async () => {
  const { ask, released } = await world()
  const places = operations.filter(({ params }) => params.includes('unit'))
  const others = { round: released, step: 'plan', form: 'closing', measure: unknownId, meeting: unknownId }
  const fill = (path: string, unit: string) =>
    Object.entries({ ...others, unit }).reduce(
      (filled, [name, value]) => filled.replace(`{${name}}`, value),
      path,
    )
  for (const { method, path, body } of places)
    for (const who of ['stranger', 'employee', 'admin'] as const) {
      // Whom to let act for a leader is the administrator's to decide in every unit.
      if (who === 'admin' && path.includes('/deputies')) continue
      const text = body ? '{}' : undefined
      const hidden = await ask(who, method, fill(path, units.coast), text)
      const absent = await ask(who, method, fill(path, unknownId), text)
      const told = `${who} ${method} ${path}`
      expect(hidden.status, told).toBe(404)
      expect(same(hidden), told).toEqual(same(absent))
    }
})

/** An answer without what differs from one request to the next. */
function same({ status, headers, text }: { status: number; headers: Headers; text: string }) {
  const kept = [...headers].filter(([name]) => !['date', 'etag'].includes(name))
  return { status, kept, text: text.replace(/urn:uuid:[0-9a-f-]{36}/, '') }
}
