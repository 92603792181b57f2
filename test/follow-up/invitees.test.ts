/** Whom to invite to a follow-up meeting: people with two positions are invited to both meetings. */
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { followUpRoutes } from '../../server/follow-up/follow-up.routes.ts'
import { personTable, positionTable } from '../../server/organisation/organisation.tables.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { roundUnitTable } from '../../server/round/round.tables.ts'
import { type CastName, people, units } from '../cast.ts'
import { startApp } from '../http.ts'
import { roundId } from '../released-round.ts'
import { holdStagedRound } from '../staged-round.ts'

const pathOf = (unit: keyof typeof units, step = 'meeting') =>
  `/api/rounds/${roundId}/units/${units[unit]}/sittings/${step}/invitees`

async function world() {
  const app = await startApp(followUpRoutes)
  const { storage } = app.services
  await holdStagedRound(storage)
  const more = { category: 'Teknisk', phd: false, tags: '[]', personnelLeaderId: null, fromDate: null }
  await transaction(storage, (tx) =>
    tx.db.insert(positionTable).values([
      // Two positions at once, one that has ended, and one that has not begun.
      {
        ...more,
        id: 'second',
        personId: people.employee,
        unitId: units.ecology,
        percentHundredths: 4_000,
        toDate: null,
      },
      {
        ...more,
        id: 'ended',
        personId: people.hr,
        unitId: units.ecology,
        percentHundredths: 4_000,
        toDate: '2026-10-12',
      },
      {
        ...more,
        ...{ id: 'to-come', personId: people.admin, unitId: units.ecology, percentHundredths: 4_000 },
        ...{ fromDate: '2026-10-14', toDate: null },
      },
    ]),
  )
  const invitees = async (unit: keyof typeof units) =>
    (await (await app.as('leader')).get(pathOf(unit)).expect(200)).body.invitees as {
      name: string
      email: string | null
      elsewhere: boolean
    }[]
  return { ...app, storage, invitees }
}

test('whoever has two positions is invited to both meetings, and either list says that there is another', async () => {
  const { invitees } = await world()
  const both = await Promise.all([invitees('aquaculture'), invitees('ecology')])
  const found = both.map((list) => list.find(({ name }) => name === 'Eva Strand'))
  expect(found.map((entry) => entry?.email)).toEqual(Array(2).fill('employee@nordhavn.example'))
  expect(found.map((entry) => entry?.elsewhere)).toEqual([true, true])
  expect(both.flat().filter(({ elsewhere }) => elsewhere)).toHaveLength(2)
  // Which unit it is may be none of the leader's business.
  for (const entry of both.flat()) expect(Object.keys(entry).sort()).toEqual(['elsewhere', 'email', 'name'])
  const names = both[1]?.map(({ name }) => name) ?? []
  expect(names).not.toContain('Ada Minde')
  expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'nb')))
  expect(new Set(names).size).toBe(names.length)
})

test('people of a unit below that takes no part are invited, and those without an address are named all the same', async () => {
  const { invitees, storage } = await world()
  const before = await invitees('coast')
  await transaction(storage, (tx) =>
    tx.db.delete(roundUnitTable).where(eq(roundUnitTable.unitId, units.fieldStation)),
  )
  const withStation = await invitees('coast')
  expect(withStation.length).toBeGreaterThan(before.length)
  await transaction(storage, (tx) =>
    tx.db
      .update(personTable)
      .set({ email: null })
      .where(eq(personTable.email, withStation[0]?.email ?? '')),
  )
  expect((await invitees('coast'))[0]).toEqual({ ...withStation[0], email: null })
})

test('the list is for those who call the meeting: the unit’s leader and safety representative', async () => {
  const { as, anonymous } = await world()
  const status = async (who: CastName, unit: keyof typeof units) =>
    (await (await as(who)).get(pathOf(unit))).status
  expect(await status('safetyRepresentative', 'coast')).toBe(200)
  for (const who of ['hr', 'coordinator', 'recordsOfficer'] as const)
    expect([who, await status(who, 'coast')]).toEqual([who, 403])
  for (const who of ['employee', 'admin', 'stranger'] as const)
    expect([who, await status(who, 'coast')]).toEqual([who, 404])
  expect(await status('leader', 'history')).toBe(404)
  await (await as('leader')).get(pathOf('coast', 'planning')).expect(404)
  await anonymous.get(pathOf('coast')).expect(401)
})
