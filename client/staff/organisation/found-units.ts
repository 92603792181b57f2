/** Searching the unit tree, and counting its people. Pure. */
import type { Language } from '#shared/language.ts'
import type { Unit } from '#shared/organisation.ts'
import { inReadingOrder, type TreeRow, unfolded, withAncestors } from '../../platform/tree.ts'

/** Has no leader, or belongs to a safety area that has elected nobody. */
export function lacksSomebody(unit: Unit): boolean {
  return unit.leader === null || unit.safetyRepresentatives.length === 0
}

export interface FoundRow extends TreeRow<Unit> {
  /** Found itself; the others stand there only because something below them was found. */
  found: boolean
}

/** Rows in reading order. While something is searched or filtered nothing stays folded. */
export function foundUnits(
  units: readonly Unit[],
  wanted: { search: string; onlyLacking: boolean; folded: ReadonlySet<string>; language: Language },
): FoundRow[] {
  const rows = inReadingOrder(units)
  const words = wanted.search.trim().toLocaleLowerCase('nb')
  if (words === '' && !wanted.onlyLacking) {
    return unfolded(rows, wanted.folded).map((row) => ({ ...row, found: true }))
  }
  const fits = (unit: Unit) =>
    [unit.name[wanted.language], unit.code, unit.leader ?? '', ...unit.safetyRepresentatives].some((text) =>
      text.toLocaleLowerCase('nb').includes(words),
    )
  const found = new Set(
    units.filter((unit) => (!wanted.onlyLacking || lacksSomebody(unit)) && fits(unit)).map((unit) => unit.id),
  )
  const kept = withAncestors(units, found)
  return rows.filter((row) => kept.has(row.node.id)).map((row) => ({ ...row, found: found.has(row.node.id) }))
}

/** People in each unit and everything below it. */
export function peopleWithin(units: readonly Unit[]): Map<string, number> {
  const within = new Map<string, number>()
  const path: string[] = []
  for (const { node, depth } of inReadingOrder(units)) {
    path.length = depth
    path.push(node.id)
    for (const id of path) within.set(id, (within.get(id) ?? 0) + node.members)
  }
  return within
}
