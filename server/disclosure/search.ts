/**
 * The complete search: does any combination of a cell with earlier cells touch fewer than k people? It branches over
 * the small classes of witnesses (docs/decisions/0013-group-cells.md); every step it takes leaves a proof.
 */
import { type Echelon, extend, reduce } from './echelon.ts'
import { inverse, liftToIntegers, multiply, negate, prime, scale, subtract } from './modular.ts'

/** A system of classes, each a column; a combination has one value on a class. */
export interface ClassSystem {
  /** People in each class, at least 1. */
  sizes: readonly number[]
  /** Earlier cells, each as the classes it consists of. */
  cells: readonly (readonly number[])[]
  /** The cell in question, as classes. */
  cell: readonly number[]
}

/** As in certificate.ts, with classes instead of atoms. */
export type ClassWitness = [column: number, coefficient: number][]
export type ClassProof =
  | { kind: 'enough'; witnesses: ClassWitness[] }
  | { kind: 'branch'; witness: ClassWitness; cases: { column: number; proof: ClassProof }[] }

/** Steps that are left for all cells together. */
export interface Work {
  left: number
}

export type SearchOutcome =
  | { kind: 'safe'; proof: ClassProof }
  /** A combination is zero outside these classes, which hold so many people; none: the cell follows from the others. */
  | { kind: 'leak'; people: number; columns: number[] }
  | { kind: 'undecided' }

/** A cell that costs more steps than this counts as undecided. */
export const workBudget = 20_000

/**
 * Looks for a combination that touches at most `room` people.
 *
 * @param room k − 1
 * @param budget steps at most
 * @param work what is left for this and later cells; what is used is taken off
 */
export function search(
  system: ClassSystem,
  room: number,
  budget = workBudget,
  work: Work = { left: budget },
): SearchOutcome {
  if (work.left <= 0) return { kind: 'undecided' }
  const order = system.sizes.map((_, column) => column)
  // Large classes first: they become the pivots, and a combination that is not zero on one of them is safe at once.
  order.sort((a, b) => (system.sizes[b] ?? 0) - (system.sizes[a] ?? 0) || a - b)
  const placeOf = new Int32Array(order.length)
  for (const [place, column] of order.entries()) placeOf[column] = place
  const vectorOf = (columns: readonly number[]) => {
    const vector = new Float64Array(order.length)
    for (const column of columns) vector[placeOf[column] ?? 0] = 1
    return vector
  }
  const echelon: Echelon = { rows: [], pivots: [] }
  for (const cell of system.cells) {
    const vector = vectorOf(cell)
    reduce(echelon, vector)
    extend(echelon, vector, order.length)
  }
  const residual = vectorOf(system.cell)
  reduce(echelon, residual)

  const sizes = Float64Array.from(order, (column) => system.sizes[column] ?? 0)
  const check = witnessCheck(system)
  const large = sizes.findIndex((size) => size <= room)
  const firstSmall = large < 0 ? sizes.length : large
  const search: Search = {
    sizes,
    firstSmall,
    largeRows: [],
    order,
    check,
    steps: 0,
    budget: Math.min(budget, work.left),
  }
  const root: Node = {
    rows: [],
    pivots: [],
    residual,
    aside: new Uint8Array(sizes.length),
    spared: new Uint8Array(sizes.length),
  }
  for (const [index, row] of echelon.rows.entries()) {
    const pivot = echelon.pivots[index] ?? 0
    if (pivot < firstSmall) search.largeRows.push({ row, pivot })
    else {
      root.rows.push(row)
      root.pivots.push(pivot)
    }
  }
  // A residual on a large class cannot be got rid of: its witness has no class that fits.
  for (let place = 0; place < firstSmall; place += 1) {
    if (residual[place] === 0) continue
    const witness = lift(search, root, place)
    if (witness) return { kind: 'safe', proof: { kind: 'enough', witnesses: [witness] } }
  }
  const outcome = prove(search, root, room)
  work.left -= search.steps
  return outcome
}

interface Search {
  /** By place: columns in order of falling size. */
  sizes: Float64Array
  /** Places before this one hold classes that do not fit in the room at the root. */
  firstSmall: number
  /** Rows with a large pivot take part in witnesses, never in a leak. */
  largeRows: { row: Float64Array; pivot: number }[]
  order: number[]
  check: (witness: ClassWitness) => boolean
  steps: number
  budget: number
}

/** The small classes that are left: rows in reduced form, none with a pivot set aside. */
interface Node {
  rows: Float64Array[]
  pivots: number[]
  residual: Float64Array
  aside: Uint8Array
  /** Places where the combination is zero, because an earlier case looks at those where it is not. */
  spared: Uint8Array
}

interface Candidate {
  place: number
  /** Places of the witness whose classes fit in the room. */
  fits: number[]
  cheapest: number
}

function prove(search: Search, node: Node, room: number): SearchOutcome {
  search.steps += 1
  if (search.steps > search.budget) return { kind: 'undecided' }
  const candidates = candidatesOf(search, node, room)
  if (candidates.length === 0) return leakOf(search, node)
  candidates.sort((a, b) => a.fits.length - b.fits.length || b.cheapest - a.cheapest || a.place - b.place)
  const enough = pack(search, node, candidates, room)
  if (enough) return { kind: 'safe', proof: enough }
  for (const { place, fits } of candidates) {
    const witness = lift(search, node, place)
    if (!witness) continue
    const cases: { column: number; proof: ClassProof }[] = []
    const spared = node.spared.slice()
    // The large ones first: they leave little room, and where they are spared the others have less to look at.
    for (const fit of fits.toSorted((a, b) => a - b)) {
      const outcome = prove(search, setAside({ ...node, spared }, fit), room - (search.sizes[fit] ?? 0))
      if (outcome.kind !== 'safe') return outcome
      cases.push({ column: search.order[fit] ?? 0, proof: outcome.proof })
      spared[fit] = 1
    }
    return { kind: 'safe', proof: { kind: 'branch', witness, cases } }
  }
  return { kind: 'undecided' }
}

/** Every column where the residual is not zero gives a witness: itself and the pivots of the rows it lies in. */
function candidatesOf({ sizes, firstSmall }: Search, node: Node, room: number): Candidate[] {
  const candidates: Candidate[] = []
  for (let place = firstSmall; place < sizes.length; place += 1) {
    if (node.residual[place] === 0 || node.aside[place] === 1) continue
    const fits: number[] = []
    let cheapest = Number.POSITIVE_INFINITY
    const consider = (at: number) => {
      if (node.spared[at] === 1) return
      const size = sizes[at] ?? 0
      if (size < cheapest) cheapest = size
      if (size <= room) fits.push(at)
    }
    consider(place)
    for (const [index, row] of node.rows.entries()) if (row[place] !== 0) consider(node.pivots[index] ?? 0)
    candidates.push({ place, fits, cheapest })
  }
  return candidates
}

/** Witnesses that share no class that fits, until together they cost more than the room. */
function pack(search: Search, node: Node, candidates: Candidate[], room: number): ClassProof | null {
  const used = new Set<number>()
  const witnesses: ClassWitness[] = []
  let total = 0
  for (const { place, fits, cheapest } of candidates) {
    if (fits.some((fit) => used.has(fit))) continue
    const witness = lift(search, node, place)
    if (!witness) continue
    witnesses.push(witness)
    for (const fit of fits) used.add(fit)
    total += fits.length === 0 ? room + 1 : cheapest
    if (total > room) return { kind: 'enough', witnesses }
  }
  return null
}

function leakOf({ sizes, order }: Search, node: Node): SearchOutcome {
  const columns: number[] = []
  let people = 0
  for (const [place, aside] of node.aside.entries()) {
    if (aside === 0) continue
    columns.push(order[place] ?? 0)
    people += sizes[place] ?? 0
  }
  return { kind: 'leak', people, columns }
}

/** Where a class is set aside, a combination may have any value: a row that has its pivot there takes another. */
function setAside(node: Node, place: number): Node {
  const aside = node.aside.slice()
  aside[place] = 1
  const index = node.pivots.indexOf(place)
  if (index < 0) return { ...node, aside, spared: node.spared.slice() }
  const rows = node.rows.filter((_, other) => other !== index).map((row) => row.slice())
  const pivots = node.pivots.filter((_, other) => other !== index)
  const residual = node.residual.slice()
  const spared = node.spared.slice()
  const row = (node.rows[index] ?? new Float64Array()).slice()
  const pivot = row.findIndex((value, at) => value !== 0 && aside[at] === 0)
  // A row that lives on classes set aside alone costs nothing more, and says nothing of the others.
  if (pivot < 0) return { rows, pivots, residual, aside, spared }
  scale(row, inverse(row[pivot] ?? 0))
  for (const other of [...rows, residual]) {
    const value = other[pivot] ?? 0
    if (value !== 0) subtract(other, row, value)
  }
  return { rows: [...rows, row], pivots: [...pivots, pivot], residual, aside, spared }
}

/** The witness of a column in whole numbers, proved against the cells themselves; null when that fails. */
function lift(search: Search, node: Node, place: number): ClassWitness | null {
  const places = [place]
  const residues = [1]
  for (const [index, row] of node.rows.entries()) {
    const value = row[place] ?? 0
    if (value === 0) continue
    places.push(node.pivots[index] ?? 0)
    residues.push(negate(value))
  }
  const small = places.length
  for (const { row, pivot } of search.largeRows) {
    let sum = 0
    for (let index = 0; index < small; index += 1)
      sum += multiply(residues[index] ?? 0, row[places[index] ?? 0] ?? 0)
    if (sum % prime === 0) continue
    places.push(pivot)
    residues.push(negate(sum % prime))
  }
  const coefficients = liftToIntegers(residues)
  if (!coefficients) return null
  const witness = places.map((at, index): [number, number] => [
    search.order[at] ?? 0,
    coefficients[index] ?? 0,
  ])
  return search.check(witness) ? witness : null
}

/** Whether a vector sums to zero on every earlier cell, and not on the cell in question. */
function witnessCheck({ sizes, cells, cell }: ClassSystem): (witness: ClassWitness) => boolean {
  const cellsOf: number[][] = sizes.map(() => [])
  for (const [index, columns] of [...cells, cell].entries())
    for (const column of columns) cellsOf[column]?.push(index)
  return (witness) => {
    const sums = new Map<number, number>()
    for (const [column, coefficient] of witness)
      for (const index of cellsOf[column] ?? []) sums.set(index, (sums.get(index) ?? 0) + coefficient)
    for (const [index, sum] of sums) if (index < cells.length && sum !== 0) return false
    return (sums.get(cells.length) ?? 0) !== 0
  }
}
