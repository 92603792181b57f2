/** A counted round placed statistic by statistic: whole answers, then every scale, each with its groups. */
import { wholeAnswers } from '../disclosure/check-input.ts'
import { minimumOf } from '../disclosure/layers.ts'
import { placeCounts } from '../disclosure/place.ts'
import { type Counters, completeByClass, scaleCounter } from './aggregate.ts'
import type { Crowd, Figures, GroupFigures } from './content.ts'
import { decideCells, type GroupTree, groupTree, type StatisticCells } from './group-cells-of-round.ts'
import { openGroupFigures, withoutStatements, writeGroupScale } from './group-figures.ts'
import { type PlacedUnit, placeUnits } from './placed-units.ts'
import type { ReleaseQuestion } from './question.ts'
import { writeScale } from './scale-figures.ts'

export interface PlacedRound {
  crowds: Map<string, Crowd>
  figures: Map<string, Figures>
  /** By group, then unit. */
  groupFigures: Map<string, Map<string, GroupFigures>>
  placed: PlacedUnit[]
  /** By statistic: what may be shown of groups, with certificates. */
  groupCells: Map<string, StatisticCells>
  /** Fewest complete answers in any crowd; null when there is none. */
  smallestCrowd: number | null
  answersInNoFigure: number
}

/** @param onScale called before each scale, with its place */
export function placeRound(
  question: ReleaseQuestion,
  counters: Counters,
  onScale: (scale: number) => void,
): PlacedRound {
  const { units, classes, items, scales, groups, thresholds } = question
  const answersOf = new Map<string, number>()
  for (const [at, { unitId }] of classes.entries())
    answersOf.set(unitId, (answersOf.get(unitId) ?? 0) + (counters.answers[at] ?? 0))
  const whole = placeCounts(units, answersOf, thresholds.mean)
  const crowds = new Map<string, Crowd>(
    units.map(({ id }) => [id, { answers: whole.crowds.get(id) ?? null, mean: {}, detail: {}, items: {} }]),
  )
  const figures = new Map<string, Figures>(
    [...whole.own].map(([id, answers]) => [id, { answers, mean: {}, detail: {}, items: {} }]),
  )
  const tree = groupTree(units, classes, groups)
  const groupCells = new Map<string, StatisticCells>()
  const wholeCells = decideCells(
    tree,
    {
      sizes: counters.answers,
      start: new Map(units.map(({ id }) => [id, id])),
      mean: whole.countsAt,
      detail: new Map(),
      minimum: minimumOf(thresholds, false),
      counterOf: null,
    },
    () => true,
  )
  groupCells.set(wholeAnswers, wholeCells.decided)
  const groupFigures = openGroupFigures(question, wholeCells, counters.answers)
  const crowdSizes = [...whole.crowds.values()]
  const classesAt = classesByPlace(tree, whole.countsAt)
  for (const [index, scale] of scales.entries()) {
    onScale(index)
    const counterOf = (members: Iterable<number>) => scaleCounter(counters, members, index)
    const layers = writeScale(
      units,
      scale,
      items,
      thresholds,
      new Map([...classesAt].map(([unitId, members]) => [unitId, counterOf(members)])),
      crowds,
      figures,
    )
    for (const crowd of layers.mean.crowds.values()) crowdSizes.push(crowd.n)
    if (groups.length === 0) continue
    const statistic = {
      sizes: completeByClass(counters, index),
      start: whole.countsAt,
      mean: placedAgain(whole.countsAt, layers.mean.countsAt),
      detail: placedAgain(whole.countsAt, layers.detail.countsAt),
      minimum: minimumOf(thresholds, scale.sensitive),
      counterOf,
    }
    const { cells, decided } = decideCells(
      tree,
      statistic,
      ({ unitId, group }) => groupFigures.get(group)?.has(unitId) ?? false,
    )
    groupCells.set(scale.id, decided)
    const statements = placedAgain(whole.countsAt, layers.statements.countsAt)
    const hidden = withoutStatements(tree, statistic, statements, cells, decided)
    writeGroupScale(groupFigures, scale, items, cells, decided, hidden, counterOf)
  }
  return {
    // A crowd of spread or statements can stand at a unit that has no other: crowds below it were passed up to there.
    crowds: new Map([...crowds].filter(([, crowd]) => hasCrowd(crowd))),
    figures,
    groupFigures,
    placed: placeUnits(units, whole.countsAt, whole.own),
    groupCells,
    smallestCrowd: crowdSizes.length === 0 ? null : crowdSizes.reduce((a, b) => Math.min(a, b)),
    answersInNoFigure: whole.remainder,
  }
}

function classesByPlace({ classes }: GroupTree, countsAt: ReadonlyMap<string, string | null>) {
  const byPlace = new Map<string, number[]>()
  for (const [at, { unitId }] of classes.entries()) {
    const place = countsAt.get(unitId)
    if (place) byPlace.set(place, [...(byPlace.get(place) ?? []), at])
  }
  return byPlace
}

/** A scale starts from where the whole answers count, which can lie above a unit that has a crowd of the scale. */
function placedAgain(
  whole: ReadonlyMap<string, string | null>,
  scale: ReadonlyMap<string, string | null>,
): Map<string, string | null> {
  return new Map([...whole].map(([unitId, at]) => [unitId, at === null ? null : (scale.get(at) ?? null)]))
}

function hasCrowd({ answers, ...byName }: Crowd): boolean {
  return answers !== null || Object.values(byName).some((counters) => Object.keys(counters).length > 0)
}
