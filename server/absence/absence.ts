/**
 * Sickness absence placed like answers (docs/decisions/0046-sickness-absence.md): people of a month are counted at the
 * lowest unit where enough stand together, once and for all. Every figure is a sum of whole crowds, and one of four
 * months is the sum of its months, so that no difference between figures speaks of fewer people than the minimum.
 */
import type { AbsenceShare } from '#shared/absence.ts'
import type { ProgrammeDefinition } from '#shared/programme.ts'
import { addUpward, type PlacedTreeUnit, placeCounts } from '../disclosure/place.ts'

/** A month of a unit or of those counted there. Days in hundredths. */
export interface AbsenceMonth {
  unitId: string
  /** `yyyy-mm` */
  month: string
  headcount: number
  possibleDays: number
  totalDays: number
  shortDays: number
}

/** No figure of fewer people ever leaves, whatever a programme says. */
const fewest = 5

/** The largest minimum group of the programmes that show sickness absence. */
export function fewestTogether(programmes: readonly ProgrammeDefinition[]): number {
  const minimums = programmes.filter(({ indicators }) => indicators).map(({ thresholds }) => thresholds.mean)
  return Math.max(fewest, ...minimums)
}

/**
 * Where each unit's people of one month are counted.
 *
 * @param units all that are or have been, parents before children
 * @param headcounts people at each unit of the file
 * @param before where they were counted when the month was imported last, empty the first time. Who was counted
 *   together stays together: of the old and the new figures one could otherwise subtract the few who were moved
 * @param minimum fewest people counted together (fewestTogether)
 * @returns null for those who count in no figure
 */
export function placeMonth(
  units: PlacedTreeUnit[],
  headcounts: ReadonlyMap<string, number>,
  before: ReadonlyMap<string, string | null>,
  minimum: number,
): Map<string, string | null> {
  const top = units.find(({ parentId }) => parentId === null)?.id ?? null
  const poolAt = (unitId: string) => (before.has(unitId) ? (before.get(unitId) ?? top) : unitId)
  const pools = new Map<string, number>()
  for (const [unitId, people] of headcounts) {
    const at = poolAt(unitId)
    if (at !== null) pools.set(at, (pools.get(at) ?? 0) + people)
  }
  const { countsAt } = placeCounts(units, pools, minimum)
  return new Map(
    [...headcounts.keys()].map((unitId) => [unitId, countsAt.get(poolAt(unitId) ?? '') ?? null] as const),
  )
}

/** By month, the sum of what is counted at and below each unit; units with nothing have no entry. */
export type Shown = Map<string, Map<string, AbsenceMonth>>

/**
 * What may be shown of the months.
 *
 * @param units all that are or have been, as they lie today, parents before children
 * @throws Error for a crowd that is too small: it was placed wrongly, so nothing is shown
 */
export function shownMonths(units: PlacedTreeUnit[], crowds: readonly AbsenceMonth[]): Shown {
  const byMonth = new Map<string, Map<string, AbsenceMonth>>()
  for (const crowd of crowds) {
    if (crowd.headcount < fewest) throw new Error('A crowd of a month is smaller than the minimum group')
    const month = byMonth.get(crowd.month) ?? new Map<string, AbsenceMonth>()
    byMonth.set(crowd.month, month.set(crowd.unitId, crowd))
  }
  return new Map([...byMonth].map(([month, at]) => [month, addUpward(units, at, add)]))
}

function add(a: AbsenceMonth, b: AbsenceMonth): AbsenceMonth {
  return {
    ...a,
    headcount: a.headcount + b.headcount,
    possibleDays: a.possibleDays + b.possibleDays,
    totalDays: a.totalDays + b.totalDays,
    shortDays: a.shortDays + b.shortDays,
  }
}

/** Percent of agreed days with one decimal; null where no days were agreed. */
export function shareOf({ possibleDays, totalDays, shortDays }: AbsenceMonth): AbsenceShare | null {
  if (possibleDays === 0) return null
  const percent = (days: number) => Math.round((days * 1000) / possibleDays) / 10
  return { total: percent(totalDays), short: percent(shortDays) }
}

/** The share of a month at a unit; null when it is not shown. */
export function monthAt(shown: Shown, month: string, unitId: string): AbsenceShare | null {
  const cell = shown.get(month)?.get(unitId)
  return cell ? shareOf(cell) : null
}

/** The share of four months at a unit; null unless each of the months is shown there. */
export function thirdAt(shown: Shown, third: readonly string[], unitId: string): AbsenceShare | null {
  const cells = third.flatMap((month) => shown.get(month)?.get(unitId) ?? [])
  const [first, ...rest] = cells
  return first && cells.length === third.length ? shareOf(rest.reduce(add, first)) : null
}

/**
 * Whose figures a unit's page shows: its own or, where they have too few people in a month of the newest four months
 * (while none are whole, in the newest month), those of the nearest unit above that has them.
 *
 * @param lineUp the unit and those above it, lowest first
 * @returns null when none of them has any
 */
export function shownFor(shown: Shown, lineUp: readonly string[]): string | null {
  const months = [...shown.keys()].sort()
  const newest = thirdsOf(months).at(-1)?.months ?? months.slice(-1)
  if (newest.length === 0) return null
  return lineUp.find((unitId) => newest.every((month) => shown.get(month)?.has(unitId))) ?? null
}

export interface Third {
  year: number
  third: 1 | 2 | 3
  /** Its four months. */
  months: string[]
}

const thirds = [1, 2, 3] as const

/** The four-month periods that are whole, the oldest first. @param months `yyyy-mm`, in any order */
export function thirdsOf(months: readonly string[]): Third[] {
  const there = new Set(months)
  const years = [...new Set(months.map((month) => Number(month.slice(0, 4))))].sort((a, b) => a - b)
  return years
    .flatMap((year) =>
      thirds.map((third) => ({
        year,
        third,
        months: [1, 2, 3, 4].map((n) => `${year}-${String((third - 1) * 4 + n).padStart(2, '0')}`),
      })),
    )
    .filter((one) => one.months.every((month) => there.has(month)))
}

/** Every month from the first to the last, both included; at most so many, counted from the last. */
export function monthsBetween(first: string, last: string, most: number): string[] {
  const index = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1
  const from = Math.max(index(first), index(last) - most + 1)
  return Array.from({ length: index(last) - from + 1 }, (_, n) => {
    const at = from + n
    return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`
  })
}
