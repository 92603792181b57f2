/**
 * Witnesses from parts. Parts have nobody in common, so that their witnesses add up.
 *
 * Where a part's people are told apart as well by a cell that reaches further (the same group in the whole institution),
 * no witness lies in the part alone. Then a vector that is zero on everything but that group is taken from the part,
 * and others from people elsewhere, so that what they do to the further cells cancels out.
 */
import type { Witness } from './certificate.ts'
import { peopleOf, pieceOf, type Question, type SpanState, sumsOn } from './classes.ts'
import { type Echelon, extend, reduce } from './echelon.ts'
import { liftToIntegers, negate, residue } from './modular.ts'
import { bringUpToDate, type Lifted, type Part, restOf } from './parts.ts'

/** Witnesses found so far, the people they cost together, and the pieces they use that fit in the room. */
export interface Gathered {
  witnesses: Witness[]
  people: number
  used: Set<number>
}

/**
 * Adds witnesses to those found, until they cost more than the room.
 *
 * @param thorough tries combinations that touch units' own cells as well: more work
 * @returns null when there are not enough; what was found stays in `found`
 */
export function gather(
  state: SpanState,
  parts: Part[],
  question: Question,
  found: Gathered,
  room: number,
  thorough: boolean,
): Witness[] | null {
  const members = new Map<number, number>()
  for (const [index, { atoms, block }] of parts.entries()) {
    if (question.block >= 0 && block !== question.block) continue
    const inside = atoms.reduce((total, atom) => total + (question.has[atom] ?? 0), 0)
    if (inside > 0) members.set(index, inside)
  }
  const partners = partnersOf(state, question, parts, members, thorough)
  const richest = [...members].sort(([a, most], [b, least]) => least - most || a - b)
  for (const [index] of richest) {
    const part = parts[index]
    if (part) gatherIn(state, question, part, partners, found, room)
    if (found.people > room) return found.witnesses
  }
  return null
}

/** The same among everybody at once. */
export function gatherFromWhole(
  state: SpanState,
  whole: Part,
  question: Question,
  found: Gathered,
  room: number,
): boolean {
  gatherIn(state, question, whole, null, found, room)
  return found.people > room
}

function gatherIn(
  state: SpanState,
  question: Question,
  part: Part,
  partners: Partners | null,
  found: Gathered,
  room: number,
): void {
  bringUpToDate(state, part)
  const rest = restOf(part, question.has)
  let alone = false
  for (let column = 0; column < part.atoms.length && found.people <= room; column += 1) {
    if (rest[column] === 0) continue
    alone = true
    const witness = witnessOf(part, column)
    if (witness) accept(state, question, witness, found, room)
  }
  if (alone || !partners) return
  for (let row = part.crowds; row < part.rows; row += 1) {
    if (rest[part.atoms.length + row] === 0) continue
    const own = dualOf(state, part, row)
    const witness = own && partners.complete(own, found, room)
    if (witness && accept(state, question, witness, found, room)) return
  }
}

/** A column outside the pivots, and the pivots of the rows it lies in: zero on every row. */
function witnessOf({ atoms, echelon }: Part, column: number): Witness | null {
  const columns = [column]
  const residues = [1]
  for (const [index, row] of echelon.rows.entries()) {
    const value = row[column] ?? 0
    if (value === 0) continue
    columns.push(echelon.pivots[index] ?? 0)
    residues.push(negate(value))
  }
  return onAtoms(atoms, columns, residues)
}

/** One on the given row that was put in, zero on every other: its entries are the row's shares in the reduced rows. */
function dualOf(state: SpanState, part: Part, row: number): Lifted | null {
  const known = part.duals.get(row)
  if (known !== undefined) return known
  const dual = makeDual(state, part, row)
  part.duals.set(row, dual)
  return dual
}

function makeDual(state: SpanState, { atoms, echelon }: Part, row: number): Lifted | null {
  const columns: number[] = []
  const residues: number[] = []
  for (const [index, reduced] of echelon.rows.entries()) {
    const share = reduced[atoms.length + row] ?? 0
    if (share === 0) continue
    columns.push(echelon.pivots[index] ?? 0)
    residues.push(share)
  }
  const witness = onAtoms(atoms, columns, residues)
  if (!witness) return null
  const sums = sumsOn(state, witness)
  // The crowds are published first and must not be touched.
  for (const cell of sums.keys()) if (cell < state.base) return null
  return { witness, sums }
}

function onAtoms(atoms: number[], columns: number[], residues: number[]): Witness | null {
  const coefficients = liftToIntegers(residues)
  return coefficients && columns.map((column, index) => [atoms[column] ?? 0, coefficients[index] ?? 0])
}

interface Partners {
  /** The vector made into a witness with people outside the cell, who cancel its sums on published cells. */
  complete(own: Lifted, found: Gathered, room: number): Witness | null
}

/** Looks through the parts that hold nobody of the cell; each takes part once. */
function partnersOf(
  state: SpanState,
  question: Question,
  parts: Part[],
  members: ReadonlyMap<number, number>,
  thorough: boolean,
): Partners {
  const taken = new Set<number>()
  const free = (index: number) => !taken.has(index) && !members.has(index)
  const untouched = ({ witness }: Lifted, found: Gathered, room: number) =>
    !witness.some(([atom]) => isUsed(state, question, atom, found, room))
  /** Blocks where a cell of their own keeps the sums from agreeing, by the sums looked for. */
  const useless = new Map<string, Set<number>>()
  /** Sums that no parts together cancel. */
  const hopeless = new Set<string>()

  function single(own: Lifted, found: Gathered, room: number): Witness | null {
    const [reference] = own.sums.keys()
    const wanted = state.published[(reference ?? -1) - state.base]
    if (!wanted) return null
    const key = [...own.sums.keys()].join()
    const closed = useless.get(key) ?? new Set()
    useless.set(key, closed)
    for (const [index, part] of parts.entries()) {
      if (!free(index) || closed.has(part.block)) continue
      bringUpToDate(state, part)
      const rest = restOf(part, wanted.has)
      for (let row = part.crowds; row < part.rows; row += 1) {
        if (rest[part.atoms.length + row] === 0) continue
        const dual = dualOf(state, part, row)
        if (!dual) continue
        if (!inProportion(own.sums, dual.sums)) {
          closed.add(part.block)
          break
        }
        if (!untouched(dual, found, room)) continue
        taken.add(index)
        return cancelling(own, dual)
      }
    }
    return null
  }

  /** Parts of several blocks together: around a circle of groups and units, say. */
  function several(own: Lifted, found: Gathered, room: number): Witness | null {
    const isWide = (cell: number) => (state.published[cell - state.base]?.block ?? 0) < 0
    const fits = ({ sums }: Lifted) => thorough || [...sums.keys()].every(isWide)
    const signature = [...own.sums.keys()].join()
    if (!fits(own) || hopeless.has(signature)) return null
    const duals: { index: number; dual: Lifted }[] = []
    const blocks = new Set<number>()
    for (const [index, part] of parts.entries()) {
      if (!free(index) || blocks.has(part.block)) continue
      blocks.add(part.block)
      bringUpToDate(state, part)
      for (let row = part.crowds; row < part.rows; row += 1) {
        const dual = dualOf(state, part, row)
        if (dual && fits(dual) && untouched(dual, found, room)) duals.push({ index, dual })
      }
    }
    const shares = sharesOf(
      own.sums,
      duals.map(({ dual }) => dual.sums),
    )
    if (!shares) {
      hopeless.add(signature)
      return null
    }
    const [multiple = 0, ...coefficients] = shares
    const sum = new Map(own.witness.map(([atom, value]) => [atom, value * multiple]))
    for (const [place, { index, dual }] of duals.entries()) {
      const coefficient = coefficients[place] ?? 0
      if (coefficient === 0) continue
      taken.add(index)
      for (const [atom, value] of dual.witness) sum.set(atom, (sum.get(atom) ?? 0) - coefficient * value)
    }
    return [...sum].filter(([, value]) => value !== 0)
  }

  return {
    complete: (own, found, room) => single(own, found, room) ?? several(own, found, room),
  }
}

/**
 * Whole numbers with multiple · wanted = Σ coefficient · vector.
 *
 * @returns the multiple, then a coefficient for each vector; null when there are none, or no small ones
 */
function sharesOf(wanted: Map<number, number>, vectors: Map<number, number>[]): number[] | null {
  const places = new Map<number, number>()
  for (const vector of [wanted, ...vectors])
    for (const cell of vector.keys()) if (!places.has(cell)) places.set(cell, places.size)
  const asVector = (sums: Map<number, number>, own: number) => {
    const vector = new Float64Array(places.size + vectors.length)
    for (const [cell, sum] of sums) vector[places.get(cell) ?? 0] = residue(sum)
    if (own >= 0) vector[places.size + own] = 1
    return vector
  }
  const echelon: Echelon = { rows: [], pivots: [] }
  for (const [index, sums] of vectors.entries()) {
    const vector = asVector(sums, index)
    reduce(echelon, vector)
    extend(echelon, vector, places.size)
  }
  const rest = asVector(wanted, -1)
  reduce(echelon, rest)
  if (rest.subarray(0, places.size).some((value) => value !== 0)) return null
  return liftToIntegers([1, ...vectors.map((_, index) => negate(rest[places.size + index] ?? 0))])
}

function inProportion(a: Map<number, number>, b: Map<number, number>): boolean {
  if (a.size !== b.size) return false
  const [first] = a.keys()
  const left = a.get(first ?? -1) ?? 0
  const right = b.get(first ?? -1) ?? 0
  for (const [cell, sum] of a) if (sum * right !== (b.get(cell) ?? 0) * left) return false
  return right !== 0
}

/** The combination of two vectors whose sums cancel. */
function cancelling(own: Lifted, partner: Lifted): Witness {
  const [cell] = own.sums.keys()
  const left = own.sums.get(cell ?? -1) ?? 0
  const right = partner.sums.get(cell ?? -1) ?? 0
  return [
    ...own.witness.map(([atom, value]): [number, number] => [atom, value * right]),
    ...partner.witness.map(([atom, value]): [number, number] => [atom, -value * left]),
  ]
}

function isUsed(state: SpanState, question: Question, atom: number, found: Gathered, room: number): boolean {
  const piece = pieceOf(state, question, atom)
  return found.used.has(piece) && peopleOf(state, question, piece) <= room
}

/** Takes a witness in when it is one, in whole numbers, and shares no piece that fits in the room. */
function accept(
  state: SpanState,
  question: Question,
  witness: Witness,
  found: Gathered,
  room: number,
): boolean {
  if (witness.some(([atom]) => isUsed(state, question, atom, found, room))) return false
  if (!isWitness(state, question, witness)) return false
  let cheapest = Number.POSITIVE_INFINITY
  for (const [atom] of witness) {
    const piece = pieceOf(state, question, atom)
    const people = peopleOf(state, question, piece)
    cheapest = Math.min(cheapest, people)
    if (people <= room) found.used.add(piece)
  }
  found.witnesses.push(witness)
  found.people += cheapest
  return true
}

/** Zero on every published cell and not on the one in question, in whole numbers. */
function isWitness(state: SpanState, { has }: Question, witness: Witness): boolean {
  if (sumsOn(state, witness).size > 0) return false
  return witness.reduce((sum, [atom, value]) => sum + (has[atom] === 1 ? value : 0), 0) !== 0
}
