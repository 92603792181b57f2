import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { newestActs } from '../../server/access/audit.store.ts'
import { positionTable } from '../../server/organisation/organisation.tables.ts'
import { transaction } from '../../server/platform/transaction.ts'
import type { Programme } from '../../server/programme/programme.ts'
import { musterRound } from '../../server/round/launch.store.ts'
import { roundRoutes } from '../../server/round/round.routes.ts'
import { findRound, listRounds, loadResponseUnits, type Round } from '../../server/round/round.store.ts'
import { type CastName, people, units } from '../cast.ts'
import { startApp } from '../http.ts'
import { shortProgrammes } from '../programme/short.ts'
import { draft, draftedRound, launchedRound } from './launched.ts'

const start = () => startApp(roundRoutes({ programmes: shortProgrammes }))

const preview = {
  programmeId: draft.programmeId,
  rootUnitId: draft.rootUnitId,
  opensOn: draft.opensOn,
  responseUnitIds: draft.responseUnitIds,
  expectedRate: 100,
}

const notCoordinators: CastName[] = [
  'employee',
  'leader',
  'safetyRepresentative',
  'hr',
  'recordsOfficer',
  'admin',
  'stranger',
]

describe('setting a round up', () => {
  test('a coordinator saves a draft; the top of the round is always a response unit', async () => {
    const { as, services } = await start()
    const { body } = await (await as('coordinator'))
      .post('/api/rounds')
      .send({ ...draft, responseUnitIds: [units.coast, units.coast] })
      .expect(201)
    expect(body).toMatchObject({
      state: 'draft',
      title: draft.title,
      root: { id: units.science, name: { nb: 'Det naturvitenskapelige fakultet' } },
      counts: null,
      mayManage: true,
      followed: false,
      hasSurvey: true,
      basis: null,
      mayViewRelease: true,
      releasedOn: null,
      obstacles: [],
    })
    expect(new Set(body.responseUnitIds)).toEqual(new Set([units.science, units.coast]))
    expect(body.deadlines).toEqual([
      {
        step: 'meeting',
        byRule: '2027-03-26',
        due: '2027-03-26',
        reason: null,
        restDay: 'holiday',
        units: [],
      },
      { step: 'plan', byRule: '2027-02-22', due: '2027-02-22', reason: null, restDay: null, units: [] },
      {
        step: 'filing',
        byRule: '2027-10-30',
        due: '2027-10-30',
        reason: null,
        restDay: 'saturday',
        units: [],
      },
      { step: 'summary', byRule: '2027-12-16', due: '2027-12-16', reason: null, restDay: null, units: [] },
    ])
    const [act] = await newestActs(services.storage, undefined, 1)
    expect(act).toMatchObject({ action: 'round-drafted', subject: `round:${body.id}` })
  })

  test('a round has a least percent and a cut-off date of its own, by which all who would take part are counted', async () => {
    const { as, services } = await start()
    const coordinator = await as('coordinator')
    const id = await draftedRound(services.storage)
    const asProgramme = await coordinator.get(`/api/rounds/${id}`).expect(200)
    expect(asProgramme.body.participation).toEqual({
      minPositionPercent: null,
      cutOffOn: null,
      holds: { minPositionPercent: 40, cutOffOn: draft.opensOn },
    })
    const own = { minPositionPercent: 99.5, cutOffOn: '2026-09-01' }
    await transaction(services.storage, (tx) =>
      tx.db
        .update(positionTable)
        .set({ percentHundredths: 9_949 })
        .where(eq(positionTable.personId, people.employee)),
    )
    const { body } = await coordinator
      .put(`/api/rounds/${id}`)
      .send({ ...draft, ...own })
      .expect(200)
    expect(body.participation).toEqual({ ...own, holds: own })
    const invited = async (more: object) =>
      (
        await coordinator
          .post('/api/rounds/preview')
          .send({ ...preview, ...more })
          .expect(200)
      ).body.invited
    const usual = await invited({})
    const fewer = await invited(own)
    expect(fewer).toBeLessThan(usual)
    expect(await invited({ minPositionPercent: 0 })).toBeGreaterThanOrEqual(usual)
    const { placed } = await musterRound(
      services.storage,
      (await findRound(services.storage, id)) as Round,
      [...shortProgrammes.values()].find((one) => one.definition.id === draft.programmeId) as Programme,
    )
    expect(placed).toHaveLength(fewer)
  })

  test.each([
    ['a cut-off date after the opening', { cutOffOn: '2026-10-06' }, 'body.cutOffOn'],
    ['a cut-off date long before it', { cutOffOn: '2024-01-01' }, 'body.cutOffOn'],
    ['a percent above a hundred', { minPositionPercent: 101 }, 'body.minPositionPercent'],
    ['thousandths of a percent', { minPositionPercent: 40.001 }, 'body.minPositionPercent'],
  ])('%s is refused by its field', async (_, wrong, name) => {
    const { as } = await start()
    const { body } = await (await as('coordinator'))
      .post('/api/rounds')
      .send({ ...draft, ...wrong })
      .expect(400)
    expect(body.invalidParams.map((param: { name: string }) => param.name)).toEqual([name])
  })

  test('a draft can be changed as a whole, and thrown away', async () => {
    const { as, services } = await start()
    const coordinator = await as('coordinator')
    const id = await draftedRound(services.storage)
    const changed = { ...draft, closesOn: '2026-11-01', responseUnitIds: [units.ecology] }
    const { body } = await coordinator.put(`/api/rounds/${id}`).send(changed).expect(200)
    expect(body.closesOn).toBe('2026-11-01')
    expect(await loadResponseUnits(services.storage, id)).toHaveLength(2)
    await coordinator.delete(`/api/rounds/${id}`).expect(204)
    expect(await listRounds(services.storage)).toEqual([])
    expect(await loadResponseUnits(services.storage, id)).toEqual([])
    await coordinator.get(`/api/rounds/${id}`).expect(404)
  })

  test('a launched round can neither be changed nor thrown away', async () => {
    const { as, services } = await start()
    const coordinator = await as('coordinator')
    const { roundId } = await launchedRound(services)
    const before = await findRound(services.storage, roundId)
    const { body } = await coordinator.put(`/api/rounds/${roundId}`).send(draft).expect(409)
    expect(body.code).toBe('round-not-draft')
    await coordinator.delete(`/api/rounds/${roundId}`).expect(409)
    expect(await findRound(services.storage, roundId)).toEqual(before)
  })

  test('the preview tells which units would get a report, and saves nothing', async () => {
    const { as, services } = await start()
    const { body } = await (await as('coordinator')).post('/api/rounds/preview').send(preview).expect(200)
    expect(body).toMatchObject({ chosen: 5, ownReports: 4, countedAbove: 1, invited: 25 })
    expect(await listRounds(services.storage)).toEqual([])
  })
})

describe('a draft that does not fit', () => {
  const cases: [what: string, changes: object, field: string][] = [
    ['an unknown programme', { programmeId: 'other' }, 'body.programmeId'],
    [
      'a response unit of another faculty',
      { responseUnitIds: [units.coast, units.history] },
      'body.responseUnitIds.1',
    ],
    ['a closing day before the opening day', { closesOn: '2026-10-01' }, 'body.closesOn'],
    ['a day that does not exist', { opensOn: '2026-02-30' }, 'body.opensOn'],
    ['a title without nynorsk', { title: { nb: 'x', en: 'x' } }, 'body.title.nn'],
    ['an unknown field', { state: 'released' }, 'body.state'],
  ]

  test.each(cases)('%s is refused by name, and nothing is saved', async (_, changes, field) => {
    const { as, services } = await start()
    const coordinator = await as('coordinator')
    const { body } = await coordinator
      .post('/api/rounds')
      .send({ ...draft, ...changes })
      .expect(400)
    expect(body.invalidParams.map(({ name }: { name: string }) => name)).toContain(field)
    const id = await draftedRound(services.storage)
    await coordinator
      .put(`/api/rounds/${id}`)
      .send({ ...draft, ...changes })
      .expect(400)
    expect(await listRounds(services.storage)).toHaveLength(1)
    expect((await findRound(services.storage, id))?.title).toEqual(draft.title)
  })

  test('an expected response rate above 100 % is refused by name', async () => {
    const { as } = await start()
    const { body } = await (await as('coordinator'))
      .post('/api/rounds/preview')
      .send({ ...preview, expectedRate: 101 })
      .expect(400)
    expect(body.invalidParams[0].name).toBe('body.expectedRate')
  })
})

describe('who may not set rounds up', () => {
  test('the coordinator of one faculty cannot make or move a round to another one', async () => {
    const { as, services } = await start()
    const coordinator = await as('coordinator')
    const elsewhere = { ...draft, rootUnitId: units.humanities, responseUnitIds: [] }
    await coordinator.post('/api/rounds').send(elsewhere).expect(403)
    await coordinator
      .post('/api/rounds/preview')
      .send({ ...preview, rootUnitId: units.university })
      .expect(403)
    const id = await draftedRound(services.storage)
    await coordinator.put(`/api/rounds/${id}`).send(elsewhere).expect(403)
    expect((await findRound(services.storage, id))?.rootUnitId).toBe(units.science)
  })

  test('a unit that does not exist is answered like one of another faculty', async () => {
    const { as } = await start()
    const coordinator = await as('coordinator')
    const unknown = '00000000-0000-4000-8000-199999999999'
    for (const rootUnitId of [units.humanities, unknown])
      await coordinator
        .post('/api/rounds/preview')
        .send({ ...preview, rootUnitId, responseUnitIds: [] })
        .expect(403)
  })

  test('a round far in the future or past is refused, since its deadlines could not be written as dates', async () => {
    const { as, services } = await start()
    const coordinator = await as('coordinator')
    for (const [opensOn, closesOn] of [
      ['9999-01-01', '9999-12-31'],
      ['0001-01-01', '2026-10-25'],
    ]) {
      const { body } = await coordinator
        .post('/api/rounds')
        .send({ ...draft, opensOn, closesOn })
        .expect(400)
      expect(body.invalidParams[0].name).toBe('body.opensOn')
    }
    expect(await listRounds(services.storage)).toEqual([])
  })

  test('a title is a line and no letter', async () => {
    const { as } = await start()
    const title = { ...draft.title, nn: 'a'.repeat(201) }
    const { body } = await (await as('coordinator'))
      .post('/api/rounds')
      .send({ ...draft, title })
      .expect(400)
    expect(body.invalidParams[0].name).toBe('body.title.nn')
  })

  test.each(notCoordinators)('%s can save, change, preview and throw away nothing', async (name) => {
    const { as, services } = await start()
    const agent = await as(name)
    const id = await draftedRound(services.storage)
    await agent.post('/api/rounds').send(draft).expect(403)
    await agent.post('/api/rounds/preview').send(preview).expect(403)
    const serves = ['hr', 'recordsOfficer', 'admin'].includes(name)
    const refusal = serves ? 403 : 404
    await agent.put(`/api/rounds/${id}`).send(draft).expect(refusal)
    await agent.delete(`/api/rounds/${id}`).expect(refusal)
    await agent.get(`/api/rounds/${id}`).expect(serves ? 200 : 404)
    expect(await listRounds(services.storage)).toHaveLength(1)
  })

  test('nobody who is not signed in', async () => {
    const { anonymous, services } = await start()
    const id = await draftedRound(services.storage)
    await anonymous.get('/api/rounds').expect(401)
    await anonymous.get(`/api/rounds/${id}`).expect(401)
    await anonymous.post('/api/rounds').send(draft).expect(401)
    await anonymous.delete(`/api/rounds/${id}`).expect(401)
  })
})
