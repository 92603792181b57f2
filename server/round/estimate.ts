/** What a choice of response units and groups would probably give: the invited, placed as the answers will be. */
import type { Group } from '#shared/programme.ts'
import type { RoundPreview } from '#shared/round.ts'
import { placeCounts } from '../disclosure/place.ts'
import { isWithin, lineUp, subtree, type Tree } from '../organisation/tree.ts'
import { ballotClasses, type ClassFloor, type Member, type PeopledClass } from './classes.ts'
import { showsGroups } from './group.ts'
import { isStandardGroup } from './group-order.ts'
import { type Participant, parentsOf, placeParticipants, responseUnits } from './launch.ts'

interface Choice {
  rootUnitId: string
  responseUnitIds: string[]
  /** In order of place. */
  groups: Group[]
  /** Percent of the invited in every class who are expected to answer. */
  expectedRate: number
  /** Minimum groups. */
  thresholds: { mean: number; detail: number }
  floor: ClassFloor
}

/** Estimates for every unit at and below the round's top, parents first, and for every group. */
export function estimateRound(tree: Tree, everyone: Member[], choice: Choice): RoundPreview {
  const { rootUnitId, thresholds, expectedRate } = choice
  const chosen = responseUnits(tree, rootUnitId, choice.responseUnitIds)
  const parents = parentsOf(tree, chosen)
  const classes = ballotClasses(tree, chosen, everyone, choice.groups, choice.floor)
  // In hundredths of an answer, so that halves of small units add up exactly further up.
  const expected = (some: readonly PeopledClass[]) =>
    some.reduce((sum, { personIds }) => sum + personIds.length * expectedRate, 0)
  const expectedAt = new Map<string, number>()
  for (const one of classes) expectedAt.set(one.unitId, (expectedAt.get(one.unitId) ?? 0) + expected([one]))
  const { countsAt, own } = placeCounts(
    chosen.map(({ id }) => ({ id, parentId: parents.get(id) ?? null })),
    expectedAt,
    thresholds.mean * 100,
  )
  const included = countIncluded(tree, rootUnitId, everyone)
  const units = subtree(tree, rootUnitId).map((unit): RoundPreview['units'][number] => {
    const answers = own.get(unit.id) ?? 0
    const isChosen = parents.has(unit.id)
    const nearest = lineUp(tree, unit.id).find(({ id }) => parents.has(id))?.id
    const target = nearest === undefined ? null : countsAt.get(nearest)
    return {
      id: unit.id,
      name: unit.name,
      parentId: unit.id === rootUnitId ? null : unit.parentId,
      level: unit.level,
      included: included.get(unit.id) ?? 0,
      estimate: !isChosen
        ? 'not-chosen'
        : answers === 0
          ? 'counts-above'
          : answers < thresholds.detail * 100
            ? 'means-only'
            : 'own-report',
      countedAt: answers > 0 || !target ? null : (tree.byId.get(target)?.name ?? null),
    }
  })
  const inRound = new Set(placeParticipants(tree, chosen, everyone).map(({ personId }) => personId))
  return {
    chosen: chosen.length,
    ownReports: own.size,
    countedAbove: chosen.length - own.size,
    invited: inRound.size,
    units,
    groups: choice.groups.map((group) => {
      const members = everyone.filter((one) => inRound.has(one.personId) && one.groups.includes(group.id))
      const answering = classes.filter(({ groups }) => groups.includes(group.id))
      return {
        id: group.id,
        title: group.title,
        standard: isStandardGroup(group),
        ...membersToTell(members.length, answering, thresholds.mean),
        units: chosen
          .filter((unit) => showsGroups(unit, chosen))
          .map((unit) => {
            const within = answering.filter(({ unitId }) => {
              const counted = countsAt.get(unitId)
              return counted && isWithin(tree, counted, unit.id)
            })
            const shown = probablyShown(expected(within), own.get(unit.id) ?? 0, thresholds.mean * 100)
            return { id: unit.id, name: unit.name, level: unit.level, shown }
          }),
      }
    }),
  }
}

/** How many members there are is told where they are enough; how many of them answer as members only in words. */
function membersToTell(
  members: number,
  answering: readonly PeopledClass[],
  least: number,
): Pick<RoundPreview['groups'][number], 'nobody' | 'members' | 'answering'> {
  const counted = answering.reduce((sum, { personIds }) => sum + personIds.length, 0)
  if (members < least) return { nobody: members === 0, members: null, answering: null }
  const words =
    counted === members ? 'all' : 3 * counted >= 2 * members ? 'most' : counted > 0 ? 'some' : 'none'
  return { nobody: false, members, answering: words }
}

/**
 * Whether a group's figures would probably be shown at a unit: enough answers in the group, and enough or none beside
 * it. What is really shown is decided by the answers, when the survey has closed.
 */
function probablyShown(inGroup: number, inAll: number, minimum: number): boolean {
  const beside = inAll - inGroup
  return inGroup >= minimum && (beside === 0 || beside >= minimum)
}

/** Participants at each unit and below it, by main position. */
function countIncluded(
  tree: Tree,
  rootUnitId: string,
  everyone: readonly Participant[],
): Map<string, number> {
  const within = new Set(subtree(tree, rootUnitId).map(({ id }) => id))
  const included = new Map<string, number>()
  for (const { unitId } of everyone)
    for (const { id } of lineUp(tree, unitId))
      if (within.has(id)) included.set(id, (included.get(id) ?? 0) + 1)
  return included
}
