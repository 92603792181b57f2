import { describe, expect, test } from 'vitest'
import { followUpRoutes } from '../../server/follow-up/follow-up.routes.ts'
import { frozenClock } from '../../server/platform/clock.ts'
import type { Services } from '../../server/platform/route.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { beginClosing } from '../../server/results/close.job.ts'
import { loadInvitations, saveInvitation } from '../../server/round/invitation.store.ts'
import { countRates } from '../../server/round/rates.job.ts'
import { ratesRoutes } from '../../server/round/rates.routes.ts'
import { loadRates } from '../../server/round/rates.store.ts'
import { type CastName, memberId, people, units } from '../cast.ts'
import { startApp } from '../http.ts'
import { draftedRound, launchedRound } from './launched.ts'

/** Four in the morning in Norway. */
const nextNight = '2026-10-14T02:00:00Z'

const start = () => startApp(ratesRoutes)

/** These people have collected an answer form. */
async function collect({ storage, vault }: Services, roundId: string, personIds: string[]): Promise<void> {
  const key = vault.keyOf(roundId)
  if (!key) throw new Error('The round has no key')
  const invitations = await loadInvitations(storage, key, roundId)
  await transaction(storage, async (tx) => {
    for (const invitation of invitations)
      if (personIds.includes(invitation.personId))
        await saveInvitation(tx, key, { ...invitation, issued: new Uint8Array(32) })
  })
}

const at = (services: Services, iso: string): Services => ({ ...services, clock: frozenClock(iso) })

const members = (unit: keyof typeof units, n: number) =>
  Array.from({ length: n }, (_, index) => memberId(unit, index))

describe('response rates while a survey is open', () => {
  test('are counted in the night, and shown unit by unit with what lies below', async () => {
    const { as, services } = await start()
    const { roundId } = await launchedRound(services)
    await collect(services, roundId, [
      ...members('aquaculture', 4),
      ...members('ecology', 7),
      ...members('fieldStation', 1),
      people.dean,
    ])
    await countRates(at(services, nextNight))
    const { body } = await (await as('hr')).get(`/api/rounds/${roundId}/rates`).expect(200)
    expect(body.countedOn).toBe('2026-10-14')
    const said = Object.fromEntries(
      body.units.map(({ id, rate, countedAt }: { id: string; rate: object; countedAt: { nb: string } }) => [
        Object.keys(units).find((name) => units[name as keyof typeof units] === id),
        rate ?? countedAt.nb,
      ]),
    )
    expect(said).toEqual({
      science: { from: 40, to: 56, invited: 25 },
      // Three at the field station answer as members of the department; two leaders and one more, of the faculty.
      coast: 'Det naturvitenskapelige fakultet',
      aquaculture: { from: 44, to: 44, invited: 9 },
      ecology: { from: 75, to: 100, invited: 8 },
      fieldStation: 'Det naturvitenskapelige fakultet',
    })
  })

  test('stand still until the next night, whoever answers meanwhile', async () => {
    const { as, services } = await start()
    const { roundId } = await launchedRound(services)
    await countRates(at(services, nextNight))
    const hr = await as('hr')
    const before = await hr.get(`/api/rounds/${roundId}/rates`)
    await collect(services, roundId, [...members('aquaculture', 8), ...members('ecology', 7)])
    await countRates(at(services, '2026-10-14T21:59:00Z'))
    // The fifteenth in Norway, but before three.
    await countRates(at(services, '2026-10-15T00:59:00Z'))
    expect((await hr.get(`/api/rounds/${roundId}/rates`)).body).toEqual(before.body)
    await countRates(at(services, '2026-10-15T01:01:00Z'))
    const after = await hr.get(`/api/rounds/${roundId}/rates`)
    expect(after.body.countedOn).toBe('2026-10-15')
    expect(after.body.units).not.toEqual(before.body.units)
  })

  test('are not counted on the day the survey opened: at that hour everybody could be watched', async () => {
    const { services } = await start()
    const { roundId } = await launchedRound(services)
    await collect(services, roundId, members('aquaculture', 4))
    await countRates(services)
    expect(await loadRates(services.storage, roundId)).toBeNull()
    await countRates(at(services, nextNight))
    expect(await loadRates(services.storage, roundId)).not.toBeNull()
  })

  test('are counted in winter time at three as well', async () => {
    const { services } = await start()
    const { roundId } = await launchedRound(services, { closesOn: '2026-12-01' })
    await countRates(at(services, '2026-11-03T01:59:00Z'))
    expect(await loadRates(services.storage, roundId)).toBeNull()
    await countRates(at(services, '2026-11-03T02:00:00Z'))
    expect((await loadRates(services.storage, roundId))?.countedOn).toBe('2026-11-03')
  })

  test('say nothing before the first night, nor of a draft', async () => {
    const { as, services } = await start()
    const { roundId } = await launchedRound(services)
    const hr = await as('hr')
    const { body } = await hr.get(`/api/rounds/${roundId}/rates`).expect(200)
    expect(body).toEqual({ countedOn: null, units: [] })
    const draft = await draftedRound(services.storage)
    await countRates(at(services, nextNight))
    expect(await loadRates(services.storage, draft)).toBeNull()
  })

  test('are gone when the survey closes, and are not counted again', async () => {
    const { as, services } = await start()
    const { roundId } = await launchedRound(services)
    await countRates(at(services, nextNight))
    await beginClosing(at(services, nextNight), roundId, null)
    expect(await loadRates(services.storage, roundId)).toBeNull()
    await countRates(at(services, '2026-10-15T04:00:00Z'))
    const { body } = await (await as('hr')).get(`/api/rounds/${roundId}/rates`).expect(200)
    expect(body).toEqual({ countedOn: null, units: [] })
  })

  test('are kept as they are shown and no finer: no count of a unit stands in the database', async () => {
    const { services } = await start()
    const { roundId } = await launchedRound(services)
    await collect(services, roundId, members('ecology', 7))
    await countRates(at(services, nextNight))
    const kept = await loadRates(services.storage, roundId)
    expect(Object.fromEntries(kept?.rates ?? [])).toEqual({
      [units.science]: { percent: 25, bound: 'below' },
      [units.aquaculture]: { percent: 22, bound: 'below' },
      [units.ecology]: { percent: 75, bound: 'above' },
    })
  })
})

describe('who follows the response rates', () => {
  test('coordinators and HR', async () => {
    const { as, services } = await start()
    const { roundId } = await launchedRound(services)
    await countRates(at(services, nextNight))
    for (const name of ['coordinator', 'hr'] as const) {
      const { body } = await (await as(name)).get(`/api/rounds/${roundId}/rates`).expect(200)
      expect(body.units).toHaveLength(5)
      expect(body.units[0]).toMatchObject({ id: units.science, parentId: null })
    }
  })

  test('the coordinator of a part follows that part of a larger round, and does not see the rest of it', async () => {
    const { as, services } = await start()
    const { roundId } = await launchedRound(services, {
      rootUnitId: units.university,
      responseUnitIds: [units.science, units.coast, units.aquaculture, units.ecology, units.history],
    })
    await countRates(at(services, nextNight))
    const { body, text } = await (await as('coordinator')).get(`/api/rounds/${roundId}/rates`).expect(200)
    expect(body.units.map(({ id }: { id: string }) => id)).toEqual([
      units.science,
      units.coast,
      units.aquaculture,
      units.ecology,
    ])
    expect(body.units[0].parentId).toBeNull()
    expect(text).not.toContain(units.history)
  })

  test('leader and safety representative are told the rate of their own unit, and of no other', async () => {
    const { as, services } = await startApp([...ratesRoutes, ...followUpRoutes])
    const { roundId } = await launchedRound(services)
    await collect(services, roundId, members('ecology', 5))
    const of = async (name: CastName, unit: string) =>
      (await (await as(name)).get(`/api/units/${unit}/home`).expect(200)).body.current.responseRate
    expect(await of('safetyRepresentative', units.ecology)).toBeNull()
    await countRates(at(services, nextNight))
    expect(await of('safetyRepresentative', units.ecology)).toEqual({ from: 63, to: 63 })
    // Too few of their own: where they are counted is another unit's rate.
    expect(await of('leader', units.coast)).toBeNull()
    expect(await of('leader', units.fieldStation)).toBeNull()
    await (await as('stranger')).get(`/api/units/${units.ecology}/home`).expect(404)
  })

  const refused: [CastName, number][] = [
    ['leader', 403],
    ['safetyRepresentative', 403],
    ['recordsOfficer', 403],
    ['admin', 403],
    ['employee', 404],
    ['stranger', 404],
  ]

  test.each(refused)('%s is told nothing here', async (name, status) => {
    const { as, services } = await start()
    const { roundId } = await launchedRound(services)
    await countRates(at(services, nextNight))
    const { text } = await (await as(name)).get(`/api/rounds/${roundId}/rates`).expect(status)
    expect(text).not.toContain('from')
  })

  test('nobody who is not signed in', async () => {
    const { anonymous, services } = await start()
    const { roundId } = await launchedRound(services)
    await anonymous.get(`/api/rounds/${roundId}/rates`).expect(401)
  })
})
