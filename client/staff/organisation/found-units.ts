/** Searching the unit tree, and counting its people. Pure. */
import type { Language } from '#shared/language.ts'
import type { Unit } from '#shared/organisation.ts'
import { lacksRepresentative } from '#shared/unit-year.ts'
import { type FoundRow, inReadingOrder, searched } from '../../platform/tree.ts'

/** Has no leader, or lacks a safety representative it is to have: an area agreed to have none lacks nobody. */
export function lacksSomebody({ leader, safetyStanding }: Unit): boolean {
  return leader === null || lacksRepresentative(safetyStanding)
}

/** Rows in reading order. While something is searched or filtered nothing stays folded. */
export function foundUnits(
  units: readonly Unit[],
  wanted: { search: string; onlyLacking: boolean; folded: ReadonlySet<string>; language: Language },
): FoundRow<Unit>[] {
  const words = wanted.search.trim().toLocaleLowerCase('nb')
  const named = (unit: Unit) =>
    [unit.name[wanted.language], unit.code, unit.leader ?? '', ...unit.safetyRepresentatives].some((text) =>
      text.toLocaleLowerCase('nb').includes(words),
    )
  const fits = (unit: Unit) => (!wanted.onlyLacking || lacksSomebody(unit)) && named(unit)
  return searched(units, words === '' && !wanted.onlyLacking ? null : fits, wanted.folded)
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
