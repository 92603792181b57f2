import { expect, it } from 'vitest'
import { initials } from '../../../client/staff/shell/initials.ts'

it('a person is abbreviated by first and last name', () => {
  expect(initials('Kari Anne Lunde')).toBe('KL')
  expect(initials('  Åse Øverås ')).toBe('ÅØ')
  expect(initials('Sokrates')).toBe('S')
})
