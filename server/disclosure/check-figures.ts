/**
 * The gate's recount: every number that would be kept or published of a unit, added up anew from the classes and
 * compared to the last count. Objections name cells, never numbers of people.
 */
import type { CheckedCrowd, CheckedFigures, CheckedRound } from './check-input.ts'
import { at, bump, type CheckedTree, nowhere } from './check-places.ts'
import type { Placed, PlacedScale } from './check-scale.ts'

/** A scale's numbers cell by cell; what a cell does not show is null. */
export interface Recount {
  mean: { n: number; sum: number } | null
  /** Plain item sums; published scores are `multiple` times these. */
  detail: { n: number; sum: number; squares: number; multiple: number } | null
  /** Value counts, statement after statement. */
  items: { counts: Int32Array; steps: number } | null
}

/** Counters of one scale by unit; `own`: the crowd there, `total`: with all crowds below. */
interface UnitCounters {
  mean: { n: Float64Array; sum: Float64Array }
  detail: { n: Float64Array; sum: Float64Array; squares: Float64Array }
  items: Int32Array
}

/** Recounts one scale for every unit: its own crowd, and its published cell. */
export function recountScale(
  tree: CheckedTree,
  scale: PlacedScale,
): { crowd: (unit: number) => Recount; cell: (unit: number) => Recount } {
  const own = countByUnit(tree, scale)
  const total = addUp(tree, own)
  const shownAt = (placed: Placed) => reach(tree, placed.crowds)
  const mean = shownAt(scale.mean)
  const detail = shownAt(scale.detail)
  const items = shownAt(scale.statements)
  const read = (from: UnitCounters, unit: number, shown: [Uint8Array, Uint8Array, Uint8Array]): Recount => ({
    mean: shown[0][unit] ? { n: at(from.mean.n, unit), sum: at(from.mean.sum, unit) } : null,
    detail: shown[1][unit]
      ? {
          n: at(from.detail.n, unit),
          sum: at(from.detail.sum, unit),
          squares: at(from.detail.squares, unit),
          multiple: multipleOf(scale),
        }
      : null,
    items: shown[2][unit]
      ? { counts: part(from.items, unit, widthOf(scale)), steps: scale.counted.steps }
      : null,
  })
  const crowds: [Uint8Array, Uint8Array, Uint8Array] = [
    scale.mean.crowds,
    scale.detail.crowds,
    scale.statements.crowds,
  ]
  return {
    crowd: (unit) => read(own, unit, crowds),
    cell: (unit) => read(total, unit, [mean, detail, items]),
  }
}

/** Units with a crowd at or below them. */
export function reach(tree: CheckedTree, crowds: Uint8Array): Uint8Array {
  const reached = Uint8Array.from(crowds)
  for (let unit = reached.length - 1; unit > 0; unit -= 1)
    if (reached[unit] === 1) reached[at(tree.parents, unit)] = 1
  return reached
}

/** What a complete answer's plain sum is multiplied by to be a score. */
export function multipleOf({ counted: { key } }: PlacedScale): number {
  return key.factor / key.statements.length
}

function widthOf({ counted }: PlacedScale): number {
  return counted.key.statements.length * counted.steps
}

function part(values: Int32Array, index: number, width: number): Int32Array {
  return values.subarray(index * width, (index + 1) * width)
}

function countByUnit(tree: CheckedTree, scale: PlacedScale): UnitCounters {
  const { counted, minimum } = scale
  const units = tree.ids.length
  const width = widthOf(scale)
  const multiple = multipleOf(scale)
  const counters: UnitCounters = {
    mean: { n: new Float64Array(units), sum: new Float64Array(units) },
    detail: { n: new Float64Array(units), sum: new Float64Array(units), squares: new Float64Array(units) },
    items: new Int32Array(units * width),
  }
  const partly = new Int32Array(units)
  const partlyScores = new Float64Array(units)
  for (let each = 0; each < counted.complete.length; each += 1) {
    const unit = at(scale.mean.of, each)
    if (unit !== nowhere) {
      bump(counters.mean.n, unit, at(counted.complete, each))
      bump(counters.mean.sum, unit, at(counted.sums, each) * multiple)
      bump(partly, unit, at(counted.partly, each))
      bump(partlyScores, unit, at(counted.partlyScores, each))
    }
    const finer = at(scale.detail.of, each)
    if (finer !== nowhere) {
      bump(counters.detail.n, finer, at(counted.complete, each))
      bump(counters.detail.sum, finer, at(counted.sums, each))
      bump(counters.detail.squares, finer, at(counted.squares, each))
    }
    const finest = at(scale.statements.of, each)
    if (finest !== nowhere)
      for (let place = 0; place < width; place += 1)
        bump(counters.items, finest * width + place, at(counted.values, each * width + place))
  }
  for (let unit = 0; unit < units; unit += 1) {
    if (at(partly, unit) < minimum.mean) continue
    bump(counters.mean.n, unit, at(partly, unit))
    bump(counters.mean.sum, unit, at(partlyScores, unit))
  }
  return counters
}

function addUp(tree: CheckedTree, own: UnitCounters): UnitCounters {
  const total: UnitCounters = {
    mean: { n: own.mean.n.slice(), sum: own.mean.sum.slice() },
    detail: { n: own.detail.n.slice(), sum: own.detail.sum.slice(), squares: own.detail.squares.slice() },
    items: own.items.slice(),
  }
  const columns = [total.mean.n, total.mean.sum, total.detail.n, total.detail.sum, total.detail.squares]
  const width = total.items.length / tree.ids.length
  for (let unit = tree.ids.length - 1; unit > 0; unit -= 1) {
    const parent = at(tree.parents, unit)
    for (const column of columns) bump(column, parent, at(column, unit))
    for (let place = 0; place < width; place += 1)
      bump(total.items, parent * width + place, at(total.items, unit * width + place))
  }
  return total
}

/**
 * Compares one cell's numbers of one scale with what would be published.
 *
 * @param cell the cell's name for the objections
 */
export function compareScale(
  round: CheckedRound,
  scale: PlacedScale,
  cell: () => string,
  expected: Recount,
  published: Pick<CheckedFigures, 'mean' | 'detail' | 'items'> | CheckedCrowd | undefined,
): string[] {
  const { key } = scale.counted
  const objections: string[] = []
  const judge = (name: () => string, shown: boolean, found: unknown, same: () => boolean) => {
    if (shown !== (found !== undefined)) objections.push(wrongPlace(`${cell()}, ${name()}`, shown))
    else if (shown && !same()) objections.push(wrongNumber(`${cell()}, ${name()}`))
  }
  const mean = published?.mean[key.id]
  judge(
    () => `scale ${key.id}, mean`,
    expected.mean !== null,
    mean,
    () => mean?.n === expected.mean?.n && mean?.sum === expected.mean?.sum,
  )
  const detail = published?.detail[key.id]
  const { detail: finer, items } = expected
  judge(
    () => `scale ${key.id}, detail`,
    finer !== null,
    detail,
    () =>
      finer !== null &&
      detail?.n === finer.n &&
      equals(detail.sum, finer.sum, finer.multiple) &&
      equals(detail.sumOfSquares, finer.squares, finer.multiple, finer.multiple),
  )
  for (const [place, statement] of key.statements.entries()) {
    const name = round.items[statement.index] ?? ''
    const counts = published?.items[name]
    judge(
      () => `statement ${name}`,
      items !== null,
      counts,
      () => {
        const from = place * (items?.steps ?? 0)
        return (
          counts?.length === items?.steps &&
          counts?.every((count, step) => count === items?.counts[from + step]) === true
        )
      },
    )
  }
  return objections
}

/** Exact, also where the product passes what a Number holds. */
function equals(published: number, ...factors: number[]): boolean {
  if (!Number.isSafeInteger(published)) return false
  return BigInt(published) === factors.reduce((product, factor) => product * BigInt(factor), 1n)
}

export function wrongNumber(cell: string): string {
  return `${cell}: the numbers differ from a recount of the answers`
}

export function wrongPlace(cell: string, shown: boolean): string {
  return shown ? `${cell}: is missing, though its answers count there` : `${cell}: may not be shown`
}
