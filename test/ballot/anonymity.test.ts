import { sql } from 'drizzle-orm'
import { getTableConfig, type SQLiteTable } from 'drizzle-orm/sqlite-core'
import { describe, expect, test } from 'vitest'
import { eraseAnswers, readAnswers, storeAnswers } from '../../server/ballot/answer.store.ts'
import { answerTable } from '../../server/ballot/ballot.tables.ts'
import type { Storage } from '../../server/platform/database.ts'
import { tokenHash } from '../../server/platform/random.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { eraseInvitations } from '../../server/round/invitation.store.ts'
import { markAnswered } from '../../server/round/manifest.store.ts'
import { invitationTable } from '../../server/round/round.tables.ts'
import { moveIn } from '../cast.ts'
import { launchedRound } from '../round/launched.ts'
import { freshStorage } from '../world.ts'

const columnsOf = (table: SQLiteTable) => getTableConfig(table).columns.map(({ name }) => name)

/** Everyone who is invited answers, in the order in which the links were made. */
async function everyoneAnswers() {
  const storage = freshStorage()
  await moveIn(storage)
  const { roundId, tokenOf } = await launchedRound(storage)
  let number = 0
  for (const token of tokenOf.values()) {
    const bytes = Uint8Array.of(1 + (number % 5), number, 3, 3, 3, 3)
    number++
    await transaction(storage, async (tx) => {
      const place = await markAnswered(tx, tokenHash(token), '2026-10-13')
      if (place) await storeAnswers(tx, [{ ...place, bytes }])
    })
  }
  return { storage, roundId, tokenOf }
}

const tableText = (storage: Storage, name: string) =>
  storage.db.get<{ sql: string }>(sql`select sql from sqlite_master where name = ${name}`).sql

describe('what is stored with an answer', () => {
  test('is a random key, the round, the group and the answer: no person, no time, no link', () => {
    expect(columnsOf(answerTable)).toEqual(['id', 'round_id', 'class_id', 'bytes'])
  })

  test('an invitation knows no time and no answer', () => {
    expect(columnsOf(invitationTable)).toEqual([
      'token_hash',
      'round_id',
      'person_id',
      'class_id',
      'language',
      'answered',
    ])
  })

  test('neither table keeps the order in which rows came', () => {
    const storage = freshStorage()
    for (const name of ['answer', 'invitation']) {
      expect(tableText(storage, name)).toMatch(/WITHOUT ROWID/i)
      expect(() => storage.db.get(sql.raw(`select rowid from ${name}`))).toThrow('no such column: rowid')
    }
  })

  test('answers are read in another order than the one they were sent in', async () => {
    const { storage, roundId } = await everyoneAnswers()
    const order = (await readAnswers(storage, roundId)).map(({ bytes }) => bytes[1])
    expect([...order].sort((a, b) => Number(a) - Number(b))).toEqual(order.map((_, index) => index))
    // 25 answers: the chance of meeting the same order by accident is 1 in 25!.
    expect(order).not.toEqual(order.map((_, index) => index))
  })

  test('no value of an answer row, but round and group, stands anywhere else in the database', async () => {
    const { storage } = await everyoneAnswers()
    const keys = (await storage.db.select().from(answerTable)).map(({ id }) => id)
    const tables = storage.db.all<{ name: string }>(
      sql`select name from sqlite_master where type = 'table' and name <> 'answer' and name not like 'sqlite_%'`,
    )
    for (const { name } of tables) {
      const rows = JSON.stringify(storage.db.all(sql.raw(`select * from "${name}"`)))
      for (const key of keys) expect(rows).not.toContain(key)
    }
  })
})

describe('after the release', () => {
  test('no answer exists, and an old link leads to no person, no group and no state', async () => {
    const { storage, roundId, tokenOf } = await everyoneAnswers()
    await transaction(storage, async (tx) => {
      await eraseAnswers(tx, roundId)
      await eraseInvitations(tx, roundId)
    })
    expect(await readAnswers(storage, roundId)).toEqual([])
    const invitations = await storage.db.select().from(invitationTable)
    expect(invitations).toHaveLength(tokenOf.size)
    for (const { personId, classId, answered } of invitations)
      expect({ personId, classId, answered }).toEqual({
        personId: null,
        classId: null,
        answered: false,
      })
  })

  test('other rounds keep their answers', async () => {
    const { storage } = await everyoneAnswers()
    await transaction(storage, (tx) => eraseAnswers(tx, '00000000-0000-4000-8000-900000000009'))
    expect(await storage.db.select().from(answerTable)).toHaveLength(25)
  })
})
