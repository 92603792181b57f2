/** The thread that makes a release from answers that never were sealed: earlier surveys, and the demo's. */
import { workInThread } from '../platform/worker.ts'
import { type MadeRelease, madeRelease } from './made-release.ts'
import type { Progress, ReleaseQuestion } from './release.ts'

workInThread<ReleaseQuestion, MadeRelease, Progress>(madeRelease)
