/**
 * Runs jobs again and again, one after the other, until stopped. Jobs are sweeps: safe to run at any time, and given up
 * at any moment. They act by the calendar, and what they do cannot be taken back: when the clock jumps, they rest until
 * it is right again, or somebody who has looked at it starts the server anew.
 */
import type { Clock } from './clock.ts'
import type { Logger } from './log.ts'

export interface Job {
  name: string
  /** @param stopping the server is being stopped: what can wait for the next start does */
  run(stopping: AbortSignal): Promise<void>
}

/** All times are milliseconds of performance.now(), which no change of the clock touches. */
export interface ScheduleState {
  startedAt: number
  jobs: { name: string; endedAt: number | null; hasFailed: boolean }[]
  /** Since when the job has run that runs now. */
  runningSince: number | null
  clockHasJumped: boolean
}

export interface Schedule {
  state(): ScheduleState
  /** Waits for a running job, then runs no more. */
  stop(): Promise<void>
}

/** Minutes by which the clock may differ from what has passed since the last sweep: setting it right takes less. */
const mostDrift = 60

export function startScheduler(
  jobs: Job[],
  everyMilliseconds: number,
  { clock, log }: { clock: Clock; log: Logger },
): Schedule {
  const stopping = new AbortController()
  const ends = new Map<string, { at: number; hasFailed: boolean }>()
  const startedAt = performance.now()
  const epoch = () => clock.now().epochMilliseconds - performance.now()
  let rightEpoch = epoch()
  let runningSince: number | null = null
  let clockHasJumped = false
  let timer: NodeJS.Timeout | undefined

  const watchClock = () => {
    const now = epoch()
    clockHasJumped = Math.abs(now - rightEpoch) > mostDrift * 60_000
    if (!clockHasJumped) rightEpoch = now
    else
      log.error(
        { minutes: Math.round((now - rightEpoch) / 60_000) },
        'the clock has jumped, and all jobs rest: set it right, or start the server anew when it is',
      )
  }
  const sweep = async () => {
    watchClock()
    for (const job of jobs) {
      if (stopping.signal.aborted || clockHasJumped) return
      runningSince = performance.now()
      let hasFailed = false
      try {
        await job.run(stopping.signal)
      } catch (error) {
        hasFailed = true
        log.error({ err: error, job: job.name }, 'a job failed')
      }
      ends.set(job.name, { at: performance.now(), hasFailed })
      runningSince = null
    }
  }
  const again = () => {
    if (stopping.signal.aborted) return
    timer = setTimeout(() => {
      running = sweep().then(again)
    }, everyMilliseconds)
  }
  let running: Promise<void> = sweep().then(again)
  return {
    state: () => ({
      startedAt,
      jobs: jobs.map(({ name }) => {
        const end = ends.get(name)
        return { name, endedAt: end?.at ?? null, hasFailed: end?.hasFailed ?? false }
      }),
      runningSince,
      clockHasJumped,
    }),
    async stop() {
      stopping.abort()
      clearTimeout(timer)
      await running
    },
  }
}
