/**
 * Groups across the tree within the institution and the level-2 units: what server/disclosure/ is asked, statistic by
 * statistic. A group's cell at a unit holds the group's complete answers among those counted in that unit.
 */

import { type AtomSet, leaveOut } from '../disclosure/giveaway.ts'
import {
  decideGroupCells,
  type GroupCell,
  type GroupCellRelease,
  type LayeredSystem,
} from '../disclosure/group-cells.ts'
import { isUniform, isUpper, mayShowDetail, type ScaleCounter } from '../disclosure/layers.ts'
import type { ReleaseClass, ReleaseUnit } from './question.ts'

/** One statistic: by class, and where the answers of each unit count (null: in no figure). */
export interface Statistic {
  /** Complete answers by class. */
  sizes: Int32Array
  /** Where whole answers count, then the statistic's own layers, each from the one before. */
  start: ReadonlyMap<string, string | null>
  mean: ReadonlyMap<string, string | null>
  detail: ReadonlyMap<string, string | null>
  minimum: { mean: number; detail: number }
  /** Counter of some classes, for what is too much alike to be shown; null for whole answers. */
  counterOf: ((classes: readonly number[]) => ScaleCounter) | null
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
 * @param asked whether a cell may be shown at all
 * @returns all cells, asked for or not, and what is decided of those asked for
 */
export function decideCells(
  tree: GroupTree,
  statistic: Statistic,
  asked: (cell: RoundCell) => boolean,
): { cells: Map<string, RoundCell>; decided: StatisticCells } {
  const { sizes, minimum, counterOf } = statistic
  const mean = numberCrowds(tree, sizes, statistic.mean)
  const detail = numberCrowds(tree, sizes, statistic.detail)
  const cells = membersByCell(tree, statistic)
  const wanted = [...cells.values()].filter(asked)
  if (counterOf) {
    for (const { cell } of cells.values())
      cell.tooUniform = {
        mean: isUniform(counterOf(cell.members.mean)),
        detail: !mayShowDetail(counterOf(cell.members.detail), minimum.detail),
      }
    keepSecrets(tree, { ...statistic, counterOf }, cells, wanted, mean.crowdOf, detail.crowdOf)
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
      asked: wanted.length,
      crowds: { mean: mean.units, detail: detail.units },
      release: decideGroupCells(
        system,
        wanted.map(({ cell }) => cell),
      ),
    },
  }
}

/** Marks the cells that would give away others which are too much alike, or crowds that were passed up for that. */
function keepSecrets(
  tree: GroupTree,
  {
    sizes,
    start,
    mean,
    detail,
    minimum,
    counterOf,
  }: Statistic & { counterOf: (of: readonly number[]) => ScaleCounter },
  cells: ReadonlyMap<string, RoundCell>,
  wanted: readonly RoundCell[],
  meanCrowds: Int32Array,
  detailCrowds: Int32Array,
): void {
  const all = [...cells.values()].map(({ cell }) => cell)
  const people = (atoms: readonly number[]) => atoms.reduce((n, atom) => n + (sizes[atom] ?? 0), 0)
  const shown = (layer: 'mean' | 'detail') =>
    wanted
      .filter(({ cell }) => people(cell.members[layer]) >= minimum[layer])
      .filter(({ cell }) => !cell.tooUniform.mean && !(layer === 'detail' && cell.tooUniform.detail))
      .map(({ cell }) => ({ id: `${layer} ${cell.id}`, atoms: cell.members[layer] }))
  const alike = (layer: 'mean' | 'detail') => [
    ...all
      .filter((cell) => cell.tooUniform[layer] && people(cell.members[layer]) >= minimum[layer])
      .map((cell) => ({ id: cell.id, atoms: cell.members[layer] })),
    // A unit without one of its groups follows from both.
    ...restsOf(tree, sizes, layer === 'mean' ? mean : detail, cells, layer).filter(({ atoms }) => {
      if (people(atoms) < minimum[layer]) return false
      const counter = counterOf(atoms)
      return layer === 'mean' ? isUniform(counter) : !mayShowDetail(counter, minimum.detail)
    }),
  ]
  const outOfMean = leaveOut(
    sizes,
    meanCrowds,
    [...shown('mean'), ...shown('detail')],
    [
      ...alike('mean'),
      ...passedUp(tree, sizes, start, mean).filter(
        ({ atoms }) => people(atoms) >= minimum.mean && isUniform(counterOf(atoms)),
      ),
    ],
  )
  const outOfDetail = leaveOut(sizes, detailCrowds, shown('detail'), [
    ...alike('detail'),
    ...passedUp(tree, sizes, mean, detail).filter(
      ({ atoms }) => people(atoms) >= minimum.detail && !mayShowDetail(counterOf(atoms), minimum.detail),
    ),
  ])
  for (const cell of all) {
    if (outOfMean.has(`mean ${cell.id}`)) cell.tooUniform.mean = true
    if (outOfMean.has(`detail ${cell.id}`) || outOfDetail.has(`detail ${cell.id}`))
      cell.tooUniform.detail = true
  }
}

/**
 * What each unit passes up between two layers.
 *
 * @param from where things count in the one layer, @param to in the next
 */
export function passedUp(
  { units, classes }: GroupTree,
  sizes: Int32Array,
  from: ReadonlyMap<string, string | null>,
  to: ReadonlyMap<string, string | null>,
): AtomSet[] {
  const parentOf = new Map(units.map(({ id, parentId }) => [id, parentId]))
  const pools = new Map<string, number[]>()
  for (const [atom, { unitId }] of classes.entries()) {
    if (sizes[atom] === 0) continue
    const end = to.get(unitId) ?? null
    for (let at = from.get(unitId) ?? null; at !== null && at !== end; at = parentOf.get(at) ?? null) {
      const pool = pools.get(at)
      if (pool) pool.push(atom)
      else pools.set(at, [atom])
    }
  }
  return [...pools].map(([id, atoms]) => ({ id, atoms }))
}

/**
 * The people of each unit that shows groups who are not of a group.
 *
 * @param places where answers count in the layer
 */
export function restsOf(
  { classes, upperOf }: GroupTree,
  sizes: Int32Array,
  places: ReadonlyMap<string, string | null>,
  cells: ReadonlyMap<string, RoundCell>,
  layer: 'mean' | 'detail',
): AtomSet[] {
  const everybody = new Map<string, number[]>()
  for (const [atom, { unitId }] of classes.entries()) {
    if (sizes[atom] === 0) continue
    for (const upper of upperOf.get(places.get(unitId) ?? '') ?? []) {
      const atoms = everybody.get(upper)
      if (atoms) atoms.push(atom)
      else everybody.set(upper, [atom])
    }
  }
  return [...cells.values()].map(({ unitId, cell }) => {
    const members = new Set(cell.members[layer])
    const atoms = (everybody.get(unitId) ?? []).filter((atom) => !members.has(atom))
    return { id: `without ${cell.id}`, atoms }
  })
}

function membersByCell(
  { units, classes, groups, upperOf }: GroupTree,
  statistic: Statistic,
): Map<string, RoundCell> {
  const cells = new Map<string, RoundCell>()
  for (const unit of units.filter(isUpper))
    for (const group of groups) {
      const id = cellId(unit.id, group)
      const cell = { id, members: { mean: [], detail: [] }, tooUniform: { mean: false, detail: false } }
      cells.set(id, { unitId: unit.id, group, cell })
    }
  for (const [atom, { unitId, groups: ofAtom }] of classes.entries()) {
    if (statistic.sizes[atom] === 0) continue
    for (const layer of ['mean', 'detail'] as const)
      for (const upper of upperOf.get(statistic[layer].get(unitId) ?? '') ?? [])
        for (const group of ofAtom) cells.get(cellId(upper, group))?.cell.members[layer].push(atom)
  }
  return cells
}

/** Numbers the crowds of a layer in the order of the units. */
export function numberCrowds(
  { units, classes }: GroupTree,
  sizes: Int32Array,
  places: ReadonlyMap<string, string | null>,
): { units: string[]; crowdOf: Int32Array } {
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
