import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { sessionTable } from '../../server/access/access.tables.ts'
import {
  closeSession,
  endOtherSessions,
  endSession,
  findSession,
  isToBeNoted,
  listSessions,
  noteUse,
  openSession,
  sweepExpired,
} from '../../server/access/session.store.ts'
import { browserIn, rolesHeld } from '../../server/access/session.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { moveIn, people, units } from '../cast.ts'
import { freshStorage, testNow } from '../world.ts'

const now = Temporal.Instant.from(testNow)
const later = (minutes: number, seconds = 0) => now.add({ minutes, seconds })

async function world() {
  const storage = freshStorage()
  await moveIn(storage)
  const open = (name: keyof typeof people = 'leader') =>
    transaction(storage, (tx) => openSession(tx, people[name], now, 'Firefox, Linux'))
  const find = async (token: string, at = now) => findSession(storage, token, at)
  /** What the server does with a request. @returns the secret that the browser has from then on */
  const use = async (token: string, at: Temporal.Instant, held = 'roles') => {
    const session = await findSession(storage, token, at)
    if (!session) throw new Error('The session is not open')
    if (!isToBeNoted(session, at, held)) return token
    return (await transaction(storage, (tx) => noteUse(tx, session, at, held, true))) ?? token
  }
  return { storage, open, find, use }
}

describe('a session', () => {
  it('ends half an hour after it was last used', async () => {
    const { open, find, use } = await world()
    const token = await open()
    expect((await find(token, later(29, 59)))?.personId).toBe(people.leader)
    expect(await find(token, later(30))).toBeNull()
    await use(token, later(20))
    expect(await find(token, later(49, 59))).not.toBeNull()
    expect(await find(token, later(50))).toBeNull()
    expect(await find(`${token}x`)).toBeNull()
  })

  it('ends eight hours after the person signed in, however much it is used', async () => {
    const { open, find, use } = await world()
    const token = await open()
    for (let minutes = 20; minutes < 8 * 60; minutes += 20) await use(token, later(minutes))
    expect(await find(token, later(8 * 60 - 1))).not.toBeNull()
    expect(await find(token, later(8 * 60))).toBeNull()
  })

  it.each([
    ['ahead by hours', { hours: 5 }],
    ['ahead by a year', { hours: 8766 }],
  ])('that was opened while the clock was %s ends when it is set right', async (_, ahead) => {
    const { storage, find } = await world()
    const wrong = now.add(ahead)
    const token = await transaction(storage, (tx) => openSession(tx, people.leader, wrong))
    expect(await find(token, wrong)).not.toBeNull()
    expect(await find(token, now)).toBeNull()
    expect(await listSessions(storage, people.leader, now)).toEqual([])
  })

  it('outlives a clock that is set back by some minutes, and ends when it jumps ahead', async () => {
    const { open, find } = await world()
    const token = await open()
    expect(await find(token, now.subtract({ minutes: 9 }))).not.toBeNull()
    expect(await find(token, now.add({ hours: 8766 }))).toBeNull()
  })

  it('is noted as used every five minutes and not at every request', async () => {
    const { open, find } = await world()
    const token = await open()
    const session = await find(token)
    if (!session) throw new Error('It is open')
    const used = { ...session, roles: 'same' }
    expect(isToBeNoted(used, later(4, 59), 'same')).toBe(false)
    expect(isToBeNoted(used, later(5), 'same')).toBe(true)
    expect(isToBeNoted(used, later(0), 'other')).toBe(true)
  })

  it('has another secret from when the person’s roles are others, and the old one opens nothing soon after', async () => {
    const { open, find, use } = await world()
    const token = await open()
    expect(await use(token, later(0), 'leader')).toBe(token)
    const exchanged = await use(token, later(1), 'leader and coordinator')
    expect(exchanged).not.toBe(token)
    expect(await use(exchanged, later(1), 'leader and coordinator')).toBe(exchanged)
    // A request that was on its way with the old one is served, and exchanges nothing once more.
    expect(await use(token, later(1, 30), 'leader and coordinator')).toBe(token)
    expect(await find(token, later(2))).toBeNull()
    expect(await find(exchanged, later(2))).not.toBeNull()
  })

  it('is exchanged once when several requests find the roles changed at the same time', async () => {
    const { storage, open, find, use } = await world()
    const token = await open()
    await use(token, now, 'a')
    const session = await find(token)
    if (!session) throw new Error('It is open')
    const both = await Promise.all([
      transaction(storage, (tx) => noteUse(tx, session, now, 'b', true)),
      transaction(storage, (tx) => noteUse(tx, session, now, 'b', true)),
    ])
    expect(both.filter((secret) => secret !== null)).toHaveLength(1)
  })

  it('is over after signing out, also for the secret before an exchange', async () => {
    const { storage, open, find, use } = await world()
    const token = await open()
    await use(token, now, 'a')
    const exchanged = await use(token, now, 'b')
    await transaction(storage, (tx) => closeSession(tx, token))
    expect([await find(token), await find(exchanged)]).toEqual([null, null])
  })

  it('leaves no secret in the database, and is swept away when it is over', async () => {
    const { storage, open } = await world()
    const token = await open()
    expect(JSON.stringify(await storage.db.select().from(sessionTable))).not.toContain(token)
    await transaction(storage, (tx) => sweepExpired(tx, later(29)))
    expect(await storage.db.select().from(sessionTable)).toHaveLength(1)
    await transaction(storage, (tx) => sweepExpired(tx, later(31)))
    expect(await storage.db.select().from(sessionTable)).toHaveLength(0)
  })
})

describe('a person’s sessions', () => {
  it('are listed while they are open, the one used last first', async () => {
    const { storage, open, use } = await world()
    const [first, second] = [await open(), await open()]
    await open('coordinator')
    await use(first, later(20))
    const listed = await listSessions(storage, people.leader, later(25))
    expect(listed).toMatchObject([{ browser: 'Firefox, Linux', usedAt: later(20).toString() }, {}])
    expect(await listSessions(storage, people.leader, later(40))).toHaveLength(1)
    expect(second).not.toBe(first)
  })

  it('are ended by their owner, one or all others, and by nobody else', async () => {
    const { storage, open, find } = await world()
    const [here, there, third] = [await open(), await open(), await open()]
    const idOf = async (token: string) => (await find(token))?.id ?? ''
    const id = await idOf(there)
    expect(await transaction(storage, (tx) => endSession(tx, people.coordinator, id))).toBe(false)
    expect(await transaction(storage, (tx) => endSession(tx, people.leader, id))).toBe(true)
    expect(await find(there)).toBeNull()
    const mine = await idOf(here)
    expect(await transaction(storage, (tx) => endOtherSessions(tx, people.leader, mine))).toBe(1)
    expect([(await find(here)) !== null, await find(third)]).toEqual([true, null])
  })
})

describe('what a session is known by', () => {
  it('is another for other roles, and the same in whatever order they come', () => {
    const leader = { role: 'leader' as const, unitId: units.coast }
    const coordinator = { role: 'coordinator' as const, unitId: units.university }
    const held = rolesHeld({ grants: [leader, coordinator] })
    expect(rolesHeld({ grants: [coordinator, leader] })).toBe(held)
    expect(rolesHeld({ grants: [leader] })).not.toBe(held)
    expect(rolesHeld({ grants: [{ ...leader, deputy: true }, coordinator] })).not.toBe(held)
  })

  it('is browser and system in two words, and nothing of a header that says neither', () => {
    const iphone =
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1'
    const edge =
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0'
    expect([browserIn(iphone), browserIn(edge)]).toEqual(['Safari, iPhone', 'Edge, Windows'])
    expect([browserIn(undefined), browserIn('curl/8'), browserIn('<script>')]).toEqual(['', '', ''])
  })
})
