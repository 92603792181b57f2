/** What the pages about measures beyond the unit fetch. */
import { queryOptions } from '@tanstack/react-query'
import { givenListSchema, liftedListSchema } from '#shared/beyond-unit.ts'
import { rollUpSchema } from '#shared/roll-up.ts'
import { ask } from '../../platform/api.ts'

/** @param what below the unit in its round, for instance `lifted` */
export function unitPath(roundId: string, unitId: string, what: string): string {
  return `/api/rounds/${roundId}/units/${unitId}/${what}`
}

/** GET /api/rounds/:round/units/:unit/lifted */
export function liftedQuery(roundId: string, unitId: string) {
  return queryOptions({
    queryKey: ['lifted', roundId, unitId],
    queryFn: ({ signal }) => ask('GET', unitPath(roundId, unitId, 'lifted'), liftedListSchema, { signal }),
  })
}

/** GET /api/rounds/:round/units/:unit/given */
export function givenQuery(roundId: string, unitId: string) {
  return queryOptions({
    queryKey: ['given', roundId, unitId],
    queryFn: ({ signal }) => ask('GET', unitPath(roundId, unitId, 'given'), givenListSchema, { signal }),
  })
}

/** GET /api/rounds/:round/units/:unit/measures */
export function rollUpQuery(roundId: string, unitId: string) {
  return queryOptions({
    queryKey: ['roll-up', roundId, unitId],
    queryFn: ({ signal }) => ask('GET', unitPath(roundId, unitId, 'measures'), rollUpSchema, { signal }),
  })
}
