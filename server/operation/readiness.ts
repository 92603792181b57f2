/** What keeps a server from doing its work, in words for whoever watches it. Pure. */
import type { Want } from '#shared/server-state.ts'
import type { ScheduleState } from '../platform/scheduler.ts'

export interface Findings {
  isWritable: boolean
  /** Bytes that the database can still grow by before its own limit. */
  roomInDatabase: number
  /** Bytes left on the disk of the database. */
  roomOnDisk: number
  isHeld: boolean
  schedule: ScheduleState
  /** performance.now() */
  now: number
}

/** An hour of many answers, a release or a large import take less. */
const leastRoom = 200 * 1024 * 1024
const leastPages = 16 * 1024 * 1024

/** Minutes: the largest release takes some; sweeps come every half minute. */
const longestJob = 30

/** @returns nothing when it is ready */
export function wants(found: Findings): Want[] {
  const { schedule, now } = found
  const lastSign = schedule.jobs.reduce(
    (last, { endedAt }) => Math.max(last, endedAt ?? 0),
    schedule.startedAt,
  )
  const isStuck = now - Math.max(lastSign, schedule.runningSince ?? 0) > longestJob * 60_000
  const all: [Want, boolean][] = [
    ['database', !found.isWritable],
    ['database-full', found.roomInDatabase < leastPages],
    ['disk', found.roomOnDisk < leastRoom],
    ['clock', schedule.clockHasJumped],
    ['jobs', isStuck && !schedule.clockHasJumped],
    ['held', found.isHeld],
  ]
  return all.flatMap(([want, holds]) => (holds ? [want] : []))
}
