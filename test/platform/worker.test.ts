import { expect, test } from 'vitest'
import { runInThread } from '../../server/platform/worker.ts'

const ask = (
  question: unknown,
  moved: ArrayBuffer[] = [],
  onNews: (news: unknown) => void = () => undefined,
) => runInThread<unknown, unknown>(import.meta.url, 'echo', question, moved, onNews)

test('a thread answers, tells how far it has come, and is used again', async () => {
  const news: unknown[] = []
  expect(await ask({ say: 'once' }, [], (one) => news.push(one))).toMatchObject({ said: 'once' })
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

test('what is handed over is not copied', async () => {
  const bytes = new Uint8Array([1, 2, 3])
  expect(await ask({ say: 'bytes', bytes }, [bytes.buffer])).toMatchObject({ length: 3 })
  expect(bytes.length).toBe(0)
})

test('a thread that breaks says why, and one that ends says so; the next question is answered', async () => {
  await expect(ask({ fail: 'no memory' })).rejects.toThrow('no memory')
  await expect(ask({ exit: 3 })).rejects.toThrow('ended early, with code 3')
  expect(await ask({ say: 'still here' })).toMatchObject({ said: 'still here' })
})
