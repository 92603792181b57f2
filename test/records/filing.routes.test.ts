import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { newestActs } from '../../server/access/audit.store.ts'
import { loadCompletions, moveUnitDeadline } from '../../server/deadlines/deadlines.store.ts'
import { unitTable } from '../../server/organisation/organisation.tables.ts'
import { replaceSuccessions } from '../../server/organisation/successor.store.ts'
import { planRoutes } from '../../server/plan/plan.routes.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { filingRoutes } from '../../server/records/filing.routes.ts'
import { loadFilings } from '../../server/records/filing.store.ts'
import { filingsRoutes } from '../../server/records/filings.routes.ts'
import { planSource } from '../../server/records/plan-source.store.ts'
import { units } from '../cast.ts'
import { type Agent, startApp } from '../http.ts'
import { measureWith } from '../measures.ts'
import { holdRound, roundId } from '../released-round.ts'

const place = (unit: string) => `/api/rounds/${roundId}/units/${unit}`
const path = `${place(units.coast)}/filings/plan`
const byHand = { sources: [planSource], way: null }
const filing = { caseNumber: '2026/1234', filedOn: '2026-10-13' }
const byPut = { ...filing, version: 1, seen: null as string | null }
const measure = measureWith({
  focus: 'keep',
  text: 'Onsdagslunsj',
  deadline: { kind: 'ongoing' },
  status: 'in-progress',
})

async function world() {
  const app = await startApp([...planRoutes, ...filingRoutes(byHand), ...filingsRoutes(byHand)])
  await holdRound(app.services.storage)
  return { ...app, leader: await app.as('leader'), records: await app.as('recordsOfficer') }
}

async function signPlan(leader: Agent, unit: string) {
  const plan = `${place(unit)}/plan`
  const { body } = await leader.post(`${plan}/measures`).send(measure)
  await leader.put(`${plan}/state`).send({ revision: body.revision, state: 'ready' })
  const signed = await leader.post(`${plan}/signature`).send({ revision: body.revision + 1 })
  expect(signed.body.state).toBe('signed')
}

test('a plan that is not signed cannot be filed', async () => {
  const { leader, services } = await world()
  const answer = await leader.put(path).send(byPut)
  expect([answer.status, answer.body.code]).toEqual([409, 'plan-not-signed'])
  expect(await loadFilings(services.storage, { roundId, unitId: units.coast }, 'plan')).toEqual([])
})

test('the leader records case number and date, and the plan is filed', async () => {
  const { leader, services } = await world()
  await signPlan(leader, units.coast)
  expect((await leader.get(path)).body).toMatchObject({
    name: { nb: 'Tiltaksplan' },
    filing: null,
    earlier: [],
    due: '2026-10-30',
    ready: { version: 1, on: '2026-10-13' },
    mayFile: true,
    maySend: false,
    caseNumber: null,
    caseNumberForm: '',
    attachments: [],
  })
  const { body } = await leader.put(path).send(byPut)
  expect(body.filing).toMatchObject({ ...filing, state: 'filed', orderedOn: null, by: 'Kari Lunde' })
  const completions = await loadCompletions(services.storage, roundId)
  expect(completions.get(units.coast)?.get('filing')).toEqual({ state: 'done', completedOn: '2026-10-13' })
  expect((await leader.get(`${place(units.coast)}/plan`)).body).toMatchObject({
    state: 'filed',
    filedOn: '2026-10-13',
  })
})

test('the records officer corrects a case number, and the log shows both', async () => {
  const { leader, records, services } = await world()
  await signPlan(leader, units.coast)
  await leader.put(path).send(byPut)
  const { body } = await records.put(path).send({ ...byPut, seen: '2026/1234', caseNumber: '2026/4321' })
  expect(body.filing).toMatchObject({ ...filing, version: 1, caseNumber: '2026/4321', by: 'Arne Kvist' })
  const acts = (await newestActs(services.storage, undefined, 2)).map(({ action, actor }) => [action, actor])
  expect(acts).toEqual([
    ['filing-corrected', 'Arne Kvist'],
    ['filing-recorded', 'Kari Lunde'],
  ])
})

test('days that cannot be right and empty case numbers are refused with the field named', async () => {
  const { leader, services } = await world()
  await signPlan(leader, units.coast)
  for (const [body, field] of [
    [{ ...byPut, filedOn: '2026-10-14' }, 'body.filedOn'],
    [{ ...byPut, filedOn: '2026-10-12' }, 'body.filedOn'],
    [{ ...byPut, caseNumber: '  ' }, 'body.caseNumber'],
    [{ ...byPut, caseNumber: '1'.repeat(61) }, 'body.caseNumber'],
    [{ ...byPut, caseNumber: 'a\nb' }, 'body.caseNumber'],
    [{ ...byPut, secret: true }, 'body.secret'],
  ] as const) {
    const answer = await leader.put(path).send(body)
    expect(answer.status).toBe(400)
    expect(answer.body.invalidParams[0].name).toBe(field)
  }
  expect(await loadFilings(services.storage, { roundId, unitId: units.coast }, 'plan')).toEqual([])
})

test('what somebody else recorded meanwhile is not written over, nor another version taken for the one that was seen', async () => {
  const { leader, records } = await world()
  await signPlan(leader, units.coast)
  await leader.put(path).send(byPut).expect(200)
  for (const stale of [
    { ...byPut, caseNumber: '2026/9' },
    { ...byPut, seen: '2026/8', caseNumber: '2026/9' },
    { ...byPut, version: 2, seen: '2026/1234', caseNumber: '2026/9' },
  ]) {
    const answer = await records.put(path).send(stale)
    expect([answer.status, answer.body.code]).toEqual([409, 'changed-meanwhile'])
  }
  expect((await leader.get(path)).body.filing.caseNumber).toBe('2026/1234')
})

test('the safety representative sees whether the plan is filed, and does not file it', async () => {
  const { leader, as } = await world()
  await signPlan(leader, units.coast)
  const rep = await as('safetyRepresentative')
  expect((await rep.get(path)).body).toMatchObject({ ready: { version: 1 }, mayFile: false })
  expect((await rep.put(path).send(byPut)).status).toBe(403)
})

test('a stranger finds no filing and files nothing', async () => {
  const { leader, as, services } = await world()
  await signPlan(leader, units.coast)
  for (const name of ['stranger', 'employee', 'admin'] as const) {
    const agent = await as(name)
    expect((await agent.get(path)).status).toBe(404)
    expect((await agent.put(path).send(byPut)).status).toBe(404)
    expect((await agent.get('/api/filings')).status).toBe(403)
  }
  expect(await loadFilings(services.storage, { roundId, unitId: units.coast }, 'plan')).toEqual([])
})

test('a leader above who is not to read the plan does not read what it was filed under', async () => {
  const { leader, as } = await world()
  await signPlan(leader, units.coast)
  await leader.put(path).send(byPut)
  const dean = await as('dean')
  const plan = `${place(units.coast)}/plan`
  const readers = async (above: boolean) =>
    leader.put(`${plan}/readers`).send({ above, within: true, below: true }).expect(200)
  await readers(true)
  expect((await dean.get(path)).body).toMatchObject({ filing: { caseNumber: '2026/1234' }, mayFile: false })
  await readers(false)
  const refused = await dean.get(path)
  expect([refused.status, refused.text.includes('2026/1234')]).toEqual([403, false])
  for (const name of ['safetyRepresentative', 'coordinator', 'hr', 'recordsOfficer'] as const)
    expect((await (await as(name)).get(path)).status).toBe(200)
})

test('the signed plan of a unit that is gone is filed by those of the unit that took over', async () => {
  const { leader, records, as, services } = await world()
  await signPlan(leader, units.aquaculture)
  await transaction(services.storage, async (tx) => {
    await tx.db.update(unitTable).set({ active: false }).where(eq(unitTable.id, units.aquaculture))
    await replaceSuccessions(tx, new Map([[units.history, [units.aquaculture]]]))
  })
  const [waiting] = (await records.get('/api/filings')).body.filings
  expect(waiting).toMatchObject({ unit: { id: units.aquaculture }, filing: null })
  expect((await (await as('coordinator')).get('/api/filings')).body.filings).toEqual([])
  const gone = `${place(units.aquaculture)}/filings/plan`
  expect((await leader.put(gone).send(byPut)).status).toBe(404)
  const successor = await as('stranger')
  expect((await successor.get(`${place(units.aquaculture)}/plan`)).body.mayReadFiling).toBe(true)
  expect((await successor.put(gone).send(byPut)).body.filing).toMatchObject({ by: 'Stein Fremmed' })
  expect((await records.get(gone)).body).toMatchObject({ filing: { caseNumber: '2026/1234' }, mayFile: true })
})

test('the list holds signed plans in one’s own part of the organisation, those that wait first', async () => {
  const { leader, records, as, services } = await world()
  await transaction(services.storage, (tx) =>
    moveUnitDeadline(
      tx,
      { roundId, unitId: units.history, stepId: 'filing' },
      { due: '2026-11-06', reason: 'Ny leder' },
    ),
  )
  await signPlan(leader, units.coast)
  await signPlan(await as('stranger'), units.history)
  await leader.put(path).send(byPut)
  const { body } = await records.get('/api/filings')
  const document = { id: 'plan', name: expect.objectContaining({ nb: 'Tiltaksplan' }) }
  const line = { roundId, document, version: 1, readyOn: '2026-10-13', filedBefore: false, consulted: false }
  expect(body.filings).toEqual([
    {
      ...line,
      roundTitle: expect.objectContaining({ nb: expect.stringMatching(/\S/) }),
      unit: { id: units.history, name: expect.objectContaining({ nb: 'Institutt for historie' }) },
      due: '2026-11-06',
      filing: null,
      caseNumber: null,
      waiver: null,
    },
    {
      ...line,
      roundTitle: expect.objectContaining({ nb: expect.stringMatching(/\S/) }),
      unit: { id: units.coast, name: expect.objectContaining({ nb: 'Institutt for kystbiologi' }) },
      due: '2026-10-30',
      filing: expect.objectContaining({ ...filing, version: 1, by: 'Kari Lunde' }),
      caseNumber: null,
      waiver: null,
    },
  ])
  const coordinator = (await (await as('coordinator')).get('/api/filings')).body
  expect(coordinator.filings.map((each: { unit: { id: string } }) => each.unit.id)).toEqual([units.coast])
})

test('a new version of a filed plan is to be filed again, and the deadline stays kept', async () => {
  const { leader, records, services } = await world()
  await signPlan(leader, units.coast)
  await leader.put(path).send(byPut)
  const plan = `${place(units.coast)}/plan`
  const { revision } = (await leader.get(plan)).body
  const begun = (await leader.post(`${plan}/version`).send({ revision })).body
  expect((await leader.get(path)).body).toMatchObject({ filing: { version: 1 }, ready: { version: 1 } })
  await leader.put(`${plan}/state`).send({ revision: begun.revision, state: 'ready' })
  const signed = await leader.post(`${plan}/signature`).send({ revision: begun.revision + 1 })
  expect(signed.body).toMatchObject({ state: 'signed', version: 2, filedOn: null, filingDue: null })

  expect((await leader.get(path)).body).toMatchObject({
    filing: null,
    ready: { version: 2 },
    earlier: [{ version: 1, caseNumber: '2026/1234' }],
  })
  const [waiting] = (await records.get('/api/filings')).body.filings
  expect(waiting).toMatchObject({ version: 2, filing: null, filedBefore: true, due: null })
  const step = async () => (await loadCompletions(services.storage, roundId)).get(units.coast)?.get('filing')
  expect(await step()).toEqual({ state: 'done', completedOn: '2026-10-13' })

  const again = await records.put(path).send({ ...byPut, version: 2, caseNumber: '2026/1235' })
  expect(again.body).toMatchObject({ filing: { version: 2 }, earlier: [{ version: 1 }] })
  expect((await leader.get(plan)).body.state).toBe('filed')
  expect(await loadFilings(services.storage, { roundId, unitId: units.coast }, 'plan')).toHaveLength(2)
})
