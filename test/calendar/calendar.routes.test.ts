import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { calendarRoutes } from '../../server/calendar/calendar.routes.ts'
import {
  moveRoundDeadline,
  moveUnitDeadline,
  recordCompletion,
} from '../../server/deadlines/deadlines.store.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { roundTable } from '../../server/round/round.tables.ts'
import { units } from '../cast.ts'
import { startApp } from '../http.ts'
import { holdRound, roundId } from '../released-round.ts'

interface Event {
  uid: string
  summary: string
  day: string
  sequence: number
}

function eventsIn(text: string): Event[] {
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((component) => {
    const { uid, summary, startDate, sequence } = new ICAL.Event(component)
    return { uid, summary, day: startDate.toString(), sequence }
  })
}

const pathOf = (address: string) => new URL(address).pathname

async function world() {
  const app = await startApp(calendarRoutes)
  await holdRound(app.services.storage)
  return { ...app, leader: await app.as('leader') }
}

describe('A calendar feed', () => {
  test('holds the open deadlines of one’s units alone, without signing in, and follows what happens', async () => {
    const { leader, anonymous, services } = await world()
    const made = await leader.put('/api/calendar-feed')
    const feed = async () => eventsIn((await anonymous.get(pathOf(made.body.address)).expect(200)).text)
    const before = await feed()
    expect(before.some(({ summary }) => summary === 'Frist: Tiltaksplan, Institutt for kystbiologi')).toBe(
      true,
    )
    expect(before.every(({ summary }) => !summary.includes('historie'))).toBe(true)
    await transaction(services.storage, async (tx) => {
      await moveRoundDeadline(tx, roundId, 'filing', { due: '2026-11-06', reason: 'Nytt arkiv' })
      const where = { roundId, unitId: units.coast, stepId: 'filing' }
      await moveUnitDeadline(tx, where, { due: '2026-11-09', reason: 'Tokt' })
      await recordCompletion(tx, {
        roundId,
        unitId: units.coast,
        stepId: 'plan',
        state: 'done',
        completedOn: '2026-10-13',
      })
    })
    const after = await feed()
    const ofCoast = (events: Event[], step: string) =>
      events.find(({ uid }) => uid.startsWith(`${step}.${units.coast}.`))
    expect(ofCoast(after, 'plan')).toBeUndefined()
    expect(ofCoast(before, 'filing')).toMatchObject({ day: '2026-10-30', sequence: 0 })
    expect(ofCoast(after, 'filing')).toMatchObject({ day: '2026-11-09', sequence: 2 })
  })

  test('has an address that is shown once, can be renewed and taken back, and is then nobody’s', async () => {
    const { leader, anonymous } = await world()
    expect((await leader.get('/api/calendar-feed')).body).toEqual({ createdOn: null })
    const first = pathOf((await leader.put('/api/calendar-feed')).body.address)
    expect((await leader.get('/api/calendar-feed')).body).toEqual({ createdOn: '2026-10-13' })
    const second = pathOf((await leader.put('/api/calendar-feed')).body.address)
    await anonymous.get(first).expect(404)
    await anonymous.get(second).expect(200)
    await leader.delete('/api/calendar-feed').expect(204)
    const gone = await anonymous.get(second)
    const wrong = await anonymous.get(`/api/calendars/${'A'.repeat(43)}.ics`)
    const broken = await anonymous.get('/api/calendars/short.ics')
    for (const answer of [gone, wrong, broken]) {
      expect(answer.status).toBe(404)
      expect(answer.body.code).toBe('not-found')
    }
  })

  test('is kept by no cache on the way', async () => {
    const { leader, anonymous } = await world()
    const { address } = (await leader.put('/api/calendar-feed')).body
    const { headers } = await anonymous.get(pathOf(address))
    expect(headers['cache-control']).toBe('no-store')
    expect(headers['content-type']).toContain('text/calendar')
  })

  test('is not for somebody without any role', async () => {
    const { as } = await world()
    await (await as('employee')).put('/api/calendar-feed').expect(403)
  })
})

describe('One deadline as a file', () => {
  test('is there for those who have it to keep, and does not exist for others', async () => {
    const { leader, as } = await world()
    const path = `/api/rounds/${roundId}/units/${units.coast}/deadlines/plan/calendar`
    const { text } = await leader.get(path).expect(200)
    expect(eventsIn(text)).toHaveLength(1)
    await (await as('stranger')).get(path).expect(404)
    await leader.get(path.replace('plan', 'unknown')).expect(404)
  })
})

test('the annual wheel has the rounds of one’s part of the institution, in every year in which something falls', async () => {
  const { leader, as, services } = await world()
  const { body } = await leader.get('/api/annual-wheel?year=2026')
  expect(body.rounds).toHaveLength(1)
  const dates: string[] = body.rounds[0].deadlines.map(({ due }: { due: string }) => due)
  expect(dates).toEqual([...dates].sort())
  expect(dates).toContain('2026-10-30')
  expect((await leader.get('/api/annual-wheel?year=2031')).body.rounds).toEqual([])
  await (await as('employee')).get('/api/annual-wheel').expect(403)
  await transaction(services.storage, (tx) => tx.db.update(roundTable).set({ rootUnitId: units.humanities }))
  expect((await leader.get('/api/annual-wheel?year=2026')).body.rounds).toEqual([])
  expect((await (await as('stranger')).get('/api/annual-wheel?year=2026')).body.rounds).toHaveLength(1)
  await leader.get('/api/annual-wheel?year=soon').expect(400)
})
