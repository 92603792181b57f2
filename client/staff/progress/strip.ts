/** The strip of open deadlines: a cell for every working day and for weekend days with a deadline, and the few dates that are written above it. Pure. */
import type { Progress } from '#shared/progress.ts'
import { addDays, daysBetween, mondayOf, weekdayNumber } from '../../platform/calendar.ts'

export interface StripDay {
  date: string
  /** Open deadlines that fall on this day. */
  open: number
  /** At least one of them has passed. */
  late: boolean
  /** The next cell belongs to another week. */
  endsWeek: boolean
}

export interface Strip {
  days: StripDay[]
  /** Index of today, or of the last day before it that has a cell. */
  todayIndex: number
  /** Open deadlines older than the strip's first day. */
  earlier: number
  /** First working day of each month in the strip, for the words below it. */
  months: { date: string; index: number }[]
}

/** A year of working days is as much as can be told apart on one line. */
const mostWeeks = 52

/**
 * Counts every deadline that is not done. The strip runs from the month of the oldest open deadline, at most
 * two months back, to the end of the month of the last one. Null when no deadline is open.
 */
export function stripOf(progress: Progress): Strip | null {
  const open = new Map<string, number>()
  const late = new Set<string>()
  for (const unit of progress.units) {
    for (const status of unit.statuses) {
      if (status.state === 'done' || status.due === null) continue
      open.set(status.due, (open.get(status.due) ?? 0) + 1)
      if (status.state === 'late') late.add(status.due)
    }
  }
  const dates = [...open.keys()].sort()
  const oldest = dates[0]
  const last = dates.at(-1)
  if (oldest === undefined || last === undefined) return null

  const { today } = progress
  const earliest = monthBefore(monthBefore(`${today.slice(0, 7)}-01`))
  const from = mondayOf(max(earliest, `${min(oldest, today).slice(0, 7)}-01`))
  const until = min(endOfMonth(max(last, today)), addDays(from, mostWeeks * 7 - 1))
  const shown: string[] = []
  for (let date = from; date <= until; date = addDays(date, 1)) {
    if (weekdayNumber(date) <= 5 || open.has(date)) shown.push(date)
  }
  const days = shown.map((date, index) => {
    const next = shown[index + 1]
    const endsWeek = next !== undefined && mondayOf(next) !== mondayOf(date)
    return { date, open: open.get(date) ?? 0, late: late.has(date), endsWeek }
  })
  return {
    days,
    todayIndex: days.findLastIndex((day) => day.date <= today),
    earlier: dates.filter((date) => date < from).reduce((sum, date) => sum + (open.get(date) ?? 0), 0),
    months: monthsOf(days),
  }
}

function monthsOf(days: readonly StripDay[]): { date: string; index: number }[] {
  return days.flatMap((day, index) => {
    const before = days[index - 1]
    // A month of which only the last days are shown has no room for its name.
    const short = index === 0 && daysBetween(day.date, endOfMonth(day.date)) < 8
    const first = before === undefined || before.date.slice(0, 7) !== day.date.slice(0, 7)
    return first && !short ? [{ date: day.date, index }] : []
  })
}

/** 0 for none, then four steps up to "10 or more". */
export function shadeOf(open: number): 0 | 1 | 2 | 3 | 4 {
  if (open === 0) return 0
  if (open < 3) return 1
  if (open < 6) return 2
  return open < 10 ? 3 : 4
}

/** The days to write above the strip: the fullest coming ones, as long as the words do not collide. */
export function labelledDays(strip: Strip, room: number, most = 4): number[] {
  const candidates = strip.days
    .map((day, index) => ({ index, open: day.open, late: day.late }))
    .filter((day) => day.open > 0 && !day.late)
    .sort((a, b) => b.open - a.open || a.index - b.index)
  const chosen: number[] = []
  for (const { index } of candidates) {
    if (chosen.length === most) break
    const taken = [...chosen, strip.todayIndex]
    if (taken.every((other) => Math.abs(other - index) >= room)) chosen.push(index)
  }
  return chosen.sort((a, b) => a - b)
}

function min(a: string, b: string): string {
  return a < b ? a : b
}

function max(a: string, b: string): string {
  return a > b ? a : b
}

function monthBefore(firstOfMonth: string): string {
  return `${addDays(firstOfMonth, -1).slice(0, 7)}-01`
}

function endOfMonth(date: string): string {
  const inNextMonth = addDays(`${date.slice(0, 7)}-28`, 4)
  return addDays(`${inNextMonth.slice(0, 7)}-01`, -1)
}
