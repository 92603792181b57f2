import { expect, test } from 'vitest'
import { loadCompletions } from '../../server/deadlines/deadlines.store.ts'
import { followUpRoutes } from '../../server/follow-up/follow-up.routes.ts'
import { loadFormResponse } from '../../server/follow-up/form.store.ts'
import { planRoutes } from '../../server/plan/plan.routes.ts'
import { units } from '../cast.ts'
import { startApp } from '../http.ts'
import { measureWith } from '../measures.ts'
import { holdOpenRound, holdRound, openRoundId, roundId } from '../released-round.ts'

const place = `/api/rounds/${roundId}/units/${units.coast}`
const path = `${place}/forms/summary-and-evaluation`
const where = { roundId, unitId: units.coast }
const filledIn = { 'meeting-held': 'one', effect: 4, changed: 'Færre avbrudd' }

async function world() {
  const app = await startApp([...planRoutes, ...followUpRoutes])
  await holdRound(app.services.storage)
  const stepNow = async () =>
    (await loadCompletions(app.services.storage, roundId)).get(units.coast)?.get('summary')
  const saved = () => loadFormResponse(app.services.storage, where, 'summary-and-evaluation')
  return { ...app, leader: await app.as('leader'), rep: await app.as('safetyRepresentative'), stepNow, saved }
}

test('the closing form begins with the numbers the system knows, and nobody’s name', async () => {
  const { leader, stepNow } = await world()
  const measure = measureWith({ responsible: [{ kind: 'person', name: 'Kari Lunde', accountable: true }] })
  for (const focus of ['keep', 'improve', 'improve'])
    await leader.post(`${place}/plan/measures`).send({ ...measure, focus, status: 'not-started' })
  const { body } = await leader.get(path)
  expect(body).toMatchObject({
    id: 'summary-and-evaluation',
    state: 'draft',
    revision: 0,
    due: '2026-12-16',
    answers: { 'measures-keep': 1, 'measures-improve': 2 },
    mayEdit: true,
    mayConsult: false,
    maySign: true,
  })
  expect(JSON.stringify(body.answers)).not.toContain('Kari')
  expect(await stepNow()).toBeUndefined()
})

test('leader and safety representative fill the form in, and the leader signs it', async () => {
  const { leader, rep, stepNow } = await world()
  const draft = await rep.put(path).send({ revision: 0, answers: { 'meeting-held': 'one' } })
  expect(draft.body).toMatchObject({ revision: 1, answers: { 'meeting-held': 'one' } })
  expect(await stepNow()).toEqual({ state: 'in-progress', completedOn: null })

  const early = await leader.post(`${path}/signature`).send({ revision: 1 })
  expect(early.status).toBe(422)
  expect(early.body).toMatchObject({
    code: 'form-invalid',
    invalidParams: [{ name: 'answers.effect', reason: 'must be answered' }],
  })

  const { body } = await leader.put(path).send({ revision: 1, answers: filledIn })
  const consulted = await rep.post(`${path}/consultation`).send({ revision: body.revision, remark: 'Enig' })
  expect(consulted.body.consultation).toMatchObject({ by: 'Tor Moe', remark: 'Enig', changedSince: false })
  expect((await rep.post(`${path}/signature`).send({ revision: 2 })).status).toBe(403)
  const signed = await leader.post(`${path}/signature`).send({ revision: 2 })
  expect(signed.body).toMatchObject({
    state: 'signed',
    signed: { by: 'Kari Lunde', on: '2026-10-13' },
    answers: filledIn,
    mayEdit: false,
    maySign: false,
  })
  expect(signed.body.consultation.changedSince).toBe(false)
  expect(await stepNow()).toEqual({ state: 'done', completedOn: '2026-10-13' })

  const late = await leader.put(path).send({ revision: 2, answers: { ...filledIn, effect: 1 } })
  expect([late.status, late.body.code]).toEqual([409, 'form-signed'])
  expect((await rep.get(path)).body.answers.effect).toBe(4)
})

test('answers changed after the consultation are shown as changed since', async () => {
  const { leader, rep } = await world()
  await leader.put(path).send({ revision: 0, answers: filledIn })
  await rep.post(`${path}/consultation`).send({ revision: 1, remark: '' })
  const { body } = await leader.put(path).send({ revision: 1, answers: { ...filledIn, effect: 5 } })
  expect(body.consultation.changedSince).toBe(true)
})

test('when two people save the form, the second is told and the first keeps the words', async () => {
  const { leader, rep, saved } = await world()
  await leader.put(path).send({ revision: 0, answers: filledIn })
  const second = await rep.put(path).send({ revision: 0, answers: { changed: 'Verneombudets ord' } })
  expect([second.status, second.body.code]).toEqual([409, 'changed-meanwhile'])
  expect((await saved())?.answers).toEqual(filledIn)
})

test('answers that do not fit the form are refused with the question named and not repeated', async () => {
  const { leader, saved } = await world()
  const wrong: [Record<string, unknown>, string][] = [
    [{ effect: 9 }, 'body.answers.effect'],
    [{ 'meeting-held': 'hemmelig' }, 'body.answers.meeting-held'],
    [{ changed: 'hemmelig'.repeat(1000) }, 'body.answers.changed'],
    [{ salary: 'hemmelig' }, 'body.answers.salary'],
    [{ 'measures-keep': '3' }, 'body.answers.measures-keep'],
  ]
  for (const [answers, question] of wrong) {
    const answer = await leader.put(path).send({ revision: 0, answers })
    expect([answer.status, answer.body.code]).toEqual([422, 'form-invalid'])
    expect(answer.body.invalidParams.map((param: { name: string }) => param.name)).toEqual([question])
    expect(answer.text).not.toContain('hemmelig')
  }
  const proto = await leader
    .put(path)
    .type('json')
    .send('{"revision":0,"answers":{"__proto__":{"polluted":1},"constructor":1}}')
  expect(proto.status).toBeGreaterThanOrEqual(400)
  expect(proto.status).toBeLessThan(500)
  expect(await saved()).toBeNull()
})

test('nothing is filled in before the results are released, and nothing is consulted on before it is filled in', async () => {
  const { leader, rep, services } = await world()
  await holdOpenRound(services.storage)
  const early = await leader.put(path.replace(roundId, openRoundId)).send({ revision: 0, answers: {} })
  expect([early.status, early.body.code]).toEqual([409, 'no-results'])
  const nothing = await rep.post(`${path}/consultation`).send({ revision: 0, remark: '' })
  expect([nothing.status, nothing.body.code]).toEqual([422, 'form-invalid'])
})

test('a stranger finds no form and changes nothing; those above only read', async () => {
  const { leader, as, saved } = await world()
  await leader.put(path).send({ revision: 0, answers: filledIn })
  for (const [name, status] of [
    ['stranger', 404],
    ['employee', 404],
    ['admin', 404],
    ['dean', 403],
    ['coordinator', 403],
  ] as const) {
    const agent = await as(name)
    expect((await agent.get(path)).status).toBe(status === 404 ? 404 : 200)
    for (const answer of [
      await agent.put(path).send({ revision: 1, answers: {} }),
      await agent.post(`${path}/signature`).send({ revision: 1 }),
      await agent.post(`${path}/consultation`).send({ revision: 1, remark: '' }),
    ])
      expect(answer.status).toBe(status)
  }
  expect(await saved()).toMatchObject({ answers: filledIn, state: 'draft', revision: 1 })
  expect((await leader.get(path.replace('summary-and-evaluation', 'tax-return'))).status).toBe(404)
})
