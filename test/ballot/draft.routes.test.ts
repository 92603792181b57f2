import { randomBytes } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { draftRoutes } from '../../server/ballot/draft.routes.ts'
import { countDrafts, keepDraft } from '../../server/ballot/draft.store.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { setRoundState } from '../../server/round/round.store.ts'
import { people } from '../cast.ts'
import { startApp } from '../http.ts'
import { launchedRound } from '../round/launched.ts'
import { freshServices } from '../world.ts'

const bytes = (length: number) => randomBytes(length).toString('base64url')
const lockedLength = 12 + 16 * 1024 + 16

async function start() {
  const services = freshServices()
  const { anonymous } = await startApp(draftRoutes, services)
  const { roundId, tokenOf } = await launchedRound(services)
  const tokenFor = (personId: string) => tokenOf.get(personId) ?? expect.fail('This person is not invited')
  return {
    ...services,
    roundId,
    invited: tokenOf.size,
    token: tokenFor(people.employee),
    otherToken: tokenFor(people.leader),
    keep: (body: object) => anonymous.put('/api/answer/draft').send(body),
    fetch: (body: object) => anonymous.post('/api/answer/draft').send(body),
    remove: (body: object) => anonymous.post('/api/answer/draft/remove').send(body),
    drafts: () => countDrafts(services.storage, roundId),
  }
}

describe('a draft for going on elsewhere', () => {
  test('comes back as it was kept, until it is removed', async () => {
    const { token, keep, fetch, remove } = await start()
    const id = bytes(16)
    const locked = bytes(lockedLength)
    await keep({ token, id, locked }).expect(204)
    expect((await fetch({ token, id }).expect(200)).body).toEqual({ locked })
    await remove({ token, id }).expect(204)
    await remove({ token, id }).expect(204)
    expect((await fetch({ token, id }).expect(200)).body).toEqual({ locked: null })
  })

  test('takes the place of the last one with the same code', async () => {
    const { token, keep, fetch, drafts } = await start()
    const id = bytes(16)
    const locked = bytes(lockedLength)
    await keep({ token, id, locked: bytes(lockedLength) }).expect(204)
    await keep({ token, id, locked }).expect(204)
    expect(await drafts()).toBe(1)
    expect((await fetch({ token, id })).body).toEqual({ locked })
  })

  test('is found by the code, not by whose link it is: nothing binds it to the invitation', async () => {
    const { token, otherToken, keep, fetch, storage } = await start()
    const id = bytes(16)
    const locked = bytes(lockedLength)
    await keep({ token, id, locked }).expect(204)
    expect((await fetch({ token: otherToken, id })).body).toEqual({ locked })
    expect((await fetch({ token, id: bytes(16) })).body).toEqual({ locked: null })
    expect(Object.keys(storage.db.get<object>(sql`select * from draft`)).sort()).toEqual([
      'id',
      'round_id',
      'sealed',
    ])
  })

  test('is under the round key in the database, locked as it is', async () => {
    const { token, keep, storage } = await start()
    const locked = bytes(lockedLength)
    await keep({ token, id: bytes(16), locked }).expect(204)
    const { sealed } = storage.db.get<{ sealed: Buffer }>(sql`select sealed from draft`)
    expect(sealed.length).toBeGreaterThan(lockedLength)
    expect(sealed.includes(Buffer.from(locked, 'base64url').subarray(0, 24))).toBe(false)
  })

  test.each([
    ['another length', { locked: bytes(lockedLength - 1) }],
    ['an id of another length', { id: bytes(15) }],
    ['more than belongs to it', { when: 'now' }],
  ])('is refused with %s', async (_what, spoilt) => {
    const { token, keep, drafts } = await start()
    const { body } = await keep({ token, id: bytes(16), locked: bytes(lockedLength), ...spoilt }).expect(400)
    expect(body.code).toBe('invalid-request')
    expect(await drafts()).toBe(0)
  })

  test('is kept for invited people only', async () => {
    const { keep, fetch, remove, drafts } = await start()
    const token = 'x'.repeat(43)
    const id = bytes(16)
    const replies = [await keep({ token, id, locked: bytes(lockedLength) }), await fetch({ token, id })]
    replies.push(await remove({ token, id }))
    expect(replies.map(({ status, body }) => [status, body.code])).toEqual(
      Array.from({ length: 3 }, () => [404, 'link-unknown']),
    )
    expect(await drafts()).toBe(0)
  })

  test('is neither kept nor given out once the survey is closed', async () => {
    const { storage, roundId, token, keep, fetch } = await start()
    const id = bytes(16)
    await keep({ token, id, locked: bytes(lockedLength) }).expect(204)
    await transaction(storage, (tx) => setRoundState(tx, roundId, 'closing'))
    for (const reply of [await keep({ token, id, locked: bytes(lockedLength) }), await fetch({ token, id })])
      expect([reply.status, reply.body.code, reply.body.language]).toEqual([410, 'round-closed', 'nb'])
  })

  test('is one of at most two for each invited person; one that is there can still be changed', async () => {
    const { storage, vault, roundId, invited, token, keep, drafts } = await start()
    const key = vault.keyOf(roundId) ?? expect.fail('The round has no key')
    const id = bytes(16)
    await keep({ token, id, locked: bytes(lockedLength) }).expect(204)
    await transaction(storage, async (tx) => {
      for (let count = 1; count < 2 * invited; count++)
        await keepDraft(tx, key, roundId, randomBytes(16), randomBytes(lockedLength))
    })
    const { body } = await keep({ token, id: bytes(16), locked: bytes(lockedLength) }).expect(429)
    expect(body.code).toBe('too-many-requests')
    await keep({ token, id, locked: bytes(lockedLength) }).expect(204)
    expect(await drafts()).toBe(2 * invited)
  })

  test('is one of at most three that one link keeps: nobody can take the places of others', async () => {
    const { token, otherToken, keep, remove, drafts } = await start()
    const locked = bytes(lockedLength)
    const ids = [bytes(16), bytes(16), bytes(16)]
    for (const id of ids) await keep({ token, id, locked }).expect(204)
    for (let more = 0; more < 3; more++) {
      const { body } = await keep({ token, id: bytes(16), locked }).expect(429)
      expect([body.code, body.language]).toEqual(['too-many-requests', 'nb'])
    }
    expect(await drafts()).toBe(3)
    // The three can still be changed, another person has room, and one that is removed leaves its place.
    for (const id of ids) await keep({ token, id, locked }).expect(204)
    await keep({ token: otherToken, id: bytes(16), locked }).expect(204)
    await remove({ token, id: ids[0] }).expect(204)
    await keep({ token, id: bytes(16), locked }).expect(204)
    expect(await drafts()).toBe(4)
  })

  test('that is refused does not wait for the database, and nobody waits for it', async () => {
    const { storage, token, keep } = await start()
    const locked = bytes(lockedLength)
    for (let count = 0; count < 3; count++) await keep({ token, id: bytes(16), locked }).expect(204)
    let letGo = () => {}
    const busy = transaction(storage, () => new Promise<void>((resolve) => (letGo = resolve)))
    await keep({ token, id: bytes(16), locked }).expect(429)
    letGo()
    await busy
  })
})
