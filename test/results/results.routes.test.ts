import { describe, expect, test } from 'vitest'
import { storeAnswers } from '../../server/ballot/answer.store.ts'
import { answerTable } from '../../server/ballot/ballot.tables.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { reportRoutes } from '../../server/report/report.routes.ts'
import { resultsRoutes } from '../../server/results/results.routes.ts'
import { invitationTable } from '../../server/round/round.tables.ts'
import { type CastName, units } from '../cast.ts'
import { startApp } from '../http.ts'
import { launchedRound } from '../round/launched.ts'

async function start() {
  const app = await startApp([...resultsRoutes, ...reportRoutes])
  const { storage } = app.services
  const { roundId } = await launchedRound(storage)
  const answersOf = (classUnitId: string, n: number) =>
    Array.from({ length: n }, (_, index) => ({
      roundId,
      classUnitId,
      bytes: Uint8Array.from({ length: 6 }, (_value, item) => 1 + ((index + item) % 5)),
    }))
  await transaction(storage, (tx) =>
    storeAnswers(tx, [
      ...answersOf(units.aquaculture, 7),
      ...answersOf(units.ecology, 6),
      ...answersOf(units.fieldStation, 3),
      ...answersOf(units.coast, 2),
    ]),
  )
  const report = (unit: keyof typeof units) => `/api/rounds/${roundId}/units/${units[unit]}/report`
  return { ...app, storage, roundId, close: `/api/rounds/${roundId}/close`, report }
}

describe('closing a round', () => {
  test('releases every report at once and leaves no single answer', async () => {
    const { as, close, report, roundId, storage } = await start()
    const coordinator = await as('coordinator')
    const leader = await as('leader')
    await leader.get(report('coast')).expect(409)

    const { body } = await coordinator.post(close).expect(200)
    expect(body).toMatchObject({ state: 'released', releasedOn: '2026-10-13', closesOn: '2026-10-13' })
    expect(body.counts.answered).toBe(18)

    expect(await storage.db.select().from(answerTable)).toEqual([])
    for (const invitation of await storage.db.select().from(invitationTable))
      expect(invitation).toMatchObject({ personId: null, classUnitId: null, answered: false })

    const { body: release } = await coordinator.get(`/api/rounds/${roundId}/release`).expect(200)
    expect(release).toMatchObject({ answered: 18, smallestCrowd: 5, answersInNoFigure: 0 })
    expect(release.hash).toMatch(/^[0-9a-f]{64}$/)
    await leader.get(report('coast')).expect(200)
  })

  test('gives the station with three answers the report of its department, and no figure of its own', async () => {
    const { as, close, report } = await start()
    await (await as('coordinator')).post(close).expect(200)
    const leader = await as('leader')
    const { body } = await leader.get(report('fieldStation')).expect(200)
    expect(body.figuresOf).toMatchObject({ id: units.coast })
    expect(body.rate.answered).toBe(18)
    expect(JSON.stringify(body)).not.toContain('"answered":3')
  })

  test('happens once: a second press is told that the round is not open', async () => {
    const { as, close } = await start()
    const coordinator = await as('coordinator')
    const presses = await Promise.all([coordinator.post(close), coordinator.post(close)])
    expect(presses.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(presses.find(({ status }) => status === 409)?.body.code).toBe('round-not-open')
  })

  test.each<CastName>([
    'leader',
    'safetyRepresentative',
    'hr',
    'recordsOfficer',
    'admin',
    'stranger',
    'employee',
  ])('is not for %s, and nothing happens', async (name) => {
    const { as, close, roundId, storage } = await start()
    const visitor = await as(name)
    await visitor.post(close).expect(404)
    await visitor.get(`/api/rounds/${roundId}/release`).expect(404)
    expect(await storage.db.select().from(answerTable)).toHaveLength(18)
  })
})

describe('reading a report', () => {
  test.each<[CastName, number]>([
    ['leader', 200],
    ['dean', 200],
    ['safetyRepresentative', 200],
    ['coordinator', 200],
    ['hr', 200],
    ['recordsOfficer', 404],
    ['admin', 404],
    ['stranger', 404],
    ['employee', 404],
  ])('%s gets %i', async (name, status) => {
    const { as, close, report } = await start()
    await (await as('coordinator')).post(close).expect(200)
    const answer = await (await as(name)).get(report('coast'))
    expect(answer.status).toBe(status)
    if (status === 404) expect(answer.text).not.toMatch(/mean|answered|kyst/i)
  })
})
