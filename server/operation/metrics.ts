/**
 * Figures for Prometheus. None is about a person, a unit or a round, and none tells that somebody answers: requests of
 * the anonymous side are not measured, and what answers make larger or busier is rounded up so far that one, or fifty,
 * make no difference (docs/decisions/0052-operation.md).
 */
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { ScheduleState } from '../platform/scheduler.ts'

/** One request that was answered. `route` is the pattern, never the path. */
export interface MeasuredRequest {
  method: string
  route: string
  status: number
  seconds: number
}

export interface Figures {
  mails: { state: string; n: number }[]
  filings: { state: string; n: number }[]
  /** Bytes. */
  databaseSize: number
  isReady: boolean
  /** Seconds since the newest was made; null where there is none. */
  backupAge: number | null
  schedule: ScheduleState
}

export interface Metrics {
  measure(request: MeasuredRequest): void
  /** @returns Prometheus' text format */
  write(figures: Figures): Promise<string>
  stop(): void
}

const mebibyte = 1024 * 1024
/** Sizes in steps of so many bytes, some thousand answers. */
const sizeStep = 64 * mebibyte
/** Seconds. */
const lagStep = 0.1

/** Up to the next whole step. */
export function coarse(value: number, step: number): number {
  return Math.ceil(value / step) * step
}

export function makeMetrics(): Metrics {
  const registers = [new Registry()]
  const [registry] = registers
  const named = (name: string, help: string) => ({ name: `medvirk_${name}`, help, registers })
  const requests = new Histogram({
    ...named('request_seconds', 'Time to answer requests of signed-in people and of the login, by route'),
    labelNames: ['method', 'route', 'status'],
    buckets: [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
  })
  const ready = new Gauge(named('ready', '1 when /ready answers 200'))
  const mails = new Gauge({ ...named('mails', 'Mails in the outbox, by state'), labelNames: ['state'] })
  const filings = new Gauge({
    ...named('filings', 'Documents on the way to the records system, by state'),
    labelNames: ['state'],
  })
  const age = new Gauge({
    ...named('job_age_seconds', 'Time since a job last came to its end'),
    labelNames: ['job'],
  })
  const failed = new Gauge({
    ...named('job_failed', '1 when the last run of a job failed'),
    labelNames: ['job'],
  })
  const lag = new Gauge(named('event_loop_lag_seconds', 'Longest since the last look, up to the next tenth'))
  const size = new Gauge(named('database_bytes', 'Size of the database, up to the next 64 MiB'))
  const memory = new Gauge(named('memory_bytes', 'Resident memory, up to the next 64 MiB'))
  const backup = new Gauge(
    named('backup_age_seconds', 'Time since a backup was last made; -1 before the first'),
  )
  const looks = new Counter(named('looks_total', 'How often these figures were asked for since the start'))
  const delay = monitorEventLoopDelay({ resolution: 20 })
  delay.enable()
  return {
    measure({ method, route, status, seconds }) {
      requests.observe({ method, route, status }, seconds)
    },
    async write(figures) {
      const now = performance.now()
      looks.inc()
      ready.set(figures.isReady ? 1 : 0)
      for (const state of ['queued', 'sent', 'dead']) mails.set({ state }, 0)
      for (const { state, n } of figures.mails) mails.set({ state }, n)
      for (const state of ['queued', 'sent', 'received', 'filed', 'failed']) filings.set({ state }, 0)
      for (const { state, n } of figures.filings) filings.set({ state }, n)
      const { jobs, startedAt } = figures.schedule
      for (const { name: job, endedAt, hasFailed } of jobs) {
        age.set({ job }, Math.round((now - (endedAt ?? startedAt)) / 1000))
        failed.set({ job }, hasFailed ? 1 : 0)
      }
      lag.set(coarse(delay.max / 1e9, lagStep))
      delay.reset()
      backup.set(figures.backupAge === null ? -1 : Math.round(figures.backupAge))
      size.set(coarse(figures.databaseSize, sizeStep))
      memory.set(coarse(process.memoryUsage.rss(), sizeStep))
      return registry?.metrics() ?? ''
    },
    stop: () => void delay.disable(),
  }
}
