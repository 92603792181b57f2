import { afterEach, describe, expect, it, vi } from 'vitest'
import type { FilingSettings } from '#shared/filing-package.ts'
import { newestActs } from '../../server/access/audit.store.ts'
import { loadCompletions } from '../../server/deadlines/deadlines.store.ts'
import { saveRisk } from '../../server/follow-up/risk.store.ts'
import { planRoutes } from '../../server/plan/plan.routes.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { filingRoutes } from '../../server/records/filing.routes.ts'
import { filingSettingsRoutes } from '../../server/records/filing-settings.routes.ts'
import { filingsRoutes } from '../../server/records/filings.routes.ts'
import { planSource } from '../../server/records/plan-source.store.ts'
import { readReceipts } from '../../server/records/read-receipts.job.ts'
import { riskSource } from '../../server/records/risk-source.store.ts'
import { sendFilings } from '../../server/records/send-filings.job.ts'
import { saveUnitCases } from '../../server/records/unit-case.store.ts'
import { units } from '../cast.ts'
import { opened, xml } from '../handout/opened.ts'
import { type Agent, startApp } from '../http.ts'
import { measureWith } from '../measures.ts'
import { holdRound, roundId } from '../released-round.ts'
import { settings } from './package-question.ts'
import { memoryWay } from './queued.ts'
import { receiptXml, refusalXml } from './receipts.ts'

const place = (unit: string) => `/api/rounds/${roundId}/units/${unit}`
const path = `${place(units.coast)}/filings/plan`
const access = { id: 'choice-a', code: 'UO', name: 'Unntatt offentlighet', legalBasis: 'Offl. § 14' }
const key = `${roundId}/${units.coast}/plan/1`

async function world() {
  const sending = memoryWay()
  const options = { sources: [planSource, riskSource], way: sending.way }
  const routes = [...planRoutes, ...filingRoutes(options), ...filingsRoutes(options), ...filingSettingsRoutes]
  const app = await startApp(routes)
  const { storage } = app.services
  await holdRound(storage)
  const leader = await app.as('leader')
  const set = async (changed: Partial<FilingSettings>, revision = 0) =>
    (await app.as('admin'))
      .put('/api/filing-settings')
      .send({ revision, settings: { ...settings, ...changed } })
  const stateOf = async () => (await leader.get(path)).body.filing?.state
  const step = async (unit = units.coast) =>
    (await loadCompletions(storage, roundId)).get(unit)?.get('filing')
  /** What the request has begun goes on after its answer. */
  const sent = () => sendFilings(app.services, sending.way)
  const comes = async (name: string, content: string) => {
    sending.arrives(name, content)
    await readReceipts(app.services, sending.way)
  }
  return { ...app, storage, sending, leader, set, stateOf, step, sent, comes }
}

async function signPlan(agent: Agent, unit: string) {
  const plan = `${place(unit)}/plan`
  const { body } = await agent.post(`${plan}/measures`).send(measureWith({ text: 'Onsdagslunsj' }))
  await agent.put(`${plan}/state`).send({ revision: body.revision, state: 'ready' })
  const signed = await agent.post(`${plan}/signature`).send({ revision: body.revision + 1 })
  expect(signed.body.state).toBe('signed')
}

describe('Sending', () => {
  it('meets the deadline when it is accepted, and is filed when the receipt has come', async () => {
    const { leader, sending, step, sent, comes } = await world()
    await signPlan(leader, units.coast)
    const accepted = await leader.post(`${path}/sending`).send({ version: 1 })
    expect(accepted.body).toMatchObject({
      maySend: true,
      filing: { state: 'queued', orderedOn: '2026-10-13', caseNumber: null, filedOn: null, by: 'Kari Lunde' },
    })
    expect(await step()).toEqual({ state: 'done', completedOn: '2026-10-13' })
    await sent()
    expect(sending.out).toHaveLength(1)
    expect((await leader.get(`${place(units.coast)}/plan`)).body).toMatchObject({ state: 'signed' })

    await comes('kvittering.xml', receiptXml({ key }))
    expect((await leader.get(path)).body.filing).toMatchObject({
      state: 'filed',
      caseNumber: '2026/1234',
      filedOn: '2026-10-13',
      journalNumber: '2026/5678',
    })
    expect((await leader.get(`${place(units.coast)}/plan`)).body).toMatchObject({ state: 'filed' })
    expect(await step()).toEqual({ state: 'done', completedOn: '2026-10-13' })
  })

  it('twice at the same time is once', async () => {
    const { leader, sending, sent, storage } = await world()
    await signPlan(leader, units.coast)
    const answers = await Promise.all([
      leader.post(`${path}/sending`).send({ version: 1 }),
      leader.post(`${path}/sending`).send({ version: 1 }),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    await sent()
    expect(sending.out).toHaveLength(1)
    const acts = (await newestActs(storage, undefined, 5)).filter(({ action }) => action === 'filing-queued')
    expect(acts).toHaveLength(1)
  })

  it('again is only for those who know that it is on its way, and of the version that they saw', async () => {
    const { leader, sending, sent } = await world()
    await signPlan(leader, units.coast)
    const other = await leader.post(`${path}/sending`).send({ version: 2 })
    expect([other.status, other.body.code]).toEqual([409, 'changed-meanwhile'])
    await leader.post(`${path}/sending`).send({ version: 1 }).expect(200)
    await sent()
    const stale = await leader.post(`${path}/sending`).send({ version: 1 })
    expect([stale.status, stale.body.code]).toEqual([409, 'filed-already'])
    await leader.post(`${path}/sending`).send({ version: 1, again: true }).expect(200)
    await sent()
    expect(sending.out).toHaveLength(2)
  })

  it('carries the access that a person has chosen, and that is kept with it', async () => {
    const { leader, set, sending, sent } = await world()
    await signPlan(leader, units.coast)
    await set({ accessChoices: [access] })
    const unknown = await leader.post(`${path}/sending`).send({ version: 1, access: 'choice-b' })
    expect([unknown.status, unknown.body.invalidParams[0].name]).toEqual([400, 'body.access'])
    expect(
      (await leader.post(`${path}/sending`).send({ version: 1, access: access.id })).body.filing.access,
    ).toEqual(access)
    await sent()
    expect(xml(opened(sending.out[0]?.zip ?? new Uint8Array()), 'arkivmelding.xml')).toContain('Offl. § 14')
  })

  it('again after a refusal has the settings that were mended, under the same key', async () => {
    const { leader, set, sending, sent, comes, stateOf, step } = await world()
    await signPlan(leader, units.coast)
    await leader.post(`${path}/sending`).send({ version: 1 })
    await sent()
    const name = sending.out[0]?.name.replace('.zip', '-feil.xml') ?? ''
    await comes(name, refusalXml('Mangler arkivdel'))
    expect((await leader.get(path)).body.filing).toMatchObject({
      state: 'failed',
      problem: { kind: 'refused', text: 'Mangler arkivdel' },
    })
    expect(await step()).toEqual({ state: 'done', completedOn: '2026-10-13' })
    await set({ series: 'SAKARKIV' })
    expect((await leader.post(`${path}/sending`).send({ version: 1 })).body.filing).toMatchObject({
      state: 'queued',
    })
    await sent()
    const message = xml(opened(sending.out[1]?.zip ?? new Uint8Array()), 'arkivmelding.xml')
    expect([message.includes('SAKARKIV'), message.includes(key)]).toEqual([true, true])
    expect(await stateOf()).toBe('sent')
  })

  it('again carries the attachments that are chosen then, and shows which they were', async () => {
    const { leader, sending, sent, comes, storage } = await world()
    await signPlan(leader, units.coast)
    await transaction(storage, (tx) =>
      saveRisk(tx, { roundId, unitId: units.coast }, 'risk', {
        participants: 'Leder og verneombud',
        rows: [],
        state: 'done',
        doneOn: '2026-10-01',
        revision: 0,
      }),
    )
    expect((await leader.get(path)).body.attachments).toMatchObject([{ id: 'risk.risk' }])
    const missing = await leader.post(`${path}/sending`).send({ version: 1, attachments: ['risk.other'] })
    expect([missing.status, missing.body.invalidParams[0].name]).toEqual([400, 'body.attachments'])
    const body = { version: 1, attachments: ['risk.risk'] }
    expect((await leader.post(`${path}/sending`).send(body)).body.filing.attachments).toEqual(['risk.risk'])
    await sent()
    await comes(sending.out[0]?.name.replace('.zip', '.xml') ?? '', refusalXml('Nei'))
    await leader.post(`${path}/sending`).send({ version: 1 })
    await sent()
    const counts = sending.out.map(
      ({ zip }) => /<antallFiler>(.)/.exec(xml(opened(zip), 'arkivmelding.xml'))?.[1],
    )
    expect(counts).toEqual(['2', '1'])
  })

  it('lies in the case that the archive has made', async () => {
    const { leader, sending, sent, storage } = await world()
    await signPlan(leader, units.coast)
    await transaction(storage, (tx) => saveUnitCases(tx, roundId, new Map([[units.coast, '2026/77']])))
    expect((await leader.get(path)).body.caseNumber).toBe('2026/77')
    await leader.post(`${path}/sending`).send({ version: 1 })
    await sent()
    const message = xml(opened(sending.out[0]?.zip ?? new Uint8Array()), 'arkivmelding.xml')
    expect(message).toContain('<n:mappeID>2026/77</n:mappeID>')
  })

  it('is refused for a plan that is not signed, and for one that is filed', async () => {
    const { leader } = await world()
    const early = await leader.post(`${path}/sending`).send({ version: 1 })
    expect([early.status, early.body.code]).toEqual([409, 'plan-not-signed'])
    await signPlan(leader, units.coast)
    await leader
      .put(path)
      .send({ version: 1, seen: null, caseNumber: '2026/1', filedOn: '2026-10-13' })
      .expect(200)
    const late = await leader.post(`${path}/sending`).send({ version: 1 })
    expect([late.status, late.body.code]).toEqual([409, 'filed-already'])
  })

  it('is refused where documents are filed by hand', async () => {
    const options = { sources: [planSource], way: null }
    const app = await startApp([...planRoutes, ...filingRoutes(options), ...filingsRoutes(options)])
    await holdRound(app.services.storage)
    const leader = await app.as('leader')
    await signPlan(leader, units.coast)
    for (const [agent, where, body] of [
      [leader, `${path}/sending`, { version: 1 }],
      [
        await app.as('recordsOfficer'),
        '/api/filings/sending',
        { filings: [{ roundId, unitId: units.coast, document: 'plan' }] },
      ],
    ] as const) {
      const answer = await agent.post(where).send(body)
      expect([answer.status, answer.body.code]).toEqual([409, 'no-way-to-send'])
    }
  })

  it('is for those who may file: the safety representative may not, and a stranger finds nothing', async () => {
    const { leader, as, sending, sent } = await world()
    await signPlan(leader, units.coast)
    expect(
      (await (await as('safetyRepresentative')).post(`${path}/sending`).send({ version: 1 })).status,
    ).toBe(403)
    for (const name of ['stranger', 'employee', 'admin'] as const) {
      const agent = await as(name)
      expect((await agent.post(`${path}/sending`).send({ version: 1 })).status).toBe(404)
      expect((await agent.put(`${path}/waiver`).send({ version: 1, reason: null })).status).toBe(404)
      expect((await agent.post('/api/filings/sending').send({ filings: [] })).status).toBe(403)
      expect((await agent.get('/api/filings/receipts')).status).toBe(403)
    }
    await sent()
    expect(sending.out).toEqual([])
  })
})

describe('Many at once', () => {
  it('are sent as far as they are ready and the officer serves their units; nothing goes twice', async () => {
    const { leader, as, sending, sent, step } = await world()
    const officer = await as('recordsOfficer')
    await signPlan(leader, units.coast)
    await signPlan(await as('stranger'), units.history)
    const all = [units.coast, units.history, units.aquaculture].map((unitId) => ({
      roundId,
      unitId,
      document: 'plan',
    }))
    // The coordinator's part of the organisation does not hold the other faculty.
    const coordinator = await as('coordinator')
    expect((await coordinator.post('/api/filings/sending').send({ filings: all.slice(1) })).body).toEqual({
      queued: 0,
      left: 2,
    })
    expect((await officer.post('/api/filings/sending').send({ filings: all })).body).toEqual({
      queued: 2,
      left: 1,
    })
    expect((await officer.post('/api/filings/sending').send({ filings: all })).body).toEqual({
      queued: 0,
      left: 3,
    })
    await sent()
    expect(sending.out).toHaveLength(2)
    expect((await step(units.history))?.state).toBe('done')
    const { filings, maySend } = (await officer.get('/api/filings')).body
    expect(maySend).toBe(true)
    expect(filings.map(({ filing }: { filing: { state: string } }) => filing.state)).toEqual(['sent', 'sent'])
  })

  it('that were refused are sent again, and those on their way are not', async () => {
    const { leader, as, sending, sent, comes } = await world()
    const officer = await as('recordsOfficer')
    await signPlan(leader, units.coast)
    const body = { filings: [{ roundId, unitId: units.coast, document: 'plan' }] }
    await officer.post('/api/filings/sending').send(body)
    await sent()
    expect((await officer.post('/api/filings/sending').send(body)).body.queued).toBe(0)
    await comes(sending.out[0]?.name.replace('zip', 'xml') ?? '', refusalXml('Nei'))
    expect((await officer.post('/api/filings/sending').send(body)).body.queued).toBe(1)
  })

  it('leave what somebody decided not to file', async () => {
    const { leader, as, sending, sent } = await world()
    const officer = await as('recordsOfficer')
    await signPlan(leader, units.coast)
    await leader.put(`${path}/waiver`).send({ version: 1, reason: 'Prøverunde' }).expect(200)
    const body = { filings: [{ roundId, unitId: units.coast, document: 'plan' }] }
    expect((await officer.post('/api/filings/sending').send(body)).body).toEqual({ queued: 0, left: 1 })
    await sent()
    expect(sending.out).toEqual([])
  })

  it('of an unknown kind, or more than a thousand, are refused', async () => {
    const { as } = await world()
    const officer = await as('recordsOfficer')
    const one = { roundId, unitId: units.coast, document: 'plan' }
    for (const filings of [[], [{ ...one, document: 'plan/../x' }], Array(1001).fill(one)])
      expect((await officer.post('/api/filings/sending').send({ filings })).status).toBe(400)
  })
})

describe('Receipts', () => {
  it('are listed with the document they are about, for those who serve its unit', async () => {
    const { leader, as, sent, comes } = await world()
    await signPlan(leader, units.coast)
    await leader.post(`${path}/sending`).send({ version: 1 })
    await sent()
    await comes('a.xml', receiptXml({ key }))
    await comes('b.xml', receiptXml({ key: key.replace('/1', '/9') }))
    const [unknown, known] = (await (await as('recordsOfficer')).get('/api/filings/receipts')).body.receipts
    expect(unknown).toMatchObject({ name: 'b.xml', outcome: 'unknown', filing: null })
    expect(known).toMatchObject({
      name: 'a.xml',
      receivedOn: '2026-10-13',
      outcome: 'used',
      content: expect.stringContaining('Opprettet'),
      filing: { unit: { nb: 'Institutt for kystbiologi' }, document: { nb: 'Tiltaksplan' }, version: 1 },
    })
    const seen = (await (await as('coordinator')).get('/api/filings/receipts')).body.receipts
    expect(seen.map(({ name }: { name: string }) => name)).toEqual(['a.xml'])
  })
})

describe('What is not to be filed', () => {
  it('is decided with a reason, and can be decided otherwise', async () => {
    const { leader, as, storage } = await world()
    await signPlan(leader, units.coast)
    const officer = await as('recordsOfficer')
    const lineOf = async () => (await officer.get('/api/filings')).body.filings[0].waiver
    const decide = (reason: string | null) => officer.put(`${path}/waiver`).send({ version: 1, reason })
    expect((await decide('  ')).status).toBe(400)
    expect((await decide('Prøverunde')).status).toBe(200)
    expect(await lineOf()).toEqual({ reason: 'Prøverunde', by: 'Arne Kvist', on: '2026-10-13' })
    const [act] = await newestActs(storage, undefined, 1)
    expect(act).toMatchObject({ action: 'filing-waived', detail: 'plan' })
    await decide(null)
    expect(await lineOf()).toBeNull()
  })

  it('is decided only for what is not filed, and a filing takes the decision back', async () => {
    const { leader, as } = await world()
    await signPlan(leader, units.coast)
    const officer = await as('recordsOfficer')
    await officer.put(`${path}/waiver`).send({ version: 1, reason: 'Prøverunde' }).expect(200)
    await leader
      .put(path)
      .send({ version: 1, seen: null, caseNumber: '2026/1', filedOn: '2026-10-13' })
      .expect(200)
    expect((await officer.get('/api/filings')).body.filings[0].waiver).toBeNull()
    const late = await officer.put(`${path}/waiver`).send({ version: 1, reason: 'Prøverunde' })
    expect([late.status, late.body.code]).toEqual([409, 'filed-already'])
  })

  it('alone is deleted before it was filed', async () => {
    const { leader, as, storage } = await world()
    await signPlan(leader, units.coast)
    const remove = () => storage.writer.sqlite.prepare('delete from plan_version').run()
    expect(remove).toThrow('was never filed')
    await (await as('recordsOfficer'))
      .put(`${path}/waiver`)
      .send({ version: 1, reason: 'Prøverunde' })
      .expect(200)
    expect(remove().changes).toBe(1)
  })
})

describe('Case numbers', () => {
  afterEach(() => vi.restoreAllMocks())

  it('are refused where they are not written as the institution writes them, and nothing is lost', async () => {
    const { leader, set, stateOf } = await world()
    await signPlan(leader, units.coast)
    await set({ caseNumberForm: 'ÅÅ/N-N' })
    expect((await leader.get(path)).body.caseNumberForm).toBe('ÅÅ/N-N')
    const wrong = await leader
      .put(path)
      .send({ version: 1, seen: null, caseNumber: '2026/1234', filedOn: '2026-10-13' })
    expect([wrong.status, wrong.body.invalidParams[0].name]).toEqual([400, 'body.caseNumber'])
    expect(await stateOf()).toBeUndefined()
    const right = await leader.put(path).send({
      version: 1,
      seen: null,
      caseNumber: '26/01234-2',
      filedOn: '2026-10-13',
      journalNumber: '2026/5',
    })
    expect(right.body.filing).toMatchObject({ caseNumber: '26/01234-2', journalNumber: '2026/5' })
    expect(right.body.caseNumber).toBe('26/01234')
  })
})
