/** What the pages of a round fetch and change. */
import { queryOptions, useQueryClient } from '@tanstack/react-query'
import { unitListSchema } from '#shared/organisation.ts'
import { programmeListSchema } from '#shared/programme.ts'
import { type Closing, closingSchema, releaseSchema } from '#shared/results.ts'
import {
  type GroupOrder,
  groupChoicesSchema,
  type RoundDetail,
  type RoundDraft,
  type RoundPreviewRequest,
  roundDetailSchema,
  roundListSchema,
  roundPreviewSchema,
  roundSummarySchema,
} from '#shared/round.ts'
import { ask, tell } from '../../platform/api.ts'

/** GET /api/rounds */
export const roundsQuery = queryOptions({
  queryKey: ['rounds'],
  queryFn: ({ signal }) => ask('GET', '/api/rounds', roundListSchema, { signal }),
})

/** GET /api/programmes */
export const programmesQuery = queryOptions({
  queryKey: ['programmes'],
  queryFn: ({ signal }) => ask('GET', '/api/programmes', programmeListSchema, { signal }),
})

/** GET /api/units */
export const unitsQuery = queryOptions({
  queryKey: ['units'],
  queryFn: ({ signal }) => ask('GET', '/api/units', unitListSchema, { signal }),
})

/** GET /api/rounds/:round; asked again while the results are being made. */
export function roundQuery(id: string) {
  return queryOptions({
    queryKey: ['round', id],
    queryFn: ({ signal }) => ask('GET', `/api/rounds/${id}`, roundDetailSchema, { signal }),
    refetchInterval: (query) => (query.state.data?.state === 'closing' ? 2000 : false),
  })
}

/** GET /api/rounds/:round/closing; asked again until the results are there, or refused. */
export function closingQuery(id: string) {
  return queryOptions({
    queryKey: ['closing', id],
    queryFn: ({ signal }) => ask('GET', `/api/rounds/${id}/closing`, closingSchema, { signal }),
    refetchInterval: (query) => (query.state.data?.state === 'closing' ? 700 : false),
  })
}

/** POST /api/rounds/:round/release: after a refusal. */
export function releaseAgain(id: string): Promise<Closing> {
  return ask('POST', `/api/rounds/${id}/release`, closingSchema)
}

/** GET /api/rounds/:round/release; what is released is frozen. */
export function releaseQuery(id: string) {
  return queryOptions({
    queryKey: ['release', id],
    queryFn: ({ signal }) => ask('GET', `/api/rounds/${id}/release`, releaseSchema, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  })
}

/** POST /api/rounds/preview: a question, although a POST; nothing is saved. */
export function previewQuery(request: RoundPreviewRequest) {
  return queryOptions({
    queryKey: ['round-preview', request],
    queryFn: ({ signal }) =>
      ask('POST', '/api/rounds/preview', roundPreviewSchema, { body: request, signal }),
  })
}

/** POST for a new draft, PUT for a saved one. */
export function saveDraft(id: string | null, draft: RoundDraft): Promise<RoundDetail> {
  return id === null
    ? ask('POST', '/api/rounds', roundDetailSchema, { body: draft })
    : ask('PUT', `/api/rounds/${id}`, roundDetailSchema, { body: draft })
}

/** PUT /api/rounds/:round/groups */
export function saveGroups(id: string, order: GroupOrder): Promise<RoundDetail> {
  return ask('PUT', `/api/rounds/${id}/groups`, roundDetailSchema, { body: order })
}

/** GET /api/rounds/:round/group-choices */
export function groupChoicesQuery(id: string) {
  return queryOptions({
    queryKey: ['group-choices', id],
    queryFn: ({ signal }) => ask('GET', `/api/rounds/${id}/group-choices`, groupChoicesSchema, { signal }),
  })
}

/** DELETE /api/rounds/:round */
export function deleteDraft(id: string): Promise<void> {
  return tell('DELETE', `/api/rounds/${id}`)
}

/** Keeps what the server answered as the round's newest state, and lets every list of rounds be asked anew. */
export function useKeepRound(): (round: RoundDetail) => void {
  const client = useQueryClient()
  return (round) => {
    client.setQueryData(roundQuery(round.id).queryKey, round)
    void client.invalidateQueries({ queryKey: roundsQuery.queryKey })
    void client.invalidateQueries({ queryKey: ['progress', round.id] })
    void client.invalidateQueries({ queryKey: ['unit-home'] })
  }
}

/** POST /api/rounds/:round/close; the answer is a summary, so the whole round is asked for afterwards. */
export async function closeRound(id: string): Promise<RoundDetail> {
  await ask('POST', `/api/rounds/${id}/close`, roundSummarySchema)
  return ask('GET', `/api/rounds/${id}`, roundDetailSchema)
}

/** PUT or POST below the round whose answer is the whole round again: launch, closing date, deadlines. */
export function changeRound(
  method: 'POST' | 'PUT',
  id: string,
  what: 'launch' | 'closing' | `deadlines/${string}`,
  body?: unknown,
): Promise<RoundDetail> {
  return ask(method, `/api/rounds/${id}/${what}`, roundDetailSchema, body === undefined ? {} : { body })
}
