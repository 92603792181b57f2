import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import type { OwnUnits } from '#shared/own-unit.ts'
import type { Circle } from '#shared/publication.ts'
import { followUpRoutes } from '../../server/follow-up/follow-up.routes.ts'
import { addMeeting } from '../../server/meeting/meeting.store.ts'
import { positionTable } from '../../server/organisation/organisation.tables.ts'
import { planRoutes } from '../../server/plan/plan.routes.ts'
import { addMeasure, loadMeasures, savePlanHead } from '../../server/plan/plan.store.ts'
import { type PlanHead, unbegunPlan } from '../../server/plan/plan.ts'
import { keepSignedVersion } from '../../server/plan/plan-version.store.ts'
import type { Tx } from '../../server/platform/database.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { reportRoutes } from '../../server/report/report.routes.ts'
import { savePublication } from '../../server/round/publication.store.ts'
import { atOnce, opened } from '../../server/round/publication.ts'
import { roundTable, roundUnitTable } from '../../server/round/round.tables.ts'
import { saveConsultation } from '../../server/year/consultation.store.ts'
import { people, units } from '../cast.ts'
import { startApp } from '../http.ts'
import { waitingMails } from '../mails.ts'
import { measureWith } from '../measures.ts'
import { holdOpenRound, holdRound, openRoundId, roundId } from '../released-round.ts'

async function start(openTo: Circle[] = ['top', 'leaders', 'employees']) {
  const app = await startApp([...planRoutes, ...followUpRoutes, ...reportRoutes])
  const { storage } = app.services
  await holdRound(storage)
  const planned = { ...atOnce, employees: { on: '2026-10-20', openedOn: null } }
  await transaction(storage, (tx) => savePublication(tx, roundId, opened(planned, openTo, '2026-01-15')))
  return {
    ...app,
    storage,
    async own(): Promise<OwnUnits['rounds']> {
      const { status, body } = await (await app.as('employee')).get('/api/own-unit')
      expect(status).toBe(200)
      return body.rounds
    },
    async statusOf(page: 'plan' | 'report', unit: keyof typeof units) {
      const agent = await app.as('employee')
      return (await agent.get(`/api/rounds/${roundId}/units/${units[unit]}/${page}`)).status
    },
    moveTo: (unit: keyof typeof units) =>
      transaction(storage, (tx) =>
        tx.db
          .update(positionTable)
          .set({ unitId: units[unit] })
          .where(eq(positionTable.personId, people.employee)),
      ),
  }
}

type World = Awaited<ReturnType<typeof start>>

const measure = measureWith({
  theme: 'Samarbeid',
  text: 'Møte hver uke',
  responsible: [{ kind: 'person', name: 'Kari Lunde', accountable: true }],
  status: 'in-progress',
})
const ready: PlanHead = {
  ...unbegunPlan,
  state: 'ready',
  revision: 2,
  wordsRevision: 1,
  readyOn: '2026-10-10',
}

/** A plan of the unit with one measure and a remark of the safety representative's. */
async function keepVersion(tx: Tx, where: { roundId: string; unitId: string }) {
  const snapshot = JSON.stringify({
    measures: await loadMeasures(tx, where),
    consultation: null,
    signed: { by: 'Kari Lunde', on: '2026-10-12' },
    focusAreas: [],
  })
  await keepSignedVersion(tx, where, {
    version: 1,
    signedOn: '2026-10-12',
    signedBy: people.leader,
    snapshot,
  })
}

async function planAt({ storage }: World, unit: keyof typeof units, head: PlanHead) {
  const where = { roundId, unitId: units[unit] }
  await transaction(storage, async (tx) => {
    await addMeasure(tx, where, measure)
    await savePlanHead(tx, where, head)
    if (head.state === 'signed') await keepVersion(tx, where)
    await saveConsultation(tx, where, {
      document: 'plan',
      revision: 2,
      personId: people.safetyRepresentative,
      confirmedOn: '2026-10-12',
      remark: 'Kontoret til Eva må ordnes først',
    })
  })
}

const beginMeeting = ({ storage }: World, unit: keyof typeof units, heldOn = '2026-10-13') =>
  transaction(storage, (tx) =>
    addMeeting(
      tx,
      { roundId, unitId: units[unit] },
      {
        stepId: 'meeting',
        trackId: 'no-meeting-yet',
        sittingId: null,
        languages: ['nb'],
        heldOn,
        deleteOn: '2026-11-12',
        live: true,
        unitName: 'Kyst',
      },
    ),
  )

const signed: PlanHead = { ...ready, state: 'signed', signedOn: '2026-10-12', signedBy: people.leader }

describe('an employee without any role', () => {
  test('finds the own unit’s surveys, and nobody else’s', async () => {
    const world = await start()
    await holdOpenRound(world.storage)
    expect(await world.own()).toMatchObject([
      { round: { id: openRoundId, state: 'open' }, results: { opensOn: null }, plan: 'not-yet' },
      { round: { id: roundId }, unit: { id: units.aquaculture }, results: 'open', plan: 'not-yet' },
    ])
    expect(await world.statusOf('report', 'aquaculture')).toBe(200)
    for (const unit of ['ecology', 'coast', 'science', 'university', 'history'] as const)
      expect(await world.statusOf('report', unit)).toBe(404)
  })

  test('is told that a meeting of the own unit is on, and of no other meeting', async () => {
    const world = await start()
    await beginMeeting(world, 'coast')
    // One that nobody has closed the day before.
    await beginMeeting(world, 'aquaculture', '2026-10-12')
    expect((await world.own())[0]?.meeting).toBe(false)
    await beginMeeting(world, 'aquaculture')
    expect((await world.own())[0]?.meeting).toBe(true)
  })

  test('finds the signed plan of a round without a survey, and nothing of it before', async () => {
    const world = await start()
    await transaction(world.storage, (tx) =>
      tx.db.update(roundTable).set({ state: 'running', hasSurvey: false }).where(eq(roundTable.id, roundId)),
    )
    expect(await world.own()).toEqual([])
    await planAt(world, 'aquaculture', signed)
    expect(await world.own()).toMatchObject([{ round: { state: 'running' }, plan: 'signed' }])
    expect(await world.statusOf('plan', 'aquaculture')).toBe(200)
  })

  test('reads nothing before the day of employees, and is told the day', async () => {
    const world = await start(['top', 'leaders'])
    await planAt(world, 'aquaculture', signed)
    expect(await world.own()).toMatchObject([{ results: { opensOn: '2026-10-20' }, plan: 'not-yet' }])
    expect(await world.statusOf('report', 'aquaculture')).toBe(409)
    expect(await world.statusOf('plan', 'aquaculture')).toBe(404)
  })

  test('reads the plan once it is signed: every measure, and that there was consultation, but not the remark', async () => {
    const world = await start()
    await planAt(world, 'aquaculture', ready)
    expect(await world.statusOf('plan', 'aquaculture')).toBe(404)
    await transaction(world.storage, async (tx) => {
      await savePlanHead(tx, { roundId, unitId: units.aquaculture }, signed)
      await keepVersion(tx, { roundId, unitId: units.aquaculture })
    })
    expect((await world.own())[0]?.plan).toBe('signed')
    const agent = await world.as('employee')
    const { body } = await agent.get(`/api/rounds/${roundId}/units/${units.aquaculture}/plan`)
    expect(body).toMatchObject({
      state: 'signed',
      measures: [{ text: 'Møte hver uke', status: 'in-progress' }],
      consultation: { by: 'Tor Moe', remark: '' },
      mayEdit: false,
      mayConsult: false,
      maySign: false,
    })
    expect(JSON.stringify(body)).not.toContain('Kontoret til Eva')
    const leader = await world.as('leader')
    const theirs = await leader.get(`/api/rounds/${roundId}/units/${units.aquaculture}/plan`)
    expect(theirs.body.consultation.remark).toContain('Kontoret til Eva')
  })

  test('may write nothing, and sees neither forms nor the unit’s page', async () => {
    const world = await start()
    await planAt(world, 'aquaculture', signed)
    const agent = await world.as('employee')
    const at = `/api/rounds/${roundId}/units/${units.aquaculture}`
    expect((await agent.get(`/api/units/${units.aquaculture}/home`)).status).toBe(404)
    expect((await agent.get(`${at}/forms/summary-and-evaluation`)).status).toBe(404)
    expect((await agent.post(`${at}/plan/measures`).send(measure)).status).toBe(404)
    expect((await agent.put(`${at}/plan/state`).send({ revision: 2, state: 'draft' })).status).toBe(404)
  })

  test('who has moved since reads the unit of today, and not the one where the answer was given', async () => {
    const world = await start()
    await world.moveTo('ecology')
    expect((await world.own()).map(({ unit }) => unit.id)).toEqual([units.ecology])
    expect(await world.statusOf('report', 'ecology')).toBe(200)
    expect(await world.statusOf('report', 'aquaculture')).toBe(404)
  })

  test('who works in a unit that took no part reads the nearest above that did', async () => {
    const world = await start()
    await transaction(world.storage, (tx) =>
      tx.db.delete(roundUnitTable).where(eq(roundUnitTable.unitId, units.aquaculture)),
    )
    expect((await world.own()).map(({ unit }) => unit.id)).toEqual([units.coast])
    expect(await world.statusOf('report', 'coast')).toBe(200)
    expect(await world.statusOf('report', 'science')).toBe(404)
  })

  test('with two positions finds both units, the larger position first; an ended one counts no more', async () => {
    const world = await start()
    const more = { category: 'Teknisk', phd: false, tags: '[]', personnelLeaderId: null, fromDate: null }
    await transaction(world.storage, async (tx) => {
      const at = { ...more, personId: people.employee }
      await tx.db
        .update(positionTable)
        .set({ percentHundredths: 4_000 })
        .where(eq(positionTable.personId, people.employee))
      await tx.db.insert(positionTable).values([
        { ...at, id: 'second', unitId: units.history, percentHundredths: 6_000, toDate: null },
        { ...at, id: 'ended', unitId: units.ecology, percentHundredths: 9_000, toDate: '2026-10-12' },
      ])
    })
    expect((await world.own()).map(({ unit }) => unit.id)).toEqual([units.history, units.aquaculture])
    expect(await world.statusOf('report', 'ecology')).toBe(404)
    // And has a place in the meetings of both.
    for (const unit of ['history', 'aquaculture'] as const) await beginMeeting(world, unit)
    expect((await world.own()).map(({ meeting }) => meeting)).toEqual([true, true])
  })
})

describe('the mail that the plan is ready', () => {
  const sign = async (world: World, unit: keyof typeof units) => {
    await planAt(world, unit, ready)
    const leader = await world.as('leader')
    const path = `/api/rounds/${roundId}/units/${units[unit]}/plan/signature`
    return leader.post(path).send({ revision: 2 })
  }
  const told = async ({ services }: World) =>
    (await waitingMails(services, 'plan-ready')).map(({ to }) => to.slice(0, to.indexOf('@'))).sort()

  test('reaches everybody who works in the unit, once, and not who signed', async () => {
    const world = await start()
    // The section took no part: its people belong to the department.
    await transaction(world.storage, (tx) =>
      tx.db.delete(roundUnitTable).where(eq(roundUnitTable.unitId, units.fieldStation)),
    )
    expect((await sign(world, 'coast')).status).toBe(200)
    expect(await told(world)).toEqual([
      'coast.1',
      'coast.2',
      'fieldstation.1',
      'fieldstation.2',
      'fieldstation.3',
    ])
    const [mail] = await waitingMails(world.services, 'plan-ready')
    expect(mail?.text.match(/https:\S+/g)).toEqual(['https://medvirk.example/own'])
    // A signed plan is locked: there is no second signature, and no second mail.
    const leader = await world.as('leader')
    const again = await leader
      .post(`/api/rounds/${roundId}/units/${units.coast}/plan/signature`)
      .send({ revision: 3 })
    expect([again.status, (await told(world)).length]).toEqual([409, 5])
  })

  test('is not sent before employees may read the results the plan speaks of', async () => {
    const world = await start(['top', 'leaders'])
    expect((await sign(world, 'coast')).status).toBe(200)
    expect(await told(world)).toEqual([])
  })
})
