/** Writers that wait together are committed together; nobody may notice but by the time it takes. */
import { AsyncLocalStorage } from 'node:async_hooks'
import { setImmediate as turn, setTimeout as wait } from 'node:timers/promises'
import { eq, sql } from 'drizzle-orm'
import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { settingTable } from '../../server/organisation/organisation.tables.ts'
import type { Reader, Storage, Tx } from '../../server/platform/database.ts'
import { emptyLog, transaction } from '../../server/platform/transaction.ts'
import { freshStorage } from '../world.ts'

const read = async (reader: Reader, key: string) =>
  (await reader.db.select().from(settingTable).where(eq(settingTable.key, key)))[0]?.value
const write = (tx: Tx, key: string, value: string) =>
  tx.db
    .insert(settingTable)
    .values({ key, value })
    .onConflictDoUpdate({ target: settingTable.key, set: { value } })
const everything = (reader: Reader) => reader.db.select().from(settingTable).orderBy(settingTable.key)

/** Every statement by which the writing connection begins and ends something. */
function listen({ writer }: Storage): string[] {
  const said: string[] = []
  const exec = writer.sqlite.exec.bind(writer.sqlite)
  vi.spyOn(writer.sqlite, 'exec').mockImplementation((statement) => {
    said.push(statement)
    return exec(statement)
  })
  return said
}
const times = (said: string[], statement: string) => said.filter((one) => one === statement).length

/** What a writer does: reads and writes, waits in between, and perhaps thinks better of it. */
interface Work {
  steps: { key: string; add: number; waits: 'not' | 'a turn' }[]
  end: 'keeps' | 'throws' | 'throws when odd' | 'nests'
}

const works = fc.array(
  fc.record<Work>({
    steps: fc.array(
      fc.record({
        key: fc.constantFrom('a', 'b', 'c'),
        add: fc.integer({ min: 1, max: 9 }),
        waits: fc.constantFrom('not', 'not', 'a turn'),
      }),
      { maxLength: 4 },
    ),
    end: fc.constantFrom('keeps', 'keeps', 'throws', 'throws when odd', 'nests'),
  }),
  { maxLength: 30 },
)

/** @returns what the writer saw, or why it failed */
async function attempt(storage: Storage, { steps, end }: Work): Promise<string> {
  const done = transaction(storage, async (tx) => {
    let sum = 0
    for (const { key, add, waits } of steps) {
      sum = Number((await read(tx, key)) ?? 0) + add
      if (waits === 'a turn') await turn()
      await write(tx, key, String(sum))
    }
    if (end === 'throws' || (end === 'throws when odd' && sum % 2 === 1)) throw new Error(`failed at ${sum}`)
    if (end === 'nests') await transaction(storage, async () => undefined)
    return `saw ${sum}`
  })
  return done.catch((error: Error) => error.message)
}

afterEach(() => vi.restoreAllMocks())

describe('Transactions that wait together', () => {
  it('end as if they had run one after the other, whatever fails among them', async () => {
    const property = fc.asyncProperty(
      works,
      fc.array(fc.boolean(), { minLength: 30, maxLength: 30 }),
      async (all, later) => {
        const [together, oneByOne] = [freshStorage(), freshStorage()]
        const running: Promise<string>[] = []
        for (const [index, work] of all.entries()) {
          if (later[index]) await turn()
          running.push(attempt(together, work))
        }
        const expected: string[] = []
        for (const work of all) expected.push(await attempt(oneByOne, work))
        expect(await Promise.all(running)).toEqual(expected)
        expect(await everything(together)).toEqual(await everything(oneByOne))
      },
    )
    await fc.assert(property, { numRuns: 60 })
  }, 60_000)

  it('take the disk’s time once for as many as wait, at most 128', async () => {
    vi.spyOn(performance, 'now').mockReturnValue(0)
    const storage = freshStorage()
    const said = listen(storage)
    await Promise.all(
      Array.from({ length: 300 }, (_, at) => transaction(storage, (tx) => write(tx, `${at}`, ''))),
    )
    expect([times(said, 'BEGIN IMMEDIATE'), times(said, 'COMMIT')]).toEqual([3, 3])
    expect(await everything(storage)).toHaveLength(300)
  })

  it('tell nobody that it is done, or refused, before the disk has all of it', async () => {
    const storage = freshStorage()
    const said = listen(storage)
    const told = async () => said.push('told')
    const done = Array.from({ length: 5 }, (_, at) =>
      transaction(storage, (tx) => write(tx, `${at}`, '')).then(told),
    )
    const refused = transaction(storage, () => Promise.reject(new Error('no'))).catch(told)
    await Promise.all([...done, refused])
    expect(said.indexOf('told')).toBeGreaterThan(said.indexOf('COMMIT'))
    expect(times(said, 'COMMIT')).toBe(1)
    expect(times(said, 'told')).toBe(6)
  })

  it('see what the ones before them did; readers outside see nothing of it yet', async () => {
    const storage = freshStorage()
    const first = transaction(storage, (tx) => write(tx, 'a', '1'))
    const second = transaction(storage, async (tx) => [await read(tx, 'a'), await read(storage, 'a')])
    expect(await second).toEqual(['1', undefined])
    await first
    expect(await read(storage, 'a')).toBe('1')
  })

  it('are all refused when they cannot be committed, and the next ones are not', async () => {
    const storage = freshStorage()
    const works = [
      transaction(storage, (tx) => write(tx, 'a', '1')),
      // Found out at COMMIT: a round in a unit that does not exist.
      transaction(storage, async (tx) => {
        await tx.db.run(sql`pragma defer_foreign_keys = on`)
        await tx.db.run(sql`insert into response_unit values ('no round', 'no unit')`)
      }),
      transaction(storage, () => Promise.reject(new Error('no'))),
    ]
    for (const { status, reason } of (await Promise.allSettled(works)) as PromiseRejectedResult[])
      expect([status, `${reason}`]).toEqual(['rejected', expect.stringContaining('FOREIGN KEY')])
    await transaction(storage, (tx) => write(tx, 'b', '2'))
    expect(await everything(storage)).toMatchObject([{ key: 'b' }])
  })

  it('are all refused when SQLite itself rolls everything back, as on a full disk', async () => {
    const storage = freshStorage()
    const works = [
      transaction(storage, (tx) => write(tx, 'a', '1')),
      transaction(storage, async () => {
        storage.writer.sqlite.exec('ROLLBACK')
        throw new Error('database or disk is full')
      }),
      transaction(storage, (tx) => write(tx, 'b', '2')),
    ]
    for (const { status, reason } of (await Promise.allSettled(works)) as PromiseRejectedResult[])
      expect([status, `${reason}`]).toEqual(['rejected', expect.stringContaining('full')])
    await transaction(storage, (tx) => write(tx, 'c', '3'))
    expect(await everything(storage)).toMatchObject([{ key: 'c' }])
  })

  it('do not wait for each other longer than a moment: after a long one the disk comes first', async () => {
    const storage = freshStorage()
    const said = listen(storage)
    const long = transaction(storage, async (tx) => {
      await write(tx, 'a', '1')
      await wait(80)
    })
    const short = transaction(storage, (tx) => write(tx, 'b', '2'))
    await long
    expect(times(said, 'COMMIT')).toBe(1)
    await short
    expect(times(said, 'COMMIT')).toBe(2)
  })

  it('leave room for emptying the log between them', async () => {
    const storage = freshStorage()
    const writing = () =>
      Promise.all(
        Array.from({ length: 200 }, (_, at) => transaction(storage, (tx) => write(tx, `${at}`, 'x'))),
      )
    const first = writing()
    const emptied = emptyLog(storage)
    const second = writing()
    expect(await emptied).toBe(true)
    await Promise.all([first, second])
    expect(await everything(storage)).toHaveLength(200)
  })

  it('each keep what their own caller has around them', async () => {
    const storage = freshStorage()
    const caller = new AsyncLocalStorage<string>()
    const seen = await Promise.all(
      ['Kari', 'Tor', 'Eva'].map((name) =>
        caller.run(name, () => transaction(storage, async () => turn(caller.getStore()))),
      ),
    )
    expect(seen).toEqual(['Kari', 'Tor', 'Eva'])
  })
})
