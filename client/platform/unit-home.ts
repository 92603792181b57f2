/** A unit's year, as its own page, the plan and the header ask for it: one answer for all. */
import { queryOptions } from '@tanstack/react-query'
import { unitHomeSchema } from '#shared/unit-home.ts'
import { ask } from './api.ts'

/** Every answer about a unit's year, whichever round it is of: for telling them all that something changed. */
export function unitHomeKey(unitId: string) {
  return ['unit-home', unitId]
}

/** GET /api/units/:unit/home. @param roundId the round the server chooses when none is named */
export function unitHomeQuery(unitId: string, roundId: string | null = null) {
  const asked = roundId === null ? '' : `?round=${encodeURIComponent(roundId)}`
  return queryOptions({
    queryKey: [...unitHomeKey(unitId), roundId],
    queryFn: ({ signal }) => ask('GET', `/api/units/${unitId}/home${asked}`, unitHomeSchema, { signal }),
  })
}
