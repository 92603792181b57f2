import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { leaveOut } from '../../server/disclosure/giveaway.ts'

/** Seven people in one crowd; each a class of its own. */
const sizes = [1, 1, 1, 1, 1, 1, 1]
const oneCrowd = [0, 0, 0, 0, 0, 0, 0]
const set = (id: string, ...atoms: number[]) => ({ id, atoms })

describe('a group that is kept back because its answers are too much alike', () => {
  it('takes the smallest other group with it where only they and the rest make up the unit', () => {
    const secret = set('technicians', 0, 1)
    const shown = [set('teachers', 2, 3, 4), set('administration', 5, 6)]
    expect(leaveOut(sizes, oneCrowd, shown, [secret])).toEqual(new Set(['administration']))
  })

  it('takes none with it where others belong to no group either', () => {
    expect(leaveOut(sizes, oneCrowd, [set('teachers', 2, 3, 4)], [set('technicians', 0, 1)])).toEqual(
      new Set(),
    )
  })

  it('does not follow from a group that it shares with others', () => {
    const everybodyElse = set('women', 1, 2, 3, 4, 5, 6)
    expect(leaveOut(sizes, oneCrowd, [everybodyElse], [set('technicians', 0, 1)])).toEqual(new Set())
  })

  it('is not looked for among people who have no answers', () => {
    const empty = [0, 1, 1, 1, 1, 1, 1]
    expect(leaveOut(empty, oneCrowd, [set('rest', 2, 3, 4, 5, 6)], [set('technicians', 0, 1)])).toEqual(
      new Set(['rest']),
    )
  })

  it('does not follow, in any small organisation: somebody inside and somebody outside could change places', () => {
    const atoms = fc.uniqueArray(fc.nat({ max: 6 }), { minLength: 1 })
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -1, max: 2 }), { minLength: 7, maxLength: 7 }),
        fc.array(atoms, { maxLength: 5 }),
        fc.array(atoms, { maxLength: 3 }),
        (crowdOf, cells, hidden) => {
          const shown = cells.map((cell, index) => set(`c${index}`, ...cell))
          const secrets = hidden
            .map((cell, index) => set(`s${index}`, ...cell))
            .filter(({ atoms: inside }) => !isUnionOfCrowds(crowdOf, inside))
          const out = leaveOut(sizes, crowdOf, shown, secrets)
          const left = shown.filter(({ id }) => !out.has(id)).map((cell) => cell.atoms)
          const crowds = [0, 1, 2].map((crowd) =>
            sizes.flatMap((_, atom) => (crowdOf[atom] === crowd ? atom : [])),
          )
          for (const { atoms: secret } of secrets) expect(follows([...crowds, ...left], secret)).toBe(false)
        },
      ),
      { numRuns: 500 },
    )
  })
})

function isUnionOfCrowds(crowdOf: number[], inside: number[]): boolean {
  return crowdOf.every((crowd, atom) =>
    crowdOf.every((other, beside) => crowd !== other || inside.includes(atom) === inside.includes(beside)),
  )
}

/** Plain elimination with fractions: is the secret a combination of the cells? */
function follows(cells: number[][], secret: number[]): boolean {
  const vectorOf = (atoms: number[]) => sizes.map((_, atom) => (atoms.includes(atom) ? 1 : 0))
  const rows: { pivot: number; vector: number[] }[] = []
  const reduce = (vector: number[]) => {
    let rest = vector
    for (const row of rows) {
      const factor = rest[row.pivot] ?? 0
      rest = rest.map((value, at) => value - factor * (row.vector[at] ?? 0))
    }
    return rest
  }
  for (const cell of cells) {
    const rest = reduce(vectorOf(cell))
    const pivot = rest.findIndex((value) => Math.abs(value) > 1e-9)
    if (pivot < 0) continue
    const lead = rest[pivot] ?? 1
    rows.push({ pivot, vector: rest.map((value) => value / lead) })
  }
  return reduce(vectorOf(secret)).every((value) => Math.abs(value) < 1e-9)
}
