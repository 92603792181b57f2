/** Whether a draft (or a question about one) fits the organisation and the programmes. */
import type { InvalidParam } from '#shared/problem.ts'
import { subtree, type Tree } from '../organisation/tree.ts'

/** @returns the fields that are wrong, named as in the request; none when it fits */
export function draftProblems(
  draft: { programmeId: string; rootUnitId: string; responseUnitIds: string[] },
  tree: Tree,
  programmes: ReadonlyMap<string, unknown>,
): InvalidParam[] {
  const problems: InvalidParam[] = []
  if (!programmes.has(draft.programmeId))
    problems.push({ name: 'body.programmeId', reason: 'there is no such programme' })
  if (!tree.byId.has(draft.rootUnitId))
    return [...problems, { name: 'body.rootUnitId', reason: 'there is no such unit' }]
  const within = new Set(subtree(tree, draft.rootUnitId).map(({ id }) => id))
  for (const [index, unitId] of draft.responseUnitIds.entries())
    if (!within.has(unitId))
      problems.push({
        name: `body.responseUnitIds.${index}`,
        reason: 'is not at or below the top of the round',
      })
  return problems
}
