/** The order in which answer classes are looked through. */
import type { Text } from '#shared/language.ts'

export type ClassColumn = 'unit' | 'groups' | 'invited'

export interface ListedClass {
  id: string
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
