/** One scale over the rounds: means as dots with lines between them, and where the unit's own probably lies. */
import type { Language } from '../language.ts'
import { oneDecimal } from '../numbers.ts'
import { likelyRange } from '../reading/chance.ts'
import { type RoundOfScale, type ScaleOverRounds, windowOf } from '../reading/rounds.ts'
import { meanOf, widestSpread } from '../reading/scales.ts'
import type { EarlierFigure } from '../report.ts'
import { type Place, placeIn } from './place.ts'

export interface TrendRound {
  id: string
  /** The year, or month and year. */
  label: string
  own: Place
  /** The unit's own mean as it is printed; null where there is none. */
  value: string | null
  /** Another tool's figure, not checked. */
  stated: boolean
  /** Where the unit's own mean probably lies (95 %). */
  likely: [number, number] | null
  parent: Place
  institution: Place
}

export interface TrendPlaces {
  /** From the highest. */
  ticks: { at: number; label: string }[]
  /** The oldest first. */
  rounds: TrendRound[]
}

/** @param rounds of the scale, the oldest first @returns null without any mean */
export function trendPlaces(
  { scale }: ScaleOverRounds,
  rounds: RoundOfScale[],
  language: Language,
): TrendPlaces | null {
  const spread = widestSpread({ beside: scale })
  const window = windowOf(rounds, scale.range, spread)
  if (!window) return null
  const place = placeIn(window)
  const at = (figure: EarlierFigure | null): Place => {
    const mean = meanOf(figure)
    return mean === null ? null : place(mean)
  }
  return {
    ticks: ticksOf(window).map((tick) => ({ at: place(tick), label: oneDecimal(tick, language) })),
    rounds: rounds.map(({ round, when, figure, parent, institution }) => {
      const likely = likelyRange(figure, scale.range, spread)
      const mean = meanOf(figure)
      return {
        id: round.id,
        label: when,
        own: at(figure),
        value: mean === null ? null : oneDecimal(mean, language),
        stated: figure.state === 'stated',
        likely: likely && [place(likely[0]), place(likely[1])],
        parent: at(parent),
        institution: at(institution),
      }
    }),
  }
}

/** Half steps; whole ones in a high window, where half ones would crowd. */
function ticksOf([bottom, top]: [number, number]): number[] {
  const step = top - bottom > 2.5 ? 1 : 0.5
  return Array.from({ length: Math.floor((top - bottom) / step) + 1 }, (_, index) => top - index * step)
}
