import { expect, test } from 'vitest'
import { queueFor } from '../../server/platform/queue.ts'

/** Work that ends when it is told to. */
function works(count: number) {
  const begun: number[] = []
  const ends: ((failed?: Error) => void)[] = []
  const all = Array.from({ length: count }, (_, at) => () => {
    begun.push(at)
    return new Promise<number>((resolve, reject) => {
      ends[at] = (failed) => (failed ? reject(failed) : resolve(at))
    })
  })
  return { all, begun, ends }
}

test('serves as many at the same time as it may, and the others in the order in which they came', async () => {
  const queue = queueFor(2)
  const { all, begun, ends } = works(4)
  const served = all.map((work) => queue.serve(work))
  await Promise.resolve()
  expect([begun, queue.waiting()]).toEqual([[0, 1], 2])
  ends[1]?.()
  await served[1]
  expect([begun, queue.waiting()]).toEqual([[0, 1, 2], 1])
  ends[0]?.()
  await served[0]
  ends[2]?.()
  ends[3]?.()
  expect(await Promise.all(served)).toEqual([0, 1, 2, 3])
  expect(queue.waiting()).toBe(0)
})

test('gives the turn on when work fails', async () => {
  const queue = queueFor(1)
  const { all, ends } = works(2)
  const [first, second] = all.map((work) => queue.serve(work))
  await Promise.resolve()
  ends[0]?.(new Error('broken'))
  await expect(first).rejects.toThrow('broken')
  ends[1]?.()
  expect(await second).toBe(1)
})
