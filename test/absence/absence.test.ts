import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type AbsenceMonth,
  monthAt,
  monthsBetween,
  placeMonth,
  shareOf,
  shownFor,
  shownMonths,
  thirdAt,
  thirdsOf,
} from '../../server/absence/absence.ts'
import type { PlacedTreeUnit } from '../../server/disclosure/place.ts'
import { basisOf, touched } from './figures.ts'

const unit = (id: string, parentId: string | null): PlacedTreeUnit => ({ id, parentId })
const tree = [
  unit('university', null),
  unit('faculty', 'university'),
  unit('department', 'faculty'),
  unit('section', 'department'),
  unit('station', 'department'),
]
const first = new Map<string, string | null>()

function month(
  unitId: string,
  headcount: number,
  days: [number, number, number],
  of = '2026-01',
): AbsenceMonth {
  const [possibleDays, totalDays, shortDays] = days
  return { unitId, month: of, headcount, possibleDays, totalDays, shortDays }
}

test('a unit with too few people is counted with the nearest unit above where enough stand together', () => {
  const people = new Map([
    ['university', 9],
    ['faculty', 3],
    ['department', 4],
    ['section', 12],
    ['station', 3],
  ])
  expect(Object.fromEntries(placeMonth(tree, people, first, 5))).toEqual({
    university: 'university',
    faculty: 'university',
    department: 'department',
    section: 'section',
    station: 'department',
  })
  expect(placeMonth(tree, people, first, 11).get('department')).toBe('university')
})

test('the last few of a whole institution are counted nowhere', () => {
  const people = new Map([
    ['university', 4],
    ['section', 12],
  ])
  expect(placeMonth(tree, people, first, 5).get('university')).toBeNull()
})

test('a corrected month keeps those together who were counted together before', () => {
  const before = placeMonth(
    tree,
    new Map([
      ['section', 6],
      ['department', 3],
      ['faculty', 5],
    ]),
    first,
    5,
  )
  expect(before.get('department')).toBe('faculty')
  // Placed anew, section and department would stand together, and what is left of the old figures are three people.
  const corrected = placeMonth(
    tree,
    new Map([
      ['section', 4],
      ['department', 3],
      ['faculty', 5],
    ]),
    before,
    5,
  )
  expect([corrected.get('department'), corrected.get('section')]).toEqual(['faculty', 'faculty'])
})

test('a unit shows the share of its days, and the unit above those of all below it', () => {
  const shown = shownMonths(tree, [
    month('section', 12, [24_000, 1800, 480]),
    month('department', 8, [16_000, 1200, 320]),
  ])
  expect(monthAt(shown, '2026-01', 'section')).toEqual({ total: 7.5, short: 2 })
  expect(monthAt(shown, '2026-01', 'university')).toEqual({ total: 7.5, short: 2 })
  expect(monthAt(shown, '2026-01', 'station')).toBeNull()
  expect(shareOf(month('section', 12, [0, 0, 0]))).toBeNull()
})

test('four months are shown where each of them is, and weigh by their days', () => {
  const months = monthsBetween('2026-01', '2026-04', 24)
  const [january = ''] = months
  const crowds = months.flatMap((of) => [
    month('section', 6, of === january ? [10_000, 2000, 0] : [20_000, 0, 0], of),
    ...(of === january ? [] : [month('station', 5, [1000, 0, 0], of)]),
  ])
  const shown = shownMonths(tree, crowds)
  expect(thirdAt(shown, months, 'section')).toEqual({ total: 2.9, short: 0 })
  expect(thirdAt(shown, months, 'station')).toBeNull()
  expect(monthAt(shown, '2026-02', 'station')).toEqual({ total: 0, short: 0 })
  expect(shownFor(shown, ['station', 'department', 'faculty'])).toBe('department')
  expect(shownFor(shown, ['section', 'department', 'faculty'])).toBe('section')
})

test('nothing is shown before anything was imported', () => {
  expect(shownFor(shownMonths(tree, []), ['section', 'department'])).toBeNull()
})

test('only whole four-month periods count, in the order of the years', () => {
  const months = monthsBetween('2025-09', '2026-09', 24)
  expect(months).toHaveLength(13)
  expect(thirdsOf(months.toReversed()).map(({ year, third }) => [year, third])).toEqual([
    [2025, 3],
    [2026, 1],
    [2026, 2],
  ])
  expect(monthsBetween('2020-01', '2026-02', 3)).toEqual(['2025-12', '2026-01', '2026-02'])
})

test('a crowd that is too small is never shown', () => {
  expect(() => shownMonths(tree, [month('section', 4, [8000, 0, 0])])).toThrow()
})

/** @param parents one for each unit but the top: any number */
function treeOf(parents: readonly number[]): PlacedTreeUnit[] {
  return [
    unit('0', null),
    ...parents.map((pick, index) => unit(String(index + 1), String(pick % (index + 1)))),
  ]
}

/** Units below one another at random; headcounts of four months, and of one of them again after a correction. */
const organisations = fc.array(fc.nat(), { minLength: 1, maxLength: 12 }).chain((parents) =>
  fc.record({
    units: fc.constant(treeOf(parents)),
    minimum: fc.integer({ min: 5, max: 8 }),
    imports: fc.array(
      fc.array(fc.integer({ min: 0, max: 9 }), {
        minLength: parents.length + 1,
        maxLength: parents.length + 1,
      }),
      { minLength: 4, maxLength: 4 },
    ),
  }),
)

test('no combination of shown figures, of months and four months, speaks of fewer people than the minimum', () => {
  fc.assert(
    fc.property(organisations, ({ units, minimum, imports }) => {
      const months = monthsBetween('2026-01', '2026-04', 4)
      const places = imports.map((people) => {
        const headcounts = new Map(units.map(({ id }, index) => [id, people[index] ?? 0]))
        return { headcounts, countsAt: placeMonth(units, headcounts, first, minimum) }
      })
      // Every unit's month is a dimension of its own: a shown figure says which of them it sums up.
      const coordinate = (id: string, m: number) => m * units.length + units.findIndex((one) => one.id === id)
      const people = months.flatMap((_, m) => units.map(({ id }) => places[m]?.headcounts.get(id) ?? 0))
      const isBelow = (id: string, top: string): boolean => {
        const parent = units.find((one) => one.id === id)?.parentId
        return id === top || (parent !== null && parent !== undefined && isBelow(parent, top))
      }
      const cellOf = (top: string, m: number) => {
        const cell = Array<number>(people.length).fill(0)
        for (const [id, at] of places[m]?.countsAt ?? [])
          if (at !== null && isBelow(at, top)) cell[coordinate(id, m)] = 1
        return cell
      }
      const ofMonths = units.map(({ id }) => months.map((_, m) => cellOf(id, m)))
      const ofThirds = ofMonths
        .filter((cells) => cells.every((cell) => cell.includes(1)))
        .map((cells) => cells.reduce((sum, cell) => sum.map((n, index) => n + (cell[index] ?? 0))))
      // Whatever is added and subtracted lies in the span; in its reduced form stand the smallest parts that can be had.
      for (const row of basisOf([...ofMonths.flat(), ...ofThirds]))
        expect(touched(row, people)).toBeGreaterThanOrEqual(minimum)
    }),
    { numRuns: 300 },
  )
})

test('whatever a correction says, people who were counted together stay together', () => {
  fc.assert(
    fc.property(organisations, ({ units, minimum, imports }) => {
      const peopleIn = (n: number) => new Map(units.map(({ id }, index) => [id, imports[n]?.[index] ?? 0]))
      const before = placeMonth(units, peopleIn(0), first, minimum)
      const after = placeMonth(units, peopleIn(1), before, minimum)
      for (const [id, at] of before)
        for (const [other, there] of before) if (at === there) expect(after.get(id)).toBe(after.get(other))
    }),
    { numRuns: 200 },
  )
})
