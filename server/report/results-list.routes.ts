/** The reports of a round that the person may open: for coordinators, HR and leaders above. */
import { z } from 'zod'
import { idSchema } from '#shared/fields.ts'
import { resultsListSchema } from '#shared/results-list.ts'
import { loadTree } from '../organisation/organisation.store.ts'
import { defineRoute, type Route, signedIn } from '../platform/route.ts'
import { loadResultsList } from './results-list.store.ts'

export const resultsListRoute: Route = defineRoute({
  method: 'get',
  path: '/api/rounds/:round/results',
  summary: 'The response units whose reports the person may open, with their response rates as published.',
  params: z.object({ round: idSchema }),
  response: resultsListSchema,
  who: signedIn,
  handle: async ({ storage, actor, params }) =>
    loadResultsList(storage, actor, await loadTree(storage), params.round),
})
