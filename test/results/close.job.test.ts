import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { storeAnswers } from '../../server/ballot/answer.store.ts'
import { answerTable } from '../../server/ballot/ballot.tables.ts'
import { dayOf, frozenClock } from '../../server/platform/clock.ts'
import { createLogger } from '../../server/platform/log.ts'
import { tokenHash } from '../../server/platform/random.ts'
import type { Services } from '../../server/platform/route.ts'
import { transaction } from '../../server/platform/transaction.ts'
import { closeDueRounds, closeRound, releaseRound } from '../../server/results/close.job.ts'
import { releaseTable } from '../../server/results/results.tables.ts'
import { markAnswered } from '../../server/round/manifest.store.ts'
import { findRound, setRoundState } from '../../server/round/round.store.ts'
import { moveIn } from '../cast.ts'
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
    await transaction(services.storage, (tx) => setRoundState(tx, roundId, 'closing', { answered: 25 }))
    await closeDueRounds(services, log)
    expect((await findRound(services.storage, roundId))?.state).toBe('released')
    expect(await answersLeft(services)).toBe(0)
    await releaseRound(services, roundId)
    expect(await releases(services)).toBe(1)
  })

  test('that fails in the middle keeps every answer and publishes nothing', async () => {
    const { services, roundId } = await start()
    const before = await answersLeft(services)
    await spoil(services, roundId)
    await expect(closeRound(services, roundId, null)).rejects.toThrow('not in the round')
    expect(await answersLeft(services)).toBe(before + 1)
    expect(await releases(services)).toBe(0)
    expect((await findRound(services.storage, roundId))?.state).toBe('closing')
  })

  test('of one round that cannot be finished does not hold up the others', async () => {
    const { services, roundId: first } = await start()
    const second = await answeredRound(services)
    const [broken, whole] = [first, second].sort()
    await spoil(services, broken ?? '')
    await closeDueRounds({ ...services, clock: frozenClock(afterClosing) }, log)
    expect((await findRound(services.storage, whole ?? ''))?.state).toBe('released')
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

/** An answer that no release can place. */
async function spoil({ storage }: Services, roundId: string): Promise<void> {
  await transaction(storage, (tx) =>
    storeAnswers(tx, [{ roundId, classUnitId: 'nowhere', bytes: Uint8Array.of(1) }]),
  )
  expect(storage.db.all(sql`select 1 from answer where class_unit_id = 'nowhere'`)).toHaveLength(1)
}
