import fc from 'fast-check'
import { expect, test } from 'vitest'
import { holdsIdentityNumber } from '../../server/register/identity-number.ts'

/** Nine digits completed by their control digits; null for the few that no control digit fits. */
function completed(nine: string): string | null {
  const control = (digits: string, weights: number[]) =>
    (11 - (weights.reduce((sum, weight, place) => sum + weight * Number(digits[place]), 0) % 11)) % 11
  const first = control(nine, [3, 7, 6, 1, 8, 9, 4, 5, 2])
  const second = control(`${nine}${first}`, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2])
  return first === 10 || second === 10 ? null : `${nine}${first}${second}`
}

const two = (n: number) => String(n).padStart(2, '0')
const births = fc.record({
  day: fc.integer({ min: 1, max: 28 }),
  month: fc.integer({ min: 1, max: 12 }),
  year: fc.integer({ min: 0, max: 99 }),
  number: fc.integer({ min: 0, max: 999 }),
})

test('national identity numbers, D-numbers and synthetic ones are all recognised, however they are written', () => {
  fc.assert(
    fc.property(
      births,
      fc.constantFrom(0, 40),
      fc.constantFrom(0, 40, 65, 80),
      fc.constantFrom('', ' ', '.', '-'),
      ({ day, month, year, number }, dayOffset, monthOffset, gap) => {
        const nine = `${two(day + dayOffset)}${two(month + monthOffset)}${two(year)}${String(number).padStart(3, '0')}`
        const eleven = completed(nine)
        fc.pre(eleven !== null)
        expect(holdsIdentityNumber(`${eleven.slice(0, 6)}${gap}${eleven.slice(6)}`)).toBe(true)
        expect(holdsIdentityNumber(`Nordmann, ${eleven} (ansatt)`)).toBe(true)
      },
    ),
  )
})

test('a number with one digit changed is none, nor are dates, telephone numbers and longer numbers', () => {
  expect(holdsIdentityNumber('31129956715')).toBe(true)
  expect(holdsIdentityNumber('311299 56715')).toBe(true)
  expect(holdsIdentityNumber('31.12.99 567 15')).toBe(true)
  for (const other of [
    '31129956716',
    '31139956715',
    '01.08.2019',
    '+47 73 59 50 00',
    '331129956715',
    '3112995671',
    '',
  ]) {
    expect(holdsIdentityNumber(other)).toBe(false)
  }
})
