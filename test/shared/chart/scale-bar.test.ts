import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shadeOf } from '#shared/chart/distribution.ts'
import { barPlaces } from '#shared/chart/scale-bar.ts'

describe('where a scale is drawn', () => {
  it('lies within the picture, the bar as long as the mean is high', () => {
    const value = fc.double({ min: -3, max: 9, noNaN: true })
    fc.assert(
      fc.property(value, fc.option(value), fc.option(value), (mean, deviation, parent) => {
        const spread = deviation === null ? null : Math.abs(deviation)
        const places = barPlaces({ mean, spread, parent }, [1, 5])
        for (const place of [places.mean, places.parent, ...(places.spread ?? [])])
          if (place !== null) expect(place >= 0 && place <= 1).toBe(true)
        expect(places.parent === null).toBe(parent === null)
        expect(places.spread === null).toBe(spread === null)
        if (mean >= 1 && mean <= 5) expect(places.mean).toBeCloseTo((mean - 1) / 4)
      }),
    )
  })

  it('has no mark for what is not known', () => {
    const places = barPlaces({ mean: 3, spread: null, institution: null }, [1, 5])
    expect(places).toMatchObject({ mean: 0.5, spread: null, parent: null, institution: null, previous: null })
    expect(places.steps).toEqual([0, 0.25, 0.5, 0.75, 1])
  })
})

describe('the shade of a category', () => {
  it('goes from the lightest to the darkest, however many there are', () => {
    expect([0, 1, 2, 3, 4].map((step) => shadeOf(step, 5))).toEqual([0, 1, 2, 3, 4])
    expect([0, 1].map((step) => shadeOf(step, 2))).toEqual([0, 4])
    expect(shadeOf(6, 7)).toBe(4)
    expect(shadeOf(0, 1)).toBe(0)
  })
})
