/** The thread that makes handouts: a document takes a processor, and the server goes on answering meanwhile. */
import type { ProblemCode } from '#shared/problem.ts'
import { Problem } from '../platform/problem.ts'
import { workInThread } from '../platform/worker.ts'
import { makeFile } from './make.ts'
import type { HandoutQuestion } from './question.ts'

/** What the thread answers: the file, or why there is none; a class does not come through to the other side. */
export type MadeHandout = { file: Uint8Array } | { problem: ProblemCode }

workInThread<HandoutQuestion, MadeHandout, never>(async (question) => {
  try {
    return { file: await makeFile(question) }
  } catch (error) {
    if (error instanceof Problem) return { problem: error.code }
    throw error
  }
})
