import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { attackRelease } from '../../server/disclosure/attack.ts'
import { type AttackedSystem, attackSystem } from '../../server/disclosure/attack-search.ts'
import type { CheckedFigures, CheckedRelease } from '../../server/disclosure/check-input.ts'
import { projectRoot } from '../../server/platform/paths.ts'
import { type HandMade, handMade, released, thresholds } from './hand-made.ts'
import { randomFrom } from './random-rounds.ts'

/** A system by the people in each atom and the cells as sets of atoms. */
const attacked = (
  weights: number[],
  cells: number[][],
  { minimum = 5, disjoint = 0, withheld = {} as Record<string, number[]> } = {},
) => {
  const system: AttackedSystem = {
    weights,
    cells,
    disjoint,
    minimum,
    withheld: Object.entries(withheld).map(([id, atoms]) => ({ id, atoms, isSecret: () => true })),
  }
  return attackSystem(system)
}

describe('the attacker on published cells', () => {
  it('finds the head of department where the department is shown beside all its sections', () => {
    // Sections of 6 and 7, and one direct member.
    const { isolable } = attacked([6, 7, 1], [[0], [1], [0, 1, 2]])
    expect(isolable).toEqual([[2]])
  })

  it('finds the section that is hidden beside one shown sibling', () => {
    const { recoverable, isolable } = attacked([9, 3], [[0], [0, 1]], { withheld: { small: [1] } })
    expect(recoverable).toEqual(['small'])
    expect(isolable).toEqual([[1]])
  })

  it('finds nothing where two small sections hide each other', () => {
    expect(attacked([9, 3, 4], [[0], [0, 1, 2]], { withheld: { a: [1], b: [2] } })).toMatchObject({
      isolable: [],
      recoverable: [],
      complete: true,
    })
  })

  it('finds two people who are told apart by two groups that overlap in nearly all', () => {
    const { isolable } = attacked(
      [6, 20, 2],
      [
        [0, 1],
        [1, 2],
        [0, 1, 2],
      ],
    )
    expect(isolable.flat().length).toBeGreaterThan(0)
    expect(
      attacked(
        [6, 20, 7],
        [
          [0, 1],
          [1, 2],
          [0, 1, 2],
        ],
      ).isolable,
    ).toEqual([])
  })

  it('finds few people in a difference: some added and some taken away', () => {
    // Two groups of 22 that differ in two people each way.
    expect(
      attacked(
        [2, 20, 2],
        [
          [0, 1],
          [1, 2],
        ],
      ).isolable,
    ).toEqual([[0, 2]])
    expect(
      attacked(
        [2, 20, 3],
        [
          [0, 1],
          [1, 2],
        ],
      ).isolable,
    ).toEqual([])
  })

  it('finds a combination that takes more than ones: half of what three pairs have in common', () => {
    // a+b, b+c and a+c give twice a. Nobody is hidden by the crowd.
    const { isolable } = attacked(
      [4, 4, 4],
      [
        [0, 1],
        [1, 2],
        [0, 2],
      ],
    )
    expect(isolable).toHaveLength(1)
  })

  it('looks no further than the minimum group', () => {
    expect(attacked([5, 6], [[0], [0, 1]]).isolable).toEqual([])
    expect(attacked([5, 6], [[0], [0, 1]], { minimum: 6 }).isolable).toEqual([[0]])
  })

  it('recovers a withheld cell through others, and none that cuts through people who stand together', () => {
    const cells = [
      [0, 1],
      [2, 3],
      [0, 2],
    ]
    const withheld = { other: [1, 3], half: [0], none: [4] }
    expect(attacked([6, 6, 6, 6, 6], cells, { withheld }).recoverable).toEqual(['other'])
    expect(attacked([6, 6, 6, 6, 6], cells.slice(1), { withheld }).recoverable).toEqual([])
  })

  it('leaves alone what may be known', () => {
    const open = { id: 'open', atoms: [1], isSecret: () => false }
    const system = { weights: [6, 7], cells: [[0], [0, 1]], disjoint: 0, minimum: 5, withheld: [open] }
    expect(attackSystem(system).recoverable).toEqual([])
  })

  it('is complete on small systems: it agrees with trying every combination of up to five cells', () => {
    const random = randomFrom(20)
    const below = (n: number) => Math.floor(random() * n)
    let unsafe = 0
    for (let round = 0; round < 400; round += 1) {
      const weights = Array.from({ length: 3 + below(5) }, () => 1 + below(6))
      const cells = Array.from({ length: 1 + below(5) }, () =>
        weights.map((_, atom) => atom).filter(() => random() < 0.5),
      )
      const { isolable, complete } = attacked(weights, cells)
      const isSafe = smallest(weights, cells) >= 5
      expect({ round, complete, found: isolable.length > 0 }).toEqual({
        round,
        complete: true,
        found: !isSafe,
      })
      if (!isSafe) unsafe += 1
    }
    expect(unsafe).toBeGreaterThan(50)
    expect(unsafe).toBeLessThan(350)
  })

  it('finds one person in a system that is too large to be searched completely', () => {
    const random = randomFrom(3)
    const crowds = Array.from({ length: 300 }, (_, crowd) =>
      Array.from({ length: 6 }, (_, at) => 6 * crowd + at),
    )
    const groups = Array.from({ length: 60 }, () =>
      crowds.flatMap((crowd) => crowd.filter(() => random() < 0.3)),
    )
    const weights = crowds.flat().map(() => 2)
    const hidden = 777
    const without = groups[7]?.filter((atom) => atom !== hidden) ?? []
    const inDisguise = [...groups, without, [...without, hidden]]
    const right = attacked(weights, [...crowds, ...groups], { disjoint: 300 })
    expect(right).toMatchObject({ isolable: [], complete: false })
    const wrong = attacked(weights, [...crowds, ...inDisguise], {
      disjoint: 300,
      withheld: { hidden: [hidden] },
    })
    expect(wrong.recoverable).toEqual(['hidden'])
    expect(wrong.isolable).toContainEqual([hidden])
    // Three people of three crowds are what one group has more than another.
    const three = [6, 606, 1206]
    const fewer = groups[7]?.filter((atom) => !three.includes(atom)) ?? []
    const cells = [...crowds, ...groups.slice(0, 7), fewer, [...fewer, ...three]]
    const beside = attacked(weights, cells, { disjoint: 300, minimum: 7 })
    expect(beside.isolable).toContainEqual(three)
  })
})

/** Fewest people that a combination with coefficients −2 … 2 touches: enough for five cells of these sizes. */
function smallest(weights: number[], cells: number[][]): number {
  let fewest = Number.POSITIVE_INFINITY
  const visit = (cell: number, sums: number[]) => {
    const members = cells[cell]
    if (!members) {
      const touched = weights.reduce((total, weight, atom) => total + (sums[atom] === 0 ? 0 : weight), 0)
      if (touched > 0) fewest = Math.min(fewest, touched)
      return
    }
    for (let factor = -2; factor <= 2; factor += 1)
      visit(
        cell + 1,
        sums.map((sum, atom) => sum + (members.includes(atom) ? factor : 0)),
      )
  }
  visit(
    0,
    weights.map(() => 0),
  )
  return fewest
}

describe('the attacker on a whole release', () => {
  const attack = (release: CheckedRelease, of: HandMade = {}) => attackRelease(handMade(of), release)
  /** A release by other rules than the round's. */
  const loosely = (made: HandMade, right: HandMade = {}) => attack(released(handMade(made)), right)

  it('finds nothing in a right one, and says what it tried', () => {
    const result = attack(released(handMade()))
    expect(result).toMatchObject({ recoverable: 0, isolable: 0, examples: [], complete: true })
    expect(result.tried).toBeGreaterThan(50)
  })

  it('does the same again', () => {
    const release = released(handMade())
    expect(attack(release)).toEqual(attack(release))
  })

  it('finds units of four, by their direct members or by what is left of the unit above', () => {
    const people: HandMade['people'] = [
      ['university', 3, 0],
      ['science', 2, 0],
      ['physics', 8, 6],
      ['biology', 4, 0],
      ['law', 9, 7],
    ]
    const result = loosely({ people, thresholds: { ...thresholds, mean: 4 } }, { people })
    expect(result.isolable).toBeGreaterThan(0)
    expect(result.examples).toContain('answers: people of biology')
  })

  it('finds spreads of fewer than ten, and sensitive figures of too few', () => {
    const detail = loosely({ thresholds: { ...thresholds, detail: 5 } })
    expect(detail.examples.join()).toContain('scale clarity, detail')
    const sensitive = loosely({ thresholds: { ...thresholds, sensitive: 10 } })
    expect(sensitive.examples.join()).toContain('scale bullying')
  })

  it('finds the one who answered a single statement where it counts among the complete answers', () => {
    // Person 5, in physics, answered only one of two statements; it was added to the counts all the same.
    const given: HandMade['given'] = [[5, 0, 255]]
    const right = released(handMade({ given }))
    const add = <F extends Pick<CheckedFigures, 'items'>>(cells: ReadonlyMap<string, F>, ids: string[]) =>
      new Map(
        [...cells].map(([id, figures]) => {
          const counts = figures.items.unclear
          if (!counts || !ids.includes(id)) return [id, figures]
          return [
            id,
            { ...figures, items: { ...figures.items, unclear: counts.with(0, (counts[0] ?? 0) + 1) } },
          ]
        }),
      )
    const wrong = {
      ...right,
      crowds: add(right.crowds, ['physics']),
      figures: add(right.figures, ['physics', 'science', 'university']),
    }
    expect(attack(right, { given }).isolable).toBe(0)
    const result = attack(wrong, { given })
    expect(result.isolable).toBeGreaterThan(0)
    expect(result.examples.join()).toContain('people of physics')
  })

  it('finds a statement that is left out where the scale and the others are shown', () => {
    // All but one of biology, persons 19 to 29, gave the first statement a 3; the other one is still shown.
    const given = Array.from({ length: 10 }, (_, index): [number, number, number] => [19 + index, 0, 3])
    const right = released(handMade({ given }))
    expect(attack(right, { given }).recoverable).toBe(0)
    const unclear = [2, 2, 2, 3, 2]
    const show = <F extends Pick<CheckedFigures, 'items'>>(cells: ReadonlyMap<string, F>) =>
      new Map(
        [...cells].map(([id, figures]) => [
          id,
          id === 'biology' ? { ...figures, items: { unclear } } : figures,
        ]),
      )
    const wrong = { ...right, crowds: show(right.crowds), figures: show(right.figures) }
    const result = attack(wrong, { given })
    expect(result.recoverable).toBeGreaterThan(0)
    expect(result.examples).toContain('scale clarity, statements: biology (passed up), statement goals')
  })

  it('finds a group that is withheld at one faculty and shown at the others and at the top', () => {
    const people: HandMade['people'] = [
      ['university', 5, 0],
      ['science', 0, 0],
      ['physics', 8, 9],
      ['biology', 0, 0],
      ['law', 9, 3],
    ]
    const right = released(handMade({ people }))
    expect(right.groupFigures.get('phd')?.size).toBe(1)
    const shown =
      right.groupFigures.get('phd')?.get('university') ?? right.groupFigures.get('phd')?.get('science')
    if (!shown) throw new Error('No group is shown')
    const groupFigures = new Map([
      [
        'phd',
        new Map([
          ['university', { ...shown, answers: 12 }],
          ['science', { ...shown, answers: 9 }],
        ]),
      ],
    ])
    const result = attack({ ...right, groupFigures }, { people })
    expect(result.isolable).toBeGreaterThan(0)
    expect(result.examples).toContain('answers: law/phd')
  })
})

describe('the gate and the attacker', () => {
  it('share no code with what makes the release', () => {
    const folder = `${projectRoot}/server/disclosure`
    const own = readdirSync(folder).filter((name) => /^(check|attack)[a-z-]*\.ts$/.test(name))
    expect(own.length).toBeGreaterThan(8)
    for (const name of own) {
      const imports = [...readFileSync(`${folder}/${name}`, 'utf8').matchAll(/from '([^']+)'/g)].map(
        ([, from]) => from,
      )
      for (const from of imports)
        expect(`${name}: ${from}`).toMatch(/: \.\/(check|attack|certificate)[a-z-]*\.ts$/)
    }
  })
})
