import { describe, expect, it } from 'vitest'
import { apiPath, placeIn } from '../../../client/forms/address.ts'

const round = '0b7c1f52-6f0e-4a53-9a57-3d2f6b1c8e01'
const unit = '5d1e9c34-8a7b-4c21-b6f0-9e8d7c6b5a02'

describe('the address of a form', () => {
  it('names round, unit and form, and leads to the same place in the API', () => {
    const place = placeIn(`/forms/rounds/${round}/units/${unit}/summary-and-evaluation`)
    expect(place).toEqual({ round, unit, form: 'summary-and-evaluation' })
    expect(place && apiPath(place)).toBe(`/api/rounds/${round}/units/${unit}/forms/summary-and-evaluation`)
  })

  it.each([
    '/forms',
    `/forms/rounds/${round}/units/${unit}`,
    `/forms/rounds/1/units/${unit}/summary`,
    `/forms/rounds/${round}/units/${unit}/..%2f..%2fsession`,
    `/forms/rounds/${round}/units/${unit}/summary/more`,
  ])('names nothing: %s', (path) => expect(placeIn(path)).toBeNull())
})
