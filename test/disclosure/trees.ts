/** Random organisations with answers, for rules that must hold for every one of them. */
import fc from 'fast-check'
import type { LeveledUnit, ScoredAnswer } from '../../server/disclosure/layers.ts'

export interface RandomRound {
  units: LeveledUnit[]
  /** Answers by the unit they belong to directly; each answer has an identity of its own. */
  pools: Map<string, (ScoredAnswer & { person: string })[]>
}

const answer = fc.record({
  complete: fc.integer({ min: 0, max: 5 }).map((dice) => dice > 0),
  score: fc.integer({ min: 1, max: 5 }),
})

/** Trees of up to 14 units, each with 0-14 answers of its own, some of them incomplete. */
export const randomRound: fc.Arbitrary<RandomRound> = fc
  .array(fc.record({ parent: fc.nat(), answers: fc.array(answer, { maxLength: 14 }) }), {
    minLength: 1,
    maxLength: 14,
  })
  .map((rows) => {
    const units: LeveledUnit[] = []
    const pools: RandomRound['pools'] = new Map()
    rows.forEach((row, index) => {
      const parent = index === 0 ? undefined : units[row.parent % index]
      units.push({ id: `u${index}`, parentId: parent?.id ?? null, level: (parent?.level ?? 0) + 1 })
      pools.set(
        `u${index}`,
        row.answers.map((given, person) => ({ ...given, person: `u${index}p${person}` })),
      )
    })
    return { units, pools }
  })
