import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CellRate, cellRate, countedAt, rateCells, unitRates } from '../../server/round/rates.ts'

interface Unit {
  id: string
  parentId: string | null
}

interface Class {
  unitId: string
  invited: number
}

const faculty: Unit[] = [
  { id: 'faculty', parentId: null },
  { id: 'coast', parentId: 'faculty' },
  { id: 'physics', parentId: 'faculty' },
  { id: 'section', parentId: 'coast' },
]

/** What everybody may see, when so many answer forms are given out in each class. */
function shown(units: Unit[], classes: Class[], issued: readonly number[]) {
  const cells = rateCells(units, classes, 5)
  const rates = new Map<string, CellRate>()
  for (const cell of cells) {
    const given = classes.reduce(
      (sum, { unitId }, at) => sum + (cell.unitIds.includes(unitId) ? (issued[at] ?? 0) : 0),
      0,
    )
    rates.set(cell.unitId, cellRate(given, cell.invited))
  }
  return unitRates(units, cells, rates)
}

/** Every way in which answer forms may have been given out: 0 to all, in each class. */
function everyWay([first, ...others]: Class[]): number[][] {
  if (!first) return [[]]
  const rest = everyWay(others)
  return Array.from({ length: first.invited + 1 }, (_, n) => rest.map((way) => [n, ...way])).flat()
}

/**
 * Reads all that is shown and keeps every way that fits it: of which classes is it then known that all have an answer
 * form, or that nobody has? Also for somebody who knows it of one person in the class.
 */
function givenAway(classes: Class[], show: (issued: number[]) => unknown): string[] {
  const fitting = new Map<string, number[][]>()
  for (const way of everyWay(classes)) {
    const seen = JSON.stringify(show(way))
    fitting.set(seen, [...(fitting.get(seen) ?? []), way])
  }
  const found = new Set<string>()
  for (const ways of fitting.values())
    for (const [at, { unitId, invited }] of classes.entries()) {
      const counts = new Set(ways.map((way) => way[at] ?? 0))
      const some = (test: (n: number) => boolean) => [...counts].some(test)
      if (!some((n) => n < invited) || !some((n) => n > 0)) found.add(`${unitId}: everybody, or nobody`)
      // The one who has no answer form sees whether all the others have; the one who has, whether nobody else has.
      const others = invited - 1
      if (some((n) => n === others) && !some((n) => n < others) && invited > 1)
        found.add(`${unitId}: all the others`)
      if (some((n) => n === 1) && !some((n) => n > 1) && invited > 1) found.add(`${unitId}: nobody else`)
      if (invited < 5 && counts.size === 1) found.add(`${unitId}: a small class`)
    }
  return [...found].sort()
}

describe('what a rate says', () => {
  test('whole percent, and "at most" and "at least" towards the ends', () => {
    const said = [0, 4, 5, 12, 16, 20].map((issued) => cellRate(issued, 20))
    expect(said).toEqual([
      { percent: 20, bound: 'below' },
      { percent: 20, bound: 'below' },
      { percent: 25, bound: 'exact' },
      { percent: 60, bound: 'exact' },
      { percent: 80, bound: 'above' },
      { percent: 80, bound: 'above' },
    ])
  })

  test('the smallest groups never say an exact number: five of five look like three', () => {
    const said = (n: number, invited: number) => JSON.stringify(cellRate(n, invited))
    expect(cellRate(5, 5)).toEqual({ percent: 60, bound: 'above' })
    expect(cellRate(0, 5)).toEqual({ percent: 40, bound: 'below' })
    for (let invited = 5; invited <= 200; invited++) {
      expect(said(invited, invited)).toBe(said(invited - 2, invited))
      expect(said(0, invited)).toBe(said(2, invited))
      expect(cellRate(0, invited).bound).toBe('below')
      expect(cellRate(invited, invited).bound).toBe('above')
    }
  })

  test('more answer forms than invited people is a fault, not a rate', () => {
    expect(() => cellRate(6, 5)).toThrow('More answer forms')
  })
})

describe('who is counted together', () => {
  const classes = [
    { unitId: 'faculty', invited: 3 },
    { unitId: 'coast', invited: 9 },
    { unitId: 'physics', invited: 7 },
    { unitId: 'section', invited: 6 },
  ]

  test('the few at the top are counted with the smallest unit below, which then has no rate of its own', () => {
    const rates = shown(faculty, classes, [3, 4, 3, 6])
    expect([...rates.keys()].sort()).toEqual(['coast', 'faculty', 'section'])
    expect(rates.get('coast')).toEqual({ from: 53, to: 67, invited: 15 })
    expect(rates.get('section')).toEqual({ from: 67, to: 100, invited: 6 })
    expect(rates.get('faculty')).toMatchObject({ invited: 25 })
    expect(countedAt(faculty, rates).get('physics')).toBe('faculty')
    expect(countedAt(faculty, rates).get('coast')).toBe('coast')
  })

  test('a unit with nobody in it is said to be counted above, like a small one', () => {
    const rates = shown(faculty, [{ unitId: 'coast', invited: 20 }], [10])
    expect(rates.get('physics')).toBeUndefined()
    expect(countedAt(faculty, rates).get('physics')).toBe('faculty')
    expect(countedAt(faculty, rates).get('section')).toBe('coast')
    expect(rates.get('faculty')).toEqual({ from: 50, to: 50, invited: 20 })
  })

  test('members of a group and the others of the same unit are counted together', () => {
    const grouped = [
      { unitId: 'coast', invited: 12 },
      { unitId: 'coast', invited: 8 },
    ]
    expect(shown(faculty, grouped, [6, 4]).get('coast')).toEqual({ from: 50, to: 50, invited: 20 })
  })

  test('fewer than five in the whole round have no rate at all', () => {
    expect(shown(faculty, [{ unitId: 'coast', invited: 4 }], [2]).size).toBe(0)
  })

  test('fewer than five can never be made the limit', () => {
    expect(() => rateCells(faculty, [], 4)).toThrow('at least 5')
  })

  test('a unit with several ballot classes is counted once, with the people of all of them', () => {
    const classes = [
      { unitId: 'coast', invited: 12 },
      { unitId: 'coast', invited: 11 },
      { unitId: 'physics', invited: 9 },
    ]
    const coast = rateCells(faculty, classes, 5).find(({ unitId }) => unitId === 'coast')
    expect(coast).toEqual({ unitId: 'coast', unitIds: ['coast'], invited: 23 })
  })
})

/** A small round: up to four units under a top, classes of at least five, and perhaps a few left over at the top. */
const smallRound = fc
  .record({
    parents: fc.array(fc.nat(3), { minLength: 1, maxLength: 3 }),
    sizes: fc.array(fc.integer({ min: 5, max: 11 }), { minLength: 3, maxLength: 3 }),
    atTop: fc.integer({ min: 0, max: 7 }),
  })
  .map(({ parents, sizes, atTop }) => {
    const units: Unit[] = [{ id: 'top', parentId: null }]
    for (const [at, parent] of parents.entries())
      units.push({ id: `unit ${at}`, parentId: units[parent % units.length]?.id ?? 'top' })
    const classes = parents.map((_, at) => ({ unitId: `unit ${at}`, invited: sizes[at] ?? 5 }))
    return { units, classes: atTop > 0 ? [{ unitId: 'top', invited: atTop }, ...classes] : classes }
  })

describe('somebody who has every rate and every number of invited', () => {
  test('finds the state of no person and of no class, also when one person is known already', () => {
    fc.assert(
      fc.property(smallRound, ({ units, classes }) => {
        expect(givenAway(classes, (issued) => [...shown(units, classes, issued)])).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  test('would find it out if a parent had whole percent of its own beside its children', () => {
    const classes = [
      { unitId: 'faculty', invited: 10 },
      { unitId: 'coast', invited: 10 },
    ]
    const naive = ([top = 0, coast = 0]: number[]) => [cellRate(top + coast, 20), cellRate(coast, 10)]
    expect(givenAway(classes, naive)).toContain('faculty: everybody, or nobody')
    expect(givenAway(classes, (issued) => [...shown(faculty, classes, issued)])).toEqual([])
  })

  test('would find it out if the few at the top were counted in the total alone', () => {
    const classes = [
      { unitId: 'faculty', invited: 3 },
      { unitId: 'coast', invited: 10 },
    ]
    const naive = ([top = 0, coast = 0]: number[]) => [cellRate(top + coast, 13), cellRate(coast, 10)]
    expect(givenAway(classes, naive)).toContain('faculty: a small class')
  })

  test('would find it out if five of five were "more than 80 %"', () => {
    const classes = [{ unitId: 'coast', invited: 5 }]
    const naive = ([n = 0]: number[]) => (n * 5 < 5 ? '< 20 %' : n * 5 > 20 ? '> 80 %' : `${n * 20} %`)
    expect(givenAway(classes, naive)).toContain('coast: everybody, or nobody')
  })
})

test('a rate is never further off than what is shown', () => {
  fc.assert(
    fc.property(smallRound, fc.infiniteStream(fc.nat(11)), ({ units, classes }, draws) => {
      const issued = classes.map(({ invited }) => Number(draws.next().value) % (invited + 1))
      for (const [id, { from, to, invited }] of shown(units, classes, issued)) {
        const below = classes.map(({ unitId }) => isWithin(units, unitId, id))
        const all = classes.reduce((sum, one, at) => sum + (below[at] ? one.invited : 0), 0)
        const given = issued.reduce((sum, n, at) => sum + (below[at] ? n : 0), 0)
        expect(invited).toBe(all)
        expect(Math.round((100 * given) / all)).toBeGreaterThanOrEqual(from)
        expect(Math.round((100 * given) / all)).toBeLessThanOrEqual(to)
      }
    }),
  )
})

function isWithin(units: Unit[], unitId: string, topId: string): boolean {
  const unit = units.find(({ id }) => id === unitId)
  return unitId === topId || (unit?.parentId ? isWithin(units, unit.parentId, topId) : false)
}
