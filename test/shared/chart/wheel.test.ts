import { describe, expect, it } from 'vitest'
import { arcPath, partInYear, pointAt, shareOfYear } from '#shared/chart/wheel.ts'

describe('the annual wheel', () => {
  it('begins the year at the top and runs clockwise', () => {
    expect(pointAt(shareOfYear('2027-01-01'), 100)).toEqual({ x: 0, y: -100 })
    expect(pointAt(0.25, 100)).toEqual({ x: 100, y: -0 })
    expect(shareOfYear('2027-12-31')).toBeCloseTo(364 / 365)
    expect(shareOfYear('2028-12-31')).toBeCloseTo(365 / 366)
  })

  it('splits a survey that runs across New Year between the two rings', () => {
    const [first, second] = [2027, 2028].map((year) => partInYear('2027-12-20', '2028-01-10', year))
    expect(first?.to).toBeCloseTo(1, 2)
    expect(second?.from).toBe(0)
    expect(partInYear('2027-12-20', '2028-01-10', 2029)).toBeNull()
  })

  it('draws an arc in two halves, so that a whole year is a whole turn and not nothing', () => {
    expect(arcPath(0, 1, 10)).toBe('M0 -10A10 10 0 0 1 0 10A10 10 0 0 1 0 -10')
    expect(arcPath(0, 0.5, 10)).toBe('M0 -10A10 10 0 0 1 10 0A10 10 0 0 1 0 10')
  })
})
