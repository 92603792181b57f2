/** Runs jobs again and again, one after the other, until stopped. Jobs are sweeps: safe to run at any time. */
import type { Logger } from './log.ts'

export interface Job {
  name: string
  run(): Promise<void>
}

/** @returns stop: waits for a running sweep, then runs no more */
export function startScheduler(jobs: Job[], everyMilliseconds: number, log: Logger): () => Promise<void> {
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  const sweep = async () => {
    for (const job of jobs) {
      if (stopped) return
      try {
        await job.run()
      } catch (error) {
        log.error({ err: error, job: job.name }, 'a job failed')
      }
    }
  }
  let running: Promise<void> = Promise.resolve()
  const again = () => {
    timer = setTimeout(() => {
      running = sweep().then(() => {
        if (!stopped) again()
      })
    }, everyMilliseconds)
  }
  running = sweep().then(again)
  return async () => {
    stopped = true
    clearTimeout(timer)
    await running
  }
}
