import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addUpward, place, placeCounts } from '../../server/disclosure/place.ts'
import { smallestClass } from './attacker.ts'
import { randomRound } from './trees.ts'

const k = 5
const enough = (pool: readonly string[]) => pool.length >= k
/** People instead of counters, so that one can see who is where. */
const together = (a: readonly string[], b: readonly string[]) => [...a, ...b]

const institute = [
  { id: 'institute', parentId: null },
  { id: 'big', parentId: 'institute' },
  { id: 'small', parentId: 'institute' },
]

/** Each answer as a name of its own. */
const peopleOf = (answers: ReadonlyMap<string, readonly unknown[]>) =>
  new Map([...answers].map(([unitId, given]) => [unitId, given.map((_, person) => `${unitId}p${person}`)]))

describe('placing', () => {
  it('counts an answer at its own unit when five stand together there', () => {
    const { countsAt, own } = placeCounts(institute, new Map([['big', 5]]), k)
    expect(countsAt.get('big')).toBe('big')
    expect(own.get('big')).toBe(5)
  })

  it('passes four answers up to the unit above', () => {
    const { countsAt, own, crowds } = placeCounts(
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
    expect(crowds).toEqual(new Map([['institute', 7]]))
  })

  it('changes nothing for a big unit that stands beside a small one', () => {
    const { own, remainder } = placeCounts(
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
    expect(remainder).toBe(3)
  })

  it('sends what belongs to a unit without answers where its answers would count', () => {
    const { countsAt } = placeCounts(institute, new Map([['institute', 9]]), k)
    expect(countsAt.get('small')).toBe('institute')
  })

  it('counts a last pool of fewer than five at the top in no figure', () => {
    const placement = place(institute, new Map([['big', ['a', 'b', 'c', 'd']]]), enough, together)
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
    const { crowds } = place(institute, answers, enough, together)
    expect(addUpward(institute, crowds, together).get('institute')).not.toContain('head')
  })

  it('refuses a tree in which a unit comes before its parent', () => {
    expect(() => place(institute.toReversed(), new Map<string, string[]>(), enough, together)).toThrow(
      'before its parent',
    )
  })

  it('changes no counter that it was given', () => {
    const pools = new Map([
      ['institute', ['head']],
      ['big', ['b1', 'b2', 'b3', 'b4']],
    ])
    const { crowds } = place(institute, pools, enough, together)
    addUpward(institute, crowds, together)
    expect(pools.get('institute')).toEqual(['head'])
    expect(crowds.get('institute')).toHaveLength(5)
  })

  it('isolates no group of fewer than five in any organisation, whatever figures are subtracted', () => {
    fc.assert(
      fc.property(randomRound, ({ units, answers }) => {
        const { crowds } = place(units, peopleOf(answers), enough, together)
        const cells = addUpward(units, crowds, together)
        expect(smallestClass([...cells.values()].map((cell) => [...cell]))).toBeGreaterThanOrEqual(k)
      }),
      { numRuns: 300 },
    )
  })

  it('loses no answer: each is in exactly one crowd or in the remainder', () => {
    fc.assert(
      fc.property(randomRound, ({ units, answers }) => {
        const people = peopleOf(answers)
        const { crowds, remainder } = place(units, people, enough, together)
        expect([...[...crowds.values()].flat(), ...(remainder ?? [])].sort()).toEqual(
          [...people.values()].flat().sort(),
        )
        expect(remainder?.length ?? 0).toBeLessThan(k)
      }),
    )
  })

  it('puts the answers of every unit in the crowd of the nearest unit above that has one', () => {
    fc.assert(
      fc.property(randomRound, ({ units, answers }) => {
        const { crowds, countsAt } = place(units, peopleOf(answers), enough, together)
        for (const unit of units) {
          let at: (typeof units)[number] | undefined = unit
          while (at && !crowds.has(at.id)) {
            const parentId: string | null = at.parentId
            at = units.find(({ id }) => id === parentId)
          }
          expect(countsAt.get(unit.id)).toBe(at?.id ?? null)
        }
      }),
    )
  })
})
