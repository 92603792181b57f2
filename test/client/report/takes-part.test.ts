import { describe, expect, it } from 'vitest'
import type { Role, Session } from '#shared/session.ts'
import { takesPart } from '../../../client/staff/report/takes-part.ts'

const name = { nb: 'x', nn: 'x', en: 'x' }
const section = {
  id: 'section',
  name,
  path: [
    { id: 'university', name },
    { id: 'faculty', name },
  ],
}
const person = (roles: Role[], ...units: [id: string, role: Role][]): Session['person'] => ({
  id: 'p',
  name: 'Kari',
  language: 'nb',
  roles,
  units: units.map(([id, role]) => ({ id, name, role })),
})

describe('who makes a unit’s plan or follows it', () => {
  it('is its leader, the leaders above it and its safety representative', () => {
    expect(takesPart(person(['leader'], ['section', 'leader']), section)).toBe(true)
    expect(takesPart(person(['leader'], ['faculty', 'leader']), section)).toBe(true)
    expect(takesPart(person(['safety-representative'], ['section', 'safety-representative']), section)).toBe(
      true,
    )
  })

  it('is not somebody who works there and leads or represents another unit', () => {
    expect(takesPart(person(['leader'], ['museum', 'leader']), section)).toBe(false)
    expect(takesPart(person(['safety-representative'], ['faculty', 'safety-representative']), section)).toBe(
      false,
    )
    expect(takesPart(person([]), section)).toBe(false)
  })
})
