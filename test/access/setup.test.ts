import supertest from 'supertest'
import { expect, test } from 'vitest'
import { accessRoutes } from '../../server/access/access.routes.ts'
import { makeDeadLink, makeLoginLink, makeSetupLink } from '../../server/access/login-link.store.ts'
import { createApp } from '../../server/app.ts'
import { loadTree } from '../../server/organisation/organisation.store.ts'
import { createLogger } from '../../server/platform/log.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { people } from '../cast.ts'
import { startApp } from '../http.ts'
import { freshServices } from '../world.ts'

const routes = accessRoutes({ baseUrl: () => 'https://medvirk.example', demo: false })
const institution = {
  name: { nb: 'Fjell universitet', nn: 'Fjell universitet', en: 'Fjell University' },
  recordsSystem: 'ePhorte',
  contact: 'hr@fjell.example',
}
const first = { name: 'Ada Minde', email: 'Ada@fjell.example', language: 'nn', institution }

function emptyApp() {
  const services = freshServices()
  const app = supertest(createApp(services, routes, { log: createLogger('silent'), secureCookies: false }))
  const link = () => transaction(services.storage, (tx) => makeSetupLink(tx, services.clock.now()))
  return { services, app, link }
}

test('the set-up link makes the first administrator, once', async () => {
  const { app, services, link } = emptyApp()
  expect((await app.get('/api/session')).body).toMatchObject({ needsSetup: true, person: null })
  const token = await link()
  const answer = await app
    .post('/api/setup')
    .send({ token, ...first })
    .expect(201)
  expect(answer.body).toMatchObject({
    needsSetup: false,
    institution,
    person: { name: 'Ada Minde', language: 'nn', roles: ['admin'] },
  })
  expect((await loadTree(services.storage)).units).toMatchObject([{ name: institution.name, level: 1 }])
  const cookie = answer.headers['set-cookie']?.[0]?.split(';')[0] ?? ''
  await app.get('/api/role-assignments').set('Cookie', cookie).expect(200)
  expect(
    (
      await app
        .post('/api/setup')
        .send({ token, ...first })
        .expect(409)
    ).body.code,
  ).toBe('setup-done')
})

test('only the newest set-up link works, and no other kind of link sets anything up', async () => {
  const { app, services, link } = emptyApp()
  const old = await link()
  const dead = await transaction(services.storage, (tx) => makeDeadLink(tx, 'here', services.clock.now()))
  await app
    .post('/api/setup')
    .send({ token: dead.token, ...first })
    .expect(404)
  const token = await link()
  await app
    .post('/api/setup')
    .send({ token: old, ...first })
    .expect(404)
  await app.post('/api/session').send({ token }).expect(404)
  expect((await loadTree(services.storage)).units).toEqual([])
  await app
    .post('/api/setup')
    .send({ token, ...first })
    .expect(201)
})

test('a login link is no set-up link, and a platform that is set up is not set up again', async () => {
  const { anonymous, services } = await startApp(routes)
  const now = services.clock.now()
  const login = await transaction(services.storage, (tx) => makeLoginLink(tx, people.leader, 'here', now))
  const setup = await transaction(services.storage, (tx) => makeSetupLink(tx, now))
  for (const token of [login.token, setup])
    expect(
      (
        await anonymous
          .post('/api/setup')
          .send({ token, ...first })
          .expect(409)
      ).body.code,
    ).toBe('setup-done')
})

test('a set-up with a missing translation names the field and changes nothing', async () => {
  const { app, services, link } = emptyApp()
  const token = await link()
  const broken = { ...institution, name: { ...institution.name, nn: ' ' } }
  const answer = await app
    .post('/api/setup')
    .send({ token, ...first, institution: broken })
    .expect(400)
  expect(answer.body.invalidParams[0].name).toBe('body.institution.name.nn')
  expect((await loadTree(services.storage)).units).toEqual([])
  await app
    .post('/api/setup')
    .send({ token, ...first })
    .expect(201)
})

test('only an administrator changes what the institution is called', async () => {
  const { as } = await startApp(routes)
  for (const name of ['stranger', 'leader', 'coordinator', 'hr'] as const)
    await (await as(name)).put('/api/settings/institution').send(institution).expect(403)
  const admin = await as('admin')
  expect((await admin.get('/api/session')).body.institution.name.nb).toBe('Nordhavn universitet')
  await admin.put('/api/settings/institution').send(institution).expect(200)
  expect((await admin.get('/api/session')).body.institution).toEqual(institution)
})
