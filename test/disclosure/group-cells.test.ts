import { describe, expect, test } from 'vitest'
import { decideGroupCells, type GroupCell } from '../../server/disclosure/group-cells.ts'

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
    expect(decideGroupCells(organisation, [...cells].reverse())).toEqual(
      decideGroupCells(organisation, cells),
    )
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

  test('that answered too much alike are not shown', () => {
    const uniform = cells.map((cell) =>
      cell.id === 'arts/phd' ? { ...cell, tooUniform: { mean: false, detail: true } } : cell,
    )
    const release = decideGroupCells(organisation, uniform)
    expect(shown(release, 'mean')).toContain('arts/phd')
    expect(release.detail.map(({ id }) => id)).not.toContain('arts/phd')
  })
})
