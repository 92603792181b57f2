/** The attacker's systems of one scale: sets of people layer by layer, and the statements beside the scale's sum. */
import type { AttackedLayer, AttackedScale, Cells } from './attack-cells.ts'
import type { People } from './attack-people.ts'
import type { AttackedSystem, WithheldCell } from './attack-search.ts'
import type { CheckedRound, CheckedScale } from './check-input.ts'
import { at, type CheckedTree, noAnswer } from './check-places.ts'

/** The layers' cells in one list, disjoint crowds first; of a group's nested cells only what each adds. */
export function gather(
  tree: CheckedTree,
  layers: readonly AttackedLayer[],
): Pick<AttackedSystem, 'cells' | 'disjoint'> {
  const [first, ...others] = layers.map(({ crowds }) => [...crowds.values()])
  const groups = layers.flatMap((layer) => differences(tree, layer.groups))
  return { cells: [...(first ?? []), ...others.flat(), ...groups], disjoint: first?.length ?? 0 }
}

/** A group's cell without the published cells of the same group right below: the same figures, in fewer people. */
function differences(tree: CheckedTree, groups: Cells): number[][] {
  const numbers = new Map(tree.ids.map((id, number) => [id, number]))
  const inside = new Map<string, Set<number>>()
  for (const [id, atoms] of groups) {
    const slash = id.lastIndexOf('/')
    const parent = at(tree.parents, numbers.get(id.slice(0, slash)) ?? 0)
    const above = `${tree.ids[parent] ?? ''}${id.slice(slash)}`
    if (!groups.has(above)) continue
    const taken = inside.get(above) ?? new Set()
    inside.set(above, taken)
    for (const atom of atoms) taken.add(atom)
  }
  return [...groups].flatMap(([id, atoms]) => {
    const taken = inside.get(id)
    const rest = taken ? atoms.filter((atom) => !taken.has(atom)) : atoms
    return rest.length > 0 ? [rest] : []
  })
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
  tree: CheckedTree,
  round: CheckedRound,
  key: CheckedScale,
  { people, mean, detail, statements }: AttackedScale,
  minimum: number,
): AttackedSystem {
  const size = people.weights.length
  const [first] = statements
  const secret = (statement: number) => (atoms: readonly number[]) =>
    isSecretStatement(round, key, people, atoms, statement, minimum)
  if (first && statements.length > 1 && statements.every((other) => countAlike(first, other)))
    return {
      ...gather(tree, [first]),
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
  const scale = gather(tree, key.statements.length === 1 ? [detail] : [mean, detail])
  const single = statements.flatMap((layer, place) =>
    gather(tree, [layer]).cells.map((atoms) => Array.from(atoms, (atom) => place * size + atom)),
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

/** Too few people, or all but one of them with the same answer. */
function isSecretStatement(
  round: CheckedRound,
  key: CheckedScale,
  people: People,
  atoms: readonly number[],
  statement: number,
  minimum: number,
): boolean {
  const n = total(people.weights, atoms)
  if (n < minimum) return true
  const wanted = new Set(atoms)
  const counts = new Map<number, number>()
  const index = key.statements[statement]?.index ?? 0
  for (const [answer, atom] of people.atomOf.entries()) {
    const value = round.answers.bytes[answer * round.items.length + index] ?? noAnswer
    if (wanted.has(atom)) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return Math.max(...counts.values()) >= n - 1
}
