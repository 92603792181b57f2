/** An employee's own units: what can be read of them, without any role. */
import { ownUnitsSchema } from '#shared/own-unit.ts'
import { defineRoute, type Route, signedIn } from '../platform/route.ts'
import { loadOwnUnits } from './own-unit.store.ts'

export const ownUnitRoute: Route = defineRoute({
  method: 'get',
  path: '/api/own-unit',
  summary: 'The units where the person works today, with what is open to employees of each survey.',
  response: ownUnitsSchema,
  who: signedIn,
  handle: ({ storage, actor, today }) => loadOwnUnits(storage, actor, today),
})
