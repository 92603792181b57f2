import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { newestActs } from '../../server/access/audit.store.ts'
import { unitTable } from '../../server/organisation/organisation.tables.ts'
import { replaceSuccessions } from '../../server/organisation/successor.store.ts'
import { planRoutes } from '../../server/plan/plan.routes.ts'
import { addMeasure, loadMeasures, loadPlanHead } from '../../server/plan/plan.store.ts'
import { newestMails } from '../../server/platform/outbox.store.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { people, units } from '../cast.ts'
import { startApp } from '../http.ts'
import { measureWith } from '../measures.ts'
import { holdRound, roundId } from '../released-round.ts'

const at = (unit: string) => `/api/rounds/${roundId}/units/${unit}`

/** A measure of the institute, and the one above who may take it over. */
async function world() {
  const app = await startApp(planRoutes)
  const { storage, vault } = app.services
  await holdRound(storage)
  const id = await transaction(storage, (tx) =>
    addMeasure(tx, { roundId, unitId: units.coast }, measureWith({ text: 'Bedre ventilasjon' })),
  )
  const mails = async () => (await newestMails(storage, vault, undefined, 20)).rows
  return {
    ...app,
    id,
    lift: `${at(units.coast)}/plan/measures/${id}/lift`,
    answer: `${at(units.science)}/lifted/${id}`,
    leader: await app.as('leader'),
    dean: await app.as('dean'),
    mails,
    above: () => loadMeasures(storage, { roundId, unitId: units.science }),
  }
}

const why = 'Bygget eies av fakultetet'

test('a measure the unit cannot solve is put before the level above, which takes it over', async () => {
  const { leader, dean, lift, answer, id, mails, above, services } = await world()
  const lifted = await leader.post(lift).send({ why }).expect(200)
  expect(lifted.body.measures[0].lift).toMatchObject({
    to: { id: units.science },
    by: 'Kari Lunde',
    on: '2026-10-13',
    why,
    state: 'waiting',
    answeredOn: null,
  })
  const list = (await dean.get(`${at(units.science)}/lifted`).expect(200)).body
  expect(list).toMatchObject({
    mayAnswer: true,
    lifted: [{ measure: { id, text: 'Bedre ventilasjon' }, from: { id: units.coast }, became: null }],
  })

  const taken = await dean.put(answer).send({ outcome: 'accepted', answer: 'Vi tar det.' }).expect(200)
  expect(taken.body.lifted[0]).toMatchObject({ lift: { state: 'accepted' }, became: 'not-started' })
  // Who does it, and by when, is for the level above to decide.
  expect(await above()).toMatchObject([
    {
      text: 'Bedre ventilasjon',
      responsible: [],
      deadline: null,
      origin: { kind: 'lifted', unit: { id: units.coast } },
    },
  ])
  expect((await leader.get(`${at(units.coast)}/plan`)).body.measures[0].lift).toMatchObject({
    state: 'accepted',
    answer: 'Vi tar det.',
    answeredBy: 'Dag Eide',
  })
  expect((await mails()).map(({ to, kind }) => [to, kind]).sort()).toEqual([
    ['dean@nordhavn.example', 'measure-lifted'],
    ['leader@nordhavn.example', 'lift-answered'],
  ])
  for (const { text } of await mails()) expect(text).not.toMatch(/ventilasjon|Bygget|Vi tar/)
  const acts = (await newestActs(services.storage, undefined, 3)).map(({ action }) => action)
  expect(acts).toEqual(expect.arrayContaining(['lift-accepted', 'measure-added']))
})

test('who took a plan over puts its measures before the level above, which answers them like others', async () => {
  const { lift, dean, answer, services, as, mails, id } = await world()
  const { storage } = services
  await transaction(storage, async (tx) => {
    await tx.db.update(unitTable).set({ active: false }).where(eq(unitTable.id, units.coast))
    await replaceSuccessions(tx, new Map([[units.ecology, [units.coast]]]))
    await tx.db.update(unitTable).set({ parentId: units.science }).where(eq(unitTable.id, units.ecology))
    await tx.db.update(unitTable).set({ leaderId: people.leader }).where(eq(unitTable.id, units.ecology))
  })
  const successor = await as('leader')
  const lifted = await successor.post(lift).send({ why }).expect(200)
  expect(lifted.body.measures[0].lift).toMatchObject({ to: { id: units.science }, state: 'waiting' })
  expect((await dean.get(`${at(units.science)}/lifted`)).body.lifted).toMatchObject([
    { measure: { id }, from: { id: units.coast, name: { nb: 'Institutt for kystbiologi' } } },
  ])
  const taken = await dean.put(answer).send({ outcome: 'accepted', answer: '' }).expect(200)
  expect(taken.body.lifted[0]).toMatchObject({ lift: { state: 'accepted' } })
  expect((await mails()).map(({ to, kind }) => [to, kind]).sort()).toEqual([
    ['dean@nordhavn.example', 'measure-lifted'],
    ['leader@nordhavn.example', 'lift-answered'],
  ])
})

test('an answer without taking over is read beside the measure, and the unit may ask again', async () => {
  const { leader, dean, lift, answer, above } = await world()
  await leader.post(lift).send({ why }).expect(200)
  expect((await dean.put(answer).send({ outcome: 'answered', answer: '' })).status).toBe(400)
  await dean.put(answer).send({ outcome: 'answered', answer: 'Ta det med Eiendom.' }).expect(200)
  expect(await above()).toEqual([])
  const twice = await dean.put(answer).send({ outcome: 'accepted', answer: '' })
  expect([twice.status, twice.body.code]).toEqual([409, 'lift-answered'])
  const again = await leader.post(lift).send({ why: 'Eiendom sier nei' }).expect(200)
  expect(again.body.measures[0].lift).toMatchObject({ state: 'waiting', answer: '', why: 'Eiendom sier nei' })
})

test('what waits is lifted once, and can be taken back until it is answered', async () => {
  const { leader, dean, lift, answer } = await world()
  await leader.post(lift).send({ why }).expect(200)
  const twice = await leader.post(lift).send({ why })
  expect([twice.status, twice.body.code]).toEqual([409, 'lifted-already'])
  expect((await leader.delete(lift).expect(200)).body.measures[0].lift).toBeNull()
  expect((await leader.delete(lift)).status).toBe(404)
  expect((await dean.put(answer).send({ outcome: 'accepted', answer: '' })).status).toBe(404)
  await leader.post(lift).send({ why }).expect(200)
  await dean.put(answer).send({ outcome: 'accepted', answer: '' }).expect(200)
  const late = await leader.delete(lift)
  expect([late.status, late.body.code]).toEqual([409, 'lift-answered'])
})

test('a signed plan above is taken up again for what it takes over', async () => {
  const { leader, dean, lift, answer, services } = await world()
  const plan = `${at(units.science)}/plan`
  const added = await dean.post(`${plan}/measures`).send(measureWith()).expect(201)
  const ready = await dean.put(`${plan}/state`).send({ revision: added.body.revision, state: 'ready' })
  await dean.post(`${plan}/signature`).send({ revision: ready.body.revision }).expect(200)
  await leader.post(lift).send({ why }).expect(200)
  await dean.put(answer).send({ outcome: 'accepted', answer: '' }).expect(200)
  expect(await loadPlanHead(services.storage, { roundId, unitId: units.science })).toMatchObject({
    state: 'draft',
    version: 2,
  })
})

test('a measure taken out of the plan takes its question to the level above with it', async () => {
  const { leader, dean, lift, id } = await world()
  const { body } = await leader.post(lift).send({ why }).expect(200)
  await leader
    .delete(`${at(units.coast)}/plan/measures/${id}`)
    .send({ revision: body.measures[0].revision })
    .expect(200)
  expect((await dean.get(`${at(units.science)}/lifted`)).body.lifted).toEqual([])
})

test('at the top of the round there is nobody to lift to', async () => {
  const { as, services } = await world()
  const id = await transaction(services.storage, (tx) =>
    addMeasure(tx, { roundId, unitId: units.university }, measureWith()),
  )
  const refused = await (await as('rector'))
    .post(`${at(units.university)}/plan/measures/${id}/lift`)
    .send({ why })
  expect([refused.status, refused.body.code]).toEqual([409, 'nothing-above'])
})

test('only the unit lifts, and only whoever leads the level above answers', async () => {
  const { as, leader, lift, answer, anonymous } = await world()
  for (const [name, status] of [
    ['dean', 403],
    ['coordinator', 403],
    ['stranger', 404],
    ['employee', 404],
  ] as const)
    expect((await (await as(name)).post(lift).send({ why })).status).toBe(status)
  await (await as('safetyRepresentative')).post(lift).send({ why }).expect(200)
  const said = { outcome: 'answered', answer: 'Nei' }
  for (const [name, status] of [
    ['leader', 404],
    ['rector', 403],
    ['coordinator', 403],
    ['stranger', 404],
  ] as const)
    expect((await (await as(name)).put(answer).send(said)).status).toBe(status)
  expect((await anonymous.put(answer).send(said)).status).toBe(401)
  expect((await leader.get(`${at(units.science)}/lifted`)).status).toBe(404)
  expect((await (await as('coordinator')).get(`${at(units.science)}/lifted`)).body.mayAnswer).toBe(false)
})
