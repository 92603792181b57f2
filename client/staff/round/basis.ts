/** Which earlier rounds a follow-up can be built on, as far as the lists tell; the server decides. Pure. */
import type { RoundSummary } from '#shared/round-summary.ts'
import type { TreeNode } from '../../platform/tree.ts'
import type { ProgrammeChoice } from './draft.ts'

type Candidate = Pick<RoundSummary, 'programmeId' | 'followed' | 'releasedOn' | 'origin' | 'pilot'> & {
  root: { id: string }
}

/**
 * Those of the programmes that it follows up, with results open to leaders, for the round's own top or one above it.
 *
 * @param units those the person may see: a top that is not among them stands above them
 */
export function possibleBases<Round extends Candidate>(
  rounds: readonly Round[],
  { resultsFrom }: Pick<ProgrammeChoice, 'resultsFrom'>,
  units: readonly TreeNode[],
  rootUnitId: string,
): Round[] {
  const parents = new Map(units.map(({ id, parentId }) => [id, parentId]))
  const above = new Set<string>()
  for (let id: string | null | undefined = rootUnitId; id; id = parents.get(id)) above.add(id)
  return rounds.filter(
    ({ programmeId, followed, releasedOn, origin, pilot, root }) =>
      resultsFrom.includes(programmeId) &&
      followed &&
      releasedOn !== null &&
      origin === 'held' &&
      !pilot &&
      (above.has(root.id) || !parents.has(root.id)),
  )
}
