import { describe, expect, it } from 'vitest'
import { type Report, reportSchema } from '#shared/report.ts'
import { beyondChance, inOrder } from '../../../client/staff/report/scales.ts'

const text = (word: string) => ({ nb: word, nn: word, en: word })
const unit = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const shown = (mean: number, n = 30, spread: number | null = 0.8) => ({ state: 'shown', n, mean, spread })
const withheld = { state: 'withheld', minimum: 50 }

const scale = (id: string, figure: object, parent: object | null) => ({
  id,
  title: text(id),
  about: text(id),
  kind: 'resource',
  figure,
  parent,
  institution: shown(3, 2000),
})

const rate = { answered: 30, invited: 40, percent: 75 }
const report: Report = reportSchema.parse({
  round: { id: unit(9), title: text('2025'), closedOn: '2025-11-23', releasedOn: '2026-01-15' },
  unit: { id: unit(1), name: text('unit'), path: [] },
  figuresOf: { id: unit(1), name: text('unit') },
  alsoCountedHere: [],
  leaderCountsAt: null,
  rate,
  parent: { id: unit(2), name: text('parent'), rate },
  institution: { id: unit(3), name: text('institution'), rate },
  range: [1, 5],
  themes: [
    {
      id: 'safety',
      title: text('safety'),
      scales: [scale('hidden', withheld, shown(4, 300)), scale('near', shown(3.1), shown(3.0, 300))],
    },
    {
      id: 'goals',
      title: text('goals'),
      scales: [scale('below', shown(2.5), shown(3.5, 300)), scale('above', shown(4.2), shown(3.6, 300))],
    },
  ],
})
const ids = (order: Parameters<typeof inOrder>[1]) =>
  inOrder(report, order).flatMap((group) => group.scales.map(({ id }) => id))

describe('the order of the scales', () => {
  it('follows the questionnaire’s themes, withheld scales in their place', () => {
    expect(inOrder(report, 'theme').map((group) => group.id)).toEqual(['safety', 'goals'])
    expect(ids('theme')).toEqual(['hidden', 'near', 'below', 'above'])
  })

  it('puts the largest difference first, whether above or below', () => {
    expect(ids('difference')).toEqual(['below', 'above', 'near', 'hidden'])
  })

  it('puts the highest mean first and what is not shown last', () => {
    expect(ids('value')).toEqual(['above', 'near', 'below', 'hidden'])
  })
})

describe('a difference is called larger than chance only when it is', () => {
  const figure = (mean: number, n: number, spread: number | null) =>
    reportSchema.shape.themes.element.shape.scales.element.shape.figure.parse(shown(mean, n, spread))

  it('half a step is beyond chance for 34 of 212 answers', () => {
    expect(beyondChance(figure(3.0, 34, 0.8), figure(3.5, 212, 0.8))).toBe(true)
  })

  it('the same half step may be chance for a group of six', () => {
    expect(beyondChance(figure(3.0, 6, 0.8), figure(3.5, 212, 0.8))).toBe(false)
  })

  it('stands at 1.96 standard errors of a part against its whole', () => {
    // s = 1, n = 25, N = 100: the standard error is √(1/25 − 1/100) = 0.1732, so the border is 0.3395.
    expect(beyondChance(figure(3.33, 25, 1), figure(3, 100, 1))).toBe(false)
    expect(beyondChance(figure(3.35, 25, 1), figure(3, 100, 1))).toBe(true)
  })

  it('is never claimed without a spread, nor of a unit against itself', () => {
    expect(beyondChance(figure(2, 34, 0.8), figure(4, 212, null))).toBe(false)
    expect(beyondChance(figure(2, 212, 0.8), figure(4, 212, 0.8))).toBe(false)
  })
})
