/** What an attacker makes of figures: all sums and differences, reduced to the smallest parts. */

/** The rows in reduced echelon form, over the rationals; rows of 0 and 1 with disjoint or nested parts stay whole. */
export function basisOf(rows: readonly (readonly number[])[]): number[][] {
  const basis: number[][] = []
  const left = rows.map((row) => [...row])
  const width = left[0]?.length ?? 0
  for (let column = 0; column < width; column += 1) {
    const place = left.findIndex((row) => Math.abs(row[column] ?? 0) > 1e-9)
    const [pivot] = place === -1 ? [] : left.splice(place, 1)
    if (!pivot) continue
    const by = pivot[column] ?? 1
    const scaled = pivot.map((value) => value / by)
    const clear = (row: number[]) => {
      const factor = row[column] ?? 0
      if (factor !== 0)
        for (const [index, value] of scaled.entries()) row[index] = (row[index] ?? 0) - factor * value
    }
    for (const row of [...left, ...basis]) clear(row)
    basis.push(scaled)
  }
  return basis
}

/** People in the places that a row touches. */
export function touched(row: readonly number[], people: readonly number[]): number {
  return row.reduce((sum, value, index) => sum + (Math.abs(value) > 1e-9 ? (people[index] ?? 0) : 0), 0)
}
