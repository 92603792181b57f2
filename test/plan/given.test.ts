import { expect, test } from 'vitest'
import { planRoutes } from '../../server/plan/plan.routes.ts'
import { loadMeasures, loadPlanHead } from '../../server/plan/plan.store.ts'
import { newestMails } from '../../server/platform/outbox.store.ts'
import { units } from '../cast.ts'
import { startApp } from '../http.ts'
import { measureWith } from '../measures.ts'
import { holdRound, roundId } from '../released-round.ts'

const path = `/api/rounds/${roundId}/units/${units.science}/given`
const planOf = (unit: string) => `/api/rounds/${roundId}/units/${unit}/plan`
const measure = measureWith({ text: 'Medarbeidersamtaler innen mai', responsible: [] })

async function world() {
  const app = await startApp(planRoutes)
  await holdRound(app.services.storage)
  const { storage, vault } = app.services
  return {
    ...app,
    leader: await app.as('leader'),
    dean: await app.as('dean'),
    there: (unitId: string) => loadMeasures(storage, { roundId, unitId }),
    mails: async () => (await newestMails(storage, vault, undefined, 20)).rows,
  }
}

test('the level above gives chosen units the same measure, and follows how far each has come', async () => {
  const { leader, dean, there, mails } = await world()
  const before = (await dean.get(path).expect(200)).body
  expect(before).toMatchObject({ mayGive: true, given: [] })
  expect(before.below.map(({ id }: { id: string }) => id)).toEqual([
    units.coast,
    units.aquaculture,
    units.ecology,
    units.fieldStation,
  ])
  const { body } = await dean
    .post(path)
    .send({ measure, unitIds: [units.coast, units.ecology] })
    .expect(201)
  expect(body.given).toMatchObject([
    {
      measure: { text: measure.text },
      units: [
        { unit: { id: units.coast }, status: 'not-started' },
        { unit: { id: units.ecology }, status: 'not-started' },
      ],
    },
  ])
  const [given] = await there(units.coast)
  expect(given?.origin).toMatchObject({
    kind: 'given',
    unit: { id: units.science },
    giving: body.given[0].id,
  })
  expect(await there(units.aquaculture)).toEqual([])
  // The section has no leader of its own: whoever acts for it is told of both.
  expect((await mails()).map(({ to, kind }) => `${kind} ${to}`)).toEqual([
    'measure-given leader@nordhavn.example',
    'measure-given leader@nordhavn.example',
  ])
  const change = { field: 'status', from: 'not-started', to: 'done' }
  await leader
    .put(`${planOf(units.coast)}/measures/${given?.id}`)
    .send({ changes: [change] })
    .expect(200)
  expect((await dean.get(path)).body.given[0].units[0].status).toBe('done')
})

test('the same measure given from two tabs is given once, and told of once', async () => {
  const { dean, there, mails } = await world()
  const give = (unitIds: string[], words = measure) => dean.post(path).send({ measure: words, unitIds })
  const both = await Promise.all([
    give([units.coast, units.aquaculture]),
    give([units.aquaculture, units.coast]),
  ])
  expect(both.map(({ status }) => status)).toEqual([201, 201])
  expect(await there(units.coast)).toHaveLength(1)
  expect(await mails()).toHaveLength(2)
  await give([units.ecology]).expect(201)
  await give([units.coast], { ...measure, text: 'Noe annet' }).expect(201)
  expect((await dean.get(path)).body.given).toHaveLength(3)
})

test('a unit decides who is responsible for what it was given, and can neither reword it nor take it out', async () => {
  const { leader, dean, there } = await world()
  await dean
    .post(path)
    .send({ measure, unitIds: [units.coast] })
    .expect(201)
  const [given] = await there(units.coast)
  const one = `${planOf(units.coast)}/measures/${given?.id}`
  const responsible = [{ kind: 'role', name: 'Studieleder', accountable: true }]
  await leader
    .put(one)
    .send({ changes: [{ field: 'responsible', from: [], to: responsible }] })
    .expect(200)
  const reworded = await leader
    .put(one)
    .send({ changes: [{ field: 'text', from: measure.text, to: 'Ingen samtaler' }] })
  expect([reworded.status, reworded.body.code]).toEqual([409, 'measure-fixed'])
  const removed = await leader.delete(one).send({ revision: 2 })
  expect([removed.status, removed.body.code]).toEqual([409, 'measure-fixed'])
  expect(await there(units.coast)).toMatchObject([{ text: measure.text, responsible }])
})

test('what was given is taken back from all units at once, also where the plan is signed', async () => {
  const { leader, dean, there, services } = await world()
  const complete = { ...measure, responsible: measureWith().responsible }
  const { body } = await dean.post(path).send({ measure: complete, unitIds: [units.coast, units.ecology] })
  const plan = (await leader.get(planOf(units.coast))).body
  const ready = await leader
    .put(`${planOf(units.coast)}/state`)
    .send({ revision: plan.revision, state: 'ready' })
  await leader
    .post(`${planOf(units.coast)}/signature`)
    .send({ revision: ready.body.revision })
    .expect(200)
  const back = await dean.delete(`${path}/${body.given[0].id}`).expect(200)
  expect(back.body.given).toEqual([])
  expect([...(await there(units.coast)), ...(await there(units.ecology))]).toEqual([])
  // The signed version holds until the leader has signed the next one.
  expect(await loadPlanHead(services.storage, { roundId, unitId: units.coast })).toMatchObject({
    state: 'draft',
    version: 2,
  })
  expect((await dean.delete(`${path}/${body.given[0].id}`)).status).toBe(404)
})

test('a measure goes to units below that take part, all of them or none', async () => {
  const { dean, there } = await world()
  for (const unitIds of [[], [units.coast, units.history], [units.science], [units.coast, units.coast]])
    expect((await dean.post(path).send({ measure, unitIds })).status).toBe(400)
  const wordless = await dean.post(path).send({ measure: { ...measure, text: '' }, unitIds: [units.coast] })
  expect(wordless.body.invalidParams[0].name).toBe('body.measure.text')
  const nowhere = await dean
    .post(path)
    .send({ measure: { ...measure, focus: 'nowhere' }, unitIds: [units.coast] })
  expect(nowhere.body.invalidParams[0].name).toBe('body.measure.focus')
  expect(await there(units.coast)).toEqual([])
})

test('only whoever leads the unit gives, and others who read it see what was given', async () => {
  const { as, leader, anonymous } = await world()
  const body = { measure, unitIds: [units.coast] }
  for (const name of ['coordinator', 'hr', 'rector'] as const) {
    const agent = await as(name)
    expect((await agent.get(path)).body.mayGive).toBe(false)
    expect((await agent.post(path).send(body)).status).toBe(403)
  }
  for (const name of ['stranger', 'employee', 'admin'] as const) {
    const agent = await as(name)
    expect((await agent.get(path)).status).toBe(404)
    expect((await agent.post(path).send(body)).status).toBe(404)
  }
  expect((await leader.get(path)).status).toBe(404)
  expect((await anonymous.post(path).send(body)).status).toBe(401)
})
