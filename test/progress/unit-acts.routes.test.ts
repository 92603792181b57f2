import { expect, test } from 'vitest'
import { newestActs } from '../../server/access/audit.store.ts'
import { loadMoves, loadUnitDeadlines } from '../../server/deadlines/deadlines.store.ts'
import { unitActsRoutes } from '../../server/progress/unit-acts.routes.ts'
import { units } from '../cast.ts'
import { startApp } from '../http.ts'
import { holdRound, roundId } from '../released-round.ts'

test('the coordinator moves a date for many units at once, each with its line in the log; none where one is another’s', async () => {
  const { services, as } = await startApp(unitActsRoutes)
  const { storage } = services
  await holdRound(storage)
  const moves = `/api/rounds/${roundId}/deadline-moves`
  const coordinator = await as('coordinator')
  const move = { unitIds: [units.coast, units.ecology, units.coast], step: 'plan', due: '2026-10-27' }
  const withOthers = { ...move, reason: 'Tokt', unitIds: [units.coast, units.history] }
  await coordinator.post(moves).send(withOthers).expect(404)
  await (await as('leader'))
    .post(moves)
    .send({ ...move, reason: 'Tokt' })
    .expect(404)
  expect((await loadUnitDeadlines(storage, roundId)).size).toBe(0)
  await coordinator
    .post(moves)
    .send({ ...move, reason: 'Tokt' })
    .expect(204)
  const again = { ...move, unitIds: [units.coast], due: '2026-10-28', reason: 'Lengre tokt' }
  await coordinator.post(moves).send(again).expect(204)
  const dates = await loadUnitDeadlines(storage, roundId)
  expect(dates.get(units.coast)?.get('plan')).toMatchObject({ due: '2026-10-28', reason: 'Lengre tokt' })
  expect(dates.get(units.ecology)?.get('plan')).toMatchObject({ due: '2026-10-27', reason: 'Tokt' })
  const count = await loadMoves(storage, roundId)
  expect([count(units.coast, 'plan'), count(units.ecology, 'plan')]).toEqual([2, 1])
  const acts = await newestActs(storage, undefined, 10)
  expect(acts.filter(({ action }) => action === 'deadline-moved')).toHaveLength(3)
})
