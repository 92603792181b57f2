/** The engine's oracle: every set of fewer than k people is tried, with fractions, so that nothing can be missed. */

type Fraction = { top: bigint; bottom: bigint }

const zero: Fraction = { top: 0n, bottom: 1n }

function fraction(top: bigint, bottom: bigint): Fraction {
  if (top === 0n) return zero
  let [a, b] = [top < 0n ? -top : top, bottom < 0n ? -bottom : bottom]
  while (b !== 0n) [a, b] = [b, a % b]
  const sign = bottom < 0n ? -1n : 1n
  return { top: (sign * top) / a, bottom: (sign * bottom) / a }
}

const minus = (a: Fraction, b: Fraction, times: Fraction) =>
  fraction(a.top * b.bottom * times.bottom - b.top * times.top * a.bottom, a.bottom * b.bottom * times.bottom)

/** Whether a vector is a combination of others, on the given places. */
export function inSpan(vectors: number[][], vector: number[], places: number[]): boolean {
  const asFractions = (values: number[]) => places.map((place) => fraction(BigInt(values[place] ?? 0), 1n))
  const rows: { row: Fraction[]; pivot: number }[] = []
  const rest = (values: Fraction[]) => {
    let left = values
    for (const { row, pivot } of rows) {
      const factor = left[pivot] ?? zero
      if (factor.top !== 0n) left = left.map((value, at) => minus(value, row[at] ?? zero, factor))
    }
    return left
  }
  for (const values of vectors) {
    const left = rest(asFractions(values))
    const pivot = left.findIndex(({ top }) => top !== 0n)
    const first = left[pivot]
    if (!first) continue
    rows.push({
      row: left.map(({ top, bottom }) => fraction(top * first.bottom, bottom * first.top)),
      pivot,
    })
  }
  return rest(asFractions(vector)).every(({ top }) => top === 0n)
}

/** Whether some combination of `cell` with the earlier cells touches at least one person and fewer than k. */
export function leaks(sizes: number[], earlier: number[][], cell: number[], k: number): boolean {
  const asVector = (atoms: number[]) => sizes.map((_, atom) => (atoms.includes(atom) ? 1 : 0))
  const vectors = earlier.map(asVector)
  const vector = asVector(cell)
  const counted = sizes.flatMap((people, atom) => (people > 0 ? [atom] : []))
  const search = (from: number, aside: Set<number>, people: number): boolean => {
    const outside = counted.filter((atom) => !aside.has(atom))
    if (aside.size > 0 && inSpan(vectors, vector, outside)) return true
    for (const [index, atom] of counted.entries()) {
      const more = people + (sizes[atom] ?? 0)
      if (index >= from && more < k && search(index + 1, new Set([...aside, atom]), more)) return true
    }
    return false
  }
  return !inSpan(vectors, vector, counted) && search(0, new Set(), 0)
}
