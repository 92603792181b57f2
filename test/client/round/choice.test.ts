import { describe, expect, it } from 'vitest'
import {
  choiceToLevel,
  countedAbove,
  type Estimate,
  estimatesWithin,
  idsBelow,
  levelOfChoice,
  levelsOf,
  tickOf,
  withBelow,
  withUnit,
} from '../../../client/staff/round/choice.ts'

const units = [
  { id: 'faculty', parentId: null, level: 2 },
  { id: 'coast', parentId: 'faculty', level: 3 },
  { id: 'aquaculture', parentId: 'coast', level: 4 },
  { id: 'station', parentId: 'coast', level: 4 },
  { id: 'physics', parentId: 'faculty', level: 3 },
]
const below = idsBelow(units)
const text = (word: string) => ({ nb: word, nn: word, en: word })
const estimate = (id: string, what: Estimate['estimate'], countedAt: string | null = null): Estimate => ({
  id,
  name: text(id),
  parentId: null,
  level: 3,
  included: 10,
  estimate: what,
  countedAt: countedAt === null ? null : text(countedAt),
})

describe('choosing response units', () => {
  it('a level chooses every unit down to it', () => {
    expect(levelsOf(units)).toEqual([2, 3, 4])
    expect(choiceToLevel(units, 3)).toEqual(new Set(['faculty', 'coast', 'physics']))
  })

  it('a level is marked as long as exactly its units are chosen', () => {
    const choice = choiceToLevel(units, 3)
    expect(levelOfChoice(units, choice)).toBe(3)
    expect(levelOfChoice(units, withUnit(choice, 'physics', false, 'faculty'))).toBeNull()
    expect(levelOfChoice(units, withUnit(choice, 'station', true, 'faculty'))).toBeNull()
  })

  it('unticking a department leaves its sections as they were', () => {
    const choice = withUnit(choiceToLevel(units, 4), 'coast', false, 'faculty')
    expect([...choice].sort()).toEqual(['aquaculture', 'faculty', 'physics', 'station'])
  })

  it('the top of the round cannot be unticked', () => {
    expect(withUnit(new Set(['faculty']), 'faculty', false, 'faculty')).toEqual(new Set(['faculty']))
  })

  it('everything below a department is taken in or out at once, the department itself not', () => {
    const ids = below.get('coast') ?? []
    expect(ids).toEqual(['aquaculture', 'station'])
    const without = withBelow(choiceToLevel(units, 4), ids, false)
    expect(without).toEqual(new Set(['faculty', 'coast', 'physics']))
    expect(withBelow(without, ids, true).size).toBe(5)
  })

  it('an unticked unit says when something below it is ticked', () => {
    const choice = new Set(['faculty', 'station'])
    expect(tickOf(choice, 'station', [])).toBe('yes')
    expect(tickOf(choice, 'coast', below.get('coast') ?? [])).toBe('some')
    expect(tickOf(choice, 'physics', [])).toBe('no')
  })
})

describe('the estimate in words', () => {
  const estimates = [
    estimate('faculty', 'own-report'),
    estimate('coast', 'means-only'),
    estimate('station', 'counts-above', 'coast'),
    estimate('aquaculture', 'counts-above', 'coast'),
    estimate('physics', 'not-chosen', 'faculty'),
  ]

  it('a folded part tells how many below get an own report and how many are counted above', () => {
    const byId = new Map(estimates.map((one) => [one.id, one]))
    expect(estimatesWithin(byId, ['faculty', ...(below.get('faculty') ?? [])])).toEqual({ own: 2, above: 2 })
  })

  it('names the unit that was ticked last first, and counts those that are not named', () => {
    const { named, more } = countedAbove(estimates, 'aquaculture', 1)
    expect(named.map((one) => one.id)).toEqual(['aquaculture'])
    expect(more).toBe(1)
  })

  it('a unit that was not chosen is not called counted above', () => {
    expect(countedAbove(estimates, 'physics', 5).named.map((one) => one.id)).toEqual([
      'station',
      'aquaculture',
    ])
  })
})
