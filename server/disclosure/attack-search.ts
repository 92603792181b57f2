/**
 * The attacker on one system of published cells: which combinations touch too few people, and which withheld cells
 * follow from the others. Small systems are searched completely; large ones with tests that look at every class, every
 * two classes, and the rows of several eliminations in which large classes are taken away first (attack-rows.ts).
 */

import { suspectDifferences } from './attack-differences.ts'
import {
  append,
  drawWitness,
  type Echelon,
  invert,
  invertAll,
  normal,
  openEchelon,
  prime,
  reduce,
  rowOfOnes,
  seededNumbers,
  times,
} from './attack-echelon.ts'
import { followsExactly, leaksExactly } from './attack-exact.ts'
import { suspectRows } from './attack-rows.ts'

export interface AttackedSystem {
  /** People by atom. */
  weights: ArrayLike<number>
  /** Published cells as sets of atoms. The first `disjoint` of them have nobody in common. */
  cells: readonly ArrayLike<number>[]
  disjoint: number
  /** Published cells as they are, where `cells` holds only what they add to others. */
  whole?: readonly ArrayLike<number>[]
  /** Fewest people any combination may touch. */
  minimum: number
  withheld: readonly WithheldCell[]
}

export interface WithheldCell {
  id: string
  atoms: readonly number[]
  /** Too few people, or all but one alike: nobody may know it. Others may well follow from what is published. */
  isSecret: () => boolean
}

export interface AttackResult {
  /** Combinations and withheld cells that were tried. */
  tried: number
  /** Atoms of groups that a combination isolates although they are too few. */
  isolable: number[][]
  /** Ids of withheld cells that follow from what is published. */
  recoverable: string[]
  /** No combination at all that touches too few people was left untried. */
  complete: boolean
}

/** Atoms that the same cells contain: every combination has one value on them. */
interface Merged {
  classOf: Int32Array
  people: number[]
  /** How many atoms each class has. */
  atoms: number[]
  /** Cells as sets of classes. */
  cells: Int32Array[]
}

/** Columns × nodes a complete search may take before it is given up. */
const searchBudget = 2_000_000
/** A suspicion is confirmed so often; then the release is wrong beyond doubt. */
const enoughFinds = 5
const witnesses = 3

export function attackSystem(system: AttackedSystem): AttackResult {
  const merged = merge(system)
  const columns = merged.people.length
  const echelon = eliminate(merged, system.disjoint)
  const result: AttackResult = { tried: 0, isolable: [], recoverable: [], complete: false }
  const random = seededNumbers(20_180_201)
  const drawn = Array.from({ length: witnesses }, () => drawWitness(echelon, random))
  const suspects = suspectSets(system, merged, echelon, drawn, result)
  for (const suspect of suspects.slice(0, enoughFinds))
    if (leaksExactly(merged.cells, columns, new Set(suspect)))
      result.isolable.push(atomsOf(merged, new Set(suspect)))
  for (const { id, atoms } of follow(system, merged, drawn, result))
    if (result.recoverable.length < enoughFinds && followsExactly(merged.cells, columns, atoms))
      result.recoverable.push(id)
  return result
}

function merge({ weights, cells }: AttackedSystem): Merged {
  const classOf = new Int32Array(weights.length)
  let classes = 1
  // Where a cell moves the members of each class to; `movedBy` says which cell wrote it.
  const into: number[] = []
  const movedBy: number[] = []
  for (const [index, cell] of cells.entries())
    for (let entry = 0; entry < cell.length; entry += 1) {
      const atom = cell[entry] as number
      const from = classOf[atom] as number
      if (movedBy[from] !== index) {
        movedBy[from] = index
        into[from] = classes
        classes += 1
      }
      classOf[atom] = into[from] as number
    }
  // Class 0 is in no cell at all; classes that were split away entirely are empty and have no column.
  const column = new Int32Array(classes).fill(-1)
  const merged: Merged = { classOf, people: [], atoms: [], cells: [] }
  for (let atom = 0; atom < classOf.length; atom += 1) {
    const from = classOf[atom] as number
    if (from === 0) {
      classOf[atom] = -1
      continue
    }
    if (column[from] === -1) {
      column[from] = merged.people.length
      merged.people.push(0)
      merged.atoms.push(0)
    }
    const into = column[from] as number
    classOf[atom] = into
    merged.people[into] = (merged.people[into] ?? 0) + (weights[atom] ?? 0)
    merged.atoms[into] = (merged.atoms[into] ?? 0) + 1
  }
  merged.cells = classSets(cells, classOf, merged.people)
  return merged
}

/** Each cell's classes, every one once. */
function classSets(
  cells: readonly ArrayLike<number>[],
  classOf: Int32Array,
  people: readonly number[],
): Int32Array[] {
  const seen = new Int32Array(people.length).fill(-1)
  return cells.map((cell, index) => {
    const touched: number[] = []
    for (let entry = 0; entry < cell.length; entry += 1) {
      const of = classOf[cell[entry] as number] as number
      if (seen[of] === index) continue
      seen[of] = index
      touched.push(of)
    }
    return Int32Array.from(touched)
  })
}

function eliminate({ cells, people }: Merged, disjoint: number): Echelon {
  const echelon = openEchelon(people.length)
  for (const [index, cell] of cells.entries()) {
    const row = rowOfOnes(cell)
    const left = index < disjoint ? row : reduce(echelon, row)
    if (left.columns.length > 0) append(echelon, left, (column) => people[column] ?? 0)
    if (index + 1 === disjoint) echelon.disjoint = echelon.rows.length
  }
  return echelon
}

function atomsOf({ classOf }: Merged, classes: ReadonlySet<number>): number[] {
  return Array.from(classOf.keys()).filter((atom) => classes.has(classOf[atom] ?? -1))
}

/** Sets of classes with too few people on which some combination seems to stand alone. */
function suspectSets(
  { minimum, whole = [] }: AttackedSystem,
  { people, classOf, cells }: Merged,
  echelon: Echelon,
  drawn: readonly Float64Array[],
  result: AttackResult,
): number[][] {
  // Rows with a small pivot have no entry in a large class, and every combination that avoids the large classes is a
  // combination of them: where there are none, there is no leak.
  const light = echelon.rows.filter((_, place) => (people[echelon.pivots[place] ?? 0] ?? 0) < minimum)
  result.tried += echelon.rows.length
  const touched = new Uint8Array(people.length)
  for (const row of light) for (const column of row.columns) touched[column] = 1
  const columns = people.map((_, column) => column).filter((column) => touched[column] === 1)
  columns.sort((a, b) => (people[b] ?? 0) - (people[a] ?? 0) || a - b)
  const search = searchAll(light, columns, people, minimum, result)
  if (search !== null) {
    result.complete = true
    return search
  }
  const pairs = suspectPairs(drawn, columns, people, minimum, result)
  const differences = suspectDifferences([...cells, ...classSets(whole, classOf, people)], people, minimum)
  const rows = suspectRows(light, people, minimum)
  result.tried += rows.tried + differences.tried
  return [...pairs, ...differences.suspects, ...rows.suspects]
}

/** One class, or two, on which a combination stands alone: all witnesses are zero there, or proportional. */
function suspectPairs(
  [first, second, third]: readonly Float64Array[],
  columns: readonly number[],
  people: readonly number[],
  minimum: number,
  result: AttackResult,
): number[][] {
  if (!first || !second || !third) return []
  const suspects: number[][] = []
  const byRatio = new Map<number, number[]>()
  const inverses = invertAll(columns.map((column) => first[column] ?? 0))
  for (const [place, column] of columns.entries()) {
    const [a, b, c] = [first[column] ?? 0, second[column] ?? 0, third[column] ?? 0]
    result.tried += 1
    if (a === 0 && b === 0 && c === 0) suspects.push([column])
    if (a === 0) continue
    const inverse = inverses[place] ?? 0
    const ratio = times(b, inverse) + prime26 * times(c, inverse)
    const same = byRatio.get(ratio)
    for (const other of same ?? []) {
      result.tried += 1
      if ((people[column] ?? 0) + (people[other] ?? 0) < minimum) suspects.push([column, other])
    }
    if (same) same.push(column)
    else byRatio.set(ratio, [column])
  }
  return suspects
}

/** Room for one residue beside another; two of them together stay below 2^53. */
const prime26 = 2 ** 26

/**
 * Every set of classes with too few people: does a combination of the light rows vanish on all others?
 *
 * @param columns the classes the rows touch, large ones first
 * @returns the sets found (one is enough), or null when the search was given up
 */
function searchAll(
  light: readonly { columns: Int32Array; values: Float64Array }[],
  columns: readonly number[],
  people: readonly number[],
  minimum: number,
  result: AttackResult,
): number[][] | null {
  const rank = light.length
  if (rank === 0) return []
  if (rank * Math.max(rank * rank, columns.length) > searchBudget) return null
  const entries = new Map(columns.map((column) => [column, new Float64Array(rank)]))
  for (const [place, row] of light.entries())
    for (const [entry, column] of row.columns.entries()) {
      const values = entries.get(column)
      if (values) values[place] = row.values[entry] ?? 0
    }
  let left = searchBudget
  const kept: { values: Float64Array; pivot: number }[] = []
  const removed: number[] = []
  const visit = (place: number, room: number): boolean | null => {
    result.tried += 1
    left -= rank * (kept.length + 1)
    if (left < 0) return null
    const column = columns[place]
    if (column === undefined) return true
    const values = (entries.get(column) ?? new Float64Array(rank)).slice()
    for (const one of kept) takeAway(values, one)
    const pivot = values.findIndex((value) => value !== 0)
    if (pivot < 0) return visit(place + 1, room)
    if (kept.length + 1 < rank) {
      const scale = invert(values[pivot] ?? 1)
      kept.push({ values: values.map((value) => times(value, scale)), pivot })
      const found = visit(place + 1, room)
      kept.pop()
      if (found !== false) return found
    }
    const cost = people[column] ?? 0
    if (cost > room) return false
    removed.push(column)
    const found = visit(place + 1, room - cost)
    if (found !== true) removed.pop()
    return found
  }
  const found = visit(0, minimum - 1)
  return found === null ? null : found ? [removed] : []
}

function takeAway(
  values: Float64Array,
  { values: row, pivot }: { values: Float64Array; pivot: number },
): void {
  const factor = values[pivot] ?? 0
  if (factor === 0) return
  for (let place = 0; place < values.length; place += 1)
    values[place] = normal((values[place] ?? 0) + (prime - factor) * (row[place] ?? 0))
}

/** Withheld cells that seem to follow: they cut no class, and every witness is zero on them. */
function follow(
  { withheld }: AttackedSystem,
  merged: Merged,
  drawn: readonly Float64Array[],
  result: AttackResult,
): { id: string; atoms: number[] }[] {
  return withheld.flatMap(({ id, atoms, isSecret }) => {
    result.tried += 1
    const classes = new Map<number, number>()
    for (const atom of atoms) {
      const of = merged.classOf[atom] ?? -1
      classes.set(of, (classes.get(of) ?? 0) + 1)
    }
    for (const [of, count] of classes) if (of < 0 || count !== merged.atoms[of]) return []
    const sums = drawn.map((witness) => {
      let sum = 0
      for (const of of classes.keys()) sum = normal(sum + (witness[of] ?? 0))
      return sum
    })
    return atoms.length > 0 && sums.every((sum) => sum === 0) && isSecret()
      ? [{ id, atoms: [...classes.keys()] }]
      : []
  })
}
