import { expect, it } from 'vitest'
import { settingTable } from '../../server/organisation/organisation.tables.ts'
import { keptUntilCommit } from '../../server/platform/kept.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { freshStorage } from '../world.ts'

it('what many ask for at the same moment is made once, and anew after a commit', async () => {
  const storage = freshStorage()
  const kept = keptUntilCommit<number>()
  let made = 0
  const ask = () =>
    kept(storage, 'a', async () => {
      await Promise.resolve()
      made += 1
      return made
    })
  expect(await Promise.all([ask(), ask(), ask()])).toEqual([1, 1, 1])
  expect(await ask()).toBe(1)
  await transaction(storage, async (tx) => {
    await tx.db.insert(settingTable).values({ key: 'a', value: '1' })
  })
  expect(await Promise.all([ask(), ask()])).toEqual([2, 2])
})

it('what cannot be made for one is tried again for the next', async () => {
  const storage = freshStorage()
  const kept = keptUntilCommit<number>()
  const failing = kept(storage, 'a', async () => {
    throw new Error('no')
  })
  await expect(failing).rejects.toThrow('no')
  expect(await kept(storage, 'a', async () => 7)).toBe(7)
})
