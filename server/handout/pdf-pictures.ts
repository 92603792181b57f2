/** What a document's pictures are drawn from: places between 0 and 1 of unrounded figures, and the same in words. */
import { oneDecimal, wholeNumber } from '#shared/numbers.ts'
import { likelyRange } from '#shared/reading/chance.ts'
import { type RoundOfScale, type ScaleOverRounds, windowOf } from '#shared/reading/rounds.ts'
import { type Mark, meanOf, type ScalePicture, widestSpread } from '#shared/reading/scales.ts'
import type { ShownStatement } from '#shared/reading/statements.ts'
import type { Words } from './pdf-words.ts'

/** Lowest is 0 and highest is 1; null where there is nothing to draw. */
type Place = number | null

interface TrendRound {
  label: string
  own: Place
  /** The mean in words. */
  value: string
  /** Another tool's figure, not checked. */
  stated: boolean
  likely: [number, number] | null
  parent: Place
  institution: Place
}

/** @property alt what the picture says, for those who cannot see it */
export type Picture =
  | ({ shape: 'bar'; mean: number; spread: [number, number] | null; steps: number; alt: string } & Record<
      Mark,
      Place
    >)
  | { shape: 'answers'; parts: { count: number; label: string; shade: number }[]; alt: string }
  | { shape: 'trend'; ticks: { at: number; label: string }[]; rounds: TrendRound[]; alt: string }

/** A legend's mark: of a scale's picture, of a line over the rounds, or a shade from 0 (white) to 4. */
export type LegendMark = 'mean' | 'spread' | Mark | 'own' | 'above' | '0' | '1' | '2' | '3' | '4'

const placeIn =
  ([low, high]: readonly [number, number]) =>
  (value: number): number =>
    (Math.min(Math.max(value, low), high) - low) / (high - low)

/** @returns null where the mean is not shown: then nothing beside it is drawn either */
export function barOf(scale: ScalePicture, { r, textIn, language }: Words): Picture | null {
  const { figure, beside, range } = scale
  if (figure.state !== 'shown') return null
  const place = placeIn(range)
  const at = (mark: Mark): Place => {
    const mean = meanOf(beside[mark])
    return mean === null ? null : place(mean)
  }
  const { mean, spread } = figure
  return {
    shape: 'bar',
    mean: place(mean),
    spread: spread === null ? null : [place(mean - spread), place(mean + spread)],
    parent: at('parent'),
    institution: at('institution'),
    previous: at('previous'),
    steps: range[1] - range[0] + 1,
    alt: `${textIn(scale.title)}: ${r('meanShort')} ${oneDecimal(mean, language)}`,
  }
}

const shades = ['0', '1', '2', '3', '4'] as const

/** Five shades from the lowest step to the highest, whatever the number of steps. */
export function shadeOf(step: number, steps: number): (typeof shades)[number] {
  return shades[Math.round((step / Math.max(steps - 1, 1)) * 4)] ?? '4'
}

/** @param steps the words of the categories, from the lowest */
export function answersOf({ counts, n }: ShownStatement, steps: string[], { r, language }: Words): Picture {
  const labels = counts.map((count) => wholeNumber(count, language))
  const words = steps.map((step, index) => `${step} ${labels[index] ?? '0'}`)
  return {
    shape: 'answers',
    parts: counts.map((count, step) => ({
      count,
      label: labels[step] ?? '',
      shade: Number(shadeOf(step, counts.length)),
    })),
    alt: `${r('answers', { count: wholeNumber(n, language) })}: ${words.join(', ')}.`,
  }
}

/** @returns null without any mean */
export function trendPicture(report: ScaleOverRounds, rounds: RoundOfScale[], words: Words): Picture | null {
  const { s, textIn, language } = words
  const spread = widestSpread({ beside: report.scale })
  const window = windowOf(rounds, report.scale.range, spread)
  if (!window) return null
  const [bottom, top] = window
  const place = placeIn(window)
  const at = (figure: RoundOfScale['parent']): Place => {
    const mean = meanOf(figure)
    return mean === null ? null : place(mean)
  }
  const step = top - bottom > 2.5 ? 1 : 0.5
  const values = Array.from(
    { length: Math.floor((top - bottom) / step) + 1 },
    (_, index) => top - index * step,
  )
  const value = (figure: RoundOfScale['parent']) => {
    const mean = meanOf(figure)
    return mean === null ? '–' : oneDecimal(mean, language)
  }
  const said = rounds.map(({ when, figure }) => `${when} ${value(figure)}`)
  return {
    shape: 'trend',
    ticks: values.map((tick) => ({ at: place(tick), label: oneDecimal(tick, language) })),
    rounds: rounds.map(({ when, figure, parent, institution }) => {
      const likely = likelyRange(figure, report.scale.range, spread)
      return {
        label: when,
        own: at(figure),
        value: value(figure),
        stated: figure.state === 'stated',
        likely: likely && [place(likely[0]), place(likely[1])],
        parent: at(parent),
        institution: at(institution),
      }
    }),
    alt: `${s('trend')}, ${textIn(report.scale.title)}: ${said.join(', ')}.`,
  }
}
