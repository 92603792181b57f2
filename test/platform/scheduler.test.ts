import { Temporal } from 'temporal-polyfill'
import { expect, test, vi } from 'vitest'
import { frozenClock } from '../../server/platform/clock.ts'
import { startScheduler } from '../../server/platform/scheduler.ts'
import { testNow } from '../world.ts'

const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() }
const clock = frozenClock(testNow)

/** A clock that somebody sets. */
function settableClock() {
  const epoch = Temporal.Instant.from(testNow).epochMilliseconds - performance.now()
  let shift = 0
  return {
    now: () => Temporal.Instant.fromEpochMilliseconds(Math.round(epoch + performance.now() + shift)),
    set: (hours: number) => {
      shift = hours * 3_600_000
    },
  }
}

test('a job that fails stops no other, and the schedule tells which', async () => {
  let runs = 0
  const schedule = startScheduler(
    [
      { name: 'breaks', run: () => Promise.reject(new Error('no')) },
      {
        name: 'works',
        run: async () => {
          runs++
        },
      },
    ],
    1,
    { clock, log },
  )
  await expect.poll(() => runs).toBeGreaterThan(2)
  const { jobs } = schedule.state()
  expect(jobs).toEqual([
    { name: 'breaks', endedAt: expect.any(Number), hasFailed: true },
    { name: 'works', endedAt: expect.any(Number), hasFailed: false },
  ])
  await schedule.stop()
  const before = runs
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(runs).toBe(before)
})

test('a job is told that the server stops, and the next one is not begun', async () => {
  const begun: string[] = []
  const waits = (stopping: AbortSignal) =>
    new Promise<void>((resolve) => stopping.addEventListener('abort', () => resolve()))
  const schedule = startScheduler(
    [
      {
        name: 'long',
        run: (stopping) => {
          begun.push('long')
          return waits(stopping)
        },
      },
      {
        name: 'next',
        run: async () => {
          begun.push('next')
        },
      },
    ],
    1,
    { clock, log },
  )
  expect(schedule.state().runningSince).toEqual(expect.any(Number))
  await schedule.stop()
  expect(begun).toEqual(['long'])
})

test.each([
  ['forward by two hours', 2],
  ['forward by a year', 8766],
  ['back by two hours', -2],
  ['back by a year', -8766],
])('when the clock jumps %s, no job runs before it is right again', async (_, hours) => {
  const settable = settableClock()
  let runs = 0
  const count = async () => {
    runs++
  }
  const schedule = startScheduler([{ name: 'close rounds', run: count }], 1, { clock: settable, log })
  await expect.poll(() => runs).toBeGreaterThan(1)
  settable.set(hours)
  await expect.poll(() => schedule.state().clockHasJumped).toBe(true)
  const before = runs
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(runs).toBe(before)
  settable.set(0)
  await expect.poll(() => runs).toBeGreaterThan(before)
  expect(schedule.state().clockHasJumped).toBe(false)
  await schedule.stop()
})

test('a clock that is set right by some minutes stops nothing, again and again', async () => {
  const settable = settableClock()
  let runs = 0
  const schedule = startScheduler(
    [
      {
        name: 'count',
        run: async () => {
          runs++
        },
      },
    ],
    1,
    { clock: settable, log },
  )
  for (let step = 1; step <= 5; step++) {
    settable.set(step * 0.75)
    const before = runs
    await expect.poll(() => runs).toBeGreaterThan(before + 1)
  }
  expect(schedule.state().clockHasJumped).toBe(false)
  await schedule.stop()
})
