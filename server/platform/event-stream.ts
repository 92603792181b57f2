/**
 * Server-sent events: whoever has a page open hears that something has changed. Nothing is queued for anybody: a reader
 * is woken, asks for what it lacks, and is asked again once that has left. A slow phone gets less often what others get
 * at once, and one that was away gets all of it anew.
 */
import type { ServerResponse } from 'node:http'
import type { z } from 'zod'
import type { Storage } from './database.ts'
import type { Logger } from './log.ts'
import { Problem } from './problem.ts'

/** What one reader of a stream is told. */
export interface Feed<E> {
  /** What it is woken by: `announce` with the same words. */
  topic: string
  /** Readers of the topic at once, at most. */
  most: number
  /** Whose it is: of one reader's streams only the newest few are kept. */
  key: string
  /** What the reader lacks since it was last asked, the first time all; `over` when nothing more will come. */
  next(): Promise<E | 'nothing' | 'over'>
}

/** Milliseconds in which changes of one topic are told together, once the first has been told at once. */
const pace = 50
const heartbeat = 20_000
/** After so long a reader has to come back. */
const lifetime = 10 * 60_000
/** Milliseconds in which a reader must take what was sent. */
const patience = 60_000
const mostOfOneKey = 4

interface Reader {
  key: string
  wake(): void
  end(): void
}

interface Topic {
  readers: Set<Reader>
  timer: NodeJS.Timeout | null
  isDue: boolean
}

const topics = new WeakMap<Storage, Map<string, Topic>>()

function topicsOf(storage: Storage): Map<string, Topic> {
  const known = topics.get(storage) ?? new Map<string, Topic>()
  topics.set(storage, known)
  return known
}

/** Wakes the readers of a topic; to be called when the change is committed. */
export function announce(storage: Storage, name: string): void {
  const topic = topicsOf(storage).get(name)
  if (!topic) return
  if (topic.timer) {
    topic.isDue = true
    return
  }
  for (const reader of topic.readers) reader.wake()
  topic.timer = setTimeout(() => {
    topic.timer = null
    if (!topic.isDue) return
    topic.isDue = false
    announce(storage, name)
  }, pace).unref()
}

/** Lets go of all readers, so that a server can stop; they come back to the next one. */
export function endStreams(storage: Storage): void {
  for (const { readers } of topicsOf(storage).values()) for (const reader of readers) reader.end()
}

/** @throws Problem too-many-requests when the topic has as many readers as it may */
function join(storage: Storage, { topic: name, most, key }: Feed<unknown>, reader: Reader): () => void {
  const all = topicsOf(storage)
  const topic = all.get(name) ?? { readers: new Set(), timer: null, isDue: false }
  const [oldest, ...others] = [...topic.readers].filter((each) => each.key === key)
  if (oldest && others.length + 1 >= mostOfOneKey) oldest.end()
  else if (topic.readers.size >= most) throw new Problem('too-many-requests')
  all.set(name, topic)
  topic.readers.add(reader)
  return () => {
    topic.readers.delete(reader)
    if (topic.readers.size === 0 && all.get(name) === topic) all.delete(name)
  }
}

/** The feed for as long as its reader is let in: whoever signs out, or loses the role, is told nothing more. */
export function whileAdmitted<E>(feed: Feed<E>, admits: () => Promise<boolean>): Feed<E> {
  return { ...feed, next: async () => ((await admits()) ? feed.next() : 'over') }
}

/**
 * Answers a request with events until its reader leaves. What the feed refuses before its first event is an ordinary
 * refusal.
 *
 * @param schema of the events: extra fields cannot leave
 */
export async function sendEvents<E>(
  response: ServerResponse,
  feed: Feed<E>,
  schema: z.ZodType,
  { storage, log }: { storage: Storage; log?: Logger },
): Promise<void> {
  let isWoken = true
  let isBusy = false

  /** Tells all there is to tell. @returns false when it is over, or the reader has left */
  const tell = async (): Promise<boolean> => {
    isBusy = true
    try {
      while (isWoken) {
        isWoken = false
        for (let event = await feed.next(); event !== 'nothing'; event = await feed.next()) {
          if (event === 'over' || response.writableEnded || response.destroyed) return false
          begin(response)
          if (!response.write(`data: ${JSON.stringify(schema.parse(event))}\n\n`)) await drained(response)
        }
      }
      return true
    } finally {
      isBusy = false
    }
  }
  const wake = () => {
    isWoken = true
    if (isBusy) return
    tell().then(
      (goesOn) => (goesOn ? undefined : void response.end()),
      (error: unknown) => {
        log?.error({ err: error }, 'a stream of events broke')
        response.destroy()
      },
    )
  }

  const leave = join(storage, feed, { key: feed.key, wake, end: () => void response.end() })
  try {
    if (!(await tell())) {
      // A browser comes back to a stream that ends, but not to one that has nothing to say.
      if (!response.headersSent) response.writeHead(204)
      response.end()
    } else if (!response.closed) {
      begin(response)
      await untilClosed(response)
    }
  } finally {
    leave()
  }
}

/** Keeps proxies from giving the connection up, until its reader leaves or its time is over. */
async function untilClosed(response: ServerResponse): Promise<void> {
  const beat = setInterval(() => void response.write(':\n\n'), heartbeat).unref()
  const end = setTimeout(() => void response.end(), lifetime).unref()
  await new Promise((resolve) => response.once('close', resolve))
  clearInterval(beat)
  clearTimeout(end)
}

function begin(response: ServerResponse): void {
  if (response.headersSent) return
  response.writeHead(200, {
    'Content-Type': 'text/event-stream; charset=utf-8',
    'Cache-Control': 'no-store, no-transform',
    // Reverse proxies that gather what passes would keep the events to themselves.
    'X-Accel-Buffering': 'no',
  })
  response.write('retry: 1000\n\n')
}

/** Waits until what was written has left; whoever does not take it in time is let go of. */
function drained(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => void response.destroy(), patience).unref()
    const done = () => {
      clearTimeout(timer)
      response.off('drain', done).off('close', done)
      resolve()
    }
    response.on('drain', done).on('close', done)
  })
}
