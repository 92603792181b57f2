import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { roleAssignmentTable } from '../../server/access/access.tables.ts'
import { newestActs } from '../../server/access/audit.store.ts'
import { boxTable } from '../../server/ballot/ballot.tables.ts'
import { followUpRoutes } from '../../server/follow-up/follow-up.routes.ts'
import { unitTable } from '../../server/organisation/organisation.tables.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { progressRoutes } from '../../server/progress/progress.routes.ts'
import { reportRoutes } from '../../server/report/report.routes.ts'
import { closeRound } from '../../server/results/close.job.ts'
import { earlierRoutes } from '../../server/results/earlier.routes.ts'
import { resultsRoutes } from '../../server/results/results.routes.ts'
import { crowdTable, figureTable, statedFigureTable } from '../../server/results/results.tables.ts'
import { roundRoutes } from '../../server/round/round.routes.ts'
import { invitationTable, roundTable } from '../../server/round/round.tables.ts'
import { people, units } from '../cast.ts'
import { startApp } from '../http.ts'
import { shortProgrammes } from '../programme/short.ts'
import { answeredRound } from './answered-round.ts'
import { answersFile, figuresFile, survey } from './earlier-surveys.ts'

const routes = [
  ...roundRoutes({ programmes: shortProgrammes }),
  ...resultsRoutes,
  ...earlierRoutes({ programmes: shortProgrammes }),
  ...reportRoutes,
  ...followUpRoutes,
  ...progressRoutes,
]
const address = '/api/earlier-surveys'
const answers = survey('answers', answersFile())
const figures = survey('figures', figuresFile)

test('answers become a released round that serves as history, and no row of them is kept', async () => {
  const { as, services } = await startApp(routes)
  const admin = await as('admin')
  const { body: preview } = await admin.post(`${address}/preview`).send(answers).expect(200)
  expect(preview).toMatchObject({ errorCount: 0, found: { rows: 31, blank: 0, scales: 3 } })
  expect(preview.found.top.nb).toBe('Nordhavn universitet')
  expect(preview.found.units.filter(({ own }: { own: boolean }) => !own)).toMatchObject([
    { code: '01101030', name: { nb: 'Feltstasjonen Ytterholmen' } },
  ])
  expect(await services.storage.db.select().from(roundTable)).toEqual([])

  const { body } = await admin.post(address).send(answers).expect(201)
  const [line] = await newestActs(services.storage, undefined, 1)
  expect(line).toMatchObject({ action: 'earlier-survey-imported', subject: `round:${body.round}` })
  expect(await services.storage.db.select().from(boxTable)).toEqual([])
  expect(await services.storage.db.select().from(invitationTable)).toEqual([])
  expect((await services.storage.db.select().from(crowdTable)).length).toBeGreaterThan(3)

  const { body: list } = await (await as('hr')).get('/api/rounds').expect(200)
  expect(list.rounds).toMatchObject([
    {
      id: body.round,
      state: 'released',
      origin: 'imported-answers',
      opensOn: '2023-11-01',
      closesOn: '2023-11-21',
    },
  ])
  const { body: report } = await (await as('leader'))
    .get(`/api/rounds/${body.round}/units/${units.coast}/report`)
    .expect(200)
  expect(report.round.origin).toBe('imported-answers')
  await (await as('stranger')).get(`/api/rounds/${body.round}/units/${units.coast}/report`).expect(404)
})

test('nobody is asked to follow up an earlier survey, and it stands on nobody’s list of tasks', async () => {
  const { as } = await startApp(routes)
  const { body } = await (await as('admin')).post(address).send(answers).expect(201)
  const leader = await as('leader')
  const { body: home } = await leader.get(`/api/units/${units.coast}/home`).expect(200)
  expect([home.rounds, home.current]).toEqual([[], null])
  await leader.get(`/api/units/${units.coast}/home?round=${body.round}`).expect(404)
  await leader.get(`/api/rounds/${body.round}/units/${units.coast}/plan`).expect(404)
  for (const name of ['hr', 'coordinator'] as const) {
    await (await as(name)).get(`/api/rounds/${body.round}/progress`).expect(404)
    const { body: detail } = await (await as(name)).get(`/api/rounds/${body.round}`).expect(200)
    expect(detail.deadlines).toEqual([])
  }
})

test('the next report stands beside it, also when a section has moved to another department since', async () => {
  const { as, services } = await startApp(routes)
  const { storage } = services
  await (await as('admin')).post(address).send(answers).expect(201)
  await transaction(storage, (tx) =>
    tx.db.update(unitTable).set({ parentId: units.science, level: 3 }).where(eq(unitTable.id, units.ecology)),
  )
  const { roundId } = await answeredRound(services)
  await closeRound(services, roundId, people.coordinator)
  const leader = await as('leader')
  const { body: report } = await leader.get(`/api/rounds/${roundId}/units/${units.coast}/report`).expect(200)
  expect(report.previous).toMatchObject({ title: { nb: 'Undersøkelsen i 2023' }, origin: 'imported-answers' })
  const { body: scale } = await leader
    .get(`/api/rounds/${roundId}/units/${units.coast}/report/scales/clarity`)
    .expect(200)
  expect(scale.trend).toMatchObject([
    {
      // Without the section that has left: 11 of aquaculture, 2 of the department, 3 of the station.
      figure: { state: 'shown', n: 16 },
      parent: { state: 'shown' },
    },
  ])
  await (await as('stranger'))
    .get(`/api/rounds/${roundId}/units/${units.coast}/report/scales/clarity`)
    .expect(404)
})

test('finished figures are kept as they were stated and marked by their origin', async () => {
  const { as, services } = await startApp(routes)
  const admin = await as('admin')
  const { body } = await admin.post(address).send(figures).expect(201)
  expect(await services.storage.db.select().from(statedFigureTable)).toHaveLength(3)
  expect(await services.storage.db.select().from(figureTable)).toEqual([])
  const { body: list } = await (await as('hr')).get('/api/rounds').expect(200)
  expect(list.rounds).toMatchObject([{ id: body.round, origin: 'imported-figures', counts: null }])
  await (await as('leader')).get(`/api/rounds/${body.round}/units/${units.coast}/report`).expect(409)
})

test('a file with one wrong row is not imported at all, and the row is named', async () => {
  const { as, services } = await startApp(routes)
  const admin = await as('admin')
  const wrong = survey('answers', `${answersFile()}\n01101010;1;2;3;4;5;6`)
  const { body: preview } = await admin.post(`${address}/preview`).send(wrong).expect(200)
  expect(preview).toMatchObject({
    found: null,
    errorCount: 1,
    errors: [{ row: 33, column: expect.any(String), code: 'out-of-range' }],
  })
  const { body } = await admin.post(address).send(wrong).expect(422)
  expect(body).toMatchObject({ code: 'earlier-survey-invalid', invalidParams: [{ reason: 'out-of-range' }] })
  expect(await services.storage.db.select().from(roundTable)).toEqual([])
  expect(await newestActs(services.storage, undefined, 5)).toEqual([])
})

test('the same survey is not imported twice, neither as answers nor as figures', async () => {
  const { as, services } = await startApp(routes)
  const admin = await as('admin')
  await admin.post(address).send(answers).expect(201)
  for (const again of [answers, { ...figures, title: { nb: 'Ny', nn: 'Ny', en: 'New' } }])
    for (const path of [`${address}/preview`, address]) {
      const { body } = await admin.post(path).send(again).expect(409)
      expect(body.code).toBe('earlier-survey-there')
    }
  expect(await services.storage.db.select().from(roundTable)).toHaveLength(1)
  await admin
    .post(address)
    .send({ ...answers, closesOn: '2024-11-20' })
    .expect(409)
  await admin
    .post(address)
    .send({ ...answers, opensOn: '2021-11-01', closesOn: '2021-11-21' })
    .expect(201)
})

test('a request that is no survey is refused by field', async () => {
  const { as } = await startApp(routes)
  const admin = await as('admin')
  const namesIn = async (change: object) => {
    const { body } = await admin
      .post(address)
      .send({ ...answers, ...change })
      .expect(400)
    return body.invalidParams.map(({ name }: { name: string }) => name)
  }
  expect(await namesIn({ kind: 'guesses' })).toEqual(['body.kind'])
  expect(await namesIn({ programmeId: 'nowhere' })).toEqual(['body.programmeId'])
  expect(await namesIn({ closesOn: '2023-10-01' })).toEqual(['body.closesOn'])
  expect(await namesIn({ closesOn: '2026-10-14' })).toEqual(['body.closesOn'])
  expect(await namesIn({ title: { nb: '', nn: 'To', en: 'Two' } })).toEqual(['body.title.nb'])
  expect(await namesIn({ file: 'not base64!' })).toEqual(['body.file'])
  await admin
    .post(address)
    .send({ ...answers, file: 'A'.repeat(27 * 1024 * 1024) })
    .expect(413)
})

test('nobody but the administrator and a coordinator of the whole institution may import one', async () => {
  const { as, anonymous, services } = await startApp(routes)
  for (const name of [
    'stranger',
    'leader',
    'coordinator',
    'hr',
    'recordsOfficer',
    'safetyRepresentative',
    'employee',
  ] as const)
    for (const path of [`${address}/preview`, address])
      await (await as(name)).post(path).send(answers).expect(403)
  await anonymous.post(address).send(answers).expect(401)
  expect(await services.storage.db.select().from(roundTable)).toEqual([])

  await transaction(services.storage, async (tx) => {
    await tx.db.insert(roleAssignmentTable).values({
      id: '00000000-0000-4000-8000-400000000099',
      personId: people.coordinator,
      role: 'coordinator',
      unitId: units.university,
      since: '2026-01-01',
    })
  })
  await (await as('coordinator')).post(address).send(answers).expect(201)
})
