import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { describe, expect, onTestFinished, test } from 'vitest'
import { newestActs } from '../../server/access/audit.store.ts'
import { type StoredAnswer, storeAnswers } from '../../server/ballot/answer.store.ts'
import { answerTable } from '../../server/ballot/ballot.tables.ts'
import { dayOf, frozenClock } from '../../server/platform/clock.ts'
import { openStorage, type Storage } from '../../server/platform/database.ts'
import { createLogger } from '../../server/platform/log.ts'
import { tokenHash } from '../../server/platform/random.ts'
import type { Services } from '../../server/platform/route.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { beginClosing, closeDueRounds, closeRound, releaseRound } from '../../server/results/close.job.ts'
import { findRefusal, findRelease } from '../../server/results/results.store.ts'
import { releaseTable } from '../../server/results/results.tables.ts'
import { loadBallotClasses } from '../../server/round/ballot-class.store.ts'
import { markAnswered } from '../../server/round/manifest.store.ts'
import { findRound, setRoundState } from '../../server/round/round.store.ts'
import { invitationTable, roundUnitTable } from '../../server/round/round.tables.ts'
import { moveIn, units } from '../cast.ts'
import { launchedRound } from '../round/launched.ts'
import { freshServices } from '../world.ts'

const log = createLogger('silent')
const afterClosing = '2026-10-26T08:00:00Z'

/** A launched round in which everybody has answered. */
async function answeredRound(services: Services) {
  const { roundId, tokenOf } = await launchedRound(services.storage)
  let number = 0
  for (const token of tokenOf.values())
    await transaction(services.storage, async (tx) => {
      const place = await markAnswered(tx, tokenHash(token), '2026-10-13')
      number += 1
      const bytes = Uint8Array.from({ length: 6 }, (_, item) => 1 + ((number + item) % 5))
      if (place) await storeAnswers(tx, [{ ...place, bytes }])
    })
  return roundId
}

async function start(now?: string) {
  const services = freshServices(now)
  await moveIn(services.storage)
  return { services, roundId: await answeredRound(services) }
}

const answersLeft = async ({ storage }: Services) => (await storage.db.select().from(answerTable)).length
const releases = async ({ storage }: Services) => (await storage.db.select().from(releaseTable)).length

describe('closing a round', () => {
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
    expect((await findRound(services.storage, roundId))?.state).toBe('released')
  })

  test('that was interrupted before the release is finished by the next sweep', async () => {
    const { services, roundId } = await start()
    await beginClosing(services, roundId, null)
    await closeDueRounds(services, log)
    expect((await findRound(services.storage, roundId))?.state).toBe('released')
    expect(await answersLeft(services)).toBe(0)
    await releaseRound(services, roundId)
    expect(await releases(services)).toBe(1)
  })

  test('that was interrupted while answers were destroyed shows nothing until the last one is gone', async () => {
    const { services, roundId } = await start()
    await closeRound(services, roundId, null)
    const hash = (await findRelease(services.storage, roundId))?.hash
    await transaction(services.storage, (tx) => setRoundState(tx, roundId, 'closing'))
    await addAnswer(services, roundId, { classId: 'destroyed', bytes: new Uint8Array(6).fill(3) })
    expect(await findRelease(services.storage, roundId)).toBeNull()
    await closeDueRounds(services, log)
    expect(await answersLeft(services)).toBe(0)
    expect(await releases(services)).toBe(1)
    expect((await findRelease(services.storage, roundId))?.hash).toBe(hash)
  })

  test('and releasing it again from the same answers gives the same release, to the last sign', async () => {
    const { services, roundId } = await start()
    const again = { ...services, storage: await copyOf(services.storage) }
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
    const { services, roundId } = await start()
    const before = await answersLeft(services)
    await hangFrom(services.storage, units.fieldStation, 'nowhere')
    await expect(closeRound(services, roundId, null)).rejects.toThrow('before its parent')
    expect(await answersLeft(services)).toBe(before)
    expect(await releases(services)).toBe(0)
    expect((await findRound(services.storage, roundId))?.state).toBe('closing')
    await hangFrom(services.storage, units.fieldStation, units.coast)
    await closeDueRounds(services, log)
    expect((await findRound(services.storage, roundId))?.state).toBe('released')
  })

  test.each<[string, StoredAnswer, string]>([
    [
      'of a class that the round does not have',
      { classId: 'nowhere', bytes: new Uint8Array(6).fill(3) },
      'ballot class',
    ],
    [
      'to another version of the questionnaire',
      { classId: 'any', bytes: new Uint8Array(5).fill(3) },
      'another version',
    ],
    [
      'with a value that nobody could choose',
      { classId: 'any', bytes: new Uint8Array(6).fill(9) },
      'outside its range',
    ],
  ])(
    'with an answer %s is refused: every answer stays, nothing is published',
    async (_, answer, sentence) => {
      const { services, roundId } = await start()
      const before = await answersLeft(services)
      await addAnswer(services, roundId, answer)
      await closeRound(services, roundId, null)
      expect(await answersLeft(services)).toBe(before + 1)
      expect(await releases(services)).toBe(0)
      expect((await findRound(services.storage, roundId))?.state).toBe('closing')
      expect((await findRefusal(services.storage, roundId))?.join()).toContain(sentence)
      expect((await newestActs(services.storage, undefined, 1))[0]).toMatchObject({
        action: 'results-refused',
      })
      await closeDueRounds(services, log)
      expect((await newestActs(services.storage, undefined, 9)).filter(isRefusal)).toHaveLength(1)

      await transaction(services.storage, async (tx) => {
        await tx.db.delete(answerTable).where(eq(answerTable.id, addedId))
      })
      await releaseRound(services, roundId)
      expect((await findRound(services.storage, roundId))?.state).toBe('released')
      expect(await findRefusal(services.storage, roundId)).toBeNull()
    },
  )

  test('of one round that cannot be finished does not hold up the others', async () => {
    const { services, roundId: first } = await start()
    const second = await answeredRound(services)
    const [broken = '', whole = ''] = [first, second].sort()
    await addAnswer(services, broken, { classId: 'nowhere', bytes: Uint8Array.of(1) })
    await closeDueRounds({ ...services, clock: frozenClock(afterClosing) }, log)
    expect((await findRound(services.storage, broken))?.state).toBe('closing')
    expect((await findRound(services.storage, whole))?.state).toBe('released')
  })

  test('leaves no invited person, no class and no answer behind', async () => {
    const { services, roundId } = await start()
    await closeRound(services, roundId, null)
    expect(await answersLeft(services)).toBe(0)
    expect(await loadBallotClasses(services.storage, roundId)).toEqual([])
    for (const invitation of await services.storage.db.select().from(invitationTable))
      expect(invitation).toMatchObject({ personId: null, classId: null, answered: false })
  })

  test.each([
    ['2026-10-25T22:59:59Z', 'open'],
    ['2026-10-25T23:00:00Z', 'released'],
  ])('waits for midnight in Norway, also in the night the clocks go back: %s is %s', async (now, state) => {
    const { services, roundId } = await start()
    await closeDueRounds({ ...services, clock: frozenClock(now) }, log)
    expect((await findRound(services.storage, roundId))?.state).toBe(state)
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

/** The same database in another file. */
async function copyOf({ writer }: Storage): Promise<Storage> {
  const folder = mkdtempSync(join(tmpdir(), 'medvirk-copy-'))
  const file = join(folder, 'medvirk.db')
  await writer.sqlite.backup(file)
  const copy = openStorage(file)
  onTestFinished(() => {
    copy.close()
    rmSync(folder, { recursive: true, force: true })
  })
  return copy
}

/** A tree that is none cannot be placed: the thread breaks. */
async function hangFrom(storage: Storage, unitId: string, parentId: string): Promise<void> {
  await transaction(storage, async (tx) => {
    await tx.db.update(roundUnitTable).set({ parentId }).where(eq(roundUnitTable.unitId, unitId))
  })
}

const addedId = 'added'
const isRefusal = ({ action }: { action: string }) => action === 'results-refused'

/** Puts an answer beside the round's own that nobody could have sent. */
async function addAnswer({ storage }: Services, roundId: string, { classId, bytes }: StoredAnswer) {
  const [first] = await loadBallotClasses(storage, roundId)
  await transaction(storage, async (tx) => {
    await tx.db.insert(answerTable).values({
      id: addedId,
      roundId,
      classId: classId === 'any' ? (first?.id ?? '') : classId,
      bytes: Buffer.from(bytes),
    })
  })
}
