/** A handout on its way out: made in a thread, with a name and a media type. */
import { Problem } from '../platform/problem.ts'
import { queueFor } from '../platform/queue.ts'
import type { SentFile } from '../platform/route.ts'
import { runInThread } from '../platform/worker.ts'
import type { MadeHandout } from './handout.worker.ts'
import { fileName, forms } from './names.ts'
import type { HandoutQuestion } from './question.ts'

/** Threads at the same time; who comes later waits in line. One takes about 150 MB of memory. */
const mostThreads = 2

/** Documents of people who wait for one, at most: each holds its figures in memory, and the line moves by tens a second. */
export const mostWaiting = 100

/** The longest document, of an institution with all its units, takes seconds; one that never ends must not keep a thread. */
const mostMilliseconds = 180_000

/** Megabytes: with Node's own choice each thread holds some 20 MB more, and is no faster. */
const nursery = 16

const queue = queueFor(mostThreads)

/**
 * Makes a handout in a thread.
 *
 * @throws Problem `pdf-not-available` on a machine that cannot set documents; Error when the maker fails or takes minutes
 */
export function makeHandout(question: HandoutQuestion): Promise<Uint8Array> {
  return queue.serve(async () => {
    const made = await runInThread<MadeHandout, never>(import.meta.url, 'handout', {
      question,
      mostMilliseconds,
      nursery,
    })
    if ('problem' in made) throw new Problem(made.problem)
    return made.file
  })
}

/**
 * A handout on its way to a browser.
 *
 * @throws Problem as makeHandout does; `too-many-requests` while very many are waiting for theirs
 */
export async function handoutFile(question: HandoutQuestion): Promise<SentFile> {
  if (queue.waiting() >= mostWaiting) throw new Problem('too-many-requests')
  const content = await makeHandout(question)
  return { name: fileName(question), media: forms[question.kind].media, content }
}
