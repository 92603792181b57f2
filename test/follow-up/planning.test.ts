import { expect, test } from 'vitest'
import { loadCompletions } from '../../server/deadlines/deadlines.store.ts'
import { followUpRoutes } from '../../server/follow-up/follow-up.routes.ts'
import { proposedTrack } from '../../server/follow-up/planning.ts'
import { stepBySittings } from '../../server/follow-up/sitting.ts'
import { planRoutes } from '../../server/plan/plan.routes.ts'
import { units } from '../cast.ts'
import { type Agent, startApp } from '../http.ts'
import { measureWith } from '../measures.ts'
import { roundId } from '../released-round.ts'
import { holdStagedRound } from '../staged-round.ts'

const place = `/api/rounds/${roundId}/units/${units.coast}`
const planning = `${place}/planning/planning`
const sittings = `${place}/sittings/meeting`
const sitting = { plannedOn: '2026-10-20', heldOn: null, cohort: '', arena: 'room', attendance: null }

async function world() {
  const app = await startApp([...planRoutes, ...followUpRoutes])
  await holdStagedRound(app.services.storage)
  const stepNow = async (step: string) =>
    (await loadCompletions(app.services.storage, roundId)).get(units.coast)?.get(step)
  return { ...app, leader: await app.as('leader'), rep: await app.as('safetyRepresentative'), stepNow }
}

async function plan(leader: Agent) {
  await leader.put(planning).send({ revision: 0, trackId: 'no-meeting-yet', note: 'Tre kohorter' })
  return leader.post(`${planning}/state`).send({ revision: 1, done: true })
}

test('the process is planned with the safety representative before the meeting, and is done', async () => {
  const { leader, rep, stepNow } = await world()
  const first = await leader.get(planning)
  expect(first.body).toMatchObject({ revision: 0, trackId: null, proposedTrackId: 'no-meeting-yet' })
  expect(first.body.tracks).toHaveLength(3)
  const saved = await leader
    .put(planning)
    .send({ revision: 0, trackId: 'no-meeting-yet', note: 'Tre kohorter' })
  expect(saved.body).toMatchObject({ revision: 1, note: 'Tre kohorter', state: 'draft' })
  const asked = await rep.post(`${planning}/consultation`).send({ revision: 1, remark: 'Husk Ytterholmen' })
  expect(asked.body.consultation).toMatchObject({ by: 'Tor Moe', changedSince: false })
  const done = await leader.post(`${planning}/state`).send({ revision: 1, done: true })
  expect(done.body).toMatchObject({ state: 'done', step: { doneOn: '2026-10-13' } })
  expect(await stepNow('planning')).toEqual({ state: 'done', completedOn: '2026-10-13' })

  const locked = await rep.put(planning).send({ revision: 1, trackId: null, note: '' })
  expect([locked.status, locked.body.code]).toEqual([409, 'document-done'])
  await leader.post(`${planning}/state`).send({ revision: 1, done: false })
  const changed = await rep
    .put(planning)
    .send({ revision: 1, trackId: 'no-meeting-yet', note: 'To kohorter' })
  expect(changed.body.consultation.changedSince).toBe(true)
})

test('planning without a track is not done, and two who write at once lose nothing', async () => {
  const { leader, rep } = await world()
  await leader.put(planning).send({ revision: 0, trackId: null, note: 'Lederens ord' })
  const second = await rep.put(planning).send({ revision: 0, trackId: null, note: 'Verneombudets ord' })
  expect([second.status, second.body.code]).toEqual([409, 'changed-meanwhile'])
  const early = await leader.post(`${planning}/state`).send({ revision: 1, done: true })
  expect([early.status, early.body.code]).toEqual([422, 'document-incomplete'])
  const strange = await leader.put(planning).send({ revision: 1, trackId: 'own-track', note: '' })
  expect(strange.status).toBe(400)
  expect((await leader.get(planning)).body.note).toBe('Lederens ord')
})

test('the track follows how far the unit has come', async () => {
  const { leader } = await world()
  await leader.post(`${place}/plan/measures`).send(measureWith({}))
  expect((await leader.get(planning)).body.proposedTrackId).toBe('interrupted')
  const tracks = [{ id: 'first' }, { id: 'second' }]
  expect(proposedTrack(tracks, { planFinished: true, begun: true })).toBe('second')
  expect(proposedTrack([], { planFinished: false, begun: false })).toBeNull()
})

test('a meeting in several sittings is finished with the last of them', async () => {
  const { leader, rep, stepNow } = await world()
  await plan(leader)
  await leader.post(sittings).send({ ...sitting, cohort: 'Lab 2. etasje' })
  const { body } = await rep.post(sittings).send({ ...sitting, plannedOn: '2026-10-12', arena: 'digital' })
  const [first, second] = body.sittings
  expect([first.plannedOn, second.cohort]).toEqual(['2026-10-12', 'Lab 2. etasje'])
  expect(await stepNow('meeting')).toBeUndefined()

  const held = { ...sitting, plannedOn: '2026-10-12', heldOn: '2026-10-12', attendance: 23, revision: 1 }
  await leader.put(`${sittings}/${first.id}`).send(held)
  expect(await stepNow('meeting')).toEqual({ state: 'in-progress', completedOn: null })
  const future = await leader
    .put(`${sittings}/${second.id}`)
    .send({ ...sitting, heldOn: '2026-10-14', revision: 1 })
  expect([future.status, future.body.code]).toEqual([400, 'invalid-request'])
  const stale = await rep.put(`${sittings}/${first.id}`).send({ ...held, attendance: 5 })
  expect([stale.status, stale.body.code]).toEqual([409, 'changed-meanwhile'])
  await leader
    .put(`${sittings}/${second.id}`)
    .send({ ...sitting, heldOn: '2026-10-13', attendance: 18, revision: 1 })
  expect(await stepNow('meeting')).toEqual({ state: 'done', completedOn: '2026-10-13' })
  await leader.delete(`${sittings}/${second.id}`).send({ revision: 2 })
  expect(await stepNow('meeting')).toEqual({ state: 'done', completedOn: '2026-10-12' })
})

test('a meeting is not held before the process is planned, and what was written stays', async () => {
  const { leader, stepNow } = await world()
  const { body } = await leader.post(sittings).send(sitting)
  const [one] = body.sittings
  expect(body.step.waitsFor.nb).toBe('Planlegg prosessen')
  for (const answer of [
    await leader.put(`${sittings}/${one.id}`).send({ ...sitting, heldOn: '2026-10-13', revision: 1 }),
    await leader.put(`${place}/steps/meeting`).send({ completedOn: '2026-10-13' }),
  ])
    expect([answer.status, answer.body.code]).toEqual([409, 'step-too-early'])
  expect((await leader.get(sittings)).body.sittings).toHaveLength(1)
  expect(await stepNow('meeting')).toBeUndefined()
})

test('sittings say of their meeting only what has happened', () => {
  expect(stepBySittings([])).toBeNull()
  expect(stepBySittings([{ heldOn: null }])).toBeNull()
  expect(stepBySittings([{ heldOn: '2026-02-03' }, { heldOn: '2026-02-01' }])).toEqual({
    state: 'done',
    completedOn: '2026-02-03',
  })
})

test('those above read the planning and the sittings and change nothing; strangers find none', async () => {
  const { leader, as, stepNow } = await world()
  const { body } = await leader.post(sittings).send(sitting)
  const one = `${sittings}/${body.sittings[0].id}`
  for (const [name, status] of [
    ['stranger', 404],
    ['employee', 404],
    ['dean', 403],
    ['coordinator', 403],
  ] as const) {
    const agent = await as(name)
    for (const path of [planning, sittings])
      expect((await agent.get(path)).status).toBe(status === 404 ? 404 : 200)
    for (const answer of [
      await agent.put(planning).send({ revision: 0, trackId: null, note: 'x' }),
      await agent.post(`${planning}/state`).send({ revision: 0, done: true }),
      await agent.post(`${planning}/consultation`).send({ revision: 0, remark: '' }),
      await agent.post(sittings).send(sitting),
      await agent.put(one).send({ ...sitting, revision: 1 }),
      await agent.delete(one).send({ revision: 1 }),
    ])
      expect(answer.status).toBe(status)
  }
  expect((await leader.get(sittings)).body.sittings).toHaveLength(1)
  expect(await stepNow('planning')).toBeUndefined()
})
