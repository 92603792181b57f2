import { describe, expect, it } from 'vitest'
import { inOrder, meanOf, pictureOfUnit, type SortOrder, widestSpread } from '#shared/reading/scales.ts'
import { figureSchema, type Report, reportSchema } from '#shared/report.ts'

const text = (word: string) => ({ nb: word, nn: word, en: word })
const unit = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const shown = (mean: number, n = 30, spread: number | null = 0.8) => ({
  state: 'shown',
  n,
  mean,
  spread,
  spreadN: spread && n,
})
const withheld = { state: 'withheld', minimum: 50 }

const scale = (id: string, figure: object, parent: object | null) => ({
  id,
  title: text(id),
  about: text(id),
  kind: 'resource',
  range: [1, 5],
  figure,
  parent,
  institution: shown(3, 2000),
  previous: id === 'above' ? shown(4, 28) : { state: 'not-comparable', why: { reason: 'scale', unit: null } },
})

const rate = { answered: 30, invited: 40, percent: 75 }
const report: Report = reportSchema.parse({
  round: {
    id: unit(9),
    title: text('2025'),
    closedOn: '2025-11-23',
    releasedOn: '2026-01-15',
    origin: 'held',
    layout: 'theme-pages' as const,
    ruleVersion: '2',
  },
  unit: { id: unit(1), name: text('unit'), path: [] },
  figuresOf: { id: unit(1), name: text('unit') },
  alsoCountedHere: [],
  leaderCountsAt: null,
  unitsBelow: false,
  rate,
  parent: { id: unit(2), name: text('parent'), rate },
  institution: { id: unit(3), name: text('institution'), rate },
  range: [1, 5],
  previous: {
    id: unit(8),
    title: text('2023'),
    closedOn: '2023-11-20',
    origin: 'held',
    layout: 'theme-pages' as const,
  },
  groups: [],
  talk: [],
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
const picture = pictureOfUnit(report)
const ids = (order: SortOrder) => inOrder(picture, order).flatMap((group) => group.scales.map(({ id }) => id))

describe('the order of the scales', () => {
  it('follows the questionnaire’s themes, withheld scales in their place', () => {
    expect(inOrder(picture, 'theme').map((group) => group.id)).toEqual(['safety', 'goals'])
    expect(ids('theme')).toEqual(['hidden', 'near', 'below', 'above'])
  })

  it('puts the largest difference first, whether above or below', () => {
    expect(ids('difference')).toEqual(['below', 'above', 'near', 'hidden'])
  })

  it('puts the highest mean first and what is not shown last', () => {
    expect(ids('value')).toEqual(['above', 'near', 'below', 'hidden'])
  })
})

describe('the order of scales that are not of one range', () => {
  const goals = picture.themes[1]?.scales ?? []
  const yesOrNo = goals.map((one) =>
    one.id === 'below'
      ? { ...one, range: [0, 1] as const, figure: figureSchema.parse(shown(0.9)), beside: {} }
      : one,
  )
  const mixed = { ...picture, range: null, themes: [{ id: 'goals', title: null, scales: yesOrNo }] }

  it('goes by how high each stands in its own, not by the number', () => {
    const [all] = inOrder(mixed, 'value')
    expect(all?.scales.map(({ id, figure }) => [id, meanOf(figure)])).toEqual([
      ['below', 0.9],
      ['above', 4.2],
    ])
  })
})

describe('the picture of a unit', () => {
  it('stands beside the level above, the institution and last time, in this order', () => {
    expect(picture.beside.map(({ mark, answers, year }) => [mark, answers, year])).toEqual([
      ['parent', 30, null],
      ['institution', 30, null],
      ['previous', null, '2023'],
    ])
  })

  it('has only the marks there are', () => {
    const alone = pictureOfUnit({ ...report, parent: null, institution: null, previous: null })
    expect(alone.beside).toEqual([])
  })

  it('reckons chance with the institution’s spread, and with the faculty’s where that is not shown', () => {
    const [scale] = picture.themes[1]?.scales ?? []
    if (!scale) throw new Error('there is a scale')
    expect(widestSpread(scale)).toBe(0.8)
    expect(widestSpread({ beside: { parent: scale.beside.parent } })).toBe(0.8)
    expect(widestSpread({ beside: {} })).toBeNull()
  })
})
