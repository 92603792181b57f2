import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Position } from '../../server/organisation/organisation.store.ts'
import { buildTree, isWithin, type Tree, type TreeUnit } from '../../server/organisation/tree.ts'
import {
  frozenUnits,
  launchObstacles,
  participants,
  placeParticipants,
  responseUnits,
} from '../../server/round/launch.ts'

const text = (name: string) => ({ nb: name, nn: name, en: name })

function unit(id: string, parentId: string | null, level: number, leaderId: string | null = null): TreeUnit {
  return { id, code: id, name: text(id), parentId, level, leaderId, safetyAreaId: null }
}

function position(personId: string, unitId: string, percent: number, more: Partial<Position> = {}): Position {
  return {
    personId,
    unitId,
    percentHundredths: percent * 100,
    category: 'Vitenskapelig',
    phd: false,
    tags: [],
    personnelLeaderId: null,
    fromDate: null,
    toDate: null,
    ...more,
  }
}

const tree = buildTree([
  unit('university', null, 1, 'rector'),
  unit('science', 'university', 2, 'dean'),
  unit('coast', 'science', 3, 'head'),
  unit('section', 'coast', 4, 'section-leader'),
  unit('physics', 'science', 3),
])
const day = '2026-10-05'
const asUsual = { opensOn: day, cutOffOn: day, minPositionPercent: 40 }

describe('who takes part', () => {
  test('everyone with at least the least percent, and nobody below it', () => {
    const found = participants(tree, [position('a', 'coast', 40), position('b', 'coast', 39.5)], asUsual)
    expect(found).toEqual([{ personId: 'a', unitId: 'coast' }])
  })

  test('two positions of 40 % make one participant, who answers once, at the lowest unit code', () => {
    const found = participants(tree, [position('a', 'physics', 40), position('a', 'coast', 40)], asUsual)
    expect(found).toEqual([{ personId: 'a', unitId: 'coast' }])
  })

  test('the larger position is the main one, whatever the code', () => {
    const found = participants(tree, [position('a', 'coast', 30), position('a', 'physics', 50)], asUsual)
    expect(found).toEqual([{ personId: 'a', unitId: 'physics' }])
  })

  test('small positions are added up, also those at the same unit', () => {
    const positions = [position('a', 'coast', 20), position('a', 'physics', 15), position('a', 'physics', 15)]
    expect(participants(tree, positions, asUsual)).toEqual([{ personId: 'a', unitId: 'physics' }])
  })

  test('positions count on their first and their last day, and not before or after', () => {
    const positions = [
      position('first-day', 'coast', 100, { fromDate: '2026-10-05' }),
      position('last-day', 'coast', 100, { toDate: '2026-10-05' }),
      position('begins-later', 'coast', 100, { fromDate: '2026-10-06' }),
      position('ended', 'coast', 100, { toDate: '2026-10-04' }),
    ]
    expect(participants(tree, positions, asUsual).map(({ personId }) => personId)).toEqual([
      'first-day',
      'last-day',
    ])
  })

  test('the positions of the cut-off date count, of those who are still here when the round opens', () => {
    const cutOff = { ...asUsual, cutOffOn: '2026-09-01' }
    const positions = [
      position('stays', 'coast', 100),
      position('began-later', 'coast', 100, { fromDate: '2026-09-02' }),
      position('left-before', 'coast', 100, { toDate: '2026-10-04' }),
      position('fewer-hours-since', 'coast', 100, { toDate: '2026-09-15' }),
      position('fewer-hours-since', 'coast', 20, { fromDate: '2026-09-16' }),
      position('moved', 'coast', 100, { toDate: '2026-09-01' }),
      position('moved', 'physics', 100, { fromDate: '2026-09-02' }),
    ]
    expect(participants(tree, positions, cutOff)).toEqual([
      { personId: 'stays', unitId: 'coast' },
      { personId: 'fewer-hours-since', unitId: 'coast' },
      { personId: 'moved', unitId: 'coast' },
    ])
  })

  test('a least percent with decimals is met to the hundredth', () => {
    for (const least of [40.1, 33.33, 0.07, 99.99, 8.2]) {
      const positions = [position('a', 'coast', least), position('b', 'coast', least - 0.01)]
      const exact = positions.map((one) => ({ ...one, percentHundredths: Math.round(one.percentHundredths) }))
      const found = participants(tree, exact, { ...asUsual, minPositionPercent: least })
      expect(found.map(({ personId }) => personId)).toEqual(['a'])
    }
  })

  test('a position at a unit that is closed does not count', () => {
    expect(participants(tree, [position('a', 'closed-unit', 100)], asUsual)).toEqual([])
  })
})

describe('where an answer is placed first', () => {
  const chosen = responseUnits(tree, 'university', ['science', 'coast', 'section'])
  const classOf = (personId: string, unitId: string, units = chosen) =>
    placeParticipants(tree, units, [{ personId, unitId }])[0]?.unitId

  test('in the response unit of the main position, or the nearest one above', () => {
    expect(classOf('a', 'section')).toBe('section')
    expect(classOf('a', 'physics')).toBe('science')
  })

  test('for the leader of a response unit, in the response unit above', () => {
    expect(classOf('head', 'coast')).toBe('science')
    expect(classOf('section-leader', 'section')).toBe('coast')
  })

  test('for a leader whose own position is registered elsewhere, still above the led unit', () => {
    expect(classOf('dean', 'physics')).toBe('university')
    expect(classOf('head', 'section')).toBe('science')
  })

  test('for the leader of a unit that is no response unit, where everyone there answers', () => {
    const withoutSection = responseUnits(tree, 'university', ['coast'])
    expect(classOf('section-leader', 'section', withoutSection)).toBe('coast')
  })

  test('for the leader of the whole round, in the whole round', () => {
    expect(classOf('rector', 'university')).toBe('university')
    const faculty = responseUnits(tree, 'science', ['coast'])
    expect(classOf('dean', 'science', faculty)).toBe('science')
  })

  test('nowhere for somebody whose main position lies outside the round', () => {
    const faculty = responseUnits(tree, 'coast', ['section'])
    expect(classOf('a', 'physics', faculty)).toBeUndefined()
    expect(classOf('head', 'physics', faculty)).toBeUndefined()
  })
})

describe('the response units as they are frozen', () => {
  const chosen = responseUnits(tree, 'university', ['coast', 'section', 'elsewhere'])
  const placed = placeParticipants(tree, chosen, [
    { personId: 'rector', unitId: 'university' },
    { personId: 'head', unitId: 'coast' },
    { personId: 'a', unitId: 'section' },
    { personId: 'b', unitId: 'section' },
    { personId: 'c', unitId: 'physics' },
  ])
  const frozen = frozenUnits(tree, chosen, placed)

  test('hang below the nearest chosen unit, parents first, the top always among them', () => {
    expect(frozen.map(({ unitId, parentId }) => [unitId, parentId])).toEqual([
      ['university', null],
      ['coast', 'university'],
      ['section', 'coast'],
    ])
  })

  test('count those who are placed there, leaders not among their own', () => {
    expect(frozen.map(({ invited }) => invited)).toEqual([3, 0, 2])
  })

  test("say where the leader's own answer counts, and nothing for one who is not invited", () => {
    expect(frozen.map(({ leaderCountsAt }) => leaderCountsAt)).toEqual([null, 'university', null])
  })
})

describe('in every organisation', () => {
  const organisation = fc
    .array(fc.record({ parent: fc.nat(), leader: fc.nat(), chosen: fc.boolean() }), {
      minLength: 1,
      maxLength: 25,
    })
    .chain((shape) =>
      fc.record({
        shape: fc.constant(shape),
        root: fc.nat(shape.length - 1),
        positions: fc.array(fc.record({ person: fc.nat(30), unit: fc.nat(), percent: fc.nat(100) }), {
          maxLength: 60,
        }),
      }),
    )

  function organise(shape: { parent: number; leader: number; chosen: boolean }[]): Tree {
    const units: TreeUnit[] = []
    for (const [index, { parent, leader }] of shape.entries()) {
      const above = index === 0 ? undefined : units[parent % index]
      units.push(unit(`u${index}`, above?.id ?? null, (above?.level ?? 0) + 1, `p${leader % 31}`))
    }
    return buildTree(units)
  }

  test('every participant of the round is in exactly one response unit, and no leader in or below the own one', () => {
    fc.assert(
      fc.property(organisation, ({ shape, root, positions }) => {
        const all = organise(shape)
        const rootId = `u${root}`
        const everyone = participants(
          all,
          positions.map(({ person, unit, percent }) =>
            position(`p${person}`, `u${unit % shape.length}`, percent),
          ),
          asUsual,
        )
        const chosen = shape.flatMap((entry, index) => (entry.chosen ? [`u${index}`] : []))
        const units = responseUnits(all, rootId, chosen)
        const ids = units.map(({ id }) => id)
        const placed = placeParticipants(all, units, everyone)
        const inside = everyone.filter(({ unitId }) => isWithin(all, unitId, rootId))

        expect(new Set(everyone.map(({ personId }) => personId)).size).toBe(everyone.length)
        expect(placed.map(({ personId }) => personId)).toEqual(inside.map(({ personId }) => personId))
        for (const { personId, unitId } of placed) {
          expect(ids).toContain(unitId)
          const own = units.filter((unit) => unit.leaderId === personId && unit.id !== rootId)
          if (all.byId.get(rootId)?.leaderId !== personId)
            expect(own.filter(({ id }) => isWithin(all, unitId, id))).toEqual([])
          else expect(unitId).toBe(rootId)
        }
        const frozen = frozenUnits(all, units, placed)
        expect(frozen.reduce((sum, { invited }) => sum + invited, 0)).toBe(placed.length)
        expect(frozen.filter(({ parentId }) => parentId === null).map(({ unitId }) => unitId)).toEqual([
          rootId,
        ])
      }),
      { numRuns: 300 },
    )
  })
})

describe('a draft can be launched', () => {
  const ready = {
    opensOn: '2026-10-05',
    closesOn: '2026-10-25',
    today: '2026-10-13',
    invited: 5,
    minimum: 5,
    questionnaire: null,
  }

  test('from its opening day to its last day', () => {
    for (const today of ['2026-10-05', '2026-10-25']) expect(launchObstacles({ ...ready, today })).toEqual([])
    expect(launchObstacles({ ...ready, today: '2026-10-04' })).toEqual(['opens-in-future'])
    expect(launchObstacles({ ...ready, today: '2026-10-26' })).toEqual(['closes-in-past'])
  })

  test('only with enough people; those without an e-mail address get a letter', () => {
    expect(launchObstacles({ ...ready, invited: 4 })).toEqual(['too-few-invited'])
  })

  test('only with a questionnaire that is there, complete in all languages', () => {
    for (const questionnaire of ['questionnaire-gone', 'questionnaire-incomplete'] as const)
      expect(launchObstacles({ ...ready, questionnaire })).toEqual([questionnaire])
  })
})
