import { describe, expect, test } from 'vitest'
import type { Services } from '../../server/platform/route.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { roundRoutes } from '../../server/round/round.routes.ts'
import { setRoundState } from '../../server/round/round.store.ts'
import { type CastName, units } from '../cast.ts'
import { startApp } from '../http.ts'
import { preparedRound } from '../opened-round.ts'
import { shortProgrammes } from '../programme/short.ts'
import { draft, draftedRound, launchedRound } from './launched.ts'

const start = (services?: Services) => startApp(roundRoutes({ programmes: shortProgrammes }), services)

describe('which rounds a person sees', () => {
  const seenBy = async (name: CastName) => {
    const { as, services } = await start()
    await draftedRound(services.storage, { title: { nb: 'Utkast', nn: 'Utkast', en: 'Draft' } })
    await launchedRound(services)
    const humanities = {
      rootUnitId: units.humanities,
      responseUnitIds: [units.history],
      opensOn: '2026-10-01',
    }
    await launchedRound(services, { ...humanities, title: { nb: 'HF', nn: 'HF', en: 'HF' } })
    const { body } = await (await as(name)).get('/api/rounds').expect(200)
    return body.rounds.map((round: { title: { en: string }; counts: unknown; mayManage: boolean }) => [
      round.title.en,
      round.counts,
      round.mayManage,
    ])
  }
  const science = draft.title.en

  test('the coordinator: those of the faculty, drafts too, with how many are invited; how many have answered is not known while open', async () => {
    const seen = await seenBy('coordinator')
    expect(seen).toHaveLength(2)
    expect(seen).toContainEqual(['Draft', null, true])
    expect(seen).toContainEqual([science, { invited: 25, answered: null }, true])
  })

  test('HR: all, with counts, without managing', async () => {
    const seen = await seenBy('hr')
    expect(seen).toHaveLength(3)
    expect(seen).toContainEqual(['HF', { invited: 10, answered: null }, false])
  })

  test('the records officer and the administrator: all, without counts', async () => {
    for (const name of ['recordsOfficer', 'admin'] as CastName[]) {
      const seen = await seenBy(name)
      expect(seen).toHaveLength(3)
      expect(seen.every(([, counts, mayManage]: unknown[]) => counts === null && mayManage === false)).toBe(
        true,
      )
    }
  })

  test('a leader, those above, and the safety representative: launched rounds of their units, no counts', async () => {
    for (const name of ['leader', 'dean', 'safetyRepresentative'] as CastName[])
      expect(await seenBy(name)).toEqual([[science, null, false]])
    expect(await seenBy('rector')).toHaveLength(2)
    expect(await seenBy('stranger')).toEqual([['HF', null, false]])
  })

  test('an employee without a role: none', async () => {
    expect(await seenBy('employee')).toEqual([])
  })

  test('a round that does not concern one answers as if it did not exist', async () => {
    const { as, services } = await start()
    const { roundId } = await launchedRound(services)
    const stranger = await as('stranger')
    const { body } = await stranger.get(`/api/rounds/${roundId}`).expect(404)
    const nowhere = await stranger.get('/api/rounds/00000000-0000-4000-8000-900000000009').expect(404)
    expect({ ...body, instance: '' }).toEqual({ ...nowhere.body, instance: '' })
    await stranger.get('/api/rounds/no-id').expect(404)
  })

  test('a launched round says who keeps the key to its answer box, a draft does not', async () => {
    const { as, services } = await start()
    const coordinator = await as('coordinator')
    const ask = async (id: string) => (await coordinator.get(`/api/rounds/${id}`).expect(200)).body
    const id = await draftedRound(services.storage)
    expect(await ask(id)).toMatchObject({ keeping: null, pilot: false, counts: null })
    await preparedRound(services, id, { mode: 'custodian' })
    expect(await ask(id)).toMatchObject({
      state: 'preparing',
      keeping: 'custodian',
      counts: { invited: 25, answered: null },
    })
    const { roundId } = await launchedRound(services)
    expect(await ask(roundId)).toMatchObject({ state: 'open', keeping: 'single-key' })
  })

  test('after closing, the count of answers stands still', async () => {
    const { as, services } = await start()
    const { roundId } = await launchedRound(services)
    await transaction(services.storage, (tx) => setRoundState(tx, roundId, 'closing', { answered: 19 }))
    const { body } = await (await as('coordinator')).get(`/api/rounds/${roundId}`).expect(200)
    expect(body.counts).toEqual({ invited: 25, answered: 19 })
  })
})
