/** A handout on its way out: made in a thread, with a name and a media type. */
import type { HandoutKind } from '#shared/handout.ts'
import type { FileMedia } from '../platform/route.ts'
import { runInThread } from '../platform/worker.ts'
import type { HandoutQuestion } from './question.ts'

/** What a file of a kind is called in HTTP, and how its name ends. */
export const forms: Record<HandoutKind, { media: FileMedia; ending: string }> = {
  pdf: { media: 'application/pdf', ending: 'pdf' },
  slides: {
    media: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    ending: 'pptx',
  },
  sheet: { media: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', ending: 'xlsx' },
  csv: { media: 'text/csv', ending: 'csv' },
}

/** Threads at the same time; who comes later waits in line. One takes about 150 MB of memory. */
const mostThreads = 2

let working = 0
const waiting: (() => void)[] = []

/**
 * Makes a handout in a thread: the same bytes for the same question.
 *
 * @throws Error when the maker fails
 */
export async function makeHandout(question: HandoutQuestion): Promise<Uint8Array> {
  if (working === mostThreads) await new Promise<void>((resolve) => waiting.push(resolve))
  else working++
  try {
    return await runInThread<Uint8Array, never>(import.meta.url, 'handout', { question })
  } finally {
    const next = waiting.shift()
    if (next) next()
    else working--
  }
}
