import { eq } from 'drizzle-orm'
import supertest from 'supertest'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { sha256, toBase64url } from '#shared/ballot/bytes.ts'
import { merkleRoot, readBoxList } from '#shared/ballot/merkle.ts'
import { publicBoxSchema } from '#shared/box.ts'
import { createApp } from '../../server/app.ts'
import { boxTable } from '../../server/ballot/ballot.tables.ts'
import { findRoundBox, saveRoundBox } from '../../server/keeping/round-box.store.ts'
import { createLogger } from '../../server/platform/log.ts'
import type { Services } from '../../server/platform/route.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { abortRound } from '../../server/results/abort.job.ts'
import { closeDueRounds } from '../../server/results/close.job.ts'
import { givenBy } from '../../server/results/key-parts.ts'
import { publicBoxRoutes } from '../../server/results/public-box.routes.ts'
import { resultsRoutes } from '../../server/results/results.routes.ts'
import { hasRelease } from '../../server/results/results.store.ts'
import { findRound } from '../../server/round/round.store.ts'
import { invitationLinkTable, invitationTable, roundUnitTable } from '../../server/round/round.tables.ts'
import { people, units } from '../cast.ts'
import { startApp } from '../http.ts'
import { custodianNames } from '../keeping/ceremony.ts'
import { draftedRound } from '../round/launched.ts'
import { answeredRound } from './answered-round.ts'

const routes = [...publicBoxRoutes, ...resultsRoutes]
const log = createLogger('silent')
/** A thread takes its time to start. */
const patient = { timeout: 20_000 }

/** A closed round whose three key holders each have a file; the code in it is what they type or paste. */
async function closedRound() {
  const app = await startApp(routes)
  const { services } = app
  const { roundId, ceremony, answered } = await answeredRound(services, 'custodian')
  const parts = (ceremony?.files ?? []).map((file) => /^Medvirk-Key-Part: (.*)$/m.exec(file)?.[1] ?? '')
  const coordinator = await app.as('coordinator')
  const address = `/api/box/${roundId}`
  await coordinator.post(`/api/rounds/${roundId}/close`).expect(200)
  return {
    ...app,
    roundId,
    answered,
    parts,
    coordinator,
    address,
    give: (part: string | undefined) => app.anonymous.post(`${address}/parts`).send({ part }),
    closing: async () => (await coordinator.get(`/api/rounds/${roundId}/closing`).expect(200)).body,
    box: async () => publicBoxSchema.parse((await app.anonymous.get(address).expect(200)).body),
  }
}

const stateOf = async ({ storage }: Services, roundId: string) => (await findRound(storage, roundId))?.state

describe('a closed round with key holders', () => {
  test('waits for them, however often the sweep comes by, and says how many are needed', async () => {
    const { services, roundId, answered, closing } = await closedRound()
    for (let sweep = 0; sweep < 3; sweep++) await closeDueRounds(services, log)
    expect(await stateOf(services, roundId)).toBe('closing')
    expect(await services.storage.db.select().from(boxTable)).toHaveLength(answered)
    expect(await closing()).toEqual({ state: 'waiting-for-key-holders', given: [], needed: 2 })
  })

  test('is opened by two of three parts, given by anybody who has them, one twice', async () => {
    const { services, roundId, parts, give, closing, box, answered } = await closedRound()
    const [first, , third] = parts
    expect((await give(third).expect(200)).body).toEqual({ given: [custodianNames[2]], needed: 2 })
    expect((await give(third).expect(200)).body).toEqual({ given: [custodianNames[2]], needed: 2 })
    expect(await closing()).toEqual({
      state: 'waiting-for-key-holders',
      given: [custodianNames[2]],
      needed: 2,
    })
    expect((await box()).parts).toEqual({ given: [custodianNames[2]], needed: 2 })
    const both = { given: [custodianNames[0], custodianNames[2]], needed: 2 }
    // The reply to the last part was lost: it is given again while the box is being opened.
    const last = await Promise.all([give(first), give(first)])
    expect(last.map(({ status, body }) => [status, body])).toEqual([
      [200, both],
      [200, both],
    ])
    await expect.poll(async () => (await closing()).state, patient).toBe('released')
    expect(givenBy(services.storage, roundId)).toEqual([])
    expect(await box()).toMatchObject({
      state: 'released',
      parts: null,
      totals: { issued: answered, boxed: answered, opened: answered, invalid: 0 },
      destroyedOn: '2026-10-13',
    })
    expect((await give(first).expect(409)).body.code).toBe('not-waiting-for-keys')
    expect(await services.storage.db.select().from(boxTable)).toEqual([])
  })

  test('takes no other part: of another round, mistyped, or no part at all; the refusal says nothing more', async () => {
    const { services, roundId, parts, give, closing } = await closedRound()
    const { ceremony: another } = await answeredRound(services, 'custodian')
    const foreign = /^Medvirk-Key-Part: (.*)$/m.exec(another?.files[0] ?? '')?.[1] ?? ''
    const [part = ''] = parts
    const mistyped = part.replace(/[^ -]$/, (last) => (last === '0' ? '1' : '0'))
    const refusals = []
    for (const wrong of [foreign, mistyped, part.slice(5), '', 'two words'])
      refusals.push((await give(wrong).expect(422)).body)
    expect(new Set(refusals.map(({ instance: _, ...body }) => JSON.stringify(body))).size).toBe(1)
    expect(refusals[0]).toMatchObject({ code: 'key-part-wrong' })
    expect(JSON.stringify(refusals)).not.toContain(custodianNames[0])
    expect(await closing()).toMatchObject({ given: [] })
    expect(await stateOf(services, roundId)).toBe('closing')
  })

  test('forgets a part when the server is stopped in between: both must be given again', async () => {
    const { services, roundId, parts, give, closing } = await closedRound()
    await give(parts[0]).expect(200)
    // Another process has another memory.
    const restarted = { ...services, storage: { ...services.storage } }
    expect(givenBy(restarted.storage, roundId)).toEqual([])
    const again = startAgain(restarted)
    const give2 = (part: string | undefined) =>
      again.anonymous.post(`/api/box/${roundId}/parts`).send({ part })
    expect((await give2(parts[1]).expect(200)).body.given).toEqual([custodianNames[1]])
    await give2(parts[0]).expect(200)
    await expect.poll(async () => (await closing()).state, patient).toBe('released')
  })

  test('forgets a part that has lain for an hour without the next', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    onTestFinished(() => void vi.useRealTimers())
    const { services, roundId, parts, give } = await closedRound()
    await give(parts[0]).expect(200)
    vi.advanceTimersByTime(59 * 60_000)
    expect(givenBy(services.storage, roundId)).toEqual([custodianNames[0]])
    vi.advanceTimersByTime(2 * 60_000)
    expect(givenBy(services.storage, roundId)).toEqual([])
  })

  test('whose opening is refused keeps every answer; it is tried again when both have given their parts again', async () => {
    const { services, roundId, parts, give, closing, box, coordinator } = await closedRound()
    const { storage } = services
    const [invitation] = await storage.db.select().from(invitationTable)
    if (!invitation) throw new Error('Nobody is invited')
    await transaction(storage, async (tx) => {
      await tx.db.update(invitationLinkTable).set({ sealed: null })
      await tx.db.delete(invitationTable)
    })
    await give(parts[0]).expect(200)
    await give(parts[1]).expect(200)
    await expect.poll(async () => (await closing()).state, patient).toBe('refused')
    expect((await give(parts[0]).expect(409)).body.code).toBe('not-waiting-for-keys')
    expect((await box()).parts).toBeNull()
    expect(givenBy(storage, roundId)).toEqual([])

    const { body } = await coordinator.post(`/api/rounds/${roundId}/release`).expect(200)
    expect(body).toEqual({ state: 'waiting-for-key-holders', given: [], needed: 2 })
    await give(parts[2]).expect(200)
    expect(await closing()).toMatchObject({ given: [custodianNames[2]] })
  })

  test('whose opening breaks off says so, keeps every answer, and is opened when it is tried again', async () => {
    const { services, roundId, parts, give, closing, coordinator, answered } = await closedRound()
    const logged = vi.spyOn(log, 'error')
    onTestFinished(() => logged.mockRestore())
    const { anonymous } = startAgain(services)
    const hang = (parentId: string) =>
      transaction(services.storage, async (tx) => {
        await tx.db.update(roundUnitTable).set({ parentId }).where(eq(roundUnitTable.unitId, units.coast))
      })
    await hang('nowhere')
    for (const part of parts.slice(1))
      await anonymous.post(`/api/box/${roundId}/parts`).send({ part }).expect(200)
    await expect.poll(async () => (await closing()).state, patient).toBe('refused')
    // The kind of error, and never its own words.
    expect((await closing()).objections).toEqual([
      'The answer box could not be opened: the opening broke off (Error).',
    ])
    expect(logged.mock.calls).toEqual([
      [{ err: expect.any(Error), round: roundId }, 'an answer box could not be opened'],
    ])
    expect(await services.storage.db.select().from(boxTable)).toHaveLength(answered)
    await hang(units.science)
    await coordinator.post(`/api/rounds/${roundId}/release`).expect(200)
    for (const part of parts.slice(0, 2)) await give(part).expect(200)
    await expect.poll(async () => (await closing()).state, patient).toBe('released')
  })

  test('that was killed when its results were kept is finished by the next sweep: no part is asked for again', async () => {
    const { services, roundId, parts, give, closing, box } = await closedRound()
    const { writer } = services.storage
    writer.sqlite.exec("create trigger killed before delete on box begin select raise(abort, 'killed'); end")
    await give(parts[0]).expect(200)
    await give(parts[2]).expect(200)
    await expect.poll(() => hasRelease(services.storage, roundId), patient).toBe(true)
    await expect.poll(() => givenBy(services.storage, roundId), patient).toEqual([])
    expect(await closing()).toEqual({ state: 'closing', step: 'waiting', percent: 0 })
    expect((await box()).parts).toBeNull()
    writer.sqlite.exec('drop trigger killed')
    await closeDueRounds(services, log)
    expect(await closing()).toEqual({ state: 'released' })
  })

  test('is aborted while a part is being looked at: the part is not kept', async () => {
    const { services, roundId, parts, give } = await closedRound()
    const digest = vi.spyOn(crypto.subtle, 'digest')
    onTestFinished(() => digest.mockRestore())
    digest.mockImplementationOnce(async (algorithm, data) => {
      digest.mockRestore()
      await abortRound(services, roundId, people.coordinator)
      return crypto.subtle.digest(algorithm, data)
    })
    const { status, body } = await give(parts[0])
    expect([status, body.code]).toEqual([409, 'not-waiting-for-keys'])
    expect(await stateOf(services, roundId)).toBe('aborted')
    expect(givenBy(services.storage, roundId)).toEqual([])
  })

  test('is aborted while it waits: everything is destroyed unread, and no part opens it any more', async () => {
    const { services, roundId, parts, give, closing, box, coordinator } = await closedRound()
    await give(parts[0]).expect(200)
    await coordinator.post(`/api/rounds/${roundId}/abort`).send({ confirmed: true }).expect(200)
    expect(givenBy(services.storage, roundId)).toEqual([])
    expect(await closing()).toEqual({ state: 'aborted' })
    expect((await give(parts[1]).expect(409)).body.code).toBe('not-waiting-for-keys')
    expect(await box()).toMatchObject({ state: 'aborted', parts: null, destroyedOn: '2026-10-13' })
    expect(await services.storage.db.select().from(boxTable)).toEqual([])
  })
})

describe('the public page of an answer box', () => {
  test('gives the manifest to the last byte, and when closed the list under the published root', async () => {
    const { anonymous, address, box, services, roundId, answered } = await closedRound()
    const page = await box()
    expect(page).toMatchObject({
      state: 'closing',
      closesOn: '2026-10-13',
      totals: { issued: answered, boxed: answered, opened: null, invalid: null },
      destroyedOn: null,
    })
    expect(page.totals.invited).toBeGreaterThanOrEqual(answered)
    const manifest = await anonymous.get(`${address}/manifest`).expect(200)
    expect(manifest.headers['content-type']).toBe('text/plain; charset=utf-8')
    expect(manifest.text).toBe((await findRoundBox(services.storage, roundId))?.manifest)
    expect(manifest.text).toBe(page.manifest)
    const list = await anonymous.get(`${address}/ids`).expect(200)
    const entries = readBoxList(list.text)
    expect(entries).toHaveLength(answered)
    expect(list.headers['set-cookie']).toBeUndefined()
    const root = await merkleRoot(entries ?? [], sha256)
    expect(root && toBase64url(root)).toBe(page.root)
  })

  test('has no list, and is there all the same, when what is kept is the list of an earlier version', async () => {
    const { anonymous, address, services, roundId, answered } = await closedRound()
    await transaction(services.storage, (tx) =>
      saveRoundBox(tx, roundId, { ids: Buffer.alloc(32 * answered) }),
    )
    await anonymous.get(address).expect(200)
    await anonymous.get(`${address}/ids`).expect(404)
  })

  test('says nothing of how many have answered while the survey is open', async () => {
    const { anonymous, services } = await startApp(routes)
    const { roundId } = await answeredRound(services)
    const { body } = await anonymous.get(`/api/box/${roundId}`).expect(200)
    expect(body.totals).toEqual({ invited: null, issued: null, boxed: null, opened: null, invalid: null })
    expect(body).toMatchObject({ state: 'open', root: null, parts: null })
    await anonymous.get(`/api/box/${roundId}/ids`).expect(404)
  })

  test('does not exist for a draft or a round that nobody knows', async () => {
    const { anonymous, services } = await startApp(routes)
    const draft = await draftedRound(services.storage)
    for (const id of [draft, '00000000-0000-4000-8000-000000000000', 'nonsense'])
      for (const part of ['', '/manifest', '/ids']) await anonymous.get(`/api/box/${id}${part}`).expect(404)
    await anonymous.post(`/api/box/${draft}/parts`).send({ part: 'x' }).expect(404)
  })
})

/** The same files, as another process finds them. */
function startAgain(services: Services) {
  return { anonymous: supertest(createApp(services, routes, { log, secureCookies: false })) }
}
