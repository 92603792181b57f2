/** What is held about the person who asks. */
import { ownDataSchema } from '#shared/own-data.ts'
import { Problem } from '../platform/problem.ts'
import { defineRoute, type Route, signedIn } from '../platform/route.ts'
import { loadOwnData } from './own-data.store.ts'

export const ownDataRoutes: Route[] = [
  defineRoute({
    method: 'get',
    path: '/api/own-data',
    summary: 'Everything the database holds about the signed-in person, to read or to take along.',
    who: signedIn,
    response: ownDataSchema,
    async handle({ storage, actor, today }) {
      const data = await loadOwnData(storage, actor.personId, today)
      if (!data) throw new Problem('not-found')
      return data
    },
  }),
]
