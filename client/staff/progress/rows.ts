/** The overview's rows: searching, filtering, counting. Pure; never anything but steps and dates. */
import type { StepState, StepStatus } from '#shared/deadline.ts'
import type { Language } from '#shared/language.ts'
import type { Progress } from '#shared/progress.ts'
import { lacksRepresentative } from '#shared/unit-year.ts'
import { addDays, mondayOf } from '../../platform/calendar.ts'
import { type FoundRow, inReadingOrder, searched } from '../../platform/tree.ts'

export type ProgressUnit = Progress['units'][number]

export const filters = ['all', 'late', 'week', 'escalated', 'paused', 'no-representative'] as const
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
  if (filter === 'paused') return unit.pause !== null
  if (filter === 'escalated') return unit.told.some(({ rung }) => rung !== null)
  if (filter === 'no-representative') return lacksRepresentative(unit.safetyStanding)
  return true
}

/** How many units each filter would show. */
export function countsOf(units: readonly ProgressUnit[], today: string): Record<Filter, number> {
  const count = (filter: Filter) => units.filter((unit) => fits(unit, filter, today)).length
  return {
    all: units.length,
    late: count('late'),
    week: count('week'),
    escalated: count('escalated'),
    paused: count('paused'),
    'no-representative': count('no-representative'),
  }
}

export type ShownRow = FoundRow<ProgressUnit>

/** `tree`: as the organisation lists them. The others put units side by side, the latest first or by their names. */
export const orders = ['tree', 'late', 'name', 'leader'] as const
export type Order = (typeof orders)[number]

/** What is looked for, and in which order. */
export interface Choice {
  search: string
  filter: Filter
  /** Only units where this step is in this state; null: any. */
  step: string | null
  state: StepState | null
  order: Order
}

export const everything: Choice = { search: '', filter: 'all', step: null, state: null, order: 'tree' }

interface Wanted extends Choice {
  folded: ReadonlySet<string>
  today: string
  language: Language
}

/** Nothing is chosen that leaves rows out. */
export function isUnfiltered({ search, filter, step, state }: Omit<Choice, 'order'>): boolean {
  return search.trim() === '' && filter === 'all' && step === null && state === null
}

/** With a step alone: those that have not done it. */
function isAt(unit: ProgressUnit, step: string | null, state: StepState | null): boolean {
  if (step === null && state === null) return true
  return unit.statuses.some(
    (status) =>
      (step === null || status.step === step) &&
      (state === null ? status.state !== 'done' : status.state === state),
  )
}

/** Days past the date of the step that is latest; 0 where none is. */
export function mostDaysLate(unit: ProgressUnit): number {
  return unit.statuses.reduce(
    (most, { state, daysLeft }) => (state === 'late' ? Math.max(most, -(daysLeft ?? 0)) : most),
    0,
  )
}

function inOrder(rows: ShownRow[], order: Exclude<Order, 'tree'>, language: Language): ShownRow[] {
  const { compare } = new Intl.Collator(language === 'en' ? 'en' : 'nb', { numeric: true })
  const by: Record<typeof order, (a: ProgressUnit, b: ProgressUnit) => number> = {
    late: (a, b) => mostDaysLate(b) - mostDaysLate(a),
    name: (a, b) => compare(a.name[language], b.name[language]),
    // Units without a leader come last.
    leader: (a, b) =>
      Number(a.leader === null) - Number(b.leader === null) || compare(a.leader ?? '', b.leader ?? ''),
  }
  return rows
    .map((row) => ({ ...row, depth: 0, hasChildren: false }))
    .sort((a, b) => by[order](a.node, b.node))
}

/**
 * The rows to draw, in reading order. While something is searched or filtered nothing stays folded, and what
 * stands above a found unit is kept. In any order but the tree's, only what was found is there.
 */
export function shownRows(units: readonly ProgressUnit[], wanted: Wanted): ShownRow[] {
  const words = wanted.search.trim().toLocaleLowerCase('nb')
  const found = (unit: ProgressUnit) =>
    fits(unit, wanted.filter, wanted.today) &&
    isAt(unit, wanted.step, wanted.state) &&
    unit.name[wanted.language].toLocaleLowerCase('nb').includes(words)
  if (wanted.order === 'tree') return searched(units, isUnfiltered(wanted) ? null : found, wanted.folded)
  const rows = searched(units, found, new Set()).filter((row) => row.found)
  return inOrder(rows, wanted.order, wanted.language)
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

/** Steps that every unit has done: they are folded away until somebody wants them, unless that is all there is. */
export function finishedSteps({ steps, units }: Progress): Set<string> {
  const open = new Set(
    units.flatMap(({ statuses }) => statuses.filter(({ state }) => state !== 'done').map(({ step }) => step)),
  )
  return open.size === 0 ? open : new Set(steps.filter(({ id }) => !open.has(id)).map(({ id }) => id))
}

/** The parts right below the top that have units of their own: the faculties of a university. */
export function partsOf({ top, units }: Progress): ProgressUnit[] {
  const above = new Set(units.map(({ parentId }) => parentId))
  return units.filter(({ id, parentId }) => parentId === top.id && above.has(id))
}
