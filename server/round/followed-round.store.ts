/** The rounds whose steps somebody has to take, with the units that take them there. */
import type { Reader } from '../platform/database.ts'
import { listRounds, loadRoundUnits, type Round, type RoundUnit } from './round.store.ts'

export interface FollowedRound {
  round: Round & { programmeHash: string }
  /** As they stood at launch. */
  units: RoundUnit[]
}

/**
 * Every round that is launched and held, newest first. Pilots, aborted rounds and surveys of other tools are not among
 * them: nothing of them is followed up. Nor are a round's units that a follow-up round has opened for on its results:
 * what is left to do, they do there, and nobody is told of the same meeting and plan twice.
 *
 * @param today ISO date
 */
export async function loadFollowedRounds(reader: Reader, today: string): Promise<FollowedRound[]> {
  const found: FollowedRound[] = []
  const takenUp = new Map<string, Set<string>>()
  const rounds = await listRounds(reader)
  for (const round of rounds.filter(isFollowed)) {
    const units = await loadRoundUnits(reader, round.id)
    found.push({ round, units })
    if (!round.basis || round.opensOn > today) continue
    const there = takenUp.get(round.basis.id) ?? new Set()
    takenUp.set(round.basis.id, new Set([...there, ...units.map(({ unitId }) => unitId)]))
  }
  return found.map(({ round, units }) => ({
    round,
    units: units.filter(({ unitId }) => !takenUp.get(round.id)?.has(unitId)),
  }))
}

function isFollowed(round: Round): round is FollowedRound['round'] {
  return round.programmeHash !== null && round.origin === 'held' && !round.pilot && round.state !== 'aborted'
}
