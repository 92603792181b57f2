import { describe, expect, test } from 'vitest'
import { newestActs } from '../../server/access/audit.store.ts'
import { loadMoves, loadRoundDeadlines, loadUnitDeadlines } from '../../server/deadlines/deadlines.store.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { roundRoutes } from '../../server/round/round.routes.ts'
import { setRoundState } from '../../server/round/round.store.ts'
import { type CastName, units } from '../cast.ts'
import { startApp } from '../http.ts'
import { shortProgrammes } from '../programme/short.ts'
import { draftedRound, launchedRound } from './launched.ts'

async function start() {
  const app = await startApp(roundRoutes({ programmes: shortProgrammes }))
  const { roundId } = await launchedRound(app.services)
  return { ...app, roundId, storage: app.services.storage }
}

const move = { due: '2027-11-12', reason: 'Flytting til nytt bygg' }

describe('moving a deadline', () => {
  test('of the whole round keeps the date of the rule, and the reason', async () => {
    const { as, roundId, storage } = await start()
    const { body } = await (await as('coordinator'))
      .put(`/api/rounds/${roundId}/deadlines/filing`)
      .send(move)
      .expect(200)
    expect(body.deadlines).toContainEqual({
      step: 'filing',
      byRule: '2027-10-30',
      ...move,
      restDay: null,
      units: [],
    })
    const [act] = await newestActs(storage, undefined, 1)
    expect(act).toMatchObject({
      action: 'deadline-moved',
      subject: `round:${roundId}/step:filing`,
      detail: '2027-11-12: Flytting til nytt bygg',
    })
  })

  test('of one unit leaves the others as they are', async () => {
    const { as, roundId, storage } = await start()
    await (await as('coordinator'))
      .put(`/api/rounds/${roundId}/units/${units.ecology}/deadlines/filing`)
      .send(move)
      .expect(204)
    expect(await loadUnitDeadlines(storage, roundId)).toEqual(
      new Map([[units.ecology, new Map([['filing', move]])]]),
    )
    expect((await loadRoundDeadlines(storage, roundId)).get('filing')?.due).toBe('2027-10-30')
    const [act] = await newestActs(storage, undefined, 1)
    expect(act?.subject).toBe(`round:${roundId}/unit:${units.ecology}/step:filing`)
  })

  test("of the whole round says which units keep a date of their own, and a unit can have the round's again", async () => {
    const { as, roundId, storage } = await start()
    const coordinator = await as('coordinator')
    const ofUnit = `/api/rounds/${roundId}/units/${units.ecology}/deadlines/filing`
    await coordinator.put(ofUnit).send({ due: '2027-12-01', reason: 'Tokt' }).expect(204)
    const { body } = await coordinator.put(`/api/rounds/${roundId}/deadlines/filing`).send(move).expect(200)
    const filing = body.deadlines.find(({ step }: { step: string }) => step === 'filing')
    expect(filing.units).toMatchObject([{ name: { nb: 'Seksjon for marin økologi' }, due: '2027-12-01' }])
    await coordinator.put(ofUnit).send({ due: null, reason: 'Toktet er avlyst' }).expect(204)
    expect((await loadUnitDeadlines(storage, roundId)).size).toBe(0)
    const [act] = await newestActs(storage, undefined, 1)
    expect(act?.detail).toBe('2027-11-12: Toktet er avlyst')
    // Twice to the unit, once to the round: calendars must see each as newer than the one before.
    expect((await loadMoves(storage, roundId))(units.ecology, 'filing')).toBe(3)
    await coordinator.put(ofUnit).send({ due: null, reason: 'Igjen' }).expect(404)
  })

  test('to before the round is refused with the first date there is, and nothing is moved', async () => {
    const { as, roundId, storage } = await start()
    const coordinator = await as('coordinator')
    for (const path of ['deadlines/filing', `units/${units.ecology}/deadlines/filing`]) {
      const { body } = await coordinator
        .put(`/api/rounds/${roundId}/${path}`)
        .send({ ...move, due: '2026-10-04' })
        .expect(422)
      expect(body).toMatchObject({
        code: 'deadline-before-round',
        clash: { step: null, due: '2026-10-05', units: [] },
      })
    }
    expect((await loadMoves(storage, roundId))(units.ecology, 'filing')).toBe(0)
  })

  test('needs a reason and a date that exists', async () => {
    const { as, roundId, storage } = await start()
    const coordinator = await as('coordinator')
    for (const path of ['deadlines/filing', `units/${units.ecology}/deadlines/filing`])
      for (const [wrong, field] of [
        [{ due: move.due }, 'body.reason'],
        [{ due: move.due, reason: '   ' }, 'body.reason'],
        [{ ...move, due: '2027-02-30' }, 'body.due'],
        [{ ...move, by: 'me' }, 'body.by'],
      ] as const) {
        const { body } = await coordinator.put(`/api/rounds/${roundId}/${path}`).send(wrong).expect(400)
        expect(body.invalidParams[0].name).toBe(field)
      }
    expect((await loadRoundDeadlines(storage, roundId)).get('filing')?.reason).toBeNull()
    expect((await loadUnitDeadlines(storage, roundId)).size).toBe(0)
  })

  test('finds nothing to move for a step without a date, an unknown step, or a unit outside the round', async () => {
    const { as, roundId } = await start()
    const coordinator = await as('coordinator')
    for (const path of [
      'deadlines/survey',
      'deadlines/lunch',
      `units/${units.ecology}/deadlines/lunch`,
      `units/${units.history}/deadlines/filing`,
    ])
      await coordinator.put(`/api/rounds/${roundId}/${path}`).send(move).expect(404)
  })

  test('is over in a round that was aborted', async () => {
    const { as, roundId, storage } = await start()
    await transaction(storage, (tx) => setRoundState(tx, roundId, 'aborted'))
    const coordinator = await as('coordinator')
    for (const path of ['deadlines/filing', `units/${units.ecology}/deadlines/filing`]) {
      const { body } = await coordinator.put(`/api/rounds/${roundId}/${path}`).send(move).expect(410)
      expect(body.code).toBe('round-aborted')
    }
    expect((await loadRoundDeadlines(storage, roundId)).get('filing')?.reason).toBeNull()
  })

  test('has to wait until the round is launched', async () => {
    const { as, storage } = await start()
    const draftId = await draftedRound(storage)
    const coordinator = await as('coordinator')
    const { body } = await coordinator.put(`/api/rounds/${draftId}/deadlines/filing`).send(move).expect(409)
    expect(body.code).toBe('round-not-open')
  })
})

describe('who may not move dates', () => {
  const refusals: [name: CastName, round: number, unit: number][] = [
    ['leader', 403, 403],
    ['dean', 403, 403],
    ['safetyRepresentative', 403, 403],
    ['hr', 403, 403],
    ['recordsOfficer', 403, 404],
    ['admin', 403, 404],
    ['employee', 404, 404],
    ['stranger', 404, 404],
  ]

  test.each(refusals)('%s', async (name, roundStatus, unitStatus) => {
    const { as, roundId, storage } = await start()
    const agent = await as(name)
    await agent.put(`/api/rounds/${roundId}/deadlines/filing`).send(move).expect(roundStatus)
    await agent
      .put(`/api/rounds/${roundId}/units/${units.ecology}/deadlines/filing`)
      .send(move)
      .expect(unitStatus)
    expect((await loadRoundDeadlines(storage, roundId)).get('filing')?.due).toBe('2027-10-30')
    expect((await loadUnitDeadlines(storage, roundId)).size).toBe(0)
  })
})
