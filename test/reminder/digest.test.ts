import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { moveUnitDeadline, recordCompletion } from '../../server/deadlines/deadlines.store.ts'
import { personTable, unitTable } from '../../server/organisation/organisation.tables.ts'
import { frozenClock } from '../../server/platform/clock.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { sendDigests } from '../../server/reminder/digest.job.ts'
import { reminderRoutes } from '../../server/reminder/reminder.routes.ts'
import { people, units } from '../cast.ts'
import { startApp } from '../http.ts'
import { waitingMails } from '../mails.ts'
import { holdRound, roundId } from '../released-round.ts'

const coast = `/api/rounds/${roundId}/units/${units.coast}`

async function world() {
  const app = await startApp(reminderRoutes)
  const { services } = app
  await holdRound(services.storage)
  const had = new Set<string>()
  /** Addresses of the new mails of a moment. */
  const sweep = async (at: string) => {
    await sendDigests({ ...services, clock: frozenClock(at) })
    const mails = (await waitingMails(services, 'digest')).filter(({ id }) => !had.has(id))
    for (const { id } of mails) had.add(id)
    return mails.map(({ to }) => to.replace('@nordhavn.example', '')).sort()
  }
  const told = async (step: string) => {
    const { body } = await (await app.as('coordinator')).get(`${coast}/reminders`)
    return body.told
      .filter((each: { step: string }) => each.step === step)
      .map(({ day, kind, to }: { day: string; kind: string; to: string }) => `${day} ${kind} ${to}`)
      .reverse()
  }
  return { ...app, sweep, told }
}

describe('The day’s mails', () => {
  test('come once a day, from seven o’clock on working days, one a person for all units', async () => {
    const { sweep } = await world()
    expect(await sweep('2026-10-11T08:00:00Z')).toEqual([])
    expect(await sweep('2026-10-13T04:59:00Z')).toEqual([])
    const first = await sweep('2026-10-13T05:00:00Z')
    expect(first).toEqual(['dean', 'leader', 'rector', 'safetyrepresentative', 'stranger'])
    expect(await sweep('2026-10-13T09:00:00Z')).toEqual([])
    // Nothing new has come up.
    expect(await sweep('2026-10-14T05:00:00Z')).toEqual([])
    // Winter time has begun: seven o'clock is an hour later by the world's clock.
    expect(await sweep('2026-10-26T05:30:00Z')).toEqual([])
  })

  test('that cannot be written hold nobody else’s back, and are tried again on the next day', async () => {
    const { sweep, services } = await world()
    const speaks = (language: string) =>
      transaction(services.storage, (tx) =>
        tx.db
          .update(personTable)
          .set({ language: language as 'nb' })
          .where(eq(personTable.id, people.dean)),
      )
    await speaks('a language that there is no word of')
    const others = ['leader', 'rector', 'safetyrepresentative', 'stranger']
    expect(await sweep('2026-10-13T06:00:00Z')).toEqual(others)
    await speaks('nb')
    expect(await sweep('2026-10-14T06:00:00Z')).toEqual(['dean'])
  })

  test('that cannot be written to a new leader hand everything over on the next day', async () => {
    const { sweep, told, services } = await world()
    await sweep('2026-10-13T06:00:00Z')
    const speaks = (language: string) =>
      transaction(services.storage, (tx) =>
        tx.db
          .update(personTable)
          .set({ language: language as 'nb' })
          .where(eq(personTable.id, people.employee)),
      )
    await transaction(services.storage, (tx) =>
      tx.db.update(unitTable).set({ leaderId: people.employee }).where(eq(unitTable.id, units.coast)),
    )
    await speaks('a language that there is no word of')
    expect(await sweep('2026-10-14T06:00:00Z')).not.toContain('employee')
    await speaks('nb')
    expect(await sweep('2026-10-15T06:00:00Z')).toContain('employee')
    expect(await told('plan')).toContain('2026-10-15 handover Eva Strand')
  })

  test('climb the ladder on the announced day, wait in a pause, and end when the step is done', async () => {
    const { sweep, told, as, services } = await world()
    await sweep('2026-10-13T06:00:00Z')
    const leader = await as('leader')
    const { body } = await leader.get(`${coast}/reminders`)
    expect(body.announced).toEqual([
      { step: 'meeting', rung: 'superior', on: '2026-10-16', names: ['Dag Eide'] },
    ])
    await sweep('2026-10-16T06:00:00Z')
    expect(await told('meeting')).toContain('2026-10-16 superior Dag Eide')
    const coordinator = await as('coordinator')
    const paused = await coordinator
      .post(`${coast}/pause`)
      .send({ untilDay: '2026-11-30', reason: 'Leder i permisjon' })
    expect(paused.body.pause).toMatchObject({ untilDay: '2026-11-30', pausedBy: 'Siri Vik' })
    await sweep('2026-10-23T06:00:00Z')
    expect(await told('meeting')).not.toContain('2026-10-23 coordinator Siri Vik')
    await transaction(services.storage, (tx) =>
      recordCompletion(tx, {
        roundId,
        unitId: units.coast,
        stepId: 'meeting',
        state: 'done',
        completedOn: '2026-12-01',
      }),
    )
    const before = await told('meeting')
    await sweep('2026-12-02T06:00:00Z')
    expect(await told('meeting')).toEqual(before)
  })

  test('tell of a new date and of a unit that one takes over, once, and then only what is new', async () => {
    const { sweep, told, services } = await world()
    await sweep('2026-10-13T06:00:00Z')
    await transaction(services.storage, async (tx) => {
      const where = { roundId, unitId: units.coast, stepId: 'plan' }
      await moveUnitDeadline(tx, where, { due: '2026-11-20', reason: 'Tokt' })
      await tx.db.update(unitTable).set({ leaderId: people.employee }).where(eq(unitTable.id, units.coast))
    })
    expect(await sweep('2026-10-14T06:00:00Z')).toContain('employee')
    expect(await told('plan')).toEqual(
      expect.arrayContaining(['2026-10-14 handover Eva Strand', '2026-10-14 moved Tor Moe']),
    )
    expect(await sweep('2026-10-15T06:00:00Z')).toEqual([])
  })
})

describe('A coordinator', () => {
  test('reminds many units at once, in words of one’s own; units of others are not there', async () => {
    const { as, sweep, told } = await world()
    await sweep('2026-10-13T06:00:00Z')
    const coordinator = await as('coordinator')
    const ask = (unitIds: string[]) =>
      coordinator
        .post(`/api/rounds/${roundId}/reminder-requests`)
        .send({ unitIds, stepId: 'plan', message: 'Vi hjelper gjerne.' })
    expect((await ask([units.coast, units.ecology])).body).toEqual({
      asked: 2,
      nothingOpen: 0,
      nobodyToTell: 0,
    })
    await ask([units.history]).expect(404)
    const { body } = await coordinator.get(`${coast}/reminders`)
    expect(body.waiting).toMatchObject([{ step: 'plan', askedBy: 'Siri Vik', message: 'Vi hjelper gjerne.' }])
    expect(await sweep('2026-10-14T06:00:00Z')).toEqual(['leader', 'safetyrepresentative'])
    expect(await told('plan')).toContain('2026-10-14 asked Kari Lunde')
    expect((await coordinator.get(`${coast}/reminders`)).body.waiting).toEqual([])
  })

  test('and leaders remind, the latter those below them that others lead, and never their own units', async () => {
    const { as, sweep } = await world()
    await sweep('2026-10-13T06:00:00Z')
    const ask = async (who: 'dean' | 'leader' | 'hr' | 'safetyRepresentative', unitIds: string[]) =>
      (await as(who))
        .post(`/api/rounds/${roundId}/reminder-requests`)
        .send({ unitIds, stepId: 'plan', message: '' })
    expect((await ask('dean', [units.coast])).body).toMatchObject({ asked: 1 })
    expect((await ask('dean', [units.coast, units.science])).status).toBe(404)
    expect((await ask('leader', [units.coast])).status).toBe(404)
    // It has no leader of its own, and the one above acts.
    expect((await ask('leader', [units.ecology])).status).toBe(404)
    expect((await ask('hr', [units.coast])).status).toBe(404)
    expect((await ask('safetyRepresentative', [units.coast])).status).toBe(404)
  })

  test('alone pauses a unit and takes it up again', async () => {
    const { as } = await world()
    const pause = { untilDay: '2026-11-30', reason: 'Leder i permisjon' }
    await (await as('leader')).post(`${coast}/pause`).send(pause).expect(403)
    await (await as('stranger')).post(`${coast}/pause`).send(pause).expect(404)
    await (await as('stranger')).get(`${coast}/reminders`).expect(404)
    const coordinator = await as('coordinator')
    await coordinator
      .post(`${coast}/pause`)
      .send({ ...pause, untilDay: '2026-10-12' })
      .expect(400)
    await coordinator.post(`${coast}/pause`).send(pause).expect(200)
    expect((await coordinator.delete(`${coast}/pause`).expect(200)).body.pause).toBeNull()
    await coordinator.delete(`${coast}/pause`).expect(404)
  })
})
