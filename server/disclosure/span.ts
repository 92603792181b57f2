/**
 * Everything published for one statistic, and whether one more cell may join it: exact, with a certificate for each
 * yes. Safe: every combination of published cells that is not zero touches at least k people (disclosure rule of
 * docs/decisions/0013-group-cells.md). Cells come one after the other; the order is the caller's.
 */
import type { Certificate } from './certificate.ts'
import { ask, openState, peopleOf, pieceOf, publish, type Question, type SpanState } from './classes.ts'
import { type Derivation, openDerivation } from './derive.ts'
import { type Gathered, gather, gatherFromWhole } from './gather.ts'
import { layParts, layWhole, type Part } from './parts.ts'
import { toProof } from './proof.ts'
import { search, workBudget } from './search.ts'

export interface SpanOptions {
  /** People by atom, ≥ 0; atoms without people are left out of everything. */
  sizes: ArrayLike<number>
  /** The minimum group k. */
  minimum: number
  /** By atom: the crowd it is counted in, or −1. The crowds are the base: published first, numbered from 0. */
  crowdOf?: ArrayLike<number>
  /** By atom: the part of the tree it belongs to. Cells mostly lie within one block; only speed depends on it. */
  blockOf?: ArrayLike<number>
}

export type Decision =
  | { kind: 'safe'; certificate: Certificate }
  /** A combination touches fewer than k people. */
  | { kind: 'unsafe' }
  /** Too much work to be sure: not published either. */
  | { kind: 'undecided' }

export interface Span {
  /**
   * Whether the cell may be published after all earlier ones.
   *
   * @param atoms the cell, each atom once; at least k people
   * @param family cells of one family (a group at several units) are tried as sums and differences first
   */
  decide(atoms: readonly number[], family?: string): Decision
  /** Adds a cell to what is published, right after it was decided. */
  publish(atoms: readonly number[], family?: string): void
}

export function openSpan({ sizes, minimum, crowdOf, blockOf }: SpanOptions): Span {
  const state = openState(sizes, minimum, crowdOf ?? null, blockOf ?? null)
  let laid: Part[] | null = null
  const parts = () => {
    laid ??= layParts(state)
    return laid
  }
  let whole: Part | null | undefined
  const everybody = () => {
    if (whole === undefined) whole = layWhole(state)
    return whole
  }
  const derivation = openDerivation(state, parts)
  // A cell is mostly published right after it was decided.
  let last: { atoms: readonly number[]; question: Question } | null = null
  const asked = (atoms: readonly number[], family: string | undefined) => {
    if (last?.atoms !== atoms) last = { atoms, question: ask(state, atoms, family ?? null) }
    return last.question
  }
  return {
    decide: (atoms, family) => decide(state, { parts, everybody }, derivation, asked(atoms, family)),
    publish(atoms, family) {
      publish(state, asked(atoms, family))
      last = null
    },
  }
}

interface Laid {
  parts: () => Part[]
  everybody: () => Part | null
}

/** From the least work to the most. */
function decide(
  state: SpanState,
  { parts, everybody }: Laid,
  derivation: Derivation,
  question: Question,
): Decision {
  const room = state.minimum - 1
  if (!question.cuts) {
    const derived = derivation.near(question)
    if (derived) return { kind: 'safe', certificate: derived }
  }
  const found = swapsOf(state, question, room)
  if (found.people > room || gather(state, parts(), question, found, room, false)) return enough(found)
  if (derivation.leaks(question, room)) return { kind: 'unsafe' }
  const whole = everybody()
  if (whole && gatherFromWhole(state, whole, question, found, room)) return enough(found)
  const derived = question.cuts ? null : derivation.far(question)
  if (derived) return { kind: 'safe', certificate: derived }
  if (gather(state, parts(), question, found, room, true)) return enough(found)
  return searchAll(state, question, room)
}

function enough({ witnesses }: Gathered): Decision {
  return { kind: 'safe', certificate: { kind: 'safe', proof: { kind: 'enough', witnesses } } }
}

/**
 * The swap test: in each class, people inside the cell could change places with people outside, and no published figure
 * would change but this one.
 */
function swapsOf(state: SpanState, question: Question, room: number): Gathered {
  const { classes, sizes } = state
  const gathered: Gathered = { witnesses: [], people: 0, used: new Set() }
  if (!question.cuts) return gathered
  const cut = question.touched
    .map((index) => ({
      index,
      cost: Math.min(peopleOf(state, question, 2 * index), question.inside[index] ?? 0),
    }))
    .filter(({ cost }) => cost > 0)
    .sort((a, b) => b.cost - a.cost || a.index - b.index)
  const chosen = new Map<number, { inside: number; outside: number }>()
  for (const { index, cost } of cut) {
    if (gathered.people > room) break
    gathered.people += cost
    chosen.set(index, { inside: -1, outside: -1 })
    for (const piece of [2 * index, 2 * index + 1])
      if (peopleOf(state, question, piece) <= room) gathered.used.add(piece)
  }
  for (let atom = 0; atom < sizes.length; atom += 1) {
    const pair = chosen.get(classes.of[atom] ?? -1)
    if (!pair || !((sizes[atom] ?? 0) > 0)) continue
    if (question.has[atom] === 1) pair.inside = atom
    else pair.outside = atom
  }
  for (const { inside, outside } of chosen.values())
    gathered.witnesses.push([
      [inside, 1],
      [outside, -1],
    ])
  return gathered
}

/** The complete search, unless the system is larger than a complete search can be. */
function searchAll(state: SpanState, question: Question, room: number): Decision {
  const { classes, published, base } = state
  const sample: number[] = []
  const people: number[] = []
  const cells = new Map<number, number[]>()
  const cell: number[] = []
  for (const atom of piecesThatMatter(state, question)) {
    const column = sample.length
    sample.push(atom)
    people.push(peopleOf(state, question, pieceOf(state, question, atom)))
    if (question.has[atom] === 1) cell.push(column)
    for (const earlier of classes.cells[classes.of[atom] ?? -1] ?? []) {
      const columns = cells.get(earlier)
      if (columns) columns.push(column)
      else cells.set(earlier, [column])
    }
  }
  if (sample.length * (base + published.length) > largestSearch) return { kind: 'undecided' }
  const system = {
    sizes: people,
    cells: distinct([...cells.values()]),
    cell,
  }
  const outcome = search(system, room, workBudget, state.work)
  if (outcome.kind === 'undecided') return outcome
  if (outcome.kind === 'leak') return { kind: 'unsafe' }
  const proof = toProof(outcome.proof, (column) => sample[column] ?? 0)
  return { kind: 'safe', certificate: { kind: 'safe', proof } }
}

/**
 * One atom of each piece. A crowd that nothing cuts is left out: whatever a combination does to it, taking the crowd
 * itself away undoes that and nothing else.
 */
function piecesThatMatter(state: SpanState, question: Question): number[] {
  const { sizes, classes, crowdOf } = state
  const first = new Map<number, number>()
  const ofCrowd = new Map<number, number>()
  for (let atom = 0; atom < sizes.length; atom += 1) {
    if ((classes.of[atom] ?? -1) < 0) continue
    const piece = pieceOf(state, question, atom)
    if (first.has(piece)) continue
    first.set(piece, atom)
    const crowd = crowdOf?.[atom] ?? -1
    ofCrowd.set(crowd, (ofCrowd.get(crowd) ?? 0) + 1)
  }
  return [...first.values()].filter((atom) => !crowdOf || (ofCrowd.get(crowdOf[atom] ?? -1) ?? 0) > 1)
}

/** Entries of the largest system that is searched as a whole. */
const largestSearch = 20_000_000

function distinct(cells: number[][]): number[][] {
  return [...new Map(cells.map((cell) => [cell.join(), cell])).values()]
}
