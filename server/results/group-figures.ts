/** The counters of the groups' published cells: complete answers only, with the number of members invited. */
import { leaveOut } from '../disclosure/giveaway.ts'
import { hasUniformStatement, type ScaleCounter } from '../disclosure/layers.ts'
import type { GroupFigures } from './content.ts'
import {
  type GroupTree,
  numberCrowds,
  passedUp,
  type RoundCell,
  restsOf,
  type Statistic,
  type StatisticCells,
} from './group-cells-of-round.ts'
import type { ReleaseQuestion } from './question.ts'
import { detailOf, writeItems } from './scale-figures.ts'
import type { ScaleKey } from './score.ts'

/** By group, then unit. */
export type FiguresOfGroups = Map<string, Map<string, GroupFigures>>

/**
 * Whole answers of every published cell.
 *
 * @param sizes whole answers by class
 */
export function openGroupFigures(
  { groups, groupInvited }: ReleaseQuestion,
  { cells, decided }: { cells: Map<string, RoundCell>; decided: StatisticCells },
  sizes: Int32Array,
): FiguresOfGroups {
  const figures: FiguresOfGroups = new Map(groups.map((group) => [group, new Map()]))
  const published = new Set(decided.release.mean.map(({ id }) => id))
  for (const [id, { unitId, group, cell }] of cells)
    if (published.has(id))
      figures.get(group)?.set(unitId, {
        answers: cell.members.mean.reduce((total, atom) => total + (sizes[atom] ?? 0), 0),
        mean: {},
        detail: {},
        items: {},
        invited: groupInvited.get(group)?.get(unitId) ?? 0,
      })
  return figures
}

/**
 * The cells whose statements are not shown although their spread is: a statement is too much alike in them, or they
 * would give away another cell or crowd where it is.
 *
 * @param statements where the statements of each unit count; null: in no figure
 */
export function withoutStatements(
  tree: GroupTree,
  { sizes, detail, minimum, counterOf }: Statistic,
  statements: ReadonlyMap<string, string | null>,
  cells: ReadonlyMap<string, RoundCell>,
  { release }: StatisticCells,
): Set<string> {
  const isAlike = (atoms: readonly number[]) => {
    const counter = counterOf?.(atoms)
    return counter !== undefined && counter.n >= minimum.detail && hasUniformStatement(counter)
  }
  const sets = [...cells].map(([id, { cell }]) => ({ id, atoms: cell.members.detail }))
  const alike = sets.filter(({ atoms }) => isAlike(atoms))
  const hidden = new Set(alike.map(({ id }) => id))
  const published = new Set(release.detail.map(({ id }) => id))
  const leftOut = leaveOut(
    sizes,
    numberCrowds(tree, sizes, statements).crowdOf,
    sets.filter(({ id }) => published.has(id) && !hidden.has(id)),
    [
      ...alike,
      ...restsOf(tree, sizes, statements, cells, 'detail').filter(({ atoms }) => isAlike(atoms)),
      ...passedUp(tree, sizes, detail, statements),
    ],
  )
  return new Set([...hidden, ...leftOut])
}

/**
 * Writes what is shown of one scale.
 *
 * @param figures changed
 * @param items the codebook
 * @param hidden cells whose statements are not shown
 */
export function writeGroupScale(
  figures: FiguresOfGroups,
  scale: ScaleKey,
  items: string[],
  cells: ReadonlyMap<string, RoundCell>,
  { release }: StatisticCells,
  hidden: ReadonlySet<string>,
  counterOf: (classes: readonly number[]) => ScaleCounter,
): void {
  // `release.mean` holds the published cells of both layers.
  for (const { id, layer } of release.mean) {
    const { unitId, group, cell } = cells.get(id) ?? {}
    const shown = figures.get(group ?? '')?.get(unitId ?? '')
    if (!shown || !cell) continue
    const counter = counterOf(cell.members[layer])
    if (layer === 'mean') shown.mean[scale.id] = { n: counter.n, sum: counter.sum }
    else {
      shown.detail[scale.id] = detailOf(counter)
      if (!hidden.has(id)) writeItems(scale, items, counter, shown.items)
    }
  }
}
