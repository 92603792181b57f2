/**
 * Earlier rounds in the structure of a later one. An old figure is a sum of whole crowds of its own statistic and
 * layer, or there is none and a reason: nothing that was counted together is ever taken apart.
 */
import type { Scale } from '#shared/programme.ts'
import type { NotComparable } from '#shared/report.ts'
import type { DetailCounter, MeanCounter } from '../disclosure/formulas.ts'
import type { CountedCrowd } from './content.ts'
import type { FormerUnit, Lineage, Side } from './trend-structure.ts'

/** Sums of whole crowds: `mean` is null where the answers counted in no figure, `detail` where no spread is shown. */
export interface CountedScale {
  mean: MeanCounter | null
  detail: DetailCounter | null
}

/** One scale of an earlier round at a unit of a later one. */
export type EarlierCell =
  | (CountedScale & {
      state: 'counted'
      /** What integer scores are divided by, and the minimum groups: those of the earlier round. */
      factor: number
      minimum: { mean: number; detail: number }
    })
  /** As another tool stated it: not checked here. */
  | { state: 'stated'; n: number | null; mean: number; standardDeviation: number | null }
  | { state: 'not-comparable'; why: NotComparable }

/** True when two versions of a programme ask a scale alike: the same statements, reversed alike, on the same steps. */
export function isSameScale(a: Scale, b: Scale): boolean {
  return scaleKey(a) === scaleKey(b)
}

function scaleKey({ range, items }: Scale): string {
  return JSON.stringify([range, items.map(({ item, reverse }) => `${reverse ? '-' : '+'}${item}`).sort()])
}

/**
 * The figure of one scale at the unit, from the crowds of the earlier round.
 *
 * Answers that belong to a former unit are in the crowd of the nearest unit at or above it that has one, statistic
 * upon statistic: whole answers, then the scale's mean, then its spread, since each starts from the crowds before it.
 *
 * @param crowds of the lineage's relevant units
 */
export function scaleInLineage(
  lineage: Lineage,
  crowds: ReadonlyMap<string, CountedCrowd>,
  scaleId: string,
): CountedScale | { why: NotComparable } {
  const meanAt = (id: string) => crowds.get(id)?.mean[scaleId]
  const detailAt = (id: string) => crowds.get(id)?.detail[scaleId]
  const chain = [
    (id: string) => crowds.get(id)?.answers != null,
    (id: string) => meanAt(id) !== undefined,
    (id: string) => detailAt(id) !== undefined,
  ]
  const mean = unionOf(lineage, chain.slice(0, 2))
  if ('why' in mean) return mean
  const detail = unionOf(lineage, chain)
  return {
    mean: sumOf(mean.at.flatMap((id) => meanAt(id) ?? [])),
    detail: 'why' in detail ? null : sumOfDetail(detail.at.flatMap((id) => detailAt(id) ?? [])),
  }
}

type Place = FormerUnit & { side: Side; above: Place | null }

/**
 * The crowds of the last statistic in the chain that belong wholly to the unit.
 *
 * A crowd whose people belong partly elsewhere rules the comparison out, with one exception: answers that were passed
 * up past a former unit which belongs here and has crowds of its own that do. That unit's figure was published without
 * them then, and so it is compared without them.
 *
 * @param chain for each statistic from whole answers on, which units have a crowd of it
 */
function unionOf(
  { relevant, sideOf }: Lineage,
  chain: ((id: string) => boolean)[],
): { at: string[] } | { why: NotComparable } {
  const places = new Map<string, Place>()
  for (const unit of relevant)
    places.set(unit.id, {
      ...unit,
      side: sideOf.get(unit.id) ?? 'outside',
      above: places.get(unit.parentId ?? '') ?? null,
    })
  const counted = new Map<Place, Set<Place>>()
  for (const place of places.values()) {
    let at: Place | null = place
    for (const hasCrowd of chain) at = nearest(at, hasCrowd)
    if (at) counted.set(at, (counted.get(at) ?? new Set([at])).add(place))
  }
  const here = [...counted].filter(([, people]) => [...people].some(isHere))
  const whole = here.filter(([, people]) => [...people].every(({ side }) => side === 'inside'))
  const holding = new Set(whole.flatMap(([at]) => lineUp(at)))
  for (const [at, people] of here) {
    const hadFigure = (place: Place) =>
      lineUp(place, at).some((unit) => unit.side === 'inside' && holding.has(unit))
    const together = [...people]
    if (together.every(({ side }) => side === 'inside') || together.filter(isHere).every(hadFigure)) continue
    return { why: reasonOf(together) }
  }
  return { at: whole.map(([{ id }]) => id) }
}

function isHere({ side }: Place): boolean {
  return side === 'inside' || side === 'split'
}

function nearest(from: Place | null, hasCrowd: (id: string) => boolean): Place | null {
  let place = from
  while (place && !hasCrowd(place.id)) place = place.above
  return place
}

/** The place and those above it, up to but without `end`. */
function lineUp(from: Place, end: Place | null = null): Place[] {
  const line: Place[] = []
  for (let place: Place | null = from; place && place !== end; place = place.above) line.push(place)
  return line
}

/** @param together those whose answers are one crowd, where it was counted first; not all of them inside */
function reasonOf(together: { name: FormerUnit['name']; side: Side }[]): NotComparable {
  const other = together.find(({ side }) => side !== 'inside')
  const reasons = {
    inside: 'counted-together',
    outside: 'counted-together',
    split: 'split',
    gone: 'closed',
  } as const
  return { reason: reasons[other?.side ?? 'outside'], unit: other?.name ?? null }
}

function sumOf(counters: MeanCounter[]): MeanCounter | null {
  if (counters.length === 0) return null
  return counters.reduce((a, b) => ({ n: a.n + b.n, sum: a.sum + b.sum }))
}

function sumOfDetail(counters: DetailCounter[]): DetailCounter | null {
  if (counters.length === 0) return null
  return counters.reduce((a, b) => ({
    n: a.n + b.n,
    sum: a.sum + b.sum,
    sumOfSquares: a.sumOfSquares + b.sumOfSquares,
  }))
}
