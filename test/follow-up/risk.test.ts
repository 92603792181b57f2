import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type RiskFields, riskLevel, riskOf } from '#shared/risk.ts'
import { loadCompletions } from '../../server/deadlines/deadlines.store.ts'
import { followUpRoutes } from '../../server/follow-up/follow-up.routes.ts'
import { mergedRow } from '../../server/follow-up/risk.ts'
import { planRoutes } from '../../server/plan/plan.routes.ts'
import { units } from '../cast.ts'
import { startApp } from '../http.ts'
import { roundId } from '../released-round.ts'
import { holdStagedRound } from '../staged-round.ts'

const place = `/api/rounds/${roundId}/units/${units.coast}`
const risk = `${place}/risk/risk`
const row: RiskFields = { what: 'Alenearbeid om kvelden', likelihood: null, consequence: null, measure: '' }

async function world() {
  const app = await startApp([...planRoutes, ...followUpRoutes])
  await holdStagedRound(app.services.storage)
  const stepNow = async () =>
    (await loadCompletions(app.services.storage, roundId)).get(units.coast)?.get('risk')
  return { ...app, leader: await app.as('leader'), rep: await app.as('safetyRepresentative'), stepNow }
}

test('leader and safety representative assess a risk together, each in a field of their own', async () => {
  const { leader, rep, stepNow } = await world()
  await leader.put(`${risk}/participants`).send({ from: '', to: 'Leder, verneombud og to fra laben' })
  const added = await leader.post(`${risk}/rows`).send(row)
  expect(added.status).toBe(201)
  const path = `${risk}/rows/${added.body.rows[0].id}`
  await leader.put(path).send({ from: row, to: { ...row, likelihood: 3 } })
  const { body } = await rep.put(path).send({ from: row, to: { ...row, consequence: 5 } })
  expect(body.rows[0]).toMatchObject({ ...row, likelihood: 3, consequence: 5 })

  const clash = await rep.put(path).send({ from: row, to: { ...row, likelihood: 1 } })
  expect([clash.status, clash.body.code]).toEqual([409, 'changed-meanwhile'])
  const unseen = await rep.delete(path).send({ from: row })
  expect([unseen.status, unseen.body.code]).toEqual([409, 'changed-meanwhile'])
  expect((await leader.get(risk)).body.rows[0].likelihood).toBe(3)
  expect(await stepNow()).toEqual({ state: 'in-progress', completedOn: null })
})

test('an assessment is done when every risk is assessed, and is then locked until it is taken up again', async () => {
  const { leader, rep, stepNow } = await world()
  const { body } = await leader.post(`${risk}/rows`).send(row)
  const path = `${risk}/rows/${body.rows[0].id}`
  const early = await leader.post(`${risk}/state`).send({ revision: body.revision, done: true })
  expect([early.status, early.body.code]).toEqual([422, 'document-incomplete'])
  expect(early.body.invalidParams.map(({ name }: { name: string }) => name)).toEqual([
    'rows.0.likelihood',
    'rows.0.consequence',
  ])
  const filled = { ...row, likelihood: 2, consequence: 4 }
  const { revision } = (await leader.put(path).send({ from: row, to: filled })).body
  const done = await leader.post(`${risk}/state`).send({ revision, done: true })
  expect(done.body).toMatchObject({ state: 'done', assessedOn: '2026-10-13' })
  expect(await stepNow()).toEqual({ state: 'done', completedOn: '2026-10-13' })
  const late = await rep.put(path).send({ from: filled, to: row })
  expect([late.status, late.body.code]).toEqual([409, 'document-done'])
})

test('what is done about a risk becomes a draft measure of the plan with one press, and only once', async () => {
  const { leader } = await world()
  const { body } = await leader.post(`${risk}/rows`).send({ ...row, measure: 'Makkerordning etter kl. 18' })
  const press = `${risk}/rows/${body.rows[0].id}/measure`
  const made = await leader.post(press).send()
  expect(made.status).toBe(201)
  const plan = (await leader.get(`${place}/plan`)).body
  expect(plan.measures).toMatchObject([
    { id: made.body.rows[0].measureId, focus: 'improve', goal: row.what, text: 'Makkerordning etter kl. 18' },
  ])
  const again = await leader.post(press).send()
  expect([again.status, again.body.code]).toEqual([409, 'changed-meanwhile'])
  const empty = await leader.post(`${risk}/rows`).send(row)
  const nothing = await leader.post(`${risk}/rows/${empty.body.rows[1].id}/measure`).send()
  expect([nothing.status, nothing.body.code]).toEqual([422, 'document-incomplete'])
})

test('of two who write in the same risk at once, nobody loses a word', () => {
  const fields = fc.record({
    what: fc.constantFrom('', 'a', 'b'),
    likelihood: fc.constantFrom(null, 1, 5),
    consequence: fc.constantFrom(null, 1, 5),
    measure: fc.constantFrom('', 'c'),
  })
  fc.assert(
    fc.property(fields, fields, fields, (seen, mine, theirs) => {
      const after = mergedRow({ ...theirs, id: 'id', measureId: null }, seen, mine)
      for (const field of ['what', 'likelihood', 'consequence', 'measure'] as const) {
        const [iChanged, theyChanged] = [mine[field] !== seen[field], theirs[field] !== seen[field]]
        if (after === null) continue
        if (iChanged) expect(after[field]).toBe(mine[field])
        else expect(after[field]).toBe(theirs[field])
        if (iChanged && theyChanged) expect(mine[field]).toBe(theirs[field])
      }
    }),
  )
})

test('risk is likelihood times consequence, in three bands', () => {
  expect(riskOf({ likelihood: 3, consequence: 5 })).toBe(15)
  expect(riskOf({ likelihood: null, consequence: 5 })).toBeNull()
  expect([1, 4, 5, 12, 15, 25].map(riskLevel)).toEqual(['low', 'low', 'medium', 'medium', 'high', 'high'])
})

test('those above read the assessment and change nothing; strangers find none', async () => {
  const { leader, as } = await world()
  const { body } = await leader.post(`${risk}/rows`).send(row)
  const path = `${risk}/rows/${body.rows[0].id}`
  for (const [name, status] of [
    ['stranger', 404],
    ['employee', 404],
    ['dean', 403],
  ] as const) {
    const agent = await as(name)
    expect((await agent.get(risk)).status).toBe(status === 404 ? 404 : 200)
    for (const answer of [
      await agent.put(`${risk}/participants`).send({ from: '', to: 'x' }),
      await agent.post(`${risk}/rows`).send(row),
      await agent.put(path).send({ from: row, to: row }),
      await agent.delete(path).send({ from: row }),
      await agent.post(`${path}/measure`).send(),
      await agent.post(`${risk}/state`).send({ revision: 1, done: true }),
    ])
      expect(answer.status).toBe(status)
  }
  expect((await leader.get(risk)).body).toMatchObject({ participants: '', revision: body.revision })
})
