/** The smallest group that any combination of published cells isolates. */
import { search } from './search.ts'

/** Steps spent on each cell before the best that was found has to do. */
const patience = 2000

/**
 * @param sizes people by atom @param cells as atoms, in any order
 * @param least what no combination is known to go below; 1 when nothing is known
 * @returns people touched by the combination that touches fewest, at least 1; null without a cell that holds anybody
 */
export function smallestTouched(
  sizes: readonly number[],
  cells: readonly (readonly number[])[],
  least: number,
): number | null {
  const signatures = new Map<string, { people: number; cells: number[] }>()
  for (const [atom, people] of sizes.entries()) {
    const of = cells.flatMap((cell, index) => (cell.includes(atom) ? [index] : []))
    if (people === 0 || of.length === 0) continue
    const known = signatures.get(of.join())
    if (known) known.people += people
    else signatures.set(of.join(), { people, cells: of })
  }
  const classes = [...signatures.values()]
  if (classes.length === 0) return null
  const asClasses = cells.map((_, index) =>
    classes.flatMap((known, column) => (known.cells.includes(index) ? [column] : [])),
  )
  const people = classes.map((known) => known.people)
  let best = Math.min(
    ...asClasses
      .filter((columns) => columns.length > 0)
      .map((columns) => columns.reduce((total, column) => total + (people[column] ?? 0), 0)),
  )
  // Every combination has a last cell: with each as the last, ask again and again for one that touches fewer.
  for (const [index, cell] of asClasses.entries()) {
    const system = { sizes: people, cells: asClasses.slice(0, index), cell }
    while (best > least) {
      const outcome = search(system, best - 1, patience)
      if (outcome.kind !== 'leak' || outcome.people === 0) break
      best = outcome.people
    }
  }
  return best
}
