/** What the institution says about accessibility and privacy: read by anybody, written by administrators. */
import { noticesPageSchema, noticesSchema } from '#shared/notices.ts'
import { loadInstitution, loadNotices, saveNotices } from '../organisation/settings.store.ts'
import { defineRoute, type Route } from '../platform/route.ts'
import { transaction } from '../platform/transaction.ts'
import { recordAudit } from './audit.store.ts'
import { administrators } from './policy.ts'

export const noticesRoutes: Route[] = [
  defineRoute({
    method: 'get',
    path: '/api/notices',
    summary: 'What the pages about accessibility and privacy say of the institution.',
    who: 'anyone',
    response: noticesPageSchema,
    async handle({ storage }) {
      const [{ name, contact }, notices] = [await loadInstitution(storage), await loadNotices(storage)]
      return { institution: { name, contact }, notices }
    },
  }),
  defineRoute({
    method: 'put',
    path: '/api/settings/notices',
    summary: 'Replaces what the pages about accessibility and privacy say of the institution.',
    who: administrators,
    body: noticesSchema,
    response: noticesSchema,
    async handle({ storage, now, actor, body }) {
      await transaction(storage, async (tx) => {
        await saveNotices(tx, body)
        await recordAudit(tx, {
          at: now,
          actorId: actor.personId,
          action: 'notices-changed',
          subject: 'institution',
        })
      })
      return body
    },
  }),
]
