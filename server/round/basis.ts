/** The earlier results that a round without a survey follows up: whether they can be, by today's rules. */
import type { ProgrammeDefinition } from '#shared/programme.ts'
import { isWithin, type Tree } from '../organisation/tree.ts'
import { isOpen } from './publication.ts'
import type { Round } from './round.store.ts'

/**
 * Why a round cannot be built on another's results; null when it can. Leaders read the reports of the earlier round
 * through the new one, so that these must be theirs to read already, in every unit of it.
 *
 * @param basis null where there is no such round
 * @param rootUnitId the top of the new round
 */
export function basisProblem(
  basis: Round | null,
  { results }: Pick<ProgrammeDefinition, 'results'>,
  tree: Tree,
  rootUnitId: string,
): string | null {
  if (!results) return 'the programme follows up no earlier results'
  // A round of somebody else's and one that does not exist answer alike.
  if (!basis || basis.pilot || basis.origin !== 'held' || !isWithin(tree, rootUnitId, basis.rootUnitId))
    return 'there is no such round at or above the top'
  if (!results.from.includes(basis.programmeId)) return 'the programme does not follow up results of that one'
  if (!isOpen(basis, 'leaders')) return 'its results are not open to leaders'
  return null
}
