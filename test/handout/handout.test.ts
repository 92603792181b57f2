import { expect, test, vi } from 'vitest'
import { handoutFile, makeHandout, mostWaiting } from '../../server/handout/handout.ts'
import { runInThread } from '../../server/platform/worker.ts'
import { asked, whole } from './whole.ts'

vi.mock('../../server/platform/worker.ts', () => ({ runInThread: vi.fn() }))

test('who comes when a long line waits for documents is told so, and an order goes on', async () => {
  const endings: ((made: object) => void)[] = []
  vi.mocked(runInThread).mockImplementation(() => new Promise((resolve) => endings.push(resolve)))
  const question = asked('csv', { about: 'unit', whole: whole('station'), extent: 'full' }, 'nb')
  const first = Array.from({ length: mostWaiting + 2 }, () => handoutFile(question))
  await expect(handoutFile(question)).rejects.toMatchObject({ code: 'too-many-requests' })
  const ordered = makeHandout(question)
  const all = Promise.all([...first, ordered])
  const timer = setInterval(() => endings.splice(0).map((end) => end({ file: new Uint8Array(1) })), 1)
  expect(await all).toHaveLength(mostWaiting + 3)
  clearInterval(timer)
  expect(
    vi.mocked(runInThread).mock.calls.every(([, , { mostMilliseconds = 0 }]) => mostMilliseconds > 0),
  ).toBe(true)
})
