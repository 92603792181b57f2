/** A unit in a round: what every document of a unit's year belongs to. */
export interface UnitInRound {
  roundId: string
  unitId: string
}
