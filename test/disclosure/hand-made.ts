/** A small institution whose release can be followed by hand, and releases of it with something wrong. */
import type { CheckedFigures, CheckedRelease } from '../../server/disclosure/check-input.ts'
import { countAnswers, emptyCounters } from '../../server/results/aggregate.ts'
import { placeRound } from '../../server/results/placed-round.ts'
import type { ReleaseQuestion } from '../../server/results/question.ts'

const unit = (id: string, parentId: string | null, level: number, invited: number) => ({
  id,
  parentId,
  level,
  invited,
})

/**
 * A university with two faculties, one of them with two sections. Heads answer as members of the unit above, so that
 * the faculty itself has two direct members: too few, they count at the university with its own three.
 */
const units = [
  unit('university', null, 1, 4),
  unit('science', 'university', 2, 2),
  unit('physics', 'science', 3, 20),
  unit('biology', 'science', 3, 15),
  unit('law', 'university', 2, 30),
]

/** Answers by unit: all, and how many of them are PhD candidates. */
const answered: [unitId: string, others: number, candidates: number][] = [
  ['university', 3, 0],
  ['science', 2, 0],
  ['physics', 8, 6],
  ['biology', 9, 2],
  ['law', 9, 7],
]

export interface HandMade {
  thresholds?: ReleaseQuestion['thresholds']
  /** Answers that differ: place of the person in the order of `answered`, place of the statement, byte. */
  given?: [person: number, statement: number, byte: number][]
  /** Other numbers of people. */
  people?: typeof answered
}

export const thresholds = { mean: 5, detail: 10, sensitive: 20 }

export function handMade({ given = [], people = answered, ...other }: HandMade = {}): ReleaseQuestion {
  const classes = people.flatMap(([unitId]) => [
    { unitId, groups: [] },
    { unitId, groups: ['phd'] },
  ])
  const classOf = people.flatMap(([, others, candidates], index) => [
    ...Array.from({ length: others }, () => 2 * index),
    ...Array.from({ length: candidates }, () => 2 * index + 1),
  ])
  const items = ['goals', 'unclear', 'bullied']
  const bytes = Uint8Array.from(
    classOf.flatMap((_, person) => [1 + (person % 5), 1 + ((person * 2) % 5), person % 3]),
  )
  for (const [person, statement, byte] of given) bytes[person * items.length + statement] = byte
  const candidatesIn = (unitIds: string[]) =>
    people.reduce((sum, [unitId, , candidates]) => sum + (unitIds.includes(unitId) ? candidates : 0), 0)
  return {
    units,
    classes,
    answers: { classOf: Int32Array.from(classOf), bytes },
    items,
    scales: [
      {
        id: 'clarity',
        sensitive: false,
        statements: [
          { index: 0, reverse: false },
          { index: 1, reverse: true },
        ],
        range: [1, 5],
        needed: 1,
        factor: 2,
      },
      {
        id: 'bullying',
        sensitive: true,
        statements: [{ index: 2, reverse: false }],
        range: [0, 2],
        needed: 1,
        factor: 1,
      },
    ],
    groups: ['phd'],
    groupInvited: new Map([
      [
        'phd',
        new Map([
          ['university', candidatesIn(units.map(({ id }) => id)) + 4],
          ['science', candidatesIn(['science', 'physics', 'biology']) + 3],
          ['law', candidatesIn(['law']) + 1],
        ]),
      ],
    ]),
    thresholds,
    ...other,
  }
}

/** What the product would publish of a round, before the gate has seen it. */
export function released(question: ReleaseQuestion) {
  const counters = emptyCounters(question.classes.length, question.items.length, question.scales)
  countAnswers(counters, question.answers)
  return placeRound(question, counters, () => undefined)
}

/** The same release with one cell's figures changed. */
export function withFigures(
  release: CheckedRelease,
  unitId: string,
  change: (figures: CheckedFigures) => CheckedFigures | null,
): CheckedRelease {
  const figures = new Map(release.figures)
  const changed = change(figures.get(unitId) ?? { answers: 0, mean: {}, detail: {}, items: {} })
  if (changed) figures.set(unitId, changed)
  else figures.delete(unitId)
  return { ...release, figures }
}
