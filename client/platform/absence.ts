/** A unit's sickness absence, as its own page and the plan ask for it: one answer for both. */
import { queryOptions } from '@tanstack/react-query'
import { unitAbsenceSchema } from '#shared/absence.ts'
import { ask } from './api.ts'

/** GET /api/units/:unit/absence */
export function unitAbsenceQuery(unitId: string) {
  return queryOptions({
    queryKey: ['unit-absence', unitId],
    queryFn: ({ signal }) => ask('GET', `/api/units/${unitId}/absence`, unitAbsenceSchema, { signal }),
  })
}
