import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { loadTree } from '../../server/organisation/organisation.store.ts'
import { unitTable } from '../../server/organisation/organisation.tables.ts'
import { keptUntilChange } from '../../server/platform/stamp.store.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { moveIn } from '../cast.ts'
import { freshStorage } from '../world.ts'

/** Counts how often each value is made. */
function counted(most = 10, sizeOf?: (value: string) => number) {
  const made: string[] = []
  const kept = keptUntilChange<string>(['organisation'], { most, sizeOf })
  return {
    made,
    ask: (storage: ReturnType<typeof freshStorage>, key: string) =>
      kept(storage, key, async () => {
        made.push(key)
        return key
      }),
  }
}

describe('what is kept until the organisation changes', () => {
  it('is made once, however often it is asked for', async () => {
    const storage = freshStorage()
    const { made, ask } = counted()
    for (const key of ['a', 'b', 'a', 'a', 'b']) expect(await ask(storage, key)).toBe(key)
    expect(made).toEqual(['a', 'b'])
  })

  it('is made anew after a change, also one that nobody told of', async () => {
    const storage = freshStorage()
    const { made, ask } = counted()
    await ask(storage, 'a')
    await moveIn(storage)
    await ask(storage, 'a')
    storage.writer.sqlite.exec("update unit set name_nn = 'Nytt namn'")
    await ask(storage, 'a')
    await ask(storage, 'a')
    expect(made).toEqual(['a', 'a', 'a'])
  })

  it('gives up what was asked for longest ago when it grows too large', async () => {
    const storage = freshStorage()
    const { made, ask } = counted(20, (value) => value.length)
    for (const key of ['eight by', 'eight bi', 'eight by', 'eight bo', 'eight by', 'eight bi'])
      await ask(storage, key)
    expect(made).toEqual(['eight by', 'eight bi', 'eight bo', 'eight bi'])
  })

  it('is not kept when the change came while it was made', async () => {
    const storage = freshStorage()
    const kept = keptUntilChange<number>(['organisation'], { most: 10 })
    const number = async () => storage.db.get<{ n: number }>(sql`select count(*) as n from unit`).n
    const first = await kept(storage, '', async () => {
      const before = await number()
      await moveIn(storage)
      return before
    })
    expect([first, await kept(storage, '', number)]).toEqual([0, 8])
  })

  it('shows a transaction its own change, and nobody else one that was taken back', async () => {
    const storage = freshStorage()
    await moveIn(storage)
    const nameOf = async (reader: typeof storage | Parameters<typeof loadTree>[0]) =>
      (await loadTree(reader)).units[0]?.name.nb
    const before = await nameOf(storage)
    const rename = (nameNb: string, fails: boolean) =>
      transaction(storage, async (tx) => {
        await tx.db.update(unitTable).set({ nameNb })
        expect(await nameOf(tx)).toBe(nameNb)
        expect(await nameOf(storage)).toBe(before)
        if (fails) throw new Error('taken back')
      })
    await expect(rename('Tatt tilbake', true)).rejects.toThrow('taken back')
    expect(await nameOf(storage)).toBe(before)
    await rename('Nytt navn', false)
    expect(await nameOf(storage)).toBe('Nytt navn')
  })
})
