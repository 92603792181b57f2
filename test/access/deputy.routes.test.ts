import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { loadActor } from '../../server/access/actor.store.ts'
import { newestActs } from '../../server/access/audit.store.ts'
import { deputyRoutes } from '../../server/access/deputy.routes.ts'
import { leads, mayEditPlan } from '../../server/access/policy.ts'
import { loadActingDeputies } from '../../server/organisation/deputy.store.ts'
import { loadTree } from '../../server/organisation/organisation.store.ts'
import { personTable } from '../../server/organisation/organisation.tables.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { loadSignature } from '../../server/year/signature.store.ts'
import { type CastName, people, units } from '../cast.ts'
import { startApp } from '../http.ts'

const path = `/api/units/${units.coast}/deputies`
const employee = 'employee@nordhavn.example'
// The clock stands on 13 October 2026.
const leave = { email: employee, fromDay: '2026-10-13', untilDay: '2026-10-20' }

describe('while the leader is away', () => {
  test('the deputy leads the unit and those without a leader below it, on exactly these days', async () => {
    const { as, services } = await startApp(deputyRoutes)
    const { storage } = services
    const { body } = await (await as('leader')).post(path).send(leave).expect(200)
    expect(body.deputies).toMatchObject([
      { name: 'Eva Strand', fromDay: '2026-10-13', untilDay: '2026-10-20' },
    ])
    const tree = await loadTree(storage)
    const on = async (day: string) => {
      const actor = await loadActor(storage, people.employee, day)
      return actor && [units.coast, units.ecology, units.science].map((unit) => leads(actor, tree, unit))
    }
    expect(await on('2026-10-12')).toEqual([false, false, false])
    expect(await on('2026-10-13')).toEqual([true, true, false])
    expect(await on('2026-10-20')).toEqual([true, true, false])
    expect(await on('2026-10-21')).toEqual([false, false, false])
    const leader = await loadActor(storage, people.leader, '2026-10-15')
    expect(leader && mayEditPlan(leader, tree, units.coast)).toBe(true)
    const [act] = await newestActs(storage, undefined, 1)
    expect(act).toMatchObject({ action: 'leader-deputy-added', detail: '2026-10-13 to 2026-10-20' })
  })

  test('a deputy who leaves the register acts no more, and can still be seen and ended', async () => {
    const { as, services } = await startApp(deputyRoutes)
    const leader = await as('leader')
    await leader.post(path).send(leave).expect(200)
    await transaction(services.storage, (tx) =>
      tx.db.update(personTable).set({ active: false }).where(eq(personTable.id, people.employee)),
    )
    expect((await loadActingDeputies(services.storage, '2026-10-13')).size).toBe(0)
    const [deputy] = (await leader.get(path)).body.deputies
    expect(deputy).toMatchObject({ name: 'Eva Strand', hasLeft: true })
    const { body } = await leader.delete(`${path}/${deputy.id}`).expect(200)
    expect(body.deputies).toEqual([])
  })

  test('the deputy sees who acts, and lets nobody else act', async () => {
    const { as } = await startApp(deputyRoutes)
    await (await as('leader')).post(path).send(leave).expect(200)
    const deputy = await as('employee')
    const { body } = await deputy.get(path).expect(200)
    expect(body.mayChange).toBe(false)
    await deputy
      .post(path)
      .send({ ...leave, email: 'coast.1@nordhavn.example' })
      .expect(403)
    await deputy.delete(`${path}/${body.deputies[0].id}`).expect(403)
  })

  test('what the deputy signs on these days says so, and what the same person signs later does not', async () => {
    const { as, services } = await startApp(deputyRoutes)
    await (await as('leader')).post(path).send(leave).expect(200)
    const year = { tree: await loadTree(services.storage), unitId: units.ecology }
    const signed = (signedOn: string) =>
      loadSignature(services.storage, year, { signedBy: people.employee, signedOn })
    expect(await signed('2026-10-20')).toEqual({ by: 'Eva Strand', on: '2026-10-20', deputy: true })
    expect(await signed('2026-10-21')).toEqual({ by: 'Eva Strand', on: '2026-10-21' })
  })

  test('it ends at once when somebody ends it, and the log says so', async () => {
    const { as, services } = await startApp(deputyRoutes)
    const coordinator = await as('coordinator')
    const { body } = await coordinator.post(path).send(leave).expect(200)
    await coordinator.delete(`${path}/${body.deputies[0].id}`).expect(200)
    expect((await loadActor(services.storage, people.employee, '2026-10-13'))?.grants).toEqual([])
    await coordinator.delete(`${path}/${body.deputies[0].id}`).expect(404)
    const [act] = await newestActs(services.storage, undefined, 1)
    expect(act?.action).toBe('leader-deputy-ended')
  })
})

describe('what is refused', () => {
  const wrong: [why: string, change: Partial<typeof leave>, field: string][] = [
    ['an address that nobody has', { email: 'nobody@nordhavn.example' }, 'body.email'],
    ["the leader's own address", { email: 'leader@nordhavn.example' }, 'body.email'],
    ['a last day before the first', { untilDay: '2026-10-12' }, 'body.untilDay'],
    ['days that are over', { fromDay: '2026-09-01', untilDay: '2026-10-12' }, 'body.untilDay'],
    ['more than a year', { untilDay: '2027-12-01' }, 'body.untilDay'],
    ['a day that does not exist', { untilDay: '2027-02-29' }, 'body.untilDay'],
  ]

  test('people who cannot act, and days that cannot be; nothing is kept', async () => {
    const { as } = await startApp(deputyRoutes)
    const leader = await as('leader')
    for (const [why, change, field] of wrong) {
      const { status, body } = await leader.post(path).send({ ...leave, ...change })
      expect([why, status, body.invalidParams?.[0].name]).toEqual([why, 400, field])
    }
    expect((await leader.get(path)).body.deputies).toEqual([])
    await leader.post(path).send(leave).expect(200)
    await leader
      .post(path)
      .send({ ...leave, fromDay: '2026-10-20', untilDay: '2026-10-30' })
      .expect(400)
    await leader
      .post(path)
      .send({ ...leave, fromDay: '2026-10-21', untilDay: '2026-10-30' })
      .expect(200)
  })

  test('everybody but the leader, the coordinator and the administrator', async () => {
    const { as } = await startApp(deputyRoutes)
    const refused: [CastName, number][] = [
      ['safetyRepresentative', 403],
      ['dean', 403],
      ['hr', 403],
      ['employee', 404],
      ['stranger', 404],
      ['recordsOfficer', 404],
    ]
    for (const [name, status] of refused)
      expect([name, (await (await as(name)).post(path).send(leave)).status]).toEqual([name, status])
    expect((await (await as('leader')).get(path)).body.deputies).toEqual([])
  })
})
