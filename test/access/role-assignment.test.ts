import { expect, test } from 'vitest'
import { accessRoutes } from '../../server/access/access.routes.ts'
import { loadActor } from '../../server/access/actor.store.ts'
import { newestActs } from '../../server/access/audit.store.ts'
import { listRoleAssignments, listRoleHistory } from '../../server/access/role-assignment.store.ts'
import { people, units } from '../cast.ts'
import { startApp } from '../http.ts'

const routes = accessRoutes({ baseUrl: () => 'https://medvirk.example', demo: false })
const grant = {
  email: 'employee@nordhavn.example',
  name: 'Eva',
  role: 'coordinator',
  unitId: units.humanities,
}

test('an administrator makes somebody coordinator, and the log remembers it without a name', async () => {
  const { as, services } = await startApp(routes)
  const admin = await as('admin')
  const answer = await admin.post('/api/role-assignments').send(grant).expect(201)
  expect(answer.body).toMatchObject({
    person: { id: people.employee, name: 'Eva Strand' },
    role: 'coordinator',
    since: '2026-10-13',
  })
  await admin.post('/api/role-assignments').send(grant).expect(201)
  const actor = await loadActor(services.storage, people.employee, '2026-10-13')
  expect(actor?.grants).toEqual([{ role: 'coordinator', unitId: units.humanities }])
  const log = await admin.get('/api/audit').expect(200)
  expect(log.body.entries[0]).toMatchObject({
    actor: 'Ada Minde',
    action: 'role-granted',
    detail: 'coordinator 2026-10-13/',
  })
  expect(JSON.stringify(log.body)).not.toContain('Eva')
})

test('somebody outside the register can be granted a role and keeps the name the administrator wrote', async () => {
  const { as } = await startApp(routes)
  const admin = await as('admin')
  const outside = { ...grant, email: 'Bht@helse.example', name: 'Berit Holm', role: 'hr' }
  await admin.post('/api/role-assignments').send(outside).expect(201)
  const { body } = await admin.get('/api/role-assignments').expect(200)
  const added = body.assignments.find(
    (entry: { person: { name: string } }) => entry.person.name === 'Berit Holm',
  )
  expect(added).toMatchObject({ person: { email: 'bht@helse.example' }, role: 'hr' })
})

test('the last administrator cannot be removed; one of two can', async () => {
  const { as, services } = await startApp(routes)
  const admin = await as('admin')
  const [own] = (await listRoleAssignments(services.storage, '2026-10-13')).filter(
    ({ role }) => role === 'admin',
  )
  expect((await admin.delete(`/api/role-assignments/${own?.id}`).expect(409)).body.code).toBe('last-admin')
  const second = { ...grant, role: 'admin', unitId: units.university }
  await admin.post('/api/role-assignments').send(second).expect(201)
  await admin.delete(`/api/role-assignments/${own?.id}`).expect(204)
  await admin.get('/api/role-assignments').expect(403)
  expect((await newestActs(services.storage, undefined, 1))[0]?.action).toBe('role-removed')
})

test('an administrator of one faculty only does not exist, nor a role at an unknown unit', async () => {
  const { as, services } = await startApp(routes)
  const admin = await as('admin')
  const before = await listRoleAssignments(services.storage, '2026-10-13')
  for (const wrong of [
    { ...grant, role: 'admin' },
    { ...grant, unitId: people.leader },
  ])
    expect(
      (await admin.post('/api/role-assignments').send(wrong).expect(400)).body.invalidParams[0].name,
    ).toBe('body.unitId')
  const leaderRole = await admin
    .post('/api/role-assignments')
    .send({ ...grant, role: 'leader' })
    .expect(400)
  expect(leaderRole.body.invalidParams[0].name).toBe('body.role')
  await admin.delete(`/api/role-assignments/${people.leader}`).expect(404)
  await admin.get('/api/audit?before=yesterday').expect(400)
  expect(await listRoleAssignments(services.storage, '2026-10-13')).toEqual(before)
})

test('nobody but administrators sees or changes roles, or reads the log', async () => {
  const { as, anonymous, services } = await startApp(routes)
  const [own] = await listRoleAssignments(services.storage, '2026-10-13')
  for (const name of ['stranger', 'leader', 'coordinator', 'hr', 'recordsOfficer', 'employee'] as const) {
    const agent = await as(name)
    for (const request of [
      agent.get('/api/role-assignments'),
      agent.get('/api/audit'),
      agent.post('/api/role-assignments').send(grant),
      agent.delete(`/api/role-assignments/${own?.id}`),
    ]) {
      const answer = await request
      expect(answer.status).toBe(403)
      expect(answer.text).not.toContain('nordhavn')
    }
  }
  await anonymous.get('/api/audit').expect(401)
  expect(await newestActs(services.storage, undefined, 10)).toEqual([])
})

test('a role holds from its first day to its last one, both included, and not a day longer', async () => {
  const { as, services } = await startApp(routes)
  const admin = await as('admin')
  const period = { since: '2026-11-02', until: '2026-11-06' }
  const { body } = await admin
    .post('/api/role-assignments')
    .send({ ...grant, ...period })
    .expect(201)
  expect(body).toMatchObject({ ...period, endedOn: null })
  const heldOn = async (day: string) =>
    (await loadActor(services.storage, people.employee, day))?.grants.length
  expect(await Promise.all(['2026-11-01', '2026-11-02', '2026-11-06', '2026-11-07'].map(heldOn))).toEqual([
    0, 1, 1, 0,
  ])
})

test('granting it again gives it another last day, and other days of their own beside it', async () => {
  const { as, services } = await startApp(routes)
  const admin = await as('admin')
  const send = (days: object) =>
    admin
      .post('/api/role-assignments')
      .send({ ...grant, ...days })
      .expect(201)
  const first = await send({ until: '2026-10-20' })
  const longer = await send({ since: '2026-10-15', until: '2026-10-30' })
  expect(longer.body).toEqual({ ...first.body, until: '2026-10-30' })
  const later = await send({ since: '2027-01-01', until: '2027-01-31' })
  expect(later.body.id).not.toBe(first.body.id)
  const before = await send({ since: '2026-12-01', until: '2026-12-02' })
  expect([first.body.id, later.body.id]).not.toContain(before.body.id)
  const own = (await listRoleHistory(services.storage)).filter(({ person }) => person.id === people.employee)
  expect(own.map(({ since, until }) => `${since} ${until}`)).toEqual([
    '2027-01-01 2027-01-31',
    '2026-12-01 2026-12-02',
    '2026-10-13 2026-10-30',
  ])
})

test('days before today, and a last day before the first, are refused and say which', async () => {
  const { as } = await startApp(routes)
  const admin = await as('admin')
  for (const [wrong, name] of [
    [{ since: '2026-10-12' }, 'body.since'],
    [{ since: '2026-10-20', until: '2026-10-19' }, 'body.until'],
    [{ until: '2026-10-12' }, 'body.until'],
    [{ until: '2026-02-30' }, 'body.until'],
  ] as const) {
    const answer = await admin
      .post('/api/role-assignments')
      .send({ ...grant, ...wrong })
      .expect(400)
    expect(answer.body.invalidParams[0].name).toBe(name)
  }
})

test('a role that was taken away gives nothing from that moment, and stays in the list as history', async () => {
  const { as, services } = await startApp(routes)
  const admin = await as('admin')
  const { body } = await admin.post('/api/role-assignments').send(grant).expect(201)
  await admin.delete(`/api/role-assignments/${body.id}`).expect(204)
  expect((await loadActor(services.storage, people.employee, '2026-10-13'))?.grants).toEqual([])
  const { body: list } = await admin.get('/api/role-assignments').expect(200)
  expect(list.assignments).toContainEqual({ ...body, endedOn: '2026-10-13' })
  await admin.delete(`/api/role-assignments/${body.id}`).expect(404)
})

test('an administrator for a time does not let the last lasting one go, nor become one for a time', async () => {
  const { as, services } = await startApp(routes)
  const admin = await as('admin')
  const [own] = (await listRoleAssignments(services.storage, '2026-10-13')).filter(
    ({ role }) => role === 'admin',
  )
  const forATime = { ...grant, role: 'admin', unitId: units.university, until: '2026-12-31' }
  await admin.post('/api/role-assignments').send(forATime).expect(201)
  expect((await admin.delete(`/api/role-assignments/${own?.id}`).expect(409)).body.code).toBe('last-admin')
  const ending = { ...forATime, email: 'admin@nordhavn.example', name: 'Ada Minde' }
  expect((await admin.post('/api/role-assignments').send(ending).expect(409)).body.code).toBe('last-admin')
  expect((await listRoleHistory(services.storage)).find(({ id }) => id === own?.id)).toEqual(own)
})
