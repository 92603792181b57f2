import express from 'express'
import supertest from 'supertest'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Actor } from '#shared/session.ts'
import { createApp } from '../../server/app.ts'
import { createLogger } from '../../server/platform/log.ts'
import { Problem } from '../../server/platform/problem.ts'
import { defineRoute, finish, type Route } from '../../server/platform/route.ts'
import { startApp } from '../http.ts'
import { freshServices } from '../world.ts'

const handled: unknown[] = []
const routes: Route[] = [
  defineRoute({
    method: 'post',
    path: '/api/echo/:number',
    summary: 'Echoes.',
    who: 'anyone',
    params: z.object({ number: z.coerce.number().int() }),
    body: z.strictObject({ word: z.string().max(10) }),
    response: z.object({ word: z.string() }),
    async handle({ body, params }) {
      handled.push(body)
      return { word: `${body.word}${params.number}`, secret: 'never' }
    },
  }),
  defineRoute({
    method: 'get',
    path: '/api/breaks',
    summary: 'Breaks.',
    who: 'anyone',
    response: z.null(),
    async handle() {
      throw new Error('UNIQUE constraint failed: kari@example.org')
    },
  }),
  defineRoute({
    method: 'get',
    path: '/api/hidden',
    summary: 'Not for you.',
    who: ({ actor }: { actor: Actor }) => (actor.name === 'Kari Lunde' ? 'allow' : 'hide'),
    response: z.object({ name: z.string() }),
    async handle({ actor }) {
      return { name: actor.name }
    },
  }),
  defineRoute({
    method: 'get',
    path: '/api/refuses',
    summary: 'Refuses.',
    who: 'anyone',
    response: z.null(),
    async handle() {
      throw new Problem('plan-signed', { detail: 'signed on Tuesday' })
    },
  }),
]
/** As a row that keeps its answer; `other` is that of another row. */
const short = z.object({ word: z.string() })
const other = z.object({ word: z.string(), secret: z.string() })
const answer = { word: 'sent again', secret: 'never' }
for (const [path, finished] of [
  ['/api/kept', finish(short, answer)],
  ['/api/mixed-up', finish(other, answer)],
] as const)
  routes.push(
    defineRoute({
      method: 'get',
      path,
      summary: 'Sends what it has kept.',
      who: 'anyone',
      response: short,
      handle: async () => finished as ReturnType<typeof finish<typeof short>>,
    }),
  )
const app = () =>
  supertest(createApp(freshServices(), routes, { log: createLogger('silent'), secureCookies: false }))

describe('an answer that was finished before', () => {
  it('is sent without the fields that its schema does not have', async () => {
    const first = await app()
      .get('/api/kept')
      .expect(200)
      .expect('Content-Type', /^application\/json/)
    expect(first.body).toEqual({ word: 'sent again' })
    expect((await app().get('/api/kept')).headers.etag).toBe(first.headers.etag)
  })

  it('does not leave by a row of another schema', async () => {
    const { status, text } = await app().get('/api/mixed-up')
    expect(status).toBe(500)
    expect(text).not.toContain('never')
  })
})

describe('a route', () => {
  it('lets only the fields of its answer leave', async () => {
    const { body } = await app().post('/api/echo/7').send({ word: 'hei' }).expect(200)
    expect(body).toEqual({ word: 'hei7' })
  })

  it.each([
    ['malformed JSON', '{"word":', 'application/json', 400, 'malformed-body'],
    ['another media type', 'word=hei', 'application/x-www-form-urlencoded', 415, 'wrong-media-type'],
    [
      'a body of 10 MB',
      JSON.stringify({ word: 'x'.repeat(10_000_000) }),
      'application/json',
      413,
      'too-large',
    ],
    ['a wrong type', '{"word":7}', 'application/json', 400, 'invalid-request'],
    ['an unknown field', '{"word":"a","more":1}', 'application/json', 400, 'invalid-request'],
    [
      'a prototype key',
      '{"word":"a","__proto__":{"admin":true}}',
      'application/json',
      400,
      'invalid-request',
    ],
    [
      'a constructor key',
      '{"word":"a","constructor":{"prototype":{}}}',
      'application/json',
      400,
      'invalid-request',
    ],
    ['a list', '[]', 'application/json', 400, 'invalid-request'],
    ['null', 'null', 'application/json', 400, 'malformed-body'],
  ])('refuses %s with a problem, and its handler never runs', async (_name, body, type, status, code) => {
    handled.length = 0
    const answer = await app().post('/api/echo/7').set('Content-Type', type).send(body)
    expect(answer.status).toBe(status)
    expect(answer.type).toBe('application/problem+json')
    expect(answer.body).toMatchObject({ status, code, type: `urn:medvirk:problem:${code}` })
    expect(handled).toEqual([])
  })

  it('names the refused field and never repeats what was sent', async () => {
    const answer = await app().post('/api/echo/7').send({ word: 'hemmeligere-enn-ti' })
    expect(answer.body.invalidParams).toEqual([{ name: 'body.word', reason: expect.any(String) }])
    expect(answer.text).not.toContain('hemmeligere')
  })

  it.each(['/api/echo/seven', '/api/nowhere', '/api/%E0%A4%A'])(
    'answers %s with a 404 problem',
    async (path) => {
      const answer = await app().post(path).send({ word: 'a' })
      expect(answer.status).toBe(404)
      expect(answer.body.code).toBe('not-found')
    },
  )

  it('tells nothing of an unexpected error', async () => {
    const answer = await app().get('/api/breaks').expect(500)
    expect(answer.body.code).toBe('internal')
    expect(answer.text).not.toContain('kari@example.org')
  })

  it('tells the reason of an expected refusal', async () => {
    const answer = await app().get('/api/refuses').expect(409)
    expect(answer.body).toMatchObject({ code: 'plan-signed', detail: 'signed on Tuesday' })
  })

  it('refuses an unknown query parameter', async () => {
    const answer = await app().get('/api/refuses?debug=1').expect(400)
    expect(answer.body.invalidParams).toEqual([{ name: 'query.debug', reason: 'unknown field' }])
  })
})

describe('who may ask', () => {
  it('answers 401 to nobody, and exactly like an unknown address to somebody without a right', async () => {
    const { as, anonymous } = await startApp(routes)
    await anonymous.get('/api/hidden').expect(401)
    const refused = await (await as('stranger')).get('/api/hidden').expect(404)
    const unknown = await (await as('stranger')).get('/api/nothing-at-all').expect(404)
    const { instance: _a, ...one } = refused.body
    const { instance: _b, ...other } = unknown.body
    expect(one).toEqual(other)
    await (await as('leader')).get('/api/hidden').expect(200, { name: 'Kari Lunde' })
  })

  it('refuses a change asked for by a page of another site', async () => {
    await app().post('/api/echo/7').set('Sec-Fetch-Site', 'cross-site').send({ word: 'a' }).expect(403)
    await app().post('/api/echo/7').set('Origin', 'https://evil.example').send({ word: 'a' }).expect(403)
    await app().post('/api/echo/7').set('Sec-Fetch-Site', 'same-origin').send({ word: 'a' }).expect(200)
  })
})

describe('the headers', () => {
  it('allow nothing from anywhere else, and keep answers out of caches', async () => {
    const { headers } = await app().get('/api/refuses')
    expect(headers['content-security-policy']).toContain("default-src 'self'")
    expect(headers['content-security-policy']).not.toContain("script-src 'unsafe-inline'")
    expect(headers['cache-control']).toBe('no-store')
    expect(headers['referrer-policy']).toBe('no-referrer')
    expect(headers['x-powered-by']).toBeUndefined()
    expect(headers['x-content-type-options']).toBe('nosniff')
  })

  it('tell browsers for a year to come by https alone, where people reach the server so', async () => {
    const options = { log: createLogger('silent'), secureCookies: true }
    const { headers } = await supertest(createApp(freshServices(), routes, options)).get('/api/refuses')
    const [, seconds] =
      /^max-age=(\d+); includeSubDomains$/.exec(headers['strict-transport-security'] ?? '') ?? []
    expect(Number(seconds)).toBeGreaterThanOrEqual(365 * 24 * 60 * 60)
  })

  it('say what they are and in which alphabet, refusals too', async () => {
    const answered = await app().post('/api/echo/7').send({ word: 'a' }).expect(200)
    expect(answered.headers['content-type']).toBe('application/json; charset=utf-8')
    const refused = await app().get('/api/refuses')
    expect(refused.headers['content-type']).toBe('application/problem+json; charset=utf-8')
  })
})

describe('an answer box with a host name of its own', () => {
  const box = defineRoute({
    method: 'post',
    path: '/api/box',
    summary: 'Anonymous.',
    who: 'anyone',
    response: z.null(),
    handle: async () => null,
  })
  const appWith = (boxOrigin: string | null) =>
    supertest(
      createApp(freshServices(), [box, ...routes], {
        log: createLogger('silent'),
        secureCookies: true,
        boxOrigin,
      }),
    )
  const foreign = { Origin: 'https://survey.example.org', 'Sec-Fetch-Site': 'cross-site' }

  it('is asked by pages from elsewhere, without cookies; nothing else is', async () => {
    const own = appWith('https://box.example.org')
    const asked = await own.options('/api/box').set(foreign).expect(204)
    expect(asked.headers['access-control-allow-origin']).toBe('*')
    expect(asked.headers['access-control-allow-credentials']).toBeUndefined()
    await own.post('/api/box').set(foreign).expect(204)
    await own.post('/api/echo/7').set(foreign).send({ word: 'a' }).expect(403)
    const { headers } = await own.get('/api/refuses')
    expect(headers['content-security-policy']).toContain("connect-src 'self' https://box.example.org")
    expect(headers['access-control-allow-origin']).toBeUndefined()
  })

  it('without one, is asked from our own pages alone', async () => {
    const shared = appWith(null)
    await shared.post('/api/box').set(foreign).expect(403)
    await shared.post('/api/box').expect(204)
    const { headers } = await shared.get('/api/refuses')
    expect(headers['content-security-policy']).toContain("connect-src 'self';")
  })
})

describe('the log', () => {
  it('holds no line of the anonymous side and no identifier of any other', async () => {
    const lines: unknown[] = []
    const log = { info: (line: unknown) => lines.push(line), warn: () => {}, error: () => {} }
    const quiet = defineRoute({
      method: 'post',
      path: '/api/answer',
      summary: 'Anonymous.',
      who: 'anyone',
      response: z.null(),
      handle: async () => null,
    })
    const logged = supertest(
      createApp(freshServices(), [quiet, ...routes], { log: log as never, secureCookies: false }),
    )
    await logged.post('/api/answer').expect(204)
    expect(lines).toEqual([])
    await logged.post('/api/echo/7').send({ word: 'hei' })
    expect(lines).toEqual([
      { method: 'POST', route: '/api/echo/:number', status: 200, ms: expect.any(Number) },
    ])
  })
})

describe('an Express router given by the demo', () => {
  it('comes before the pages', async () => {
    const extra = express.Router().get('/demo/hello', (_request, response) => {
      response.send('hello')
    })
    const demo = createApp(freshServices(), [], { log: createLogger('silent'), secureCookies: false, extra })
    await supertest(demo).get('/demo/hello').expect(200, 'hello')
  })
})

it('a row without a rule of who may ask it does not compile, and ends the start if it comes that far', () => {
  const row = { method: 'get', path: '/api/forgotten', summary: 'Forgotten.', response: z.null() } as const
  // @ts-expect-error: `who` is missing.
  const forgotten = () => defineRoute({ ...row, handle: async () => null })
  expect(forgotten).toThrow('get /api/forgotten does not say who may ask it')
})
