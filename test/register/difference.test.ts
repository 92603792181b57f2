import { expect, test } from 'vitest'
import { formerTopCode } from '../../server/register/changes.ts'
import { differenceBetween, levelsOf } from '../../server/register/difference.ts'
import type { Register, RegisterUnit } from '../../server/register/register.ts'

const unit = (code: string, parentCode: string | null, more: Partial<RegisterUnit> = {}): RegisterUnit => ({
  code,
  name: { nb: code, nn: code, en: code },
  parentCode,
  leaderNumber: null,
  safetyArea: null,
  ...more,
})
const only = (...units: RegisterUnit[]): Register => ({ units, people: [] })

test('an institution that gets a new code is the same institution, and its faculties have not moved', () => {
  const today = only(unit('top', null), unit('10', 'top'))
  const next = only(unit('01', null), unit('10', '01'))
  expect(formerTopCode(today.units, next.units)).toBe('top')
  expect(differenceBetween(today, next).units).toEqual({ added: 0, changed: 1, removed: 0, unchanged: 1 })
})

test('an institution that gets something above it goes on as itself, below', () => {
  const today = only(unit('8', null))
  const next = only(unit('0', null), unit('8', '0'))
  expect(formerTopCode(today.units, next.units)).toBeNull()
  expect(differenceBetween(today, next).units).toEqual({ added: 1, changed: 1, removed: 0, unchanged: 0 })
})

test('each kind of change to a unit is counted once', () => {
  const today = only(unit('1', null), unit('2', '1'), unit('3', '1'), unit('4', '1'))
  const next = only(
    unit('1', null),
    unit('2', '1', { safetyArea: 'Fjellet', leaderNumber: '7' }),
    unit('3', '2'),
    unit('5', '1'),
  )
  const difference = differenceBetween(today, next)
  expect(difference.units).toEqual({ added: 1, changed: 2, removed: 1, unchanged: 1 })
  expect(difference).toMatchObject({ levels: 3, leaders: 1, safetyAreas: 1 })
  expect(difference.unitsWithoutLeader).toEqual(['1', '3', '5'])
  expect(difference.areasWithoutRepresentative).toEqual(['Fjellet'])
})

test('the institution is level 1, and a unit is one below its parent whatever its code looks like', () => {
  const levels = levelsOf([unit('9', null), unit('0110', '9'), unit('01', '0110'), unit('5', '01')])
  expect([...levels]).toEqual([
    ['9', 1],
    ['0110', 2],
    ['01', 3],
    ['5', 4],
  ])
})

test('it is told for how many the personnel leader is another one than today, without names', () => {
  const register = (leaders: Record<string, string | null>): Register => ({
    units: [unit('1', null)],
    people: Object.entries(leaders).map(([number, personnelLeader]) => ({
      number,
      name: `Ansatt ${number}`,
      email: null,
      language: null,
      represents: [],
      positions: [
        {
          unitCode: '1',
          percentHundredths: 10_000,
          category: 'Rådgiver',
          phd: false,
          tags: [],
          personnelLeader,
          fromDate: null,
          toDate: null,
        },
      ],
    })),
  })
  const difference = differenceBetween(
    register({ a: null, b: 'a', c: 'a', d: null }),
    register({ a: null, b: 'a', c: 'd', d: 'a', e: 'a' }),
  )
  // Whoever is new is counted among the new people.
  expect(difference.personnelLeaders).toEqual({ positions: 4, leaders: 2, changed: 2 })
  expect(difference.people).toEqual({ added: 1, changed: 2, removed: 0, unchanged: 2 })
})
