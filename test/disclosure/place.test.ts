import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addUpward, place, placeCounts } from '../../server/disclosure/place.ts'
import { smallestClass } from './attacker.ts'
import { randomRound } from './trees.ts'

const k = 5
const enough = (pool: readonly unknown[]) => pool.length >= k

const institute = [
  { id: 'institute', parentId: null },
  { id: 'big', parentId: 'institute' },
  { id: 'small', parentId: 'institute' },
]

describe('placing', () => {
  it('counts an answer at its own unit when five stand together there', () => {
    const { countsAt, own } = placeCounts(institute, new Map([['big', 5]]), k)
    expect(countsAt.get('big')).toBe('big')
    expect(own.get('big')).toBe(5)
  })

  it('passes four answers up to the unit above', () => {
    const { countsAt, own } = placeCounts(
      institute,
      new Map([
        ['small', 4],
        ['institute', 3],
      ]),
      k,
    )
    expect(countsAt.get('small')).toBe('institute')
    expect(own.has('small')).toBe(false)
    expect(own.get('institute')).toBe(7)
  })

  it('changes nothing for a big unit that stands beside a small one', () => {
    const { own } = placeCounts(
      institute,
      new Map([
        ['big', 30],
        ['small', 2],
        ['institute', 1],
      ]),
      k,
    )
    expect(own.get('big')).toBe(30)
    expect(own.get('institute'), 'the three others are counted in no figure').toBe(30)
  })

  it('counts a last pool of fewer than five at the top in no figure', () => {
    const placement = place(institute, new Map([['big', ['a', 'b', 'c', 'd']]]), enough)
    expect(placement.remainder).toEqual(['a', 'b', 'c', 'd'])
    expect(placement.crowds.size).toBe(0)
    expect(placement.countsAt.get('big')).toBeNull()
  })

  it('hides the head of department who answers as a direct member of a department of big sections', () => {
    const answers = new Map([
      ['institute', ['head']],
      ['big', ['b1', 'b2', 'b3', 'b4', 'b5', 'b6']],
      ['small', ['s1', 's2', 's3', 's4', 's5']],
    ])
    const { crowds } = place(institute, answers, enough)
    const cells = addUpward(institute, crowds, (a, b) => [...a, ...b])
    expect(cells.get('institute')).not.toContain('head')
  })

  it('refuses a tree in which a unit comes before its parent', () => {
    expect(() => place([...institute].reverse(), new Map(), enough)).toThrow('before its parent')
  })

  it('isolates no group of fewer than five in any organisation, whatever figures are subtracted', () => {
    fc.assert(
      fc.property(randomRound, ({ units, pools }) => {
        const { crowds } = place(units, pools, enough)
        const cells = addUpward(units, crowds, (a, b) => [...a, ...b])
        expect(
          smallestClass([...cells.values()].map((cell) => cell.map((each) => each.person))),
        ).toBeGreaterThanOrEqual(k)
      }),
      { numRuns: 300 },
    )
  })

  it('loses no answer: each is in exactly one crowd or in the remainder', () => {
    fc.assert(
      fc.property(randomRound, ({ units, pools }) => {
        const { crowds, remainder } = place(units, pools, enough)
        const placed = [...[...crowds.values()].flat(), ...remainder].map((each) => each.person).sort()
        expect(placed).toEqual(
          [...pools.values()]
            .flat()
            .map((each) => each.person)
            .sort(),
        )
        expect(remainder.length).toBeLessThan(k)
      }),
    )
  })
})
