import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { settingTable } from '../../server/organisation/organisation.tables.ts'
import { openStorage, type Reader, type Tx } from '../../server/platform/database.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { freshStorage } from '../world.ts'

const write = (tx: Tx, key: string, value: string) => tx.db.insert(settingTable).values({ key, value })
const read = async (reader: Reader, key: string) =>
  (await reader.db.select().from(settingTable).where(eq(settingTable.key, key)))[0]?.value

describe('a transaction', () => {
  it('keeps everything it did', async () => {
    const storage = freshStorage()
    await transaction(storage, async (tx) => {
      await write(tx, 'a', '1')
      await write(tx, 'b', '2')
    })
    expect([await read(storage, 'a'), await read(storage, 'b')]).toEqual(['1', '2'])
  })

  it('keeps nothing when anything in it fails', async () => {
    const storage = freshStorage()
    const failing = transaction(storage, async (tx) => {
      await write(tx, 'a', '1')
      throw new Error('the lights went out')
    })
    await expect(failing).rejects.toThrow('the lights went out')
    expect(await read(storage, 'a')).toBeUndefined()
  })

  it('goes on after one that failed', async () => {
    const storage = freshStorage()
    await transaction(storage, () => Promise.reject(new Error('no'))).catch(() => undefined)
    await transaction(storage, (tx) => write(tx, 'a', '1'))
    expect(await read(storage, 'a')).toBe('1')
  })

  it('lets simultaneous writers wait for each other, so that none sees half of another', async () => {
    const storage = freshStorage()
    await transaction(storage, (tx) => write(tx, 'count', '0'))
    const addOne = () =>
      transaction(storage, async (tx) => {
        const before = Number(await read(tx, 'count'))
        await new Promise((resolve) => setTimeout(resolve, 1))
        await tx.db
          .update(settingTable)
          .set({ value: String(before + 1) })
          .where(eq(settingTable.key, 'count'))
      })
    await Promise.all(Array.from({ length: 25 }, addOne))
    expect(await read(storage, 'count')).toBe('25')
  })

  it('is not seen by readers before it is finished', async () => {
    const storage = freshStorage()
    await transaction(storage, async (tx) => {
      await write(tx, 'a', '1')
      expect(await read(storage, 'a')).toBeUndefined()
    })
    expect(await read(storage, 'a')).toBe('1')
  })

  it('refuses another one inside it instead of waiting for ever', async () => {
    const storage = freshStorage()
    const nested = transaction(storage, () => transaction(storage, async () => 'never'))
    await expect(nested).rejects.toThrow('inside a transaction')
  })
})

describe('the storage', () => {
  it('is readable by its owner alone, however open the folder is', () => {
    const folder = mkdtempSync(join(tmpdir(), 'medvirk-test-'))
    chmodSync(folder, 0o755)
    const storage = openStorage(join(folder, 'medvirk.db'))
    for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).mode & 0o077, name).toBe(0)
    storage.close()
    rmSync(folder, { recursive: true })
  })

  it('cannot be written outside a transaction', async () => {
    const storage = freshStorage()
    await expect(async () => {
      await storage.db.insert(settingTable).values({ key: 'a', value: '1' })
    }).rejects.toThrow()
  })

  it('survives power cuts: every connection waits until the disk has it', () => {
    const { writer } = freshStorage()
    expect(writer.sqlite.pragma('synchronous', { simple: true })).toBe(2)
    expect(writer.sqlite.pragma('secure_delete', { simple: true })).toBe(1)
    expect(writer.sqlite.pragma('foreign_keys', { simple: true })).toBe(1)
  })
})
