/** A unit's year, as its own page, the plan and the header ask for it: one answer for all. */
import { queryOptions } from '@tanstack/react-query'
import { unitHomeSchema } from '#shared/unit-home.ts'
import { ask } from './api.ts'

/** GET /api/units/:unit/home */
export function unitHomeQuery(unitId: string) {
  return queryOptions({
    queryKey: ['unit-home', unitId],
    queryFn: ({ signal }) => ask('GET', `/api/units/${unitId}/home`, unitHomeSchema, { signal }),
  })
}
