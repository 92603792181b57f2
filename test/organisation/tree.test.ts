import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  buildTree,
  isWithin,
  lineUp,
  pathOf,
  subtree,
  type TreeUnit,
} from '../../server/organisation/tree.ts'

const unit = (code: string, parentId: string | null, level: number): TreeUnit => ({
  id: code,
  code,
  name: { nb: code, nn: code, en: code },
  parentId,
  level,
  leaderId: null,
  safetyAreaId: null,
})

/** A random tree: each unit below one that came before it. */
const anyTree = fc
  .array(fc.nat(), { minLength: 1, maxLength: 40 })
  .map((parents) =>
    parents.map((parent, index) => unit(`u${index}`, index === 0 ? null : `u${parent % index}`, 1)),
  )

test('parents come before children and siblings by code, whatever order the units arrive in', () => {
  const tree = buildTree([
    unit('0120', '01', 2),
    unit('011010', '0110', 3),
    unit('01', null, 1),
    unit('0110', '01', 2),
  ])
  expect(tree.units.map(({ id }) => id)).toEqual(['01', '0110', '011010', '0120'])
  expect(pathOf(tree, '011010').map(({ id }) => id)).toEqual(['01', '0110'])
})

test('the units below a unit are exactly those that have it above them', () => {
  fc.assert(
    fc.property(anyTree, fc.nat(), (units, pick) => {
      const tree = buildTree(units)
      expect(tree.units).toHaveLength(units.length)
      const top = units[pick % units.length]?.id ?? ''
      const below = new Set(subtree(tree, top).map(({ id }) => id))
      for (const { id } of units) {
        expect(isWithin(tree, id, top)).toBe(below.has(id))
        expect(lineUp(tree, id)[0]?.id).toBe(id)
        expect(lineUp(tree, id).at(-1)?.parentId).toBeNull()
      }
    }),
  )
})

test('a unit nobody knows lies nowhere', () => {
  const tree = buildTree([unit('01', null, 1)])
  expect([
    lineUp(tree, 'x'),
    subtree(tree, 'x'),
    isWithin(tree, 'x', '01'),
    isWithin(tree, 'x', 'x'),
  ]).toEqual([[], [], false, false])
})
