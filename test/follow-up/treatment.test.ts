import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { loadCompletions } from '../../server/deadlines/deadlines.store.ts'
import { followUpRoutes } from '../../server/follow-up/follow-up.routes.ts'
import { addCommittee } from '../../server/organisation/committee.store.ts'
import { unitTable } from '../../server/organisation/organisation.tables.ts'
import { replaceSuccessions } from '../../server/organisation/successor.store.ts'
import { planRoutes } from '../../server/plan/plan.routes.ts'
import { loadMeasures } from '../../server/plan/plan.store.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { keepProgramme } from '../../server/programme/programme.store.ts'
import { roundTable } from '../../server/round/round.tables.ts'
import { units } from '../cast.ts'
import { startApp } from '../http.ts'
import { bundledProgramme } from '../invented-round.ts'
import { holdRound, roundId } from '../released-round.ts'

const at = (unit: string) => `/api/rounds/${roundId}/units/${unit}`
const path = `${at(units.coast)}/treatments`

/** A programme whose plan goes by the extended KVAM group to the working environment committee. */
function withTreatments() {
  const programme = bundledProgramme()
  const title = { nb: 'Behandling', nn: 'Behandling', en: 'Treatment' }
  const step = { kind: 'treatment', title, hint: title, who: ['leader'], opens: 'results' } as const
  const steps = [
    ...programme.definition.steps,
    { ...step, id: 'kvam', committee: 'kvam', who: [...step.who] },
    { ...step, id: 'amu', committee: 'amu', who: [...step.who] },
  ] satisfies typeof programme.definition.steps
  return { ...programme, hash: 'f'.repeat(64), definition: { ...programme.definition, steps } }
}

async function world() {
  const app = await startApp([...followUpRoutes, ...planRoutes])
  const { storage } = app.services
  await holdRound(storage)
  const programme = withTreatments()
  const kept = await transaction(storage, async (tx) => {
    await keepProgramme(tx, programme)
    await tx.db.update(roundTable).set({ programmeHash: programme.hash }).where(eq(roundTable.id, roundId))
    const add = (kind: 'kvam' | 'amu', unitId: string) =>
      addCommittee(tx, { kind, name: kind.toUpperCase(), unitId, composition: '' })
    return { kvam: await add('kvam', units.science), amu: await add('amu', units.university) }
  })
  const step = async (id: string) => (await loadCompletions(storage, roundId)).get(units.coast)?.get(id)
  return {
    ...app,
    ...kept,
    step,
    leader: await app.as('leader'),
    hr: await app.as('hr'),
    measures: () => loadMeasures(storage, { roundId, unitId: units.coast }),
  }
}

const noted = {
  stepId: 'kvam',
  heldOn: '2026-10-06',
  outcome: 'endorsed',
  comment: 'God plan.',
  decisions: [],
}
const decided = {
  ...noted,
  stepId: 'amu',
  outcome: 'decided',
  decisions: [{ focus: 'improve', text: 'Avtrekk i lab 2', deadline: { kind: 'date', on: '2026-12-01' } }],
}

test('a plan goes by the KVAM group to the working environment committee, each treatment with day and outcome', async () => {
  const { leader, hr, kvam, amu, step } = await world()
  const page = (await leader.get(path).expect(200)).body
  expect(page.committees.map(({ name }: { name: string }) => name)).toEqual(['KVAM', 'AMU'])
  expect(page.steps).toMatchObject([
    { id: 'kvam', committee: 'kvam', done: false },
    { id: 'amu', committee: 'amu', done: false },
  ])
  const returned = { ...noted, committeeId: kvam, outcome: 'returned', heldOn: '2026-09-01' }
  await leader.post(path).send(returned).expect(201)
  expect(await step('kvam')).toEqual({ state: 'in-progress', completedOn: null })
  await leader
    .post(path)
    .send({ ...noted, committeeId: kvam })
    .expect(201)
  expect(await step('kvam')).toEqual({ state: 'done', completedOn: '2026-10-06' })
  const { body } = await hr
    .post(path)
    .send({ ...noted, committeeId: amu, stepId: 'amu', outcome: 'noted', heldOn: '2026-10-13' })
    .expect(201)
  expect(body.steps.map(({ done }: { done: boolean }) => done)).toEqual([true, true])
  expect(body.treatments).toMatchObject([
    { committee: { name: 'AMU' }, outcome: 'noted', recordedBy: 'Hanne Rud' },
    { committee: { name: 'KVAM' }, outcome: 'endorsed', comment: 'God plan.', recordedBy: 'Kari Lunde' },
    { committee: { name: 'KVAM' }, outcome: 'returned' },
  ])
})

test('what the committee decides is a measure of the plan, whose deadline the leader cannot move', async () => {
  const { leader, hr, amu, measures } = await world()
  const { body } = await hr
    .post(path)
    .send({ ...decided, committeeId: amu })
    .expect(201)
  expect(body.treatments[0].decisions).toMatchObject([{ text: 'Avtrekk i lab 2', status: 'not-started' }])
  const [measure] = await measures()
  expect(measure?.origin).toMatchObject({ kind: 'decided', committee: 'AMU', decidedOn: '2026-10-06' })
  const one = `${at(units.coast)}/plan/measures/${measure?.id}`
  const to = { kind: 'date', on: '2027-06-01' }
  const moved = await leader.put(one).send({ changes: [{ field: 'deadline', from: measure?.deadline, to }] })
  expect([moved.status, moved.body.code]).toEqual([409, 'measure-fixed'])
  expect((await leader.delete(one).send({ revision: 1 })).body.code).toBe('measure-fixed')
  const status = { field: 'status', from: 'not-started', to: 'in-progress' }
  await leader
    .put(one)
    .send({ changes: [status] })
    .expect(200)
  expect(await measures()).toMatchObject([{ deadline: { on: '2026-12-01' }, status: 'in-progress' }])
})

test('what the committee decided keeps its deadline when another unit has taken over and carries it on', async () => {
  const { as, hr, amu, measures, services } = await world()
  await hr
    .post(path)
    .send({ ...decided, committeeId: amu })
    .expect(201)
  const [there] = await measures()
  await transaction(services.storage, async (tx) => {
    await tx.db.update(unitTable).set({ active: false }).where(eq(unitTable.id, units.coast))
    await replaceSuccessions(tx, new Map([[units.history, [units.coast]]]))
  })
  const successor = await as('stranger')
  const plan = `${at(units.history)}/plan`
  const { body } = await successor
    .post(`${plan}/earlier`)
    .send({ measureIds: [there?.id] })
    .expect(200)
  const [carried] = body.measures
  expect(carried.origin).toMatchObject({ kind: 'carried', decided: { committee: 'AMU' } })
  const change = { field: 'deadline', from: carried.deadline, to: { kind: 'ongoing' } }
  const moved = await successor.put(`${plan}/measures/${carried.id}`).send({ changes: [change] })
  expect([moved.status, moved.body.code]).toEqual([409, 'measure-fixed'])
})

test('a treatment recorded by mistake is taken back with what it decided, and the step is open again', async () => {
  const { leader, hr, amu, step, measures } = await world()
  const [treatment] = (await hr.post(path).send({ ...decided, committeeId: amu })).body.treatments
  const one = `${path}/${treatment.id}`
  expect((await leader.delete(one).send({ revision: 1 })).status).toBe(403)
  const later = { revision: 1, heldOn: '2026-10-07', comment: 'Enstemmig.' }
  expect((await hr.put(one).send(later).expect(200)).body.treatments[0]).toMatchObject({
    heldOn: '2026-10-07',
    comment: 'Enstemmig.',
  })
  expect(await step('amu')).toEqual({ state: 'done', completedOn: '2026-10-07' })
  const old = await hr.delete(one).send({ revision: 1 })
  expect([old.status, old.body.code]).toEqual([409, 'changed-meanwhile'])
  expect(await measures()).toHaveLength(1)
  await hr.delete(one).send({ revision: 2 }).expect(200)
  expect(await measures()).toEqual([])
  expect(await step('amu')).toBeUndefined()
})

test('of treatments on one day the one that was recorded last says how far the plan has come', async () => {
  const { leader, kvam, step } = await world()
  for (const outcome of ['returned', 'endorsed', 'returned', 'noted', 'returned', 'endorsed']) {
    const body = { ...noted, committeeId: kvam, outcome, comment: '' }
    const { treatments } = (await leader.post(path).send(body).expect(201)).body
    const [{ id, revision }] = treatments
    expect(treatments[0].outcome).toBe(outcome)
    expect((await step('kvam'))?.state).toBe(outcome === 'returned' ? 'in-progress' : 'done')
    const said = { revision, heldOn: noted.heldOn, comment: `${treatments.length}` }
    await leader.put(`${path}/${id}`).send(said).expect(200)
  }
})

test('the same treatment recorded from two tabs is there once, and so is what it decided', async () => {
  const { hr, amu, measures } = await world()
  const body = { ...decided, committeeId: amu }
  const answers = await Promise.all([hr.post(path).send(body), hr.post(path).send(body)])
  expect(answers.map(({ status }) => status)).toEqual([201, 201])
  expect((await hr.get(path)).body.treatments).toHaveLength(1)
  expect(await measures()).toHaveLength(1)
  const [decision] = decided.decisions
  const other = { ...body, decisions: [{ ...decision, text: 'Eget lager for kjemikalier' }] }
  await hr.post(path).send(other).expect(201)
  expect((await hr.get(path)).body.treatments).toHaveLength(2)
})

test('a treatment that cannot be right is refused with the field named, and nothing is recorded', async () => {
  const { leader, hr, kvam, amu } = await world()
  const cases: [object, string][] = [
    [{ committeeId: roundId }, 'body.committeeId'],
    [{ committeeId: amu }, 'body.stepId'],
    [{ stepId: 'plan' }, 'body.stepId'],
    [{ heldOn: '2026-10-14' }, 'body.heldOn'],
    [{ heldOn: '2025-01-01' }, 'body.heldOn'],
    [{ decisions: decided.decisions }, 'body.decisions'],
    [{ outcome: 'decided', decisions: decided.decisions }, 'body.outcome'],
    [{ committeeId: amu, stepId: 'amu', outcome: 'decided' }, 'body.decisions'],
  ]
  for (const [wrong, field] of cases) {
    const answer = await hr.post(path).send({ ...noted, committeeId: kvam, ...wrong })
    expect(answer.status, field).toBe(400)
    expect(answer.body.invalidParams.map(({ name }: { name: string }) => name)).toContain(field)
  }
  expect((await leader.get(path)).body.treatments).toEqual([])
})

test('leaders record treatments and never decisions that bind themselves; others read or find nothing', async () => {
  const { as, leader, kvam, amu, anonymous } = await world()
  const body = { ...noted, committeeId: kvam }
  expect((await leader.post(path).send({ ...decided, committeeId: amu })).status).toBe(403)
  for (const name of ['safetyRepresentative', 'dean', 'recordsOfficer'] as const) {
    const agent = await as(name)
    expect((await agent.get(path)).body).toMatchObject({ mayRecord: false, mayRecordDecisions: false })
    expect((await agent.post(path).send(body)).status).toBe(403)
  }
  for (const name of ['stranger', 'employee', 'admin'] as const) {
    const agent = await as(name)
    expect((await agent.get(path)).status).toBe(404)
    expect((await agent.post(path).send(body)).status).toBe(404)
  }
  expect((await anonymous.get(path)).status).toBe(401)
})
