/** What a picture of scales shows, their order, and what is said about a difference: pure rules over figures. */
import type { Text } from '../language.ts'
import type { EarlierFigure, EarlierRound, GroupReport, PublishedFigure, Report } from '../report.ts'

/** The three marks a figure can stand beside. */
export type Mark = 'parent' | 'institution' | 'previous'
export type SortOrder = 'theme' | 'difference' | 'value'

/** One of the marks: what it is called, and how many answers it stands on where that is one number. */
export interface Beside {
  mark: Mark
  name: Text
  answers: number | null
  /** For an earlier round: the year it closed. */
  year: string | null
}

export interface ScalePicture {
  id: string
  title: Text
  about: Text
  range: readonly [number, number]
  figure: PublishedFigure
  beside: Partial<Record<Mark, EarlierFigure | null>>
}

/** Scales under one heading; `title` is null where the order does not follow the themes. */
export interface ScaleGroup {
  id: string
  title: Text | null
  scales: ScalePicture[]
}

export interface ScalesPicture {
  about: 'unit' | 'group'
  /** Of all scales; null where they are not of one range. */
  range: readonly [number, number] | null
  /** In the order of the columns. */
  beside: Beside[]
  themes: ScaleGroup[]
}

const largerUnit = (mark: Mark, unit: Report['parent']): Beside[] =>
  unit ? [{ mark, name: unit.name, answers: unit.rate.answered, year: null }] : []

const lastTime = (round: EarlierRound | null): Beside[] =>
  round ? [{ mark: 'previous', name: round.title, answers: null, year: round.closedOn.slice(0, 4) }] : []

/** The latest earlier round that has a figure of the group. */
function latestOfGroup({ themes }: NonNullable<GroupReport['shown']>): EarlierRound | null {
  const earlier = themes.flatMap(({ scales }) => scales.flatMap(({ trend }) => trend))
  const withFigure = earlier.filter(({ figure }) => meanOf(figure) !== null).map(({ round }) => round)
  return withFigure.reduce<EarlierRound | null>(
    (latest, round) => (latest && latest.closedOn >= round.closedOn ? latest : round),
    null,
  )
}

/** The unit beside the larger units it is part of, and beside itself last time. */
export function pictureOfUnit(report: Report): ScalesPicture {
  const { range, parent, institution, previous } = report
  return {
    about: 'unit',
    range,
    beside: [
      ...largerUnit('parent', parent),
      ...largerUnit('institution', institution),
      ...lastTime(previous),
    ],
    themes: report.themes.map((theme) => ({
      ...theme,
      scales: theme.scales.map(({ id, title, about, range, figure, ...beside }) => ({
        id,
        title,
        about,
        range,
        figure,
        beside,
      })),
    })),
  }
}

/** A group beside all who count at the unit, and beside the same group in the whole institution. */
export function pictureOfGroup(report: GroupReport, shown: NonNullable<GroupReport['shown']>): ScalesPicture {
  const { range, figuresOf, rate, institution } = report
  const previous = latestOfGroup(shown)
  const wide = shown.themes.some(({ scales }) => scales.some((scale) => scale.institution !== null))
  return {
    about: 'group',
    range,
    beside: [
      ...largerUnit('parent', { ...figuresOf, rate }),
      ...(wide && institution
        ? [{ mark: 'institution' as const, name: institution.name, answers: null, year: null }]
        : []),
      ...lastTime(previous),
    ],
    themes: shown.themes.map((theme) => ({
      ...theme,
      scales: theme.scales.map(({ id, title, about, range, figure, unit, institution: same, trend }) => ({
        id,
        title,
        about,
        range,
        figure,
        beside: {
          parent: unit,
          institution: same,
          previous: trend.find(({ round }) => round.id === previous?.id)?.figure ?? null,
        },
      })),
    })),
  }
}

/** The mean, or null where the figure is not shown or cannot be compared. */
export function meanOf(figure: EarlierFigure | null | undefined): number | null {
  return figure?.state === 'shown' || figure?.state === 'stated' ? figure.mean : null
}

/**
 * Distance from the level above, or from the institution where there is no level between; null without figures.
 * As it is printed, from rounded means, so that the order never contradicts the figures; ties by the means as
 * they are. A share of the scale's own range, since scales of different ranges may stand in one order.
 */
function distance({ figure, beside, range: [low, high] }: ScalePicture): number | null {
  const own = meanOf(figure)
  const other = meanOf(beside.parent) ?? meanOf(beside.institution)
  if (own === null || other === null) return null
  const printed = Math.abs(Math.round(own * 10) - Math.round(other * 10))
  return (printed + Math.abs(own - other) / 10) / (high - low)
}

/** Where the mean lies in the scale's own range, from 0 to 1; null without figures. */
function height({ figure, range: [low, high] }: ScalePicture): number | null {
  const mean = meanOf(figure)
  return mean === null ? null : (mean - low) / (high - low)
}

/**
 * The scales in the wanted order: by theme as the questionnaire has them, by size of the difference whatever its
 * direction, or by mean. Without a figure to sort by they stand last, in the questionnaire's order.
 */
export function inOrder(picture: ScalesPicture, order: SortOrder): ScaleGroup[] {
  if (order === 'theme') return picture.themes
  const value = (scale: ScalePicture) => (order === 'value' ? height(scale) : distance(scale))
  const scales = picture.themes
    .flatMap((theme) => theme.scales)
    .map((scale) => ({ scale, value: value(scale) ?? Number.NEGATIVE_INFINITY }))
    .sort((a, b) => (a.value === b.value ? 0 : b.value - a.value))
    .map(({ scale }) => scale)
  return [{ id: order, title: null, scales }]
}

/** The spread of the largest unit beside the scale that shows one: what chance is reckoned with where n is small. */
export function widestSpread({ beside }: Pick<ScalePicture, 'beside'>): number | null {
  for (const figure of [beside.institution, beside.parent])
    if (figure?.state === 'shown' && figure.spread !== null) return figure.spread
  return null
}
