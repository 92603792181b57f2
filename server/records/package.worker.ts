/** The thread that makes packages: a document takes a processor, and the server goes on answering meanwhile. */
import { Problem } from '../platform/problem.ts'
import { workInThread } from '../platform/worker.ts'
import type { PackageQuestion } from './filing-package.ts'
import { type MadePackage, makePackage } from './make-package.ts'
import type { MakerAnswer } from './package-maker.ts'

workInThread<PackageQuestion, MakerAnswer<MadePackage>, never>(async (question) => {
  try {
    return { made: await makePackage(question) }
  } catch (error) {
    if (error instanceof Problem) return { problem: error.code }
    throw error
  }
})
