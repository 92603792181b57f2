/** The thread that makes packages: a document takes a processor, and the server goes on answering meanwhile. */
import type { ProblemCode } from '#shared/problem.ts'
import { Problem } from '../platform/problem.ts'
import { workInThread } from '../platform/worker.ts'
import type { PackageQuestion } from './filing-package.ts'
import { type MadePackage, makePackage } from './make-package.ts'

/** What the thread answers; a class does not come through to the other side. */
export type PackageAnswer = { made: MadePackage } | { problem: ProblemCode }

workInThread<PackageQuestion, PackageAnswer, never>(async (question) => {
  try {
    return { made: await makePackage(question) }
  } catch (error) {
    if (error instanceof Problem) return { problem: error.code }
    throw error
  }
})
