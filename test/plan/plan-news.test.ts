import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'

import type { PlanNews } from '#shared/plan-history.ts'
import { closeSession, openSession } from '../../server/access/session.store.ts'
import { createApp } from '../../server/app.ts'
import { planRoutes } from '../../server/plan/plan.routes.ts'
import { createLogger } from '../../server/platform/log.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { type CastName, moveIn, people, units } from '../cast.ts'
import { eventsOf } from '../events.ts'
import { measureWith } from '../measures.ts'
import { holdRound, roundId } from '../released-round.ts'
import { freshServices } from '../world.ts'

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.closeAllConnections()
})

/** The app behind a real port: a stream needs one. */
async function world() {
  const services = freshServices()
  await moveIn(services.storage)
  await holdRound(services.storage)
  const app = createApp(services, planRoutes, { log: createLogger('silent'), secureCookies: false })
  const server = createServer(app).listen(0, '127.0.0.1')
  servers.push(server)
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  const at = `http://127.0.0.1:${port}/api/rounds/${roundId}/units/${units.coast}/plan`
  return async (name: CastName) => {
    const token = await transaction(services.storage, (tx) =>
      openSession(tx, people[name], services.clock.now()),
    )
    const ask = (method: string, below: string, body?: unknown) =>
      fetch(`${at}${below}`, {
        method,
        headers: { Cookie: `medvirk_session=${token}`, 'X-Medvirk': '1', 'Content-Type': 'application/json' },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      })
    const hear = async () => {
      const { body } = await ask('GET', '/news')
      if (!body) throw new Error('A stream without a body')
      const events = eventsOf(body)
      return async () => (await events.next()).value as PlanNews
    }
    const leave = () => transaction(services.storage, (tx) => closeSession(tx, token))
    return { ask, hear, leave }
  }
}

test('whoever has the plan open hears at once that somebody else changed it', async () => {
  const as = await world()
  const [leader, rep] = [await as('leader'), await as('safetyRepresentative')]
  const next = await (await as('safetyRepresentative')).hear()
  expect(await next()).toEqual({ revision: 0, editors: [] })
  await leader.ask('POST', '/measures', measureWith())
  expect(await next()).toEqual({ revision: 1, editors: [] })
  const { revision } = await (await rep.ask('GET', '')).json()
  expect(revision).toBe(1)
})

test('what is given from above is heard of at once by those who have the plan open', async () => {
  const as = await world()
  const next = await (await as('leader')).hear()
  await next()
  const giving = { measure: measureWith(), unitIds: [units.coast] }
  const given = await (await as('dean')).ask('POST', `/../../${units.science}/given`, giving)
  expect(given.status).toBe(201)
  expect(await next()).toEqual({ revision: 1, editors: [] })
})

test('those in the plan see who else is there and where they write, until they leave; nothing of it is stored', async () => {
  const as = await world()
  const leader = await as('leader')
  const next = await (await as('safetyRepresentative')).hear()
  await next()
  const { measures } = await (await leader.ask('POST', '/measures', measureWith())).json()
  await next()
  const [{ id }] = measures
  expect((await leader.ask('PUT', '/presence', { here: true, measureId: id })).status).toBe(204)
  expect((await next()).editors).toEqual([{ name: 'Kari Lunde', measureId: id }])
  await leader.ask('PUT', '/presence', { here: false, measureId: null })
  expect((await next()).editors).toEqual([])
  const { changes } = await (await leader.ask('GET', '/changes')).json()
  expect(changes).toHaveLength(1)
})

test('whoever signs out, or is not to read the plan any more, hears nothing more of it', async () => {
  const as = await world()
  const [leader, rep, dean] = [await as('leader'), await as('safetyRepresentative'), await as('dean')]
  const [toRep, toDean] = [await rep.hear(), await dean.hear()]
  expect([await toRep(), await toDean()]).toEqual(Array(2).fill({ revision: 0, editors: [] }))
  await rep.leave()
  await leader.ask('PUT', '/readers', { above: false, within: true, below: false })
  await leader.ask('POST', '/measures', measureWith())
  expect([await toRep(), await toDean()]).toEqual([undefined, undefined])
})

test('only those who write the plan are seen in it', async () => {
  const as = await world()
  const presence = { here: true, measureId: null }
  expect((await (await as('coordinator')).ask('PUT', '/presence', presence)).status).toBe(403)
  expect((await (await as('employee')).ask('GET', '/news')).status).toBe(404)
})
