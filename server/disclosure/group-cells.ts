/**
 * Which groups across the tree are shown at which units, for one statistic: larger cells first, then by id, each only
 * while no combination of everything published touches too few people. Rule: docs/decisions/0013-group-cells.md.
 */
import type { Certificate } from './certificate.ts'
import { openSpan, type Span } from './span.ts'

export interface LayeredSystem {
  /** Complete answers by atom (ballot class). */
  sizes: ArrayLike<number>
  /** By atom and layer the number of the crowd it is counted in, from 0; −1 where it counts in no figure. */
  crowdOf: { mean: ArrayLike<number>; detail: ArrayLike<number> }
  /** By atom, the level-2 part of the tree; the top's own people are a part of their own. */
  blockOf: ArrayLike<number>
  /** The minimum groups of the layers; detail is never the smaller one. */
  minimum: { mean: number; detail: number }
}

/** A group at a unit. */
export interface GroupCell {
  /** `unit/group`: cells of the same group are tried together. */
  id: string
  /** Atoms with the group that are counted at or below the unit. */
  members: { mean: number[]; detail: number[] }
  /** Not to be shown whatever its size: too much alike, or it would give such a cell away (giveaway.ts). */
  tooUniform: { mean: boolean; detail: boolean }
}

export interface CertifiedCell {
  id: string
  layer: 'mean' | 'detail'
  certificate: Certificate
}

export interface GroupCellRelease {
  /** On the mean's crowds with its minimum: the cells of both layers in the order of publication. */
  mean: CertifiedCell[]
  /** On the detail's crowds with its minimum. */
  detail: CertifiedCell[]
  /** Cells not shown in a layer where they were asked for, for whatever reason. */
  notShown: number
  /** Among these, given up after too much work. */
  undecided: number
}

/**
 * Decides all group cells of one statistic. The detail of a cell is tried only where its mean is shown; it must be safe
 * among the details and, because the sums of both layers are published, among the means as well.
 */
export function decideGroupCells(system: LayeredSystem, cells: GroupCell[]): GroupCellRelease {
  const { sizes, crowdOf, blockOf, minimum } = system
  const release: GroupCellRelease = { mean: [], detail: [], notShown: 0, undecided: 0 }
  const means = openSpan({ sizes, minimum: minimum.mean, crowdOf: crowdOf.mean, blockOf })
  const details = openSpan({ sizes, minimum: minimum.detail, crowdOf: crowdOf.detail, blockOf })
  const withheld = (undecided: boolean) => {
    release.notShown += 1
    if (undecided) release.undecided += 1
  }

  const shown: GroupCell[] = []
  for (const cell of byPeople(sizes, cells, 'mean')) {
    if (people(sizes, cell.members.mean) < minimum.mean || cell.tooUniform.mean) {
      withheld(false)
      continue
    }
    const decision = means.decide(cell.members.mean, groupOf(cell))
    if (decision.kind !== 'safe') {
      withheld(decision.kind === 'undecided')
      continue
    }
    means.publish(cell.members.mean, groupOf(cell))
    release.mean.push({ id: cell.id, layer: 'mean', certificate: decision.certificate })
    shown.push(cell)
  }
  for (const cell of byPeople(sizes, shown, 'detail')) {
    if (people(sizes, cell.members.detail) < minimum.detail || cell.tooUniform.detail) {
      withheld(false)
      continue
    }
    const decision = decideBoth(details, means, cell)
    if (decision.kind !== 'safe') {
      withheld(decision.kind === 'undecided')
      continue
    }
    for (const span of [means, details]) span.publish(cell.members.detail, groupOf(cell))
    release.mean.push({ id: cell.id, layer: 'detail', certificate: decision.mean })
    release.detail.push({ id: cell.id, layer: 'detail', certificate: decision.detail })
  }
  return release
}

function decideBoth(
  details: Span,
  means: Span,
  cell: GroupCell,
): { kind: 'safe'; mean: Certificate; detail: Certificate } | { kind: 'unsafe' } | { kind: 'undecided' } {
  const detail = details.decide(cell.members.detail, groupOf(cell))
  if (detail.kind !== 'safe') return detail
  const mean = means.decide(cell.members.detail, groupOf(cell))
  if (mean.kind !== 'safe') return mean
  return { kind: 'safe', mean: mean.certificate, detail: detail.certificate }
}

function groupOf({ id }: GroupCell): string {
  return id.slice(id.indexOf('/') + 1)
}

function people(sizes: ArrayLike<number>, atoms: readonly number[]): number {
  return atoms.reduce((total, atom) => total + (sizes[atom] ?? 0), 0)
}

/** Larger first, then by id: the order decides what is shown, and must not depend on the order of asking. */
function byPeople(sizes: ArrayLike<number>, cells: GroupCell[], layer: 'mean' | 'detail'): GroupCell[] {
  return cells
    .map((cell) => ({ cell, n: people(sizes, cell.members[layer]) }))
    .sort((a, b) => b.n - a.n || (a.cell.id < b.cell.id ? -1 : 1))
    .map(({ cell }) => cell)
}
