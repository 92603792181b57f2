import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  handOnStated,
  publishAlpha,
  publishFigure,
  publishRate,
  publishStatement,
} from '../../server/disclosure/published.ts'
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
      spreadN: 10,
    })
  })

  it('says of a small group only that it is not shown, and from how many it would be', () => {
    expect(publishFigure(null, null, 1, 50, 50)).toEqual({ state: 'withheld', minimum: 50 })
  })

  it('shows a mean without spread where the larger group is missing', () => {
    expect(publishFigure(counter(1, 2, 3, 4, 5), null, 1, 5, 10)).toMatchObject({
      mean: 3,
      spread: null,
      spreadN: null,
    })
  })

  it('breaks rather than let a figure below the minimum through', () => {
    expect(() => publishFigure(counter(1, 2, 3, 4), null, 1, 5, 10)).toThrow('below the minimum group')
    const nine = counter(1, 2, 3, 4, 5, 1, 2, 3, 4)
    expect(() => publishFigure(nine, nine, 1, 5, 10)).toThrow('below the minimum group')
    expect(() => publishRate(4, 9, 5)).toThrow('below the minimum group')
  })

  it('publishes a statement as it was answered, its favourable share turned where the statement is', () => {
    const counts = [1, 2, 3, 3, 1]
    expect(publishStatement(counts, { range: [1, 5], reverse: true }, 10)).toEqual({
      state: 'shown',
      n: 10,
      mean: 3.1,
      // 1, 2, 2, 3, 3, 3, 4, 4, 4, 5: √(12.9 / 9).
      spread: expect.closeTo(1.19722, 4),
      counts,
      favourable: 0.3,
    })
  })

  it('says no more of a statement that is not shown, and breaks below ten answers', () => {
    const range: [number, number] = [1, 5]
    expect(publishStatement(null, { range, reverse: false }, 10)).toEqual({ state: 'withheld', minimum: 10 })
    expect(() => publishStatement([1, 2, 3, 2, 1], { range, reverse: false }, 10)).toThrow(
      'below the minimum group',
    )
  })

  it('has no share where nobody knows how many were invited', () => {
    expect(publishRate(480, null, 5)).toEqual({ answered: 480, invited: null, percent: null })
  })

  it('marks what another tool stated, with no rule of ours applied to it', () => {
    expect(handOnStated({ n: null, mean: 3.4, standardDeviation: null })).toEqual({
      state: 'stated',
      n: null,
      mean: 3.4,
      spread: null,
    })
  })

  it('has no other way round: nothing else on the server makes a published figure', () => {
    const files = readdirSync(join(projectRoot, 'server'), { recursive: true, encoding: 'utf8' })
    const makers = files
      .filter((file) => file.endsWith('.ts'))
      .filter((file) =>
        /\b(figureSchema|statementFigureSchema|statedFigureSchema|alphaSchema|rateSchema)\b|as (Published|Stated)[A-Z]/.test(
          readFileSync(join(projectRoot, 'server', file), 'utf8'),
        ),
      )
    expect(makers).toEqual([join('disclosure', 'published.ts')])
  })
})

describe('Cronbach’s alpha', () => {
  // 30 people who answer two statements alike, 10 with 2, 10 with 3 and 10 with 4: scores on a factor of 2.
  const statement = [0, 10, 10, 10, 0]
  const detail = counter(...Array.from({ length: 30 }, (_, person) => 2 * (2 + (person % 3))))

  it('is shown for the institution and level 2, from 30 answers on', () => {
    expect(publishAlpha(detail, [statement, statement], 2, 1)).toEqual({ n: 30, alpha: 1 })
    expect(publishAlpha(detail, [statement, statement], 2, 2)).toEqual({ n: 30, alpha: 1 })
  })

  it('is not shown further down, with fewer answers, or while a statement of the scale is not shown', () => {
    expect(publishAlpha(detail, [statement, statement], 2, 3)).toBeNull()
    const fewer = { n: 29, sum: detail.sum - 4, sumOfSquares: detail.sumOfSquares - 16 }
    const nine = [0, 9, 10, 10, 0]
    expect(publishAlpha(fewer, [nine, nine], 2, 1)).toBeNull()
    expect(publishAlpha(detail, [statement, null], 2, 1)).toBeNull()
    expect(publishAlpha(detail, [statement, nine], 2, 1)).toBeNull()
    expect(publishAlpha(null, [statement, statement], 2, 1)).toBeNull()
  })
})
