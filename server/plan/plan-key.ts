/** Whose plan it is: of a unit in a round as a whole, or of one of the round's groups there. */
import type { UnitInRound } from '../year/unit-in-round.ts'
import type { UnitYear } from '../year/unit-year.store.ts'

export interface PlanKey extends UnitInRound {
  /** Not given, or empty: the unit as a whole. */
  groupId?: string
}

/** The unit's year, and of which of its plans. */
export type PlanYear = UnitYear & PlanKey

/** What a version of a plan is called among the documents that the safety representative is consulted on. */
export function planDocument({ groupId = '' }: Pick<PlanKey, 'groupId'>, version: number): string {
  return `plan${groupId && `/${groupId}`}${version === 1 ? '' : `.${version}`}`
}
