import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { inventRespondents } from '../../server/demo/answers.ts'
import { makeDice } from '../../server/demo/dice.ts'
import { projectRoot } from '../../server/platform/paths.ts'
import { readProgrammes } from '../../server/programme/programmes.ts'
import { type ScaleKey, scaleKeys } from '../../server/results/score.ts'
import { scoreAnswer } from '../results/scored.ts'

const programme = readProgrammes(join(projectRoot, 'surveys')).get('ark-style')
if (!programme) throw new Error('surveys/ark-style is missing')
const codebook = { scales: programme.scales.scales, items: programme.items }
const keys = new Map(scaleKeys(codebook.scales, codebook.items).map((key) => [key.id, key]))

const units = [
  { unitId: 'top', code: '00', parentId: null },
  ...Array.from({ length: 60 }, (_, index) => ({
    unitId: `unit ${index}`,
    code: String(index),
    parentId: 'top',
  })),
]
const respondents = (round: string) =>
  inventRespondents(
    { dice: makeDice('test').apart(round), lasting: makeDice('test').apart('lasting') },
    codebook,
    units,
  )
const first = respondents('first round')
const answers = units.flatMap(({ unitId }) =>
  Array.from({ length: 40 }, () => ({ unitId, bytes: first.answerOf(unitId) })),
)

function keyOf(id: string): ScaleKey {
  const key = keys.get(id)
  if (!key) throw new Error(`There is no scale ${id}`)
  return key
}

const meanOf = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

function correlation(pairs: [number, number][]): number {
  const [a, b] = [meanOf(pairs.map(([x]) => x)), meanOf(pairs.map(([, y]) => y))]
  const sum = (of: (x: number, y: number) => number) =>
    pairs.reduce((total, [x, y]) => total + of(x - a, y - b), 0)
  return sum((x, y) => x * y) / Math.sqrt(sum((x) => x * x) * sum((_, y) => y * y))
}

/** Scores on two scales of those who answered both in full. */
function together(a: string, b: string): number {
  return correlation(
    answers.flatMap(({ bytes }): [number, number][] => {
      const [x, y] = [scoreAnswer(bytes, keyOf(a)), scoreAnswer(bytes, keyOf(b))]
      return x?.complete && y?.complete ? [[x.score, y.score]] : []
    }),
  )
}

function unitMeans(round: { answerOf(unitId: string): Uint8Array }, scale: string): number[] {
  return units.map(({ unitId }) =>
    meanOf(Array.from({ length: 60 }, () => scoreAnswer(round.answerOf(unitId), keyOf(scale))?.score ?? 0)),
  )
}

describe('invented answers', () => {
  test('use the steps of the questionnaire and nothing else', () => {
    const values = new Set(answers.flatMap(({ bytes }) => [...bytes]))
    expect([...values].sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 255])
    expect(answers.every(({ bytes }) => bytes.length === codebook.items.length)).toBe(true)
  })

  test('leave three statements in a hundred unanswered', () => {
    const cells = answers.flatMap(({ bytes }) => [...bytes])
    const share = cells.filter((value) => value === 255).length / cells.length
    expect(share).toBeGreaterThan(0.027)
    expect(share).toBeLessThan(0.033)
  })

  test('go together: scales of one theme more than scales of two', () => {
    expect(together('leader-support', 'recognition')).toBeGreaterThan(0.3)
    expect(together('time-for-tasks', 'manageable-workload')).toBeGreaterThan(0.3)
    expect(together('time-for-tasks', 'belonging')).toBeGreaterThan(0.1)
    expect(together('leader-support', 'recognition')).toBeGreaterThan(together('leader-support', 'balance'))
  })

  test('are turned on reversed statements: who has enough time does not skip breaks', () => {
    const [time, breaks] = ['time.deadlines-allow-quality', 'time.breaks-skipped'].map((item) =>
      codebook.items.indexOf(item),
    )
    const pairs = answers.flatMap(({ bytes }): [number, number][] => {
      const [x, y] = [bytes[time ?? -1], bytes[breaks ?? -1]]
      return x && y && x < 255 && y < 255 ? [[x, y]] : []
    })
    expect(pairs.length).toBeGreaterThan(2000)
    expect(correlation(pairs)).toBeLessThan(-0.15)
  })

  test('hardly anybody has been bullied', () => {
    const bullied = codebook.items.indexOf('safety-at-work.bullied')
    const told = answers.filter(({ bytes }) => (bytes[bullied] ?? 0) > 1 && bytes[bullied] !== 255).length
    expect(told / answers.length).toBeGreaterThan(0.005)
    expect(told / answers.length).toBeLessThan(0.12)
  })

  test('differ from unit to unit, and the same units stand out two years later', () => {
    const [before, after] = [
      unitMeans(first, 'goal-clarity'),
      unitMeans(respondents('second'), 'goal-clarity'),
    ]
    const scale = keyOf('goal-clarity').factor
    const spread = Math.sqrt(meanOf(before.map((mean) => (mean - meanOf(before)) ** 2))) / scale
    expect(spread).toBeGreaterThan(0.15)
    expect(spread).toBeLessThan(0.6)
    const pairs = before.map((mean, index): [number, number] => [mean, after[index] ?? 0])
    expect(correlation(pairs)).toBeGreaterThan(0.3)
  })

  test('differ by group: PhD candidates learn more than others, and find less balance', () => {
    const mean = (scale: string, groups: string[]) =>
      meanOf(
        Array.from(
          { length: 1500 },
          () => scoreAnswer(first.answerOf('unit 1', groups), keyOf(scale))?.score ?? 0,
        ),
      ) / keyOf(scale).factor
    expect(mean('learning', ['phd-candidates']) - mean('learning', [])).toBeGreaterThan(0.2)
    expect(mean('balance', ['phd-candidates']) - mean('balance', [])).toBeLessThan(-0.15)
  })

  test('come from 58 to 88 % of a unit', () => {
    for (const { unitId } of units) {
      const share = Array.from({ length: 800 }, () => first.answers(unitId)).filter(Boolean).length / 800
      expect(share).toBeGreaterThan(0.52)
      expect(share).toBeLessThan(0.94)
    }
  })
})
