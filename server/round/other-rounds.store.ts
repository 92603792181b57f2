/** Other rounds that invite some of the same people, so that nobody is asked twice by accident. */
import type { RoundDetail } from '#shared/round.ts'
import { loadPositions } from '../organisation/organisation.store.ts'
import { isWithin, type Tree } from '../organisation/tree.ts'
import type { Reader } from '../platform/database.ts'
import { loadProgrammeCopy } from '../programme/programme.store.ts'
import { participants } from './launch.ts'
import { participationOf } from './participation.ts'
import { loadPilotPeople } from './pilot.store.ts'
import { listRounds } from './round.store.ts'

/**
 * Rounds that are being prepared or open, and have somebody in common with those a draft would invite. By the register
 * of today, and without asking anybody's invitation, which lies under the round's key.
 *
 * @param invited ids of the people the draft would invite
 */
export async function alsoInvited(
  reader: Reader,
  tree: Tree,
  roundId: string,
  invited: ReadonlySet<string>,
): Promise<RoundDetail['alsoInvited']> {
  const others = (await listRounds(reader)).filter(
    ({ id, state }) => id !== roundId && (state === 'preparing' || state === 'open'),
  )
  if (others.length === 0) return []
  const positions = await loadPositions(reader)
  const found: RoundDetail['alsoInvited'] = []
  for (const other of others) {
    if (other.programmeHash === null) continue
    const { definition } = await loadProgrammeCopy(reader, other.programmeHash)
    const people = other.pilot
      ? [...(await loadPilotPeople(reader, tree, other)).keys()]
      : participants(tree, positions, participationOf(other, definition))
          .filter(({ unitId }) => isWithin(tree, unitId, other.rootUnitId))
          .map(({ personId }) => personId)
    const { title, opensOn, closesOn } = other
    if (people.some((id) => invited.has(id))) found.push({ title, opensOn, closesOn })
  }
  return found
}
