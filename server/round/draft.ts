/** Whether a draft (or a question about one) fits the organisation and the programmes. */
import type { InvalidParam } from '#shared/problem.ts'
import type { RoundDraft } from '#shared/round.ts'
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

/** What a draft asks for that its programme does not have. Named as in the request; none when it fits. */
export function kindProblems(
  { pilot, questionnaire, basisRoundId }: Pick<RoundDraft, 'pilot' | 'questionnaire' | 'basisRoundId'>,
  hasSurvey: boolean,
  followsUp: boolean,
): InvalidParam[] {
  const problems: InvalidParam[] = []
  if (!hasSurvey && pilot) problems.push({ name: 'body.pilot', reason: 'there is no survey to try' })
  if (!hasSurvey && questionnaire)
    problems.push({ name: 'body.questionnaire', reason: 'there is no survey that could ask it' })
  if (!followsUp && basisRoundId)
    problems.push({ name: 'body.basisRoundId', reason: 'the programme follows up no earlier results' })
  return problems
}
