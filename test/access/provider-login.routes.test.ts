import { eq } from 'drizzle-orm'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { newestActs } from '../../server/access/audit.store.ts'
import { providerClient } from '../../server/access/provider-client.ts'
import { personTable } from '../../server/organisation/organisation.tables.ts'
import { frozenClock } from '../../server/platform/clock.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { allRoutes } from '../../server/routes.ts'
import { type CastName, people } from '../cast.ts'
import { type Agent, startApp } from '../http.ts'
import { type FakeProvider, startProvider } from '../login-provider.ts'
import { freshServices } from '../world.ts'

const feideName = 'https://n.feide.no/claims/eduPersonPrincipalName'
const kari = { sub: 'kari-1', [feideName]: 'Kari@nordhavn.example', email_verified: false }
const tenant = '7b0f6f0e-6f0a-4a3e-9d0c-0d4f5a3b2c1d'
const ada = { sub: 'x', tid: tenant, oid: 'ada-1', preferred_username: 'ada@nordhavn.example' }

/** The cast with login names, and providers that answer by their own clock, which is that of the machine. */
async function world(...idps: FakeProvider[]) {
  const services = freshServices(Temporal.Now.instant().toString())
  const routes = allRoutes({
    programmes: new Map(),
    baseUrl: () => 'https://medvirk.example',
    demo: false,
    boxOrigin: null,
    filingWay: null,
    ways: { mail: true, providers: idps.map(({ provider }) => providerClient(provider)) },
  })
  const app = await startApp(routes, services)
  const name = (who: CastName, loginName: string | null) =>
    transaction(services.storage, (tx) =>
      tx.db.update(personTable).set({ loginName }).where(eq(personTable.id, people[who])),
    )
  await name('leader', 'kari@nordhavn.example')
  await name('admin', 'ada@nordhavn.example')
  const go = async (browser: Agent, { provider, visit }: FakeProvider, way = {}) => {
    const begun = await browser.post(`/api/logins/${provider.id}`).send(way).expect(200)
    return visit(begun.body.address)
  }
  const answer = (browser: Agent, { provider }: FakeProvider, query: string) =>
    browser.post(`/api/logins/${provider.id}/answer`).send({ query })
  return {
    ...app,
    services,
    name,
    go,
    answer,
    /** There and back. */
    async login(browser: Agent, idp: FakeProvider, way = {}) {
      return answer(browser, idp, await go(browser, idp, way))
    },
    wait(minutes: number) {
      services.clock = frozenClock(services.clock.now().add({ minutes }).toString())
    },
    signedIn: async (browser: Agent) => (await browser.get('/api/session')).body.person?.name ?? null,
    acts: async () => (await newestActs(services.storage, undefined, 5)).map(({ action }) => action),
  }
}

async function feide(person: FakeProvider['person'] = kari) {
  const idp = await startProvider('feide')
  idp.person = person
  return idp
}

async function entra(person: FakeProvider['person'] = ada) {
  const idp = await startProvider('entra')
  idp.person = person
  return idp
}

const code = (answer: { status: number; body: { code?: string } }) => [answer.status, answer.body.code]

describe('a login with a provider', () => {
  it('knows people by their login name the first time, by their account ever after', async () => {
    const [one, two] = [await feide(), await entra()]
    const { browser, login, signedIn, acts, name, anonymous } = await world(one, two)
    const ways = {
      mail: true,
      providers: [
        { id: 'feide', name: 'Feide' },
        { id: 'entra', name: 'Microsoft' },
      ],
    }
    await anonymous.get('/api/logins').expect(200, { ...ways, current: null })

    const here = browser()
    const arrived = await login(here, one, { to: '/round/1' })
    expect(arrived.body).toEqual({ onward: '/round/1' })
    expect(await signedIn(here)).toBe('Kari Lunde')
    expect(await acts()).toEqual(expect.arrayContaining(['signed-in', 'account-bound']))
    await here.get('/api/logins').expect(200, { ...ways, current: 'feide' })

    const there = browser()
    expect((await login(there, two)).status).toBe(201)
    expect(await signedIn(there)).toBe('Ada Minde')

    // Names are given to others; accounts are not.
    await name('leader', null)
    await name('stranger', 'kari@nordhavn.example')
    const again = browser()
    expect((await login(again, one)).status).toBe(201)
    expect(await signedIn(again)).toBe('Kari Lunde')
    one.person = { ...kari, sub: 'somebody-new' }
    const newcomer = browser()
    expect((await login(newcomer, one)).status).toBe(201)
    expect(await signedIn(newcomer)).toBe('Stein Fremmed')
  })

  it('opens nothing to another account with the name of somebody who has come before, nor to one nobody has', async () => {
    const idp = await feide()
    const { browser, login, signedIn, acts, name } = await world(idp)
    expect((await login(browser(), idp)).status).toBe(201)
    idp.person = { ...kari, sub: 'another' }
    const other = browser()
    expect(code(await login(other, idp))).toEqual([403, 'account-taken'])
    expect(await signedIn(other)).toBeNull()
    expect(await acts()).toContain('account-refused')

    idp.person = { sub: 'guest', [feideName]: 'guest@elsewhere.example', email: 'leader@nordhavn.example' }
    expect(code(await login(browser(), idp)), 'an address is no login name').toEqual([403, 'account-unknown'])
    idp.person = { sub: 'nameless' }
    expect(code(await login(browser(), idp))).toEqual([403, 'account-unknown'])
    await name('leader', null)
    idp.person = kari
    expect((await login(browser(), idp)).status, 'a name taken away').toBe(201)
  })

  it('lets nobody in who does not work here any more', async () => {
    const idp = await feide()
    const { browser, login, services } = await world(idp)
    expect((await login(browser(), idp)).status).toBe(201)
    await transaction(services.storage, (tx) =>
      tx.db.update(personTable).set({ active: false }).where(eq(personTable.id, people.leader)),
    )
    expect(code(await login(browser(), idp))).toEqual([403, 'account-unknown'])
  })

  it('believes Microsoft accounts of the institution’s own tenant alone', async () => {
    const idp = await entra()
    const { browser, login } = await world(idp)
    const others = [{}, { tid: 'b7f2a1de-0000-4000-8000-000000000000' }, { tid: tenant, oid: '' }, { oid: 7 }]
    for (const other of others) {
      const { tid: _, oid: __, ...rest } = ada
      idp.person = { ...rest, oid: 'ada-1', ...other }
      expect(code(await login(browser(), idp))).toEqual([422, 'provider-invalid'])
    }
  })
})

describe('an answer of a provider', () => {
  it('counts once, in the browser that went there, for the provider it went to', async () => {
    const [one, two] = [await feide(), await entra()]
    const { browser, go, answer, signedIn } = await world(one, two)
    const [here, there] = [browser(), browser()]
    const query = await go(here, one)
    await go(there, one)
    const over = [410, 'login-over']
    expect(code(await answer(there, one, query)), 'another browser').toEqual(over)
    expect(code(await answer(browser(), one, query)), 'a browser that went nowhere').toEqual(over)
    expect(code(await answer(here, two, query)), 'another provider').toEqual(over)
    const altered = query.replace(/state=[^&]+/, 'state=abcdefghijklmnopqrstuvwxyz')
    expect(code(await answer(here, one, altered)), 'another state').toEqual(over)
    expect(code(await answer(here, one, '')), 'no state').toEqual(over)
    expect((await answer(here, one, query)).status).toBe(201)
    expect(code(await answer(here, one, query)), 'the same again').toEqual(over)
    expect(await signedIn(there)).toBeNull()
    const late = await go(there, one)
    const { body } = await there.post('/api/logins/nobody/answer').send({ query: late }).expect(404)
    expect(body.code).toBe('not-found')
  })

  it('does not count with the code of an answer that was used before', async () => {
    const idp = await feide()
    const { browser, go, answer, signedIn } = await world(idp)
    const first = await go(browser(), idp)
    const here = browser()
    const second = await go(here, idp)
    const stolen = (from: string) => /code=[^&]+/.exec(from)?.[0] ?? ''
    // The code of somebody else's login, brought with one's own state: PKCE refuses it.
    const mixed = second.replace(/code=[^&]+/, stolen(first))
    expect(code(await answer(here, idp, mixed))).toEqual([422, 'provider-invalid'])
    const third = await go(here, idp)
    expect((await answer(here, idp, third)).status).toBe(201)
    const fourth = (await go(here, idp)).replace(/code=[^&]+/, stolen(third))
    expect(code(await answer(here, idp, fourth)), 'used').toEqual([422, 'provider-invalid'])
    expect(await signedIn(here)).toBe('Kari Lunde')
  })

  it('does not count after ten minutes', async () => {
    const idp = await feide()
    const { browser, go, answer, wait } = await world(idp)
    const here = browser()
    const query = await go(here, idp)
    wait(10)
    expect(code(await answer(here, idp, query))).toEqual([410, 'login-over'])
  })

  it('does not count for another audience, issuer, nonce, time or key', async () => {
    const idp = await feide()
    const { browser, login, signedIn } = await world(idp)
    const soon = Math.floor(Date.now() / 1000)
    const wrong = [
      { aud: 'another-application' },
      { iss: 'https://auth.elsewhere.example' },
      { nonce: 'another' },
      { nonce: undefined },
      { exp: soon - 60 },
      { nbf: soon + 600 },
      { sub: 'somebody-else' },
    ]
    const here = browser()
    for (const other of wrong) {
      idp.rewrite = (claims) => ({ ...claims, ...other })
      expect(code(await login(here, idp)), JSON.stringify(other)).toEqual([422, 'provider-invalid'])
    }
    idp.rewrite = (claims) => claims
    idp.forged = true
    expect(code(await login(here, idp)), 'signature').toEqual([422, 'provider-invalid'])
    expect(await signedIn(here)).toBeNull()
  })

  it('can be a no, or that something failed there', async () => {
    const idp = await feide('breaks-off')
    const { browser, go, login, answer } = await world(idp)
    const here = browser()
    expect(code(await login(here, idp))).toEqual([409, 'provider-refused'])
    idp.person = kari
    const failing = async (error: string) =>
      answer(here, idp, (await go(here, idp)).replace(/code=[^&]+/, `error=${error}`))
    expect(code(await failing('server_error'))).toEqual([503, 'provider-away'])
    expect(code(await failing('temporarily_unavailable'))).toEqual([503, 'provider-away'])
    expect(code(await failing('invalid_scope'))).toEqual([422, 'provider-invalid'])
    expect(code(await failing('%3Cscript%3E'))).toEqual([422, 'provider-invalid'])
  })

  it('is waited for in as many tabs as somebody has opened', async () => {
    const idp = await feide()
    const { browser, go, answer } = await world(idp)
    const here = browser()
    const tabs = [await go(here, idp, { to: '/a' }), await go(here, idp, { to: '/b' })]
    expect((await answer(here, idp, tabs[0] ?? '')).body).toEqual({ onward: '/a' })
    expect((await answer(here, idp, tabs[1] ?? '')).body).toEqual({ onward: '/b' })
  })
})

describe('a provider that is away', () => {
  it('stops those who come by it and nobody else, and is asked again when it is back', async () => {
    const [one, two] = [await feide(), await entra()]
    const { browser, go, answer, login } = await world(one, two)
    one.away = true
    const away = [503, 'provider-away']
    const here = browser()
    expect(code(await here.post('/api/logins/feide').send({}))).toEqual(away)
    expect((await login(browser(), two)).status).toBe(201)
    await here.post('/api/login-links').send({ email: 'leader@nordhavn.example', language: 'nb' }).expect(204)
    one.away = false
    const query = await go(here, one)
    one.away = true
    expect(code(await answer(here, one, query))).toEqual(away)
    one.away = false
    expect((await login(here, one)).status).toBe(201)
    const last = await go(here, one)
    one.stop()
    expect(code(await answer(here, one, last))).toEqual(away)
  })

  it('is asked for its addresses once, by however many come at the same time', async () => {
    const idp = await feide()
    const { browser, login } = await world(idp)
    await Promise.all([1, 2, 3].map(() => browser().post('/api/logins/feide').send({}).expect(200)))
    await login(browser(), idp)
    expect(idp.discoveries).toBe(1)
  })
})

describe('showing anew at the provider that it is oneself', () => {
  const fresh = (agent: Agent) => agent.post('/api/session/fresh')

  it('is asked for at once where the provider did not say when it asked', async () => {
    const idp = await entra()
    const { browser, login, acts } = await world(idp)
    const here = browser()
    await login(here, idp)
    expect((await fresh(here).expect(403)).body.code).toBe('login-too-old')
    expect((await here.post('/api/session/confirmation').expect(409)).body.code).toBe('confirm-at-provider')
    const done = await login(here, idp, { fresh: true, to: '/login/done' })
    expect(done.body).toEqual({ onward: '/login/done' })
    await fresh(here).expect(204)
    expect(await acts()).toContain('session-confirmed')
    expect((await here.get('/api/sessions')).body.sessions, 'the same session').toHaveLength(1)
  })

  it('counts from when the provider asked, and for five minutes', async () => {
    const idp = await entra()
    const { browser, login, wait } = await world(idp)
    const now = Math.floor(Date.now() / 1000)
    const here = browser()
    idp.rewrite = (claims) => ({ ...claims, auth_time: now - 240 })
    await login(here, idp)
    await fresh(here).expect(204)
    wait(2)
    await fresh(here).expect(403)
    for (const auth_time of [now - 86_400, now + 600]) {
      idp.rewrite = (claims) => ({ ...claims, auth_time })
      const again = browser()
      await login(again, idp)
      await fresh(again).expect(403)
    }
    for (const auth_time of [String(now), -1]) {
      idp.rewrite = (claims) => ({ ...claims, auth_time })
      expect(code(await login(browser(), idp))).toEqual([422, 'provider-invalid'])
    }
  })

  it('does not count where the provider took no notice of being told to ask', async () => {
    const idp = await entra()
    const { browser, login } = await world(idp)
    const here = browser()
    await login(here, idp)
    const now = Math.floor(Date.now() / 1000)
    for (const auth_time of [undefined, now - 120]) {
      idp.rewrite = (claims) => ({ ...claims, auth_time })
      expect(code(await login(here, idp, { fresh: true }))).toEqual([403, 'provider-stale'])
    }
    await fresh(here).expect(403)
  })

  it('is for the person and the session it was begun in', async () => {
    const [one, two] = [await feide(), await entra()]
    const { browser, login, go, answer, signedIn, name } = await world(one, two)
    await name('stranger', 'stein@nordhavn.example')
    const here = browser()
    await login(here, one)
    one.person = { sub: 'stein-1', [feideName]: 'stein@nordhavn.example' }
    expect(code(await login(here, one, { fresh: true }))).toEqual([409, 'account-other'])
    expect(await signedIn(here)).toBe('Kari Lunde')
    one.person = kari
    const query = await go(here, one, { fresh: true })
    await login(here, one)
    expect(code(await answer(here, one, query)), 'a session opened since').toEqual([410, 'login-over'])
    const begin = (agent: Agent, id: string) => agent.post(`/api/logins/${id}`).send({ fresh: true })
    expect(code(await begin(here, 'entra')), 'another provider').toEqual([409, 'confirm-at-provider'])
    expect(code(await begin(browser(), 'feide')), 'nobody').toEqual([409, 'confirm-at-provider'])
  })
})

describe('signing out', () => {
  it('leads on to the provider where it takes people without their token, and waits for nobody', async () => {
    const [one, two] = [await feide(), await entra()]
    const { browser, login } = await world(one, two)
    const [here, there] = [browser(), browser()]
    await login(here, one)
    await here.delete('/api/session').expect(200, { address: null })
    await login(there, two)
    two.stop()
    const { body } = await there.delete('/api/session').expect(200)
    expect(body.address).toMatch(`${two.provider.issuer}/session/end?`)
    expect(body.address).not.toContain('id_token')
  })
})

describe('releasing a person from their accounts', () => {
  it('ends what the account opened, and lets the next one be bound', async () => {
    const idp = await feide()
    const { browser, as, login, signedIn, acts } = await world(idp)
    const here = browser()
    await login(here, idp)
    const release = (agent: Agent, email = 'leader@nordhavn.example') =>
      agent.post('/api/accounts/release').send({ email })
    for (const who of ['leader', 'hr', 'coordinator', 'stranger'] as const)
      await release(await as(who)).expect(403)
    const admin = await as('admin')
    await release(admin).expect(204)
    expect(await acts()).toContain('account-released')
    expect(await signedIn(here)).toBeNull()
    expect(code(await release(admin))).toEqual([404, 'no-account'])
    expect(code(await release(admin, 'nobody@nordhavn.example'))).toEqual([404, 'no-account'])
    idp.person = { ...kari, sub: 'kari-2' }
    expect((await login(here, idp)).status).toBe(201)
  })
})
