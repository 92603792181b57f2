/** Whom units can ask for help besides leaders and those with a role: read and written by administrators. */
import { helpersSchema } from '#shared/assistance.ts'
import { loadHelpers, saveHelpers } from '../organisation/settings.store.ts'
import { defineRoute, type Route } from '../platform/route.ts'
import { transaction } from '../platform/transaction.ts'
import { recordAudit } from './audit.store.ts'
import { administrators } from './policy.ts'

export const helpersRoutes: Route[] = [
  defineRoute({
    method: 'get',
    path: '/api/settings/helpers',
    summary: 'Helpers outside the platform, such as the occupational health service, with their addresses.',
    who: administrators,
    response: helpersSchema,
    handle: ({ storage }) => loadHelpers(storage),
  }),
  defineRoute({
    method: 'put',
    path: '/api/settings/helpers',
    summary: 'Replaces the helpers outside the platform.',
    who: administrators,
    body: helpersSchema,
    response: helpersSchema,
    async handle({ storage, now, actor, body }) {
      await transaction(storage, async (tx) => {
        await saveHelpers(tx, body)
        await recordAudit(tx, {
          at: now,
          actorId: actor.personId,
          action: 'helpers-changed',
          subject: 'institution',
        })
      })
      return body
    },
  }),
]
