import { expect, test } from 'vitest'
import { accessRoutes } from '../../server/access/access.routes.ts'
import { newestActs } from '../../server/access/audit.store.ts'
import { committeesFor } from '../../server/organisation/committee.store.ts'
import { loadTree } from '../../server/organisation/organisation.store.ts'
import { units } from '../cast.ts'
import { startApp } from '../http.ts'

const routes = accessRoutes({ baseUrl: () => 'https://medvirk.example', demo: false })
const path = '/api/committees'
const losam = {
  kind: 'losam',
  name: 'LOSAM naturvitenskap',
  unitId: units.science,
  composition: 'Dekan, to tillitsvalgte, verneombud',
}
const amu = { kind: 'amu', name: 'AMU', unitId: units.university, composition: '' }

test('an administrator names the committees, and each unit is served by those at it and above it', async () => {
  const { as, services } = await startApp(routes)
  const admin = await as('admin')
  await admin.post(path).send(amu).expect(201)
  const { body } = await admin.post(path).send(losam).expect(201)
  expect(body.committees).toMatchObject([
    { kind: 'amu', name: 'AMU', unit: { id: units.university } },
    { kind: 'losam', composition: losam.composition, mayChange: true },
  ])
  const tree = await loadTree(services.storage)
  const named = async (unitId: string) =>
    (await committeesFor(services.storage, tree, unitId)).map(({ name }) => name)
  expect(await named(units.coast)).toEqual(['LOSAM naturvitenskap', 'AMU'])
  expect(await named(units.history)).toEqual(['AMU'])
  expect((await newestActs(services.storage, undefined, 1))[0]).toMatchObject({
    action: 'committee-added',
    subject: `unit:${units.science}`,
  })
})

test('a coordinator keeps the committees of the own faculty, and of no other unit', async () => {
  const { as } = await startApp(routes)
  const coordinator = await as('coordinator')
  const own = await coordinator.post(path).send(losam).expect(201)
  const outside = await coordinator.post(path).send(amu)
  expect([outside.status, outside.body.invalidParams[0].name]).toEqual([400, 'body.unitId'])
  const { id } = own.body.committees[0]
  const moved = await coordinator.put(`${path}/${id}`).send({ ...losam, unitId: units.history })
  expect(moved.status).toBe(400)
  const theirs = (await (await as('admin')).post(path).send(amu)).body.committees[0]
  expect((await coordinator.put(`${path}/${theirs.id}`).send(amu)).status).toBe(403)
  expect((await coordinator.get(path)).body.committees).toMatchObject([
    { name: 'AMU', mayChange: false },
    { name: losam.name, mayChange: true },
  ])
})

test('a committee that no longer meets is offered nowhere', async () => {
  const { as, services } = await startApp(routes)
  const admin = await as('admin')
  const [{ id }] = (await admin.post(path).send(losam)).body.committees
  const renamed = await admin.put(`${path}/${id}`).send({ ...losam, name: 'LOSAM NV' })
  expect(renamed.body.committees[0].name).toBe('LOSAM NV')
  expect((await admin.delete(`${path}/${id}`).expect(200)).body.committees).toEqual([])
  expect(await committeesFor(services.storage, await loadTree(services.storage), units.coast)).toEqual([])
  expect((await admin.delete(`${path}/${id}`)).status).toBe(404)
})

test('leaders and safety representatives read the committees and change none; employees find nothing', async () => {
  const { as, anonymous } = await startApp(routes)
  const [{ id }] = (await (await as('admin')).post(path).send(losam)).body.committees
  for (const name of ['leader', 'safetyRepresentative', 'hr', 'stranger', 'recordsOfficer'] as const) {
    const agent = await as(name)
    // A leader of another faculty has nothing to do with this one's committee.
    const found = name === 'stranger' ? [] : [{ name: losam.name, mayChange: false }]
    expect((await agent.get(path)).body.committees).toMatchObject(found)
    expect((await agent.post(path).send(losam)).status).toBe(403)
    expect((await agent.delete(`${path}/${id}`)).status).toBe(403)
  }
  expect((await (await as('employee')).get(path)).status).toBe(403)
  expect((await anonymous.get(path)).status).toBe(401)
})
