/** Requests for help, as the unit's page and the page of those who are asked fetch them. */
import { queryOptions } from '@tanstack/react-query'
import { askedOfMeSchema, assistancePageSchema } from '#shared/assistance.ts'
import { ask } from '../../platform/api.ts'

/** In the API. */
export function assistancePath(roundId: string, unitId: string): string {
  return `/api/rounds/${roundId}/units/${unitId}/assistance`
}

export function assistanceQuery(roundId: string, unitId: string) {
  return queryOptions({
    queryKey: ['assistance', roundId, unitId],
    queryFn: ({ signal }) => ask('GET', assistancePath(roundId, unitId), assistancePageSchema, { signal }),
  })
}

export const askedOfMeQuery = queryOptions({
  queryKey: ['assistance', 'mine'],
  queryFn: ({ signal }) => ask('GET', '/api/assistance', askedOfMeSchema, { signal }),
})
