/** The gate on groups: who is in each published cell, its numbers, and its certificates in both layers. */
import { type CertifiedStatistic, checkCertified, type ShownCell } from './check-certified.ts'
import { compareScale, multipleOf, type Recount, wrongNumber } from './check-figures.ts'
import type { CertifiedGroupCells, CheckedFigures, CheckedRelease, CheckedRound } from './check-input.ts'
import { at, type CheckedTree, groupsOfClasses, nowhere } from './check-places.ts'
import { allDiffer, type PlacedScale, shapeOf } from './check-scale.ts'
import type { PlacedWhole } from './check-units.ts'

/** A cell that would be published. */
interface PublishedGroupCell {
  /** unitId/groupId, as in certificates. */
  id: string
  group: string
  unit: number
  figures: CheckedFigures & { invited: number }
}

export interface GroupCells {
  cells: PublishedGroupCell[]
  /** By class, the numbers of its groups. */
  groupsOf: number[][]
}

/** The cells of groups, and objections to those that no rule allows. */
export function listGroupCells(
  tree: CheckedTree,
  round: CheckedRound,
  release: CheckedRelease,
): { listed: GroupCells; objections: string[] } {
  const numbers = new Map(tree.ids.map((id, number) => [id, number]))
  const cells: PublishedGroupCell[] = []
  const objections: string[] = []
  for (const [group, units] of release.groupFigures)
    for (const [unitId, figures] of units) {
      const unit = numbers.get(unitId)
      if (unit === undefined || !round.groups.includes(group))
        objections.push(`${groupName(unitId, group)}: the round has no such unit or group`)
      else if (tree.shallow[unit] !== 1)
        objections.push(`${groupName(unitId, group)}: groups are shown for the institution and level 2 only`)
      else cells.push({ id: `${unitId}/${group}`, group, unit, figures })
    }
  return { listed: { cells, groupsOf: groupsOfClasses(round) }, objections }
}

/**
 * Who is in each cell: the classes of the group with people in the statistic that count at or below the unit.
 *
 * @returns classes by cell, in the order of `cells`
 */
export function membersOf(
  tree: CheckedTree,
  round: CheckedRound,
  { cells, groupsOf }: GroupCells,
  sizes: Int32Array,
  of: Int32Array,
): number[][] {
  const width = round.groups.length
  const numbers = new Int32Array(tree.ids.length * width).fill(nowhere)
  for (const [number, { unit, group }] of cells.entries())
    numbers[unit * width + round.groups.indexOf(group)] = number
  const members = cells.map((): number[] => [])
  for (const [each, groups] of groupsOf.entries()) {
    const home = at(of, each)
    if (home === nowhere || at(sizes, each) === 0) continue
    for (const group of groups)
      for (let unit = at(tree.lifted, home); unit !== nowhere; unit = at(tree.parents, unit))
        members[at(numbers, unit * width + group)]?.push(each)
  }
  return members
}

/** Whole answers of every group cell: numbers, coverage, certificates. */
export function checkWholeGroups(
  tree: CheckedTree,
  round: CheckedRound,
  whole: PlacedWhole,
  listed: GroupCells,
  certified: CertifiedGroupCells,
): string[] {
  const members = membersOf(tree, round, listed, whole.sizes, whole.of)
  const objections = listed.cells.flatMap(({ group, unit, figures }, number) => {
    const name = groupName(tree.ids[unit], group)
    const n = count(whole.sizes, members[number] ?? [])
    if (figures.answers !== n) return [wrongNumber(`${name}, answers`)]
    return figures.invited === (round.groupInvited.get(group)?.get(tree.ids[unit] ?? '') ?? 0)
      ? []
      : [wrongNumber(`${name}, coverage`)]
  })
  if (certified.release.detail.length > 0 || certified.release.mean.some((cell) => cell.layer === 'detail'))
    objections.push('Groups, answers: whole answers have one layer only')
  const shown = listed.cells.map((cell, number) => ({
    id: cell.id,
    name: groupName(tree.ids[cell.unit], cell.group),
    layer: 'mean' as const,
    members: members[number] ?? [],
  }))
  const { mean: minimum } = round.thresholds
  const system = {
    statistic: 'answers',
    sizes: whole.sizes,
    base: whole,
    crowds: certified.crowds.mean,
    minimum,
  }
  const least = { mean: minimum, detail: minimum }
  return [...objections, ...checkCertified(tree, { ...system, shown, least }, certified.release.mean)]
}

/** One scale's figures of every group cell: numbers, uniformity, certificates in both layers. */
export function checkScaleGroups(
  tree: CheckedTree,
  round: CheckedRound,
  scale: PlacedScale,
  listed: GroupCells,
  certified: CertifiedGroupCells,
): string[] {
  const { counted, minimum } = scale
  const { key } = counted
  const mean = membersOf(tree, round, listed, counted.complete, scale.mean.of)
  const detail = membersOf(tree, round, listed, counted.complete, scale.detail.of)
  const objections: string[] = []
  const shown: ShownCell[] = []
  const shownDetail: ShownCell[] = []
  for (const [number, cell] of listed.cells.entries()) {
    const name = groupName(tree.ids[cell.unit], cell.group)
    const hasMean = cell.figures.mean[key.id] !== undefined
    const hasDetail = cell.figures.detail[key.id] !== undefined
    const inMean = mean[number] ?? []
    const inDetail = detail[number] ?? []
    const items = countValues(scale, inDetail)
    // Statements may be left out where others could be worked out from them, all of a scale's together.
    const hasItems = key.statements.some(
      ({ index }) => cell.figures.items[round.items[index] ?? ''] !== undefined,
    )
    const mayShowItems = hasDetail && allDiffer(items, 0, shapeOf(scale))
    const expected: Recount = {
      mean: hasMean ? countMean(scale, inMean) : null,
      detail: hasDetail ? { ...countDetail(scale, inDetail), multiple: multipleOf(scale) } : null,
      items: hasItems && mayShowItems ? { counts: items, steps: counted.steps } : null,
    }
    objections.push(...compareScale(round, scale, () => name, expected, cell.figures))
    if (hasMean) shown.push({ id: cell.id, name, layer: 'mean', members: inMean })
    if (hasDetail) shownDetail.push({ id: cell.id, name, layer: 'detail', members: inDetail })
    if (hasDetail && !hasMean)
      objections.push(`${name}, scale ${key.id}, detail: may not be shown without its mean`)
    if ((hasMean && isUniform(scale, inMean)) || (hasDetail && isUniform(scale, inDetail)))
      objections.push(`${name}, scale ${key.id}: all, or all but one, answered the same`)
    else if (hasDetail && key.statements.length === 1 && !mayShowItems)
      objections.push(`${name}, scale ${key.id}, detail: its only statement may not be shown`)
  }
  const common = { sizes: counted.complete, least: minimum }
  const means: CertifiedStatistic = {
    ...common,
    statistic: `scale ${key.id}`,
    base: scale.mean,
    crowds: certified.crowds.mean,
    shown: [...shown, ...shownDetail],
    minimum: minimum.mean,
  }
  const details: CertifiedStatistic = {
    ...common,
    statistic: `scale ${key.id}, detail`,
    base: scale.detail,
    crowds: certified.crowds.detail,
    shown: shownDetail,
    minimum: minimum.detail,
  }
  return [
    ...objections,
    ...checkCertified(tree, means, certified.release.mean),
    ...checkCertified(tree, details, certified.release.detail),
  ]
}

function count(values: ArrayLike<number>, members: readonly number[]): number {
  return members.reduce((total, each) => total + at(values, each), 0)
}

function countMean(scale: PlacedScale, members: readonly number[]) {
  const { complete, sums } = scale.counted
  return { n: count(complete, members), sum: count(sums, members) * multipleOf(scale) }
}

function countDetail({ counted }: PlacedScale, members: readonly number[]) {
  return {
    n: count(counted.complete, members),
    sum: count(counted.sums, members),
    squares: count(counted.squares, members),
  }
}

function countValues({ counted }: PlacedScale, members: readonly number[]): Int32Array {
  const width = counted.key.statements.length * counted.steps
  const counts = new Int32Array(width)
  for (const each of members)
    for (let place = 0; place < width; place += 1)
      counts[place] = at(counts, place) + at(counted.values, each * width + place)
  return counts
}

function isUniform({ counted }: PlacedScale, members: readonly number[]): boolean {
  const most = Math.max(count(counted.lowest, members), count(counted.highest, members))
  return most >= count(counted.complete, members) - 1
}

function groupName(unitId: string | undefined, group: string): string {
  return `Unit ${unitId ?? ''}, group ${group}`
}
