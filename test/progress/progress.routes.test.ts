import { expect, test } from 'vitest'
import { moveUnitDeadline, recordCompletion } from '../../server/deadlines/deadlines.store.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { progressRoutes } from '../../server/progress/progress.routes.ts'
import { units } from '../cast.ts'
import { startApp } from '../http.ts'
import { holdRound, roundId } from '../released-round.ts'

const path = `/api/rounds/${roundId}/progress`
type Row = { id: string; depth: number; statuses: { step: string }[]; countedAt: unknown }
const rowOf = (body: { units: Row[] }, id: string) => body.units.find((unit) => unit.id === id)
const statusOf = (body: { units: Row[] }, id: string, step: string) =>
  rowOf(body, id)?.statuses.find((status) => status.step === step)

async function world() {
  const app = await startApp(progressRoutes)
  await holdRound(app.services.storage)
  return { ...app, coordinator: await app.as('coordinator') }
}

test('the coordinator sees every unit of the faculty, parents first, and no other faculty', async () => {
  const { coordinator } = await world()
  const { body } = await coordinator.get(path)
  expect(body.top.id).toBe(units.science)
  expect(body.units.map(({ id, depth }: Row) => [id, depth])).toEqual([
    [units.science, 0],
    [units.coast, 1],
    [units.aquaculture, 2],
    [units.ecology, 2],
    [units.fieldStation, 2],
  ])
  expect(body.steps.map((step: { id: string; due: string | null }) => [step.id, step.due])).toEqual([
    ['facts', null],
    ['survey', null],
    ['results', null],
    ['planning', null],
    ['meeting', '2026-04-01'],
    ['risk', null],
    ['agenda', null],
    ['plan', '2026-10-23'],
    ['filing', '2026-10-30'],
    ['summary', '2026-12-16'],
  ])
  expect(JSON.stringify(body)).not.toContain('historie')
})

test('days late are exact, a moved date counts, and what is done is not late', async () => {
  const { coordinator, services } = await world()
  await transaction(services.storage, async (tx) => {
    await recordCompletion(tx, {
      roundId,
      unitId: units.coast,
      stepId: 'meeting',
      state: 'done',
      completedOn: '2026-04-09',
    })
    await moveUnitDeadline(
      tx,
      { roundId, unitId: units.ecology, stepId: 'meeting' },
      { due: '2026-10-12', reason: 'Tokt' },
    )
  })
  const { body } = await coordinator.get(path)
  expect(statusOf(body, units.aquaculture, 'meeting')).toMatchObject({ state: 'late', daysLeft: -195 })
  expect(statusOf(body, units.ecology, 'meeting')).toMatchObject({
    state: 'late',
    daysLeft: -1,
    moved: true,
    reason: 'Tokt',
  })
  expect(statusOf(body, units.coast, 'meeting')).toMatchObject({ state: 'done', completedOn: '2026-04-09' })
  expect(statusOf(body, units.coast, 'plan')).toMatchObject({ state: 'not-started', daysLeft: 10 })
})

test('the overview holds no score, no number of answers and no response rate', async () => {
  const { coordinator, as } = await world()
  for (const agent of [coordinator, await as('hr'), await as('dean')]) {
    const { units: rows, steps } = (await agent.get(path)).body
    expect(JSON.stringify({ rows, steps })).not.toMatch(
      /"(n|mean|rate|percent|spread|answered|invited|figure|answers)":/,
    )
  }
})

test('a unit with too few answers says where it is counted and keeps its steps; a unit without a representative says so', async () => {
  const { coordinator } = await world()
  const { body } = await coordinator.get(path)
  expect(rowOf(body, units.fieldStation)?.countedAt).toMatchObject({ nb: 'Institutt for kystbiologi' })
  expect(statusOf(body, units.fieldStation, 'meeting')).toMatchObject({ state: 'late', daysLeft: -195 })
  expect(rowOf(body, units.coast)).toMatchObject({
    countedAt: null,
    leader: 'Kari Lunde',
    safetyStanding: 'elected',
  })
  expect(rowOf(body, units.science)).toMatchObject({ leader: 'Dag Eide', safetyStanding: 'no-area' })
})

test('HR follows the whole institution, a leader the part below, and each can look at one unit', async () => {
  const { as } = await world()
  const hr = await as('hr')
  expect((await hr.get(path)).body.units).toHaveLength(8)
  const one = (await hr.get(`${path}?unit=${units.coast}`)).body
  expect(one.units.map(({ id, depth }: Row) => [id, depth])).toEqual([
    [units.coast, 0],
    [units.aquaculture, 1],
    [units.ecology, 1],
    [units.fieldStation, 1],
  ])
  const leader = await as('leader')
  expect((await leader.get(path)).body.top.id).toBe(units.coast)
  for (const above of [units.science, units.university, units.history])
    expect((await leader.get(`${path}?unit=${above}`)).status).toBe(404)
})

test('others have no overview, and a leader elsewhere sees only the own unit', async () => {
  const { as, anonymous, coordinator } = await world()
  for (const name of ['safetyRepresentative', 'employee', 'recordsOfficer', 'admin'] as const)
    for (const each of [path, `${path}/file?kind=csv&language=nb`])
      expect((await (await as(name)).get(each)).status).toBe(404)
  const stranger = await as('stranger')
  expect((await stranger.get(path)).body.units.map(({ id }: Row) => id)).toEqual([units.history])
  expect((await stranger.get(`${path}?unit=${units.coast}`)).status).toBe(404)
  expect((await anonymous.get(path)).status).toBe(401)
  expect((await coordinator.get(path.replace(roundId, units.coast))).status).toBe(404)
  expect((await coordinator.get(`${path}?unit=everything`)).status).toBe(400)
})

test('the files hold the same table, for a Norwegian spreadsheet and for any other', async () => {
  const { coordinator } = await world()
  const csv = await coordinator.get(`${path}/file?kind=csv&language=nb&unit=${units.coast}`)
  expect(csv.headers['content-disposition']).toContain('framdriftsoversikt-2026-10-13.csv')
  const lines = csv.text.split('\r\n')
  expect(lines[0]).toMatch(/^\uFEFFEnhet;Nivå i oversikten;Leder;Verneombud;Telles ved;Pause til og med;/)
  expect(lines[1]).toMatch(/^Institutt for kystbiologi;1;Kari Lunde;valgt;;;/)
  expect(lines[1]).toContain(';Over fristen;01.04.2026;195;;')
  expect(lines).toHaveLength(6)
})
