/** What a choice of response units would probably give: the invited, placed as the answers will be. */
import type { RoundPreview } from '#shared/round.ts'
import { placeCounts } from '../disclosure/place.ts'
import { lineUp, subtree, type Tree, type TreeUnit } from '../organisation/tree.ts'
import { type Participant, placeParticipants, responseUnits } from './launch.ts'

interface Choice {
  rootUnitId: string
  responseUnitIds: string[]
  /** Percent of the invited in every unit who are expected to answer. */
  expectedRate: number
  /** Minimum groups. */
  thresholds: { mean: number; detail: number }
}

/** Estimates for every unit at and below the round's top, parents first. */
export function estimateRound(tree: Tree, everyone: Participant[], choice: Choice): RoundPreview {
  const chosen = responseUnits(tree, choice.rootUnitId, choice.responseUnitIds)
  const placed = placeParticipants(tree, chosen, everyone)
  const chosenIds = new Set(chosen.map(({ id }) => id))
  const parentOf = (unit: TreeUnit) =>
    lineUp(tree, unit.id)
      .slice(1)
      .find(({ id }) => chosenIds.has(id))?.id
  const { countsAt, own } = placeCounts(
    chosen.map((unit) => ({
      id: unit.id,
      parentId: unit.id === choice.rootUnitId ? null : (parentOf(unit) ?? null),
    })),
    expectedAnswers(placed, choice.expectedRate),
    choice.thresholds.mean * 100,
  )
  const included = countIncluded(tree, choice.rootUnitId, everyone)
  const units = subtree(tree, choice.rootUnitId).map((unit): RoundPreview['units'][number] => {
    const answers = own.get(unit.id) ?? 0
    const nearest = chosenIds.has(unit.id) ? unit.id : parentOf(unit)
    const target = nearest === undefined ? null : countsAt.get(nearest)
    return {
      id: unit.id,
      name: unit.name,
      parentId: unit.id === choice.rootUnitId ? null : unit.parentId,
      level: unit.level,
      included: included.get(unit.id) ?? 0,
      estimate: !chosenIds.has(unit.id)
        ? 'not-chosen'
        : answers === 0
          ? 'counts-above'
          : answers < choice.thresholds.detail * 100
            ? 'means-only'
            : 'own-report',
      countedAt: answers > 0 || !target ? null : (tree.byId.get(target)?.name ?? null),
    }
  })
  return {
    chosen: chosen.length,
    ownReports: own.size,
    countedAbove: chosen.length - own.size,
    invited: placed.length,
    units,
  }
}

/** In hundredths of an answer, so that halves of small units add up exactly further up. */
function expectedAnswers(placed: { unitId: string }[], expectedRate: number): Map<string, number> {
  const expected = new Map<string, number>()
  for (const { unitId } of placed) expected.set(unitId, (expected.get(unitId) ?? 0) + expectedRate)
  return expected
}

/** Participants at each unit and below it, by main position. */
function countIncluded(tree: Tree, rootUnitId: string, everyone: Participant[]): Map<string, number> {
  const within = new Set(subtree(tree, rootUnitId).map(({ id }) => id))
  const included = new Map<string, number>()
  for (const { unitId } of everyone)
    for (const { id } of lineUp(tree, unitId))
      if (within.has(id)) included.set(id, (included.get(id) ?? 0) + 1)
  return included
}
