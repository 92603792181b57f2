/** The thread that makes inspection folders. */
import { Problem } from '../platform/problem.ts'
import { workInThread } from '../platform/worker.ts'
import type { InspectionQuestion } from './inspection-folder.ts'
import { makeInspectionFolder } from './make-inspection.ts'
import type { MakerAnswer } from './package-maker.ts'

workInThread<InspectionQuestion, MakerAnswer<Uint8Array>, never>(async (question) => {
  try {
    return { made: await makeInspectionFolder(question) }
  } catch (error) {
    if (error instanceof Problem) return { problem: error.code }
    throw error
  }
})
