/** What the pages of a plan fetch. */
import { queryOptions } from '@tanstack/react-query'
import { earlierPlansSchema } from '#shared/earlier-plan.ts'
import { type Plan, planSchema } from '#shared/plan.ts'
import { planSinceSchema } from '#shared/plan-evaluation.ts'
import { planHistorySchema } from '#shared/plan-history.ts'
import { ask } from '../../platform/api.ts'

/** Whose plan it is: a unit's in a round, or one of a group of the round there. */
export interface PlanPlace {
  roundId: string
  unitId: string
  groupId: string | null
}

export function placeOf({ round, unit, group }: Plan): PlanPlace {
  return { roundId: round.id, unitId: unit.id, groupId: group?.id ?? null }
}

/** @param below what of the plan, for instance `/state` */
export function planPath({ roundId, unitId, groupId }: PlanPlace, below = ''): string {
  const group = groupId === null ? '' : `?${new URLSearchParams({ group: groupId })}`
  return `/api/rounds/${roundId}/units/${unitId}/plan${below}${group}`
}

/** The page of the plan, or one below it. */
export function planAddress({ roundId, unitId, groupId }: PlanPlace, below = ''): string {
  const group = groupId === null ? '' : `?${new URLSearchParams({ group: groupId })}`
  return `/rounds/${roundId}/units/${unitId}/plan${below}${group}`
}

/** GET …/plan */
export function planQuery(place: PlanPlace) {
  return queryOptions({
    queryKey: ['plan', place.roundId, place.unitId, place.groupId],
    queryFn: ({ signal }) => ask('GET', planPath(place), planSchema, { signal }),
  })
}

/** GET …/plan/changes: the newest ones */
export function planHistoryQuery(place: PlanPlace) {
  return queryOptions({
    queryKey: ['plan-history', place.roundId, place.unitId, place.groupId],
    queryFn: ({ signal }) => ask('GET', planPath(place, '/changes'), planHistorySchema, { signal }),
  })
}

/** GET …/plan/earlier */
export function earlierPlansQuery(place: PlanPlace) {
  return queryOptions({
    queryKey: ['earlier-plans', place.roundId, place.unitId, place.groupId],
    queryFn: ({ signal }) => ask('GET', planPath(place, '/earlier'), earlierPlansSchema, { signal }),
  })
}

/** GET …/plan/since */
export function planSinceQuery(place: PlanPlace) {
  return queryOptions({
    queryKey: ['plan-since', place.roundId, place.unitId, place.groupId],
    queryFn: ({ signal }) => ask('GET', planPath(place, '/since'), planSinceSchema, { signal }),
  })
}
