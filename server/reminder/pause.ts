/** Pauses of a unit's reminders: days on which nobody is told, and nobody above either. */
import type { PauseNow } from './causes.ts'
import { addDays } from './working-day.ts'

export interface StoredPause {
  fromDay: string
  /** Last day. */
  untilDay: string
  reason: string
  pausedById: string
  /** Taken up again on that day; null while it was not. */
  endedOn: string | null
}

/** The last day that it held; before its first where it was taken up again at once. */
function lastDay({ untilDay, endedOn }: StoredPause): string {
  if (endedOn === null || endedOn > untilDay) return untilDay
  return addDays(endedOn, -1)
}

/** The one that holds today. */
export function pauseToday(pauses: readonly StoredPause[], today: string): StoredPause | null {
  return pauses.find((pause) => pause.fromDay <= today && today <= lastDay(pause)) ?? null
}

/** What the rules need to know of a unit's pauses. */
export function pauseNow(pauses: readonly StoredPause[], today: string): PauseNow {
  const over = pauses.map((pause) => ({ from: pause.fromDay, last: lastDay(pause) }))
  const last = over
    .filter(({ from, last: day }) => from <= day && day < today)
    .reduce((newest, { last: day }) => (day > newest ? day : newest), '')
  return { isPaused: pauseToday(pauses, today) !== null, pausedBefore: last === '' ? null : addDays(last, 1) }
}
