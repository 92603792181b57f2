import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { publishFigure, publishRate } from '../../server/disclosure/published.ts'
import { projectRoot } from '../../server/platform/paths.ts'

/** Counters of plain scores on a factor of 1. */
const counter = (...scores: number[]) => ({
  n: scores.length,
  sum: scores.reduce((sum, score) => sum + score, 0),
  sumOfSquares: scores.reduce((sum, score) => sum + score * score, 0),
})

describe('the one-way door', () => {
  it('publishes mean and spread of a group that is large enough', () => {
    const scores = [1, 2, 2, 3, 3, 4, 4, 4, 5, 5]
    expect(publishFigure(counter(...scores), counter(...scores), 1, 5, 10)).toEqual({
      state: 'shown',
      n: 10,
      mean: 3.3,
      // Sample standard deviation by hand: √(16.1 / 9).
      spread: expect.closeTo(1.33749, 4),
    })
  })

  it('says of a small group only that it is not shown, and from how many it would be', () => {
    expect(publishFigure(null, null, 1, 50, 50)).toEqual({ state: 'withheld', minimum: 50 })
  })

  it('shows a mean without spread where the larger group is missing', () => {
    expect(publishFigure(counter(1, 2, 3, 4, 5), null, 1, 5, 10)).toMatchObject({ mean: 3, spread: null })
  })

  it('breaks rather than let a figure below the minimum through', () => {
    expect(() => publishFigure(counter(1, 2, 3, 4), null, 1, 5, 10)).toThrow('below the minimum group')
    const nine = counter(1, 2, 3, 4, 5, 1, 2, 3, 4)
    expect(() => publishFigure(nine, nine, 1, 5, 10)).toThrow('below the minimum group')
    expect(() => publishRate(4, 9, 5)).toThrow('below the minimum group')
  })

  it('keeps the spread of a whole institution exact', () => {
    const n = 2_000_000
    const wide = { n, sum: n * 30, sumOfSquares: (n / 2) * (20 * 20 + 40 * 40) }
    expect(publishFigure(wide, wide, 10, 5, 10)).toMatchObject({ mean: 3, spread: expect.closeTo(1, 6) })
  })

  it('has no other way round: nothing else on the server makes a published figure', () => {
    const files = readdirSync(join(projectRoot, 'server'), { recursive: true, encoding: 'utf8' })
    const makers = files
      .filter((file) => file.endsWith('.ts'))
      .filter((file) =>
        /(figureSchema|rateSchema)\b|as Published(Figure|Rate)/.test(
          readFileSync(join(projectRoot, 'server', file), 'utf8'),
        ),
      )
    expect(makers).toEqual([join('disclosure', 'published.ts')])
  })
})
