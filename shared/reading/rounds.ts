/** The rounds of one scale as a row in time, this one last; and how they lie in a picture. Pure. */
import type { Text } from '../language.ts'
import type { EarlierFigure, EarlierRound, GroupReport, ScaleReport } from '../report.ts'
import { likelyRange } from './chance.ts'
import { meanOf } from './scales.ts'

/** One scale in all rounds: of a unit beside larger ones, or of a group beside everybody and its own kind. */
export interface ScaleOverRounds extends Pick<ScaleReport, 'round' | 'trend'> {
  scale: Pick<ScaleReport['scale'], 'range' | 'figure' | 'parent' | 'institution'> & { title: Text }
}

/** What the three lines of the picture, and the columns of its table, are called; null where there is none. */
export interface LineNames {
  own: string
  parent: string | null
  institution: string | null
}

type GroupScale = NonNullable<GroupReport['shown']>['themes'][number]['scales'][number]

/** A group's scale: everybody at the unit stands where a larger unit does. */
export function groupOverRounds(
  { round }: Pick<GroupReport, 'round'>,
  { title, range, figure, unit, institution, trend }: GroupScale,
): ScaleOverRounds {
  return {
    round,
    scale: { title, range, figure, parent: unit, institution },
    trend: trend.map(({ unit: parent, ...one }) => ({ ...one, parent })),
  }
}

export interface RoundOfScale {
  round: EarlierRound
  /** The year it closed; with the month where two rounds closed in one year. */
  when: string
  figure: EarlierFigure
  parent: EarlierFigure | null
  institution: EarlierFigure | null
}

/** All rounds, the oldest first and this one last. @param month names the month of a date */
export function roundsOf(report: ScaleOverRounds, month: (date: string) => string): RoundOfScale[] {
  const { scale, round, trend } = report
  const { figure, parent, institution } = scale
  const { id, title, closedOn, origin, layout } = round
  const rounds = [...trend, { round: { id, title, closedOn, origin, layout }, figure, parent, institution }]
  const year = (one: { round: EarlierRound }) => one.round.closedOn.slice(0, 4)
  return rounds.map((one) => ({
    ...one,
    when:
      rounds.filter((other) => year(other) === year(one)).length > 1 ? month(one.round.closedOn) : year(one),
  }))
}

/** Whether two rounds are known to have shown their statements differently, which may shift scores by itself. */
export function showsOtherwise(
  earlier: Pick<EarlierRound, 'layout'>,
  later: Pick<EarlierRound, 'layout'>,
): boolean {
  return earlier.layout !== null && later.layout !== null && earlier.layout !== later.layout
}

/** The latest earlier round with a figure of this scale. */
export function latestBefore(report: ScaleOverRounds): ScaleReport['trend'][number] | null {
  return report.trend.findLast(({ figure }) => meanOf(figure) !== null) ?? null
}

/**
 * The part of the scale that a picture of the rounds shows: all means and where they probably lie, to the nearest half
 * step outside them, at least one and a half steps high. Null without any mean.
 *
 * @param spread standard deviation to use where a figure shows none of its own
 */
export function windowOf(
  rounds: RoundOfScale[],
  [low, high]: readonly [number, number],
  spread: number | null,
): [number, number] | null {
  const values = rounds.flatMap(({ figure, parent, institution }) => [
    ...(likelyRange(figure, [low, high], spread) ?? []),
    ...[figure, parent, institution].flatMap((one) => meanOf(one) ?? []),
  ])
  if (values.length === 0) return null
  let bottom = Math.floor(Math.min(...values) * 2) / 2
  let top = Math.ceil(Math.max(...values) * 2) / 2
  while (top - bottom < 1.5 && (bottom > low || top < high)) {
    bottom = Math.max(low, bottom - 0.5)
    if (top - bottom < 1.5) top = Math.min(high, top + 0.5)
  }
  return [bottom, top]
}
