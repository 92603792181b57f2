/** What the progress overview fetches. */
import { queryOptions } from '@tanstack/react-query'
import { formCountsSchema, formCountsSheetSchema } from '#shared/form-counts.ts'
import type { Language } from '#shared/language.ts'
import { type ProgressFileKind, progressSchema } from '#shared/progress.ts'
import { ratesSchema } from '#shared/rates.ts'
import { roundListSchema } from '#shared/round.ts'
import { isUnderWay } from '#shared/round-state.ts'
import type { RoundSummary } from '#shared/round-summary.ts'
import { ask } from '../../platform/api.ts'

/** GET /api/rounds/:round/progress; without a unit: all the person may see. */
export function progressQuery(roundId: string, unitId: string | null) {
  return queryOptions({
    queryKey: ['progress', roundId, unitId],
    queryFn: ({ signal }) =>
      ask('GET', `/api/rounds/${roundId}/progress${unitId ? `?unit=${unitId}` : ''}`, progressSchema, {
        signal,
      }),
  })
}

/** GET /api/rounds/:round/progress/file: what a link to it holds. */
export function progressFile(
  roundId: string,
  unitId: string | null,
  { kind, language }: { kind: ProgressFileKind; language: Language },
): string {
  const part = unitId ? `&unit=${unitId}` : ''
  return `/api/rounds/${roundId}/progress/file?kind=${kind}&language=${language}${part}`
}

/** GET /api/rounds/:round/rates, by unit; nothing while the survey is not open. */
export function ratesQuery(roundId: string) {
  return queryOptions({
    queryKey: ['rates', roundId],
    queryFn: ({ signal }) => ask('GET', `/api/rounds/${roundId}/rates`, ratesSchema, { signal }),
  })
}

/** GET /api/rounds/:round/forms/:form/counts */
export function formCountsQuery(roundId: string, formId: string, unitId: string | null) {
  return queryOptions({
    queryKey: ['form-counts', roundId, formId, unitId],
    queryFn: ({ signal }) =>
      ask('GET', formAddress(roundId, formId, '', unitId), formCountsSchema, { signal }),
  })
}

/** GET /api/rounds/:round/forms/:form/counts/sheet */
export function askForFormSheet(roundId: string, formId: string, unitId: string | null) {
  return ask('GET', formAddress(roundId, formId, '/sheet', unitId), formCountsSheetSchema)
}

function formAddress(roundId: string, formId: string, what: '' | '/sheet', unitId: string | null): string {
  return `/api/rounds/${roundId}/forms/${formId}/counts${what}${unitId ? `?unit=${unitId}` : ''}`
}

/** GET /api/rounds: the launched ones, newest first, without pilots and surveys held with another tool. */
export const launchedRoundsQuery = queryOptions({
  queryKey: ['rounds'],
  queryFn: ({ signal }) => ask('GET', '/api/rounds', roundListSchema, { signal }),
  select: ({ rounds }) =>
    rounds.filter((round) => isUnderWay(round.state) && round.origin === 'held' && !round.pilot),
})

/** Follow-up belongs to results that are open in all units: the newest of those, else the newest launched round. */
export function roundToFollow(launched: readonly RoundSummary[]): RoundSummary | undefined {
  return launched.find((round) => round.followed) ?? launched[0]
}
