import { describe, expect, test } from 'vitest'
import { loadActor } from '../../server/access/actor.store.ts'
import { loadTree } from '../../server/organisation/organisation.store.ts'
import { safetyRepresentativeTable } from '../../server/organisation/organisation.tables.ts'
import {
  addChief,
  addDeputy,
  loadSafetyRegister,
  saveStanding,
} from '../../server/organisation/safety-representation.store.ts'
import { representationOf } from '../../server/organisation/safety-representation.ts'
import type { Tx } from '../../server/platform/database.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { memberId, moveIn, people, safetyAreas, units } from '../cast.ts'
import { freshStorage } from '../world.ts'

async function world() {
  const storage = freshStorage()
  await moveIn(storage)
  return {
    change: (act: (tx: Tx) => Promise<unknown>) => transaction(storage, act),
    async at(unitId: string) {
      const { standing, acting } = representationOf(
        await loadSafetyRegister(storage),
        await loadTree(storage),
        unitId,
      )
      return { standing, acting: acting.map(({ person, as }) => `${person.name} ${as}`) }
    },
    async represents(personId: string) {
      const actor = await loadActor(storage, personId, '2026-10-13')
      return (actor?.grants ?? [])
        .filter(({ role }) => role === 'safety-representative')
        .map(({ unitId }) => unitId)
    },
  }
}

describe('a unit without an elected safety representative', () => {
  test('is told apart: not elected, vacant, none in this safety area, and in no safety area', async () => {
    const { at, change } = await world()
    expect(await at(units.coast)).toEqual({ standing: 'elected', acting: ['Tor Moe representative'] })
    expect(await at(units.science)).toEqual({ standing: 'no-area', acting: [] })
    expect(await at(units.history)).toEqual({ standing: 'not-elected', acting: [] })
    for (const standing of ['vacant', 'none', 'not-elected'] as const) {
      await change((tx) => saveStanding(tx, safetyAreas.humanities, standing))
      expect((await at(units.history)).standing).toBe(standing)
    }
  })

  test('is served by the deputy, then by the local chief, then by the chief of the institution', async () => {
    const { at, change } = await world()
    await change((tx) => addChief(tx, units.university, people.employee))
    expect(await at(units.history)).toEqual({ standing: 'not-elected', acting: ['Eva Strand chief'] })
    await change((tx) => addChief(tx, units.humanities, memberId('history', 1)))
    expect((await at(units.history)).acting).toEqual(['Ansatt history 2 local-chief'])
    await change((tx) => addDeputy(tx, safetyAreas.humanities, memberId('history', 0)))
    expect(await at(units.history)).toEqual({ standing: 'vacant', acting: ['Ansatt history 1 deputy'] })
    // The elected one is asked, whoever else there is.
    expect((await at(units.ecology)).acting).toEqual(['Tor Moe representative'])
  })
})

test('deputies and chiefs represent exactly the units where they act, and none where one is elected', async () => {
  const { represents, change } = await world()
  const vara = memberId('history', 0)
  await change(async (tx) => {
    await addDeputy(tx, safetyAreas.coast, vara)
    await addChief(tx, units.university, people.employee)
  })
  expect(await represents(vara)).toEqual([])
  expect((await represents(people.employee)).sort()).toEqual(
    [units.university, units.science, units.humanities, units.history].sort(),
  )
  await change((tx) => tx.db.delete(safetyRepresentativeTable))
  await change((tx) => addDeputy(tx, safetyAreas.coast, vara))
  expect((await represents(vara)).sort()).toEqual(
    [units.coast, units.aquaculture, units.ecology, units.fieldStation].sort(),
  )
  expect(await represents(people.safetyRepresentative)).toEqual([])
})
