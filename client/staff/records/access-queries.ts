/** What the pages of requests for access fetch and change. */
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import {
  type AccessDecisions,
  type AccessRequest,
  accessRequestListSchema,
  accessRequestSchema,
} from '#shared/access-request.ts'
import { ask } from '../../platform/api.ts'

/** GET /api/access-requests */
export const accessRequestsQuery = queryOptions({
  queryKey: ['access-requests'],
  queryFn: ({ signal }) => ask('GET', '/api/access-requests', accessRequestListSchema, { signal }),
})

/** GET /api/access-requests/:request */
export const accessRequestQuery = (id: string) =>
  queryOptions({
    queryKey: ['access-requests', id],
    queryFn: ({ signal }) => ask('GET', `/api/access-requests/${id}`, accessRequestSchema, { signal }),
  })

/** Case number and day, as they are typed. */
export interface TypedRequest {
  reference: string
  receivedOn: string
}

type Change =
  | { kind: 'register'; roundId: string; typed: TypedRequest }
  | { kind: 'correct'; id: string; typed: TypedRequest }
  | { kind: 'decide'; id: string; decisions: AccessDecisions }
  | { kind: 'answer'; id: string }

/** One change of a request; its page shows at once how it stands then. */
export function useAccessChange(onDone: (request: AccessRequest) => void) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: send,
    onSuccess: async (request) => {
      client.setQueryData(accessRequestQuery(request.id).queryKey, request)
      await client.invalidateQueries({ queryKey: accessRequestsQuery.queryKey, exact: true })
      onDone(request)
    },
  })
}

function send(change: Change): Promise<AccessRequest> {
  const path = '/api/access-requests'
  switch (change.kind) {
    case 'register':
      return ask('POST', `/api/rounds/${change.roundId}/access-requests`, accessRequestSchema, {
        body: change.typed,
      })
    case 'correct':
      return ask('PUT', `${path}/${change.id}`, accessRequestSchema, { body: change.typed })
    case 'decide':
      return ask('PUT', `${path}/${change.id}/decisions`, accessRequestSchema, { body: change.decisions })
    case 'answer':
      return ask('POST', `${path}/${change.id}/answer`, accessRequestSchema)
  }
}
