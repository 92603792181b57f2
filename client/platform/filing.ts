/** A document's filing, as its own page, the plan and the officer's list ask for it: one answer for all. */
import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { unitFilingSchema } from '#shared/records.ts'
import { ask } from './api.ts'

/** A document of a unit in a round (shared/filing-document.ts). */
export interface FilingPlace {
  roundId: string
  unitId: string
  document: string
}

export function filingPath({ roundId, unitId, document }: FilingPlace): string {
  return `/api/rounds/${roundId}/units/${unitId}/filings/${document}`
}

/** GET …/filings/:document */
export function filingQuery(place: FilingPlace) {
  return queryOptions({
    queryKey: ['filing', place.roundId, place.unitId, place.document],
    queryFn: ({ signal }) => ask('GET', filingPath(place), unitFilingSchema, { signal }),
    // What is on its way changes by itself.
    refetchInterval: ({ state: { data } }) =>
      data?.filing && ['queued', 'sent', 'received'].includes(data.filing.state) ? 15_000 : false,
  })
}

/** Everything that shows whether a document is filed. */
export async function refreshFilings(client: QueryClient): Promise<void> {
  await Promise.all(
    ['filings', 'filing', 'plan', 'progress', 'unit-home'].map((key) =>
      client.invalidateQueries({ queryKey: [key] }),
    ),
  )
}
