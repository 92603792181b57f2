/** What the pages of a plan fetch. */
import { queryOptions } from '@tanstack/react-query'
import { planSchema } from '#shared/plan.ts'
import { unitFilingSchema } from '#shared/records.ts'
import { ask } from '../../platform/api.ts'

/** Where the plan of a unit in a round is read and changed. */
export function planPath(roundId: string, unitId: string): string {
  return `/api/rounds/${roundId}/units/${unitId}/plan`
}

/** GET /api/rounds/:round/units/:unit/plan */
export function planQuery(roundId: string, unitId: string) {
  return queryOptions({
    queryKey: ['plan', roundId, unitId],
    queryFn: ({ signal }) => ask('GET', planPath(roundId, unitId), planSchema, { signal }),
  })
}

/** GET /api/rounds/:round/units/:unit/filing */
export function filingQuery(roundId: string, unitId: string) {
  return queryOptions({
    queryKey: ['filing', roundId, unitId],
    queryFn: ({ signal }) =>
      ask('GET', `/api/rounds/${roundId}/units/${unitId}/filing`, unitFilingSchema, { signal }),
  })
}
