/** Who can be told apart by what is published, and how one more cell would cut them. */
import type { Witness } from './certificate.ts'

/** A published cell. */
export interface PublishedCell {
  atoms: readonly number[]
  /** 1 for each atom of the cell. */
  has: Uint8Array
  family: string | null
  /** The one block that holds it; −1 when it lies in several. */
  block: number
}

/** Atoms that no published cell tells apart. */
export interface Classes {
  /** By atom; −1 for atoms that count in nothing. */
  of: Int32Array
  people: number[]
  /** By class, the published cells it lies in, the base first. */
  cells: number[][]
}

/** What deciding needs to see; kept up to date by publish(). */
export interface SpanState {
  sizes: ArrayLike<number>
  minimum: number
  crowdOf: ArrayLike<number> | null
  blockOf: ArrayLike<number> | null
  /** Number of base cells; published cell i has number base + i in certificates. */
  base: number
  classes: Classes
  published: PublishedCell[]
  /** Steps of complete searches that are left. */
  work: { left: number }
  /** Working space of sumsOn, all zero between calls. */
  sums: { values: Float64Array }
}

/** A cell in question, and how it cuts the classes. */
export interface Question {
  atoms: readonly number[]
  has: Uint8Array
  family: string | null
  block: number
  /** By class, people inside the cell. */
  inside: Float64Array
  /** Classes that the cell touches. */
  touched: number[]
  /** Some class lies partly inside. */
  cuts: boolean
}

/** Steps of complete searches for all cells of a statistic: a minute or so at worst. */
const workForAll = 100_000

/**
 * @param sizes people by atom @param crowdOf and blockOf as in SpanOptions (span.ts)
 */
export function openState(
  sizes: ArrayLike<number>,
  minimum: number,
  crowdOf: ArrayLike<number> | null,
  blockOf: ArrayLike<number> | null,
): SpanState {
  const classes: Classes = { of: new Int32Array(sizes.length).fill(-1), people: [], cells: [] }
  const base = crowdOf ? highest(crowdOf) + 1 : 0
  const state = {
    sizes,
    minimum,
    crowdOf,
    blockOf,
    base,
    classes,
    published: [],
    work: { left: workForAll },
    sums: { values: new Float64Array() },
  }
  layClasses(state)
  return state
}

function highest(numbers: ArrayLike<number>): number {
  let most = -1
  for (let index = 0; index < numbers.length; index += 1) most = Math.max(most, numbers[index] ?? -1)
  return most
}

/** One class for each crowd; without crowds, one for all. */
function layClasses({ sizes, crowdOf, classes }: SpanState): void {
  const classOfCrowd = new Map<number, number>()
  for (let atom = 0; atom < sizes.length; atom += 1) {
    const crowd = crowdOf ? (crowdOf[atom] ?? -1) : 0
    if (crowd < 0 || !((sizes[atom] ?? 0) > 0)) continue
    let index = classOfCrowd.get(crowd)
    if (index === undefined) {
      index = classes.people.length
      classOfCrowd.set(crowd, index)
      classes.people.push(0)
      classes.cells.push(crowdOf ? [crowd] : [])
    }
    classes.of[atom] = index
    classes.people[index] = (classes.people[index] ?? 0) + (sizes[atom] ?? 0)
  }
}

/** @throws Error when the cell holds people outside every crowd */
export function ask(state: SpanState, cell: readonly number[], family: string | null): Question {
  const { sizes, classes, blockOf } = state
  const atoms = cell.filter((atom) => (sizes[atom] ?? 0) > 0)
  const has = new Uint8Array(sizes.length)
  const inside = new Float64Array(classes.people.length)
  const touched: number[] = []
  const first = atoms[0]
  let block = blockOf && first !== undefined ? (blockOf[first] ?? -1) : blockOf ? -1 : 0
  for (const atom of atoms) {
    const index = classes.of[atom] ?? -1
    if (index < 0) throw new Error('A cell holds answers that are counted in no crowd')
    has[atom] = 1
    if (inside[index] === 0) touched.push(index)
    inside[index] = (inside[index] ?? 0) + (sizes[atom] ?? 0)
    if (blockOf && blockOf[atom] !== block) block = -1
  }
  const cuts = touched.some((index) => inside[index] !== classes.people[index])
  return { atoms, has, family, block, inside, touched, cuts }
}

/** Adds the cell in question to what is published. */
export function publish(state: SpanState, question: Question): void {
  const { classes, published, sizes, base } = state
  const cell = base + published.length
  const { atoms, has, family, block, inside, touched } = question
  published.push({ atoms, has, family, block })
  const newClass = new Map<number, number>()
  for (const index of touched) {
    if (inside[index] === classes.people[index]) {
      classes.cells[index]?.push(cell)
      continue
    }
    newClass.set(index, classes.people.length)
    classes.people.push(inside[index] ?? 0)
    classes.people[index] = (classes.people[index] ?? 0) - (inside[index] ?? 0)
    classes.cells.push([...(classes.cells[index] ?? []), cell])
  }
  for (const atom of atoms) {
    const split = newClass.get(classes.of[atom] ?? -1)
    if (split !== undefined && (sizes[atom] ?? 0) > 0) classes.of[atom] = split
  }
}

/** A class has two pieces: its people outside the cell, and those inside. */
export function pieceOf({ classes }: SpanState, { has }: Question, atom: number): number {
  return 2 * (classes.of[atom] ?? 0) + (has[atom] ?? 0)
}

export function peopleOf({ classes }: SpanState, { inside }: Question, piece: number): number {
  const index = piece >> 1
  const within = inside[index] ?? 0
  return piece % 2 === 1 ? within : (classes.people[index] ?? 0) - within
}

/** Sums of a vector on the published cells, the base among them, where they are not zero. */
export function sumsOn({ classes, base, published, sums }: SpanState, witness: Witness): Map<number, number> {
  if (sums.values.length < base + published.length)
    sums.values = new Float64Array(2 * (base + published.length))
  const touched: number[] = []
  for (const [atom, coefficient] of witness)
    for (const cell of classes.cells[classes.of[atom] ?? -1] ?? []) {
      if (sums.values[cell] === 0) touched.push(cell)
      sums.values[cell] = (sums.values[cell] ?? 0) + coefficient
    }
  const left = new Map<number, number>()
  for (const cell of touched) {
    const sum = sums.values[cell] ?? 0
    if (sum !== 0) left.set(cell, sum)
    sums.values[cell] = 0
  }
  return left
}
