import { expect, test } from 'vitest'
import type { Waiting } from '#shared/waiting.ts'
import { moveUnitDeadline, recordCompletion } from '../../server/deadlines/deadlines.store.ts'
import { followUpRoutes } from '../../server/follow-up/follow-up.routes.ts'
import { addDeputy } from '../../server/organisation/deputy.store.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { reminderTable } from '../../server/reminder/reminder.tables.ts'
import { waitingRoutes } from '../../server/reminder/waiting.routes.ts'
import { type CastName, people, units } from '../cast.ts'
import { startApp } from '../http.ts'
import { dueDates, holdRound, roundId } from '../released-round.ts'

async function world() {
  const app = await startApp([...waitingRoutes, ...followUpRoutes])
  await holdRound(app.services.storage)
  return {
    ...app,
    of: async (name: CastName): Promise<Waiting> => (await (await app.as(name)).get('/api/waiting')).body,
  }
}

const told = { roundId, unitId: units.coast, stepId: 'meeting', day: '2026-10-12', nextRungOn: null }

test('a leader has what is open in all units on one page, the oldest date first and what must wait left out', async () => {
  const { of, services } = await world()
  const where = { roundId, unitId: units.ecology, stepId: 'meeting' }
  await transaction(services.storage, async (tx) => {
    await moveUnitDeadline(tx, where, { due: '2026-01-10', reason: 'Tidlig' })
    await recordCompletion(tx, {
      ...where,
      unitId: units.coast,
      state: 'done',
      completedOn: '2026-10-01',
    })
  })
  const { units: found, told: rungs } = await of('leader')
  expect(found[0]?.id).toBe(units.ecology)
  expect(found.map(({ id }) => id).sort()).toEqual(
    [units.coast, units.aquaculture, units.ecology, units.fieldStation].sort(),
  )
  for (const { steps } of found) {
    const dates = steps.map(({ status }) => status.due ?? '9999')
    expect(dates).toEqual([...dates].sort())
    expect(steps.every(({ status }) => status.state !== 'done')).toBe(true)
  }
  const ofCoast = found.find(({ id }) => id === units.coast)?.steps.map(({ step }) => step.id)
  expect(ofCoast).not.toContain('meeting')
  expect(ofCoast).toContain('plan')
  expect(rungs).toEqual([])
  // Another faculty's leader has nothing of it, and the dean only what is hers.
  expect((await of('stranger')).units.map(({ id }) => id)).not.toContain(units.coast)
  expect((await of('employee')).units).toEqual([])
})

test('a new leader is told what was taken over, a deputy until when, and neither for ever', async () => {
  const { of, services } = await world()
  await transaction(services.storage, async (tx) => {
    const handover = { ...told, personId: people.leader, kind: 'handover' as const, mark: '-' }
    await tx.db.insert(reminderTable).values([
      { ...handover, day: '2026-10-01' },
      { ...handover, stepId: 'plan', unitId: units.ecology, day: '2026-01-01' },
    ])
    const period = { fromDay: '2026-10-01', untilDay: '2026-10-20' }
    await addDeputy(tx, { unitId: units.coast, personId: people.employee, ...period })
  })
  const ofLeader = (await of('leader')).units
  expect(ofLeader.find(({ id }) => id === units.coast)?.takenOverOn).toBe('2026-10-01')
  expect(ofLeader.find(({ id }) => id === units.ecology)?.takenOverOn ?? null).toBeNull()
  const ofDeputy = (await of('employee')).units
  expect(ofDeputy.find(({ id }) => id === units.coast)?.deputyUntil).toBe('2026-10-20')
})

test('whoever leads above has what units ask for and what they were told of, until it is done or has a new date', async () => {
  const { of, as, services } = await world()
  const asked = { recipient: 'superior-leader', recipientName: 'Dag Eide', text: 'Hjelp', copied: false }
  await (await as('leader')).post(`/api/rounds/${roundId}/units/${units.coast}/assistance`).send(asked)
  const rung = { ...told, personId: people.dean, kind: 'superior' as const }
  await transaction(services.storage, (tx) =>
    tx.db.insert(reminderTable).values([
      { ...rung, mark: dueDates.meeting },
      { ...rung, stepId: 'plan', mark: '2026-02-02' },
    ]),
  )
  const ofDean = await of('dean')
  expect(ofDean.asked).toMatchObject([{ unit: { id: units.coast }, askedOn: '2026-10-13' }])
  expect(ofDean.told).toMatchObject([
    { unit: { id: units.coast }, step: { id: 'meeting' }, rung: 'superior', toldOn: '2026-10-12' },
  ])
  expect(JSON.stringify(ofDean)).not.toContain('Hjelp')
  expect((await of('leader')).told).toEqual([])
  await transaction(services.storage, (tx) =>
    recordCompletion(tx, { ...told, state: 'done', completedOn: '2026-10-13' }),
  )
  expect((await of('dean')).told).toEqual([])
})
