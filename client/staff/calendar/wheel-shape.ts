/** What stands on the wheel of a year, and in the list beside it. */
import type { AnnualWheel } from '#shared/calendar.ts'

export type WheelRound = AnnualWheel['rounds'][number]

/** Half the side of the picture, and the rings in it, from the middle of the wheel. */
export const wheel = { half: 320, months: 286, outer: 250, inner: 110 } as const

/** Where a ring of one round lies, and how broad it is. @param index 0: the outermost */
export function ringOf(index: number, rounds: number): { radius: number; breadth: number } {
  const room = (wheel.outer - wheel.inner) / Math.max(rounds, 4)
  return { radius: wheel.outer - room * (index + 0.5), breadth: Math.min(22, room - 6) }
}

/** Something that falls on a day of the year. */
export interface WheelEntry {
  date: string
  round: WheelRound
  /** The step's title; null where the survey or the round begins or ends. */
  step: WheelRound['deadlines'][number] | null
  at: 'opens' | 'closes' | 'due'
}

/** Everything of the year by months, in the order of the days; months without anything are left out. */
export function entriesByMonth({ rounds, year }: AnnualWheel): { month: string; entries: WheelEntry[] }[] {
  const entries = rounds.flatMap((round): WheelEntry[] => [
    { date: round.opensOn, round, step: null, at: 'opens' },
    { date: round.closesOn, round, step: null, at: 'closes' },
    ...round.deadlines.map((step) => ({ date: step.due, round, step, at: 'due' as const })),
  ])
  const months = new Map<string, WheelEntry[]>()
  for (const entry of entries
    .filter(({ date }) => date.startsWith(`${year}-`))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))) {
    const month = entry.date.slice(0, 7)
    months.set(month, [...(months.get(month) ?? []), entry])
  }
  return [...months].map(([month, found]) => ({ month, entries: found }))
}
