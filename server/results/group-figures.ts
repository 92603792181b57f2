/** The counters of the groups' published cells: complete answers only, with the number of members invited. */
import { hasUniformStatement, type ScaleCounter } from '../disclosure/layers.ts'
import type { GroupFigures } from './content.ts'
import type { RoundCell, StatisticCells } from './group-cells-of-round.ts'
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
 * Writes what is shown of one scale.
 *
 * @param figures changed
 * @param items the codebook
 */
export function writeGroupScale(
  figures: FiguresOfGroups,
  scale: ScaleKey,
  items: string[],
  cells: Map<string, RoundCell>,
  { release }: StatisticCells,
  counterOf: (classes: number[]) => ScaleCounter,
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
      if (!hasUniformStatement(counter)) writeItems(scale, items, counter, shown.items)
    }
  }
}
