/** The attack that needs no algebra: two published cells that are nearly the same, or a group that is nearly its unit. */

/** Entries that are compared in one system. */
const mostEntries = 1_000_000

/**
 * @param cells published cells as sets of classes
 * @param people by class
 * @returns classes in one of two cells and not in the other, where these are fewer people than the minimum
 */
export function suspectDifferences(
  cells: readonly Int32Array[],
  people: readonly number[],
  minimum: number,
): { suspects: number[][]; tried: number } {
  const bySize = cells
    .map((classes) => ({ classes, size: classes.reduce((sum, each) => sum + (people[each] ?? 0), 0) }))
    .sort((a, b) => a.size - b.size)
  const marked = new Int32Array(people.length).fill(-1)
  const suspects: number[][] = []
  let tried = 0
  let left = mostEntries
  for (const [index, { classes, size }] of bySize.entries()) {
    for (const each of classes) marked[each] = index
    for (let next = index + 1; next < bySize.length && left > 0; next += 1) {
      const other = bySize[next]
      // Cells that differ by fewer people than the minimum are that close in size as well.
      if (!other || other.size - size >= minimum) break
      tried += 1
      left -= other.classes.length
      let shared = 0
      for (const each of other.classes) if (marked[each] === index) shared += people[each] ?? 0
      const apart = size + other.size - 2 * shared
      if (apart > 0 && apart < minimum) suspects.push(difference(classes, other.classes))
    }
  }
  return { suspects, tried }
}

function difference(one: Int32Array, other: Int32Array): number[] {
  const [inOne, inOther] = [new Set(one), new Set(other)]
  return [...one.filter((each) => !inOther.has(each)), ...other.filter((each) => !inOne.has(each))]
}
