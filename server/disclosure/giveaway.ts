/**
 * A cell can be large enough and still be kept back because its people answered (almost) alike. Then it must not follow
 * from what is shown, however large. Two people in the same crowd and the same shown cells could change places without
 * changing any of it; a secret that has one of them inside and one outside cannot follow. This needs no algebra, and
 * errs on the side of showing less.
 */

/** A set of atoms (ballot classes) that would be shown, or that must not follow. */
export interface AtomSet {
  id: string
  atoms: readonly number[]
}

/**
 * Which cells to leave out so that no secret follows from the crowds and the cells that are left.
 *
 * @param sizes people by atom
 * @param crowdOf by atom the crowd whose figures are shown, −1 for none
 * @param cells would be shown beside the crowds
 * @param secrets kept back, and not unions of crowds
 * @returns ids of the cells to leave out: smaller ones first, of those that reach into a secret's crowds
 */
export function leaveOut(
  sizes: ArrayLike<number>,
  crowdOf: ArrayLike<number>,
  cells: readonly AtomSet[],
  secrets: readonly AtomSet[],
): Set<string> {
  const ordered = smallestFirst(sizes, cells)
  const cellsOf = Array.from(sizes, (): number[] => [])
  for (const [place, { atoms }] of ordered.entries()) for (const atom of atoms) cellsOf[atom]?.push(place)
  const membersOf = crowdMembers(sizes, crowdOf)
  const out = new Set<number>()
  for (const { atoms } of secrets) {
    const inside = new Set(atoms.filter((atom) => (sizes[atom] ?? 0) > 0))
    const crowds = new Set([...inside].map((atom) => crowdOf[atom] ?? -1))
    const near = new Set([...inside, ...[...crowds].flatMap((crowd) => membersOf.get(crowd) ?? [])])
    const kindOf = (atom: number) =>
      [crowdOf[atom] ?? -1, ...(cellsOf[atom]?.filter((place) => !out.has(place)) ?? [])].join(' ')
    while (mayFollow(inside, near, kindOf)) {
      const places = [...near].flatMap((atom) => cellsOf[atom]?.filter((place) => !out.has(place)) ?? [])
      if (places.length === 0) break
      out.add(places.reduce((a, b) => Math.min(a, b)))
    }
  }
  return new Set([...out].map((place) => ordered[place]?.id ?? ''))
}

/** No two people who could change places stand on either side of the secret's border. */
function mayFollow(
  inside: ReadonlySet<number>,
  near: ReadonlySet<number>,
  kindOf: (atom: number) => string,
): boolean {
  const kinds = new Set([...inside].map(kindOf))
  // People in no crowd and no cell are outside everything that is shown.
  if (kinds.size === 0 || kinds.has('-1')) return false
  for (const atom of near) if (!inside.has(atom) && kinds.has(kindOf(atom))) return false
  return true
}

function crowdMembers(sizes: ArrayLike<number>, crowdOf: ArrayLike<number>): Map<number, number[]> {
  const members = new Map<number, number[]>()
  for (let atom = 0; atom < sizes.length; atom += 1) {
    const crowd = crowdOf[atom] ?? -1
    if (crowd < 0 || (sizes[atom] ?? 0) === 0) continue
    const there = members.get(crowd)
    if (there) there.push(atom)
    else members.set(crowd, [atom])
  }
  return members
}

function smallestFirst(sizes: ArrayLike<number>, cells: readonly AtomSet[]): AtomSet[] {
  const people = ({ atoms }: AtomSet) => atoms.reduce((n, atom) => n + (sizes[atom] ?? 0), 0)
  return cells
    .map((cell) => ({ cell, n: people(cell) }))
    .sort((a, b) => a.n - b.n || (a.cell.id < b.cell.id ? -1 : 1))
    .map(({ cell }) => cell)
}
