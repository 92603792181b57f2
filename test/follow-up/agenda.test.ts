import { expect, test } from 'vitest'
import { loadCompletions } from '../../server/deadlines/deadlines.store.ts'
import { followUpRoutes } from '../../server/follow-up/follow-up.routes.ts'
import { units } from '../cast.ts'
import { startApp } from '../http.ts'
import { roundId } from '../released-round.ts'
import { holdStagedRound } from '../staged-round.ts'

const place = `/api/rounds/${roundId}/units/${units.coast}`
const agenda = `${place}/agenda/agenda`
const inquiries = `${place}/inquiries`
const item = { takenUpOn: '2026-10-06', meeting: 'Ledermøte', note: '' }
const inquiry = {
  what: 'Mange har sluttet på kort tid',
  withWhom: 'Samtaler med hver gruppe',
  begunOn: '2026-10-12',
  concludedOn: null,
  conclusion: '',
}

async function world() {
  const app = await startApp(followUpRoutes)
  await holdStagedRound(app.services.storage)
  const stepNow = async () =>
    (await loadCompletions(app.services.storage, roundId)).get(units.coast)?.get('agenda')
  return { ...app, leader: await app.as('leader'), rep: await app.as('safetyRepresentative'), stepNow }
}

test('an item of the leader group is known by its day, and can be taken back', async () => {
  const { leader, rep, stepNow, as } = await world()
  const saved = await leader.put(agenda).send({ from: null, to: item })
  expect(saved.body.item).toEqual(item)
  expect(await stepNow()).toEqual({ state: 'done', completedOn: '2026-10-06' })
  const twice = await rep.put(agenda).send({ from: null, to: { ...item, note: 'Fra verneombudet' } })
  expect([twice.status, twice.body.code]).toEqual([409, 'changed-meanwhile'])
  for (const [takenUpOn, status] of [
    ['2026-10-14', 400],
    ['2024-01-01', 400],
  ] as const)
    expect((await leader.put(agenda).send({ from: item, to: { ...item, takenUpOn } })).status).toBe(status)
  expect((await (await as('stranger')).put(agenda).send({ from: item, to: null })).status).toBe(404)
  expect((await (await as('dean')).put(agenda).send({ from: item, to: null })).status).toBe(403)
  expect((await (await as('dean')).get(agenda)).body.item).toEqual(item)
  await rep.put(agenda).send({ from: item, to: null })
  expect(await stepNow()).toBeUndefined()
})

test("the leader's own inquiry is read by leader and safety representative, and by nobody above", async () => {
  const { leader, rep, as } = await world()
  expect((await leader.get(inquiries)).body.inquiries).toEqual([])
  const begun = await leader.post(inquiries).send(inquiry)
  expect(begun.status).toBe(201)
  const [one] = begun.body.inquiries
  for (const name of [
    'dean',
    'rector',
    'coordinator',
    'hr',
    'recordsOfficer',
    'admin',
    'stranger',
  ] as const) {
    const agent = await as(name)
    for (const answer of [
      await agent.get(inquiries),
      await agent.post(inquiries).send(inquiry),
      await agent.put(`${inquiries}/${one.id}`).send({ ...inquiry, what: 'x', revision: 1 }),
      await agent.delete(`${inquiries}/${one.id}`).send({ revision: 1 }),
    ]) {
      expect(answer.status).toBe(404)
      expect(answer.text).not.toContain('sluttet')
    }
  }
  expect((await rep.get(inquiries)).body.inquiries).toEqual([one])
})

test('an inquiry is concluded on a day after it began, and two who write at once lose nothing', async () => {
  const { leader, rep } = await world()
  const [one] = (await leader.post(inquiries).send(inquiry)).body.inquiries
  const path = `${inquiries}/${one.id}`
  const concluded = { ...inquiry, concludedOn: '2026-10-13', conclusion: 'Uklar fordeling av oppgaver' }
  for (const concludedOn of ['2026-10-11', '2026-10-14'])
    expect((await leader.put(path).send({ ...concluded, concludedOn, revision: 1 })).status).toBe(400)
  const saved = await rep.put(path).send({ ...concluded, revision: 1 })
  expect(saved.body.inquiries).toMatchObject([concluded])
  const stale = await leader.put(path).send({ ...inquiry, revision: 1 })
  expect([stale.status, stale.body.code]).toEqual([409, 'changed-meanwhile'])
  await leader.delete(path).send({ revision: 2 })
  expect((await leader.get(inquiries)).body.inquiries).toEqual([])
})
