import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { boxTable } from '../../server/ballot/ballot.tables.ts'
import type { Storage } from '../../server/platform/database.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { reportRoutes } from '../../server/report/report.routes.ts'
import { resultsRoutes } from '../../server/results/results.routes.ts'
import { invitationLinkTable, invitationTable } from '../../server/round/round.tables.ts'
import { type CastName, units } from '../cast.ts'
import { type Agent, startApp } from '../http.ts'
import { answeredRound } from './answered-round.ts'

/** A thread takes its time to start. */
const patient = { timeout: 15_000 }

async function start() {
  const app = await startApp([...resultsRoutes, ...reportRoutes])
  const { storage } = app.services
  const { roundId, answered } = await answeredRound(app.services)
  const report = (unit: keyof typeof units) => `/api/rounds/${roundId}/units/${units[unit]}/report`
  return { ...app, storage, roundId, answered, close: `/api/rounds/${roundId}/close`, report }
}

/** Without the invitation, an answer form too many has been given out. */
async function oneInvitation(storage: Storage) {
  const [row] = await storage.db.select().from(invitationTable)
  if (!row) throw new Error('Nobody is invited')
  return {
    hide: () =>
      transaction(storage, async (tx) => {
        await tx.db.update(invitationLinkTable).set({ sealed: null })
        await tx.db.delete(invitationTable).where(eq(invitationTable.id, row.id))
      }),
    putBack: () =>
      transaction(storage, async (tx) => {
        await tx.db.insert(invitationTable).values(row)
      }),
  }
}

/** Presses and waits until the results are there. */
async function closeAndWait(agent: Agent, close: string): Promise<void> {
  await agent.post(close).expect(200)
  await expect
    .poll(async () => (await agent.get(`${close.slice(0, -'close'.length)}closing`)).body.state, patient)
    .toBe('released')
}

describe('closing a round', () => {
  test('answers at once, goes on by itself, and releases every report together', async () => {
    const { as, close, report, roundId, storage, answered } = await start()
    const coordinator = await as('coordinator')
    const leader = await as('leader')
    await leader.get(report('coast')).expect(409)

    const { body } = await coordinator.post(close).expect(200)
    expect(body).toMatchObject({ state: 'closing', releasedOn: null, closesOn: '2026-10-13' })
    expect(body.counts.answered).toBe(answered)
    const { body: closing } = await coordinator.get(`/api/rounds/${roundId}/closing`).expect(200)
    expect(closing).toMatchObject({ state: 'closing', percent: expect.any(Number) })
    await leader.get(report('coast')).expect(409)

    await expect
      .poll(async () => (await coordinator.get(`/api/rounds/${roundId}/closing`)).body.state, patient)
      .toBe('released')
    expect(await storage.db.select().from(boxTable)).toEqual([])
    const hr = await as('hr')
    expect((await hr.get(`/api/rounds/${roundId}/release`).expect(200)).body.answered).toBe(answered)
    const { body: release } = await coordinator.get(`/api/rounds/${roundId}/release`).expect(200)
    expect(release).toMatchObject({
      answered,
      smallestCrowd: 5,
      // Three of the faculty itself are too few, and no unit above is in the round.
      answersInNoFigure: 3,
      attack: { recoverable: 0, isolable: 0 },
    })
    expect(Object.values(release.answersByLevel as Record<string, number>).reduce((a, b) => a + b)).toBe(
      answered - 3,
    )
    expect(release.hash).toMatch(/^[0-9a-f]{64}$/)
    expect(release.codebookHash).toMatch(/^[0-9a-f]{64}$/)
    await leader.get(report('coast')).expect(200)
  })

  test('that is refused says why, and is made after it is mended and tried again', async () => {
    const { as, close, report, roundId, storage } = await start()
    const { hide, putBack } = await oneInvitation(storage)
    await hide()
    const coordinator = await as('coordinator')
    await coordinator.post(`/api/rounds/${roundId}/release`).expect(409)
    await coordinator.post(close).expect(200)
    const closing = async () => (await coordinator.get(`/api/rounds/${roundId}/closing`)).body
    await expect.poll(async () => (await closing()).state, patient).toBe('refused')
    expect((await closing()).objections).toEqual([
      'More answers were opened than answer forms were given out: some must have been forged.',
    ])
    await (await as('leader')).get(report('coast')).expect(409)
    await coordinator.get(`/api/rounds/${roundId}/release`).expect(409)

    await putBack()
    const { body } = await coordinator.post(`/api/rounds/${roundId}/release`).expect(200)
    expect(body.state).toBe('closing')
    await expect.poll(async () => (await closing()).state, patient).toBe('released')
    await coordinator.post(`/api/rounds/${roundId}/release`).expect(409)
  })

  test('gives the station with three answers the report of its department, and no figure of its own', async () => {
    const { as, close, report } = await start()
    await closeAndWait(await as('coordinator'), close)
    const leader = await as('leader')
    const { body } = await leader.get(report('fieldStation')).expect(200)
    expect(body.figuresOf).toMatchObject({ id: units.coast })
    expect(body.rate.answered).toBe(22)
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
    const { as, close, roundId, storage, answered } = await start()
    const visitor = await as(name)
    await visitor.post(close).expect(404)
    // HR may read what a release says of itself, once there is one.
    await visitor.get(`/api/rounds/${roundId}/release`).expect(name === 'hr' ? 409 : 404)
    await visitor.get(`/api/rounds/${roundId}/closing`).expect(404)
    await visitor.post(`/api/rounds/${roundId}/release`).expect(404)
    expect(await storage.db.select().from(boxTable)).toHaveLength(answered)
  })
})

test('a released report is for those whom the unit concerns, and tells nobody else anything', async () => {
  const { as, close, report } = await start()
  await closeAndWait(await as('coordinator'), close)
  const readers: CastName[] = ['leader', 'dean', 'safetyRepresentative', 'coordinator', 'hr']
  for (const name of readers) await (await as(name)).get(report('coast')).expect(200)
  const others: CastName[] = ['recordsOfficer', 'admin', 'stranger', 'employee']
  for (const name of others) {
    const { text } = await (await as(name)).get(report('coast')).expect(404)
    expect(text, name).not.toMatch(/mean|answered|kyst/i)
  }
})
