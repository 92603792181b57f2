import { expect, test } from 'vitest'
import { loadCompletions, moveUnitDeadline } from '../../server/deadlines/deadlines.store.ts'
import { followUpRoutes } from '../../server/follow-up/follow-up.routes.ts'
import { planRoutes } from '../../server/plan/plan.routes.ts'
import { markVersionFiled } from '../../server/plan/plan-version.store.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { units } from '../cast.ts'
import { startApp } from '../http.ts'
import { measureWith } from '../measures.ts'
import { holdOpenRound, holdRound, openRoundId, roundId } from '../released-round.ts'

const home = (unit: string) => `/api/units/${unit}/home`
const meeting = `/api/rounds/${roundId}/units/${units.coast}/steps/meeting`
const measure = measureWith({
  focus: 'keep',
  text: 'Onsdagslunsj',
  deadline: { kind: 'ongoing' },
  status: 'in-progress',
})
type Steps = { id: string; status: object }[]
const stepIn = (steps: Steps, id: string) => steps.find((step) => step.id === id)?.status

async function world() {
  const app = await startApp([...planRoutes, ...followUpRoutes])
  await holdRound(app.services.storage)
  return { ...app, leader: await app.as('leader'), rep: await app.as('safetyRepresentative') }
}

test("the leader's page is the unit's year as a task list with exact days", async () => {
  const { leader } = await world()
  const { body } = await leader.get(home(units.coast))
  expect(body.unit.path.map((unit: { name: { nb: string } }) => unit.name.nb)).toEqual([
    'Nordhavn universitet',
    'Det naturvitenskapelige fakultet',
  ])
  expect(body.today).toBe('2026-10-13')
  expect(body.current).toMatchObject({ planState: 'draft', countedAt: null, consultationConfirmed: false })
  const { steps } = body.current
  expect(steps.map((step: { id: string }) => step.id)).toEqual([
    'facts',
    'survey',
    'results',
    'planning',
    'meeting',
    'risk',
    'agenda',
    'plan',
    'filing',
    'summary',
  ])
  expect(stepIn(steps, 'meeting')).toMatchObject({ state: 'late', due: '2026-04-01', daysLeft: -195 })
  expect(stepIn(steps, 'plan')).toMatchObject({ state: 'not-started', daysLeft: 10, moved: false })
  expect(stepIn(steps, 'summary')).toMatchObject({ daysLeft: 64 })
})

test("a date moved for the unit is the unit's date, and says that it was moved and why", async () => {
  const { leader, services } = await world()
  await transaction(services.storage, (tx) =>
    moveUnitDeadline(
      tx,
      { roundId, unitId: units.coast, stepId: 'plan' },
      { due: '2026-10-20', reason: 'Feltsesong' },
    ),
  )
  const { body } = await leader.get(home(units.coast))
  expect(stepIn(body.current.steps, 'plan')).toMatchObject({
    due: '2026-10-20',
    moved: true,
    reason: 'Feltsesong',
    daysLeft: 7,
  })
})

test('a unit with too few answers learns where they count', async () => {
  const { as } = await world()
  const { body } = await (await as('dean')).get(home(units.fieldStation))
  expect(body.current.countedAt).toEqual({
    id: units.coast,
    name: expect.objectContaining({ nb: 'Institutt for kystbiologi' }),
  })
  expect(JSON.stringify(body)).not.toMatch(/"(n|mean|rate|percent)":/)
})

test('measures that are carried out leave the list of open ones; consultation shows while it holds', async () => {
  const { leader, rep } = await world()
  const plan = `/api/rounds/${roundId}/units/${units.coast}/plan`
  await leader.post(`${plan}/measures`).send(measure)
  const { body } = await leader.post(`${plan}/measures`).send({ ...measure, status: 'done', text: 'Innført' })
  await rep.post(`${plan}/consultation`).send({ revision: body.revision, remark: '' })
  const { current } = (await leader.get(home(units.coast))).body
  expect(current.measures.map((each: { text: string }) => each.text)).toEqual(['Onsdagslunsj'])
  expect(current.measureCount).toBe(2)
  expect(current.consultationConfirmed).toBe(true)
  await leader.post(`${plan}/measures`).send({ ...measure, text: 'Nytt' })
  expect((await leader.get(home(units.coast))).body.current.consultationConfirmed).toBe(false)
})

test('the plan counts as filed when the version that holds is', async () => {
  const { leader, services } = await world()
  const plan = `/api/rounds/${roundId}/units/${units.coast}/plan`
  const { body } = await leader.post(`${plan}/measures`).send(measure)
  await leader.put(`${plan}/state`).send({ revision: body.revision, state: 'ready' })
  await leader.post(`${plan}/signature`).send({ revision: body.revision + 1 })
  const state = async () => (await leader.get(home(units.coast))).body.current.planState
  expect(await state()).toBe('signed')
  const where = { roundId, unitId: units.coast }
  await transaction(services.storage, (tx) => markVersionFiled(tx, where, 1, '2026-10-13'))
  expect(await state()).toBe('filed')
})

test('an open survey does not hide the follow-up of the last one, and each round is there when asked for', async () => {
  const { leader, services } = await world()
  await holdOpenRound(services.storage)
  const shown = (await leader.get(home(units.coast))).body
  expect(shown.current.round.id).toBe(roundId)
  const newest = (await leader.get(`${home(units.coast)}?round=${openRoundId}`)).body
  expect(newest.current.round.id).toBe(openRoundId)
  expect(newest.rounds.map((round: { id: string }) => round.id)).toEqual([openRoundId, roundId])
  const earlier = (await leader.get(`${home(units.coast)}?round=${roundId}`)).body
  expect(earlier.current.round.id).toBe(roundId)
  expect((await leader.get(`${home(units.coast)}?round=${units.coast}`)).status).toBe(404)
})

test('a unit that has been in no round has a page without a year', async () => {
  const app = await startApp([...planRoutes, ...followUpRoutes])
  const { body } = await (await app.as('leader')).get(home(units.coast))
  expect(body).toMatchObject({ rounds: [], current: null })
})

test('the meeting is recorded by leader or safety representative, and can be taken back', async () => {
  const { leader, rep } = await world()
  const held = await rep.put(meeting).send({ completedOn: '2026-03-18' })
  expect(stepIn(held.body.current.steps, 'meeting')).toMatchObject({
    state: 'done',
    completedOn: '2026-03-18',
    daysLeft: null,
  })
  const back = await leader.put(meeting).send({ completedOn: null })
  expect(stepIn(back.body.current.steps, 'meeting')).toMatchObject({ state: 'late', completedOn: null })
})

test('a meeting is not recorded for a day to come, nor before there were results to talk about', async () => {
  const { leader, services } = await world()
  for (const completedOn of ['2026-10-14', '2026-01-14', '13.10.2026', '2026-02-30']) {
    const answer = await leader.put(meeting).send({ completedOn })
    expect(answer.status).toBe(400)
    expect(answer.body.invalidParams[0].name).toBe('body.completedOn')
  }
  expect((await loadCompletions(services.storage, roundId)).get(units.coast)?.get('meeting')).toBeUndefined()
})

test('only meetings are recorded by hand', async () => {
  const { leader } = await world()
  for (const step of ['survey', 'results', 'plan', 'filing', 'summary']) {
    const answer = await leader.put(meeting.replace('meeting', step)).send({ completedOn: '2026-10-01' })
    expect([answer.status, answer.body.code]).toEqual([409, 'step-not-recordable'])
  }
  expect((await leader.put(meeting.replace('/meeting', '/picnic')).send({ completedOn: null })).status).toBe(
    404,
  )
})

test('a stranger finds neither the page nor the meeting', async () => {
  const { as, anonymous, services } = await world()
  for (const name of ['stranger', 'employee', 'recordsOfficer'] as const) {
    const agent = await as(name)
    expect((await agent.get(home(units.coast))).status).toBe(404)
    expect((await agent.put(meeting).send({ completedOn: '2026-03-18' })).status).toBe(
      name === 'recordsOfficer' ? 403 : 404,
    )
  }
  expect((await anonymous.get(home(units.coast))).status).toBe(401)
  expect((await loadCompletions(services.storage, roundId)).get(units.coast)?.get('meeting')).toBeUndefined()
})

test('what waits in another round is told beside the one that is shown', async () => {
  const app = await startApp(followUpRoutes)
  await holdRound(app.services.storage)
  await holdOpenRound(app.services.storage)
  const leader = await app.as('leader')
  const { body } = await leader.get(home(units.coast))
  expect(body.current.round.id).toBe(roundId)
  const rounds = new Map<string, { openSteps: number; lateSteps: number }>(
    body.rounds.map((round: { id: string }) => [round.id, round]),
  )
  // Of the survey that is open only the facts form can be filled in, and it has no date.
  expect(rounds.get(openRoundId)).toMatchObject({ openSteps: 1, lateSteps: 0 })
  // Facts form, planning, meeting, risk, agenda, plan, filing, summary; the meeting's day has passed.
  expect(rounds.get(roundId)).toMatchObject({ openSteps: 8, lateSteps: 1 })
  const other = await leader.get(`${home(units.coast)}?round=${openRoundId}`)
  expect(other.body.current.round.id).toBe(openRoundId)
})
