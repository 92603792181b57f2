/** What employees read of their own units, without any role, and those who speak for employees of the units they follow. */
import { followedUnitsSchema } from '#shared/followed-units.ts'
import { ownUnitsSchema } from '#shared/own-unit.ts'
import { holdsAnywhere } from '../access/policy.ts'
import { defineRoute, type Route, signedIn } from '../platform/route.ts'
import { loadFollowedUnits } from './followed-units.store.ts'
import { loadOwnUnits } from './own-unit.store.ts'

export const ownUnitRoute: Route = defineRoute({
  method: 'get',
  path: '/api/own-unit',
  summary: 'The units where the person works today, with what is open to employees of each survey.',
  response: ownUnitsSchema,
  who: signedIn,
  handle: ({ storage, actor, today }) => loadOwnUnits(storage, actor, today),
})

export const followedUnitsRoute: Route = defineRoute({
  method: 'get',
  path: '/api/followed-units',
  summary:
    'The units that a union representative or a member of a committee follows, with what is open to employees.',
  response: followedUnitsSchema,
  who: ({ actor }) => (holdsAnywhere(actor, 'union-representative', 'committee-member') ? 'allow' : 'hide'),
  handle: ({ storage, actor }) => loadFollowedUnits(storage, actor),
})
