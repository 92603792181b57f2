import { describe, expect, test } from 'vitest'
import type { GroupPeople } from '#shared/programme.ts'
import type { Position } from '../../server/organisation/organisation.store.ts'
import { buildTree, type TreeUnit } from '../../server/organisation/tree.ts'
import { countGroupInvited, traitsOf, withGroups } from '../../server/round/group.ts'

const day = '2026-10-05'

function position(unitId: string, more: Partial<Position>): Position {
  return {
    personId: 'eva',
    unitId,
    percentHundredths: 5000,
    category: 'Rådgiver',
    phd: false,
    tags: [],
    personnelLeaderId: null,
    fromDate: null,
    toDate: null,
    ...more,
  }
}

/** Whether Eva, whose main position is at the coast, belongs to a group of these people. */
function belongs(people: GroupPeople, ...positions: Position[]): boolean {
  const eva = [{ personId: 'eva', unitId: 'coast' }]
  const [member] = withGroups(eva, traitsOf(eva, positions, day), [{ id: 'group', people }])
  return member?.groups.includes('group') ?? false
}

describe('who belongs to a group', () => {
  const phd: GroupPeople = { attribute: 'phd' }

  test('whoever holds such a position on the opening day, and not before or after', () => {
    expect(belongs(phd, position('coast', { phd: true }))).toBe(true)
    expect(belongs(phd, position('coast', { phd: true, toDate: '2026-10-05' }))).toBe(true)
    expect(belongs(phd, position('coast', { phd: true, toDate: '2026-10-04' }))).toBe(false)
    expect(belongs(phd, position('coast', { phd: true, fromDate: '2026-10-06' }))).toBe(false)
    expect(belongs(phd, position('coast', {}))).toBe(false)
  })

  test('also with one of two positions in the unit, but not with one elsewhere', () => {
    expect(belongs(phd, position('coast', {}), position('coast', { phd: true }))).toBe(true)
    expect(belongs(phd, position('coast', {}), position('physics', { phd: true }))).toBe(false)
  })

  test('by position category in any case, with or without the code of state positions', () => {
    const people: GroupPeople = { attribute: 'category', values: ['Stipendiat', '1434'] }
    for (const category of [
      'stipendiat',
      ' STIPENDIAT ',
      '1017 Stipendiat',
      'SKO 1017 Stipendiat',
      '1017 - Stipendiat',
      'Stipendiat (1017)',
      'Stipendiat, 1017',
      '1434',
      'SKO1434',
      '1434 Rådgiver',
    ])
      expect([category, belongs(people, position('coast', { category }))]).toEqual([category, true])
    for (const category of ['Spesialiststipendiat', 'Stipendiat II', '1017', 'Rådgiver', '11434'])
      expect([category, belongs(people, position('coast', { category }))]).toEqual([category, false])
  })

  test('by any word the register tags the position with', () => {
    const people: GroupPeople = { attribute: 'tag', values: ['Skiftarbeid', 'felt'] }
    expect(belongs(people, position('coast', { tags: ['helg', 'FELT'] }))).toBe(true)
    expect(belongs(people, position('coast', { tags: ['feltet'] }))).toBe(false)
    expect(belongs(people, position('coast', { category: 'felt' }))).toBe(false)
  })
})

describe('how many members are invited', () => {
  const unit = (id: string, parentId: string | null, level: number): TreeUnit => {
    return {
      id,
      code: id,
      name: { nb: id, nn: id, en: id },
      parentId,
      level,
      leaderId: null,
      safetyAreaId: null,
    }
  }
  const tree = buildTree([
    unit('university', null, 1),
    unit('science', 'university', 2),
    unit('coast', 'science', 3),
    unit('arts', 'university', 2),
  ])
  const placed = (n: number, unitId: string) =>
    Array.from({ length: n }, (_, index) => ({ personId: `${unitId} ${index}`, unitId }))
  const everyone = [...placed(7, 'coast'), ...placed(4, 'arts')]
  const members = everyone.map((one) => ({ ...one, groups: ['phd'] }))

  test('is counted for the institution and faculties, with everything below them', () => {
    const counts = countGroupInvited(tree, tree.units, everyone, members, 5)
    expect(counts).toEqual(
      new Map([
        [
          'phd',
          new Map([
            ['university', 11],
            ['science', 7],
          ]),
        ],
      ]),
    )
  })

  test('is counted for the top of a round further down, too', () => {
    const coast = tree.units.filter(({ id }) => id === 'coast')
    const counts = countGroupInvited(tree, coast, placed(7, 'coast'), members, 5)
    expect(counts).toEqual(new Map([['phd', new Map([['coast', 7]])]]))
  })

  test('is not kept where there are fewer than five: nobody will ever be told', () => {
    const counts = countGroupInvited(tree, tree.units, everyone, members, 5)
    expect(counts.get('phd')?.has('arts')).toBe(false)
  })
})
