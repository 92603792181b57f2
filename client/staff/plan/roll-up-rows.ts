/** Which measures of many units are shown, in which order, and how many there are of each. Pure. */
import type { Language } from '#shared/language.ts'
import type { RolledUpMeasure, RollUp } from '#shared/roll-up.ts'
import { subtree } from '../../platform/tree.ts'

export const statusFilters = ['all', 'late', 'not-started', 'in-progress', 'done'] as const
export type StatusFilter = (typeof statusFilters)[number]

export const originFilters = ['any', 'waiting', 'lifted', 'given', 'decided', 'carried'] as const
export type OriginFilter = (typeof originFilters)[number]

export const orders = ['unit', 'theme', 'status'] as const
export type Order = (typeof orders)[number]

export interface Wanted {
  search: string
  status: StatusFilter
  origin: OriginFilter
  /** The unit with all below it; null for all. */
  unitId: string | null
}

/** Its day has passed, and it is not done. */
export function isLate({ deadline, status }: RolledUpMeasure, today: string): boolean {
  return status !== 'done' && deadline?.kind === 'date' && deadline.on < today
}

function hasStatus(measure: RolledUpMeasure, status: StatusFilter, today: string): boolean {
  if (status === 'all') return true
  return status === 'late' ? isLate(measure, today) : measure.status === status
}

function hasOrigin({ origin, lift }: RolledUpMeasure, wanted: OriginFilter): boolean {
  if (wanted === 'any') return true
  return wanted === 'waiting' ? lift === 'waiting' : origin.kind === wanted
}

/** What fits all but the status: of those the filter by status says how many there are. */
export function besidesStatus(rollUp: RollUp, wanted: Wanted, language: Language): RolledUpMeasure[] {
  const { unitId, origin } = wanted
  const within = unitId === null ? null : new Set(subtree(rollUp.units, unitId).map(({ id }) => id))
  const nameOf = new Map(rollUp.units.map(({ id, name }) => [id, name[language]]))
  const words = wanted.search.trim().toLocaleLowerCase('nb')
  const said = (measure: RolledUpMeasure) =>
    [
      measure.text,
      measure.goal,
      measure.theme,
      nameOf.get(measure.unitId) ?? '',
      ...measure.responsible.map(({ name }) => name),
    ].some((text) => text.toLocaleLowerCase('nb').includes(words))
  return rollUp.measures.filter(
    (measure) =>
      (within === null || within.has(measure.unitId)) &&
      hasOrigin(measure, origin) &&
      (words === '' || said(measure)),
  )
}

export function withStatus(
  measures: readonly RolledUpMeasure[],
  status: StatusFilter,
  today: string,
): RolledUpMeasure[] {
  return measures.filter((measure) => hasStatus(measure, status, today))
}

/** How many each filter by status would show. */
export function countsByStatus(
  measures: readonly RolledUpMeasure[],
  today: string,
): Record<StatusFilter, number> {
  const counts = { all: 0, late: 0, 'not-started': 0, 'in-progress': 0, done: 0 }
  for (const measure of measures)
    for (const status of statusFilters) if (hasStatus(measure, status, today)) counts[status]++
  return counts
}

export interface Section {
  /** A unit's id, a theme as it is written (empty for none), or a status. */
  key: string
  measures: RolledUpMeasure[]
}

/** Units as they lie in the organisation, themes by the alphabet with none last, statuses as they follow one another. */
export function sectionsOf(measures: readonly RolledUpMeasure[], order: Order): Section[] {
  const sections = new Map<string, RolledUpMeasure[]>()
  for (const measure of measures) {
    const key = order === 'unit' ? measure.unitId : order === 'theme' ? measure.theme.trim() : measure.status
    const section = sections.get(key)
    if (section) section.push(measure)
    else sections.set(key, [measure])
  }
  const found = [...sections].map(([key, some]) => ({ key, measures: some }))
  if (order === 'unit') return found
  if (order === 'theme')
    return found.sort((a, b) =>
      a.key === '' || b.key === '' ? (a.key === '' ? 1 : -1) : a.key.localeCompare(b.key, 'nb'),
    )
  const place = (key: string) => (statusFilters as readonly string[]).indexOf(key)
  return found.sort((a, b) => place(a.key) - place(b.key))
}

/** The first so many measures, with the heads they stand under. */
export function firstOf(sections: readonly Section[], most: number): (Section & { all: number })[] {
  let left = most
  const shown: (Section & { all: number })[] = []
  for (const { key, measures } of sections) {
    if (left <= 0) break
    shown.push({ key, measures: measures.slice(0, left), all: measures.length })
    left -= measures.length
  }
  return shown
}
