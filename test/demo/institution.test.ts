import { describe, expect, test } from 'vitest'
import { makeDice } from '../../server/demo/dice.ts'
import { institutionAsOf } from '../../server/demo/former-staff.ts'
import { inventInstitution, registerFiles } from '../../server/demo/institution.ts'
import { beforeMerger } from '../../server/demo/merger.ts'
import type { DemoSize } from '../../server/demo/units.ts'
import { places } from '../../server/demo/units.ts'
import { readRegister } from '../../server/register/reading.ts'

const invent = (size: DemoSize) => inventInstitution(makeDice('test'), size, '2026-11-22')
const full = invent('full')
const small = invent('small')
/** The sections that were merged before today. */
const former = new Set(small.units.flatMap(({ replaces = [] }) => replaces))

describe('the invented university', () => {
  test('has about 9,000 people in about 600 units, many of them with fewer than ten people', () => {
    expect(full.people.length).toBeGreaterThan(8_800)
    expect(full.people.length).toBeLessThan(9_200)
    expect(full.units.length).toBeGreaterThan(560)
    expect(full.units.length).toBeLessThan(640)
    const tiny = full.units.filter(({ members }) => members < 10).length
    expect(tiny).toBeGreaterThan(150)
    expect(tiny).toBeLessThan(400)
    expect(Math.max(...full.units.map(({ members }) => members))).toBeGreaterThan(50)
  })

  test('reaches level 4, and in places level 5, below one top', () => {
    expect(full.units.filter(({ parentCode }) => parentCode === null)).toHaveLength(1)
    expect(new Set(full.units.map(({ level }) => level))).toEqual(new Set([1, 2, 3, 4, 5]))
  })

  test('is small when asked to be: about 600 people in about 45 units', () => {
    expect(Math.abs(small.people.length - 600)).toBeLessThan(20)
    expect(Math.abs(small.units.length - 45)).toBeLessThan(5)
  })

  test.each([
    ['full', full],
    ['small', small],
  ])('%s: the product’s own import takes its two files without an error', (_size, institution) => {
    const reading = readRegister(registerFiles(institution), former)
    expect(reading.outcome === 'refused' ? reading.errors.slice(0, 5) : []).toEqual([])
    if (reading.outcome === 'register') {
      expect(reading.register.units).toHaveLength(institution.units.length)
      expect(reading.register.people).toHaveLength(institution.people.length)
    }
  })

  test('the register of an earlier day is taken as well, with other people where somebody came later', () => {
    const earlier = institutionAsOf(makeDice('earlier'), small, '2023-11-06')
    expect(readRegister(registerFiles(earlier), former).outcome).toBe('register')
    expect(earlier.people).toHaveLength(small.people.length)
    const stayed = new Set(small.people.map(({ number }) => number))
    const left = earlier.people.filter(({ number }) => !stayed.has(number)).length
    expect(left).toBeGreaterThan(60)
    expect(left).toBeLessThan(300)
  })

  test('had two sections before that are one today, with the same people, each with a leader', () => {
    const before = beforeMerger(full)
    const codes = before.units.map(({ code }) => code)
    expect(former.size).toBe(2)
    expect(codes).toEqual(expect.arrayContaining([...former]))
    expect(codes).not.toContain(places.biophysics)
    expect(new Set(codes).size).toBe(full.units.length + 1)
    for (const code of former) {
      const members = before.people.filter(({ positions: [main] }) => main?.unitCode === code)
      expect(members.length).toBeGreaterThan(4)
      expect(members.map(({ number }) => number)).toContain(before.leaders.get(code))
    }
    expect(before.people.map(({ number }) => number)).toEqual(full.people.map(({ number }) => number))
    expect(readRegister(registerFiles(before)).outcome).toBe('register')
  })

  test('is the same every time it is made on the same day', () => {
    expect(invent('small')).toEqual(small)
    expect(registerFiles(invent('full')).people.equals(registerFiles(full).people)).toBe(true)
  })

  test('has addresses at nordhavn.example only, no two people with the same', () => {
    const addresses = full.people.flatMap(({ email }) => email || [])
    expect(addresses.filter((email) => !/^[a-z]+(\.[a-z]+)?\d*@nordhavn\.example$/.test(email))).toEqual([])
    expect(new Set(addresses).size).toBe(addresses.length)
  })

  test('has people without an address, who are invited by letter, also in the faculty whose survey is open', () => {
    for (const { people, units } of [full, small]) {
      const without = people.filter(({ email }) => email === '')
      expect(without.length).toBeGreaterThan(0)
      expect(without.length).toBeLessThan(people.length / 20)
      const codes = new Set(units.filter(({ code }) => code.startsWith('10')).map(({ code }) => code))
      expect(without.some(({ positions }) => positions.some(({ unitCode }) => codes.has(unitCode)))).toBe(
        true,
      )
    }
  })

  test('names every unit in bokmål, nynorsk and English', () => {
    const unnamed = full.units.filter(({ name }) => !name.nb || !name.nn || !name.en)
    expect(unnamed).toEqual([])
    const names = full.units.map(({ name }) => name.nb)
    expect(new Set(names).size).toBe(names.length)
    expect(full.units.some(({ name }) => name.nb !== name.nn)).toBe(true)
  })

  test('has what registers have: decimal percents, small positions, two places of work, vacancies', () => {
    const percents = full.people.flatMap(({ positions }) => positions.map(({ percent }) => percent))
    expect(percents.some((percent) => !Number.isInteger(percent))).toBe(true)
    const participates = (positions: { percent: number }[]) =>
      positions.reduce((sum, { percent }) => sum + percent, 0) >= 40
    const below = full.people.filter(({ positions }) => !participates(positions)).length
    expect(below).toBeGreaterThan(100)
    expect(full.people.filter(({ positions }) => positions.length === 2).length).toBeGreaterThan(80)
    const vacant = full.units.length - full.leaders.size
    expect(vacant).toBeGreaterThan(5)
    expect(vacant).toBeLessThan(50)
    expect(full.people.some(({ positions }) => positions.some(({ phd }) => phd))).toBe(true)
    expect(new Set(full.people.map(({ language }) => language))).toEqual(new Set(['nb', 'nn', 'en']))
  })

  test('has safety areas that do not follow the unit tree, one in ten without a representative', () => {
    const areas = new Set(full.areas.values())
    const elected = new Set(full.people.flatMap(({ represents }) => represents))
    const share = (areas.size - elected.size) / areas.size
    expect(share).toBeGreaterThan(0.03)
    expect(share).toBeLessThan(0.2)
    const institutes = new Map<string, Set<string>>()
    for (const { code, level, parentCode } of full.units)
      if (level === 4) {
        const area = full.areas.get(code) ?? ''
        institutes.set(area, (institutes.get(area) ?? new Set()).add(parentCode ?? ''))
      }
    expect([...institutes.values()].some((parents) => parents.size > 1)).toBe(true)
    expect(small.areas.get(places.coast)).toBe(small.areas.get(places.fieldStation))
  })

  test('whoever has another part in the demo is not elected or leading by chance', () => {
    for (const { cast, people, leaders } of [full, small])
      for (const part of ['coordinator', 'hr', 'recordsOfficer', 'admin'] as const) {
        expect(people.find(({ number }) => number === cast[part])?.represents).toEqual([])
        expect([...leaders.values()]).not.toContain(cast[part])
      }
  })

  test('the demo’s leader leads an institute of sixty with a field station of five', () => {
    const coast = small.units.filter(({ code, parentCode }) => [code, parentCode].includes(places.coast))
    expect(coast.reduce((sum, { members }) => sum + members, 0)).toBe(60)
    expect(coast.find(({ code }) => code === places.fieldStation)?.members).toBe(5)
    expect(small.leaders.get(places.coast)).toBe(small.cast.leader)
    const representative = small.people.find(({ number }) => number === small.cast.safetyRepresentative)
    expect(representative?.represents).toEqual([small.areas.get(places.coast)])
  })

  test('has unit codes that say nothing of the tree', () => {
    const foreign = small.units.filter(
      ({ code, parentCode, level }) => level === 4 && code.slice(0, 4) !== parentCode?.slice(0, 4),
    )
    expect(foreign).not.toEqual([])
  })
})
