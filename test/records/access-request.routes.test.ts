import { eq } from 'drizzle-orm'
import type { Response } from 'supertest'
import { expect, test, vi } from 'vitest'
import { type AccessRequest, accessRequestSchema } from '#shared/access-request.ts'
import { newestActs } from '../../server/access/audit.store.ts'
import { makeHandout } from '../../server/handout/handout.ts'
import { roundBoxTable } from '../../server/keeping/keeping.tables.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { accessRequestRoutes } from '../../server/records/access-request.routes.ts'
import { isAskedFor } from '../../server/records/access-request.store.ts'
import { pilotRemovalRoute } from '../../server/results/pilot.routes.ts'
import { figureTable, placedUnitTable } from '../../server/results/results.tables.ts'
import { savePublication } from '../../server/round/publication.store.ts'
import { roundTable } from '../../server/round/round.tables.ts'
import { replaceRoundGroups } from '../../server/round/round-group.store.ts'
import { type CastName, people, units } from '../cast.ts'
import { type Agent, startApp } from '../http.ts'
import { holdOpenRound, holdRound, openRoundId, roundId } from '../released-round.ts'

// What a document looks like is tested where documents are made; here, which of them leave.
vi.mock('../../server/handout/handout.ts', () => ({
  makeHandout: vi.fn(async ({ subject, language }) =>
    new TextEncoder().encode(
      `${language} ${subject.about} ${(subject.report ?? subject.whole.report).unit.name.nb}`,
    ),
  ),
}))

const asked = { reference: '2026/1204', receivedOn: '2026-10-06' }
const refusal = {
  decision: 'refuse',
  legalBasis: 'offentleglova § 13 første ledd',
  reason: 'Enkeltpersoner kan kjennes igjen.',
}
const release = { decision: 'release' }
const statements = { 'goals.goals-known': [0, 6, 0, 6, 0] }

/** Two units with figures, one of them of the leader's scale too, and a group at the faculty. */
async function world() {
  const app = await startApp([...accessRequestRoutes, pilotRemovalRoute(isAskedFor)])
  const { storage } = app.services
  await holdRound(storage)
  await transaction(storage, async (tx) => {
    const title = { nb: 'Stipendiater', nn: 'Stipendiatar', en: 'PhD candidates' }
    await replaceRoundGroups(tx, roundId, [
      { id: 'phd-candidates', title, people: { attribute: 'phd' }, movesUp: false },
    ])
    const figures = (n: number, ...scales: string[]) => ({
      answers: n,
      mean: Object.fromEntries(scales.map((scale) => [scale, { n, sum: n * 40 }])),
      detail: {},
      items: {},
    })
    const rows: [keyof typeof units, string, object][] = [
      ['university', '', figures(60, 'goal-clarity', 'safety-from-harassment')],
      ['coast', '', { ...figures(12, 'goal-clarity', 'leader-support'), items: statements }],
      ['science', '', figures(18, 'goal-clarity')],
      ['science', 'phd-candidates', { ...figures(7, 'goal-clarity'), invited: 11 }],
    ]
    await tx.db.insert(figureTable).values(
      rows.map(([unit, groupId, content]) => ({
        roundId,
        unitId: units[unit],
        groupId,
        content: JSON.stringify(content),
      })),
    )
    for (const [unitId, answered] of [
      [units.science, 18],
      [units.coast, 12],
    ] as const)
      await tx.db.update(placedUnitTable).set({ answered }).where(eq(placedUnitTable.unitId, unitId))
  })
  return { ...app, officer: await app.as('recordsOfficer') }
}

async function register(officer: Agent): Promise<AccessRequest> {
  const { body, status } = await officer.post(`/api/rounds/${roundId}/access-requests`).send(asked)
  expect(status).toBe(201)
  return accessRequestSchema.parse(body)
}

const keysOf = ({ reports }: AccessRequest) => reports.map(({ unitId, groupId }) => ({ unitId, groupId }))

async function decide(officer: Agent, id: string, reports: object[], what: object | null) {
  const answer = await officer.put(`/api/access-requests/${id}/decisions`).send({ reports, what })
  expect(answer.status).toBe(200)
  return accessRequestSchema.parse(answer.body)
}

const found = (request: AccessRequest, unitId: string, groupId: string | null = null) =>
  request.reports.find((report) => report.unitId === unitId && report.groupId === groupId)

test('a request lists every report with what was published of it, and nothing is decided by itself', async () => {
  const { officer } = await world()
  const request = await register(officer)
  expect(request).toMatchObject({ ...asked, answeredOn: null, days: 7, workingDays: 5 })
  expect(request.reports.map(({ unit, group }) => [unit.nb, group?.nb ?? null])).toEqual([
    ['Nordhavn universitet', null],
    ['Det naturvitenskapelige fakultet', null],
    ['Det naturvitenskapelige fakultet', 'Stipendiater'],
    ['Institutt for kystbiologi', null],
    ['Seksjon for akvakultur', null],
    ['Seksjon for marin økologi', null],
    ['Det humanistiske fakultet', null],
    ['Institutt for historie', null],
  ])
  expect(request.reports.every(({ decided, handedOut }) => decided === null && handedOut === null)).toBe(true)
  expect(found(request, units.university)).toMatchObject({ sensitive: true, leader: false, above: null })
  expect(found(request, units.coast)).toMatchObject({
    answers: 12,
    statements: true,
    sensitive: false,
    leader: true,
    includes: [{ nb: 'Feltstasjonen Ytterholmen' }],
  })
  expect(found(request, units.science, 'phd-candidates')).toMatchObject({ answers: 7, statements: false })
})

test('a person decides report by report, changes their mind, and the log keeps every step', async () => {
  const { officer, services } = await world()
  const { id } = await register(officer)
  const coast = { unitId: units.coast, groupId: null }
  await decide(officer, id, [coast], release)
  await decide(officer, id, [coast], release)
  const refused = await decide(officer, id, [coast], refusal)
  expect(found(refused, units.coast)?.decided).toEqual({ what: refusal, by: 'Arne Kvist', on: '2026-10-13' })
  const none = await decide(officer, id, [coast], null)
  expect(found(none, units.coast)?.decided).toBeNull()
  const acts = await newestActs(services.storage, undefined, 10)
  expect(acts.map(({ action, detail }) => [action, detail])).toEqual([
    ['access-undecided', '2026/1204'],
    ['access-refused', '2026/1204: offentleglova § 13 første ledd'],
    ['access-released', '2026/1204'],
    ['access-request-registered', '2026/1204'],
  ])
})

test('a refusal without a provision or a reason is no decision', async () => {
  const { officer } = await world()
  const request = await register(officer)
  const path = `/api/access-requests/${request.id}/decisions`
  for (const what of [
    { ...refusal, legalBasis: ' ' },
    { ...refusal, reason: '' },
    { decision: 'refuse' },
    { decision: 'release', reason: 'fordi' },
  ]) {
    const answer = await officer.put(path).send({ reports: keysOf(request), what })
    expect([answer.status, answer.body.code]).toEqual([400, 'invalid-request'])
  }
  const unknown = [...keysOf(request), { unitId: units.fieldStation, groupId: null }]
  const answer = await officer.put(path).send({ reports: unknown, what: release })
  expect([answer.status, answer.body.invalidParams[0].name]).toEqual([400, 'body.reports.8'])
  const { body } = await officer.get(`/api/access-requests/${request.id}`)
  expect(body.reports.every((report: { decided: unknown }) => report.decided === null)).toBe(true)
})

test('a request is answered when every report is decided on, and then nothing changes any more', async () => {
  const { officer } = await world()
  const request = await register(officer)
  const path = `/api/access-requests/${request.id}`
  const [first, ...others] = keysOf(request)
  await decide(officer, request.id, others, release)
  expect((await officer.post(`${path}/answer`)).body.code).toBe('access-undecided')
  await decide(officer, request.id, [first ?? {}], refusal)
  expect((await officer.post(`${path}/answer`)).body).toMatchObject({ answeredOn: '2026-10-13' })
  const refusals = await Promise.all([
    officer.put(`${path}/decisions`).send({ reports: [first], what: release }),
    officer.put(path).send({ ...asked, reference: '2026/9' }),
    officer.post(`${path}/answer`),
    officer.delete(path),
  ])
  expect(refusals.map(({ body }) => body.code)).toEqual(Array(4).fill('access-answered'))
  const list = (await officer.get('/api/access-requests')).body
  expect(list.requests).toEqual([
    expect.objectContaining({ answeredOn: '2026-10-13', reports: 8, released: 7, refused: 1 }),
  ])
})

test('the next request for the same round says what has been handed out before', async () => {
  const { officer } = await world()
  const first = await register(officer)
  await decide(officer, first.id, keysOf(first), refusal)
  await decide(officer, first.id, [{ unitId: units.coast, groupId: null }], release)
  const meanwhile = await register(officer)
  expect(found(meanwhile, units.coast)?.handedOut).toBeNull()
  await officer.post(`/api/access-requests/${first.id}/answer`).expect(200)
  const after = accessRequestSchema.parse((await officer.get(`/api/access-requests/${meanwhile.id}`)).body)
  expect(found(after, units.coast)?.handedOut).toEqual({ reference: '2026/1204', on: '2026-10-13' })
  expect(found(after, units.university)?.handedOut).toBeNull()
})

test('only what is released leaves, with a list that gives the provision of every refusal', async () => {
  const { officer } = await world()
  const request = await register(officer)
  await decide(officer, request.id, keysOf(request), refusal)
  await decide(officer, request.id, [{ unitId: units.science, groupId: 'phd-candidates' }], release)
  await decide(officer, request.id, [{ unitId: units.coast, groupId: null }], release)
  const zip = await officer.get(`/api/access-requests/${request.id}/files?language=nb`).buffer().parse(bytes)
  expect(zip.headers['content-type']).toBe('application/zip')
  expect(zip.headers['content-disposition']).toContain('innsyn 2026-1204 utkast.zip')
  const text = (zip.body as Buffer).toString('utf8')
  expect(text).toContain('nb group Det naturvitenskapelige fakultet')
  expect(text).toContain('nb unit Institutt for kystbiologi')
  expect(text).not.toContain('historie.pdf')
  expect(makeHandout).toHaveBeenCalledTimes(2)
})

test('a refused report of a group does not leave inside the report of its unit', async () => {
  const { officer } = await world()
  const request = await register(officer)
  await decide(officer, request.id, keysOf(request), refusal)
  await decide(officer, request.id, [{ unitId: units.science, groupId: null }], release)
  vi.mocked(makeHandout).mockClear()
  await officer.get(`/api/access-requests/${request.id}/files?language=nb`).buffer().parse(bytes)
  const documents = vi.mocked(makeHandout).mock.calls.map(([{ subject }]) => subject)
  expect(documents).toHaveLength(1)
  expect(documents[0]).toMatchObject({ about: 'unit', whole: { report: { rate: { answered: 18 } } } })
  expect(JSON.stringify(documents).includes('Stipendiater')).toBe(false)
})

test('a document that cannot be made breaks the file off, and the server goes on', async () => {
  const { officer } = await world()
  const request = await register(officer)
  await decide(officer, request.id, keysOf(request), release)
  vi.mocked(makeHandout).mockRejectedValueOnce(new Error('out of memory'))
  const files = officer.get(`/api/access-requests/${request.id}/files?language=en`).buffer().parse(bytes)
  await expect(files).rejects.toThrow()
  await officer.get(`/api/access-requests/${request.id}`).expect(200)
})

test('what was registered by mistake is corrected, and deleted as long as nothing is decided', async () => {
  const { officer, services } = await world()
  const { id, reports } = await register(officer)
  const path = `/api/access-requests/${id}`
  const late = await officer.put(path).send({ reference: '2026/1300', receivedOn: '2026-10-14' })
  expect(late.body.invalidParams[0].name).toBe('body.receivedOn')
  const { body } = await officer.put(path).send({ reference: '2026/1300', receivedOn: '2026-10-12' })
  expect(body).toMatchObject({ reference: '2026/1300', days: 1, workingDays: 1 })
  const [first] = reports
  const key = { unitId: first?.unitId, groupId: null }
  await decide(officer, id, [key], release)
  expect((await officer.delete(path)).body.code).toBe('access-decided')
  await decide(officer, id, [key], null)
  expect(await isAskedFor(services.storage, roundId)).toBe(true)
  await officer.delete(path).expect(204)
  await officer.get(path).expect(404)
  expect(await isAskedFor(services.storage, roundId)).toBe(false)
})

test('access can be asked to a round once its reports are with those whom they concern', async () => {
  const { officer, services } = await world()
  await holdOpenRound(services.storage)
  const standing = { on: null, openedOn: '2026-10-12' }
  const waiting = { on: '2026-10-20', openedOn: null }
  await transaction(services.storage, (tx) =>
    savePublication(tx, roundId, { top: standing, leaders: waiting, employees: waiting }),
  )
  for (const round of [roundId, openRoundId]) {
    const answer = await officer.post(`/api/rounds/${round}/access-requests`).send(asked)
    expect([answer.status, answer.body.code]).toEqual([409, 'no-results'])
  }
  expect((await officer.get('/api/access-requests')).body).toEqual({ requests: [], rounds: [] })
  await transaction(services.storage, (tx) =>
    savePublication(tx, roundId, { top: standing, leaders: standing, employees: waiting }),
  )
  expect((await register(officer)).employeesSince).toBeNull()
  expect((await officer.get('/api/access-requests')).body.rounds).toHaveLength(1)
})

test('a records officer of one faculty has nothing to do with a request about the whole institution', async () => {
  const { officer, services, as } = await world()
  const { id } = await register(officer)
  await transaction(services.storage, (tx) =>
    tx.db.update(roundTable).set({ rootUnitId: units.science }).where(eq(roundTable.id, roundId)).then(),
  )
  const names = Object.keys(people).filter((name): name is CastName => name !== 'recordsOfficer')
  for (const name of names) {
    const agent = await as(name)
    const answers = await Promise.all([
      agent.get(`/api/access-requests/${id}`),
      agent.get(`/api/access-requests/${id}/files?language=nb`),
      agent.put(`/api/access-requests/${id}`).send(asked),
      agent.delete(`/api/access-requests/${id}`),
      agent.put(`/api/access-requests/${id}/decisions`).send({ reports: [], what: release }),
      agent.post(`/api/access-requests/${id}/answer`),
      agent.post(`/api/rounds/${roundId}/access-requests`).send(asked),
    ])
    expect(answers.map(({ status }) => status)).toEqual(Array(7).fill(404))
    expect((await agent.get('/api/access-requests')).status).toBe(403)
  }
})

test('a pilot round is kept once somebody has asked for its report', async () => {
  const { officer, services, as } = await world()
  await transaction(services.storage, async (tx) => {
    await tx.db.update(roundTable).set({ pilot: true, rootUnitId: units.science })
    await tx.db.insert(roundBoxTable).values({ roundId, destroyedOn: '2026-01-15' })
  })
  const { id } = await register(officer)
  const coordinator = await as('coordinator')
  const kept = await coordinator.delete(`/api/rounds/${roundId}/pilot`)
  expect([kept.status, kept.body.code]).toEqual([409, 'access-requested'])
  await officer.delete(`/api/access-requests/${id}`).expect(204)
})

function bytes(response: Response, done: (error: Error | null, body: Buffer) => void) {
  const chunks: Buffer[] = []
  response.on('data', (chunk: Buffer) => chunks.push(chunk))
  response.on('end', () => done(null, Buffer.concat(chunks)))
}
