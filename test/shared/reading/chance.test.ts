import { describe, expect, it } from 'vitest'
import { alphaWords } from '#shared/reading/alpha.ts'
import { beyondChance, likelyRange } from '#shared/reading/chance.ts'
import { differenceFrom } from '#shared/reading/difference.ts'
import { figureSchema, statedFigureSchema } from '#shared/report.ts'

const figure = (mean: number, n: number, spread: number | null) =>
  figureSchema.parse({ state: 'shown', n, mean, spread, spreadN: spread && n })
const stated = (mean: number, n: number | null, spread: number | null) =>
  statedFigureSchema.parse({ state: 'stated', n, mean, spread })
const withheld = figureSchema.parse({ state: 'withheld', minimum: 5 })
const notComparable = { state: 'not-comparable', why: { reason: 'scale', unit: null } } as const

describe('a difference from a larger unit is called larger than chance only when it is', () => {
  const beyond = (a: ReturnType<typeof figure>, b: ReturnType<typeof figure>) =>
    beyondChance(a, b, 'larger-unit')

  it('half a step is beyond chance for 34 of 212 answers', () => {
    expect(beyond(figure(3.0, 34, 0.8), figure(3.5, 212, 0.8))).toBe(true)
  })

  it('the same half step may be chance for a group of six', () => {
    expect(beyond(figure(3.0, 6, null), figure(3.5, 212, 0.8))).toBe(false)
  })

  it('stands at 1.96 standard errors of a part against its whole', () => {
    // s = 1, n = 25, N = 100: the standard error is √(1/25 − 1/100) = 0.1732, so the border is 0.3395.
    expect(beyond(figure(3.33, 25, 1), figure(3, 100, 1))).toBe(false)
    expect(beyond(figure(3.35, 25, 1), figure(3, 100, 1))).toBe(true)
  })

  it('cannot be said without a spread, nor of a unit against itself', () => {
    expect(beyond(figure(2, 34, 0.8), figure(4, 212, null))).toBeNull()
    expect(beyond(figure(2, 212, 0.8), figure(4, 212, 0.8))).toBeNull()
    expect(beyond(withheld, figure(4, 212, 0.8))).toBeNull()
  })
})

describe('a difference from another round', () => {
  it('stands at 1.96 standard errors of two groups of answers', () => {
    // √(1/25 + 1/50) = 0.2449, so the border is 0.4801.
    expect(beyondChance(figure(3.47, 25, 1), figure(3, 50, 1), 'other-round')).toBe(false)
    expect(beyondChance(figure(3.49, 25, 1), figure(3, 50, 1), 'other-round')).toBe(true)
  })

  it('of few answers is reckoned with the spread of the institution', () => {
    expect(beyondChance(figure(3, 7, null), figure(4.5, 8, null), 'other-round')).toBeNull()
    expect(beyondChance(figure(3, 7, null), figure(4.5, 8, null), 'other-round', 0.8)).toBe(true)
    expect(beyondChance(figure(3, 7, null), figure(3.5, 8, null), 'other-round', 0.8)).toBe(false)
  })

  it('cannot be held against chance where another tool did not say how many answered', () => {
    expect(beyondChance(figure(3, 25, 1), stated(4, null, 1), 'other-round', 1)).toBeNull()
    expect(beyondChance(figure(3, 25, 1), stated(4, 30, 1), 'other-round')).toBe(true)
  })

  it('is not said where the two cannot be compared', () => {
    expect(differenceFrom(figure(3, 25, 1), notComparable, 'previous', 1, 'nb')).toBeNull()
    expect(differenceFrom(figure(3, 25, 1), withheld, 'previous', 1, 'nb')).toBeNull()
    expect(differenceFrom(figure(3, 25, 1), figure(3.4, 20, 1), 'previous', 1, 'nb')).toEqual({
      value: '−0,4',
      size: 'may-be-chance',
    })
  })

  it('is none where both are printed alike, however many answered', () => {
    // 3.04 and 2.96 are both 3.0; with ten thousand answers the eight hundredths are beyond chance.
    expect(beyondChance(figure(3.04, 10_000, 1), figure(2.96, 10_000, 1), 'other-round')).toBe(true)
    expect(differenceFrom(figure(3.04, 10_000, 1), figure(2.96, 10_000, 1), 'previous', 1, 'nb')).toEqual({
      value: '0,0',
      size: 'none',
    })
    expect(differenceFrom(figure(3.06, 9000, 1), figure(2.94, 20_000, 1), 'parent', 1, 'nb')).toEqual({
      value: '+0,2',
      size: 'beyond-chance',
    })
  })

  it('cannot be held against chance where nobody told how many answered', () => {
    expect(differenceFrom(figure(3, 25, 1), stated(3.4, null, 1), 'previous', 1, 'nb')).toMatchObject({
      size: 'unknown',
    })
  })
})

describe('where the mean probably lies', () => {
  it('is 1.96 standard errors to each side', () => {
    // 0.8 / √16 = 0.2.
    expect(likelyRange(figure(3, 16, 0.8), [1, 5])).toEqual([expect.closeTo(2.608), expect.closeTo(3.392)])
  })

  it('never leaves the scale', () => {
    expect(likelyRange(figure(4.9, 10, 1), [1, 5])?.[1]).toBe(5)
  })

  it('is not known without a spread or a number of answers', () => {
    expect(likelyRange(figure(3, 7, null), [1, 5])).toBeNull()
    expect(likelyRange(figure(3, 7, null), [1, 5], 0.8)).not.toBeNull()
    expect(likelyRange(stated(3, null, 1), [1, 5])).toBeNull()
    expect(likelyRange(withheld, [1, 5], 1)).toBeNull()
  })
})

describe('alpha in words', () => {
  it('has three, at the customary borders', () => {
    expect([0.95, 0.7, 0.69, 0.6, 0.59, -0.2].map(alphaWords)).toEqual([
      'alphaHigh',
      'alphaHigh',
      'alphaMiddle',
      'alphaMiddle',
      'alphaLow',
      'alphaLow',
    ])
  })
})
