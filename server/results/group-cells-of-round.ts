/**
 * Groups across the tree within the institution and the level-2 units: what server/disclosure/ is asked, statistic by
 * statistic. A group's cell at a unit holds the group's complete answers among those counted in that unit.
 */
import {
  decideGroupCells,
  type GroupCell,
  type GroupCellRelease,
  type LayeredSystem,
} from '../disclosure/group-cells.ts'
import { isUniform, isUpper, mayShowDetail, type ScaleCounter } from '../disclosure/layers.ts'
import type { ReleaseClass, ReleaseUnit } from './question.ts'

/** Where the answers of each unit count in one statistic, layer by layer; null in no figure. */
export interface StatisticPlaces {
  mean: ReadonlyMap<string, string | null>
  detail: ReadonlyMap<string, string | null>
}

/** One statistic's group cells: what may be shown, and how its certificates number the crowds. */
export interface StatisticCells {
  /** Cells that were asked for. */
  asked: number
  crowds: { mean: string[]; detail: string[] }
  release: GroupCellRelease
}

/** What stays the same for every statistic of a round. */
export interface GroupTree {
  units: ReleaseUnit[]
  classes: ReleaseClass[]
  groups: string[]
  /** By class, the part of the tree right below the top that it belongs to. */
  blockOf: Int32Array
  /** By unit, itself and the units above that show groups. */
  upperOf: Map<string, string[]>
}

export function groupTree(units: ReleaseUnit[], classes: ReleaseClass[], groups: string[]): GroupTree {
  const upperOf = new Map<string, string[]>()
  const blocks = new Map<string, number>()
  for (const [index, unit] of units.entries()) {
    const above = upperOf.get(unit.parentId ?? '') ?? []
    upperOf.set(unit.id, isUpper(unit) ? [unit.id, ...above] : above)
    const top = units[0]?.id
    const block = unit.parentId === null || unit.parentId === top ? index : blocks.get(unit.parentId)
    blocks.set(unit.id, block ?? index)
  }
  return {
    units,
    classes,
    groups,
    upperOf,
    blockOf: Int32Array.from(classes, ({ unitId }) => blocks.get(unitId) ?? 0),
  }
}

/** A group within a unit. */
export interface RoundCell {
  unitId: string
  group: string
  cell: GroupCell
}

/** Name of a group's cell; ids of units hold no slash. */
function cellId(unitId: string, group: string): string {
  return `${unitId}/${group}`
}

/**
 * Decides the group cells of one statistic.
 *
 * @param sizes complete answers by class
 * @param minimum fewest answers of the two layers
 * @param asked whether a cell is asked for at all
 * @param counterOf a scale's counter of some classes, for what is too much alike; null for whole answers
 */
export function decideCells(
  tree: GroupTree,
  sizes: Int32Array,
  places: StatisticPlaces,
  minimum: { mean: number; detail: number },
  asked: (cell: { unitId: string; group: string }) => boolean,
  counterOf: ((classes: number[]) => ScaleCounter) | null,
): { cells: Map<string, RoundCell>; decided: StatisticCells } {
  const mean = numberCrowds(tree, sizes, places.mean)
  const detail = numberCrowds(tree, sizes, places.detail)
  const cells = membersByCell(tree, sizes, places, asked)
  for (const { cell } of cells.values())
    if (counterOf)
      cell.tooUniform = {
        mean: isUniform(counterOf(cell.members.mean)),
        detail: !mayShowDetail(counterOf(cell.members.detail), minimum.detail),
      }
  const system: LayeredSystem = {
    sizes,
    crowdOf: { mean: mean.crowdOf, detail: detail.crowdOf },
    blockOf: tree.blockOf,
    minimum,
  }
  return {
    cells,
    decided: {
      asked: cells.size,
      crowds: { mean: mean.units, detail: detail.units },
      release: decideGroupCells(
        system,
        [...cells.values()].map(({ cell }) => cell),
      ),
    },
  }
}

function membersByCell(
  { units, classes, groups, upperOf }: GroupTree,
  sizes: Int32Array,
  places: StatisticPlaces,
  asked: (cell: { unitId: string; group: string }) => boolean,
): Map<string, RoundCell> {
  const cells = new Map<string, RoundCell>()
  for (const unit of units)
    if (isUpper(unit))
      for (const group of groups) {
        if (!asked({ unitId: unit.id, group })) continue
        const id = cellId(unit.id, group)
        const members = { mean: [], detail: [] }
        const cell = { id, members, tooUniform: { mean: false, detail: false } }
        cells.set(id, { unitId: unit.id, group, cell })
      }
  for (const [atom, { unitId, groups: ofAtom }] of classes.entries()) {
    if (sizes[atom] === 0) continue
    for (const layer of ['mean', 'detail'] as const)
      for (const upper of upperOf.get(places[layer].get(unitId) ?? '') ?? [])
        for (const group of ofAtom) cells.get(cellId(upper, group))?.cell.members[layer].push(atom)
  }
  return cells
}

/** Numbers the crowds of a layer in the order of the units. */
function numberCrowds({ units, classes }: GroupTree, sizes: Int32Array, places: StatisticPlaces['mean']) {
  const used = new Set(
    classes.flatMap(({ unitId }, atom) => (sizes[atom] === 0 ? [] : (places.get(unitId) ?? []))),
  )
  const crowdUnits = units.map(({ id }) => id).filter((id) => used.has(id))
  const numberOf = new Map(crowdUnits.map((id, index) => [id, index]))
  return {
    units: crowdUnits,
    crowdOf: Int32Array.from(classes, ({ unitId }) => numberOf.get(places.get(unitId) ?? '') ?? -1),
  }
}
