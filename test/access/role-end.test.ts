/** Roles that end while somebody is at work: refused from that moment, and nothing that was saved is lost. */
import { eq } from 'drizzle-orm'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { accessRoutes } from '../../server/access/access.routes.ts'
import { grantRole } from '../../server/access/role-assignment.store.ts'
import { personTable, unitTable } from '../../server/organisation/organisation.tables.ts'
import { planRoutes } from '../../server/plan/plan.routes.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { roundRoutes } from '../../server/round/round.routes.ts'
import { findRound } from '../../server/round/round.store.ts'
import { people, units } from '../cast.ts'
import { startApp } from '../http.ts'
import { measureWith } from '../measures.ts'
import { shortProgrammes } from '../programme/short.ts'
import { holdRound, roundId } from '../released-round.ts'
import { draft } from '../round/launched.ts'
import { freshServices } from '../world.ts'

const routes = [
  ...accessRoutes({ baseUrl: () => 'https://medvirk.example', demo: false }),
  ...planRoutes,
  ...roundRoutes({ programmes: shortProgrammes }),
]

async function world(at?: string) {
  let now = Temporal.Instant.from(at ?? '2026-10-13T08:00:00Z')
  const app = await startApp(routes, { ...freshServices(), clock: { now: () => now } })
  return {
    ...app,
    storage: app.services.storage,
    wait: (minutes: number) => {
      now = now.add({ minutes })
    },
  }
}

test('a coordinator until today saves ten minutes before midnight and is refused ten minutes after, as another goes on', async () => {
  const { as, storage, wait } = await world('2026-10-13T21:50:00Z')
  await transaction(storage, (tx) =>
    grantRole(tx, {
      personId: people.employee,
      role: 'coordinator',
      unitId: units.university,
      since: '2026-10-01',
      until: '2026-10-13',
    }),
  )
  const forATime = await as('employee')
  const { body } = await forATime.post('/api/rounds').send(draft).expect(201)
  const path = `/api/rounds/${body.id}`
  const saved = { ...draft, title: { nb: 'Før midnatt', nn: 'Før midnatt', en: 'Before midnight' } }
  await forATime.put(path).send(saved).expect(200)
  wait(20)
  const late = { ...saved, closesOn: '2026-10-30' }
  expect((await forATime.put(path).send(late).expect(404)).body.code).toBe('not-found')
  await forATime.delete(path).expect(404)
  expect(await findRound(storage, body.id)).toMatchObject({ title: saved.title, closesOn: draft.closesOn })
  // Still signed in, with what is left.
  const { body: session } = await forATime.get('/api/session').expect(200)
  expect(session.person.name).toBe('Eva Strand')
  expect(JSON.stringify(session)).not.toContain('coordinator')
  await (await as('coordinator')).put(path).send(late).expect(200)
})

test('a leader who is replaced in the middle of a plan changes no more, and the next one finds every word', async () => {
  const { as, storage } = await world()
  await holdRound(storage)
  const plan = `/api/rounds/${roundId}/units/${units.coast}/plan`
  const leader = await as('leader')
  const { body } = await leader.post(`${plan}/measures`).send(measureWith()).expect(201)
  const [{ id }] = body.measures
  await transaction(storage, (tx) =>
    tx.db.update(unitTable).set({ leaderId: people.employee }).where(eq(unitTable.leaderId, people.leader)),
  )
  const change = { changes: [{ field: 'text', from: measureWith().text, to: 'For sent' }] }
  for (const refused of [
    await leader.put(`${plan}/measures/${id}`).send(change),
    await leader.delete(`${plan}/measures/${id}`).send(),
    await leader.post(`${plan}/signature`).send({ revision: body.revision }),
    await leader.get(plan),
  ])
    expect([refused.status, refused.body.code]).toEqual([404, 'not-found'])
  const next = await as('employee')
  expect((await next.get(plan).expect(200)).body.measures).toEqual(body.measures)
  await next.put(`${plan}/measures/${id}`).send(change).expect(200)
})

test('whoever leaves the institution is nobody at the next request, with every session', async () => {
  const { as, storage } = await world()
  const [phone, laptop] = [await as('coordinator'), await as('coordinator')]
  await phone.get('/api/rounds').expect(200)
  await transaction(storage, (tx) =>
    tx.db.update(personTable).set({ active: false }).where(eq(personTable.id, people.coordinator)),
  )
  for (const agent of [phone, laptop])
    expect((await agent.get('/api/rounds').expect(401)).body.code).toBe('not-signed-in')
})
