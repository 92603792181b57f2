import { describe, expect, it } from 'vitest'
import { newestActs } from '../../server/access/audit.store.ts'
import { frozenClock } from '../../server/platform/clock.ts'
import { newestMails } from '../../server/platform/outbox.store.ts'
import { allRoutes } from '../../server/routes.ts'
import { units } from '../cast.ts'
import { type Agent, startApp } from '../http.ts'
import { freshServices } from '../world.ts'

const routes = allRoutes({
  programmes: new Map(),
  baseUrl: () => 'https://medvirk.example',
  demo: false,
  boxOrigin: null,
  filingWay: null,
})

async function world() {
  const services = freshServices()
  const app = await startApp(routes, services)
  return {
    ...app,
    services,
    wait(time: string) {
      services.clock = frozenClock(`2026-10-13T${time}Z`)
    },
    async code() {
      const [mail] = (await newestMails(services.storage, services.vault, undefined, 1)).rows
      return (/^(\d{3}) (\d{3})$/m.exec(mail?.text ?? '') ?? []).slice(1).join('')
    },
  }
}

const wish = { email: 'new@nordhavn.example', name: 'Ny Person', role: 'hr', unitId: units.university }
const grant = (agent: Agent) => agent.post('/api/role-assignments').send(wish)

describe('an act that cannot be taken back', () => {
  it('is open for five minutes after signing in, and then asks to show anew who it is', async () => {
    const { as, wait, code, services } = await world()
    const admin = await as('admin')
    await grant(admin).expect(201)
    wait('08:05:00')
    const refused = await grant(admin).expect(403)
    expect(refused.body.code).toBe('login-too-old')

    await admin.post('/api/session/confirmation').expect(204)
    const confirmed = await admin
      .post('/api/session/confirmation/code')
      .send({ code: await code() })
      .expect(204)
    expect(confirmed.headers['set-cookie']?.[0], 'another secret').toMatch(/^medvirk_session=[\w-]{43};/)
    await grant(admin).expect(201)
    expect(await newestActs(services.storage, undefined, 2)).toContainEqual(
      expect.objectContaining({ action: 'session-confirmed' }),
    )
    wait('08:09:59')
    await admin.post('/api/session/fresh').expect(204)
    wait('08:10:00')
    await admin.post('/api/session/fresh').expect(403)
  })

  it('is asked for by nobody whose roles do not reach: they learn that first', async () => {
    const { as, wait } = await world()
    const leader = await as('leader')
    wait('08:20:00')
    expect((await grant(leader).expect(403)).body.code).toBe('not-allowed')
  })

  it('is not opened by a clock that was set back', async () => {
    const { as, wait } = await world()
    const admin = await as('admin')
    wait('07:55:00')
    expect((await grant(admin).expect(403)).body.code).toBe('login-too-old')
  })

  it('is not opened by the code of another session, by a wrong code, nor twice by the same', async () => {
    const { as, wait, code } = await world()
    const [admin, elsewhere] = [await as('admin'), await as('admin')]
    wait('08:06:00')
    await admin.post('/api/session/confirmation').expect(204)
    const right = await code()
    const send = (agent: Agent, typed: string) =>
      agent.post('/api/session/confirmation/code').send({ code: typed })
    expect((await send(elsewhere, right).expect(410)).body.code).toBe('code-spent')
    const wrong = right === '000000' ? '000001' : '000000'
    expect((await send(admin, wrong).expect(422)).body.code).toBe('code-wrong')
    await send(admin, right).expect(204)
    await send(admin, right).expect(410)
    expect((await grant(elsewhere).expect(403)).body.code).toBe('login-too-old')
  })

  it('sends five mails at most', async () => {
    const { as, services } = await world()
    const admin = await as('admin')
    for (let times = 0; times < 5; times += 1) await admin.post('/api/session/confirmation').expect(204)
    await admin.post('/api/session/confirmation').expect(429)
    expect((await newestMails(services.storage, services.vault, undefined, 10)).total).toBe(5)
  })

  it('is every launch, opening, closing and abort of a round, every grant, large export and deletion', () => {
    const fresh = routes.filter(({ fresh }) => fresh).map(({ method, path }) => `${method} ${path}`)
    expect(fresh.sort()).toEqual([
      'delete /api/access-requests/:request',
      'delete /api/chief-safety-representatives/:unit/:person',
      'delete /api/role-assignments/:assignment',
      'delete /api/rounds/:round',
      'delete /api/rounds/:round/pilot',
      'get /api/handout-orders/:order/file',
      'post /api/accounts/release',
      'post /api/chief-safety-representatives',
      'post /api/outbox/drops',
      'post /api/outbox/held',
      'post /api/register/import',
      'post /api/role-assignments',
      'post /api/rounds/:round/abort',
      'post /api/rounds/:round/close',
      'post /api/rounds/:round/launch',
      'post /api/rounds/:round/open',
      'post /api/rounds/:round/units/:unit/handout-orders',
      'post /api/session/fresh',
      'post /api/sessions/end',
      'put /api/settings/retention',
    ])
  })
})
