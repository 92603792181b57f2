/** Which units a person sees in the progress overview, and in what order. States and dates only, never scores. */
import type { Assistance } from '#shared/assistance.ts'
import type { StepStatus } from '#shared/deadline.ts'
import type { Progress, UnitAct } from '#shared/progress.ts'
import type { Actor } from '#shared/session.ts'
import { holds, mayRemind, mayViewProgress } from '../access/policy.ts'
import { buildTree, lineUp, subtree, type Tree, type TreeUnit } from '../organisation/tree.ts'
import type { ToldInShort } from '../reminder/reminder.store.ts'
import type { RoundUnit } from '../round/round.store.ts'

/** A row of the overview. */
export interface SeenUnit extends TreeUnit {
  /** 0 for the overview's top. */
  depth: number
}

/**
 * The round's units as a tree of their own, with names as at launch and leaders as today, cut down to those the
 * person may follow. A unit that the organisation no longer has is judged by the nearest one above that it has.
 */
export function seenTree(actor: Actor, today: Tree, units: RoundUnit[]): Tree {
  const frozen = buildTree(
    units.map((unit) => ({
      id: unit.unitId,
      code: unit.code,
      name: unit.name,
      parentId: unit.parentId,
      level: unit.level,
      leaderId: today.byId.get(unit.unitId)?.leaderId ?? null,
      safetyAreaId: today.byId.get(unit.unitId)?.safetyAreaId ?? null,
    })),
  )
  const mayFollow = (unit: TreeUnit) => {
    const standing = lineUp(frozen, unit.id).find((each) => today.byId.has(each.id))
    return standing !== undefined && mayViewProgress(actor, today, standing.id)
  }
  return buildTree(frozen.units.filter(mayFollow))
}

/**
 * The rows of the overview, parents first; empty when the person may not see the unit asked for.
 *
 * @param topId the unit asked for; when not given, the uppermost the person may see
 */
export function rowsBelow(tree: Tree, topId: string | undefined): SeenUnit[] {
  const uppermost = tree.units.reduce<TreeUnit | undefined>(
    (top, unit) => (top === undefined || unit.level < top.level ? unit : top),
    undefined,
  )
  const top = topId ?? uppermost?.id
  if (top === undefined || !tree.byId.has(top)) return []
  const above = lineUp(tree, top).length
  return subtree(tree, top).map((unit) => ({ ...unit, depth: lineUp(tree, unit.id).length - above }))
}

/**
 * What the person may do with the unit: coordinators everything, HR write notes, leaders remind those below them. Notes
 * are read by those who may write them.
 */
export function actsAt(actor: Actor, today: Tree, unitId: string): UnitAct[] {
  if (!today.byId.has(unitId)) return []
  if (holds(actor, today, unitId, 'coordinator')) return ['remind', 'move', 'note']
  return [
    ...(mayRemind(actor, today, unitId) ? (['remind'] as const) : []),
    ...(holds(actor, today, unitId, 'hr') ? (['note'] as const) : []),
  ]
}

/** Counts requests for assistance of the units where the person may write notes; null where they may nowhere. */
export function assistanceOf(
  requests: readonly { unitId: string; state: Assistance['state']; count: number }[],
  units: Progress['units'],
): Progress['assistance'] {
  const own = new Set(units.filter(({ may }) => may.includes('note')).map(({ id }) => id))
  if (own.size === 0) return null
  const sum = (counted: typeof requests) => counted.reduce((total, { count }) => total + count, 0)
  const ofOwn = requests.filter(({ unitId }) => own.has(unitId))
  return { asked: sum(ofOwn), unanswered: sum(ofOwn.filter(({ state }) => state === 'asked')) }
}

/**
 * What was told of steps that are not done. A rung counts as long as the date holds of which it was told, and since the
 * newest pause: after those the ladder begins anew.
 *
 * @param pausedBefore first day after the newest pause that is over; null where there was none
 */
export function toldOf(
  statuses: readonly StepStatus[],
  told: readonly ToldInShort[],
  pausedBefore: string | null,
): Progress['units'][number]['told'] {
  if (told.length === 0) return []
  return statuses.flatMap(({ step, state, due }) => {
    if (state === 'done') return []
    const ofStep = told.filter(({ stepId }) => stepId === step)
    const last = ofStep.reduce((newest, { day }) => (day > newest ? day : newest), '')
    if (last === '') return []
    const reached = ofStep.filter(
      ({ day, due: of }) => state === 'late' && of === due && (pausedBefore === null || day >= pausedBefore),
    )
    const rung = (['coordinator', 'superior'] as const).find((one) =>
      reached.some((each) => each.rung === one),
    )
    return [{ step, day: last, rung: rung ?? null }]
  })
}
