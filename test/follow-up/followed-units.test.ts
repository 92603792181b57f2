import { describe, expect, test } from 'vitest'
import type { FollowedUnits } from '#shared/followed-units.ts'
import type { Circle } from '#shared/publication.ts'
import type { GrantableRole } from '#shared/session.ts'
import { grantRole } from '../../server/access/role-assignment.store.ts'
import { followUpRoutes } from '../../server/follow-up/follow-up.routes.ts'
import { planRoutes } from '../../server/plan/plan.routes.ts'
import { savePlanHead } from '../../server/plan/plan.store.ts'
import { unbegunPlan } from '../../server/plan/plan.ts'
import { savePlanVisible } from '../../server/plan/plan-readers.store.ts'
import { keepSignedVersion } from '../../server/plan/plan-version.store.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { reportRoutes } from '../../server/report/report.routes.ts'
import { savePublication } from '../../server/round/publication.store.ts'
import { atOnce, opened } from '../../server/round/publication.ts'
import { people, units } from '../cast.ts'
import { startApp } from '../http.ts'
import { holdRound, roundId } from '../released-round.ts'

/** The employee with a role at the faculty of science, in a round whose results are open to these. */
async function start(role: GrantableRole, openTo: Circle[] = ['top', 'leaders', 'employees']) {
  const app = await startApp([...planRoutes, ...followUpRoutes, ...reportRoutes])
  const { storage } = app.services
  await holdRound(storage)
  const planned = { ...atOnce, employees: { on: '2026-10-20', openedOn: null } }
  const grant = { personId: people.employee, role, unitId: units.science, since: '2026-10-01', until: null }
  await transaction(storage, async (tx) => {
    await savePublication(tx, roundId, opened(planned, openTo, '2026-01-15'))
    await grantRole(tx, grant)
  })
  const agent = await app.as('employee')
  return {
    storage,
    async followed(): Promise<FollowedUnits['rounds']> {
      return (await agent.get('/api/followed-units').expect(200)).body.rounds
    },
    statusOf: async (page: string, unit: keyof typeof units) =>
      (await agent.get(`/api/rounds/${roundId}/units/${units[unit]}/${page}`)).status,
    async sign(unit: keyof typeof units) {
      const where = { roundId, unitId: units[unit] }
      const signed = { version: 1, signedOn: '2026-10-02', signedBy: people.leader }
      await transaction(storage, async (tx) => {
        await savePlanHead(tx, where, { ...unbegunPlan, version: 1 })
        await keepSignedVersion(tx, where, { ...signed, snapshot: '{}' })
      })
      return where
    },
  }
}

describe.each(['union-representative', 'committee-member'] as const)('a %s', (role) => {
  test('finds all units below the own one, and reads their reports with employees', async () => {
    const { followed, statusOf } = await start(role)
    const [round] = await followed()
    expect(round).toMatchObject({ id: roundId, results: 'open' })
    const listed = round?.units.map(({ id }) => id)
    expect(listed).toContain(units.coast)
    expect(listed).not.toContain(units.history)
    expect(listed).not.toContain(units.university)
    expect(await statusOf('report', 'coast')).toBe(200)
    expect(await statusOf('report', 'history')).toBe(404)
  })

  test('waits as long as employees do, and is told the day', async () => {
    const { followed, statusOf } = await start(role, ['top', 'leaders'])
    expect((await followed())[0]?.results).toEqual({ opensOn: '2026-10-20' })
    expect(await statusOf('report', 'coast')).toBe(409)
  })

  test('reads no unit’s year, draft, form or state', async () => {
    const { statusOf } = await start(role)
    for (const page of ['home', 'plan', 'assistance', 'agenda'])
      expect(await statusOf(page, 'coast'), page).toBe(404)
  })
})

test('a plan is there when it is signed, unless its leader keeps it from employees', async () => {
  const { followed, sign, storage } = await start('union-representative')
  const planAt = async () => (await followed())[0]?.units.find(({ id }) => id === units.coast)?.plan
  expect(await planAt()).toBe(false)
  const where = await sign('coast')
  expect(await planAt()).toBe(true)
  await transaction(storage, (tx) => savePlanVisible(tx, where, { above: true, within: false, below: false }))
  expect(await planAt()).toBe(false)
})

test('a plan signed before the results are open to employees is not there yet', async () => {
  const { followed, sign } = await start('union-representative', ['top', 'leaders'])
  await sign('coast')
  expect((await followed())[0]?.units.some(({ plan }) => plan)).toBe(false)
})

test('for anybody else the list does not exist', async () => {
  const app = await startApp(followUpRoutes)
  for (const name of ['stranger', 'leader', 'coordinator', 'admin', 'employee'] as const)
    await (await app.as(name)).get('/api/followed-units').expect(404)
})
