/** Heavy work in a thread of its own, so that the server goes on answering meanwhile. */
import { parentPort, type Transferable, Worker, workerData } from 'node:worker_threads'

type Message<Answer, News> = { news: News } | { answer: Answer }

/**
 * Runs one piece of work in a new thread, which ends with it.
 *
 * @param beside `import.meta.url` of the module that asks; `name` is the file `<name>.worker.ts` beside it
 * @param question what the thread is given; buffers in `moved` are handed over and not copied
 * @returns what the thread answers
 * @throws what the thread throws; an Error when it ends without an answer, for instance for want of memory
 */
export function runInThread<Answer, News>(
  beside: string,
  name: string,
  question: unknown,
  moved: Transferable[],
  onNews: (news: News) => void,
): Promise<Answer> {
  const source = beside.endsWith('.ts')
  const file = new URL(`./${name}.worker.${source ? 'ts' : 'js'}`, beside)
  const thread = new Worker(file, {
    workerData: question,
    transferList: moved,
    // From source, TypeScript is read the way the project itself is.
    execArgv: source ? ['--import', 'tsx'] : [],
  })
  return new Promise((resolve, reject) => {
    thread.on('message', (message: Message<Answer, News>) => {
      if ('news' in message) onNews(message.news)
      else resolve(message.answer)
    })
    thread.once('error', reject)
    thread.once('exit', (code) => reject(new Error(`The thread ${name} ended early, with code ${code}`)))
  })
}

/** The other side: does the work that the thread was started for. Call it once, at the end of a `*.worker.ts`. */
export function workInThread<Question, Answer, News>(
  work: (question: Question, tell: (news: News) => void) => Answer,
): void {
  const send = (message: Message<Answer, News>) => parentPort?.postMessage(message)
  send({ answer: work(workerData as Question, (news) => send({ news })) })
}
