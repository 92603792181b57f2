import { expect, test } from 'vitest'
import { accessRoutes } from '../../server/access/access.routes.ts'
import { loginLinkTable } from '../../server/access/access.tables.ts'
import { newestActs } from '../../server/access/audit.store.ts'
import { makeLoginLink } from '../../server/access/login-link.store.ts'
import { setLanguage } from '../../server/access/person.store.ts'
import { frozenClock } from '../../server/platform/clock.ts'
import { newestMails } from '../../server/platform/outbox.store.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { people, units } from '../cast.ts'
import { startApp } from '../http.ts'
import { freshServices } from '../world.ts'

const routes = accessRoutes({ baseUrl: () => 'https://medvirk.example', demo: false })
const linkIn = (text: string | null | undefined) =>
  /https:\/\/medvirk\.example\/login\/([\w-]{43})\n/.exec(text ?? '')?.[1]

test('a leader asks for a link, opens it once, and sees who she is', async () => {
  const { browser, anonymous, services } = await startApp(routes)
  const here = browser()
  await here.post('/api/login-links').send({ email: 'Leader@Nordhavn.example', language: 'nn' }).expect(204)
  const [mail] = (await newestMails(services.storage, services.vault, undefined, 10)).rows
  expect(mail).toMatchObject({ to: 'leader@nordhavn.example', kind: 'login' })
  expect(mail?.text).toContain('Nordhamn universitet')
  const token = linkIn(mail?.text)
  const first = await here.post('/api/session').send({ token }).expect(201)
  expect(first.body.person).toEqual({
    id: people.leader,
    name: 'Kari Lunde',
    language: 'nb',
    roles: ['leader'],
    units: [
      { id: units.coast, name: expect.objectContaining({ nb: 'Institutt for kystbiologi' }), role: 'leader' },
    ],
  })
  const cookie = first.headers['set-cookie']?.[0] ?? ''
  expect(cookie).toMatch(/HttpOnly/)
  expect(cookie).toMatch(/SameSite=Lax/)
  const session = await anonymous
    .get('/api/session')
    .set('Cookie', cookie.split(';')[0] ?? '')
    .expect(200)
  expect(session.body.person.name).toBe('Kari Lunde')
  const second = await here.post('/api/session').send({ token }).expect(410)
  expect(second.body.code).toBe('link-expired')
  expect(second.headers['set-cookie']).toBeUndefined()
})

test('the mail comes in the language somebody has chosen; until then in that of the page it was asked for on', async () => {
  const { anonymous, services } = await startApp(routes)
  const ask = (language: string) =>
    anonymous.post('/api/login-links').send({ email: 'leader@nordhavn.example', language }).expect(204)
  await ask('en')
  await transaction(services.storage, (tx) => setLanguage(tx, people.leader, 'nn'))
  await ask('en')
  const texts = (await newestMails(services.storage, services.vault, undefined, 10)).rows.map(
    ({ text }) => text,
  )
  expect(texts).toHaveLength(2)
  expect(texts).toContainEqual(expect.stringMatching(/Both work once/))
  expect(texts).toContainEqual(expect.stringMatching(/Nordhamn universitet.*Begge verkar éin gong/s))
})

test('nobody learns from the answer who is registered', async () => {
  const { anonymous, services } = await startApp(routes)
  const known = await anonymous
    .post('/api/login-links')
    .send({ email: 'leader@nordhavn.example', language: 'nb' })
  const unknown = await anonymous
    .post('/api/login-links')
    .send({ email: 'nobody@nordhavn.example', language: 'nb' })
  expect([unknown.status, unknown.text]).toEqual([known.status, known.text])
  expect((await newestMails(services.storage, services.vault, undefined, 10)).total).toBe(1)
  const cookies = [known, unknown].map(({ headers }) => headers['set-cookie']?.[0]?.replace(/=[^;]+/, ''))
  expect(cookies[0]).toMatch(/^medvirk_login; .*HttpOnly; SameSite=Strict$/)
  expect(cookies[1]?.replace(/Expires=[^;]+/, '')).toBe(cookies[0]?.replace(/Expires=[^;]+/, ''))
  // The same work is done either way: a link each, of which the second opens nothing.
  const links = await services.storage.db.select().from(loginLinkTable)
  expect(links).toHaveLength(2)
  expect(links).toContainEqual(expect.objectContaining({ personId: people.leader, used: false }))
  expect(links).toContainEqual(expect.objectContaining({ personId: null, used: true }))
})

test('a login link works for thirty minutes and not a second more', async () => {
  const services = freshServices()
  const { anonymous } = await startApp(routes, services)
  const made = services.clock.now()
  const [first, second] = await transaction(services.storage, async (tx) => [
    await makeLoginLink(tx, people.leader, 'this browser', made),
    await makeLoginLink(tx, people.leader, 'this browser', made),
  ])
  const open = (token: string) =>
    anonymous.post('/api/session').set('Cookie', 'medvirk_login=this%20browser').send({ token })
  services.clock = frozenClock('2026-10-13T08:29:59Z')
  await open(first.token).expect(201)
  services.clock = frozenClock('2026-10-13T08:30:00Z')
  expect((await open(second.token).expect(410)).body.code).toBe('link-expired')
})

test('signing out ends the session on the server, not only in the browser', async () => {
  const { as } = await startApp(routes)
  const agent = await as('leader')
  expect((await agent.get('/api/session')).body.person.name).toBe('Kari Lunde')
  await agent.delete('/api/session').expect(200, { address: null })
  expect((await agent.get('/api/session')).body.person).toBeNull()
})

test('a person chooses a language and it is remembered', async () => {
  const { as, anonymous } = await startApp(routes)
  const agent = await as('leader')
  await agent.put('/api/session/language').send({ language: 'en' }).expect(204)
  expect((await agent.get('/api/session')).body.person.language).toBe('en')
  const refused = await agent.put('/api/session/language').send({ language: 'sv' }).expect(400)
  expect(refused.body.invalidParams[0].name).toBe('body.language')
  await anonymous.put('/api/session/language').send({ language: 'en' }).expect(401)
})

test('unknown links and malformed requests are refused by field, and sign nobody in', async () => {
  const { anonymous, services } = await startApp(routes)
  const unknown = await anonymous
    .post('/api/session')
    .send({ token: 'x'.repeat(43) })
    .expect(404)
  expect(unknown.body.code).toBe('link-unknown')
  const bad = await anonymous.post('/api/session').send({ token: 7, extra: true }).expect(400)
  expect(bad.body.invalidParams.map(({ name }: { name: string }) => name)).toEqual([
    'body.token',
    'body.extra',
  ])
  await anonymous.post('/api/login-links').send({ email: 'no address', language: 'nb' }).expect(400)
  await anonymous.post('/api/session').set('Content-Type', 'application/json').send('{"token":').expect(400)
  expect(await newestActs(services.storage, undefined, 10)).toEqual([])
})

test('nobody can fill a mailbox by asking for links in another name', async () => {
  const { browser, services } = await startApp(routes)
  const here = browser()
  const ask = () =>
    here.post('/api/login-links').send({ email: 'leader@nordhavn.example', language: 'nb' }).expect(204)
  for (let times = 0; times < 8; times += 1) await ask()
  const mails = await newestMails(services.storage, services.vault, undefined, 10)
  expect(mails.total).toBe(5)
  await here
    .post('/api/session')
    .send({ token: linkIn(mails.rows[4]?.text) })
    .expect(201)
  await ask()
  expect(
    (await newestMails(services.storage, services.vault, undefined, 10)).total,
    'a used link makes room',
  ).toBe(6)
})

test('whoever was on the way to a page is led on to it, and never to another address', async () => {
  const { anonymous, services } = await startApp(routes)
  const ask = (to: string) =>
    anonymous.post('/api/login-links').send({ email: 'leader@nordhavn.example', language: 'nb', to })
  await ask(`/rounds/1/units/${units.coast}/report`).expect(204)
  const [mail] = (await newestMails(services.storage, services.vault, undefined, 10)).rows
  expect(mail?.text).toMatch(
    new RegExp(`https://medvirk\\.example/login/[\\w-]{43}\\?to=/rounds/1/units/${units.coast}/report\\n`),
  )
  for (const to of [
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    '/a/../b',
    '/a?b=//c',
    '/%2f',
    '',
  ])
    expect((await ask(to)).status, to).toBe(400)
  expect((await newestMails(services.storage, services.vault, undefined, 10)).rows).toHaveLength(1)
})
