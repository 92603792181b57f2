/** Whose plan it is: of a unit in a round as a whole, or of one of the round's groups there. */
import type { UnitInRound } from '../year/unit-in-round.ts'

export interface PlanKey extends UnitInRound {
  /** Not given, or empty: the unit as a whole. */
  groupId?: string
}
