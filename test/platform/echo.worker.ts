/** The other side of worker.test.ts. */
import { threadId } from 'node:worker_threads'
import { workInThread } from '../../server/platform/worker.ts'

interface Question {
  say?: string
  bytes?: Uint8Array
  fail?: string
  exit?: number
  /** Never answers, and hears of nothing else. */
  forever?: boolean
  /** Answers, and breaks afterwards. */
  breaksLater?: boolean
}

workInThread<Question, object, string>(async ({ say, bytes, fail, exit, forever, breaksLater }, tell) => {
  while (forever);
  if (breaksLater) setTimeout(() => Promise.reject(new Error('too late')), 20)
  if (fail) throw new Error(fail)
  if (exit !== undefined) process.exit(exit)
  tell('half')
  return { said: say, length: bytes?.length, thread: threadId }
})
