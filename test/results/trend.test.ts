import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CountedScale, isSameScale, scaleInLineage } from '../../server/results/trend.ts'
import { compareStructure, type FormerUnit, type Present } from '../../server/results/trend-structure.ts'
import {
  anyFormerRound,
  anyReorganisation,
  type FormerRound,
  holdSurvey,
  lineOf,
  scaleId,
  total,
  unchanged,
  unit,
} from './reorganisations.ts'

type Outcome =
  | { sum: number | null; spreadSum: number | null }
  | { why: string; unit: string | null }
  | 'no-concern'

/** What is said of the unit of today, in sums that tell whose answers they are. */
function compared(former: FormerRound, present: Present, unitId: string): Outcome {
  const comparison = compareStructure(former.units, present, unitId)
  if (comparison.outcome === 'no-concern') return 'no-concern'
  if (comparison.outcome === 'not-comparable')
    return { why: comparison.why.reason, unit: comparison.why.unit?.nb ?? null }
  const scale = scaleInLineage(comparison.lineage, former.crowds, scaleId)
  return 'why' in scale ? { why: scale.why.reason, unit: scale.why.unit?.nb ?? null } : sums(scale)
}

const sums = ({ mean, detail }: CountedScale) => ({ sum: mean?.sum ?? null, spreadSum: detail?.sum ?? null })

const peopleIn = (sum: number, former: FormerRound) =>
  [...former.answers.values()].flat().filter((one) => Math.floor(sum / one) % 2 === 1)

test('where the organisation is as it was, every unit is compared with exactly the figure it had', () => {
  fc.assert(
    fc.property(anyFormerRound, (former) => {
      for (const { id } of former.units) {
        const outcome = compared(former, unchanged(former.units), id)
        const published = former.published.get(id)
        if (published !== undefined) expect(outcome).toMatchObject({ sum: published })
        else
          expect([{ sum: null, spreadSum: null }, 'counted-together']).toContainEqual(
            typeof outcome === 'object' && 'why' in outcome ? outcome.why : outcome,
          )
        const comparison = compareStructure(former.units, unchanged(former.units), id)
        expect(comparison.outcome === 'comparable' && comparison.lineage.exactly?.id).toBe(id)
      }
    }),
    { numRuns: 400 },
  )
})

test('however units move, merge, split, close and come, an old figure is made of whole groups that were counted together', () => {
  let seen = 0
  fc.assert(
    fc.property(anyReorganisation, ({ former, present }) => {
      for (const id of present.parentOf.keys()) {
        const outcome = compared(former, present, id)
        if (typeof outcome === 'string' || 'why' in outcome) continue
        for (const [layer, sum] of [
          ['mean', outcome.sum],
          ['detail', outcome.spreadSum],
        ] as const) {
          const people = peopleIn(sum ?? 0, former)
          for (const crowd of former.crowds.values()) {
            const members = peopleIn(crowd[layer][scaleId]?.sum ?? 0, former)
            const taken = members.filter((one) => people.includes(one)).length
            if (taken !== 0 && taken !== members.length) return false
          }
        }
        if (outcome.sum !== null) seen += 1
      }
      return true
    }),
    { numRuns: 1000 },
  )
  expect(seen).toBeGreaterThan(500)
})

test('an old figure holds nobody whose unit does not belong there today', () => {
  fc.assert(
    fc.property(anyReorganisation, ({ former, present }) => {
      for (const id of present.parentOf.keys()) {
        const comparison = compareStructure(former.units, present, id)
        const outcome = compared(former, present, id)
        if (comparison.outcome !== 'comparable' || typeof outcome === 'string' || 'why' in outcome) continue
        const inside = former.units.filter((one) => comparison.lineage.sideOf.get(one.id) === 'inside')
        const belong = inside.flatMap((one) => former.answers.get(one.id) ?? [])
        if (peopleIn(outcome.sum ?? 0, former).some((person) => !belong.includes(person))) return false
      }
      return true
    }),
    { numRuns: 1000 },
  )
})

test('answers that belong to a unit today are missing from its old figure only where the figure of then lacked them', () => {
  fc.assert(
    fc.property(anyReorganisation, ({ former, present }) => {
      for (const id of present.parentOf.keys()) {
        const comparison = compareStructure(former.units, present, id)
        const outcome = compared(former, present, id)
        if (comparison.outcome !== 'comparable' || typeof outcome === 'string' || 'why' in outcome) continue
        if (outcome.sum === null) continue
        const people = peopleIn(outcome.sum, former)
        const counted = peopleIn(former.published.get('u0') ?? 0, former)
        for (const one of former.units.filter(
          ({ id: at }) => comparison.lineage.sideOf.get(at) === 'inside',
        )) {
          const missing = (former.answers.get(one.id) ?? []).filter(
            (x) => counted.includes(x) && !people.includes(x),
          )
          const without = lineOf(former.units, one.id).some((above) => {
            const had = peopleIn(former.published.get(above) ?? 0, former)
            return (
              had.length > 0 &&
              comparison.lineage.sideOf.get(above) === 'inside' &&
              missing.every((x) => !had.includes(x))
            )
          })
          if (missing.length > 0 && !without) return false
        }
      }
      return true
    }),
    { numRuns: 1000 },
  )
})

/** A university: two faculties, the first with two departments, the history department in the second. */
const university = [
  unit('university', null),
  unit('science', 'university'),
  unit('humanities', 'university'),
  unit('coast', 'science'),
  unit('physics', 'science'),
  unit('station', 'coast'),
  unit('history', 'humanities'),
]

/** As many answers as said, each one a power of two; thresholds of 5. */
function survey(sizes: Record<string, number>, units: FormerUnit[] = university): FormerRound {
  let next = 0
  const answers = new Map<string, number[]>()
  for (const [id, n] of Object.entries(sizes)) {
    // Every third answer leaves the scale out, so that n answers to it take up to half as many more.
    const own: number[] = []
    for (; own.length < n; next += 1) if (next % 3 !== 2) own.push(2 ** next)
    answers.set(id, own)
  }
  return holdSurvey(units, answers, { whole: 5, mean: 5, detail: 10 })
}

const sumAt = (former: FormerRound, ...ids: string[]) =>
  total(ids.flatMap((id) => former.answers.get(id) ?? []))

const known =
  (active: boolean) =>
  ([id, parentId]: [string, string | null]): [string, { parentId: string | null; active: boolean }] => [
    id,
    { parentId, active },
  ]

/** The university of today: parents by unit; the units that are gone with the last place they had. */
function today(
  parents: Record<string, string | null>,
  since: {
    gone?: Record<string, string>
    successors?: Record<string, string[]>
    notAsked?: Record<string, string>
  } = {},
): Present {
  return {
    parentOf: new Map(Object.entries(parents)),
    successorsOf: new Map(Object.entries(since.successors ?? {})),
    register: new Map<string, { parentId: string | null; active: boolean }>([
      ...Object.entries({ ...parents, ...since.notAsked }).map(known(true)),
      ...Object.entries(since.gone ?? {}).map(known(false)),
    ]),
  }
}

const asBefore = {
  university: null,
  science: 'university',
  humanities: 'university',
  coast: 'science',
  physics: 'science',
  station: 'coast',
  history: 'humanities',
}
const sizes = { university: 1, science: 2, humanities: 5, coast: 6, physics: 6, station: 2, history: 5 }

test('a department that has moved to another faculty takes its old figure along', () => {
  const former = survey(sizes)
  const moved = today({ ...asBefore, physics: 'humanities' })
  expect(compared(former, moved, 'physics')).toMatchObject({ sum: sumAt(former, 'physics') })
  expect(compared(former, moved, 'humanities')).toMatchObject({
    sum: sumAt(former, 'humanities', 'history', 'physics'),
  })
  // The faculty's own two were counted at the university, then as now.
  expect(compared(former, moved, 'science')).toMatchObject({ sum: sumAt(former, 'coast', 'station') })
})

test('two departments that became one are compared with both together', () => {
  const former = survey(sizes)
  const { coast: _, physics: __, station: ___, ...others } = asBefore
  const merged = today(
    { ...others, nature: 'science' },
    {
      gone: { coast: 'science', physics: 'science', station: 'coast' },
      successors: { coast: ['nature'], physics: ['nature'], station: ['nature'] },
    },
  )
  expect(compared(former, merged, 'nature')).toMatchObject({
    sum: sumAt(former, 'coast', 'physics', 'station'),
  })
})

test('a department that was divided is not compared, and neither half is told the whole of it', () => {
  const former = survey(sizes)
  const { physics: _, ...others } = asBefore
  const split = today(
    { ...others, optics: 'science', sound: 'humanities' },
    { gone: { physics: 'science' }, successors: { physics: ['optics', 'sound'] } },
  )
  for (const half of ['optics', 'sound', 'humanities'])
    expect(compared(former, split, half)).toEqual({ why: 'split', unit: 'physics' })
  expect(compared(former, split, 'university')).toMatchObject({ sum: former.published.get('university') })
})

test('a department that gave up a part of itself is not compared with what it was', () => {
  const former = survey(sizes)
  const partly = today({ ...asBefore, optics: 'humanities' }, { successors: { physics: ['optics'] } })
  expect(compared(former, partly, 'physics')).toEqual({ why: 'split', unit: 'physics' })
  expect(compared(former, partly, 'optics')).toEqual({ why: 'split', unit: 'physics' })
})

test('both parts of a divided department within one faculty leave the faculty comparable', () => {
  const former = survey(sizes)
  const { physics: _, ...others } = asBefore
  const split = today(
    { ...others, optics: 'science', sound: 'science' },
    { gone: { physics: 'science' }, successors: { physics: ['optics', 'sound'] } },
  )
  expect(compared(former, split, 'science')).toMatchObject({ sum: former.published.get('science') })
})

test('a unit that closed with nothing in its place makes those above it incomparable, but not the whole', () => {
  const former = survey(sizes)
  const { physics: _, ...others } = asBefore
  const closed = today(others, { gone: { physics: 'science' } })
  expect(compared(former, closed, 'science')).toEqual({ why: 'closed', unit: 'physics' })
  expect(compared(former, closed, 'coast')).toMatchObject({ sum: former.published.get('coast') })
  expect(compared(former, closed, 'university')).toMatchObject({ sum: former.published.get('university') })
})

test('a unit with a new name and the same code is the same unit', () => {
  const former = survey(sizes)
  expect(compared(former, today(asBefore), 'coast')).toMatchObject({ sum: former.published.get('coast') })
})

test('a unit with a new code is the same when the register says what it replaces', () => {
  const former = survey(sizes)
  const { history: _, ...others } = asBefore
  const renamed = today(
    { ...others, memory: 'humanities' },
    { gone: { history: 'humanities' }, successors: { history: ['memory'] } },
  )
  expect(compared(former, renamed, 'memory')).toMatchObject({ sum: former.published.get('history') })
  expect(compared(former, renamed, 'humanities')).toMatchObject({ sum: former.published.get('humanities') })
})

test('successors are followed through several years', () => {
  const former = survey(sizes)
  const { history: _, ...others } = asBefore
  const twice = today(
    { ...others, memory: 'humanities' },
    {
      gone: { history: 'humanities', past: 'humanities' },
      successors: { history: ['past'], past: ['memory'] },
    },
  )
  expect(compared(former, twice, 'memory')).toMatchObject({ sum: former.published.get('history') })
})

test('a small unit that was counted with the one above cannot be told from it when it moves', () => {
  const former = survey(sizes)
  const moved = today({ ...asBefore, station: 'history' })
  expect(compared(former, moved, 'station')).toEqual({ why: 'counted-together', unit: 'coast' })
  expect(compared(former, moved, 'history')).toEqual({ why: 'counted-together', unit: 'coast' })
  expect(compared(former, moved, 'coast')).toEqual({ why: 'counted-together', unit: 'station' })
  expect(compared(former, moved, 'physics')).toMatchObject({ sum: former.published.get('physics') })
})

test('a section whose answers were passed up beyond its department does not tie the department to it', () => {
  const units = [
    unit('university', null),
    unit('coast', 'university'),
    unit('algae', 'coast'),
    unit('fish', 'coast'),
    unit('station', 'coast'),
  ]
  // Two sections of five, three of whom answer the scale: together they are counted at the department, which has no
  // group of whole answers. The station's two are counted at the university, whole answers and scale alike.
  const answers = new Map(
    Object.entries({
      university: [12, 13, 15, 16, 18],
      algae: [0, 1, 3, 2, 5],
      fish: [4, 6, 7, 8, 11],
      station: [9, 10],
    }).map(([id, exponents]) => [id, exponents.map((exponent) => 2 ** exponent)]),
  )
  const former = holdSurvey(units, answers, { whole: 5, mean: 5, detail: 10 })
  const moved = today({
    university: null,
    coast: 'university',
    algae: 'coast',
    fish: 'coast',
    station: 'university',
  })
  expect(former.crowds.get('coast')).toMatchObject({ answers: null, mean: { scale: { n: 6 } } })
  expect(compared(former, moved, 'coast')).toMatchObject({ sum: former.published.get('coast') })
  expect(compared(former, moved, 'station')).toEqual({ why: 'counted-together', unit: 'university' })
})

test('a small unit without a figure of its own then is not compared now, though it has grown', () => {
  const former = survey(sizes)
  expect(compared(former, today(asBefore), 'station')).toEqual({ why: 'counted-together', unit: 'coast' })
})

test('a new unit has no past', () => {
  const former = survey(sizes)
  const added = today({ ...asBefore, music: 'humanities' })
  expect(compared(former, added, 'music')).toEqual({ why: 'not-in-round', unit: null })
  expect(compared(former, added, 'humanities')).toMatchObject({ sum: former.published.get('humanities') })
})

test('a unit that was a response unit then and is not now belongs to the response unit above it', () => {
  const former = survey({ ...sizes, station: 5 })
  const { station: _, ...others } = asBefore
  const coarser = today(others, { notAsked: { station: 'coast' } })
  expect(compared(former, coarser, 'coast')).toMatchObject({ sum: former.published.get('coast') })
})

test('a survey of one faculty says nothing of the whole institution, and does not concern the other faculty', () => {
  const faculty = [unit('science', null), unit('coast', 'science'), unit('physics', 'science')]
  const former = survey({ science: 5, coast: 6, physics: 6 }, faculty)
  expect(compared(former, today(asBefore), 'university')).toEqual({ why: 'not-reached', unit: 'science' })
  expect(compared(former, today(asBefore), 'history')).toBe('no-concern')
  expect(compared(former, today(asBefore), 'science')).toMatchObject({ sum: former.published.get('science') })
  const moved = today({ ...asBefore, physics: 'humanities' })
  expect(compared(former, moved, 'physics')).toMatchObject({ sum: sumAt(former, 'physics') })
  expect(compared(former, moved, 'humanities')).toEqual({ why: 'not-reached', unit: 'science' })
})

test('a survey of the whole institution is compared in a later survey of one faculty', () => {
  const former = survey(sizes)
  const science = today({ science: null, coast: 'science', physics: 'science', station: 'coast' })
  const register = new Map([
    ...today(asBefore).register,
    ['science', { parentId: 'university', active: true }] as const,
  ])
  expect(compared(former, { ...science, register }, 'science')).toMatchObject({
    sum: former.published.get('science'),
  })
})

test('a unit that merged with one outside the survey is not compared with a part of itself', () => {
  const faculty = [unit('science', null), unit('coast', 'science'), unit('physics', 'science')]
  const former = survey({ science: 5, coast: 6, physics: 6 }, faculty)
  const { physics: _, history: __, ...others } = asBefore
  const merged = today(
    { ...others, past: 'science' },
    {
      gone: { physics: 'science', history: 'humanities' },
      successors: { physics: ['past'], history: ['past'] },
    },
  )
  expect(compared(former, merged, 'past')).toEqual({ why: 'not-reached', unit: 'science' })
})

test('a scale is compared only with the same statements, reversed alike, on the same steps', () => {
  const scale = {
    id: 'support',
    title: { nb: '', nn: '', en: '' },
    about: { nb: '', nn: '', en: '' },
    kind: 'resource' as const,
    items: [{ item: 'a' }, { item: 'b', reverse: true }],
    range: [1, 5] as [number, number],
    minValidShare: 0.5,
    theme: 't',
    model: 'other' as const,
    sensitive: false,
  }
  const reordered = { ...scale, title: { nb: 'Ny', nn: 'Ny', en: 'New' }, items: [...scale.items].reverse() }
  expect(isSameScale(scale, reordered)).toBe(true)
  expect(isSameScale(scale, { ...scale, range: [1, 7] })).toBe(false)
  expect(isSameScale(scale, { ...scale, items: [{ item: 'a' }] })).toBe(false)
  expect(isSameScale(scale, { ...scale, items: [{ item: 'a' }, { item: 'b' }] })).toBe(false)
})
