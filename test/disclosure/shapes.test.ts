import { describe, expect, it } from 'vitest'
import { attackRelease } from '../../server/disclosure/attack.ts'
import { checkRelease } from '../../server/disclosure/check.ts'
import { makeRelease } from '../../server/results/release.ts'
import { released } from './hand-made.ts'
import { randomRound } from './random-rounds.ts'

/** Rounds of every shape: trees, leaders in the parent, missing answers, layers, likeness, overlapping groups. */
const shapes = 2000
const parts = 10

const seedsOf = (part: number) =>
  Array.from({ length: shapes / parts }, (_, index) => (part * shapes) / parts + index + 1)

describe.each(Array.from({ length: parts }, (_, part) => part))('random organisations, part %i', (part) => {
  it('publish nothing that the gate objects to, or from which the attacker learns of fewer than the minimum', {
    timeout: 120_000,
  }, () => {
    const shown = { means: 0, details: 0, statements: 0, sensitive: 0, ofGroups: 0, searched: 0 }
    for (const seed of seedsOf(part)) {
      const round = randomRound(seed)
      const release = released(round)
      expect({ seed, ...checkRelease(round, release) }).toEqual({ seed, objections: [] })
      const { recoverable, isolable, examples, complete } = attackRelease(round, release)
      expect({ seed, recoverable, isolable, examples, complete }).toEqual({
        seed,
        recoverable: 0,
        isolable: 0,
        examples: [],
        complete: true,
      })
      for (const { mean, detail, items } of release.figures.values()) {
        if (mean.clarity) shown.means += 1
        if (detail.clarity) shown.details += 1
        if (items.goals) shown.statements += 1
        if (mean.bullying) shown.sensitive += 1
      }
      for (const cells of release.groupFigures.values())
        for (const { mean } of cells.values()) shown.ofGroups += Object.keys(mean).length
      for (const { release: cells } of release.groupCells.values())
        shown.searched += cells.mean.filter(
          ({ certificate }) => certificate.kind === 'safe' && certificate.proof.kind === 'branch',
        ).length
    }
    // The shapes are worth trying: all kinds of figures come about, and cells that only a search could decide.
    for (const [kind, count] of Object.entries(shown))
      expect({ kind, enough: count >= 20 }).toEqual({ kind, enough: true })
  })
})

describe('a release', () => {
  it('is the same when it is made again, and passes its own gate', { timeout: 60_000 }, () => {
    for (const seed of seedsOf(0)) {
      const first = makeRelease(randomRound(seed))
      expect({ seed, objections: first.objections }).toEqual({ seed, objections: [] })
      expect(first.facts).toMatchObject({ recoverable: 0, isolable: 0 })
      if (seed <= 50) expect(makeRelease(randomRound(seed))).toEqual(first)
    }
  })
})
