/** The attacker's systems of one scale: sets of people layer by layer, and the statements beside the scale's sum. */
import type { AttackedLayer, AttackedScale, Cells } from './attack-cells.ts'
import type { People } from './attack-people.ts'
import type { AttackedSystem, WithheldCell } from './attack-search.ts'
import type { CheckedRound, CheckedScale } from './check-input.ts'
import { at, noAnswer } from './check-places.ts'

/** The layers' cells in one list, disjoint crowds first. */
export function gather(
  layers: readonly AttackedLayer[],
): Pick<AttackedSystem, 'cells' | 'disjoint' | 'whole'> {
  const [first, ...others] = layers.map(({ crowds }) => [...crowds.values()])
  const groups = layers.flatMap((layer) => layer.groupParts)
  const whole = layers.flatMap((layer) => [...layer.upperUnits, ...layer.groups.values()])
  return { cells: [...(first ?? []), ...others.flat(), ...groups], disjoint: first?.length ?? 0, whole }
}

export function withheldCells(cells: Cells, isSecret: (atoms: readonly number[]) => boolean): WithheldCell[] {
  return [...cells].map(([id, atoms]) => ({ id, atoms, isSecret: () => isSecret(atoms) }))
}

/** Too few complete answers, or all but one with the same lowest or the same highest score. */
export function isSecretScore(people: People, atoms: readonly number[], minimum: number): boolean {
  const n = total(people.weights, atoms)
  return n < minimum || Math.max(total(people.lowest, atoms), total(people.highest, atoms)) >= n - 1
}

export function total(values: ArrayLike<number>, atoms: readonly number[]): number {
  return atoms.reduce((sum, atom) => sum + at(values, atom), 0)
}

/**
 * Can a statement that is not shown be had from the scale's sum and the statements that are? Columns are (people,
 * statement); where all statements are counted in the same crowds, what a combination says of one statement alone is a
 * combination of that statement's own cells (for the others it must be zero), and people are columns enough.
 */
export function statementSystem(
  round: CheckedRound,
  key: CheckedScale,
  { people, mean, detail, statements }: AttackedScale,
  minimum: number,
): AttackedSystem {
  const size = people.weights.length
  const [first] = statements
  const chosen = countChoices(round, key, people)
  const secret = (statement: number) => (atoms: readonly number[]) =>
    isSecretStatement(chosen, people, atoms, statement, minimum)
  if (first && statements.length > 1 && statements.every((other) => countAlike(first, other)))
    return {
      ...gather([first]),
      weights: people.weights,
      minimum: 0,
      withheld: withheldCells(first.withheld, (atoms) =>
        key.statements.some((_, place) => secret(place)(atoms)),
      ),
    }
  // One column more for each atom that is counted without being complete.
  const spread = (atoms: readonly number[]) =>
    atoms.flatMap((atom) =>
      people.complete[atom] === 1
        ? key.statements.map((_, place) => place * size + atom)
        : [key.statements.length * size + atom],
    )
  // A scale of one statement says as much in its mean as the statement does; what may be known of it is the mean's rule.
  const scale = gather(key.statements.length === 1 ? [detail] : [mean, detail])
  const single = statements.flatMap((layer, place) =>
    gather([layer]).cells.map((atoms) => Array.from(atoms, (atom) => place * size + atom)),
  )
  return {
    cells: [...scale.cells.map((atoms) => spread(Array.from(atoms))), ...single],
    disjoint: scale.disjoint,
    weights: new Int32Array(size * (key.statements.length + 1)).fill(1),
    minimum: 0,
    withheld: statements.flatMap(({ withheld }, place) =>
      [...withheld].map(([id, atoms]) => ({
        id: `${id}, statement ${round.items[key.statements[place]?.index ?? 0]}`,
        atoms: atoms.map((atom) => place * size + atom),
        isSecret: () => secret(place)(atoms),
      })),
    ),
  }
}

function countAlike(one: AttackedLayer, other: AttackedLayer): boolean {
  return one === other || (sameSets(one.crowds, other.crowds) && sameSets(one.groups, other.groups))
}

function sameSets(one: Cells, other: Cells): boolean {
  if (one.size !== other.size) return false
  for (const [id, atoms] of one) {
    const there = other.get(id)
    if (there?.length !== atoms.length || atoms.some((atom, entry) => atom !== there[entry])) return false
  }
  return true
}

/** How often each value of each statement was chosen: by atom, statement and byte. */
type Chosen = (atom: number, statement: number) => ReadonlyMap<number, number> | undefined

/** Counted when first asked for: most releases never need it. */
function countChoices(round: CheckedRound, key: CheckedScale, { atomOf }: People): Chosen {
  let choices: Map<number, number>[] | null = null
  const count = () => {
    const counts: Map<number, number>[] = []
    for (const [answer, atom] of atomOf.entries())
      for (const [place, { index }] of key.statements.entries()) {
        const value = round.answers.bytes[answer * round.items.length + index] ?? noAnswer
        const cell = atom * key.statements.length + place
        const there = counts[cell] ?? new Map<number, number>()
        counts[cell] = there.set(value, (there.get(value) ?? 0) + 1)
      }
    return counts
  }
  return (atom, statement) => {
    choices ??= count()
    return choices[atom * key.statements.length + statement]
  }
}

/** Too few people, or all but one of them with the same answer. */
function isSecretStatement(
  chosen: Chosen,
  { weights }: People,
  atoms: readonly number[],
  statement: number,
  minimum: number,
): boolean {
  const n = total(weights, atoms)
  if (n < minimum) return true
  const counts = new Map<number, number>()
  for (const atom of atoms)
    for (const [value, count] of chosen(atom, statement) ?? [])
      counts.set(value, (counts.get(value) ?? 0) + count)
  return Math.max(...counts.values()) >= n - 1
}
