import { describe, expect, it } from 'vitest'
import { differenceOf, oneDecimal, percent, plainNumber } from '#shared/numbers.ts'

describe('figures are written as people write them', () => {
  it('uses a decimal comma in Norwegian and a point in English', () => {
    expect(oneDecimal(3.44, 'nn')).toBe('3,4')
    expect(oneDecimal(3.44, 'en')).toBe('3.4')
    expect(percent(83, 'nb')).toBe('83\u00a0%')
    expect(percent(83, 'en')).toBe('83%')
  })

  it('a number that somebody chose is written with the decimals it has', () => {
    expect([40, 37.5, 20.25].map((chosen) => plainNumber(chosen, 'nb'))).toEqual(['40', '37,5', '20,25'])
    expect(plainNumber(37.5, 'en')).toBe('37.5')
  })

  it('a difference always agrees with the two means printed beside it', () => {
    // 3.45 and 3.24 print as 3,5 and 3,2, so the difference that is read is 0,3 and not 0,2.
    expect(oneDecimal(3.45, 'nb')).toBe('3,5')
    expect(oneDecimal(3.24, 'nb')).toBe('3,2')
    expect(differenceOf(3.45, 3.24, 'nb')).toBe('+0,3')
    expect(differenceOf(3.24, 3.45, 'nb')).toBe('−0,3')
  })

  it('equal printed means differ by nothing, without a sign', () => {
    expect(differenceOf(3.41, 3.38, 'nb')).toBe('0,0')
  })
})
