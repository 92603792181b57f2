import { expect, test } from 'vitest'
import { runInThread, type ThreadWork } from '../../server/platform/worker.ts'

const ask = (question: unknown, how: Omit<ThreadWork<unknown>, 'question'> = {}) =>
  runInThread<unknown, unknown>(import.meta.url, 'echo', { question, ...how })

test('a thread answers, tells how far it has come, and is used again', async () => {
  const news: unknown[] = []
  expect(await ask({ say: 'once' }, { onNews: (one) => news.push(one) })).toMatchObject({ said: 'once' })
  expect(news).toEqual(['half'])
  const [first, second] = [await ask({ say: 'a' }), await ask({ say: 'b' })] as { thread: number }[]
  expect(second?.thread).toBe(first?.thread)
})

test('two questions at the same time have a thread each', async () => {
  const answers = (await Promise.all([ask({ say: 'a' }), ask({ say: 'b' })])) as {
    thread: number
    said: string
  }[]
  expect(answers.map(({ said }) => said)).toEqual(['a', 'b'])
  expect(answers[0]?.thread).not.toBe(answers[1]?.thread)
})

test('two threads that worked at the same time are both used again', async () => {
  const both = async () => {
    const answers = (await Promise.all([ask({ say: 'a' }), ask({ say: 'b' })])) as { thread: number }[]
    return new Set(answers.map(({ thread }) => thread))
  }
  expect(await both()).toEqual(await both())
})

test('what is handed over is not copied', async () => {
  const bytes = new Uint8Array([1, 2, 3])
  expect(await ask({ say: 'bytes', bytes }, { moved: [bytes.buffer] })).toMatchObject({ length: 3 })
  expect(bytes.length).toBe(0)
})

test('a thread that breaks says why, and one that ends says so; the next question is answered', async () => {
  await expect(ask({ fail: 'no memory' })).rejects.toThrow('no memory')
  await expect(ask({ exit: 3 })).rejects.toThrow('ended early, with code 3')
  expect(await ask({ say: 'still here' })).toMatchObject({ said: 'still here' })
})

test('a thread that never ends is ended when its time is over, and the next question is answered', async () => {
  await expect(ask({ forever: true }, { mostMilliseconds: 400 })).rejects.toThrow('took longer than 0.4 s')
  expect(await ask({ say: 'still here' }, { mostMilliseconds: 10_000 })).toMatchObject({ said: 'still here' })
})

test('a thread that breaks after its answer takes nothing with it, and is not asked again', async () => {
  expect(await ask({ say: 'done', breaksLater: true })).toMatchObject({ said: 'done' })
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(await ask({ say: 'still here' })).toMatchObject({ said: 'still here' })
})

test('a thread that was told a secret ends when it has answered', async () => {
  const { thread: first } = (await ask({ say: 'secret' }, { secret: true })) as { thread: number }
  const { thread: second } = (await ask({ say: 'another' }, { secret: true })) as { thread: number }
  expect(second).not.toBe(first)
})
