/**
 * Parts of the people: some fifty atoms of one block at a time. Within a part few rows matter, so that what is published
 * can be taken apart with little work.
 */
import type { Witness } from './certificate.ts'
import type { SpanState } from './classes.ts'
import { type Echelon, extend, reduce } from './echelon.ts'

export interface Part {
  atoms: number[]
  block: number
  /** Rows over the atoms; behind them, how each is made of the vectors that were put in. */
  echelon: Echelon
  /** Vectors put in, the part's crowds first. */
  rows: number
  crowds: number
  /** Published cells that were looked at already. */
  known: number
  /** By row, the vector that is one on it and zero on the others; forgotten when a cell is put in. */
  duals: Map<number, Lifted | null>
}

/** A vector in whole numbers and its sums on published cells, where they are not zero. */
export interface Lifted {
  witness: Witness
  sums: Map<number, number>
}

/** A part is closed when it has so many atoms: more than the crowds and groups that can matter in it. */
const enoughAtoms = 48

/** Cuts all counted people into parts; without crowds, everybody is one part. */
export function layParts({ sizes, crowdOf, blockOf, classes }: SpanState): Part[] {
  const crowdAt = (atom: number) => crowdOf?.[atom] ?? 0
  const blockAt = (atom: number) => blockOf?.[atom] ?? 0
  const counted: number[] = []
  for (let atom = 0; atom < sizes.length; atom += 1) if ((classes.of[atom] ?? -1) >= 0) counted.push(atom)
  if (!crowdOf) return counted.length > 0 ? [newPart(counted, null, 0)] : []
  counted.sort((a, b) => blockAt(a) - blockAt(b) || crowdAt(a) - crowdAt(b) || a - b)
  const parts: Part[] = []
  let start = 0
  for (let end = 1; end <= counted.length; end += 1) {
    const last = counted[end - 1] ?? 0
    const next = counted[end]
    const full = next !== undefined && end - start >= enoughAtoms && crowdAt(next) !== crowdAt(last)
    if (next !== undefined && blockAt(next) === blockAt(last) && !full) continue
    parts.push(newPart(counted.slice(start, end), crowdAt, blockAt(last)))
    start = end
  }
  return parts
}

function newPart(atoms: number[], crowdAt: ((atom: number) => number) | null, block: number): Part {
  const part: Part = { atoms, block, echelon: { rows: [], pivots: [] }, rows: 0, crowds: 0, known: 0, duals: new Map() }
  for (const crowd of new Set(crowdAt ? atoms.map(crowdAt) : []))
    putIn(
      part,
      atoms.map((atom) => (crowdAt?.(atom) === crowd ? 1 : 0)),
    )
  part.crowds = part.rows
  return part
}

function putIn(part: Part, values: readonly number[]): void {
  const { atoms, echelon } = part
  const vector = new Float64Array(2 * atoms.length)
  vector.set(values)
  if (part.rows < atoms.length) vector[atoms.length + part.rows] = 1
  reduce(echelon, vector)
  if (extend(echelon, vector, atoms.length)) part.rows += 1
}

/** Puts in what was published since. */
export function bringUpToDate({ published }: SpanState, part: Part): void {
  for (; part.known < published.length; part.known += 1) {
    const cell = published[part.known]
    if (!cell || (cell.block >= 0 && cell.block !== part.block)) continue
    const values = part.atoms.map((atom) => cell.has[atom] ?? 0)
    if (!values.includes(1)) continue
    putIn(part, values)
    part.duals.clear()
  }
}

/** What remains of a set of people in the part; behind the atoms, of which rows it is made (negative). */
export function restOf({ atoms, echelon }: Part, has: Uint8Array): Float64Array {
  const vector = new Float64Array(2 * atoms.length)
  for (const [column, atom] of atoms.entries()) vector[column] = has[atom] ?? 0
  reduce(echelon, vector)
  return vector
}
