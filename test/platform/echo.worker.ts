/** The other side of worker.test.ts. */
import { threadId } from 'node:worker_threads'
import { workInThread } from '../../server/platform/worker.ts'

interface Question {
  say?: string
  bytes?: Uint8Array
  fail?: string
  exit?: number
}

workInThread<Question, object, string>(async ({ say, bytes, fail, exit }, tell) => {
  if (fail) throw new Error(fail)
  if (exit !== undefined) process.exit(exit)
  tell('half')
  return { said: say, length: bytes?.length, thread: threadId }
})
