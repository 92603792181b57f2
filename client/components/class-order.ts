/** How answer classes are looked through: in which order, and which units are easily taken for one another. */
import type { Text } from '#shared/language.ts'

export type ClassColumn = 'unit' | 'groups' | 'invited'

export interface ListedClass {
  id: string
  unitId: string
  unit: Text
  groups: readonly { id: string; title: Text }[]
  invited: number
}

/**
 * @param descending for `invited`, largest first; for the others, last letter first
 * @param textIn in the reader's language
 */
export function inClassOrder<C extends ListedClass>(
  classes: readonly C[],
  column: ClassColumn,
  descending: boolean,
  textIn: (text: Text) => string,
): C[] {
  const groups = (one: C) => one.groups.map(({ title }) => textIn(title)).join(', ')
  const byName = (a: C, b: C) => textIn(a.unit).localeCompare(textIn(b.unit), 'nb')
  const compare = {
    unit: byName,
    groups: (a: C, b: C) => groups(a).localeCompare(groups(b), 'nb'),
    invited: (a: C, b: C) => a.invited - b.invited,
  }[column]
  return classes.toSorted((a, b) => (descending ? -1 : 1) * compare(a, b) || byName(a, b))
}

/** Units with a name that another unit has too, by id; capitals and spaces make no difference. */
export function unitsOfSameName(
  classes: readonly Pick<ListedClass, 'unitId' | 'unit'>[],
  textIn: (text: Text) => string,
): Set<string> {
  const unitsBy = new Map<string, Set<string>>()
  for (const { unitId, unit } of classes) {
    const name = textIn(unit).normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase()
    unitsBy.set(name, (unitsBy.get(name) ?? new Set()).add(unitId))
  }
  return new Set([...unitsBy.values()].filter(({ size }) => size > 1).flatMap((units) => [...units]))
}
