/** What a round says of itself in lists and at the head of pages, and who has to do with it. */
import type { RoundSummary } from '#shared/round-summary.ts'
import type { Actor, Role } from '#shared/session.ts'
import { holds, holdsAnywhere, mayManageRound, mayViewRelease } from '../access/policy.ts'
import { isWithin, type Tree } from '../organisation/tree.ts'
import { isFollowed } from './publication.ts'
import type { Round } from './round.store.ts'

/** Those whom a round is nothing to before it has units. */
const concernedByUnits = [
  'leader',
  'leader-support',
  'safety-representative',
  'chief-safety-representative',
  'occupational-health',
  'union-representative',
  'committee-member',
] as const satisfies readonly Role[]

/**
 * Coordinators, HR, records officers and administrators whose unit lies above or below the round's top; everybody else
 * who holds a role that reaches a response unit.
 *
 * @param responseUnitIds as frozen at launch; none for a draft
 */
export function concernsRound(
  actor: Actor,
  tree: Tree,
  rootUnitId: string,
  responseUnitIds: string[],
): boolean {
  const serves = actor.grants.some(
    ({ role, unitId }) =>
      !(concernedByUnits as readonly Role[]).includes(role) &&
      (isWithin(tree, rootUnitId, unitId) || isWithin(tree, unitId, rootUnitId)),
  )
  if (serves) return true
  if (!holdsAnywhere(actor, ...concernedByUnits)) return false
  return responseUnitIds.some((unitId) => holds(actor, tree, unitId, ...concernedByUnits))
}

/** Summaries of rounds, in the same order. Counts are only for those who run the round: coordinators and HR. */
export function summariesOf(rounds: Round[], actor: Actor, tree: Tree): RoundSummary[] {
  // Finished figures of another tool tell nothing of how many answered in all.
  const counted = rounds.filter(
    (round) =>
      round.state !== 'draft' &&
      round.origin !== 'imported-figures' &&
      holds(actor, tree, round.rootUnitId, 'coordinator', 'hr'),
  )
  const shown = new Set(counted.map(({ id }) => id))
  return rounds.map((round) => {
    return {
      id: round.id,
      programmeId: round.programmeId,
      title: round.title,
      root: { id: round.rootUnitId, name: round.rootName },
      opensOn: round.opensOn,
      closesOn: round.closesOn,
      state: round.state,
      origin: round.origin,
      releasedOn: round.releasedOn,
      followed: isFollowed(round),
      counts:
        shown.has(round.id) && round.invited !== null
          ? { invited: round.invited, answered: round.answered }
          : null,
      keeping: round.keeping,
      pilot: round.pilot,
      hasSurvey: round.hasSurvey,
      basis: round.basis,
      mayManage: mayManageRound(actor, tree, round.rootUnitId),
      mayViewRelease: mayViewRelease(actor, tree, round.rootUnitId),
    }
  })
}

/** The summary of one round. */
export function summaryOf(round: Round, actor: Actor, tree: Tree): RoundSummary {
  const [summary] = summariesOf([round], actor, tree)
  if (!summary) throw new Error('A round has exactly one summary')
  return summary
}
