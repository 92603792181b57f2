/** The gate on units: whole answers, rates, where each unit's answers count, and what the published units set apart. */

import { reach, wrongNumber, wrongPlace } from './check-figures.ts'
import type { CheckedRelease, CheckedRound } from './check-input.ts'
import { at, bump, type CheckedTree, follow, nowhere, settle } from './check-places.ts'
import type { Placed, PlacedScale } from './check-scale.ts'

export interface PlacedWhole extends Placed {
  /** Answers by class. */
  sizes: Int32Array
  /** The unit at which each class starts. */
  start: Int32Array
  /** For every unit, where what belongs directly to it counts. */
  countsAt: Int32Array
}

/** @returns null when an answer or a class names something that is not in the round */
export function placeWhole(tree: CheckedTree, round: CheckedRound): PlacedWhole | null {
  const numbers = new Map(tree.ids.map((id, number) => [id, number]))
  const start = Int32Array.from(round.classes, (one) => numbers.get(one.unitId) ?? nowhere)
  const sizes = new Int32Array(round.classes.length)
  for (const of of round.answers.classOf) {
    if (!(of >= 0 && of < sizes.length)) return null
    bump(sizes, of, 1)
  }
  if (start.includes(nowhere)) return null
  const { of, crowds } = settle(
    tree,
    start,
    sizes,
    1,
    (pools, from) => at(pools, from) >= round.thresholds.mean,
  )
  const everyUnit = Int32Array.from(tree.ids, (_, number) => number)
  return { sizes, start, of, crowds, countsAt: follow(tree, everyUnit, crowds) }
}

/** Adds up by the unit where things count, then upward to every unit that includes them. */
function addUpTo(tree: CheckedTree, of: Int32Array, values: ArrayLike<number>): Float64Array {
  const totals = countAt(tree, of, values)
  for (let unit = tree.ids.length - 1; unit > 0; unit -= 1)
    bump(totals, at(tree.parents, unit), at(totals, unit))
  return totals
}

function countAt(tree: CheckedTree, of: Int32Array, values: ArrayLike<number>): Float64Array {
  const counts = new Float64Array(tree.ids.length)
  for (let each = 0; each < of.length; each += 1)
    if (at(of, each) !== nowhere) bump(counts, at(of, each), at(values, each))
  return counts
}

/** Whole answers of crowds and cells, and the place and rate of every unit. */
export function checkWhole(
  tree: CheckedTree,
  round: CheckedRound,
  whole: PlacedWhole,
  release: CheckedRelease,
): string[] {
  const objections: string[] = []
  const own = countAt(tree, whole.of, whole.sizes)
  const total = addUpTo(tree, whole.of, whole.sizes)
  const invited = addUpTo(
    tree,
    whole.countsAt,
    round.units.map((unit) => unit.invited),
  )
  const shown = reach(tree, whole.crowds)
  const places = new Map(release.placed.map((place) => [place.unitId, place]))
  for (const [unit, id] of tree.ids.entries()) {
    const hasCell = shown[unit] === 1
    const crowd = release.crowds.get(id)?.answers ?? null
    if ((crowd !== null) !== (whole.crowds[unit] === 1))
      objections.push(wrongPlace(`Unit ${id}, crowd, answers`, crowd === null))
    else if (crowd !== null && crowd !== own[unit]) objections.push(wrongNumber(`Unit ${id}, crowd, answers`))
    const cell = release.figures.get(id)
    if ((cell !== undefined) !== hasCell) objections.push(wrongPlace(`Unit ${id}, answers`, hasCell))
    else if (cell && cell.answers !== total[unit]) objections.push(wrongNumber(`Unit ${id}, answers`))
    const place = places.get(id)
    if (!place) objections.push(`Unit ${id}: is not said where its answers count`)
    else {
      const home = at(whole.countsAt, unit)
      const report = hasCell ? unit : nearest(tree, shown, home === nowhere ? unit : home)
      if (place.countsAtId !== (tree.ids[home] ?? null) || place.reportUnitId !== (tree.ids[report] ?? null))
        objections.push(`Unit ${id}: its answers do not count where the release says`)
      if (
        place.answered !== (hasCell ? total[unit] : null) ||
        place.invited !== (hasCell ? invited[unit] : null)
      )
        objections.push(`Unit ${id}, rate: is not that of a published cell`)
    }
  }
  if (places.size !== release.placed.length || places.size !== tree.ids.length)
    objections.push('The release places units twice, or units that are not in the round')
  return objections
}

function nearest(tree: CheckedTree, shown: Uint8Array, from: number): number {
  let unit = from
  while (unit !== nowhere && shown[unit] !== 1) unit = at(tree.parents, unit)
  return unit
}

/**
 * The finest partition that the published units of one statistic make, layer by layer and of all layers together: none
 * of its parts may be smaller than the minimum. It starts from what is published, not from the crowds.
 */
export function checkPartition(
  tree: CheckedTree,
  statistic: string,
  sizes: Int32Array,
  layers: { of: Int32Array; isShown: (unitId: string) => boolean; minimum: number }[],
): string[] {
  const objections = new Set<string>()
  const published = layers.map(({ of, isShown }) =>
    follow(
      tree,
      of,
      Uint8Array.from(tree.ids, (id) => (isShown(id) ? 1 : 0)),
    ),
  )
  const numbers = tree.ids.length + 1
  for (const [first, { minimum }] of layers.entries()) {
    // One number for a combination of units: the lowest published one of each layer, from this layer to the finest.
    const parts = new Map<number, { people: number; unit: number }>()
    for (let each = 0; each < sizes.length; each += 1) {
      if (at(sizes, each) === 0) continue
      let part = 0
      let unit = nowhere
      for (const of of published.slice(first)) {
        part = part * numbers + at(of, each) + 1
        if (unit === nowhere) unit = at(of, each)
      }
      if (unit === nowhere) continue
      const there = parts.get(part)
      if (there) there.people += at(sizes, each)
      else parts.set(part, { people: at(sizes, each), unit })
    }
    for (const { people, unit } of parts.values())
      if (people < minimum)
        objections.add(`Unit ${tree.ids[unit]}, ${statistic}: the published units set too few answers apart`)
  }
  return [...objections]
}

/** The three layers of a scale for `checkPartition`, from the coarsest demand to the finest. */
export function layersOf(round: CheckedRound, scale: PlacedScale, { figures }: CheckedRelease) {
  const { key } = scale.counted
  const statement = round.items[key.statements[0]?.index ?? 0] ?? ''
  return [
    {
      of: scale.mean.of,
      isShown: (id: string) => figures.get(id)?.mean[key.id] !== undefined,
      minimum: scale.minimum.mean,
    },
    {
      of: scale.detail.of,
      isShown: (id: string) => figures.get(id)?.detail[key.id] !== undefined,
      minimum: scale.minimum.detail,
    },
    {
      of: scale.statements.of,
      isShown: (id: string) => figures.get(id)?.items[statement] !== undefined,
      minimum: scale.minimum.detail,
    },
  ]
}
