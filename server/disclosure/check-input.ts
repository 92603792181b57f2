/**
 * What the gate is given before a release may be shown: the answers themselves, all that would be published of them,
 * and why each group's cell may be. Checker and attacker believe the answers only, and count everything anew.
 */
import type { Certificate } from './certificate.ts'

/** The round as it was answered. Units stand parents first; exactly one has no parent. */
export interface CheckedRound {
  units: readonly CheckedUnit[]
  classes: readonly { unitId: string; groups: readonly string[] }[]
  /** `classOf` an index into `classes` by answer; `bytes` answers × items, row after row; 255 = no answer. */
  answers: { classOf: Int32Array; bytes: Uint8Array }
  /** The codebook: statement names in the order of the bytes. */
  items: readonly string[]
  scales: readonly CheckedScale[]
  /** Ids of the groups that were ordered, in order. */
  groups: readonly string[]
  /** Invited people of a group, by group, then unit: those who belong to the unit or below it. */
  groupInvited: ReadonlyMap<string, ReadonlyMap<string, number>>
  thresholds: { mean: number; detail: number; sensitive: number }
}

export interface CheckedUnit {
  id: string
  parentId: string | null
  /** 1 for the institution, 2 for faculties. */
  level: number
  /** People who belong directly to the unit. */
  invited: number
}

export interface CheckedScale {
  id: string
  sensitive: boolean
  statements: readonly { index: number; reverse: boolean }[]
  range: readonly [number, number]
  /** Fewest answered statements for the scale to count. */
  needed: number
  /** A score is the mean of the answered statements times this. */
  factor: number
}

/** One cell's numbers as they would be published; a scale or statement that is absent is not shown. */
export interface CheckedFigures {
  answers: number
  mean: Readonly<Record<string, { n: number; sum: number }>>
  detail: Readonly<Record<string, { n: number; sum: number; sumOfSquares: number }>>
  /** By statement, how many gave each value, from the lowest step to the highest, as answered. */
  items: Readonly<Record<string, readonly number[]>>
}

/** The crowd counted at a unit itself; `answers` null where whole answers have no crowd of their own. */
export type CheckedCrowd = Omit<CheckedFigures, 'answers'> & { answers: number | null }

export interface CheckedPlace {
  unitId: string
  reportUnitId: string | null
  countsAtId: string | null
  answered: number | null
  invited: number | null
}

/** All that would be kept and published of the round. */
export interface CheckedRelease {
  crowds: ReadonlyMap<string, CheckedCrowd>
  figures: ReadonlyMap<string, CheckedFigures>
  /** By group, then unit. `invited`: as in `groupInvited`, the coverage's other number. */
  groupFigures: ReadonlyMap<string, ReadonlyMap<string, CheckedFigures & { invited: number }>>
  placed: readonly CheckedPlace[]
  /** By statistic: `answers`, or the id of a scale. */
  groupCells: ReadonlyMap<string, CertifiedGroupCells>
}

/** The published cells of groups with their certificates, in order of publication. */
export interface CertifiedGroupCells {
  /** The unit of each crowd, in the order in which the certificates number them. */
  crowds: { mean: readonly string[]; detail: readonly string[] }
  /** `mean`: over the mean crowds, the cells of both layers; `detail`: over the detail crowds, the detail cells alone. */
  release: { mean: readonly CertifiedGroupCell[]; detail: readonly CertifiedGroupCell[] }
}

export interface CertifiedGroupCell {
  /** unitId/groupId */
  id: string
  layer: 'mean' | 'detail'
  /** What is missing is refused like what does not hold. */
  certificate?: Certificate
}

/** Name of the statistic that counts whole answers. */
export const wholeAnswers = 'answers'

/** Sensitive scales and groups are shown no deeper than this level, or for the round's top. */
export const deepestGroupLevel = 2
