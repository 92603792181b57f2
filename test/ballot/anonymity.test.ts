import { createHash } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { getTableConfig, type SQLiteTable } from 'drizzle-orm/sqlite-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toHex } from '#shared/ballot/bytes.ts'
import { ballotRoutes } from '../../server/ballot/ballot.routes.ts'
import { boxTable, draftTable } from '../../server/ballot/ballot.tables.ts'
import { eraseBox, readBox } from '../../server/ballot/box.store.ts'
import type { Storage } from '../../server/platform/database.ts'
import { tokenHash } from '../../server/platform/random.ts'
import type { Services } from '../../server/platform/route.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { eraseInvitations, loadInvitations } from '../../server/round/invitation.store.ts'
import { invitationLinkTable, invitationTable } from '../../server/round/round.tables.ts'
import { findInvited } from '../../server/round/sealed-round.store.ts'
import { people } from '../cast.ts'
import { startApp } from '../http.ts'
import { launchedRound } from '../round/launched.ts'
import { freshServices, testNow } from '../world.ts'
import { collect, delivery } from './browser.ts'

const columnsOf = (table: SQLiteTable) => getTableConfig(table).columns.map(({ name }) => name)

/** Everyone who is invited answers, in the order in which the links were made. */
async function everyoneAnswers(fresh?: Services) {
  const { services, anonymous } = await startApp(ballotRoutes({ boxOrigin: null }), fresh)
  const { roundId, tokenOf } = await launchedRound(services)
  const sent: string[] = []
  for (const token of tokenOf.values()) {
    const { form } = await collect(anonymous, token)
    await anonymous
      .post('/api/box')
      .send(await delivery(roundId, form, { overall: 3 }))
      .expect(201)
    sent.push(toHex(form.m1))
  }
  const key = services.vault.keyOf(roundId)
  if (!key) throw new Error('The round has no key')
  return { ...services, key, roundId, tokenOf, sent }
}

const tableText = (storage: Storage, name: string) =>
  storage.db.get<{ sql: string }>(sql`select sql from sqlite_master where name = ${name}`).sql

/** All that stands in the database, as text and as hex. */
function everything(storage: Storage, without: string[] = []): string {
  const tables = storage.db.all<{ name: string }>(
    sql`select name from sqlite_master where type = 'table' and name not like 'sqlite_%'`,
  )
  return tables
    .filter(({ name }) => !without.includes(name))
    .flatMap(({ name }) => storage.db.all<Record<string, unknown>>(sql.raw(`select * from "${name}"`)))
    .flatMap((row) => Object.values(row))
    .map((value) => (Buffer.isBuffer(value) ? value.toString('hex') : String(value)))
    .join('\n')
}

const services = freshServices(testNow, afterAll)
/** For tests that only read. */
let stored: Awaited<ReturnType<typeof everyoneAnswers>>
beforeAll(async () => {
  stored = await everyoneAnswers(services)
})

describe('what is stored with an answer', () => {
  test('is the round, a hash and what nobody can read: no person, no group, no time, no link', () => {
    expect(columnsOf(boxTable)).toEqual(['round_id', 'id', 'sealed'])
    expect(columnsOf(draftTable)).toEqual(['round_id', 'id', 'sealed'])
  })

  test('an invitation shows nothing but its round, and no time', () => {
    expect(columnsOf(invitationTable)).toEqual(['id', 'round_id', 'sealed'])
    expect(columnsOf(invitationLinkTable)).toEqual(['token_hash', 'round_id', 'sealed'])
  })

  test('no table keeps the order in which rows came', async () => {
    const { storage } = stored
    for (const name of ['box', 'draft', 'invitation', 'invitation_link']) {
      expect(tableText(storage, name)).toMatch(/WITHOUT ROWID/i)
      expect(() => storage.db.get(sql.raw(`select rowid from ${name}`))).toThrow('no such column: rowid')
    }
  })

  test('answers are read in another order than the one they were sent in', async () => {
    const { storage, key, roundId, sent } = stored
    const { answers } = await readBox(storage, key, roundId, null)
    const order = answers.map(({ m1 }) => toHex(Uint8Array.from(m1)))
    expect([...order].sort()).toEqual([...sent].sort())
    // 25 answers: the chance of meeting the same order by accident is 1 in 25!.
    expect(order).not.toEqual(sent)
  })

  test('neither who is invited as what, nor who has collected a form, can be read without the round key', async () => {
    const { storage, roundId } = stored
    const invitations = storage.db.all<{ sealed: Buffer }>(sql`select sealed from invitation`)
    expect(new Set(invitations.map(({ sealed }) => sealed.length)).size).toBe(1)
    const rest = everything(storage, ['person', 'position', 'unit', 'role_assignment', 'session'])
    for (const person of [people.employee, people.leader]) expect(rest).not.toContain(person)
    for (const known of ['employee@', 'leader@', 'Eva Strand', 'Kari Lunde'])
      expect(rest).not.toContain(known)
    expect(rest).toContain(roundId)
  })

  test('which invitation a link opens cannot be read without the round key, nor counted', async () => {
    const { storage } = stored
    const invitations = storage.db.all<{ id: string }>(sql`select id from invitation`)
    const links = storage.db.all<{ sealed: Buffer }>(sql`select sealed from invitation_link`)
    expect(new Set(links.map(({ sealed }) => sealed.length)).size).toBe(1)
    expect(new Set(links.map(({ sealed }) => sealed.toString('hex'))).size).toBe(links.length)
    const rest = everything(storage, ['invitation'])
    for (const { id } of invitations) expect(rest).not.toContain(id)
  })

  test('what a device keeps its draft under follows from nothing in the database', async () => {
    const { storage, vault, tokenOf, key, roundId } = stored
    const invited = await loadInvitations(storage, key, roundId)
    const keys = invited.map(({ deviceKey }) => toHex(Uint8Array.from(deviceKey)))
    expect(new Set(keys).size).toBe(tokenOf.size)
    const all = everything(storage)
    for (const [at, deviceKey] of keys.entries()) {
      expect(deviceKey).toHaveLength(64)
      expect(all).not.toContain(deviceKey)
      const old = createHash('sha256').update(`medvirk device ${invited[at]?.id}`).digest('hex')
      expect(deviceKey).not.toBe(old)
    }
    const found = await findInvited(storage, vault, tokenHash(tokenOf.get(people.employee) ?? ''))
    const own = invited.find(({ personId }) => personId === people.employee)
    expect(found?.invitation?.deviceKey).toEqual(own?.deviceKey)
  })

  test('no key of an answer stands anywhere else in the database', async () => {
    const { storage, sent } = stored
    const ids = storage.db.all<{ id: Buffer }>(sql`select id from box`).map(({ id }) => id.toString('hex'))
    const rest = everything(storage, ['box'])
    for (const key of [...ids, ...sent]) expect(rest).not.toContain(key)
  })
})

describe('after the release', () => {
  test('no answer and no invitation exists, and an old link is only recognised', async () => {
    const { storage, key, roundId, tokenOf } = await everyoneAnswers()
    await transaction(storage, async (tx) => {
      await eraseBox(tx, roundId, 1000)
      await eraseInvitations(tx, roundId)
    })
    expect((await readBox(storage, key, roundId, null)).answers).toEqual([])
    expect(await storage.db.select().from(invitationTable)).toEqual([])
    const links = await storage.db.select().from(invitationLinkTable)
    // Each has one in the mail besides.
    expect(links).toHaveLength(2 * tokenOf.size)
    for (const { sealed } of links) expect(sealed).toBeNull()
  })

  test('other rounds keep their answers', async () => {
    const { storage, key, roundId } = stored
    await transaction(storage, (tx) => eraseBox(tx, '00000000-0000-4000-8000-900000000009', 1000))
    expect((await readBox(storage, key, roundId, null)).answers).toHaveLength(25)
  })
})
