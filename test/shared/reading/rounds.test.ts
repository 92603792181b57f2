import { describe, expect, it } from 'vitest'
import { groupOverRounds, latestBefore, roundsOf, showsOtherwise, windowOf } from '#shared/reading/rounds.ts'
import { type EarlierFigure, figureSchema, type ScaleReport, scaleReportSchema } from '#shared/report.ts'

const text = (word: string) => ({ nb: word, nn: word, en: word })
const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const shown = (mean: number, n = 30, spread: number | null = 0.8) =>
  figureSchema.parse({ state: 'shown', n, mean, spread, spreadN: spread && n })
const withheld = figureSchema.parse({ state: 'withheld', minimum: 5 })
const notComparable: EarlierFigure = { state: 'not-comparable', why: { reason: 'not-in-round', unit: null } }

const steps = (words: string[]) => words.map((word, index) => ({ value: index + 1, text: text(word) }))
const statement = (item: string, words: string[]) => ({
  item,
  text: text(item),
  reversed: false,
  steps: steps(words),
  figure: { state: 'withheld', minimum: 10 },
  parent: null,
  institution: null,
})

function reportOf(
  earlier: [closedOn: string, figure: EarlierFigure][],
  words = [['no', 'yes']],
): ScaleReport {
  const rate = { answered: 30, invited: 40, percent: 75 }
  return scaleReportSchema.parse({
    round: {
      id: id(9),
      title: text('2025'),
      closedOn: '2025-11-23',
      releasedOn: '2026-01-15',
      origin: 'held',
      layout: 'theme-pages' as const,
      ruleVersion: '2',
    },
    unit: { id: id(1), name: text('unit'), path: [] },
    figuresOf: { id: id(1), name: text('unit') },
    rate,
    parent: null,
    institution: null,
    scale: {
      id: 'goals',
      title: text('Goals'),
      about: text('about'),
      kind: 'resource',
      range: [1, 5],
      theme: text('Tasks'),
      figure: shown(3.4, 34),
      parent: null,
      institution: null,
    },
    place: { number: 1, of: 1, before: null, after: null },
    alpha: null,
    statements: words.map((one, index) => statement(`m.${index}`, one)),
    trend: earlier.map(([closedOn, figure], index) => ({
      round: {
        id: id(100 + index),
        title: text(closedOn),
        closedOn,
        origin: 'held',
        layout: 'theme-pages' as const,
        ruleVersion: '2',
      },
      figure,
      parent: null,
      institution: null,
    })),
  })
}

describe('the rounds of a scale', () => {
  it('stand in time, this one last, each by its year', () => {
    const rounds = roundsOf(
      reportOf([
        ['2021-11-20', shown(3.6)],
        ['2023-11-20', shown(3.8)],
      ]),
      () => 'month',
    )
    expect(rounds.map(({ when, figure }) => [when, 'mean' in figure && figure.mean])).toEqual([
      ['2021', 3.6],
      ['2023', 3.8],
      ['2025', 3.4],
    ])
  })

  it('are told apart by month where two closed in one year', () => {
    const rounds = roundsOf(reportOf([['2025-03-20', shown(3.6)]]), (date) => date.slice(0, 7))
    expect(rounds.map(({ when }) => when)).toEqual(['2025-03', '2025-11'])
  })

  it('compare with the latest one that has a figure', () => {
    const report = reportOf([
      ['2019-11-20', shown(3.1)],
      ['2021-11-20', shown(3.6)],
      ['2023-11-20', notComparable],
      ['2024-11-20', withheld],
    ])
    expect(latestBefore(report)?.round.closedOn).toBe('2021-11-20')
    expect(latestBefore(reportOf([['2023-11-20', withheld]]))).toBeNull()
  })
})

describe('a group over the rounds', () => {
  it('has everybody at the unit beside it in every round, where a unit has the one above', () => {
    const { round, scale } = reportOf([])
    const group = {
      ...scale,
      figure: shown(3.1, 12),
      unit: shown(3.4, 34),
      institution: null,
      trend: [
        {
          round: {
            id: id(100),
            title: text('2023'),
            closedOn: '2023-11-20',
            origin: 'held' as const,
            layout: 'theme-pages' as const,
          },
          figure: notComparable,
          unit: shown(3.6),
          institution: null,
        },
      ],
    }
    const rounds = roundsOf(groupOverRounds({ round }, group), () => '')
    const means = rounds.map(({ figure, parent }) =>
      [figure, parent].map((one) => one && 'mean' in one && one.mean),
    )
    expect(means).toEqual([
      [false, 3.6],
      [3.1, 3.4],
    ])
  })
})

describe('the part of the scale that the picture shows', () => {
  const windowFor = (figures: EarlierFigure[], spread: number | null = null) =>
    windowOf(
      figures.map((figure, index) => ({
        round: {
          id: id(index),
          title: text('r'),
          closedOn: '2025-11-23',
          origin: 'held',
          layout: 'theme-pages' as const,
          ruleVersion: '2',
        },
        when: 'r',
        figure,
        parent: null,
        institution: null,
      })),
      [1, 5],
      spread,
    )

  it('holds every mean and where it probably lies, to the nearest half step', () => {
    // 3.8 ± 0.29 and 3.4 ± 0.29.
    expect(windowFor([shown(3.8), shown(3.4)])).toEqual([3, 4.5])
    expect(windowFor([shown(1.2), shown(4.8)])).toEqual([1, 5])
  })

  it('is at least one and a half steps high, and never outside the scale', () => {
    expect(windowFor([shown(3.2, 9, null)])).toEqual([2.5, 4])
    expect(windowFor([shown(5, 9, null)])).toEqual([3.5, 5])
    expect(windowFor([shown(1, 9, null)])).toEqual([1, 2.5])
  })

  it('does not exist where no round has a figure', () => {
    expect(windowFor([withheld, notComparable])).toBeNull()
  })
})

describe('two rounds whose statements were shown differently', () => {
  it('are told apart only where both are known', () => {
    const pages = { layout: 'theme-pages' as const }
    const single = { layout: 'one-statement' as const }
    expect(showsOtherwise(pages, single)).toBe(true)
    expect(showsOtherwise(pages, pages)).toBe(false)
    expect(showsOtherwise({ layout: null }, single)).toBe(false)
  })
})
