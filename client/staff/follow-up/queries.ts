/** What the pages of a unit's year fetch; the header asks for the same and shares the answer. */
import { queryOptions } from '@tanstack/react-query'
import { planSchema, unitHomeSchema } from '#shared/follow-up.ts'
import { unitFilingSchema } from '#shared/records.ts'
import { reportSchema } from '#shared/report.ts'
import { ask } from '../../platform/api.ts'

/** GET /api/units/:unit/home */
export function unitHomeQuery(unitId: string) {
  return queryOptions({
    queryKey: ['unit-home', unitId],
    queryFn: ({ signal }) => ask('GET', `/api/units/${unitId}/home`, unitHomeSchema, { signal }),
  })
}

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

/** GET /api/rounds/:round/units/:unit/report, for the short view of results on the unit's page. */
export function reportQuery(roundId: string, unitId: string) {
  return queryOptions({
    queryKey: ['report', roundId, unitId],
    queryFn: ({ signal }) =>
      ask('GET', `/api/rounds/${roundId}/units/${unitId}/report`, reportSchema, { signal }),
    // Released results are frozen.
    staleTime: Number.POSITIVE_INFINITY,
  })
}
