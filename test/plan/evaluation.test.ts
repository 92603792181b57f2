import { and, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { planRoutes } from '../../server/plan/plan.routes.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { figureTable, placedUnitTable } from '../../server/results/results.tables.ts'
import { roundTable } from '../../server/round/round.tables.ts'
import { units } from '../cast.ts'
import { measureWith } from '../measures.ts'
import { releasedApp } from '../released-figures.ts'
import { openRoundId, roundId } from '../released-round.ts'

const path = `/api/rounds/${roundId}/units/${units.coast}/plan`

/** The survey after this one, with goal clarity at 3 where it was 3.5 before. */
async function nextSurvey(shown: boolean) {
  const app = await releasedApp(planRoutes)
  await transaction(app.services.storage, async (tx) => {
    await tx.db
      .update(roundTable)
      .set({ state: 'released', releasedOn: '2026-10-12', answered: 40 })
      .where(eq(roundTable.id, openRoundId))
    await tx.db.insert(placedUnitTable).values(
      [units.university, units.science, units.coast].map((unitId) => ({
        roundId: openRoundId,
        unitId,
        reportUnitId: unitId,
        countsAtId: unitId,
        answered: 20,
        invited: 24,
      })),
    )
    const mean = { 'goal-clarity': { n: 20, sum: 20 * 36 } }
    const content = JSON.stringify({ answers: 20, mean: shown ? mean : {}, detail: {}, items: {} })
    await tx.db.insert(figureTable).values(
      [units.university, units.coast].map((unitId) => ({
        roundId: openRoundId,
        unitId,
        groupId: '',
        content,
      })),
    )
  })
  const leader = await app.as('leader')
  await leader.post(`${path}/measures`).send(measureWith({ scaleId: 'goal-clarity' }))
  await leader.post(`${path}/measures`).send(measureWith())
  return { ...app, leader }
}

test('the plan tells what the next survey showed of the scales that its measures are about', async () => {
  const { leader, as } = await nextSurvey(true)
  const { body } = await leader.get(`${path}/since`)
  expect(body).toMatchObject({
    next: { id: openRoundId },
    scales: [{ id: 'goal-clarity', before: { state: 'shown' }, after: { state: 'shown', mean: 3 } }],
  })
  expect(body.scales[0].before.mean).toBeCloseTo(3.5)
  expect((await (await as('stranger')).get(`${path}/since`)).status).toBe(404)
})

test('nothing is told where one of the two is not shown', async () => {
  const { leader } = await nextSurvey(false)
  expect((await leader.get(`${path}/since`)).body.scales).toEqual([])
})

test('nothing is told where nothing was shown before', async () => {
  const { leader, services } = await nextSurvey(true)
  await transaction(services.storage, (tx) =>
    tx.db
      .update(figureTable)
      .set({ content: JSON.stringify({ answers: 20, mean: {}, detail: {}, items: {} }) })
      .where(and(eq(figureTable.roundId, roundId), eq(figureTable.unitId, units.coast)))
      .then(() => undefined),
  )
  expect((await leader.get(`${path}/since`)).body.scales).toEqual([])
})
