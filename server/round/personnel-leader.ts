/** Whom statements about the leader are about, for each person: decided once, at launch. */
import { mainPositions } from '../organisation/main-position.ts'
import type { Position } from '../organisation/organisation.store.ts'
import { lineUp, type Tree } from '../organisation/tree.ts'

/**
 * The one with personnel responsibility for each person with a position on the day: who the register names for the main
 * position (the largest one there, when there are several), else the leader of the nearest unit upwards. Nobody is their
 * own leader: those who lead the unit belong to the leader of a unit above.
 *
 * @param day `yyyy-mm-dd`
 * @returns ids by person; whoever has no leader at all is missing
 */
export function personnelLeaders(tree: Tree, positions: Position[], day: string): Map<string, string> {
  const positionsOf = new Map<string, Position[]>()
  for (const position of positions)
    positionsOf.set(position.personId, [...(positionsOf.get(position.personId) ?? []), position])
  return new Map(
    mainPositions(tree, positions, day).flatMap(({ personId, unitId }): [string, string][] => {
      const there = (positionsOf.get(personId) ?? []).filter(
        ({ unitId: at, fromDate, toDate }) =>
          at === unitId && (fromDate === null || fromDate <= day) && (toDate === null || toDate >= day),
      )
      const leader = namedIn(there, personId) ?? leaderAbove(tree, unitId, personId)
      return leader === undefined ? [] : [[personId, leader]]
    }),
  )
}

function namedIn(positions: Position[], personId: string): string | undefined {
  const [largest] = positions
    .flatMap(({ personnelLeaderId: leader, percentHundredths }) =>
      leader === null || leader === personId ? [] : [{ leader, percentHundredths }],
    )
    .sort((a, b) => b.percentHundredths - a.percentHundredths || (a.leader < b.leader ? -1 : 1))
  return largest?.leader
}

function leaderAbove(tree: Tree, unitId: string, personId: string): string | undefined {
  for (const { leaderId } of lineUp(tree, unitId))
    if (leaderId !== null && leaderId !== personId) return leaderId
  return undefined
}
