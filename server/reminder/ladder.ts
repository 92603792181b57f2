/**
 * The ladder (varsling oppover) of a step that is late: whoever is to take it, then the superior leader, then the
 * coordinator, each told on a day that was announced beforehand. A moved date and the end of a pause begin it anew.
 */
import type { ReminderKind, Rung } from '#shared/reminder.ts'
import { addDays, workingDayFrom, workingDaysAfter } from './working-day.ts'

/** Somebody was told of the step. */
export interface Told {
  personId: string
  kind: ReminderKind
  /** What makes the cause another one (reminder.tables.ts): begins with the date that held. */
  mark: string
  /** Day of the mail. */
  day: string
  /** The day that was announced for the next rung. */
  nextRungOn: string | null
}

export interface Ladder {
  /** Days after the date. */
  superior: number
  coordinator: number
}

/** Announced days come so many working days after the announcement at the earliest. */
export const shortestNotice = 3

/** The rungs that there is anybody on. */
export interface Rungs {
  superior: boolean
  coordinator: boolean
}

export interface LadderNow {
  /** How far up it is told, or is to be told today. */
  level: 'late' | Rung
  /** Who comes next, and when; null at the end. */
  next: { rung: Rung; on: string } | null
  /** Somebody has been told of that day. */
  isAnnounced: boolean
  /** What was told of this ladder before; nothing of an earlier one. */
  told: readonly Told[]
  /** The day on which the ladder began anew; null for the first. */
  since: string | null
}

/** The date a mark begins with; null where the step had none. */
export function dueIn(mark: string): string | null {
  return mark.startsWith('-') ? null : mark.slice(0, 10)
}

interface LateStep {
  /** It has passed. */
  due: string
  told: readonly Told[]
  /** First day after the newest pause that is over; null where there was none. */
  pausedBefore: string | null
  /** Somebody who is to take the step can be told. */
  hasDoers: boolean
  /** A new leader is told today of everything that is open. */
  isHandedOver: boolean
  rungs: Rungs
  ladder: Ladder
  today: string
}

/** Where the ladder of a late step stands on a working day. */
export function ladderNow(step: LateStep): LadderNow {
  const { due, rungs, ladder, today } = step
  const since = beginning(step)
  const told = step.told.filter(
    ({ mark, day }) => dueIn(mark) === due && day > due && (since === null || day >= since),
  )
  const level = levelIn(told)
  const rung = nextRung(level, rungs)
  if (rung === null) return { level, next: null, isAnnounced: false, told, since }
  const soonest = dayOfRung(due, ladder[rung], today)
  const announced = announcedIn(told, level)
  const isAnnounced = announced !== null
  // Whoever takes over gets the time that everybody gets.
  if (step.isHandedOver) {
    const on = later(announced ?? soonest, soonest)
    return { level, next: { rung, on }, isAnnounced, told, since }
  }
  // Where nobody is left to take the step, those above are told as if it had been announced.
  const on = announced ?? (step.hasDoers ? null : workingDayFrom(addDays(due, ladder[rung])))
  if (on === null || on > today) return { level, next: { rung, on: on ?? soonest }, isAnnounced, told, since }
  const after = nextRung(rung, rungs)
  return {
    level: rung,
    next: after && { rung: after, on: dayOfRung(due, ladder[after], today) },
    isAnnounced: false,
    told,
    since,
  }
}

/** The day of a rung that is announced today. @param days after the date */
function dayOfRung(due: string, days: number, today: string): string {
  return later(workingDayFrom(addDays(due, days)), workingDaysAfter(today, shortestNotice))
}

function later(a: string, b: string): string {
  return a > b ? a : b
}

function nextRung(level: LadderNow['level'], { superior, coordinator }: Rungs): Rung | null {
  if (level === 'late' && superior) return 'superior'
  return level !== 'coordinator' && coordinator ? 'coordinator' : null
}

function levelIn(told: readonly Told[]): LadderNow['level'] {
  if (told.some(({ kind }) => kind === 'coordinator')) return 'coordinator'
  return told.some(({ kind }) => kind === 'superior') ? 'superior' : 'late'
}

/** What was announced last; before the rung that has been reached, it is done with. */
function announcedIn(told: readonly Told[], level: LadderNow['level']): string | null {
  const reached = level === 'late' ? '' : earliest(told.filter(({ kind }) => kind === level))
  let newest = { day: '', on: '' }
  for (const { day, nextRungOn: on } of told) {
    if (on === null || day < reached || day < newest.day) continue
    newest = { day, on: day === newest.day ? later(on, newest.on) : on }
  }
  return newest.on || null
}

/** The day from which on what was told counts: after the newest pause, and after the newest move of the date. */
function beginning({ due, told, pausedBefore, today }: LateStep): string | null {
  let moved: string | null = null
  for (const { mark, day } of told) if (dueIn(mark) !== due && (moved === null || day > moved)) moved = day
  if (moved === null) return pausedBefore
  const from = moved
  const first = earliest(told.filter(({ mark, day }) => dueIn(mark) === due && day >= from)) || today
  return pausedBefore === null ? first : later(first, pausedBefore)
}

function earliest(told: readonly Told[]): string {
  return told.reduce((first, { day }) => (first === '' || day < first ? day : first), '')
}
