/** Tables of published figures, before they become a sheet or a semicolon file. Pure. */
import type { Language } from '#shared/language.ts'
import type { EarlierFigure, PublishedStatement } from '#shared/report.ts'
import { reportTexts } from '#shared/texts/report.ts'
import { scaleTexts } from '#shared/texts/report-scale.ts'
import { sayIn } from '#shared/texts/say.ts'

/** Null where there is no figure. */
export type Cell = string | number | null

export interface Column {
  title: string
  /** Letters wide. */
  width: number
  /** How its numbers are written; words where there is none. */
  decimals?: 0 | 2
}

export interface Table {
  /** Of the sheet: 31 letters at most. */
  name: string
  columns: Column[]
  rows: Cell[][]
}

export const words = (title: string, width = 18): Column => ({ title, width })
export const counts = (title: string, width = 12): Column => ({ title, width, decimals: 0 })
export const measures = (title: string, width = 14): Column => ({ title, width, decimals: 2 })

/** As it stands in sheets. */
export function rounded(value: number): number {
  // The spare bit brings back what binary fractions take from a half: 1.005 is 1.01.
  return Math.round((value + Number.EPSILON) * 100) / 100
}

/** @param value 0-1 @returns whole percent */
export function asPercent(value: number | null): number | null {
  return value === null ? null : Math.round(value * 100)
}

/** The mean of a figure; null where it is not shown or cannot be compared. */
export function meanCell(figure: EarlierFigure | PublishedStatement | null | undefined): number | null {
  return figure && 'mean' in figure ? rounded(figure.mean) : null
}

/** Answers, mean, spread, and the answers the spread stands on. */
export function figureCells(figure: EarlierFigure | null): (number | null)[] {
  if (!figure || !('mean' in figure)) return [null, null, null, null]
  const spreadN = figure.state === 'shown' ? figure.spreadN : figure.n
  return [
    figure.n,
    rounded(figure.mean),
    figure.spread === null ? null : rounded(figure.spread),
    figure.spread === null ? null : spreadN,
  ]
}

/** Why a figure is not there, or where it is from; null where it needs no word. */
export function noteOn(
  figure: EarlierFigure | PublishedStatement | null | undefined,
  language: Language,
): string | null {
  const t = sayIn(scaleTexts, language)
  switch (figure?.state) {
    case 'withheld':
      return sayIn(reportTexts, language)('withheldWhy', { minimum: figure.minimum })
    case 'not-comparable': {
      const { reason, unit } = figure.why
      return `${t('notComparable')}: ${t(`why-${reason}`, { unit: unit?.[language] ?? '' })}`
    }
    case 'stated':
      return t('stated')
    default:
      return null
  }
}
