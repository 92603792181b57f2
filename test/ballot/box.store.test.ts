import { randomBytes } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { compareBytes, toHex } from '#shared/ballot/bytes.ts'
import { merkleRoot } from '#shared/ballot/merkle.ts'
import { sealedLength } from '#shared/ballot/sealing.ts'
import { prefixedLength } from '#shared/ballot/signature.ts'
import { boxTable } from '../../server/ballot/ballot.tables.ts'
import { findInBox, putInBox, readBox } from '../../server/ballot/box.store.ts'
import type { BoxRow } from '../../server/ballot/box.ts'
import { listBox, sha256 } from '../../server/ballot/box-list.store.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { freshServices } from '../world.ts'

const roundId = '00000000-0000-4000-8000-000000000001'

function answer(): BoxRow & { state: 'boxed' } {
  const [m1, signature, sealed] = [randomBytes(32), randomBytes(prefixedLength), randomBytes(sealedLength)]
  return { state: 'boxed', sequence: 0, m1, signature, sealed }
}

/** A box with five answers, by rising id. */
async function filledBox() {
  const { storage, vault } = freshServices()
  const key = vault.makeKey(roundId)
  const rows = Array.from({ length: 5 }, () => ({ id: randomBytes(32), row: answer() }))
  rows.sort((a, b) => compareBytes(a.id, b.id))
  await transaction(storage, async (tx) => {
    for (const { id, row } of rows) await putInBox(tx, key, roundId, id, row)
  })
  const [first] = rows
  if (!first) throw new Error('The box is empty')
  const setRow = (id: Buffer, change: Partial<typeof boxTable.$inferInsert>) =>
    transaction(storage, async (tx) => {
      await tx.db.update(boxTable).set(change).where(eq(boxTable.id, id))
    })
  return { storage, key, rows, first, setRow, read: () => readBox(storage, key, roundId, null) }
}

test('Who has a copy of the database cannot see by its length that an answer was withdrawn', async () => {
  const { storage, key, first } = await filledBox()
  await transaction(storage, (tx) =>
    putInBox(tx, key, roundId, first.id, { state: 'withdrawn', sequence: 7 }),
  )
  const lengths = storage.db.all<{ length: number }>(sql`select length(sealed) as length from box`)
  expect(lengths).toHaveLength(5)
  expect(new Set(lengths.map(({ length }) => length)).size).toBe(1)
  expect(await findInBox(storage, key, roundId, first.id)).toEqual({ state: 'withdrawn', sequence: 7 })
})

describe('A row that is damaged', () => {
  test.each([
    ['overwritten with zeros', (sealed: Buffer) => Buffer.alloc(sealed.length)],
    ['cut short', (sealed: Buffer) => sealed.subarray(0, 40)],
    ['empty', () => Buffer.alloc(0)],
    ['one bit different', (sealed: Buffer) => Buffer.from(sealed).fill((sealed[99] ?? 0) ^ 1, 99, 100)],
  ])(
    'because it is %s is read as an answer that will not count, and the others as they are',
    async (_, spoil) => {
      const { storage, rows, first, setRow, read } = await filledBox()
      const [there] = await storage.db.select().from(boxTable).where(eq(boxTable.id, first.id))
      await setRow(first.id, { sealed: spoil(there?.sealed ?? Buffer.alloc(0)) })
      const { answers } = await read()
      expect(answers.map(({ id }) => toHex(id))).toEqual(rows.map(({ id }) => toHex(id)))
      expect(answers.map(({ isDamaged }) => isDamaged ?? false)).toEqual([true, false, false, false, false])
      expect(answers.slice(1).map(({ sealed }) => sealed)).toEqual(rows.slice(1).map(({ row }) => row.sealed))
    },
  )

  test('because it was moved to another id, or to an id of another length, is one too', async () => {
    const { setRow, first, rows, read } = await filledBox()
    await setRow(first.id, { id: Buffer.alloc(32) })
    await setRow(rows[1]?.id ?? Buffer.alloc(0), { id: Buffer.alloc(5, 0xff) })
    const { answers } = await read()
    expect(answers).toHaveLength(5)
    expect(answers.filter(({ isDamaged }) => isDamaged)).toHaveLength(2)
  })

  test('stands in the published list like any other, and the list has a root', async () => {
    const { storage, key, rows, first, setRow } = await filledBox()
    const before = await listBox(storage, key, roundId)
    expect(before.map((entry) => toHex(entry))).toEqual(
      rows.map(({ id, row }) => `${toHex(id)}${toHex(sha256(row.sealed))}`),
    )
    await setRow(first.id, { sealed: Buffer.alloc(3) })
    await setRow(rows[4]?.id ?? Buffer.alloc(0), { id: Buffer.alloc(5, 0xff) })
    const after = await listBox(storage, key, roundId)
    expect(after).toHaveLength(5)
    expect(await merkleRoot(after, sha256)).toHaveLength(32)
    expect(toHex(after.find((entry) => toHex(entry).startsWith(toHex(first.id))) ?? new Uint8Array())).toBe(
      `${toHex(first.id)}${toHex(sha256(Buffer.alloc(3)))}`,
    )
  })

  test('is not taken for a place where nothing ever was: no earlier answer may come back there', async () => {
    const { storage, key, first, setRow } = await filledBox()
    await setRow(first.id, { sealed: Buffer.alloc(3) })
    await expect(findInBox(storage, key, roundId, first.id)).rejects.toThrow('damaged')
  })
})
