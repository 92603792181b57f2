/** The whole release of a round from its answers, in one go and without a database: crowds, figures, rates. */
import {
  type Counter,
  type LeveledUnit,
  layerScale,
  type ScoredAnswer,
  type Thresholds,
} from '../disclosure/layers.ts'
import { addUpward, place } from '../disclosure/place.ts'
import { type ScaleKey, scoreAnswer } from './score.ts'

export interface RoundAnswer {
  classUnitId: string
  bytes: Uint8Array
}

export interface ReleaseUnit extends LeveledUnit {
  /** People whose answers are first placed here. */
  invited: number
}

export interface CounterRow extends Counter {
  unitId: string
  statistic: string
  layer: 'mean' | 'detail'
  scaleFactor: number
}

export interface PlacedUnit {
  unitId: string
  reportUnitId: string | null
  countsAtId: string | null
  answered: number | null
  invited: number | null
}

export interface ReleaseContent {
  crowds: CounterRow[]
  figures: CounterRow[]
  placed: PlacedUnit[]
  answered: number
  smallestCrowd: number | null
  answersInNoFigure: number
  ownReports: number
}

/** Name of the statistic that counts whole answers. */
export const wholeAnswers = 'answers'

/**
 * @param units parents before children
 * @throws Error when an answer names a unit outside the round
 */
export function makeRelease(
  units: ReleaseUnit[],
  answers: RoundAnswer[],
  scales: ScaleKey[],
  thresholds: Thresholds,
): ReleaseContent {
  const whole = place(units, byClass(units, answers), (pool) => pool.length >= thresholds.mean)
  const sizes = new Map([...whole.crowds].map(([unitId, crowd]) => [unitId, crowd.length]))
  const totals = addUpward(units, sizes, (a, b) => a + b)
  const content: ReleaseContent = {
    crowds: countRows(sizes),
    figures: countRows(totals),
    placed: placedUnits(units, whole.countsAt, totals),
    answered: answers.length,
    smallestCrowd: sizes.size === 0 ? null : Math.min(...sizes.values()),
    answersInNoFigure: whole.remainder.length,
    ownReports: totals.size,
  }
  for (const scale of scales) {
    const layers = layerScale(
      units,
      scoreCrowds(whole.crowds, scale),
      [scale.range[0] * scale.factor, scale.range[1] * scale.factor],
      thresholds,
      scale.sensitive,
    )
    for (const layer of ['mean', 'detail'] as const) {
      content.crowds.push(...scaleRows(scale, layer, layers.crowds[layer]))
      content.figures.push(...scaleRows(scale, layer, layers.figures[layer]))
    }
  }
  return content
}

function byClass(units: ReleaseUnit[], answers: RoundAnswer[]): Map<string, RoundAnswer[]> {
  const pools = new Map<string, RoundAnswer[]>(units.map((unit) => [unit.id, []]))
  for (const answer of answers) {
    const pool = pools.get(answer.classUnitId)
    if (!pool) throw new Error('An answer names a unit that is not in the round')
    pool.push(answer)
  }
  return pools
}

function scoreCrowds(crowds: Map<string, RoundAnswer[]>, scale: ScaleKey): Map<string, ScoredAnswer[]> {
  return new Map(
    [...crowds].map(([unitId, crowd]) => [
      unitId,
      crowd.flatMap((answer) => scoreAnswer(answer.bytes, scale) ?? []),
    ]),
  )
}

/** Response rates share the partition of the figures: invited people follow their class to where it counts. */
function placedUnits(
  units: ReleaseUnit[],
  countsAt: Map<string, string | null>,
  totals: Map<string, number>,
): PlacedUnit[] {
  const invitedAt = new Map<string, number>()
  for (const unit of units) {
    const at = countsAt.get(unit.id)
    if (at) invitedAt.set(at, (invitedAt.get(at) ?? 0) + unit.invited)
  }
  const invited = addUpward(units, invitedAt, (a, b) => a + b)
  const reportAt = new Map<string, string | null>()
  return units.map((unit) => {
    const own = totals.has(unit.id)
    const reportUnitId = own ? unit.id : (reportAt.get(unit.parentId ?? '') ?? null)
    reportAt.set(unit.id, reportUnitId)
    return {
      unitId: unit.id,
      reportUnitId,
      countsAtId: countsAt.get(unit.id) ?? null,
      answered: totals.get(unit.id) ?? null,
      invited: own ? (invited.get(unit.id) ?? null) : null,
    }
  })
}

function countRows(sizes: Map<string, number>): CounterRow[] {
  return [...sizes].map(([unitId, n]) => ({
    unitId,
    statistic: wholeAnswers,
    layer: 'mean',
    n,
    sum: 0,
    sumOfSquares: 0,
    scaleFactor: 1,
  }))
}

function scaleRows(scale: ScaleKey, layer: 'mean' | 'detail', cells: Map<string, Counter>): CounterRow[] {
  return [...cells].map(([unitId, counter]) => ({
    unitId,
    statistic: scale.id,
    layer,
    scaleFactor: scale.factor,
    ...counter,
  }))
}
