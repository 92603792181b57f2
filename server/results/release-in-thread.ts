/** A release of answers that never were sealed, in a thread of its own: earlier surveys, and the demo's. */
import { runInThread } from '../platform/worker.ts'
import type { MadeRelease } from './made-release.ts'
import type { Progress, ReleaseQuestion } from './release.ts'

/** @param question copied for the thread: the caller may go on with it */
export function releaseInThread(question: ReleaseQuestion): Promise<MadeRelease> {
  return runInThread<MadeRelease, Progress>(import.meta.url, 'release', { question })
}
