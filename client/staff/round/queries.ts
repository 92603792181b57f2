/** What the pages of a round fetch and change. */
import { queryOptions, useQueryClient } from '@tanstack/react-query'
import type { z } from 'zod'
import { publicBoxSchema } from '#shared/box.ts'
import { type ceremonySchema, preparationSchema, rehearsalSchema } from '#shared/keeping.ts'
import { unitListSchema } from '#shared/organisation.ts'
import { pilotSchema } from '#shared/pilot.ts'
import { programmeListSchema } from '#shared/programme.ts'
import { questionnaireListSchema } from '#shared/questionnaire.ts'
import { ratesSchema } from '#shared/rates.ts'
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
} from '#shared/round.ts'
import { roundSummarySchema } from '#shared/round-summary.ts'
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

/** GET /api/questionnaires */
export const questionnairesQuery = queryOptions({
  queryKey: ['questionnaires'],
  queryFn: ({ signal }) => ask('GET', '/api/questionnaires', questionnaireListSchema, { signal }),
})

/** GET /api/units */
export const unitsQuery = queryOptions({
  queryKey: ['units'],
  queryFn: ({ signal }) => ask('GET', '/api/units', unitListSchema, { signal }),
})

/** GET /api/rounds/:round; asked again while the results are being made, or a round opens by itself. */
export function roundQuery(id: string) {
  return queryOptions({
    queryKey: ['round', id],
    queryFn: ({ signal }) => ask('GET', `/api/rounds/${id}`, roundDetailSchema, { signal }),
    refetchInterval: (query) => {
      const { state, keeping } = query.state.data ?? {}
      return state === 'closing' || (state === 'preparing' && keeping === 'single-key') ? 2000 : false
    },
  })
}

/** GET /api/rounds/:round/preparation; asked again until all keys are made. */
export function preparationQuery(id: string) {
  return queryOptions({
    queryKey: ['preparation', id],
    queryFn: ({ signal }) => ask('GET', `/api/rounds/${id}/preparation`, preparationSchema, { signal }),
    refetchInterval: (query) => (query.state.data?.proposal === null ? 1000 : false),
  })
}

/** PUT /api/rounds/:round/ceremony */
export function sendCeremony(id: string, ceremony: z.infer<typeof ceremonySchema>): Promise<void> {
  return tell('PUT', `/api/rounds/${id}/ceremony`, { body: ceremony })
}

/** GET /api/rounds/:round/rehearsal: a new point every time. */
export async function askRehearsal(id: string): Promise<string> {
  return (await ask('GET', `/api/rounds/${id}/rehearsal`, rehearsalSchema)).point
}

/** POST /api/rounds/:round/rehearsal */
export function proveRehearsal(id: string, proof: string): Promise<void> {
  return tell('POST', `/api/rounds/${id}/rehearsal`, { body: { proof } })
}

/** POST /api/rounds/:round/abort; the answer is a summary, so the whole round is asked for afterwards. */
export async function abortRound(id: string): Promise<RoundDetail> {
  await tell('POST', `/api/rounds/${id}/abort`, { body: { confirmed: true } })
  return ask('GET', `/api/rounds/${id}`, roundDetailSchema)
}

/** GET /api/box/:round: what anybody may see of the answer box, the manifest among it. */
export function publicBoxQuery(id: string) {
  return queryOptions({
    queryKey: ['public-box', id],
    queryFn: ({ signal }) => ask('GET', `/api/box/${id}`, publicBoxSchema, { signal }),
  })
}

/** GET /api/rounds/:round/closing; asked again until the results are there, or refused; slowly for key holders. */
export function closingQuery(id: string) {
  return queryOptions({
    queryKey: ['closing', id],
    queryFn: ({ signal }) => ask('GET', `/api/rounds/${id}/closing`, closingSchema, { signal }),
    refetchInterval: (query) => {
      const state = query.state.data?.state
      return state === 'closing' ? 700 : state === 'waiting-for-key-holders' ? 3000 : false
    },
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

/** GET /api/rounds/:round/rates */
export function ratesQuery(id: string) {
  return queryOptions({
    queryKey: ['rates', id],
    queryFn: ({ signal }) => ask('GET', `/api/rounds/${id}/rates`, ratesSchema, { signal }),
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

/** GET /api/rounds/:round/pilot */
export function pilotQuery(id: string) {
  return queryOptions({
    queryKey: ['pilot', id],
    queryFn: ({ signal }) => ask('GET', `/api/rounds/${id}/pilot`, pilotSchema, { signal }),
  })
}

/** PUT /api/rounds/:round/pilot */
export function savePilot(id: string, emails: string[]): Promise<RoundDetail> {
  return ask('PUT', `/api/rounds/${id}/pilot`, roundDetailSchema, { body: { emails } })
}

/** DELETE /api/rounds/:round/pilot */
export function deletePilot(id: string): Promise<void> {
  return tell('DELETE', `/api/rounds/${id}/pilot`)
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
    // Not asked for at once: the page that shows it may be on its way out.
    void client.invalidateQueries({ queryKey: ['preparation', round.id], refetchType: 'none' })
    void client.invalidateQueries({ queryKey: ['public-box', round.id] })
    void client.invalidateQueries({ queryKey: ['progress', round.id] })
    void client.invalidateQueries({ queryKey: ['unit-home'] })
  }
}

/** POST /api/rounds/:round/close; the answer is a summary, so the whole round is asked for afterwards. */
export async function closeRound(id: string): Promise<RoundDetail> {
  await ask('POST', `/api/rounds/${id}/close`, roundSummarySchema)
  return ask('GET', `/api/rounds/${id}`, roundDetailSchema)
}

/** PUT or POST below the round whose answer is the whole round again: launch, opening, closing date, deadlines. */
export function changeRound(
  method: 'POST' | 'PUT',
  id: string,
  what: 'launch' | 'open' | 'closing' | `deadlines/${string}`,
  body?: unknown,
): Promise<RoundDetail> {
  return ask(method, `/api/rounds/${id}/${what}`, roundDetailSchema, body === undefined ? {} : { body })
}
