import { describe, expect, it } from 'vitest'
import { inReadingOrder, subtree, unfolded, withAncestors } from '../../../client/platform/tree.ts'

// Given level by level, as a server may send them.
const units = [
  { id: 'university', parentId: null },
  { id: 'science', parentId: 'university' },
  { id: 'humanities', parentId: 'university' },
  { id: 'coast', parentId: 'science' },
  { id: 'history', parentId: 'humanities' },
  { id: 'station', parentId: 'coast' },
]
const ids = (rows: readonly { node: { id: string } }[]) => rows.map((row) => row.node.id)

describe('the unit tree on a page', () => {
  it('puts every unit right above what is below it', () => {
    const rows = inReadingOrder(units)
    expect(ids(rows)).toEqual(['university', 'science', 'coast', 'station', 'humanities', 'history'])
    expect(rows.map((row) => row.depth)).toEqual([0, 1, 2, 3, 1, 2])
    expect(rows.filter((row) => !row.hasChildren).map((row) => row.node.id)).toEqual(['station', 'history'])
  })

  it('begins with the faculty for somebody who sees no more than the faculty', () => {
    const rows = inReadingOrder(units.filter((unit) => ['science', 'coast', 'station'].includes(unit.id)))
    expect(rows.map((row) => row.depth)).toEqual([0, 1, 2])
  })

  it('hides everything below a folded unit, folded units among it, and nothing else', () => {
    const rows = inReadingOrder(units)
    expect(ids(unfolded(rows, new Set(['science', 'coast'])))).toEqual([
      'university',
      'science',
      'humanities',
      'history',
    ])
    expect(unfolded(rows, new Set())).toHaveLength(6)
  })

  it('keeps the way up to a found unit', () => {
    expect(withAncestors(units, new Set(['station']))).toEqual(
      new Set(['station', 'coast', 'science', 'university']),
    )
  })

  it('takes one part of the tree out, and nothing of an unknown one', () => {
    expect(subtree(units, 'science').map((unit) => unit.id)).toEqual(['science', 'coast', 'station'])
    expect(subtree(units, 'university')).toHaveLength(6)
    expect(subtree(units, 'nowhere')).toEqual([])
  })
})
