/** Random organisations with answers to one scale, for rules that must hold for every one of them. */
import fc from 'fast-check'
import type { LeveledUnit, ScaleCounter } from '../../server/disclosure/layers.ts'

/** One person's answer to a scale of two statements from 1 to 3; null is no answer. */
export type PersonsAnswer = [number | null, number | null]

export const ends = [2, 6] as const

export interface RandomRound {
  units: LeveledUnit[]
  /** Answers by the unit they belong to directly. */
  answers: Map<string, PersonsAnswer[]>
}

/** Additive counters of some answers, counted plainly. Scores are sums; a partly answered scale counts twice its one. */
export function counterOf(answers: PersonsAnswer[]): ScaleCounter {
  const complete = answers.filter((values): values is [number, number] => !values.includes(null))
  const partly = answers.flatMap(([a, b]) => ((a === null) === (b === null) ? [] : [2 * (a ?? b ?? 0)]))
  const scores = complete.map(([a, b]) => a + b)
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0)
  return {
    n: complete.length,
    sum: sum(scores),
    sumOfSquares: sum(scores.map((score) => score * score)),
    atLowest: scores.filter((score) => score === ends[0]).length,
    atHighest: scores.filter((score) => score === ends[1]).length,
    partly: { n: partly.length, sum: sum(partly) },
    values: [0, 1].flatMap((statement) =>
      [1, 2, 3].map((value) => complete.filter((values) => values[statement] === value).length),
    ),
    steps: 3,
  }
}

export function counters(answers: ReadonlyMap<string, PersonsAnswer[]>): Map<string, ScaleCounter> {
  return new Map([...answers].map(([unitId, given]) => [unitId, counterOf(given)]))
}

const value = fc.constantFrom(null, 1, 2, 2, 3, 3, 3, 3, 3)

/** Trees of up to 14 units, each with 0-14 answers of its own; many alike, some incomplete. */
export const randomRound: fc.Arbitrary<RandomRound> = fc
  .array(fc.record({ parent: fc.nat(), answers: fc.array(fc.tuple(value, value), { maxLength: 14 }) }), {
    minLength: 1,
    maxLength: 14,
  })
  .map((rows) => {
    const units: LeveledUnit[] = []
    const answers: RandomRound['answers'] = new Map()
    rows.forEach((row, index) => {
      const parent = index === 0 ? undefined : units[row.parent % index]
      units.push({ id: `u${index}`, parentId: parent?.id ?? null, level: (parent?.level ?? 0) + 1 })
      answers.set(`u${index}`, row.answers)
    })
    return { units, answers }
  })
