import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildTree, lineUp, type Tree, type TreeUnit } from '../../server/organisation/tree.ts'
import { ballotClasses, type Member, type OrderedGroup } from '../../server/round/classes.ts'
import { placeParticipants, responseUnits } from '../../server/round/launch.ts'

function unit(id: string, parentId: string | null, level: number, leaderId: string | null = null): TreeUnit {
  return { id, code: id, name: { nb: id, nn: id, en: id }, parentId, level, leaderId, safetyAreaId: null }
}

const tree = buildTree([
  unit('university', null, 1, 'rector'),
  unit('science', 'university', 2, 'dean'),
  unit('coast', 'science', 3, 'head'),
  unit('section', 'coast', 4),
  unit('physics', 'science', 3),
])
const units = responseUnits(
  tree,
  'university',
  tree.units.map(({ id }) => id),
)

const phd: OrderedGroup = { id: 'phd', movesUp: true }
const academic: OrderedGroup = { id: 'academic', movesUp: false }
const technical: OrderedGroup = { id: 'technical', movesUp: false }
const floor = { grouped: 10, plain: 5 }

/** So many people of a unit with these groups. */
function people(n: number, unitId: string, ...groups: string[]): Member[] {
  const name = `${unitId} ${groups.join('+')}`
  return Array.from({ length: n }, (_, index) => ({ personId: `${name} ${index}`, unitId, groups }))
}

/** The classes in words: `unit: groups`, and how many. */
function classesOf(everyone: Member[], ordered: OrderedGroup[]): Record<string, number> {
  return Object.fromEntries(
    ballotClasses(tree, units, everyone, ordered, floor).map(({ unitId, groups, personIds }) => [
      [unitId, ...groups].join(' '),
      personIds.length,
    ]),
  )
}

describe('whom people answer as', () => {
  test('without groups: the own unit with at least five people, else the unit above', () => {
    const everyone = [...people(4, 'section'), ...people(3, 'coast'), ...people(5, 'physics')]
    expect(classesOf(everyone, [])).toEqual({ coast: 7, physics: 5 })
  })

  test('people who are too few at each unit on the way come together further up', () => {
    const everyone = [...people(2, 'section'), ...people(2, 'coast'), ...people(2, 'science')]
    expect(classesOf(everyone, [])).toEqual({ science: 6 })
  })

  test('the unit with the group, where ten of it are invited', () => {
    const everyone = [...people(10, 'section', 'academic'), ...people(6, 'section')]
    expect(classesOf(everyone, [academic])).toEqual({ 'section academic': 10, section: 6 })
  })

  test('the unit without the group, where fewer are invited', () => {
    const everyone = [...people(9, 'section', 'academic'), ...people(6, 'section')]
    expect(classesOf(everyone, [academic])).toEqual({ section: 15 })
  })

  test('PhD candidates who are too few answer one level up, as PhD candidates', () => {
    const everyone = [
      ...people(6, 'section', 'phd'),
      ...people(20, 'section'),
      ...people(5, 'coast', 'phd'),
      ...people(5, 'coast'),
    ]
    expect(classesOf(everyone, [phd])).toEqual({ section: 20, 'coast phd': 11, coast: 5 })
  })

  test('and further up still, until they are enough', () => {
    const everyone = [
      ...people(3, 'section', 'phd'),
      ...people(20, 'section'),
      ...people(8, 'physics', 'phd'),
      ...people(20, 'physics'),
    ]
    expect(classesOf(everyone, [phd])).toEqual({ section: 20, 'science phd': 11, physics: 20 })
  })

  test('at the top they lose the group and stay there: nobody comes down again', () => {
    const everyone = [...people(6, 'section', 'phd'), ...people(20, 'section')]
    expect(classesOf(everyone, [phd])).toEqual({ section: 20, university: 6 })
  })

  test('who has several groups takes all of them along when moving up', () => {
    const everyone = [
      ...people(6, 'section', 'phd', 'academic'),
      ...people(12, 'section', 'academic'),
      ...people(7, 'coast', 'phd', 'academic'),
      ...people(5, 'coast'),
    ]
    expect(classesOf(everyone, [phd, academic])).toEqual({
      'section academic': 12,
      'coast academic phd': 13,
      coast: 5,
    })
  })

  test('the group with the last place is lost first, and so fills up the other', () => {
    const everyone = [...people(6, 'section', 'academic', 'technical'), ...people(5, 'section', 'academic')]
    expect(classesOf(everyone, [academic, technical])).toEqual({ 'section academic': 11 })
    expect(classesOf(everyone, [technical, academic])).toEqual({ section: 11 })
  })

  test('the few without a group, beside classes with one, answer as the unit above', () => {
    const everyone = [
      ...people(14, 'section', 'academic'),
      ...people(3, 'section', 'technical'),
      ...people(6, 'coast', 'technical'),
    ]
    expect(classesOf(everyone, [academic, technical])).toEqual({ 'section academic': 14, coast: 9 })
  })

  test('at the top the smallest class gives way, so that the few without a group are not alone', () => {
    const everyone = [
      ...people(2, 'university'),
      ...people(30, 'university', 'academic'),
      ...people(12, 'university', 'technical'),
    ]
    expect(classesOf(everyone, [academic, technical])).toEqual({ 'university academic': 30, university: 14 })
  })

  test('a leader answers in the unit above, with the groups he or she belongs to', () => {
    const everyone = [
      ...people(10, 'section'),
      { personId: 'head', unitId: 'coast', groups: ['academic'] },
      ...people(9, 'science', 'academic'),
      ...people(9, 'coast', 'academic'),
    ]
    expect(classesOf(everyone, [academic])).toEqual({ section: 10, coast: 9, 'science academic': 10 })
  })

  test('groups that nobody ordered make no difference', () => {
    const everyone = [...people(12, 'section', 'technical'), ...people(6, 'section')]
    expect(classesOf(everyone, [academic])).toEqual({ section: 18 })
  })

  test('the bounds of a programme that asks for more are kept', () => {
    const everyone = [...people(14, 'section', 'academic'), ...people(7, 'coast')]
    const classes = ballotClasses(tree, units, everyone, [academic], { grouped: 15, plain: 8 })
    expect(classes.map(({ unitId, groups, personIds }) => [unitId, groups, personIds.length])).toEqual([
      ['university', [], 7],
      ['section', [], 14],
    ])
  })
})

describe('in every organisation', () => {
  const groupIds = ['a', 'b', 'c', 'd']
  const organisation = fc
    .array(fc.record({ parent: fc.nat(), leader: fc.nat(), chosen: fc.boolean() }), {
      minLength: 1,
      maxLength: 20,
    })
    .chain((shape) =>
      fc.record({
        shape: fc.constant(shape),
        root: fc.nat(shape.length - 1),
        crowds: fc.array(fc.record({ unit: fc.nat(), n: fc.nat(14), groups: fc.subarray(groupIds) }), {
          maxLength: 25,
        }),
        ordered: fc
          .shuffledSubarray(groupIds)
          .chain((ids) => fc.tuple(...ids.map((id) => fc.boolean().map((movesUp) => ({ id, movesUp }))))),
        floor: fc.record({ grouped: fc.integer({ min: 5, max: 12 }), plain: fc.integer({ min: 5, max: 8 }) }),
      }),
    )

  function organise(shape: { parent: number; leader: number }[]): Tree {
    const made: TreeUnit[] = []
    for (const [index, { parent, leader }] of shape.entries()) {
      const above = index === 0 ? undefined : made[parent % index]
      made.push(unit(`u${index}`, above?.id ?? null, (above?.level ?? 0) + 1, `p${leader % 60}`))
    }
    return buildTree(made)
  }

  const cases = organisation.map(({ shape, root, crowds, ordered, floor: least }) => {
    const all = organise(shape)
    let number = 0
    const everyone = crowds.flatMap(({ unit: at, n, groups }) =>
      Array.from({ length: n }, (): Member => {
        return { personId: `p${number++}`, unitId: `u${at % shape.length}`, groups }
      }),
    )
    const chosen = shape.flatMap((entry, index) => (entry.chosen ? [`u${index}`] : []))
    const inRound = responseUnits(all, `u${root}`, chosen)
    return { all, everyone, inRound, ordered: ordered as OrderedGroup[], least, top: `u${root}` }
  })

  test('everyone in the round answers as exactly one class, and nobody else as any', () => {
    fc.assert(
      fc.property(cases, ({ all, everyone, inRound, ordered, least }) => {
        const classes = ballotClasses(all, inRound, everyone, ordered, least)
        const answering = classes.flatMap(({ personIds }) => personIds)
        const expected = placeParticipants(all, inRound, everyone).map(({ personId }) => personId)
        expect([...answering].sort()).toEqual([...expected].sort())
        const keys = classes.map(({ unitId, groups }) => [unitId, ...groups].join(' '))
        expect(new Set(keys).size).toBe(keys.length)
      }),
      { numRuns: 300 },
    )
  })

  test('every class is large enough, but one without groups at the top, where nobody else answers', () => {
    fc.assert(
      fc.property(cases, ({ all, everyone, inRound, ordered, least, top }) => {
        const classes = ballotClasses(all, inRound, everyone, ordered, least)
        const alone = classes.filter(({ unitId }) => unitId === top).length === 1
        for (const { unitId, groups, personIds } of classes)
          if (groups.length > 0) expect(personIds.length).toBeGreaterThanOrEqual(least.grouped)
          else if (unitId !== top || !alone) expect(personIds.length).toBeGreaterThanOrEqual(least.plain)
      }),
      { numRuns: 300 },
    )
  })

  test('nobody answers below the own unit, outside its line, or as a group they do not belong to', () => {
    fc.assert(
      fc.property(cases, ({ all, everyone, inRound, ordered, least }) => {
        const home = new Map(
          placeParticipants(all, inRound, everyone).map((one) => [one.personId, one.unitId]),
        )
        const belongs = new Map(everyone.map(({ personId, groups }) => [personId, groups]))
        for (const { unitId, groups, personIds } of ballotClasses(all, inRound, everyone, ordered, least))
          for (const personId of personIds) {
            expect(lineUp(all, home.get(personId) ?? '').map(({ id }) => id)).toContain(unitId)
            for (const group of groups) expect(belongs.get(personId)).toContain(group)
            for (const group of groups) expect(ordered.map(({ id }) => id)).toContain(group)
          }
      }),
      { numRuns: 300 },
    )
  })

  test('the classes are the same whatever order people and units come in', () => {
    fc.assert(
      fc.property(cases, ({ all, everyone, inRound, ordered, least }) => {
        const sorted = (members: Member[], order: TreeUnit[]) =>
          ballotClasses(all, order, members, ordered, least)
            .map((one) => ({ ...one, personIds: [...one.personIds].sort() }))
            .sort((a, b) => (a.unitId + a.groups < b.unitId + b.groups ? -1 : 1))
        expect(sorted([...everyone].reverse(), [...inRound].reverse())).toEqual(sorted(everyone, inRound))
      }),
      { numRuns: 200 },
    )
  })

  test('where no group is ordered, people move exactly where placing would count them if all answered', () => {
    fc.assert(
      fc.property(cases, ({ all, everyone, inRound, least, top }) => {
        const at = new Map(
          ballotClasses(all, inRound, everyone, [], least).flatMap(({ unitId, personIds }) =>
            personIds.map((personId) => [personId, unitId] as const),
          ),
        )
        const ids = new Set(inRound.map(({ id }) => id))
        const pools = new Map<string, string[]>()
        for (const { personId, unitId } of placeParticipants(all, inRound, everyone))
          pools.set(unitId, [...(pools.get(unitId) ?? []), personId])
        // By pencil: from the lowest units up, a pool below the minimum is passed up whole.
        for (const { id } of [...inRound].sort((a, b) => b.level - a.level)) {
          const pool = pools.get(id) ?? []
          const above = lineUp(all, id)
            .slice(1)
            .find((one) => ids.has(one.id))
          if (id === top || pool.length >= least.plain) for (const one of pool) expect(at.get(one)).toBe(id)
          else if (above) pools.set(above.id, [...(pools.get(above.id) ?? []), ...pool])
        }
      }),
      { numRuns: 200 },
    )
  })
})
