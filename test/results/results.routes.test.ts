import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { storeAnswers } from '../../server/ballot/answer.store.ts'
import { answerTable } from '../../server/ballot/ballot.tables.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { reportRoutes } from '../../server/report/report.routes.ts'
import { resultsRoutes } from '../../server/results/results.routes.ts'
import { insertBallotClasses } from '../../server/round/ballot-class.store.ts'
import { type CastName, units } from '../cast.ts'
import { type Agent, startApp } from '../http.ts'
import { launchedRound } from '../round/launched.ts'

async function start() {
  const app = await startApp([...resultsRoutes, ...reportRoutes])
  const { storage } = app.services
  const { roundId } = await launchedRound(storage)
  // Fewer are invited than shall answer here: classes of the test's own, one a unit.
  const given = { aquaculture: 7, ecology: 6, fieldStation: 3, coast: 2 }
  const names = Object.keys(given) as (keyof typeof given)[]
  await transaction(storage, async (tx) => {
    await insertBallotClasses(
      tx,
      roundId,
      names.map((name) => ({ id: name, unitId: units[name], groups: [], invited: given[name] })),
    )
    await storeAnswers(
      tx,
      names.flatMap((classId) =>
        Array.from({ length: given[classId] }, (_, index) => ({
          roundId,
          classId,
          bytes: Uint8Array.from({ length: 6 }, (_value, item) => 1 + ((index + item) % 5)),
        })),
      ),
    )
  })
  const report = (unit: keyof typeof units) => `/api/rounds/${roundId}/units/${units[unit]}/report`
  return { ...app, storage, roundId, close: `/api/rounds/${roundId}/close`, report }
}

/** Presses and waits until the results are there. */
async function closeAndWait(agent: Agent, close: string): Promise<void> {
  await agent.post(close).expect(200)
  await expect
    .poll(async () => (await agent.get(`${close.slice(0, -'close'.length)}closing`)).body.state, {
      timeout: 15_000,
    })
    .toBe('released')
}

describe('closing a round', () => {
  test('answers at once, goes on by itself, and releases every report together', async () => {
    const { as, close, report, roundId, storage } = await start()
    const coordinator = await as('coordinator')
    const leader = await as('leader')
    await leader.get(report('coast')).expect(409)

    const { body } = await coordinator.post(close).expect(200)
    expect(body).toMatchObject({ state: 'closing', releasedOn: null, closesOn: '2026-10-13' })
    expect(body.counts.answered).toBe(18)
    const { body: closing } = await coordinator.get(`/api/rounds/${roundId}/closing`).expect(200)
    expect(closing).toMatchObject({ state: 'closing', percent: expect.any(Number) })
    await leader.get(report('coast')).expect(409)

    await expect
      .poll(async () => (await coordinator.get(`/api/rounds/${roundId}/closing`)).body.state)
      .toBe('released')
    expect(await storage.db.select().from(answerTable)).toEqual([])
    const hr = await as('hr')
    expect((await hr.get(`/api/rounds/${roundId}/release`).expect(200)).body.answered).toBe(18)
    const { body: release } = await coordinator.get(`/api/rounds/${roundId}/release`).expect(200)
    expect(release).toMatchObject({
      answered: 18,
      smallestCrowd: 5,
      answersInNoFigure: 0,
      attack: { recoverable: 0, isolable: 0 },
    })
    expect(Object.values(release.answersByLevel as Record<string, number>).reduce((a, b) => a + b)).toBe(18)
    expect(release.hash).toMatch(/^[0-9a-f]{64}$/)
    expect(release.codebookHash).toMatch(/^[0-9a-f]{64}$/)
    await leader.get(report('coast')).expect(200)
  })

  test('that is refused says why, and is made after it is mended and tried again', async () => {
    const { as, close, report, roundId, storage } = await start()
    await transaction(storage, (tx) =>
      storeAnswers(tx, [{ roundId, classId: 'nowhere', bytes: new Uint8Array(6).fill(3) }]),
    )
    const coordinator = await as('coordinator')
    await coordinator.post(`/api/rounds/${roundId}/release`).expect(409)
    await coordinator.post(close).expect(200)
    const closing = async () => (await coordinator.get(`/api/rounds/${roundId}/closing`)).body
    await expect.poll(async () => (await closing()).state).toBe('refused')
    expect((await closing()).objections).toEqual(['An answer names a ballot class that is not in the round.'])
    await (await as('leader')).get(report('coast')).expect(409)
    await coordinator.get(`/api/rounds/${roundId}/release`).expect(409)

    await transaction(storage, async (tx) => {
      await tx.db.delete(answerTable).where(eq(answerTable.classId, 'nowhere'))
    })
    const { body } = await coordinator.post(`/api/rounds/${roundId}/release`).expect(200)
    expect(body.state).toBe('closing')
    await expect.poll(async () => (await closing()).state).toBe('released')
    await coordinator.post(`/api/rounds/${roundId}/release`).expect(409)
  })

  test('gives the station with three answers the report of its department, and no figure of its own', async () => {
    const { as, close, report } = await start()
    await closeAndWait(await as('coordinator'), close)
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
    // HR may read what a release says of itself, once there is one.
    await visitor.get(`/api/rounds/${roundId}/release`).expect(name === 'hr' ? 409 : 404)
    await visitor.get(`/api/rounds/${roundId}/closing`).expect(404)
    await visitor.post(`/api/rounds/${roundId}/release`).expect(404)
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
    await closeAndWait(await as('coordinator'), close)
    const answer = await (await as(name)).get(report('coast'))
    expect(answer.status).toBe(status)
    if (status === 404) expect(answer.text).not.toMatch(/mean|answered|kyst/i)
  })
})
