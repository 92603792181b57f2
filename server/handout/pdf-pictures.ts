/** What a document's pictures are drawn from: the places of shared/chart/, and the same in words. */
import { shadeOf } from '#shared/chart/distribution.ts'
import { type BarPlaces, barPlaces } from '#shared/chart/scale-bar.ts'
import { type TrendPlaces, trendPlaces } from '#shared/chart/trend.ts'
import { wholeNumber } from '#shared/numbers.ts'
import type { RoundOfScale, ScaleOverRounds } from '#shared/reading/rounds.ts'
import { type Mark, meanOf, type ScalePicture } from '#shared/reading/scales.ts'
import type { ShownStatement } from '#shared/reading/statements.ts'
import type { Words } from './pdf-words.ts'

/** @property alt what the picture says, for those who cannot see it */
export type Picture =
  | { shape: 'answers'; parts: { count: number; label: string; shade: number }[]; alt: string }
  | ({ shape: 'trend'; alt: string } & TrendPlaces)

/** A legend's mark: of a scale's picture, of a line over the rounds, or a shade from 0 (white) to 4. */
export type LegendMark = 'mean' | 'spread' | Mark | 'own' | 'above' | `${number}`

/** @returns null where the mean is not shown: then nothing beside it is drawn either */
export function barOf({ figure, beside, range }: ScalePicture): BarPlaces | null {
  if (figure.state !== 'shown') return null
  const { mean, spread } = figure
  const { parent, institution, previous } = beside
  const marks = { parent: meanOf(parent), institution: meanOf(institution), previous: meanOf(previous) }
  return barPlaces({ mean, spread, ...marks }, range)
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
      shade: shadeOf(step, counts.length),
    })),
    alt: `${r('answers', { count: wholeNumber(n, language) })}: ${words.join(', ')}.`,
  }
}

/** @returns null without any mean */
export function trendPicture(report: ScaleOverRounds, rounds: RoundOfScale[], words: Words): Picture | null {
  const { s, textIn, language } = words
  const places = trendPlaces(report, rounds, language)
  if (!places) return null
  const said = places.rounds.map(({ label, value }) => `${label} ${value ?? '–'}`)
  return {
    shape: 'trend',
    ...places,
    alt: `${s('trend')}, ${textIn(report.scale.title)}: ${said.join(', ')}.`,
  }
}
