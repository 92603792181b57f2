import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { describe, expect, onTestFinished, test } from 'vitest'
import { newestActs } from '../../server/access/audit.store.ts'
import { boxTable, draftTable } from '../../server/ballot/ballot.tables.ts'
import { countRows, readBox } from '../../server/ballot/box.store.ts'
import { signingKeyTable } from '../../server/keeping/keeping.tables.ts'
import { findBoxIds, findRoundBox } from '../../server/keeping/round-box.store.ts'
import { admissionName, loadSigningKey } from '../../server/keeping/signing-key.store.ts'
import { dayOf, frozenClock } from '../../server/platform/clock.ts'
import { openStorage, type Storage } from '../../server/platform/database.ts'
import { createLogger } from '../../server/platform/log.ts'
import type { Services } from '../../server/platform/route.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { openVault, type Vault } from '../../server/platform/vault.ts'
import { beginClosing, closeDueRounds, closeRound } from '../../server/results/close.job.ts'
import { releaseRound } from '../../server/results/release.job.ts'
import { findRelease } from '../../server/results/results.store.ts'
import { releaseTable } from '../../server/results/results.tables.ts'
import { loadBallotClasses } from '../../server/round/ballot-class.store.ts'
import { findRound, setRoundState } from '../../server/round/round.store.ts'
import { invitationTable, roundUnitTable } from '../../server/round/round.tables.ts'
import { moveIn, units } from '../cast.ts'
import { freshServices } from '../world.ts'
import { answeredRound } from './answered-round.ts'

const log = createLogger('silent')
const afterClosing = '2026-10-26T08:00:00Z'

async function start(now?: string) {
  const services = freshServices(now)
  await moveIn(services.storage)
  return { services, ...(await answeredRound(services)) }
}

const answersLeft = async ({ storage }: Services) => (await storage.db.select().from(boxTable)).length
const releases = async ({ storage }: Services) => (await storage.db.select().from(releaseTable)).length
const stateOf = async ({ storage }: Services, roundId: string) => (await findRound(storage, roundId))?.state

describe('closing a round', () => {
  test('publishes how many forms were given out and what lies in the box, and destroys the keys for more', async () => {
    const { services, roundId, answered } = await start()
    const { storage, vault } = services
    await transaction(storage, async (tx) => {
      await tx.db.insert(draftTable).values({ roundId, id: Buffer.alloc(16), sealed: Buffer.alloc(9) })
    })
    const key = vault.keyOf(roundId)
    const inBox = key && (await readBox(storage, key, roundId, null))
    await beginClosing(services, roundId, null)
    expect(await findRound(storage, roundId)).toMatchObject({ state: 'closing', answered })
    const box = await findRoundBox(storage, roundId)
    expect(box).toMatchObject({ issued: answered, boxed: answered, opened: null, invalid: null })
    expect(box?.root).toHaveLength(32)
    const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest()
    expect(await findBoxIds(storage, roundId)).toEqual(
      Buffer.concat(inBox?.answers.flatMap(({ id, sealed }) => [id, sha256(sealed)]) ?? []),
    )
    for (const { modulus, sealed } of await storage.db.select().from(signingKeyTable)) {
      expect(modulus).toHaveLength(256)
      expect(sealed).toBeNull()
    }
    expect(await storage.db.select().from(draftTable)).toEqual([])
    expect((await newestActs(storage, undefined, 1))[0]).toMatchObject({ action: 'round-closed' })
  })

  test('leaves no signing key in memory, also when somebody collects a form in that very moment', async () => {
    const { services, roundId } = await start()
    const { storage, vault } = services
    const key = vault.keyOf(roundId)
    if (!key) throw new Error('The round has no key')
    const load = () => loadSigningKey(storage, key, roundId, admissionName)
    expect(await load()).not.toBeNull()
    // Usually committed together with the closing, and after it: the reader still sees the round as it was.
    const closing = beginClosing(services, roundId, null)
    const collecting = transaction(storage, load)
    await Promise.all([closing, collecting])
    expect(await load()).toBeNull()
  })

  test('twice at the same moment gives one release, and the other is told that the round is not open', async () => {
    const { services, roundId } = await start()
    const outcomes = await Promise.allSettled([
      closeRound(services, roundId, null),
      closeRound(services, roundId, null),
      closeDueRounds({ ...services, clock: frozenClock(afterClosing) }, log),
    ])
    expect(outcomes.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThanOrEqual(1)
    expect(await releases(services)).toBe(1)
    expect(await answersLeft(services)).toBe(0)
    expect(await stateOf(services, roundId)).toBe('released')
  })

  test('that was interrupted before the release is finished by the next sweep', async () => {
    const { services, roundId } = await start()
    await beginClosing(services, roundId, null)
    await closeDueRounds(services, log)
    expect(await stateOf(services, roundId)).toBe('released')
    expect(await answersLeft(services)).toBe(0)
    await releaseRound(services, roundId)
    expect(await releases(services)).toBe(1)
  })

  test('that was interrupted while answers were destroyed is finished without any key, and never released again', async () => {
    const { services, roundId } = await start()
    const before = await backUp(services)
    await closeRound(services, roundId, null)
    const hash = (await findRelease(services.storage, roundId))?.hash
    await transaction(services.storage, async (tx) => {
      await setRoundState(tx, roundId, 'closing')
      await tx.db.insert(boxTable).values(await before.storage.db.select().from(boxTable))
    })
    expect(services.vault.keyOf(roundId)).toBeNull()
    expect(await findRelease(services.storage, roundId)).toBeNull()
    await closeDueRounds(services, log)
    expect(await answersLeft(services)).toBe(0)
    expect(await releases(services)).toBe(1)
    expect((await findRelease(services.storage, roundId))?.hash).toBe(hash)
    const acts = await newestActs(services.storage, undefined, 20)
    expect(acts.filter(({ action }) => action === 'round-key-destroyed')).toHaveLength(1)
  })

  test.each([
    ['before anything is destroyed', 'box'],
    ['when everything but the keys is destroyed', 'keys'],
  ])(
    'that was killed after the release was kept, %s, goes on destroying and shows nothing before',
    async (_, where) => {
      const { services, roundId } = await start()
      const { vault } = services
      const killed = where === 'keys' ? { ...services, vault: { ...vault, destroy: die } } : services
      await beginClosing(services, roundId, null)
      if (where === 'box') await stopErasing(services.storage)
      await expect(releaseRound(killed, roundId)).rejects.toThrow('killed')
      expect(await stateOf(services, roundId)).toBe('closing')
      expect(await releases(services)).toBe(1)
      expect(await findRelease(services.storage, roundId)).toBeNull()
      await goOnErasing(services.storage)
      await closeDueRounds(services, log)
      expect(await stateOf(services, roundId)).toBe('released')
      expect(await releases(services)).toBe(1)
      expect(await answersLeft(services)).toBe(0)
      expect(vault.keyOf(roundId)).toBeNull()
    },
  )

  test('and releasing it again from the same answers gives the same release, to the last sign', async () => {
    const { services, roundId } = await start()
    const again = await backUp(services)
    await closeRound(services, roundId, null)
    await closeRound(again, roundId, null)
    const [first, second] = [
      await findRelease(services.storage, roundId),
      await findRelease(again.storage, roundId),
    ]
    expect(first?.hash).toMatch(/^[0-9a-f]{64}$/)
    expect(second?.hash).toBe(first?.hash)
    expect(second?.codebookHash).toBe(first?.codebookHash)
  })

  test('whose release the thread cannot make stays closed, keeps every answer and is made later', async () => {
    const { services, roundId, answered } = await start()
    await hangFrom(services.storage, units.fieldStation, 'nowhere')
    await expect(closeRound(services, roundId, null)).rejects.toThrow('before its parent')
    expect(await answersLeft(services)).toBe(answered)
    expect(await releases(services)).toBe(0)
    expect(await stateOf(services, roundId)).toBe('closing')
    await hangFrom(services.storage, units.fieldStation, units.coast)
    await closeDueRounds(services, log)
    expect(await stateOf(services, roundId)).toBe('released')
  })

  test('whose key has disappeared is not begun: nothing is destroyed, and the round stays open', async () => {
    const { services, roundId, answered } = await start()
    const without = { ...services, vault: { ...services.vault, keyOf: () => null } }
    await expect(closeRound(without, roundId, null)).rejects.toMatchObject({ code: 'round-key-missing' })
    expect(await stateOf(services, roundId)).toBe('open')
    expect(await answersLeft(services)).toBe(answered)
  })

  test('of one round that cannot be finished does not hold up the others', async () => {
    const { services, roundId: first } = await start()
    const { roundId: second } = await answeredRound(services)
    const [broken = '', whole = ''] = [first, second].sort()
    const { keyOf } = services.vault
    const vault: Vault = { ...services.vault, keyOf: (id) => (id === broken ? null : keyOf(id)) }
    await closeDueRounds({ ...services, vault, clock: frozenClock(afterClosing) }, log)
    expect(await stateOf(services, broken)).toBe('open')
    expect(await stateOf(services, whole)).toBe('released')
  })

  test('leaves no invited person, no class, no key and no answer behind', async () => {
    const { services, roundId } = await start()
    const { storage, vault } = services
    await closeRound(services, roundId, null)
    expect(await countRows(storage, roundId)).toBe(0)
    expect(await loadBallotClasses(storage, roundId)).toEqual([])
    expect(await storage.db.select().from(invitationTable)).toEqual([])
    expect(await storage.db.select().from(signingKeyTable)).toEqual([])
    expect(vault.keyOf(roundId)).toBeNull()
    expect(vault.boxSecretOf(roundId)).toBeNull()
    expect(openVault(vault.folder).keyOf(roundId)).toBeNull()
    expect(await findRoundBox(storage, roundId)).toMatchObject({ destroyedOn: '2026-10-13' })
  })

  test.each([
    ['2026-10-25T22:59:59Z', 'open'],
    ['2026-10-25T23:00:00Z', 'released'],
  ])('waits for midnight in Norway, also in the night the clocks go back: %s is %s', async (now, state) => {
    const { services, roundId } = await start()
    await closeDueRounds({ ...services, clock: frozenClock(now) }, log)
    expect(await stateOf(services, roundId)).toBe(state)
  })

  test('the day of Norway changes at midnight in summer and in winter', () => {
    const days = [
      '2026-03-29T21:59:59Z',
      '2026-03-29T22:00:00Z',
      '2026-03-28T22:59:59Z',
      '2026-03-28T23:00:00Z',
    ]
    expect(days.map((at) => dayOf(frozenClock(at).now()))).toEqual([
      '2026-03-29',
      '2026-03-30',
      '2026-03-28',
      '2026-03-29',
    ])
  })
})

function die(): never {
  throw new Error('The server is killed here')
}

/** From here on deleting a sealed answer fails, as if the server were killed there. */
async function stopErasing({ writer }: Storage): Promise<void> {
  writer.sqlite.exec(
    "create trigger killed before delete on box begin select raise(abort, 'The server is killed here'); end",
  )
}

async function goOnErasing({ writer }: Storage): Promise<void> {
  writer.sqlite.exec('drop trigger if exists killed')
}

/** The same database and keys in other files. */
async function backUp(services: Services): Promise<Services> {
  const folder = mkdtempSync(join(tmpdir(), 'medvirk-copy-'))
  const file = join(folder, 'medvirk.db')
  await services.storage.writer.sqlite.backup(file)
  const storage = openStorage(file)
  onTestFinished(() => {
    storage.close()
    rmSync(folder, { recursive: true, force: true })
  })
  const keys = join(folder, 'keys')
  cpSync(services.vault.folder, keys, { recursive: true })
  return { ...services, storage, vault: openVault(keys) }
}

/** A tree that is none cannot be placed: the thread breaks. */
async function hangFrom(storage: Storage, unitId: string, parentId: string): Promise<void> {
  await transaction(storage, async (tx) => {
    await tx.db.update(roundUnitTable).set({ parentId }).where(eq(roundUnitTable.unitId, unitId))
  })
}
