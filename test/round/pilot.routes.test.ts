import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { completionTable, roundDeadlineTable } from '../../server/deadlines/deadlines.tables.ts'
import type { Services } from '../../server/platform/route.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { closeRound } from '../../server/results/close.job.ts'
import { loadBallotClasses } from '../../server/round/ballot-class.store.ts'
import { loadInvitations } from '../../server/round/invitation.store.ts'
import { replacePilotPeople } from '../../server/round/pilot.store.ts'
import { addDraft, findRound, loadRoundUnits } from '../../server/round/round.store.ts'
import { pilotPersonTable } from '../../server/round/round.tables.ts'
import { allRoutes } from '../../server/routes.ts'
import { type CastName, memberId, people, units } from '../cast.ts'
import { type Agent, startApp } from '../http.ts'
import { waitingMails } from '../mails.ts'
import { openedRound, preparedRound } from '../opened-round.ts'
import { shortProgrammes } from '../programme/short.ts'
import { answerRound } from '../results/answered-round.ts'
import { draft, draftedRound } from './launched.ts'

const start = () =>
  startApp(
    allRoutes({
      programmes: shortProgrammes,
      baseUrl: () => 'https://medvirk.example',
      demo: false,
      boxOrigin: null,
      filingWay: null,
    }),
  )

const pilotDraft = { ...draft, pilot: true }

/** Ten people: two leaders, a safety representative, seven of two sections. */
const ten = [
  people.dean,
  people.leader,
  people.safetyRepresentative,
  ...[0, 1, 2].map((index) => memberId('aquaculture', index)),
  ...[0, 1, 2, 3].map((index) => memberId('ecology', index)),
]
const emails = [
  'dean@nordhavn.example',
  'leader@nordhavn.example',
  'SafetyRepresentative@nordhavn.example',
  ...[1, 2, 3].map((n) => `aquaculture.${n}@nordhavn.example`),
  ...[1, 2, 3, 4].map((n) => `ecology.${n}@nordhavn.example`),
]

async function openedPilot(services: Services, personIds = ten): Promise<string> {
  const id = await transaction(services.storage, async (tx) => {
    const round = await addDraft(tx, pilotDraft, true)
    await replacePilotPeople(tx, round, personIds)
    return round
  })
  await openedRound(services, id)
  return id
}

/** Every table with a row of the round. */
async function tablesNaming({ storage }: Services, roundId: string): Promise<string[]> {
  const named = storage.db.all<{ name: string }>(
    sql`select m.name from sqlite_master m, pragma_table_info(m.name) c where m.type = 'table' and c.name = 'round_id'`,
  )
  return named.flatMap(({ name }) => {
    const rows = storage.db.all(sql`select 1 from ${sql.identifier(name)} where round_id = ${roundId}`)
    return rows.length > 0 ? [name] : []
  })
}

describe('setting a pilot round up', () => {
  test('its people are pasted as addresses; only the top is a response unit, and there are no groups', async () => {
    const { as, services } = await start()
    const coordinator = await as('coordinator')
    const { body: made } = await coordinator.post('/api/rounds').send(pilotDraft).expect(201)
    expect(made).toMatchObject({ pilot: true, responseUnitIds: [units.science], groups: [], deadlines: [] })
    expect(made.obstacles).toEqual(['too-few-invited'])
    const { body } = await coordinator.put(`/api/rounds/${made.id}/pilot`).send({ emails }).expect(200)
    expect(body.obstacles).toEqual([])
    const chosen = await coordinator.get(`/api/rounds/${made.id}/pilot`).expect(200)
    expect(chosen.body.people).toHaveLength(10)
    expect(chosen.body.people[0]).toEqual({
      name: 'Ansatt aquaculture 1',
      email: 'aquaculture.1@nordhavn.example',
    })
    expect((await findRound(services.storage, made.id))?.state).toBe('draft')
  })

  test('a line with an unknown address is named, and those who were chosen before stay', async () => {
    const { as } = await start()
    const coordinator = await as('coordinator')
    const { body: made } = await coordinator.post('/api/rounds').send(pilotDraft).expect(201)
    await coordinator.put(`/api/rounds/${made.id}/pilot`).send({ emails }).expect(200)
    const refused = await coordinator
      .put(`/api/rounds/${made.id}/pilot`)
      // The last one works at another faculty: for this coordinator nobody has the address.
      .send({ emails: [...emails, 'ingen@nordhavn.example', 'stranger@nordhavn.example'] })
      .expect(400)
    expect(refused.body.invalidParams.map(({ name }: { name: string }) => name)).toEqual([
      'body.emails.10',
      'body.emails.11',
    ])
    expect(refused.text).not.toContain('nordhavn.example')
    const { body } = await coordinator.get(`/api/rounds/${made.id}/pilot`)
    expect(body.people).toHaveLength(10)
  })

  test('it becomes an ordinary round again, and its people are forgotten', async () => {
    const { as, services } = await start()
    const coordinator = await as('coordinator')
    const { body: made } = await coordinator.post('/api/rounds').send(pilotDraft).expect(201)
    await coordinator.put(`/api/rounds/${made.id}/pilot`).send({ emails }).expect(200)
    const { body } = await coordinator.put(`/api/rounds/${made.id}`).send(draft).expect(200)
    expect(body).toMatchObject({ pilot: false })
    expect(body.responseUnitIds).toHaveLength(5)
    expect(await services.storage.db.select().from(pilotPersonTable)).toEqual([])
    await coordinator.put(`/api/rounds/${made.id}/pilot`).send({ emails }).expect(400)
  })

  test('a draft with people can be thrown away, and no group can be ordered for it', async () => {
    const { as, services } = await start()
    const coordinator = await as('coordinator')
    const { body: made } = await coordinator.post('/api/rounds').send(pilotDraft).expect(201)
    await coordinator.put(`/api/rounds/${made.id}/pilot`).send({ emails }).expect(200)
    await coordinator.put(`/api/rounds/${made.id}/groups`).send({ standard: [], own: [] }).expect(400)
    await coordinator.delete(`/api/rounds/${made.id}`).expect(204)
    expect(await services.storage.db.select().from(pilotPersonTable)).toEqual([])
  })

  const others: CastName[] = ['leader', 'safetyRepresentative', 'hr', 'admin', 'recordsOfficer', 'employee']
  test.each([...others, 'stranger' as const])('%s can neither see nor choose the people', async (name) => {
    const { as, services } = await start()
    const id = await draftedRound(services.storage, { pilot: true })
    await transaction(services.storage, (tx) => replacePilotPeople(tx, id, ten))
    const agent = await as(name)
    for (const request of [agent.get(`/api/rounds/${id}/pilot`), agent.put(`/api/rounds/${id}/pilot`)]) {
      const { status, text } = await request.send({ emails })
      expect([403, 404]).toContain(status)
      expect(text).not.toContain('Ansatt')
    }
  })
})

describe('launching a pilot round', () => {
  test('with fewer than ten people is impossible, also when one of them has left meanwhile', async () => {
    const { as, services } = await start()
    const coordinator = await as('coordinator')
    const id = await draftedRound(services.storage, { pilot: true })
    await transaction(services.storage, (tx) =>
      // One who is in no unit of the faculty any more.
      replacePilotPeople(tx, id, [...ten.slice(0, 8), people.stranger, people.rector]),
    )
    const { body } = await coordinator
      .post(`/api/rounds/${id}/launch`)
      .send({ mode: 'single-key', accepted: true })
      .expect(422)
    expect(body.invalidParams).toMatchObject([{ name: 'too-few-invited' }])
    expect((await findRound(services.storage, id))?.state).toBe('draft')
  })

  test('is refused by the launch itself, whoever asks it', async () => {
    const { services } = await start()
    await expect(openedPilot(services, ten.slice(0, 9))).rejects.toThrow('minimum group')
  })

  test('that is taken back while it is prepared is a draft with the same people', async () => {
    const { as, services } = await start()
    const coordinator = await as('coordinator')
    const id = await draftedRound(services.storage, { pilot: true })
    await transaction(services.storage, (tx) => replacePilotPeople(tx, id, ten))
    await preparedRound(services, id, { mode: 'custodian' })
    await coordinator.post(`/api/rounds/${id}/abort`).send({ confirmed: true }).expect(200)
    expect(await findRound(services.storage, id)).toMatchObject({ state: 'draft', pilot: true })
    expect((await coordinator.get(`/api/rounds/${id}/pilot`)).body.people).toHaveLength(10)
  })

  test('invites those few, all in one class at the top, and says in the mail that it is a try', async () => {
    const { services } = await start()
    const { storage, vault } = services
    const id = await openedPilot(services)
    expect(await loadBallotClasses(storage, id)).toMatchObject([
      { unitId: units.science, groups: [], invited: 10 },
    ])
    expect(await loadRoundUnits(storage, id)).toHaveLength(1)
    const key = vault.keyOf(id)
    const invited = key ? await loadInvitations(storage, key, id) : []
    expect(new Set(invited.map(({ personId }) => personId))).toEqual(new Set(ten))
    const mails = await waitingMails(services, 'invitation')
    expect(mails).toHaveLength(10)
    for (const { text } of mails) expect(text).toMatch(/prøverunde|pilot round/)
  })

  test('gives nobody a deadline or a task', async () => {
    const { services } = await start()
    const id = await openedPilot(services)
    await answerRound(services, id)
    await closeRound(services, id, null)
    const { db } = services.storage
    expect(await db.select().from(roundDeadlineTable)).toEqual([])
    expect(await db.select().from(completionTable)).toEqual([])
  })
})

describe('a pilot round that is held', () => {
  const held = async () => {
    const app = await start()
    const id = await openedPilot(app.services)
    await answerRound(app.services, id)
    await closeRound(app.services, id, null)
    return { ...app, id }
  }

  test('gives coordinator and HR one report, of the top, and forgets who took part', async () => {
    const { as, services, id } = await held()
    for (const name of ['coordinator', 'hr'] as const) {
      const agent = await as(name)
      const { body } = await agent.get(`/api/rounds/${id}/units/${units.science}/report`).expect(200)
      expect(body.unit.id).toBe(units.science)
      await agent.get(`/api/rounds/${id}/release`).expect(200)
      await agent.get(`/api/rounds/${id}/units/${units.coast}/report`).expect(404)
    }
    expect(await services.storage.db.select().from(pilotPersonTable)).toEqual([])
  })

  test('is nothing that leaders, safety representatives and employees find anywhere, having taken part or not', async () => {
    const { as, id } = await held()
    for (const name of ['dean', 'leader', 'safetyRepresentative', 'employee', 'stranger'] as const)
      await findNothing(await as(name), id)
  })

  async function findNothing(agent: Agent, id: string): Promise<void> {
    expect((await agent.get('/api/rounds').expect(200)).body.rounds).toEqual([])
    for (const path of [
      `/api/rounds/${id}`,
      `/api/rounds/${id}/progress`,
      `/api/rounds/${id}/release`,
      `/api/rounds/${id}/rates`,
      `/api/rounds/${id}/units/${units.science}/report`,
      `/api/rounds/${id}/units/${units.science}/plan`,
    ])
      expect((await agent.get(path)).status, path).toBe(404)
    const home = await agent.get(`/api/units/${units.science}/home`)
    if (home.status === 200) expect(home.body).toMatchObject({ rounds: [], current: null })
  }

  test("stands in no progress overview and in no unit's year, whoever asks", async () => {
    const { as, id } = await held()
    const coordinator = await as('coordinator')
    await coordinator.get(`/api/rounds/${id}/progress`).expect(404)
    await coordinator.get(`/api/rounds/${id}/units/${units.science}/plan`).expect(404)
    const { body } = await coordinator.get(`/api/units/${units.science}/home`).expect(200)
    expect(body).toMatchObject({ rounds: [], current: null })
  })

  test('can be deleted whole, and an open one or an ordinary round cannot', async () => {
    const { as, services, id } = await held()
    const coordinator = await as('coordinator')
    const open = await openedPilot(services)
    await coordinator.delete(`/api/rounds/${open}/pilot`).expect(409)
    const ordinary = await openedRound(services, await draftedRound(services.storage))
    await answerRound(services, ordinary.roundId)
    await closeRound(services, ordinary.roundId, null)
    await coordinator.delete(`/api/rounds/${ordinary.roundId}/pilot`).expect(409)
    await (await as('hr')).delete(`/api/rounds/${id}/pilot`).expect(403)
    expect(await tablesNaming(services, id)).toContain('figure')
    await coordinator.delete(`/api/rounds/${id}/pilot`).expect(204)
    expect(await tablesNaming(services, id)).toEqual([])
    await coordinator.get(`/api/rounds/${id}`).expect(404)
    await coordinator.get(`/api/rounds/${ordinary.roundId}`).expect(200)
  })

  test('that was aborted can be deleted as well', async () => {
    const { as, services } = await start()
    const coordinator = await as('coordinator')
    const id = await openedPilot(services)
    await coordinator.post(`/api/rounds/${id}/abort`).send({ confirmed: true }).expect(200)
    await coordinator.delete(`/api/rounds/${id}/pilot`).expect(204)
    expect(await tablesNaming(services, id)).toEqual([])
  })

  test("is no earlier picture in the next round's trend", async () => {
    const { as, services, id } = await held()
    const next = await draftedRound(services.storage, { opensOn: '2026-10-06' })
    await openedRound(services, next)
    await answerRound(services, next)
    await closeRound(services, next, null)
    const { text, body } = await (await as('hr'))
      .get(`/api/rounds/${next}/units/${units.science}/report`)
      .expect(200)
    expect(body).toMatchObject({ unit: { id: units.science }, previous: null })
    expect(text).not.toContain(id)
  })
})
