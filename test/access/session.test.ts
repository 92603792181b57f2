import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { sessionTable } from '../../server/access/access.tables.ts'
import { closeSession, findSession, openSession, sweepExpired } from '../../server/access/session.store.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { moveIn, people } from '../cast.ts'
import { freshStorage, testNow } from '../world.ts'

const now = Temporal.Instant.from(testNow)

test('a session lasts twelve hours and not a second more', async () => {
  const storage = freshStorage()
  await moveIn(storage)
  const token = await transaction(storage, (tx) => openSession(tx, people.leader, now))
  expect(await findSession(storage, token, now.add({ hours: 11, minutes: 59 }))).toBe(people.leader)
  expect(await findSession(storage, token, now.add({ hours: 12 }))).toBeNull()
  expect(await findSession(storage, `${token}x`, now)).toBeNull()
})

test('after signing out the cookie opens nothing', async () => {
  const storage = freshStorage()
  await moveIn(storage)
  const token = await transaction(storage, (tx) => openSession(tx, people.leader, now))
  await transaction(storage, (tx) => closeSession(tx, token))
  expect(await findSession(storage, token, now)).toBeNull()
})

test('the database never holds the secret of a session, and expired ones are swept away', async () => {
  const storage = freshStorage()
  await moveIn(storage)
  const token = await transaction(storage, (tx) => openSession(tx, people.leader, now))
  expect(JSON.stringify(await storage.db.select().from(sessionTable))).not.toContain(token)
  await transaction(storage, (tx) => sweepExpired(tx, now.add({ hours: 11 })))
  expect(await storage.db.select().from(sessionTable)).toHaveLength(1)
  await transaction(storage, (tx) => sweepExpired(tx, now.add({ hours: 13 })))
  expect(await storage.db.select().from(sessionTable)).toHaveLength(0)
})
