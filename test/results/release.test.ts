import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { noAnswer } from '../../server/programme/answers.ts'
import { makeRelease, type ReleaseUnit, type RoundAnswer } from '../../server/results/release.ts'
import type { ScaleKey } from '../../server/results/score.ts'

const thresholds = { mean: 5, detail: 10, sensitive: 50 }
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
const answersOf = (classUnitId: string, n: number): RoundAnswer[] =>
  Array.from({ length: n }, (_, index) => ({
    classUnitId,
    bytes: Uint8Array.of(1 + (index % 5), 1 + ((index + 2) % 5)),
  }))
const answers = [...answersOf('big', 11), ...answersOf('small', 4), ...answersOf('faculty', 2)]

describe('the release of a round', () => {
  const release = makeRelease(units, answers, [scale], thresholds)
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

  it('says the smallest group and how many answers count in no figure', () => {
    expect(release).toMatchObject({ answered: 17, smallestCrowd: 6, answersInNoFigure: 0, ownReports: 2 })
  })

  it('has no figure for the unit that is too small', () => {
    expect(release.figures.filter((row) => row.unitId === 'small')).toEqual([])
  })

  it('refuses an answer from outside the round', () => {
    expect(() => makeRelease(units, answersOf('elsewhere', 1), [scale], thresholds)).toThrow(
      'not in the round',
    )
  })

  it('holds the same sums as a plain second implementation, to the last count', () => {
    const statement = fc.constantFrom(1, 2, 3, 4, 5, noAnswer)
    const anyAnswer = fc.record({
      classUnitId: fc.constantFrom('big', 'small', 'faculty'),
      a: statement,
      b: statement,
    })
    fc.assert(
      fc.property(fc.array(anyAnswer, { maxLength: 80 }), (given) => {
        const round = given.map(({ classUnitId, a, b }) => ({ classUnitId, bytes: Uint8Array.of(a, b) }))
        const { crowds, figures } = makeRelease(units, round, [scale], thresholds)
        const top = figures.find(
          (row) => row.unitId === 'faculty' && row.statistic === 'goals' && row.layer === 'mean',
        )
        if (!top) return
        const inCrowds = crowds.filter((row) => row.statistic === 'goals' && row.layer === 'mean')
        expect(top.n).toBe(inCrowds.reduce((n, row) => n + row.n, 0))
        const everybody = round.map(({ bytes: [a = noAnswer, b = noAnswer] }) => [
          a,
          b === noAnswer ? b : 6 - b,
        ])
        const complete = everybody.filter((pair) => pair.every((value) => value !== noAnswer))
        // Where everybody is counted and nobody answered partly, the sum is the plain sum of all statements.
        if (complete.length === everybody.length && top.n === everybody.length)
          expect(top.sum).toBe(complete.flat().reduce((sum, value) => sum + value, 0))
      }),
    )
  })
})
