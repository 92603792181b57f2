/** The overview's rows: searching, filtering, counting. Pure; never anything but steps and dates. */
import type { StepStatus } from '#shared/deadline.ts'
import type { Language } from '#shared/language.ts'
import type { Progress } from '#shared/progress.ts'
import { addDays, mondayOf } from '../../platform/calendar.ts'
import { type FoundRow, inReadingOrder, searched } from '../../platform/tree.ts'

export type ProgressUnit = Progress['units'][number]

export const filters = ['all', 'late', 'week', 'no-representative'] as const
export type Filter = (typeof filters)[number]

/** Something is past its deadline here. */
export function isLate(unit: ProgressUnit): boolean {
  return unit.statuses.some((status) => status.state === 'late')
}

/** Something not yet done is due from today to the end of the week. */
export function isDueThisWeek(unit: ProgressUnit, today: string): boolean {
  const sunday = addDays(mondayOf(today), 6)
  return unit.statuses.some(
    (status) => status.state !== 'done' && status.due !== null && status.due >= today && status.due <= sunday,
  )
}

function fits(unit: ProgressUnit, filter: Filter, today: string): boolean {
  if (filter === 'late') return isLate(unit)
  if (filter === 'week') return isDueThisWeek(unit, today)
  if (filter === 'no-representative') return unit.safetyStanding !== 'elected'
  return true
}

/** How many units each filter would show. */
export function countsOf(units: readonly ProgressUnit[], today: string): Record<Filter, number> {
  const count = (filter: Filter) => units.filter((unit) => fits(unit, filter, today)).length
  return {
    all: units.length,
    late: count('late'),
    week: count('week'),
    'no-representative': count('no-representative'),
  }
}

export type ShownRow = FoundRow<ProgressUnit>

/**
 * The rows to draw, in reading order. While something is searched or filtered nothing stays folded, and what
 * stands above a found unit is kept.
 */
export function shownRows(
  units: readonly ProgressUnit[],
  wanted: { search: string; filter: Filter; folded: ReadonlySet<string>; today: string; language: Language },
): ShownRow[] {
  const words = wanted.search.trim().toLocaleLowerCase('nb')
  const found = (unit: ProgressUnit) =>
    fits(unit, wanted.filter, wanted.today) &&
    unit.name[wanted.language].toLocaleLowerCase('nb').includes(words)
  return searched(units, words === '' && wanted.filter === 'all' ? null : found, wanted.folded)
}

/** Units folded at first, so that a large institution opens as its faculties and departments. */
export function foldedAtFirst(units: readonly ProgressUnit[], most = 160): Set<string> {
  return units.length <= most ? new Set() : foldableUnits(units)
}

/** Everything with something below it, but for the top: folding that would leave a single row. */
export function foldableUnits(units: readonly ProgressUnit[]): Set<string> {
  return new Set(
    inReadingOrder(units)
      .filter((row) => row.hasChildren && row.depth >= 1)
      .map((row) => row.node.id),
  )
}

/** The step a unit stands at: the one that is latest past its deadline, else the first that is not done. */
export function currentStep(unit: ProgressUnit): StepStatus | null {
  const late = unit.statuses.filter((status) => status.state === 'late')
  const worst = late.reduce<StepStatus | null>(
    (sofar, status) => (sofar === null || (status.daysLeft ?? 0) < (sofar.daysLeft ?? 0) ? status : sofar),
    null,
  )
  return worst ?? unit.statuses.find((status) => status.state !== 'done') ?? null
}

/** How many units below each one are past a deadline; units with none below them are left out. */
export function lateBelow(units: readonly ProgressUnit[]): Map<string, number> {
  const parents = new Map(units.map((unit) => [unit.id, unit.parentId]))
  const counts = new Map<string, number>()
  for (const unit of units.filter(isLate)) {
    for (let above = unit.parentId; above; above = parents.get(above) ?? null)
      counts.set(above, (counts.get(above) ?? 0) + 1)
  }
  return counts
}

/**
 * The next date of the round that has not passed and that somebody still has before them. `open` counts the units
 * for which this very date holds: one whose deadline was moved has another.
 */
export function nextDeadline(
  progress: Progress,
): { step: Progress['steps'][number]; due: string; open: number; all: number } | null {
  const coming = progress.steps
    .flatMap((step) => (step.due !== null && step.due >= progress.today ? [{ step, due: step.due }] : []))
    .sort((a, b) => a.due.localeCompare(b.due))
  for (const { step, due } of coming) {
    const statuses = progress.units.flatMap((unit) => unit.statuses.filter((one) => one.step === step.id))
    const open = statuses.filter((status) => status.state !== 'done' && status.due === due).length
    if (open > 0) return { step, due, open, all: statuses.length }
  }
  return null
}
