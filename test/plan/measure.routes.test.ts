import { expect, test } from 'vitest'
import { addToPlan } from '../../server/plan/measure.store.ts'
import { planRoutes } from '../../server/plan/plan.routes.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { loadUnitYear } from '../../server/year/unit-year.store.ts'
import { people, units } from '../cast.ts'
import { type Agent, startApp } from '../http.ts'
import { measureWith } from '../measures.ts'
import { holdRound, roundId } from '../released-round.ts'

const path = `/api/rounds/${roundId}/units/${units.coast}/plan`
const measure = measureWith()

async function world() {
  const app = await startApp(planRoutes)
  await holdRound(app.services.storage)
  const leader = await app.as('leader')
  const added = await leader.post(`${path}/measures`).send(measure)
  const [{ id }] = added.body.measures
  const put = (agent: Agent, ...changes: { field: string; from: unknown; to: unknown }[]) =>
    agent.put(`${path}/measures/${id}`).send({ changes })
  const changes = async () => (await leader.get(`${path}/changes`)).body.changes
  return { ...app, leader, rep: await app.as('safetyRepresentative'), id, put, changes }
}

const text = (from: string, to: string) => ({ field: 'text', from, to })

test('two who write in different fields of a measure at once are both saved', async () => {
  const { leader, rep, put } = await world()
  const [one, other] = await Promise.all([
    put(leader, text(measure.text, 'Lederens ord')),
    put(rep, { field: 'goal', from: measure.goal, to: 'Verneombudets mål' }),
  ])
  expect([one.status, one.body.conflicts, other.status, other.body.conflicts]).toEqual([200, [], 200, []])
  expect((await leader.get(path)).body.measures[0]).toMatchObject({
    text: 'Lederens ord',
    goal: 'Verneombudets mål',
  })
})

test('of two who write in the same field the second learns what stands there and by whom, and nothing is lost', async () => {
  const { leader, rep, put } = await world()
  await put(leader, text(measure.text, 'Lederens ord'))
  const late = await put(rep, text(measure.text, 'Verneombudets ord'), {
    field: 'status',
    from: 'not-started',
    to: 'in-progress',
  })
  expect(late.body.conflicts).toEqual([{ field: 'text', by: 'Kari Lunde' }])
  expect(late.body.plan.measures[0]).toMatchObject({ text: 'Lederens ord', status: 'in-progress' })
  const settled = await put(rep, text('Lederens ord', 'Verneombudets ord'))
  expect(settled.body).toMatchObject({ conflicts: [], plan: { measures: [{ text: 'Verneombudets ord' }] } })
})

test('a save that arrives twice changes nothing the second time, and is no conflict', async () => {
  const { leader, put, changes } = await world()
  const first = await put(leader, text(measure.text, 'Nye ord'))
  const again = await put(leader, text(measure.text, 'Nye ord'))
  expect(again.body.conflicts).toEqual([])
  expect(again.body.plan.revision).toBe(first.body.plan.revision)
  expect(await changes()).toHaveLength(2)
})

test('the history tells who changed what, with what stood there before, newest first', async () => {
  const { leader, rep, id, put, changes } = await world()
  await put(leader, text(measure.text, 'Lederens ord'))
  await put(rep, text('Lederens ord', 'Verneombudets ord'))
  const [last, before, first] = await changes()
  expect(last).toMatchObject({
    by: 'Tor Moe',
    own: false,
    measureId: id,
    what: 'text',
    before: { text: 'Lederens ord' },
    after: { text: 'Verneombudets ord' },
  })
  expect(before).toMatchObject({ by: 'Kari Lunde', own: true, what: 'text', before: { text: measure.text } })
  expect(first).toMatchObject({ what: 'added', before: null, after: { text: measure.text } })
})

test('what one person goes on writing in a field is one change, and taken back it is none', async () => {
  const { leader, put, changes } = await world()
  await put(leader, text(measure.text, 'Ny'))
  await put(leader, text('Ny', 'Nye ord'))
  const [last, ...others] = await changes()
  expect(last).toMatchObject({ before: { text: measure.text }, after: { text: 'Nye ord' } })
  expect(others).toHaveLength(1)
  await put(leader, text('Nye ord', measure.text))
  expect(await changes()).toHaveLength(1)
})

test('a measure that was taken out can be read in the history, word for word', async () => {
  const { leader, id, changes } = await world()
  await leader.delete(`${path}/measures/${id}`).send({ revision: 1 })
  const [removed] = await changes()
  expect(removed).toMatchObject({ what: 'removed', measureId: id, after: null })
  expect(removed.before).toMatchObject(measure)
  const back = await leader.post(`${path}/measures`).send(measure)
  expect(back.body.measures[0].text).toBe(measure.text)
})

test('all that a measure may hold is kept as it was sent', async () => {
  const { leader, put } = await world()
  const { body } = await leader.get(path)
  const [scale] = body.scales
  const whole = {
    scaleId: scale.id,
    responsible: [
      { kind: 'role', name: 'Studieleder', accountable: true },
      { kind: 'unit', name: 'Seksjon for havbruk', accountable: false },
      { kind: 'person', name: 'Eva Strand', accountable: false },
    ],
    deadline: { kind: 'recurring', every: 'half-year', from: '2026-11-01' },
    prevention: 'secondary',
    model: 'working-conditions.ergonomic',
    references: [
      { kind: 'RL', number: '4.2', text: 'Årsplan for tokt', link: 'https://nordhavn.example/plan' },
    ],
  }
  const sent = Object.entries(whole).map(([field, to]) => ({
    field,
    from: measure[field as keyof typeof whole],
    to,
  }))
  const saved = await put(leader, ...sent)
  expect(saved.body.conflicts).toEqual([])
  expect((await leader.get(path)).body.measures[0]).toMatchObject(whole)
})

test('changes that make no sense are refused with the field named, and nothing is saved', async () => {
  const { leader, put } = await world()
  const wrong: [unknown, string][] = [
    [{ field: 'focus', from: 'improve', to: 'praise' }, 'body.focus'],
    [{ field: 'scaleId', from: null, to: 'no-such-scale' }, 'body.scaleId'],
    [{ field: 'colour', from: '', to: 'red' }, 'body.changes.0.field'],
    [{ field: 'deadline', from: null, to: { kind: 'date', on: '31.12.2026' } }, 'body.changes.0.to.on'],
  ]
  for (const [change, name] of wrong) {
    const answer = await put(leader, change as { field: string; from: unknown; to: unknown })
    expect(answer.status).toBe(400)
    expect(answer.body.invalidParams.map((param: { name: string }) => param.name)).toContain(name)
  }
  const twice = await put(leader, text(measure.text, 'En'), text(measure.text, 'To'))
  expect(twice.status).toBe(400)
  expect((await leader.get(path)).body.measures[0]).toMatchObject(measure)
})

test('what a committee decided keeps its words and its deadline, and stays in the plan', async () => {
  const { leader, services } = await world()
  const decided = await transaction(services.storage, async (tx) => {
    const year = await loadUnitYear(tx, { roundId, unitId: units.coast })
    if (!year) throw new Error('The round has no such unit')
    const editor = { personId: people.coordinator, at: services.clock.now() }
    return addToPlan(tx, year, editor, measure, {
      kind: 'decided',
      committee: 'AMU',
      decidedOn: '2026-10-01',
      treatmentId: people.admin,
    })
  })
  if (typeof decided === 'string') throw new Error(decided)
  const at = `${path}/measures/${decided.measureId}`
  const move = await leader
    .put(at)
    .send({ changes: [{ field: 'deadline', from: measure.deadline, to: { kind: 'ongoing' } }] })
  expect([move.status, move.body.code]).toEqual([409, 'measure-fixed'])
  const removal = await leader.delete(at).send({ revision: 1 })
  expect([removal.status, removal.body.code]).toEqual([409, 'measure-fixed'])
  const who = { field: 'responsible', from: measure.responsible, to: [] }
  expect((await leader.put(at).send({ changes: [who] })).status).toBe(200)
})

test('those who do not write the plan read its history, and others find none', async () => {
  const { as } = await world()
  for (const name of ['coordinator', 'hr', 'recordsOfficer'] as const)
    expect((await (await as(name)).get(`${path}/changes`)).body.changes).toHaveLength(1)
  for (const name of ['stranger', 'employee', 'admin'] as const) {
    const agent = await as(name)
    for (const answer of [
      await agent.get(`${path}/changes`),
      await agent.get(`${path}/news`),
      await agent.put(`${path}/presence`).send({ here: true, measureId: null }),
    ])
      expect(answer.status).toBe(404)
  }
})
