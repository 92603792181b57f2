/** Heavy work in a thread of its own, so that the server goes on answering meanwhile. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parentPort, type Transferable, Worker } from 'node:worker_threads'

type Message<Answer, News> = { news: News } | { answer: Answer }

/** A thread that has answered waits this long for the next question before it is ended. */
const patience = 30_000

/** A thread without work; `leave` takes it off the list and gives up watching it. */
interface Idle {
  thread: Worker
  leave(): void
}

/** Threads without work, by file: never more than worked at the same time. */
const idle = new Map<string, Idle[]>()

/** What is asked of a thread. */
export interface ThreadWork<News> {
  question: unknown
  /** Buffers in the question that are handed over and not copied. */
  moved?: Transferable[]
  onNews?: (news: News) => void
  /** The thread ends when it has answered: nothing of what it knew stays in memory. */
  secret?: boolean
  /** Megabytes that a new thread has for what it makes and forgets; Node's own choice without. */
  nursery?: number
  /** A thread that works longer is ended; when not given, nobody loses patience. */
  mostMilliseconds?: number
}

/**
 * Does one piece of work in a thread.
 *
 * @param beside `import.meta.url` of the module that asks; `name` is the file `<name>.worker.ts` beside it
 * @returns what the thread answers
 * @throws what the thread throws; an Error when it ends without an answer, for instance for want of memory, and when its
 *   time is over
 */
export function runInThread<Answer, News>(
  beside: string,
  name: string,
  { question, moved = [], onNews, secret = false, mostMilliseconds, nursery }: ThreadWork<News>,
): Promise<Answer> {
  const file = fileOf(beside, name)
  const thread = takeThread(file, nursery)
  return new Promise((resolve, reject) => {
    const giveUp = () =>
      settle(() => {
        void thread.terminate()
        reject(new Error(`The thread ${name} took longer than ${(mostMilliseconds ?? 0) / 1000} s`))
      })
    const timer = mostMilliseconds === undefined ? undefined : setTimeout(giveUp, mostMilliseconds)
    const settle = (settled: () => void) => {
      clearTimeout(timer)
      thread.off('message', onMessage).off('error', onError).off('exit', onExit)
      settled()
    }
    const onMessage = (message: Message<Answer, News>) => {
      if ('news' in message) return onNews?.(message.news)
      settle(() => resolve(message.answer))
      if (secret) void thread.terminate()
      else keepThread(file, thread)
    }
    const onError = (error: unknown) => settle(() => reject(error))
    const onExit = (code: number) =>
      settle(() => reject(new Error(`The thread ${name} ended early, with code ${code}`)))
    thread.on('message', onMessage).on('error', onError).on('exit', onExit)
    thread.postMessage(question, moved)
  })
}

/** In tests the folder MEDVIRK_THREADS has threads as one file each: from source each takes two seconds to start. */
function fileOf(beside: string, name: string): URL {
  if (!beside.endsWith('.ts')) return new URL(`./${name}.worker.js`, beside)
  const whole = join(process.env.MEDVIRK_THREADS ?? '', `${name}.worker.mjs`)
  return existsSync(whole) ? pathToFileURL(whole) : new URL(`./${name}.worker.ts`, beside)
}

function takeThread(file: URL, nursery?: number): Worker {
  const free = idle.get(file.href)?.at(-1)
  if (!free) {
    const execArgv = file.href.endsWith('.ts') ? readTypeScript() : []
    const resourceLimits = nursery === undefined ? {} : { maxYoungGenerationSizeMb: nursery }
    return new Worker(file, { execArgv, resourceLimits })
  }
  free.leave()
  free.thread.ref()
  return free.thread
}

/** Nothing waits for a thread without work: the process may end. */
function keepThread(file: URL, thread: Worker): void {
  const free = idle.get(file.href) ?? []
  idle.set(file.href, free)
  const leave = () => {
    clearTimeout(end)
    thread.off('error', leave).off('exit', leave)
    const at = free.findIndex((one) => one.thread === thread)
    if (at >= 0) free.splice(at, 1)
  }
  const end = setTimeout(() => {
    leave()
    void thread.terminate()
  }, patience)
  end.unref()
  // Something of its work may break after the answer: that must end neither the server nor the next work.
  thread.on('error', leave).on('exit', leave)
  thread.unref()
  free.push({ thread, leave })
}

/** From source (development and tests): a thread does not take over how its parent reads TypeScript. */
function readTypeScript(): string[] {
  const tsx = import.meta.resolve('tsx/esm/api')
  return ['--import', `data:text/javascript,import { register } from '${tsx}'; register()`]
}

/** The other side: what the thread does with each question. Call it once, at the end of a `*.worker.ts`. */
export function workInThread<Question, Answer, News>(
  work: (question: Question, tell: (news: News) => void) => Answer | Promise<Answer>,
): void {
  const send = (message: Message<Answer, News>) => parentPort?.postMessage(message)
  // What the work throws ends the thread, and is thrown on the other side.
  parentPort?.on('message', async (question: Question) => {
    send({ answer: await work(question, (news) => send({ news })) })
  })
}
