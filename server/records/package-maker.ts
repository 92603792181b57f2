/** Has packages and folders made in a thread, one after the other: each takes a processor. */
import type { ProblemCode } from '#shared/problem.ts'
import { Problem } from '../platform/problem.ts'
import { queueFor } from '../platform/queue.ts'
import { runInThread } from '../platform/worker.ts'
import type { PackageQuestion } from './filing-package.ts'
import type { InspectionQuestion } from './inspection-folder.ts'
import type { MadePackage } from './make-package.ts'

/** What a thread answers; a class does not come through to the other side. */
export type MakerAnswer<Made> = { made: Made } | { problem: ProblemCode }

/** One document takes some tens of milliseconds, the first some seconds; one that never ends must not keep a thread. */
const mostMilliseconds = 60_000

const queue = queueFor(1)

/** People who wait for theirs, at most. */
const mostWaiting = 100

/** @throws Problem too-many-requests while a hundred others wait; pdf-not-available; an Error when it takes too long */
export function madePackage(question: PackageQuestion): Promise<MadePackage> {
  return madeBy<MadePackage>('package', question)
}

/** @returns ZIP @throws as madePackage */
export function madeInspectionFolder(question: InspectionQuestion): Promise<Uint8Array> {
  return madeBy<Uint8Array>('inspection', question)
}

function madeBy<Made>(thread: string, question: unknown): Promise<Made> {
  if (queue.waiting() >= mostWaiting) throw new Problem('too-many-requests')
  return queue.serve(async () => {
    const work = { question, mostMilliseconds }
    const answer = await runInThread<MakerAnswer<Made>, never>(import.meta.url, thread, work)
    if ('problem' in answer) throw new Problem(answer.problem)
    return answer.made
  })
}
