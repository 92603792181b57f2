import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { noAnswer } from '../../server/programme/answers.ts'
import { makeRelease, type ReleaseQuestion, type ReleaseUnit } from '../../server/results/release.ts'
import { hashedLines, releaseRows } from '../../server/results/release-rows.ts'
import type { ScaleKey } from '../../server/results/score.ts'
import { naiveRound, questionOf } from './naive-rounds.ts'

const scale: ScaleKey = {
  id: 'goals',
  sensitive: false,
  statements: [
    { index: 0, reverse: false },
    { index: 1, reverse: true },
  ],
  range: [1, 5],
  needed: 1,
  factor: 2,
}
const units: ReleaseUnit[] = [
  { id: 'faculty', parentId: null, level: 2, invited: 3 },
  { id: 'big', parentId: 'faculty', level: 3, invited: 12 },
  { id: 'small', parentId: 'faculty', level: 3, invited: 6 },
]

/** So many answers in a unit, all different, some of them with a group. */
const answersOf = (unitId: string, n: number, groups: string[] = []) => ({ unitId, n, groups })

function questionWith(
  given: ReturnType<typeof answersOf>[],
  changes: Partial<ReleaseQuestion> = {},
): ReleaseQuestion {
  return {
    units,
    classes: given.map(({ unitId, groups }) => ({ unitId, groups })),
    answers: {
      classOf: Int32Array.from(given.flatMap(({ n }, of) => Array.from({ length: n }, () => of))),
      bytes: Uint8Array.from(
        given.flatMap(({ n }) =>
          Array.from({ length: n }, (_, index) => [1 + (index % 5), 1 + ((index + 2) % 5)]).flat(),
        ),
      ),
    },
    items: ['m.a', 'm.b'],
    scales: [scale],
    groups: ['phd'],
    groupInvited: new Map([['phd', new Map([['faculty', 9]])]]),
    thresholds: { mean: 5, detail: 10, sensitive: 50 },
    ...changes,
  }
}

const usual = [answersOf('big', 11), answersOf('small', 4), answersOf('faculty', 2)]

describe('the release of a round', () => {
  const release = makeRelease(questionWith(usual))
  const placed = (id: string) => release.placed.find((unit) => unit.unitId === id)

  it('names the unit above for a unit with too few answers', () => {
    expect(placed('small')).toEqual({
      unitId: 'small',
      reportUnitId: 'faculty',
      countsAtId: 'faculty',
      answered: null,
      invited: null,
    })
  })

  it('counts answered of invited for the same people as the figures', () => {
    expect(placed('big')).toMatchObject({ answered: 11, invited: 12 })
    expect(placed('faculty')).toMatchObject({ answered: 17, invited: 21 })
  })

  it('gives a unit the report of the one where its answers count, past a unit in between that has none of them', () => {
    const chain: ReleaseUnit[] = [
      { id: 'top', parentId: null, level: 1, invited: 9 },
      { id: 'middle', parentId: 'top', level: 2, invited: 0 },
      { id: 'large', parentId: 'middle', level: 3, invited: 20 },
      { id: 'tiny', parentId: 'middle', level: 3, invited: 3 },
    ]
    const given = [answersOf('large', 12), answersOf('tiny', 2), answersOf('top', 6)]
    const { placed: places } = makeRelease(questionWith(given, { units: chain }))
    const tiny = places.find((unit) => unit.unitId === 'tiny')
    expect(tiny).toMatchObject({ countsAtId: 'top', reportUnitId: 'top' })
  })

  it('says the smallest group, where answers count, and how many count in no figure', () => {
    expect(release.objections).toEqual([])
    expect(release.facts).toMatchObject({
      answered: 17,
      smallestCrowd: 6,
      answersInNoFigure: 0,
      answersByLevel: { 2: 6, 3: 11 },
      ownReports: 2,
      responseUnits: 3,
      recoverable: 0,
      isolable: 0,
    })
    const few = makeRelease(questionWith([answersOf('big', 4)]))
    expect(few.facts).toMatchObject({
      smallestCrowd: null,
      answersInNoFigure: 4,
      answersByLevel: {},
      ownReports: 0,
    })
  })

  it('has no figure for the unit that is too small', () => {
    expect(release.figures.has('small')).toBe(false)
    expect(release.crowds.has('small')).toBe(false)
  })

  it('shows spread and statements from ten answers only', () => {
    expect(release.figures.get('big')).toMatchObject({
      answers: 11,
      mean: { goals: { n: 11 } },
      detail: { goals: { n: 11 } },
    })
    expect(release.figures.get('big')?.items['m.a']).toEqual([3, 2, 2, 2, 2])
    expect(release.crowds.get('faculty')).toMatchObject({
      answers: 6,
      mean: { goals: { n: 6 } },
      detail: {},
      items: {},
    })
  })

  it('shows a group at the institution and level 2 only, with its coverage', () => {
    const given = [answersOf('big', 20), answersOf('big', 7, ['phd']), answersOf('faculty', 8)]
    const { groupFigures, facts } = makeRelease(questionWith(given))
    expect([...(groupFigures.get('phd')?.keys() ?? [])]).toEqual(['faculty'])
    expect(groupFigures.get('phd')?.get('faculty')).toMatchObject({
      answers: 7,
      invited: 9,
      mean: { goals: { n: 7 } },
      detail: {},
      items: {},
    })
    expect(facts).toMatchObject({ groupCells: 1, groupCellsNotShown: 0, groupCellsUndecided: 0 })
  })

  it('shows no group that leaves fewer than five others beside it', () => {
    const given = [answersOf('big', 3), answersOf('big', 20, ['phd'])]
    const { groupFigures, facts, objections } = makeRelease(questionWith(given))
    expect(groupFigures.get('phd')?.size).toBe(0)
    expect(facts).toMatchObject({ groupCells: 1, groupCellsNotShown: 1 })
    expect(objections).toEqual([])
  })

  it('shows no figures of a group from which those of all others follow, when these answered alike', () => {
    const given = [answersOf('big', 12), answersOf('big', 14, ['phd'])]
    const question = questionWith(given)
    // Twelve people beside the group agree with nothing: 1 on the one statement, 5 on the reversed one.
    question.answers.bytes.set(Array.from({ length: 12 }, () => [1, 5]).flat())
    const { figures, groupFigures, objections } = makeRelease(question)
    expect(objections).toEqual([])
    expect(figures.get('faculty')?.mean.goals?.n).toBe(26)
    expect(groupFigures.get('phd')?.get('faculty')).toMatchObject({
      answers: 14,
      mean: {},
      detail: {},
      items: {},
    })
  })

  it('is the same for the same answers in any order, to the last sign', () => {
    const lines = (question: ReleaseQuestion) => hashedLines(releaseRows(makeRelease(question)))
    fc.assert(
      fc.property(naiveRound, (round) => {
        const { classOf, bytes } = questionOf(round).answers
        const width = round.items.length
        const order = [...classOf.keys()].reverse()
        const reversed = {
          classOf: Int32Array.from(order, (at) => classOf[at] ?? 0),
          bytes: Uint8Array.from(order.flatMap((at) => [...bytes.subarray(at * width, (at + 1) * width)])),
        }
        expect(lines({ ...questionOf(round), answers: reversed })).toEqual(lines(questionOf(round)))
      }),
      { numRuns: 20 },
    )
  })

  it('is the sum of its crowds, statistic by statistic', () => {
    fc.assert(
      fc.property(naiveRound, (round) => {
        const { crowds, figures } = makeRelease({
          ...questionOf(round),
          groups: [],
          classes: withoutGroups(round),
        })
        const top = figures.get('u0')
        const all = [...crowds.values()]
        expect(top?.answers ?? 0).toBe(all.reduce((total, crowd) => total + (crowd.answers ?? 0), 0))
        for (const { id } of round.scales)
          for (const field of ['n', 'sum'] as const)
            expect(top?.mean[id]?.[field] ?? 0).toBe(
              all.reduce((total, crowd) => total + (crowd.mean[id]?.[field] ?? 0), 0),
            )
      }),
      { numRuns: 60 },
    )
  })
})

const withoutGroups = (round: Parameters<typeof questionOf>[0]) =>
  questionOf(round).classes.map(({ unitId }) => ({ unitId, groups: [] }))

describe('a release from faulty input is refused by name, with nothing computed on part of the data:', () => {
  const faulty = questionWith(usual)
  const { bytes } = faulty.answers
  it.each<[string, Partial<ReleaseQuestion>, string]>([
    ['a class of an unknown unit', { classes: [{ unitId: 'elsewhere', groups: [] }] }, 'the unit elsewhere'],
    [
      'a class of an unknown group',
      { groups: [], classes: [{ unitId: 'big', groups: ['phd'] }] },
      'the group phd',
    ],
    [
      'an answer of an unknown class',
      { answers: { ...faulty.answers, classOf: faulty.answers.classOf.map(() => 9) } },
      'a ballot class that is not in the round',
    ],
    [
      'an answer outside its range',
      { answers: { ...faulty.answers, bytes: bytes.map((value, at) => (at === 7 ? 6 : value)) } },
      'the statement m.b is outside its range',
    ],
    [
      'an answer to another version of the questionnaire',
      { answers: { ...faulty.answers, bytes: bytes.subarray(1) } },
      'another version',
    ],
    ['a statement listed twice in a scale', { scales: [twice(scale)] }, 'lists the statement m.a twice'],
    [
      'a statement in two scales',
      { scales: [scale, { ...scale, id: 'other' }] },
      'The statement m.a belongs to more than one scale',
    ],
    ['a codebook that lists a statement twice', { items: ['m.a', 'm.a'] }, 'lists the statement m.a twice'],
    ['a range of one step', { scales: [{ ...scale, range: [3, 3] }] }, 'The range of the scale goals'],
  ])('%s', (_, changes, sentence) => {
    const { objections, figures, crowds, groupFigures, placed } = makeRelease(questionWith(usual, changes))
    expect(objections.join('\n')).toContain(sentence)
    expect([figures.size, crowds.size, groupFigures.size, placed.length]).toEqual([0, 0, 0, 0])
  })

  it('an answer that is missing is none of these', () => {
    const answers = { ...faulty.answers, bytes: bytes.map((value, at) => (at === 7 ? noAnswer : value)) }
    expect(makeRelease(questionWith(usual, { answers })).objections).toEqual([])
  })
})

function twice(key: ScaleKey): ScaleKey {
  return { ...key, statements: [...key.statements, { index: 0, reverse: false }] }
}
