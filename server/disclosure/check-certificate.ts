/**
 * Verifies certificates (certificate.ts) with sums of whole numbers alone: no elimination, no prime, no search. What
 * it believes is the list of members, which the gate has counted itself.
 */
import type { Certificate, Derived, Proof, Witness } from './certificate.ts'
import { at, bump } from './check-places.ts'

/** Cells in the order of publication over a base of disjoint crowds. */
export interface CertifiedSystem {
  /** People by atom; atoms without people are in no cell. */
  sizes: ArrayLike<number>
  /** Number of the base crowd each atom belongs to; −1 for none. */
  base: ArrayLike<number>
  baseCount: number
  /** Fewest people any combination may touch. */
  minimum: number
  cells: readonly { members: readonly number[]; certificate: Certificate }[]
}

interface Progress {
  system: CertifiedSystem
  /** Class of each atom: atoms of one class lie in the same cells so far, this one included. */
  classOf: Int32Array
  /** People by class. */
  people: number[]
  /** The cells each atom lies in, in order: those of atom a from `cellsFrom[a]` on. */
  cellsOf: Int32Array
  cellsFrom: Int32Array
  /** Atoms by base crowd. */
  crowds: number[][]
  /** Zero everywhere between two cells. */
  sums: Float64Array
}

/**
 * @returns for every cell null, or why its certificate does not hold
 */
export function verifyCertificates(system: CertifiedSystem): (string | null)[] {
  const progress = begin(system)
  return system.cells.map(({ members, certificate }, cell) => {
    split(progress, members)
    return certificate.kind === 'derived'
      ? verifyDerived(progress, certificate, cell)
      : verifyProof(progress, certificate.proof, cell, nothingYet, system.minimum - 1)
  })
}

function begin(system: CertifiedSystem): Progress {
  const atoms = system.sizes.length
  const progress: Progress = {
    system,
    classOf: new Int32Array(atoms),
    people: Array.from({ length: system.baseCount + 1 }, () => 0),
    ...listCells(system),
    crowds: Array.from({ length: system.baseCount }, () => []),
    sums: new Float64Array(atoms),
  }
  for (let atom = 0; atom < atoms; atom += 1) {
    // Class 0 holds the atoms that no base crowd counts.
    const of = at(system.base, atom) + 1
    progress.classOf[atom] = of
    progress.people[of] = (progress.people[of] ?? 0) + at(system.sizes, atom)
    if (at(system.sizes, atom) > 0) progress.crowds[of - 1]?.push(atom)
  }
  return progress
}

function listCells({ sizes, cells }: CertifiedSystem): Pick<Progress, 'cellsOf' | 'cellsFrom'> {
  const cellsFrom = new Int32Array(sizes.length + 1)
  for (const { members } of cells) for (const atom of members) bump(cellsFrom, atom + 1, 1)
  for (let atom = 0; atom < sizes.length; atom += 1) bump(cellsFrom, atom + 1, at(cellsFrom, atom))
  const next = cellsFrom.slice()
  const cellsOf = new Int32Array(at(cellsFrom, sizes.length))
  for (const [cell, { members }] of cells.entries())
    for (const atom of members) {
      cellsOf[at(next, atom)] = cell
      bump(next, atom, 1)
    }
  return { cellsOf, cellsFrom }
}

/** Refines the classes by one more cell. */
function split({ classOf, people, system }: Progress, members: readonly number[]): void {
  const first = people.length
  // The class that each touched class leaves its members to; its number is above `first` once it is there.
  const into = new Map<number, number>()
  let [last, lastInto] = [-1, -1]
  for (const atom of members) {
    const from = at(classOf, atom)
    if (from >= first) continue
    if (from !== last) {
      last = from
      lastInto = into.get(from) ?? people.push(0) - 1
      into.set(from, lastInto)
    }
    const size = at(system.sizes, atom)
    people[from] = (people[from] ?? 0) - size
    people[lastInto] = (people[lastInto] ?? 0) + size
    classOf[atom] = lastInto
  }
}

/** multiple · cell = Σ coefficient · earlier cell, atom by atom. */
function verifyDerived(
  { system, crowds, sums }: Progress,
  { multiple, terms }: Derived,
  cell: number,
): string | null {
  if (!isWhole(multiple) || multiple === 0)
    return 'the multiple of a derived cell is not a whole number or is zero'
  const named: { members: readonly number[]; coefficient: number }[] = [
    { members: system.cells[cell]?.members ?? [], coefficient: -multiple },
  ]
  let largest = Math.abs(multiple)
  for (const [term, coefficient] of terms) {
    if (!isWhole(coefficient) || !isWhole(term) || term < 0 || term >= system.baseCount + cell)
      return 'a derived cell names something that is not an earlier cell'
    largest += Math.abs(coefficient)
    named.push({ members: crowds[term] ?? system.cells[term - system.baseCount]?.members ?? [], coefficient })
  }
  if (!isWhole(largest)) return 'the numbers of a derived cell are too large to add exactly'
  for (const { members, coefficient } of named)
    for (const atom of members) sums[atom] = at(sums, atom) + coefficient
  const isRight = named.every(({ members }) => members.every((atom) => sums[atom] === 0))
  for (const { members } of named) for (const atom of members) sums[atom] = 0
  return isRight ? null : 'a derived cell is not the combination its certificate names'
}

/** What a proof may start from. */
interface Ground {
  /** Classes set aside: paid for. */
  aside: ReadonlySet<number>
  /** Classes where the combination is zero, since an earlier case looks at those where it is not. */
  spared: ReadonlySet<number>
}

const nothingYet: Ground = { aside: new Set(), spared: new Set() }

/** What it costs not to be zero on a class. */
function costOf({ people }: Progress, { spared }: Ground, one: number): number {
  return spared.has(one) ? Number.POSITIVE_INFINITY : (people[one] ?? 0)
}

function verifyProof(
  progress: Progress,
  proof: Proof,
  cell: number,
  ground: Ground,
  room: number,
): string | null {
  return proof.kind === 'enough'
    ? verifyEnough(progress, proof.witnesses, cell, ground, room)
    : verifyBranch(progress, proof, cell, ground, room)
}

function verifyEnough(
  progress: Progress,
  witnesses: readonly Witness[],
  cell: number,
  ground: Ground,
  room: number,
): string | null {
  const used = new Set<number>()
  let spent = 0
  for (const witness of witnesses) {
    const refusal = verifyWitness(progress, witness, cell, ground.aside)
    if (refusal) return refusal
    let cheapest = Number.POSITIVE_INFINITY
    for (const one of classesOf(progress, witness)) {
      const cost = costOf(progress, ground, one)
      cheapest = Math.min(cheapest, cost)
      if (cost > room) continue
      if (used.has(one)) return 'two witnesses share a class that fits in the room'
      used.add(one)
    }
    spent += cheapest
  }
  return spent > room ? null : 'the witnesses together do not cost more than the room'
}

function verifyBranch(
  progress: Progress,
  { witness, cases }: Extract<Proof, { kind: 'branch' }>,
  cell: number,
  { aside, spared }: Ground,
  room: number,
): string | null {
  const refusal = verifyWitness(progress, witness, cell, aside)
  if (refusal) return refusal
  const covered = new Set(spared)
  for (const { atom, proof } of cases) {
    const one = at(progress.classOf, atom)
    const cost = progress.people[one] ?? 0
    if (cost > room) continue
    const ground = { aside: new Set([...aside, one]), spared: new Set(covered) }
    const refused = verifyProof(progress, proof, cell, ground, room - cost)
    if (refused) return refused
    covered.add(one)
  }
  for (const one of classesOf(progress, witness))
    if ((progress.people[one] ?? 0) <= room && !covered.has(one))
      return 'a class of the witness that fits in the room has no case'
  return null
}

/** Whole numbers at people outside the classes set aside: zero in sum on every earlier cell, and not on this one. */
function verifyWitness(
  { system, classOf, cellsOf, cellsFrom }: Progress,
  witness: Witness,
  cell: number,
  aside: ReadonlySet<number>,
): string | null {
  const onCrowd = new Map<number, number>()
  const onCell = new Map<number, number>()
  let largest = 0
  for (const [atom, coefficient] of witness) {
    if (!isWhole(coefficient) || !(at(system.sizes, atom) > 0)) return 'a witness names no people'
    if (aside.has(at(classOf, atom))) return 'a witness uses a class that was set aside'
    largest += Math.abs(coefficient)
    const crowd = at(system.base, atom)
    if (crowd >= 0) add(onCrowd, crowd, coefficient)
    for (let entry = at(cellsFrom, atom); entry < at(cellsFrom, atom + 1); entry += 1) {
      const one = at(cellsOf, entry)
      if (one > cell) break
      add(onCell, one, coefficient)
    }
  }
  if (!Number.isSafeInteger(largest)) return 'the numbers of a witness are too large to add exactly'
  if ((onCell.get(cell) ?? 0) === 0) return 'a witness sums to zero on its own cell'
  onCell.delete(cell)
  for (const sums of [onCrowd, onCell])
    for (const sum of sums.values()) if (sum !== 0) return 'a witness does not sum to zero on an earlier cell'
  return null
}

function classesOf({ classOf }: Progress, witness: Witness): Set<number> {
  return new Set(witness.map(([atom]) => at(classOf, atom)))
}

function add(sums: Map<number, number>, key: number, by: number): void {
  sums.set(key, (sums.get(key) ?? 0) + by)
}

function isWhole(value: number): boolean {
  return Number.isSafeInteger(value)
}
