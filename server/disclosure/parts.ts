/**
 * Parts of the people: some fifty atoms of one block at a time. Within a part few rows matter, so that what is published
 * can be taken apart with little work.
 */
import type { Witness } from './certificate.ts'
import type { SpanState } from './classes.ts'
import { type Echelon, extend, reduce } from './echelon.ts'
import { negate } from './modular.ts'

export interface Part {
  atoms: number[]
  /** −1 when it holds people of all blocks. */
  block: number
  /** Rows over the atoms; behind them, where it is `tracked`, how each is made of the vectors that were put in. */
  echelon: Echelon
  tracked: boolean
  /** Vectors put in, the part's crowds first. */
  rows: number
  crowds: number
  /** Published cells that were looked at already. */
  known: number
  /** By published cell that has somebody here, of which rows it is made; later rows take no part in it. */
  shares: Map<number, [row: number, share: number][]>
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
export function layParts(state: SpanState): Part[] {
  const { crowdOf, blockOf } = state
  const crowdAt = (atom: number) => crowdOf?.[atom] ?? 0
  const blockAt = (atom: number) => blockOf?.[atom] ?? 0
  const divided = dividedAtoms(state)
  if (!crowdOf) return divided.length > 0 ? [newPart(divided, null, 0)] : []
  divided.sort((a, b) => blockAt(a) - blockAt(b) || crowdAt(a) - crowdAt(b) || a - b)
  const parts: Part[] = []
  let start = 0
  for (let end = 1; end <= divided.length; end += 1) {
    const last = divided[end - 1] ?? 0
    const next = divided[end]
    const full = next !== undefined && end - start >= enoughAtoms && crowdAt(next) !== crowdAt(last)
    if (next !== undefined && blockAt(next) === blockAt(last) && !full) continue
    parts.push(newPart(divided.slice(start, end), crowdAt, blockAt(last)))
    start = end
  }
  return parts
}

/** Everybody as one part, where that is not too much work; else null. */
export function layWhole(state: SpanState): Part | null {
  const { crowdOf } = state
  const divided = dividedAtoms(state)
  if (!crowdOf || divided.length > mostInWhole) return null
  return newPart(divided, (atom) => crowdOf[atom] ?? -1, -1, false)
}

const mostInWhole = 2000

/** All counted atoms but crowds of one atom: nothing can cut those, so that no witness touches them. */
function dividedAtoms({ sizes, crowdOf, classes }: SpanState): number[] {
  const counted: number[] = []
  for (let atom = 0; atom < sizes.length; atom += 1) if ((classes.of[atom] ?? -1) >= 0) counted.push(atom)
  if (!crowdOf) return counted
  const ofCrowd = new Map<number, number>()
  for (const atom of counted) {
    const crowd = crowdOf[atom] ?? -1
    ofCrowd.set(crowd, (ofCrowd.get(crowd) ?? 0) + 1)
  }
  return counted.filter((atom) => (ofCrowd.get(crowdOf[atom] ?? -1) ?? 0) > 1)
}

function newPart(
  atoms: number[],
  crowdAt: ((atom: number) => number) | null,
  block: number,
  tracked = true,
): Part {
  const echelon: Echelon = { rows: [], pivots: [] }
  const part: Part = {
    atoms,
    block,
    echelon,
    tracked,
    rows: 0,
    crowds: 0,
    known: 0,
    shares: new Map(),
    duals: new Map(),
  }
  for (const crowd of new Set(crowdAt ? atoms.map(crowdAt) : []))
    putIn(
      part,
      atoms.map((atom) => (crowdAt?.(atom) === crowd ? 1 : 0)),
    )
  part.crowds = part.rows
  return part
}

/** @returns of which rows the vector is made: a new one of its own, unless it was made of others */
function putIn(part: Part, values: readonly number[]): [row: number, share: number][] {
  const { atoms, echelon, tracked } = part
  const vector = new Float64Array(tracked ? 2 * atoms.length : atoms.length)
  vector.set(values)
  reduce(echelon, vector)
  const shares: [row: number, share: number][] = []
  for (let row = 0; tracked && row < part.rows; row += 1) {
    const share = negate(vector[atoms.length + row] ?? 0)
    if (share !== 0) shares.push([row, share])
  }
  if (tracked && part.rows < atoms.length) vector[atoms.length + part.rows] = 1
  if (!extend(echelon, vector, atoms.length)) return shares
  part.rows += 1
  return [[part.rows - 1, 1]]
}

/** Puts in what was published since. */
export function bringUpToDate({ published }: SpanState, part: Part): void {
  for (; part.known < published.length; part.known += 1) {
    const cell = published[part.known]
    if (!cell || (part.block >= 0 && cell.block >= 0 && cell.block !== part.block)) continue
    const values = part.atoms.map((atom) => cell.has[atom] ?? 0)
    if (!values.includes(1)) continue
    part.shares.set(part.known, putIn(part, values))
    part.duals.clear()
  }
}

/** What remains of a set of people in the part; behind the atoms, of which rows it is made (negative). */
export function restOf({ atoms, echelon, tracked }: Part, has: Uint8Array): Float64Array {
  const vector = new Float64Array(tracked ? 2 * atoms.length : atoms.length)
  for (const [column, atom] of atoms.entries()) vector[column] = has[atom] ?? 0
  reduce(echelon, vector)
  return vector
}
