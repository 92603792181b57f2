/** A small university's release by hand: two scales, one sensitive; a station whose answers count at its institute. */
import type { Scale } from '#shared/programme.ts'
import { scaleRules } from '../../server/report/figures.ts'
import { reportCells, type SourcesInTime } from '../../server/report/report.ts'
import type { Figures } from '../../server/results/content.ts'
import type { RoundUnit } from '../../server/round/round.store.ts'

export const text = (word: string) => ({ nb: word, nn: word, en: word })
const thresholds = { mean: 5, detail: 10, sensitive: 50 }

function scale(id: string, theme: string, items: Scale['items'], sensitive = false): Scale {
  return {
    id,
    title: text(id),
    about: text(`about ${id}`),
    kind: 'resource',
    items,
    range: [1, 5],
    minValidShare: 0.5,
    theme,
    model: 'other',
    sensitive,
  }
}

const goals = scale('goals', 'tasks', [{ item: 'm.known' }, { item: 'm.unclear', reverse: true }])
const harm = scale('harm', 'safety', [{ item: 'm.harm', reverse: true }], true)
const items = ['m.known', 'm.unclear', 'm.harm']
export const scales = {
  themes: [
    { id: 'tasks', title: text('tasks') },
    { id: 'safety', title: text('safety') },
  ],
  scales: [goals, harm],
}

const steps = new Map(['none', 'little', 'some', 'much', 'all'].map((word, index) => [index + 1, text(word)]))
export const texts = new Map(items.map((item) => [item, { text: text(`the words of ${item}`), steps }]))

const unit = (unitId: string, parentId: string | null, level: number): RoundUnit => ({
  unitId,
  code: unitId,
  name: text(unitId),
  parentId,
  level,
  invited: 10,
  leaderCountsAt: parentId,
})
export const units = [
  unit('university', null, 1),
  unit('faculty', 'university', 2),
  unit('institute', 'faculty', 3),
  unit('station', 'institute', 4),
]

/** Goals as `n` people answered that all give 4 to the first statement, half of them 2 and half of them 4 to the other. */
const figuresOf = (n: number): Figures => ({
  answers: n,
  // After reversal 4 and 4, or 4 and 2: scores 8 and 6 on a factor of 2.
  mean: { goals: { n, sum: n * 7 } },
  ...(n >= 10
    ? {
        detail: { goals: { n, sum: n * 7, sumOfSquares: (n / 2) * (64 + 36) } },
        items: { 'm.known': [0, 0, 0, n, 0], 'm.unclear': [0, n / 2, 0, n / 2, 0] },
      }
    : { detail: {}, items: {} }),
})

const sensitive = (n: number): Partial<Figures> => ({
  mean: { goals: { n, sum: n * 7 }, harm: { n, sum: n * 4 } },
  items: { ...figuresOf(n).items, 'm.harm': [0, n, 0, 0, 0] },
})

export const year: SourcesInTime = {
  round: {
    id: '00000000-0000-4000-8000-000000000000',
    title: text('2025'),
    closedOn: '2025-11-23',
    releasedOn: '2025-11-24',
    origin: 'held',
    layout: 'theme-pages' as const,
    ruleVersion: '2',
  },
  units,
  placed: new Map([
    [
      'university',
      {
        unitId: 'university',
        reportUnitId: 'university',
        countsAtId: 'university',
        answered: 60,
        invited: 80,
      },
    ],
    [
      'faculty',
      { unitId: 'faculty', reportUnitId: 'faculty', countsAtId: 'faculty', answered: 30, invited: 41 },
    ],
    [
      'institute',
      { unitId: 'institute', reportUnitId: 'institute', countsAtId: 'institute', answered: 12, invited: 18 },
    ],
    [
      'station',
      {
        unitId: 'station',
        reportUnitId: 'institute',
        countsAtId: 'institute',
        answered: null,
        invited: null,
      },
    ],
  ]),
  figures: new Map([
    ['university', { ...figuresOf(60), ...sensitive(60) }],
    ['faculty', figuresOf(30)],
    ['institute', figuresOf(12)],
  ]),
  scales,
  rules: scaleRules(scales, items, thresholds),
  thresholds,
  earlier: [],
}

/** The round in which only eight answered at the institute. */
export const leanYear: SourcesInTime = {
  ...year,
  figures: new Map([...year.figures, ['institute', figuresOf(8)]]),
}

/** A unit of the round, and the units whose figures its report has. */
export function at(unitId: string, sources: SourcesInTime = year) {
  const found = units.find((each) => each.unitId === unitId)
  const cells = reportCells(unitId, units, sources.placed)
  if (!found || !cells) throw new Error(`${unitId} has a report`)
  return [found, cells, sources] as const
}

/** Any number that says how many there are. */
export const group = (n: number, invited: number) => ({ ...figuresOf(n), invited })
