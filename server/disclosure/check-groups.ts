/** The gate on groups: who is in each published cell, its numbers, and its certificates in both layers. */
import { type CertifiedSystem, verifyCertificates } from './check-certificate.ts'
import { compareScale, multipleOf, type Recount, wrongNumber } from './check-figures.ts'
import type {
  CertifiedGroupCell,
  CertifiedGroupCells,
  CheckedFigures,
  CheckedRelease,
  CheckedRound,
} from './check-input.ts'
import { at, type CheckedTree, groupsOfClasses, nowhere } from './check-places.ts'
import { allDiffer, type Placed, type PlacedScale, shapeOf } from './check-scale.ts'
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
    cell,
    layer: 'mean' as const,
    members: members[number] ?? [],
  }))
  return [
    ...objections,
    ...checkSystem(
      tree,
      'answers',
      whole.sizes,
      whole,
      certified.crowds.mean,
      certified.release.mean,
      shown,
      {
        mean: round.thresholds.mean,
        detail: round.thresholds.mean,
      },
      round.thresholds.mean,
    ),
  ]
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
    if (hasMean) shown.push({ cell, layer: 'mean', members: inMean })
    if (hasDetail) shownDetail.push({ cell, layer: 'detail', members: inDetail })
    if (hasDetail && !hasMean)
      objections.push(`${name}, scale ${key.id}, detail: may not be shown without its mean`)
    if ((hasMean && isUniform(scale, inMean)) || (hasDetail && isUniform(scale, inDetail)))
      objections.push(`${name}, scale ${key.id}: all, or all but one, answered the same`)
    else if (hasDetail && key.statements.length === 1 && !mayShowItems)
      objections.push(`${name}, scale ${key.id}, detail: its only statement may not be shown`)
  }
  return [
    ...objections,
    ...checkSystem(
      tree,
      `scale ${key.id}`,
      counted.complete,
      scale.mean,
      certified.crowds.mean,
      certified.release.mean,
      [...shown, ...shownDetail],
      minimum,
      minimum.mean,
    ),
    ...checkSystem(
      tree,
      `scale ${key.id}, detail`,
      counted.complete,
      scale.detail,
      certified.crowds.detail,
      certified.release.detail,
      shownDetail,
      minimum,
      minimum.detail,
    ),
  ]
}

interface ShownCell {
  cell: PublishedGroupCell
  layer: 'mean' | 'detail'
  members: number[]
}

/** Published cells and certificates are the same cells, large enough, and every certificate holds. */
function checkSystem(
  tree: CheckedTree,
  statistic: string,
  sizes: Int32Array,
  base: Placed,
  crowds: readonly string[],
  certified: readonly CertifiedGroupCell[],
  shown: readonly ShownCell[],
  least: { mean: number; detail: number },
  minimum: number,
): string[] {
  if (certified.length === 0 && shown.length === 0) return []
  const objections: string[] = []
  const numbers = numberCrowds(tree, base, crowds)
  if (!numbers) return [`Groups, ${statistic}: the certificates speak of other crowds than the release`]
  const open = new Map(shown.map((one) => [`${one.layer} ${one.cell.id}`, one]))
  const cells: { name: string; members: number[]; certificate: CertifiedGroupCell['certificate'] }[] = []
  for (const { id, layer, certificate } of certified) {
    const one = open.get(`${layer} ${id}`)
    if (!one)
      return [
        ...objections,
        `Group cell ${id}, ${statistic}, ${layer}: has a certificate but is not published, or has two`,
      ]
    open.delete(`${layer} ${id}`)
    const name = `${groupName(tree.ids[one.cell.unit], one.cell.group)}, ${statistic}, ${layer}`
    if (count(sizes, one.members) < least[layer]) objections.push(`${name}: too few answers`)
    cells.push({ name, members: one.members, certificate })
  }
  for (const { cell, layer } of open.values())
    objections.push(
      `${groupName(tree.ids[cell.unit], cell.group)}, ${statistic}, ${layer}: is published without a certificate`,
    )
  const system: CertifiedSystem = {
    sizes,
    base: base.of.map((unit) => numbers[unit] ?? nowhere),
    baseCount: crowds.length,
    minimum,
    cells,
  }
  for (const [number, refusal] of verifyCertificates(system).entries())
    if (refusal) objections.push(`${cells[number]?.name}: ${refusal}`)
  return objections
}

/** The certificate's number of each unit's crowd, or null when they are not exactly the crowds. */
function numberCrowds(tree: CheckedTree, base: Placed, crowds: readonly string[]): Int32Array | null {
  const order = new Map(crowds.map((id, number) => [id, number]))
  const numbers = Int32Array.from(tree.ids, (id, unit) =>
    base.crowds[unit] === 1 ? (order.get(id) ?? nowhere) : nowhere,
  )
  const found = numbers.filter((number) => number !== nowhere).length
  const own = base.crowds.filter((has) => has === 1).length
  return order.size === crowds.length && found === crowds.length && own === crowds.length ? numbers : null
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
