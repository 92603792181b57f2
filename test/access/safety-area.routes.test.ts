import { expect, test } from 'vitest'
import { accessRoutes } from '../../server/access/access.routes.ts'
import { newestActs } from '../../server/access/audit.store.ts'
import { memberId, safetyAreas, units } from '../cast.ts'
import { startApp } from '../http.ts'

const humanities = `/api/safety-areas/${safetyAreas.humanities}`
const vara = { email: 'history.1@nordhavn.example' }

async function world() {
  const app = await startApp(accessRoutes({ baseUrl: () => '', demo: false }))
  return { ...app, admin: await app.as('admin'), coordinator: await app.as('coordinator') }
}

type Area = { id: string; standing: string; mayChange: boolean }
const area = (body: { areas: Area[] }, id: string) => body.areas.find((each) => each.id === id)

test('the administrator says why nobody is elected, and names a deputy and a chief', async () => {
  const { admin, services } = await world()
  const before = (await admin.get('/api/safety-areas')).body
  expect(area(before, safetyAreas.coast)).toMatchObject({ standing: 'elected', representatives: ['Tor Moe'] })
  expect(area(before, safetyAreas.humanities)).toMatchObject({ standing: 'not-elected', stated: null })

  const vacant = await admin.put(humanities).send({ standing: 'vacant' })
  expect(area(vacant.body, safetyAreas.humanities)).toMatchObject({ standing: 'vacant' })
  const withDeputy = await admin.post(`${humanities}/deputies`).send(vara)
  expect(area(withDeputy.body, safetyAreas.humanities)).toMatchObject({
    deputies: [{ id: memberId('history', 0), name: 'Ansatt history 1' }],
  })
  const chief = { unitId: units.university, email: 'employee@nordhavn.example' }
  const withChief = await admin.post('/api/chief-safety-representatives').send(chief)
  expect(withChief.body.chiefs).toMatchObject([{ person: { name: 'Eva Strand' }, mayChange: true }])
  expect(withChief.text).not.toContain('@')

  const [{ person }] = withChief.body.chiefs
  const ended = await admin.delete(`/api/chief-safety-representatives/${units.university}/${person.id}`)
  expect(ended.body.chiefs).toEqual([])
  const gone = await admin.delete(`${humanities}/deputies/${memberId('history', 0)}`)
  expect(area(gone.body, safetyAreas.humanities)).toMatchObject({ deputies: [] })
  expect((await newestActs(services.storage, undefined, 10)).map(({ action }) => action)).toEqual([
    'deputy-removed',
    'chief-removed',
    'chief-added',
    'deputy-added',
    'safety-standing-changed',
  ])
})

test('a coordinator keeps the areas of the own faculty alone, and others none', async () => {
  const { coordinator, admin, as } = await world()
  const { body } = await coordinator.get('/api/safety-areas')
  expect(body.areas.map(({ id, mayChange }: Area) => [id, mayChange])).toEqual([[safetyAreas.coast, true]])
  expect((await coordinator.put(humanities).send({ standing: 'none' })).status).toBe(404)
  const chief = { unitId: units.history, email: 'employee@nordhavn.example' }
  expect((await coordinator.post('/api/chief-safety-representatives').send(chief)).status).toBe(400)
  for (const name of ['stranger', 'employee', 'leader', 'safetyRepresentative', 'hr'] as const) {
    const agent = await as(name)
    expect((await agent.put(humanities).send({ standing: 'none' })).status).toBe(403)
    expect((await agent.post('/api/chief-safety-representatives').send(chief)).status).toBe(403)
    if (name !== 'hr') expect((await agent.get('/api/safety-areas')).status).toBe(403)
  }
  expect(area((await admin.get('/api/safety-areas')).body, safetyAreas.humanities)?.standing).toBe(
    'not-elected',
  )
})

test('an address that nobody has is refused, and nobody is a deputy twice or of themselves', async () => {
  const { admin } = await world()
  const unknown = await admin.post(`${humanities}/deputies`).send({ email: 'ingen@nordhavn.example' })
  expect(unknown.body.invalidParams).toEqual([{ name: 'body.email', reason: 'nobody has this address' }])
  await admin.post(`${humanities}/deputies`).send(vara)
  expect((await admin.post(`${humanities}/deputies`).send(vara)).status).toBe(400)
  const own = { email: 'safetyrepresentative@nordhavn.example' }
  expect((await admin.post(`/api/safety-areas/${safetyAreas.coast}/deputies`).send(own)).status).toBe(400)
})
