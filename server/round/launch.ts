/**
 * Who takes part in a round, and where each answer is placed first. Decided once, at launch, from the register as it
 * is then.
 */
import type { LaunchObstacle } from '#shared/round.ts'
import { mainPositions } from '../organisation/main-position.ts'
import type { Position } from '../organisation/organisation.store.ts'
import { lineUp, subtree, type Tree, type TreeUnit } from '../organisation/tree.ts'
import type { Participation } from './participation.ts'
import type { RoundUnit } from './round.store.ts'

/** A person who takes part, at the unit of the main position. */
export interface Participant {
  personId: string
  unitId: string
}

/** A participant with a response unit. */
export interface Placed {
  personId: string
  unitId: string
}

/**
 * Everyone whose positions on the cut-off date add up to the least percent, and who has not left before the opening
 * day. Positions that ended before the cut-off date, or begin after it, do not count. Somebody with several positions
 * belongs where most of the percent is, and at the lowest unit code when two units have equally much: two of 40 % are
 * one participant, who answers once.
 */
export function participants(
  tree: Tree,
  positions: Position[],
  { opensOn, cutOffOn, minPositionPercent }: Participation,
): Participant[] {
  // 40.1 % times a hundred is a little more than 4010.
  const least = Math.round(minPositionPercent * 100)
  const here = new Set(
    positions.flatMap(({ personId, toDate }) => (toDate === null || toDate >= opensOn ? [personId] : [])),
  )
  return mainPositions(tree, positions, cutOffOn)
    .filter(({ personId, percentHundredths }) => percentHundredths >= least && here.has(personId))
    .map(({ personId, unitId }) => ({ personId, unitId }))
}

/** The chosen units at or below the round's top, parents first; the top itself always is one. */
export function responseUnits(tree: Tree, rootUnitId: string, chosen: Iterable<string>): TreeUnit[] {
  const ids = new Set([rootUnitId, ...chosen])
  return subtree(tree, rootUnitId).filter((unit) => ids.has(unit.id))
}

/** The lowest of the response units at or above a unit; null outside the round. */
function nearestResponseUnit(tree: Tree, ids: ReadonlySet<string>, unitId: string): string | null {
  return lineUp(tree, unitId).find((unit) => ids.has(unit.id))?.id ?? null
}

/**
 * The response unit each participant belongs to: the nearest at or above the main position.
 * The leader of a response unit answers in the response unit above it, so that nobody's answer colours the own unit;
 * with several of them, above the uppermost. The leader of the round's top answers in the top itself.
 * Participants whose main position lies outside the round are left out.
 */
export function placeParticipants(tree: Tree, units: TreeUnit[], everyone: readonly Participant[]): Placed[] {
  const ids = new Set(units.map(({ id }) => id))
  const parents = parentsOf(tree, units)
  const ledBy = new Map<string, TreeUnit>()
  // Parents come first, so that the uppermost unit of each leader is the one that stays.
  for (const unit of [...units].sort((a, b) => a.level - b.level))
    if (unit.leaderId !== null && !ledBy.has(unit.leaderId)) ledBy.set(unit.leaderId, unit)
  return everyone.flatMap(({ personId, unitId }) => {
    const nearest = nearestResponseUnit(tree, ids, unitId)
    if (nearest === null) return []
    const led = ledBy.get(personId)
    return [{ personId, unitId: led ? (parents.get(led.id) ?? led.id) : nearest }]
  })
}

/** The nearest response unit above each; null at the round's top. */
export function parentsOf(tree: Tree, units: TreeUnit[]): Map<string, string | null> {
  const ids = new Set(units.map(({ id }) => id))
  return new Map(
    units.map(({ id, parentId }) => [
      id,
      parentId === null ? null : nearestResponseUnit(tree, ids, parentId),
    ]),
  )
}

/**
 * The response units as they are frozen, parents first.
 *
 * @param placed the invited, at the unit of the class they answer as
 */
export function frozenUnits(tree: Tree, units: TreeUnit[], placed: Placed[]): RoundUnit[] {
  const parents = parentsOf(tree, units)
  const invited = new Map<string, number>()
  for (const { unitId } of placed) invited.set(unitId, (invited.get(unitId) ?? 0) + 1)
  const unitOf = new Map(placed.map(({ personId, unitId }) => [personId, unitId]))
  return units.map(({ id, code, name, level, leaderId }) => {
    const leaderAt = leaderId === null ? null : (unitOf.get(leaderId) ?? null)
    return {
      unitId: id,
      code,
      name,
      parentId: parents.get(id) ?? null,
      level,
      invited: invited.get(id) ?? 0,
      leaderCountsAt: leaderAt === id ? null : leaderAt,
    }
  })
}

interface LaunchQuestion {
  opensOn: string
  closesOn: string
  today: string
  invited: number
  /** The programme's minimum group for means, or more (fewestInvited). */
  minimum: number
  /** What is wrong with the chosen questionnaire. */
  questionnaire: LaunchObstacle | null
}

/**
 * Why a draft cannot be launched today; empty when it can.
 */
export function launchObstacles(question: LaunchQuestion): LaunchObstacle[] {
  const obstacles: LaunchObstacle[] = []
  if (question.opensOn > question.today) obstacles.push('opens-in-future')
  if (question.closesOn < question.today) obstacles.push('closes-in-past')
  if (question.invited < question.minimum) obstacles.push('too-few-invited')
  if (question.questionnaire) obstacles.push(question.questionnaire)
  return obstacles
}
