import { eq, inArray } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { newestActs } from '../../server/access/audit.store.ts'
import { loadCompletions } from '../../server/deadlines/deadlines.store.ts'
import { followUpRoutes } from '../../server/follow-up/follow-up.routes.ts'
import { positionTable, unitTable } from '../../server/organisation/organisation.tables.ts'
import { replaceSuccessions } from '../../server/organisation/successor.store.ts'
import { planRoutes } from '../../server/plan/plan.routes.ts'
import { readSignedPlan } from '../../server/plan/signed-plan.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { replaceRoundGroups } from '../../server/round/round-group.store.ts'
import { people, units } from '../cast.ts'
import { type Agent, startApp } from '../http.ts'
import { measureWith } from '../measures.ts'
import { holdRound, roundId } from '../released-round.ts'

const at = (unit: string, round = roundId) => `/api/rounds/${round}/units/${unit}/plan`
const path = at(units.coast)

async function world() {
  const app = await startApp([...planRoutes, ...followUpRoutes])
  await holdRound(app.services.storage)
  return { ...app, leader: await app.as('leader'), rep: await app.as('safetyRepresentative') }
}

async function signed(leader: Agent, plan = path, text = 'Felles plan for tokt') {
  const { body } = await leader.post(`${plan}/measures`).send(measureWith({ text }))
  const ready = await leader.put(`${plan}/state`).send({ revision: body.revision, state: 'ready' })
  const answer = await leader.post(`${plan}/signature`).send({ revision: ready.body.revision })
  expect(answer.status).toBe(200)
  return answer.body
}

async function signAgain(leader: Agent, revision: number) {
  const ready = await leader.put(`${path}/state`).send({ revision, state: 'ready' })
  return (await leader.post(`${path}/signature`).send({ revision: ready.body.revision })).body
}

const change = (agent: Agent, id: string, from: string, to: string, plan = path) =>
  agent.put(`${plan}/measures/${id}`).send({ changes: [{ field: 'text', from, to }] })

describe('a new version of a signed plan', () => {
  test('opens the measures again, while the signed one holds and the step stays done', async () => {
    const { leader, services } = await world()
    const first = await signed(leader)
    expect(first).toMatchObject({ version: 1, mayTakeUp: true, mayEdit: false })
    const second = (await leader.post(`${path}/version`).send({ revision: first.revision })).body
    expect(second).toMatchObject({
      version: 2,
      state: 'draft',
      mayEdit: true,
      mayTakeUp: false,
      mayGiveUp: true,
      changes: [],
      versions: [{ version: 1, signed: { by: 'Kari Lunde', on: '2026-10-13' } }],
    })
    const [{ id, text }] = second.measures
    expect((await change(leader, id, text, 'Ny plan for tokt')).status).toBe(200)
    await leader.post(`${path}/measures`).send(measureWith({ text: 'Noe nytt' }))
    const after = (await leader.get(path)).body
    expect(after).toMatchObject({
      mayGiveUp: false,
      changes: [
        {
          what: 'changed',
          text: 'Ny plan for tokt',
          fields: [
            { field: 'text', before: { text: 'Felles plan for tokt' }, after: { text: 'Ny plan for tokt' } },
          ],
        },
        { what: 'added', text: 'Noe nytt' },
      ],
    })
    const step = (await loadCompletions(services.storage, roundId)).get(units.coast)?.get('plan')
    expect(step).toEqual({ state: 'done', completedOn: '2026-10-13' })
  })

  test('is read by those who work there only when it is signed; until then they read the one that holds', async () => {
    const { leader, as } = await world()
    const plan = at(units.aquaculture)
    const first = await signed(leader, plan)
    const employee = await as('employee')
    const begun = (await leader.post(`${plan}/version`).send({ revision: first.revision })).body
    const [{ id, text }] = begun.measures
    await change(leader, id, text, 'Ennå bare et utkast', plan)
    await leader.put(`${plan}/measures/${id}`).send({
      changes: [{ field: 'status', from: 'not-started', to: 'in-progress' }],
    })
    const read = await employee.get(plan)
    expect(read.text).not.toContain('Ennå bare et utkast')
    expect(read.body).toMatchObject({
      version: 1,
      state: 'signed',
      measures: [{ text: 'Felles plan for tokt', status: 'in-progress' }],
      changes: [],
    })
  })

  test('is consulted on by itself, and each version keeps its own consultation', async () => {
    const { leader, rep } = await world()
    const { body } = await leader.post(`${path}/measures`).send(measureWith())
    await rep.post(`${path}/consultation`).send({ revision: body.revision, remark: 'Første' })
    const first = await signAgain(leader, body.revision)
    const begun = (await leader.post(`${path}/version`).send({ revision: first.revision })).body
    expect(begun.consultation).toBeNull()
    expect(begun.versions[0].consulted).toEqual({ by: 'Tor Moe', on: '2026-10-13' })
    const again = await rep.post(`${path}/consultation`).send({ revision: begun.revision, remark: 'Andre' })
    expect(again.body.consultation).toMatchObject({ remark: 'Andre', changedSince: false })
    const second = await signAgain(leader, begun.revision)
    expect(second.versions.map((one: { version: number }) => one.version)).toEqual([2, 1])
    expect(second.versions[0].consulted).not.toBeNull()
  })

  test('can be given up while nothing in it is changed, and not afterwards', async () => {
    const { leader, services } = await world()
    const first = await signed(leader)
    const begun = (await leader.post(`${path}/version`).send({ revision: first.revision })).body
    const back = await leader.delete(`${path}/version`).send({ revision: begun.revision })
    expect(back.body).toMatchObject({ version: 1, state: 'signed', signed: { by: 'Kari Lunde' } })
    const anew = (await leader.post(`${path}/version`).send({ revision: back.body.revision })).body
    const added = await leader.post(`${path}/measures`).send(measureWith({ text: 'Skrevet i mellomtiden' }))
    const refused = await leader.delete(`${path}/version`).send({ revision: added.body.revision })
    expect([refused.status, refused.body.code]).toEqual([409, 'changed-meanwhile'])
    expect((await leader.get(path)).body).toMatchObject({ version: 2, measures: [{}, {}] })
    expect(anew.version).toBe(2)
    const acts = (await newestActs(services.storage, undefined, 3)).map((act) => act.action)
    expect(acts).toEqual(['measure-added', 'plan-version-begun', 'plan-version-given-up'])
  })

  test('has a history that keeps what was signed, also when its words are taken back at once', async () => {
    const { leader } = await world()
    const { body } = await leader.post(`${path}/measures`).send(measureWith({ text: 'Før' }))
    const [{ id }] = body.measures
    const written = await change(leader, id, 'Før', 'Som signert')
    const first = await signAgain(leader, written.body.plan.revision)
    await leader.post(`${path}/version`).send({ revision: first.revision })
    await change(leader, id, 'Som signert', 'Før')
    const { changes } = (await leader.get(`${path}/changes`)).body
    const words = changes.filter(({ what }: { what: string }) => what === 'text')
    expect(words).toMatchObject([
      { before: { text: 'Som signert' }, after: { text: 'Før' } },
      { before: { text: 'Før' }, after: { text: 'Som signert' } },
    ])
  })

  test('is begun once from two tabs, and by the leader alone', async () => {
    const { leader, rep, as } = await world()
    const { revision } = await signed(leader)
    expect((await rep.post(`${path}/version`).send({ revision })).status).toBe(403)
    expect((await (await as('stranger')).post(`${path}/version`).send({ revision })).status).toBe(404)
    const answers = await Promise.all([1, 2].map(() => leader.post(`${path}/version`).send({ revision })))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    expect((await leader.get(path)).body.version).toBe(2)
  })

  test('is not begun of a plan that was never signed', async () => {
    const { leader } = await world()
    const { body } = await leader.post(`${path}/measures`).send(measureWith())
    const refused = await leader.post(`${path}/version`).send({ revision: body.revision })
    expect([refused.status, refused.body.code]).toEqual([409, 'plan-not-signed'])
  })
})

test('a plan signed before measures had all their fields is still read as what it said', () => {
  const { measures } = readSignedPlan(
    JSON.stringify({
      measures: [
        {
          id: '00000000-0000-4000-8000-900000000001',
          revision: 2,
          focus: 'keep',
          theme: '',
          goal: '',
          text: 'Onsdagslunsj',
          responsible: 'Studieleder',
          dueOn: null,
          ongoing: true,
          status: 'done',
        },
      ],
      consultation: null,
      signed: { by: 'Kari Lunde', on: '2026-10-13' },
      focusAreas: [{ id: 'keep', title: { nb: 'Bevare', nn: 'Ta vare på', en: 'Keep' } }],
    }),
  )
  expect(measures[0]).toMatchObject({
    text: 'Onsdagslunsj',
    responsible: [{ kind: 'role', name: 'Studieleder', accountable: true }],
    deadline: { kind: 'ongoing' },
  })
})

describe('who reads a plan', () => {
  test('the leader decides, and those above, within and below read accordingly', async () => {
    const { leader, rep, as } = await world()
    const plan = at(units.aquaculture)
    await signed(leader, plan)
    const [dean, employee, coordinator] = [await as('dean'), await as('employee'), await as('coordinator')]
    const seen = async () => [(await dean.get(plan)).status, (await employee.get(plan)).status]
    expect(await seen()).toEqual([200, 200])
    const readers = { above: false, within: false, below: false }
    expect((await rep.put(`${plan}/readers`).send(readers)).status).toBe(403)
    const decided = await leader.put(`${plan}/readers`).send(readers)
    expect(decided.body.visible).toEqual(readers)
    expect(await seen()).toEqual([403, 404])
    const home = await dean.get(`/api/units/${units.aquaculture}/home`)
    expect(home.status).toBe(200)
    expect(home.text).not.toContain('Felles plan for tokt')
    expect((await coordinator.get(plan)).status).toBe(200)
    expect((await rep.get(plan)).status).toBe(200)
  })

  test('a leader above who works in the unit reads what is signed there, and no history of drafts', async () => {
    const { leader, as, services } = await world()
    const plan = at(units.aquaculture)
    const first = await signed(leader, plan)
    await leader.put(`${plan}/readers`).send({ above: false, within: true, below: false })
    await leader.post(`${plan}/version`).send({ revision: first.revision })
    await leader.post(`${plan}/measures`).send(measureWith({ text: 'Bare et utkast' }))
    await transaction(services.storage, (tx) =>
      tx.db
        .update(positionTable)
        .set({ unitId: units.aquaculture })
        .where(eq(positionTable.personId, people.dean)),
    )
    const dean = await as('dean')
    expect((await dean.get(plan)).body).toMatchObject({ version: 1, mayReadHistory: false })
    for (const below of ['changes', 'since']) {
      const { status, text } = await dean.get(`${plan}/${below}`)
      expect(status).toBe(403)
      expect(text).not.toContain('Bare et utkast')
    }
  })

  test('leaders below read the signed plan where that is decided, and no draft', async () => {
    const { as } = await world()
    const [dean, leader] = [await as('dean'), await as('leader')]
    const plan = at(units.science)
    const first = await signed(dean, plan)
    expect((await leader.get(plan)).status).toBe(404)
    await dean.put(`${plan}/readers`).send({ above: true, within: true, below: true })
    await dean.post(`${plan}/version`).send({ revision: first.revision })
    await dean.post(`${plan}/measures`).send(measureWith({ text: 'Bare et utkast' }))
    const read = await leader.get(plan)
    expect(read.body).toMatchObject({ state: 'signed', version: 1, mayEdit: false })
    expect(read.text).not.toContain('Bare et utkast')
  })
})

describe('a unit that is gone while its plan is open', () => {
  async function merged() {
    const it = await world()
    const { storage } = it.services
    await it.leader.post(`${at(units.aquaculture)}/measures`).send(measureWith({ text: 'Fra akvakultur' }))
    await transaction(storage, async (tx) => {
      await tx.db
        .update(unitTable)
        .set({ active: false })
        .where(inArray(unitTable.id, [units.aquaculture]))
      await replaceSuccessions(tx, new Map([[units.history, [units.aquaculture]]]))
    })
    return { ...it, successor: await it.as('stranger') }
  }

  test('its plan stays readable, and is in the hands of whoever leads what took over', async () => {
    const { successor, leader } = await merged()
    const { status, body } = await successor.get(at(units.aquaculture))
    expect(status).toBe(200)
    expect(body).toMatchObject({
      unit: { id: units.aquaculture, name: { nb: 'Seksjon for akvakultur' } },
      owner: { kind: 'successor', gone: true, by: [{ id: units.history, leader: 'Stein Fremmed' }] },
      measures: [{ text: 'Fra akvakultur' }],
      mayEdit: true,
    })
    expect((await leader.get(at(units.aquaculture))).status).toBe(404)
  })

  test('its open measures are offered to the successor, who takes them over once', async () => {
    const { successor, leader } = await merged()
    const plan = at(units.history)
    const { plans } = (await successor.get(`${plan}/earlier`)).body
    expect(plans).toMatchObject([{ unit: { id: units.aquaculture }, measures: [{ text: 'Fra akvakultur' }] }])
    const measureIds = [plans[0].measures[0].id]
    const taken = await successor.post(`${plan}/earlier`).send({ measureIds })
    expect(taken.body.measures).toMatchObject([
      { text: 'Fra akvakultur', origin: { kind: 'carried', measureId: measureIds[0] } },
    ])
    const twice = await successor.post(`${plan}/earlier`).send({ measureIds })
    expect([twice.status, twice.body.code]).toEqual([409, 'changed-meanwhile'])
    expect((await successor.get(`${plan}/earlier`)).body.plans).toEqual([])
    expect((await leader.get(`${plan}/earlier`)).status).toBe(404)
  })

  test('the successor says how far its measures have come, also after it was signed', async () => {
    const { successor } = await merged()
    const plan = at(units.aquaculture)
    const { revision, measures } = (await successor.get(plan)).body
    const ready = await successor.put(`${plan}/state`).send({ revision, state: 'ready' })
    await successor.post(`${plan}/signature`).send({ revision: ready.body.revision })
    const [{ id }] = measures
    const { status, body } = await successor
      .put(`${plan}/measures/${id}`)
      .send({ changes: [{ field: 'status', from: measures[0].status, to: 'done' }] })
    expect([status, body.plan.state, body.plan.measures[0].status]).toEqual([200, 'signed', 'done'])
  })

  test("it stands on the successor's own page until its measures are carried on", async () => {
    const { successor, leader, rep } = await merged()
    const inherited = async (agent: Agent, unit: string) =>
      (await agent.get(`/api/units/${unit}/home`)).body.inherited
    expect(await inherited(successor, units.history)).toEqual([
      {
        round: { id: roundId, title: expect.anything() },
        unit: { id: units.aquaculture, name: expect.objectContaining({ nb: 'Seksjon for akvakultur' }) },
        open: 1,
      },
    ])
    for (const other of [leader, rep]) expect(await inherited(other, units.coast)).toEqual([])
    const plan = at(units.history)
    const [{ measures }] = (await successor.get(`${plan}/earlier`)).body.plans
    await successor.post(`${plan}/earlier`).send({ measureIds: [measures[0].id] })
    expect(await inherited(successor, units.history)).toEqual([])
  })

  test('what a closed unit without a successor left open is offered to the unit above', async () => {
    const { leader, services } = await merged()
    await transaction(services.storage, (tx) => replaceSuccessions(tx, new Map([[units.history, []]])))
    const home = (await leader.get(`/api/units/${units.coast}/home`)).body
    expect(home.inherited).toMatchObject([{ unit: { id: units.aquaculture }, open: 1 }])
    expect((await leader.get(`${path}/earlier`)).body.plans).toMatchObject([
      { unit: { id: units.aquaculture }, measures: [{ text: 'Fra akvakultur' }] },
    ])
  })

  test('a unit without a leader is shown to need a new owner, and the leader above stands for it', async () => {
    const { as } = await world()
    const { body } = await (await as('leader')).get(at(units.ecology))
    expect(body.owner).toMatchObject({
      kind: 'above',
      gone: false,
      by: [{ id: units.coast, leader: 'Kari Lunde' }],
    })
  })
})

describe('what a measure did', () => {
  test('is judged from 1 to 5, also in a signed plan, without touching its words', async () => {
    const { leader, rep } = await world()
    const first = await signed(leader)
    const [{ id }] = first.measures
    const judged = await rep
      .put(`${path}/measures/${id}/effect`)
      .send({ revision: 1, effect: 4, note: 'Færre sene kvelder' })
    expect(judged.body).toMatchObject({
      state: 'signed',
      measures: [{ effect: 4, effectNote: 'Færre sene kvelder' }],
    })
    const old = await leader.put(`${path}/measures/${id}/effect`).send({ revision: 1, effect: 2, note: '' })
    expect([old.status, old.body.code]).toEqual([409, 'changed-meanwhile'])
    const wrong = await leader.put(`${path}/measures/${id}/effect`).send({ revision: 2, effect: 6, note: '' })
    expect([wrong.status, wrong.body.invalidParams[0].name]).toEqual([400, 'body.effect'])
    expect((await leader.get(path)).body.measures[0].effect).toBe(4)
    expect((await leader.get(`${path}/since`)).body).toEqual({ next: null, scales: [] })
  })
})

describe('the plan of a group', () => {
  const phd = { id: 'phd', title: { nb: 'Stipendiater', nn: 'Stipendiatar', en: 'PhD candidates' } }
  async function withGroup() {
    const it = await world()
    await transaction(it.services.storage, (tx) =>
      replaceRoundGroups(tx, roundId, [{ ...phd, people: { attribute: 'phd' }, movesUp: true }]),
    )
    return it
  }

  test('is there at the top and the level below, and nowhere else', async () => {
    const { as } = await withGroup()
    const dean = await as('dean')
    expect((await dean.get(at(units.science))).body).toMatchObject({ group: null, groups: [phd] })
    expect((await dean.get(`${at(units.science)}?group=phd`)).body.group).toEqual(phd)
    expect((await dean.get(`${at(units.coast)}?group=phd`)).status).toBe(404)
    expect((await dean.get(`${at(units.science)}?group=others`)).status).toBe(404)
    const written = await dean.post(`${at(units.science)}/measures?group=others`).send(measureWith())
    expect(written.status).toBe(404)
  })

  test('has measures, signature and versions of its own, and completes no step of the unit', async () => {
    const { as, services } = await withGroup()
    const dean = await as('dean')
    const plan = at(units.science)
    const { body } = await dean
      .post(`${plan}/measures?group=phd`)
      .send(measureWith({ text: 'Oppstartssamtale' }))
    const ready = await dean.put(`${plan}/state?group=phd`).send({ revision: body.revision, state: 'ready' })
    const signature = { revision: ready.body.revision }
    const { body: done } = await dean.post(`${plan}/signature?group=phd`).send(signature)
    expect(done).toMatchObject({ state: 'signed', group: phd, mayReadFiling: false })
    expect((await dean.get(plan)).body).toMatchObject({ state: 'draft', measures: [] })
    expect((await loadCompletions(services.storage, roundId)).get(units.science)).toBeUndefined()
  })
})
