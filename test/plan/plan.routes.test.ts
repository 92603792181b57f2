import { expect, test } from 'vitest'
import { newestActs } from '../../server/access/audit.store.ts'
import { loadCompletions } from '../../server/deadlines/deadlines.store.ts'
import { planRoutes } from '../../server/plan/plan.routes.ts'
import { addMeasure, loadMeasures, loadPlanHead } from '../../server/plan/plan.store.ts'
import { loadVersionInForce } from '../../server/plan/plan-version.store.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { units } from '../cast.ts'
import { type Agent, startApp } from '../http.ts'
import { measureWith } from '../measures.ts'
import { holdOpenRound, holdRound, openRoundId, roundId } from '../released-round.ts'

const path = `/api/rounds/${roundId}/units/${units.coast}/plan`
const where = { roundId, unitId: units.coast }
const complete = measureWith()
const nobody = measureWith({ responsible: [] })
/** From the complete measure to another in one field. */
const to = (field: 'text' | 'goal' | 'status', value: string, from: string = complete[field]) => ({
  changes: [{ field, from, to: value }],
})

async function world() {
  const app = await startApp(planRoutes)
  await holdRound(app.services.storage)
  const stepNow = async () =>
    (await loadCompletions(app.services.storage, roundId)).get(units.coast)?.get('plan')
  return { ...app, leader: await app.as('leader'), rep: await app.as('safetyRepresentative'), stepNow }
}

const add = (agent: Agent, measure: object = complete) => agent.post(`${path}/measures`).send(measure)

async function readyPlan(leader: Agent) {
  const { body } = await add(leader)
  return (await leader.put(`${path}/state`).send({ revision: body.revision, state: 'ready' })).body
}

test('a plan nobody has begun is an empty draft that says what it lacks', async () => {
  const { leader } = await world()
  const { status, body } = await leader.get(path)
  expect(status).toBe(200)
  expect(body).toMatchObject({
    state: 'draft',
    revision: 0,
    measures: [],
    gaps: [{ measureId: null, missing: 'measure' }],
    consultation: null,
    planDue: '2026-10-23',
    filingDue: '2026-10-30',
    mayEdit: true,
    maySign: false,
  })
  expect(body.unit).toMatchObject({ leader: 'Kari Lunde', safetyArea: 'Kyst og hav' })
  expect(body.unit.safetyRepresentation).toEqual({
    standing: 'elected',
    acting: [{ name: 'Tor Moe', as: 'representative' }],
  })
  expect(body.focusAreas.map((area: { id: string }) => area.id)).toEqual(['keep', 'improve'])
})

test('leader and safety representative walk the plan from draft to signed', async () => {
  const { leader, rep, stepNow, services } = await world()
  const added = await add(rep, nobody)
  expect(added.status).toBe(201)
  const [measure] = added.body.measures
  expect(added.body.gaps).toEqual([{ measureId: measure.id, missing: 'responsible' }])
  expect(await stepNow()).toEqual({ state: 'in-progress', completedOn: null })

  const early = await leader.put(`${path}/state`).send({ revision: added.body.revision, state: 'ready' })
  expect(early.status).toBe(422)
  expect(early.body).toMatchObject({
    code: 'plan-not-ready',
    invalidParams: [{ name: `measures.${measure.id}`, reason: 'responsible is missing' }],
  })

  const { body: saved } = await leader
    .put(`${path}/measures/${measure.id}`)
    .send({ changes: [{ field: 'responsible', from: [], to: complete.responsible }] })
  expect(saved).toMatchObject({ conflicts: [], plan: { gaps: [] } })
  const ready = await rep.put(`${path}/state`).send({ revision: saved.plan.revision, state: 'ready' })
  expect(ready.body).toMatchObject({ state: 'ready', readyOn: '2026-10-13', maySign: false })
  expect(await stepNow()).toEqual({ state: 'ready', completedOn: null })

  const { revision } = ready.body
  const consulted = await rep.post(`${path}/consultation`).send({ revision, remark: 'Meldt to ganger før.' })
  expect(consulted.body.consultation).toEqual({
    by: 'Tor Moe',
    on: '2026-10-13',
    remark: 'Meldt to ganger før.',
    changedSince: false,
  })

  const byRep = await rep.post(`${path}/signature`).send({ revision })
  expect(byRep.status).toBe(403)
  const signed = await leader.post(`${path}/signature`).send({ revision })
  expect(signed.body).toMatchObject({
    state: 'signed',
    signed: { by: 'Kari Lunde', on: '2026-10-13' },
    mayEdit: false,
    maySign: false,
  })
  expect(signed.body.consultation.changedSince).toBe(false)
  expect(await stepNow()).toEqual({ state: 'done', completedOn: '2026-10-13' })
  const acts = (await newestActs(services.storage, undefined, 10)).map((act) => act.action)
  expect(acts).toEqual([
    'plan-signed',
    'plan-consultation-confirmed',
    'plan-ready',
    'measure-changed',
    'measure-added',
  ])
})

test('a missing consultation never stops the signature', async () => {
  const { leader } = await world()
  const { revision } = await readyPlan(leader)
  const { status, body } = await leader.post(`${path}/signature`).send({ revision })
  expect(status).toBe(200)
  expect(body.consultation).toBeNull()
})

test('a signed plan keeps its words for good; only how far a measure has come may change', async () => {
  const { leader, rep, services } = await world()
  const { revision, measures } = await readyPlan(leader)
  const [{ id }] = measures
  const signed = (await leader.post(`${path}/signature`).send({ revision })).body
  const inForce = await loadVersionInForce(services.storage, where)
  expect(JSON.parse(inForce?.snapshot ?? '')).toMatchObject({
    signed: { by: 'Kari Lunde', on: '2026-10-13' },
    measures: [{ text: complete.text, status: 'not-started' }],
  })

  for (const refused of [
    await add(rep),
    await leader.put(`${path}/measures/${id}`).send(to('text', 'Noe annet')),
    await leader.delete(`${path}/measures/${id}`).send({ revision: 1 }),
    await leader.put(`${path}/state`).send({ revision: signed.revision, state: 'draft' }),
    await leader.post(`${path}/signature`).send({ revision: signed.revision }),
  ])
    expect([refused.status, refused.body.code]).toEqual([409, 'plan-signed'])

  const done = await rep.put(`${path}/measures/${id}`).send(to('status', 'done'))
  expect(done.body.plan.measures[0]).toMatchObject({ text: complete.text, status: 'done' })
  expect(done.body.plan.state).toBe('signed')
  expect(await loadVersionInForce(services.storage, where)).toEqual(inForce)
})

test('a measure is taken out only as it was seen', async () => {
  const { leader, rep } = await world()
  const [{ id }] = (await add(leader)).body.measures
  await leader.put(`${path}/measures/${id}`).send(to('text', 'Andre ord'))
  const gone = await rep.delete(`${path}/measures/${id}`).send({ revision: 1 })
  expect([gone.status, gone.body.code]).toEqual([409, 'changed-meanwhile'])
  expect((await rep.get(path)).body.measures[0].text).toBe('Andre ord')
})

test('words changed after the consultation are shown as changed since; progress on a measure is not', async () => {
  const { leader, rep } = await world()
  const { body } = await add(leader)
  const [{ id }] = body.measures
  await rep.post(`${path}/consultation`).send({ revision: body.revision, remark: '' })
  const begun = await leader.put(`${path}/measures/${id}`).send(to('status', 'in-progress'))
  expect(begun.body.plan.consultation.changedSince).toBe(false)
  const changed = await leader.put(`${path}/measures/${id}`).send(to('text', 'Strøket'))
  expect(changed.body.plan.consultation.changedSince).toBe(true)
  const again = await rep
    .post(`${path}/consultation`)
    .send({ revision: changed.body.plan.revision, remark: 'Nå er jeg spurt igjen' })
  expect(again.body.consultation).toMatchObject({ changedSince: false, remark: 'Nå er jeg spurt igjen' })
})

test('consultation is confirmed on the plan one has seen, and by the safety representative alone', async () => {
  const { leader, rep } = await world()
  const nothing = await rep.post(`${path}/consultation`).send({ revision: 0, remark: '' })
  expect([nothing.status, nothing.body.code]).toEqual([422, 'plan-not-ready'])
  const { revision } = (await add(leader)).body
  const old = await rep.post(`${path}/consultation`).send({ revision: revision - 1, remark: '' })
  expect([old.status, old.body.code]).toEqual([409, 'changed-meanwhile'])
  expect((await leader.post(`${path}/consultation`).send({ revision, remark: '' })).status).toBe(403)
  expect((await leader.get(path)).body.consultation).toBeNull()
})

test('a ready plan that loses its last measure is a draft that has not begun', async () => {
  const { leader, stepNow } = await world()
  const { measures } = await readyPlan(leader)
  const { body } = await leader.delete(`${path}/measures/${measures[0].id}`).send({ revision: 1 })
  expect(body).toMatchObject({ state: 'draft', readyOn: null, measures: [] })
  expect(await stepNow()).toBeUndefined()
})

test('a plan holds at most a hundred measures', async () => {
  const { leader, services } = await world()
  await transaction(services.storage, async (tx) => {
    for (let n = 0; n < 99; n++) await addMeasure(tx, where, complete)
  })
  expect((await add(leader)).status).toBe(201)
  const one = await add(leader)
  expect([one.status, one.body.code]).toEqual([400, 'invalid-request'])
  expect(await loadMeasures(services.storage, where)).toHaveLength(100)
})

test('nothing is followed up before the results are released', async () => {
  const { leader, rep, services } = await world()
  await holdOpenRound(services.storage)
  const open = path.replace(roundId, openRoundId)
  const refused = await leader.post(`${open}/measures`).send(complete)
  expect([refused.status, refused.body.code]).toEqual([409, 'no-results'])
  expect((await rep.get(open)).body).toMatchObject({ mayEdit: false, mayConsult: false, measures: [] })
})

test('a stranger finds no plan anywhere, and changes nothing', async () => {
  const { leader, services, as, anonymous } = await world()
  const { measures, revision } = (await add(leader)).body
  const before = await loadPlanHead(services.storage, where)
  const id = measures[0].id
  for (const name of ['stranger', 'employee', 'admin'] as const) {
    const agent = await as(name)
    for (const answer of [
      await agent.get(path),
      await add(agent),
      await agent.put(`${path}/measures/${id}`).send(to('text', 'Kapret')),
      await agent.get(`${path}/changes`),
      await agent.delete(`${path}/measures/${id}`).send({ revision: 1 }),
      await agent.put(`${path}/state`).send({ revision, state: 'ready' }),
      await agent.post(`${path}/signature`).send({ revision }),
      await agent.post(`${path}/consultation`).send({ revision, remark: '' }),
    ]) {
      expect([answer.status, answer.body.code]).toEqual([404, 'not-found'])
      expect(answer.text).not.toContain(complete.text)
    }
  }
  expect((await anonymous.get(path)).status).toBe(401)
  expect(await loadPlanHead(services.storage, where)).toEqual(before)
  expect(await loadMeasures(services.storage, where)).toEqual(measures)
})

test('those above, coordinator, HR and records officer read the plan and do not write it', async () => {
  const { leader, as } = await world()
  const { revision } = (await add(leader)).body
  for (const name of ['dean', 'coordinator', 'hr', 'recordsOfficer'] as const) {
    const agent = await as(name)
    expect((await agent.get(path)).body).toMatchObject({ revision, mayEdit: false, maySign: false })
    expect((await add(agent)).status).toBe(403)
    expect((await agent.post(`${path}/signature`).send({ revision })).status).toBe(403)
  }
})

test('ill-formed measures are refused with the field named, and nothing changes', async () => {
  const { leader, services } = await world()
  const wrong: [object, string][] = [
    [{ ...complete, focus: 'praise' }, 'body.focus'],
    [{ ...complete, scaleId: 'no-such-scale' }, 'body.scaleId'],
    [{ ...complete, deadline: { kind: 'date', on: '31.12.2026' } }, 'body.deadline.on'],
    [
      { ...complete, references: [{ kind: 'PR', number: '', text: '', link: 'javascript:alert(1)' }] },
      'body.references.0.link',
    ],
    [{ ...complete, responsible: [{ kind: 'role', name: 'Alle', accountable: false }] }, 'body.responsible'],
    [{ ...complete, text: 'x'.repeat(2001) }, 'body.text'],
    [{ ...complete, colour: 'red' }, 'body.colour'],
    [{}, 'body.focus'],
  ]
  for (const [body, field] of wrong) {
    const answer = await add(leader, body)
    expect(answer.status).toBe(400)
    expect(answer.body.invalidParams.map((param: { name: string }) => param.name)).toContain(field)
  }
  const broken = await leader.post(`${path}/measures`).type('json').send('{"focus":')
  expect([broken.status, broken.body.code]).toEqual([400, 'malformed-body'])
  expect(await loadMeasures(services.storage, where)).toEqual([])
})

test("a measure of another unit's plan cannot be reached through one's own", async () => {
  const { leader, as } = await world()
  const stranger = await as('stranger')
  const theirs = `/api/rounds/${roundId}/units/${units.history}/plan`
  const [{ id }] = (await stranger.post(`${theirs}/measures`).send(complete)).body.measures
  const answer = await leader.put(`${path}/measures/${id}`).send(to('text', 'Kapret'))
  expect(answer.status).toBe(404)
  expect((await stranger.get(theirs)).body.measures[0].text).toBe(complete.text)
})

test('a round that does not exist, and a unit outside it, have no plan', async () => {
  const { leader } = await world()
  for (const wrong of [
    path.replace(roundId, openRoundId),
    path.replace(roundId, '1'),
    path.replace(units.coast, roundId),
  ])
    expect((await leader.get(wrong)).status).toBe(404)
})
