/** Loads which reports of a round a person may open. */
import type { ResultsList } from '#shared/results-list.ts'
import type { Actor } from '#shared/session.ts'
import { holds, mayViewRelease, mayViewReport } from '../access/policy.ts'
import type { Tree } from '../organisation/tree.ts'
import type { Reader } from '../platform/database.ts'
import { Problem } from '../platform/problem.ts'
import { loadProgrammeCopy } from '../programme/programme.store.ts'
import { loadPlacedUnits } from '../results/results.store.ts'
import { circleOfUnit, isOpen, opensOn } from '../round/publication.ts'
import { findRound, loadRoundUnits, type Round } from '../round/round.store.ts'
import { knownRate } from './report.ts'
import { listUnits } from './results-list.ts'

/**
 * @throws Problem `not-found` where the person may open no report of the round, also when there is no such round;
 *   `no-results` before they are open to the person; `finished-figures` for figures of another tool
 */
export async function loadResultsList(
  reader: Reader,
  actor: Actor,
  tree: Tree,
  roundId: string,
): Promise<ResultsList> {
  const round = await findRound(reader, roundId)
  const units = round && round.state !== 'draft' ? await loadRoundUnits(reader, roundId) : []
  const mayView = round?.pilot ? mayViewRelease : mayViewReport
  const theirs = units.filter(({ unitId }) => mayView(actor, tree, unitId))
  if (!round?.programmeHash || theirs.length === 0) throw new Problem('not-found')
  const circleOf = (unitId: string) => circleOfUnit(tree, unitId, round.rootUnitId)
  const seen = theirs.filter(({ unitId }) => round.pilot || isOpen(round, circleOf(unitId)))
  if (!round.releasedOn || seen.length === 0)
    throw noResults(
      round,
      theirs.map(({ unitId }) => circleOf(unitId)),
    )
  if (round.origin === 'imported-figures') throw new Problem('finished-figures')
  const { thresholds } = (await loadProgrammeCopy(reader, round.programmeHash)).definition
  return {
    round: { id: round.id, title: round.title, releasedOn: round.releasedOn },
    units: listUnits(
      units,
      new Set(seen.map(({ unitId }) => unitId)),
      await loadPlacedUnits(reader, roundId),
      ({ answered, invited }) => knownRate(answered ?? 0, invited ?? 0, { round, thresholds }),
      ({ unitId, level, parentId }) =>
        (level <= 2 || parentId === null) && holds(actor, tree, unitId, 'leader', 'coordinator', 'hr'),
    ),
  }
}

/** @param circles with which the person reads the units that are theirs */
function noResults(round: Round, circles: readonly ('top' | 'leaders')[]): Problem {
  const day = round.releasedOn && opensOn(round, circles.includes('top') ? 'top' : 'leaders')
  return new Problem('no-results', day ? { opensOn: day } : {})
}
