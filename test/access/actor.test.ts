import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { loadActor } from '../../server/access/actor.store.ts'
import { personTable, unitTable } from '../../server/organisation/organisation.tables.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { actorOf, type CastName, moveIn, people, units } from '../cast.ts'
import { freshStorage } from '../world.ts'

const sorted = (grants: { role: string; unitId: string }[]) =>
  grants.map(({ role, unitId }) => `${role} ${unitId}`).sort()

test('everyone gets exactly the roles that the register and the administrator gave them', async () => {
  const storage = freshStorage()
  await moveIn(storage)
  for (const name of Object.keys(people) as CastName[]) {
    const actor = await loadActor(storage, people[name], '2026-10-13')
    expect(actor?.name).toBe(actorOf(name).name)
    expect(sorted(actor?.grants ?? [])).toEqual(sorted(actorOf(name).grants))
  }
})

test('a person who has left is nobody, and a unit that is gone gives no role', async () => {
  const storage = freshStorage()
  await moveIn(storage)
  await transaction(storage, async (tx) => {
    await tx.db.update(personTable).set({ active: false }).where(eq(personTable.id, people.stranger))
    await tx.db.update(unitTable).set({ active: false }).where(eq(unitTable.id, units.coast))
  })
  expect(await loadActor(storage, people.stranger, '2026-10-13')).toBeNull()
  expect((await loadActor(storage, people.leader, '2026-10-13'))?.grants).toEqual([])
  expect(await loadActor(storage, units.coast, '2026-10-13')).toBeNull()
})
