import { describe, expect, test } from 'vitest'
import { makeDice } from '../../server/demo/dice.ts'

const throws = (seed: string) => {
  const dice = makeDice(seed)
  return Array.from({ length: 50 }, () => dice.next())
}

describe('chance in the demo', () => {
  test('the same seed gives the same throws, another seed others', () => {
    expect(throws('a')).toEqual(throws('a'))
    expect(throws('a')).not.toEqual(throws('b'))
  })

  test('dice for one purpose are not disturbed by what is thrown for another', () => {
    const undisturbed = makeDice('a').apart('people').next()
    const dice = makeDice('a')
    dice.next()
    dice.apart('units').next()
    expect(dice.apart('people').next()).toBe(undisturbed)
  })

  test('weights decide how often something is chosen, and weight 0 never is', () => {
    const dice = makeDice('weights')
    const drawn = Array.from({ length: 4000 }, () =>
      dice.weighted([
        ['often', 3],
        ['seldom', 1],
        ['never', 0],
      ]),
    )
    expect(drawn.filter((value) => value === 'often').length).toBeGreaterThan(2850)
    expect(drawn.filter((value) => value === 'often').length).toBeLessThan(3150)
    expect(drawn).not.toContain('never')
  })

  test('normal throws lie around 0 with a standard deviation of 1', () => {
    const dice = makeDice('normal')
    const drawn = Array.from({ length: 20_000 }, () => dice.normal())
    const mean = drawn.reduce((sum, value) => sum + value, 0) / drawn.length
    const variance = drawn.reduce((sum, value) => sum + (value - mean) ** 2, 0) / drawn.length
    expect(Math.abs(mean)).toBeLessThan(0.03)
    expect(Math.abs(variance - 1)).toBeLessThan(0.05)
  })

  test('a shuffled list holds the same things, and the list itself stays as it was', () => {
    const list = [1, 2, 3, 4, 5, 6, 7, 8]
    const shuffled = makeDice('order').shuffled(list)
    expect([...shuffled].sort()).toEqual(list)
    expect(shuffled).not.toEqual(list)
    expect(list).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
  })

  test('nothing can be chosen from an empty list', () => {
    expect(() => makeDice('none').pick([])).toThrow()
  })
})
