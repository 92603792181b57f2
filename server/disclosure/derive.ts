/**
 * Cells that follow from what is published, with the whole-number combination; and the leaks that are seen without a
 * search: a cell beside one that is nearly the same, or nearly all the rest.
 */
import type { Derived } from './certificate.ts'
import type { PublishedCell, Question, SpanState } from './classes.ts'
import { type Echelon, extend, reduce } from './echelon.ts'
import { liftToIntegers, multiply, negate, prime } from './modular.ts'
import { bringUpToDate, type Part, restOf } from './parts.ts'

export interface Derivation {
  /** How the cell follows from published ones of its own block; null when no such way was found. */
  near(question: Question): Derived | null
  /** The same from all that is published: more work. */
  far(question: Question): Derived | null
  /** A combination of the cell with one or a few published ones touches at least one person and at most `room`. */
  leaks(question: Question, room: number): boolean
}

export function openDerivation(state: SpanState, parts: () => Part[]): Derivation {
  const crowdPeople = crowdSizes(state)
  return {
    near(question) {
      const terms = same(state, question) ?? withinFamily(state, question)
      if (terms) return { kind: 'derived', multiple: 1, terms }
      if (question.block < 0) return null
      const standIns = standInsOf(state, parts()).filter(({ block }) => block === question.block)
      return solve(state, question, standIns, [])
    },
    far(question) {
      const wide = state.published.flatMap(({ block }, index) => (block < 0 ? [index] : []))
      return solve(state, question, standInsOf(state, parts()), wide)
    },
    leaks(question, room) {
      const touches = (vector: ReadonlyMap<number, number>) => {
        const people = fewestTouched(state, crowdPeople, vector)
        return people > 0 && people <= room
      }
      const cell = new Map(question.atoms.map((atom) => [atom, 1]))
      if (touches(cell)) return true
      for (const published of state.published) {
        if (question.block >= 0 && published.block !== question.block) continue
        if (touches(plus(cell, published, 1)) || touches(plus(cell, published, -1))) return true
      }
      const rest = restOfFamily(state, question)
      return rest.some(({ whole, others }) =>
        touches(others.reduce((sum, other) => plus(sum, other, 1), plus(cell, whole, -1))),
      )
    },
  }
}

function same({ published, base }: SpanState, { atoms }: Question): Derived['terms'] | null {
  const index = published.findIndex(
    (cell) => cell.atoms.length === atoms.length && atoms.every((atom) => cell.has[atom] === 1),
  )
  return index < 0 ? null : [[base + index, 1]]
}

/** A unit's cell is what is above it without its siblings, when exactly those are published. */
function withinFamily(state: SpanState, question: Question): Derived['terms'] | null {
  const numberOf = (cell: PublishedCell) => state.base + state.published.indexOf(cell)
  for (const { whole, others } of restOfFamily(state, question)) {
    const rest = others.reduce((total, other) => total + other.atoms.length, 0)
    if (whole.atoms.length === question.atoms.length + rest)
      return [[numberOf(whole), 1], ...others.map((other): [number, number] => [numberOf(other), -1])]
  }
  return null
}

/** Cells of the family that hold the cell, each with the cells within it that have nobody in common with it. */
function restOfFamily(
  { published }: SpanState,
  { family, atoms, has }: Question,
): { whole: PublishedCell; others: PublishedCell[] }[] {
  if (family === null) return []
  const relatives = published.filter((cell) => cell.family === family)
  const apart = relatives
    .filter((cell) => cell.atoms.every((atom) => has[atom] === 0))
    .sort((a, b) => b.atoms.length - a.atoms.length)
  return relatives
    .filter((whole) => atoms.every((atom) => whole.has[atom] === 1))
    .map((whole) => {
      const others: PublishedCell[] = []
      for (const cell of apart) {
        const fits = cell.atoms.every(
          (atom) => whole.has[atom] === 1 && others.every((other) => other.has[atom] === 0),
        )
        if (fits) others.push(cell)
      }
      return { whole, others }
    })
}

/** The part of each block in which most rows matter. */
function standInsOf(state: SpanState, parts: Part[]): Part[] {
  const best = new Map<number, Part>()
  const looked = new Map<number, number>()
  for (const part of parts) {
    const times = looked.get(part.block) ?? 0
    if (times === partsLookedAt) continue
    looked.set(part.block, times + 1)
    bringUpToDate(state, part)
    const known = best.get(part.block)
    if (!known || part.rows - part.crowds > known.rows - known.crowds) best.set(part.block, part)
  }
  return [...best.values()]
}

const partsLookedAt = 4

/** A block's own cells as shares of the rows of its stand-in; behind them, of which cells each is made. */
interface OwnCells {
  part: Part
  /** Rows that are no crowds. */
  rows: number
  /** Numbers of the published cells. */
  cells: number[]
  echelon: Echelon
}

/**
 * In each block one part stands for all: what is published is written as shares of the rows that were put in there, few
 * numbers a block, and a combination that gives the cell's shares is sought. It is then proved on everybody.
 *
 * @param wide numbers of the published cells that lie in several blocks
 */
function solve(state: SpanState, question: Question, standIns: Part[], wide: number[]): Derived | null {
  const blocks = standIns.map((part) => ownCellsOf(state, part))
  const wanted = blocks.map((own) => sharesOfQuestion(own, question))
  const others = wide.map((index) => blocks.map((own) => sharesOfPublished(own, index)))
  const shares = widelyShared(blocks, wanted, others)
  if (!shares) return null
  const residues = new Map(wide.map((cell, place) => [cell, shares[place] ?? 0]))
  for (const [index, { rows, cells }] of blocks.entries())
    for (const [place, cell] of cells.entries()) {
      // What is left behind the rows is what was taken away, of the cell and of each wide one.
      let sum = negate(wanted[index]?.[rows + place] ?? 0)
      for (const [at, other] of others.entries())
        sum += multiply(shares[at] ?? 0, other[index]?.[rows + place] ?? 0)
      residues.set(cell, sum % prime)
    }
  const lifted = liftToIntegers([1, ...residues.values()])
  if (!lifted) return null
  const [multiple = 0, ...coefficients] = lifted
  const terms = [...residues.keys()].flatMap((cell, place): [number, number][] => {
    const coefficient = coefficients[place] ?? 0
    return coefficient === 0 ? [] : [[state.base + cell, coefficient]]
  })
  const crowds = crowdsLeft(
    state,
    question,
    wide.length > 0 || question.block < 0 ? null : question.block,
    multiple,
    terms,
  )
  return crowds && { kind: 'derived', multiple, terms: [...crowds, ...terms] }
}

function ownCellsOf(state: SpanState, part: Part): OwnCells {
  const cells = state.published.flatMap(({ block }, index) => (block === part.block ? [index] : []))
  const rows = part.rows - part.crowds
  const own: OwnCells = { part, rows, cells, echelon: { rows: [], pivots: [] } }
  for (const [place, index] of cells.entries()) {
    const vector = sharesOfPublished(own, index)
    vector[rows + place] = 1
    extend(own.echelon, vector, rows)
  }
  return own
}

/** Shares of the part's rows, without what the block's own cells give. */
function sharesOfPublished({ part, rows, cells, echelon }: OwnCells, index: number): Float64Array {
  const vector = new Float64Array(rows + cells.length)
  for (const [row, share] of part.shares.get(index) ?? [])
    if (row >= part.crowds) vector[row - part.crowds] = share
  reduce(echelon, vector)
  return vector
}

/** The same for the cell in question; null when the part sees more in it than what is published. */
function sharesOfQuestion({ part, rows, cells, echelon }: OwnCells, { has }: Question): Float64Array | null {
  const rest = restOf(part, has)
  if (rest.subarray(0, part.atoms.length).some((value) => value !== 0)) return null
  const vector = new Float64Array(rows + cells.length)
  for (let row = 0; row < rows; row += 1)
    vector[row] = negate(rest[part.atoms.length + part.crowds + row] ?? 0)
  reduce(echelon, vector)
  return vector
}

/** How much of each wide cell gives the wanted shares in all blocks at once; null when nothing does. */
function widelyShared(
  blocks: OwnCells[],
  wanted: (Float64Array | null)[],
  others: Float64Array[][],
): number[] | null {
  const places = blocks.reduce((total, { rows }) => total + rows, 0)
  const joined = (shares: (Float64Array | null)[]): Float64Array | null => {
    const vector = new Float64Array(places + others.length)
    let start = 0
    for (const [index, { rows }] of blocks.entries()) {
      const part = shares[index]
      if (!part) return null
      vector.set(part.subarray(0, rows), start)
      start += rows
    }
    return vector
  }
  const echelon: Echelon = { rows: [], pivots: [] }
  for (const [mark, shares] of others.entries()) {
    const vector = joined(shares)
    if (!vector) continue
    vector[places + mark] = 1
    reduce(echelon, vector)
    extend(echelon, vector, places)
  }
  const rest = joined(wanted)
  if (!rest) return null
  reduce(echelon, rest)
  if (rest.subarray(0, places).some((value) => value !== 0)) return null
  return others.map((_, mark) => negate(rest[places + mark] ?? 0))
}

/**
 * The multiples of whole crowds that remain when the terms are taken away; null when something else remains.
 *
 * @param block the one block that everything lies in, or null
 */
function crowdsLeft(
  { sizes, classes, crowdOf, blockOf, base }: SpanState,
  { has }: Question,
  block: number | null,
  multiple: number,
  terms: Derived['terms'],
): Derived['terms'] | null {
  const coefficientOf = new Map(terms)
  const left = new Map<number, number>()
  const seen = new Uint8Array(classes.people.length)
  for (let atom = 0; atom < sizes.length; atom += 1) {
    const index = classes.of[atom] ?? -1
    if (index < 0) continue
    const crowd = crowdOf ? (crowdOf[atom] ?? -1) : -1
    // Nothing of the block's is left outside it: a crowd that reaches beyond the block may not be left either.
    const outside = block !== null && blockOf && blockOf[atom] !== block
    if (!outside && seen[index] === 1) continue
    let value = 0
    if (!outside) {
      seen[index] = 1
      if (has[atom] === 1) value = multiple
      for (const cell of classes.cells[index] ?? []) if (cell >= base) value -= coefficientOf.get(cell) ?? 0
    }
    if (crowd < 0 && value !== 0) return null
    if ((left.get(crowd) ?? value) !== value) return null
    left.set(crowd, value)
  }
  return [...left].filter(([, value]) => value !== 0)
}

function plus(vector: ReadonlyMap<number, number>, cell: PublishedCell, factor: number): Map<number, number> {
  const sum = new Map(vector)
  for (const atom of cell.atoms) sum.set(atom, (sum.get(atom) ?? 0) + factor)
  return sum
}

/** People a vector touches when whole crowds are added or taken away so as to touch as few as possible. */
function fewestTouched(
  { sizes, crowdOf }: SpanState,
  crowdPeople: ReadonlyMap<number, number>,
  vector: ReadonlyMap<number, number>,
): number {
  let people = 0
  if (!crowdOf) {
    for (const [atom, value] of vector) if (value !== 0) people += sizes[atom] ?? 0
    return people
  }
  const crowds = new Map<number, { people: number; byValue: Map<number, number> }>()
  for (const [atom, value] of vector) {
    const crowd = crowdOf[atom] ?? -1
    const seen = crowds.get(crowd) ?? { people: 0, byValue: new Map<number, number>() }
    crowds.set(crowd, seen)
    seen.people += sizes[atom] ?? 0
    seen.byValue.set(value, (seen.byValue.get(value) ?? 0) + (sizes[atom] ?? 0))
  }
  for (const [crowd, { people: touched, byValue }] of crowds) {
    const whole = crowdPeople.get(crowd) ?? 0
    byValue.set(0, (byValue.get(0) ?? 0) + whole - touched)
    people += whole - Math.max(...byValue.values())
  }
  return people
}

function crowdSizes({ sizes, crowdOf, classes }: SpanState): Map<number, number> {
  const people = new Map<number, number>()
  for (let atom = 0; crowdOf && atom < sizes.length; atom += 1) {
    const crowd = crowdOf[atom] ?? -1
    if ((classes.of[atom] ?? -1) >= 0) people.set(crowd, (people.get(crowd) ?? 0) + (sizes[atom] ?? 0))
  }
  return people
}
