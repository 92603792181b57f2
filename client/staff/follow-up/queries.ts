/** What the pages of a unit's year fetch besides the year itself. */
import { queryOptions } from '@tanstack/react-query'
import { reportSchema } from '#shared/report.ts'
import { ask } from '../../platform/api.ts'

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
