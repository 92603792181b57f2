import { describe, expect, it } from 'vitest'
import { afterPress, commonActs } from '../../../client/staff/progress/selection.ts'
import { unit } from './overview.ts'

const shown = ['a', 'b', 'c', 'd']

describe('picking out units of the overview', () => {
  it('a press picks a unit out, another press lets it go', () => {
    const once = afterPress(new Set(), 'b', { shown, from: null })
    expect([...once]).toEqual(['b'])
    expect([...afterPress(once, 'b', { shown, from: null })]).toEqual([])
  })

  it('with the shift key everything in between follows, upwards and downwards', () => {
    expect([...afterPress(new Set(['b']), 'd', { shown, from: 'b' })].sort()).toEqual(['b', 'c', 'd'])
    expect([...afterPress(new Set(['d']), 'b', { shown, from: 'd' })].sort()).toEqual(['b', 'c', 'd'])
    expect([...afterPress(new Set(shown), 'a', { shown, from: 'c' })]).toEqual(['d'])
  })

  it('a unit that a filter has taken away is nothing to count from', () => {
    expect([...afterPress(new Set(['gone']), 'b', { shown, from: 'gone' })].sort()).toEqual(['b', 'gone'])
  })

  it('offers only what may be done with every one of them', () => {
    const mine = unit('a', null, { may: ['remind', 'move', 'note'] })
    const others = unit('b', null, { may: ['remind'] })
    expect(commonActs([mine])).toEqual(['remind', 'move', 'note'])
    expect(commonActs([mine, others])).toEqual(['remind'])
    expect(commonActs([mine, unit('c', null)])).toEqual([])
  })
})
