/** One scale of a release: placed in its layers, then written into the crowds and the figures of the units. */
import {
  addValues,
  type LeveledUnit,
  layerScale,
  meanOfCrowd,
  minimumOf,
  type ScaleCounter,
  type ScaleLayers,
  type Thresholds,
} from '../disclosure/layers.ts'
import { addUpward } from '../disclosure/place.ts'
import type { Crowd, Figures } from './content.ts'
import type { ScaleKey } from './score.ts'

type Cells = Map<string, Pick<Figures, 'mean' | 'detail' | 'items'>>

/**
 * Places one scale and writes what is shown of it.
 *
 * @param crowdOf the scale's counters by the unit where whole answers count
 * @param items the codebook
 * @param crowds one for every unit; changed
 * @param figures one for every unit that publishes whole answers; changed
 * @returns where everything stands
 */
export function writeScale(
  units: LeveledUnit[],
  scale: ScaleKey,
  items: string[],
  thresholds: Thresholds,
  crowdOf: ReadonlyMap<string, ScaleCounter>,
  crowds: Map<string, Crowd>,
  figures: Map<string, Figures>,
): ScaleLayers {
  const layers = layerScale(units, crowdOf, thresholds, scale.sensitive)
  const k = minimumOf(thresholds, scale.sensitive).mean
  const mean = mapValues(layers.mean.crowds, (crowd) => meanOfCrowd(crowd, k))
  const detail = mapValues(layers.detail.crowds, detailOf)
  const values = mapValues(layers.statements.crowds, (crowd) => crowd.values)
  writeInto(crowds, scale, items, mean, detail, values)
  writeInto(
    figures,
    scale,
    items,
    addUpward(units, mean, (a, b) => ({ n: a.n + b.n, sum: a.sum + b.sum })),
    addUpward(units, detail, (a, b) => ({
      n: a.n + b.n,
      sum: a.sum + b.sum,
      sumOfSquares: a.sumOfSquares + b.sumOfSquares,
    })),
    addUpward(units, values, addValues),
  )
  return layers
}

/** Complete answers in whole numbers: what spread and alpha need. */
export function detailOf({ n, sum, sumOfSquares }: ScaleCounter): Figures['detail'][string] {
  return { n, sum, sumOfSquares }
}

/**
 * Writes the statements of a scale by name, for a cell in which they are shown.
 *
 * @param codebook names of the statements
 * @param shown changed
 */
export function writeItems(
  { statements }: ScaleKey,
  codebook: string[],
  { values, steps }: Pick<ScaleCounter, 'values' | 'steps'>,
  shown: Figures['items'],
): void {
  for (const [at, { index }] of statements.entries())
    shown[codebook[index] ?? ''] = values.slice(at * steps, (at + 1) * steps)
}

function writeInto(
  cells: Cells,
  scale: ScaleKey,
  items: string[],
  mean: Map<string, Figures['mean'][string]>,
  detail: Map<string, Figures['detail'][string]>,
  values: Map<string, readonly number[]>,
): void {
  const steps = scale.range[1] - scale.range[0] + 1
  for (const [unitId, cell] of cells) {
    const meanHere = mean.get(unitId)
    const detailHere = detail.get(unitId)
    const valuesHere = values.get(unitId)
    if (meanHere) cell.mean[scale.id] = meanHere
    if (detailHere) cell.detail[scale.id] = detailHere
    if (valuesHere) writeItems(scale, items, { values: valuesHere, steps }, cell.items)
  }
}

function mapValues<A, B>(map: ReadonlyMap<string, A>, change: (value: A) => B): Map<string, B> {
  return new Map([...map].map(([key, value]) => [key, change(value)]))
}
