import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decideGroupCells, type GroupCell } from '../../server/disclosure/group-cells.ts'
import { inSpan } from './exact.ts'

const alike = { mean: false, detail: false }
const both = (members: number[]) => ({ mean: members, detail: members })

/** Two faculties of two departments; atoms 0-3 are PhD candidates by department, 4-7 the others. */
const organisation = {
  sizes: [12, 11, 14, 3, 20, 25, 30, 40],
  crowdOf: { mean: [0, 1, 2, 3, 0, 1, 2, 3], detail: [0, 1, 2, 3, 0, 1, 2, 3] },
  blockOf: [0, 0, 1, 1, 0, 0, 1, 1],
  minimum: { mean: 5, detail: 10 },
}
const cells: GroupCell[] = [
  { id: 'top/phd', members: both([0, 1, 2, 3]), tooUniform: alike },
  { id: 'science/phd', members: both([0, 1]), tooUniform: alike },
  { id: 'arts/phd', members: both([2, 3]), tooUniform: alike },
]
const shown = (release: ReturnType<typeof decideGroupCells>, layer: 'mean' | 'detail') =>
  release.mean.filter((cell) => cell.layer === layer).map(({ id }) => id)

describe('groups across the tree', () => {
  test('are shown wherever nobody can be singled out, the largest first', () => {
    const release = decideGroupCells(organisation, cells)
    expect(shown(release, 'mean')).toEqual(['top/phd', 'science/phd', 'arts/phd'])
    expect(release.detail.map(({ id }) => id)).toEqual(['top/phd', 'science/phd', 'arts/phd'])
    expect(release).toMatchObject({ notShown: 0, undecided: 0 })
  })

  test('do not depend on the order in which they are asked for', () => {
    expect(decideGroupCells(organisation, [...cells].reverse())).toEqual(decideGroupCells(organisation, cells))
  })

  test('are not shown where so few have the group, or do not have it, that they could be worked out', () => {
    const few = { ...organisation, sizes: [12, 11, 3, 0, 20, 25, 30, 40] }
    expect(shown(decideGroupCells(few, cells), 'mean')).toEqual(['top/phd'])
    const nearlyAll = { ...organisation, sizes: [12, 11, 14, 3, 20, 25, 2, 1] }
    expect(shown(decideGroupCells(nearlyAll, cells), 'mean')).toEqual(['top/phd'])
  })

  test('have their spread shown only where ten are counted, and their mean is shown', () => {
    const smaller = { ...organisation, sizes: [4, 4, 14, 3, 20, 25, 30, 40] }
    const release = decideGroupCells(smaller, cells)
    expect(shown(release, 'mean')).toEqual(['top/phd', 'arts/phd', 'science/phd'])
    // Faculty of eight: without the spread there, the spread of the other one would give it away.
    expect(release.detail.map(({ id }) => id)).toEqual(['top/phd'])
    expect(release.notShown).toBe(2)
  })

  test('that answered too much alike are neither shown nor left to be worked out from the others', () => {
    const uniform = cells.map((cell) =>
      cell.id === 'arts/phd' ? { ...cell, tooUniform: { mean: true, detail: true } } : cell,
    )
    expect(shown(decideGroupCells(organisation, uniform), 'mean')).toEqual(['top/phd'])
  })

  test('never give away a cell that is too uniform, in any organisation', () => {
    const person = fc.record({
      size: fc.integer({ min: 1, max: 6 }),
      crowd: fc.integer({ min: 0, max: 3 }),
      groups: fc.integer({ min: 0, max: 7 }),
    })
    const bits = fc.array(fc.boolean(), { minLength: 9, maxLength: 9 })
    fc.assert(
      fc.property(fc.array(person, { minLength: 4, maxLength: 10 }), bits, (people, uniform) => {
        const crowdOf = people.map(({ crowd }) => crowd)
        const blockOf = crowdOf.map((crowd) => (crowd < 2 ? 0 : 1))
        const asked = [0, 1, 2].flatMap((group) =>
          [-1, 0, 1].map((block) => ({
            id: `${block}/${group}`,
            members: both(
              people.flatMap(({ groups }, atom) =>
                (groups >> group) % 2 === 1 && (block < 0 || blockOf[atom] === block) ? [atom] : [],
              ),
            ),
            tooUniform: { mean: uniform[3 * group + block + 1] === true, detail: false },
          })),
        )
        const sizes = people.map(({ size }) => size)
        const release = decideGroupCells(
          {
            sizes,
            crowdOf: { mean: crowdOf, detail: crowdOf },
            blockOf,
            minimum: { mean: 5, detail: 10 },
          },
          asked,
        )
        const vectorOf = (atoms: number[]) => people.map((_, atom) => (atoms.includes(atom) ? 1 : 0))
        const crowds = [0, 1, 2, 3].map((crowd) =>
          vectorOf(crowdOf.flatMap((at, atom) => (at === crowd ? [atom] : []))),
        )
        const published = shown(release, 'mean').map((id) =>
          vectorOf(asked.find((cell) => cell.id === id)?.members.mean ?? []),
        )
        for (const { members, tooUniform } of asked) {
          if (!tooUniform.mean || members.mean.length === 0) continue
          const places = people.map((_, atom) => atom)
          // What the crowds alone give away was out before any group.
          if (inSpan(crowds, vectorOf(members.mean), places)) continue
          expect(inSpan([...crowds, ...published], vectorOf(members.mean), places)).toBe(false)
        }
      }),
      { numRuns: 500 },
    )
  })
})
