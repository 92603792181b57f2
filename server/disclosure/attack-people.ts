/**
 * What the attacker knows of one scale: people by ballot class and by the statements they answered, and where they
 * are counted. It believes the release about which units have crowds of their own, whatever the rule; of several ways
 * in which people may have been counted it takes the one that the published n fit.
 */
import type { CheckedRelease, CheckedRound, CheckedScale } from './check-input.ts'
import { at, bump, type CheckedTree, follow, noAnswer, nowhere } from './check-places.ts'

/** People of one class who answered the same statements of a scale. */
export interface People {
  classOf: Int32Array
  /** By answer, the atom it belongs to. */
  atomOf: Int32Array
  weights: Int32Array
  /** Bit by statement: answered. */
  answered: Float64Array
  complete: Uint8Array
  /** Enough statements for a score. */
  scored: Uint8Array
  /** Complete answers with the lowest and the highest score. */
  lowest: Int32Array
  highest: Int32Array
}

/** Who is counted together: by atom the unit of the crowd, or nowhere. */
export interface Counted {
  of: Int32Array
  /** 1 for atoms that are counted there at all. */
  includes: Uint8Array
}

export function gatherPeople(round: CheckedRound, key: CheckedScale): People {
  const { classOf, bytes } = round.answers
  const full = 2 ** key.statements.length - 1
  const number = new Map<number, number>()
  const atoms: { of: number; answered: number }[] = []
  const atomOf = new Int32Array(classOf.length)
  const sums = new Float64Array(classOf.length)
  // Most people answered every statement: those are found without a look-up.
  const ofClass = new Int32Array(round.classes.length).fill(-1)
  const width = round.items.length
  const turned = key.range[0] + key.range[1]
  const indexes = Int32Array.from(key.statements, ({ index }) => index)
  const reversed = Uint8Array.from(key.statements, ({ reverse }) => (reverse ? 1 : 0))
  for (let answer = 0; answer < classOf.length; answer += 1) {
    const of = at(classOf, answer)
    let answered = 0
    let sum = 0
    for (let place = 0, bit = 1; place < indexes.length; place += 1, bit *= 2) {
      const value = bytes[answer * width + at(indexes, place)] ?? noAnswer
      if (value === noAnswer) continue
      answered += bit
      sum += reversed[place] === 1 ? turned - value : value
    }
    let atom = answered === full ? at(ofClass, of) : (number.get(of * (full + 1) + answered) ?? -1)
    if (atom < 0) {
      atom = atoms.push({ of, answered }) - 1
      if (answered === full) ofClass[of] = atom
      else number.set(of * (full + 1) + answered, atom)
    }
    atomOf[answer] = atom
    sums[answer] = sum
  }
  const size = key.statements.length
  const people: People = {
    classOf: Int32Array.from(atoms, ({ of }) => of),
    atomOf,
    weights: new Int32Array(atoms.length),
    answered: Float64Array.from(atoms, ({ answered }) => answered),
    complete: Uint8Array.from(atoms, ({ answered }) => (answered === full ? 1 : 0)),
    scored: Uint8Array.from(atoms, ({ answered }) => (bits(answered) >= key.needed ? 1 : 0)),
    lowest: new Int32Array(atoms.length),
    highest: new Int32Array(atoms.length),
  }
  for (const [answer, atom] of atomOf.entries()) {
    bump(people.weights, atom, 1)
    if (sums[answer] === size * key.range[0]) bump(people.lowest, atom, 1)
    if (sums[answer] === size * key.range[1]) bump(people.highest, atom, 1)
  }
  return people
}

export function hasAnswered(people: People, atom: number, statement: number): boolean {
  return Math.floor((people.answered[atom] ?? 0) / 2 ** statement) % 2 === 1
}

function bits(mask: number): number {
  let count = 0
  for (let rest = mask; rest > 0; rest = Math.floor(rest / 2)) count += rest % 2
  return count
}

/**
 * Finds out who is counted in a layer.
 *
 * @param ownN the n of each unit's own crowd as it would be kept; null where it has none
 * @param guesses ways to count, the likeliest first: where everybody starts, and who is included
 */
export function guess(
  tree: CheckedTree,
  weights: Int32Array,
  ownN: readonly (number | null)[],
  guesses: readonly { from: Int32Array; includes: Uint8Array }[],
): Counted {
  const crowds = Uint8Array.from(ownN, (n) => (n === null ? 0 : 1))
  let first: Counted | null = null
  for (const { from, includes } of guesses) {
    const of = follow(tree, from, crowds)
    first ??= { of, includes }
    const counts = new Int32Array(ownN.length)
    for (let atom = 0; atom < of.length; atom += 1)
      if (includes[atom] === 1 && at(of, atom) !== nowhere) bump(counts, at(of, atom), at(weights, atom))
    if (ownN.every((n, unit) => (n ?? 0) === counts[unit])) return { of, includes }
  }
  return (
    first ?? { of: new Int32Array(weights.length).fill(nowhere), includes: new Uint8Array(weights.length) }
  )
}

/** The n of each unit's own crowd, layer by layer, as the release would keep it. */
export function ownSizes(tree: CheckedTree, round: CheckedRound, release: CheckedRelease, key: CheckedScale) {
  const crowds = tree.ids.map((id) => release.crowds.get(id))
  return {
    mean: crowds.map((crowd) => crowd?.mean[key.id]?.n ?? null),
    detail: crowds.map((crowd) => crowd?.detail[key.id]?.n ?? null),
    statements: key.statements.map(({ index }) =>
      crowds.map((crowd) => {
        const counts = crowd?.items[round.items[index] ?? '']
        return counts ? counts.reduce((total, count) => total + count, 0) : null
      }),
    ),
  }
}
