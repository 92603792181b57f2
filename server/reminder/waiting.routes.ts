/** "Dette venter": what a person has to do, over all units and rounds. */
import { waitingSchema } from '#shared/waiting.ts'
import { defineRoute, type Route, signedIn } from '../platform/route.ts'
import { loadWaiting } from './waiting.store.ts'

export const waitingRoutes: Route[] = [
  defineRoute({
    method: 'get',
    path: '/api/waiting',
    summary:
      'Everything that waits for the person: steps, requests for help, lifted measures, what others are late with.',
    response: waitingSchema,
    who: signedIn,
    handle: ({ storage, actor, today }) => loadWaiting(storage, actor, today),
  }),
]
