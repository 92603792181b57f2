import supertest from 'supertest'
import { Temporal } from 'temporal-polyfill'
import { expect, it } from 'vitest'
import { accessRoutes } from '../../server/access/access.routes.ts'
import { newestActs } from '../../server/access/audit.store.ts'
import { makeLoginLink } from '../../server/access/login-link.store.ts'
import { openSession } from '../../server/access/session.store.ts'
import { createApp } from '../../server/app.ts'
import { unitTable } from '../../server/organisation/organisation.tables.ts'
import type { Clock } from '../../server/platform/clock.ts'
import { createLogger } from '../../server/platform/log.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { moveIn, people } from '../cast.ts'
import { freshServices, testNow } from '../world.ts'

const routes = accessRoutes({ baseUrl: () => 'https://medvirk.example', demo: false })
const iphone = 'Mozilla/5.0 (iPhone) Version/18.0 Mobile Safari/604.1'

/** The app as it runs behind https, with a clock that can be put on. */
async function world(secureCookies = true) {
  const fresh = freshServices()
  let now = Temporal.Instant.from(testNow)
  const clock: Clock = { now: () => now }
  const services = { ...fresh, clock }
  await moveIn(services.storage)
  const app = createApp(services, routes, { log: createLogger('silent'), secureCookies })
  const name = secureCookies ? '__Host-medvirk_session' : 'medvirk_session'
  const open = (who: keyof typeof people = 'leader') =>
    transaction(services.storage, (tx) => openSession(tx, people[who], now, 'Firefox, Linux'))
  const ask = (method: 'get' | 'post' | 'delete', path: string, token: string) =>
    supertest(app)[method](path).set('Cookie', `${name}=${token}`).set('X-Medvirk', '1')
  return {
    app,
    services,
    open,
    ask,
    who: async (token: string) => (await ask('get', '/api/session', token)).body.person?.name ?? null,
    wait: (minutes: number) => {
      now = now.add({ minutes })
    },
  }
}

it('is carried by a cookie of this host alone, that no script reads, for eight hours', async () => {
  const { app, services } = await world()
  const { token } = await transaction(services.storage, (tx) =>
    makeLoginLink(tx, people.leader, 'here', services.clock.now()),
  )
  const answer = await supertest(app)
    .post('/api/session')
    .set({ 'User-Agent': iphone, Cookie: '__Host-medvirk_login=here' })
    .send({ token })
  const [cookie = ''] = answer.headers['set-cookie'] ?? []
  expect(cookie).toMatch(
    /^__Host-medvirk_session=[\w-]{43}; Max-Age=28800; Path=\/; .*HttpOnly; Secure; SameSite=Lax$/,
  )
})

it('ends for whoever was signed in there before', async () => {
  const { ask, open, services, who } = await world()
  const before = await open('coordinator')
  const { token } = await transaction(services.storage, (tx) =>
    makeLoginLink(tx, people.leader, 'here', services.clock.now()),
  )
  await ask('post', '/api/session', `${before}; __Host-medvirk_login=here`).send({ token }).expect(201)
  expect(await who(before)).toBeNull()
})

it('ends after half an hour without a request, and lives on with one', async () => {
  const { open, who, wait } = await world()
  const [left, used] = [await open(), await open()]
  expect([await who(left), await who(used)]).toEqual(['Kari Lunde', 'Kari Lunde'])
  wait(20)
  expect(await who(used)).toBe('Kari Lunde')
  wait(10)
  expect([await who(left), await who(used)]).toEqual([null, 'Kari Lunde'])
})

it('gets another secret as soon as the person’s roles are others', async () => {
  const { open, ask, services, wait } = await world()
  const token = await open()
  const cookieOf = async () => (await ask('get', '/api/session', token)).headers['set-cookie']?.[0]
  expect(await cookieOf()).toBeUndefined()
  await transaction(services.storage, (tx) => tx.db.update(unitTable).set({ leaderId: null }))
  const cookie = await cookieOf()
  const exchanged = /=([\w-]{43});/.exec(cookie ?? '')?.[1] ?? ''
  expect(exchanged).not.toBe(token)
  expect((await ask('get', '/api/session', exchanged)).body.person).toMatchObject({ roles: [] })
  wait(2)
  expect((await ask('get', '/api/session', token)).body.person).toBeNull()
})

it('is shown to its owner among the others, who ends one or all others, with a line in the log', async () => {
  const { open, ask, who, services } = await world()
  const [here, there, third] = [await open(), await open(), await open()]
  await open('coordinator')
  const { sessions } = (await ask('get', '/api/sessions', here)).body
  expect(sessions).toHaveLength(3)
  expect(sessions.filter(({ current }: { current: boolean }) => current)).toHaveLength(1)
  const other = (await ask('get', '/api/sessions', there)).body.sessions.find(
    ({ current }: { current: boolean }) => current,
  ).id
  const stranger = await open('stranger')
  expect((await ask('delete', `/api/sessions/${other}`, stranger)).status).toBe(404)
  expect(await who(there)).toBe('Kari Lunde')
  await ask('delete', `/api/sessions/${other}`, here).expect(204)
  expect([await who(there), await who(third)]).toEqual([null, 'Kari Lunde'])
  await ask('delete', '/api/sessions', here).expect(204)
  expect([await who(third), await who(here)]).toEqual([null, 'Kari Lunde'])
  const acts = (await newestActs(services.storage, undefined, 2)).map(({ action, detail }) => [
    action,
    detail,
  ])
  expect(acts).toEqual([
    ['sessions-ended', '1'],
    ['session-ended', null],
  ])
})

it('is ended by an administrator on all devices, with the mail that would open another, and one line in the log', async () => {
  const { app, ask, open, services, who, wait } = await world()
  const [phone, laptop, colleague, admin] = [
    await open(),
    await open(),
    await open('hr'),
    await open('admin'),
  ]
  const { token } = await transaction(services.storage, (tx) =>
    makeLoginLink(tx, people.leader, 'here', services.clock.now()),
  )
  const end = (by: string, email: string) => ask('post', '/api/sessions/end', by).send({ email })
  for (const by of [phone, colleague]) await end(by, 'leader@nordhavn.example').expect(403)
  const unknown = await end(admin, 'nobody@nordhavn.example').expect(404)
  expect(unknown.body.code).toBe('no-such-address')
  const { body } = await end(admin, 'leader@nordhavn.example').expect(200)
  expect(body).toEqual({ ended: 2 })
  expect(await Promise.all([phone, laptop, colleague, admin].map(who))).toEqual([
    null,
    null,
    expect.any(String),
    expect.any(String),
  ])
  const redeemed = await supertest(app)
    .post('/api/session')
    .set({ Cookie: '__Host-medvirk_login=here', 'X-Medvirk': '1' })
    .send({ token })
  expect([redeemed.status, redeemed.body.code]).toEqual([404, 'link-unknown'])
  const [act] = await newestActs(services.storage, undefined, 1)
  expect(act).toMatchObject({ action: 'signed-out', subject: `person:${people.leader}`, detail: '2' })
  wait(6)
  expect((await end(admin, 'leader@nordhavn.example').expect(403)).body.code).toBe('login-too-old')
})

it('changes nothing for a request that no page of this server can have sent', async () => {
  const { app, open, who } = await world()
  const token = await open()
  const send = (headers: Record<string, string>) =>
    supertest(app)
      .delete('/api/session')
      .set({ Cookie: `__Host-medvirk_session=${token}`, Host: 'medvirk.example', ...headers })
  const attempts: Record<string, string>[] = [
    {},
    { 'X-Medvirk': '1', Origin: 'https://elsewhere.example' },
    { 'X-Medvirk': '1', 'Sec-Fetch-Site': 'cross-site' },
    { 'X-Medvirk': '1', 'Sec-Fetch-Site': 'same-site' },
    { Origin: 'https://medvirk.example', 'Sec-Fetch-Site': 'same-origin' },
  ]
  for (const headers of attempts) {
    const answer = await send(headers)
    expect([answer.status, answer.body.code]).toEqual([403, 'foreign-origin'])
  }
  expect(await who(token)).toBe('Kari Lunde')
  await send({ 'X-Medvirk': '1', Origin: 'https://medvirk.example', 'Sec-Fetch-Site': 'same-origin' }).expect(
    200,
  )
  expect(await who(token)).toBeNull()
})

it('of another name, or a secret that was stolen and ended, opens nothing', async () => {
  const { app, open, ask, who } = await world()
  const token = await open()
  const asOther = await supertest(app).get('/api/session').set('Cookie', `medvirk_session=${token}`)
  expect(asOther.body.person).toBeNull()
  await ask('delete', '/api/session', token).expect(200)
  expect(await who(token)).toBeNull()
})
