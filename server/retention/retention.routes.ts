/** How long what is about people is kept: looked at and decided by administrators. */
import { datedKinds, retentionDatesSchema, retentionPageSchema } from '#shared/retention.ts'
import { recordAudit } from '../access/audit.store.ts'
import { administrators } from '../access/policy.ts'
import { loadRetentionDates, saveRetentionDates } from '../organisation/settings.store.ts'
import { defineRoute, type Route } from '../platform/route.ts'
import { transaction } from '../platform/transaction.ts'
import type { DocumentSource } from '../records/filing-document.ts'
import { loadRetentionPage } from './retention-page.store.ts'

export function retentionRoutes({ sources }: { sources: readonly DocumentSource[] }): Route[] {
  return [
    defineRoute({
      method: 'get',
      path: '/api/retention',
      summary: 'How long what is about people is kept, how much of it is due, and what was deleted last.',
      who: administrators,
      response: retentionPageSchema,
      handle: ({ storage, today }) => loadRetentionPage(storage, sources, today),
    }),
    defineRoute({
      method: 'put',
      path: '/api/settings/retention',
      summary: 'Replaces the dates; what they make due is deleted in the next night.',
      who: administrators,
      fresh: true,
      body: retentionDatesSchema,
      response: retentionPageSchema,
      async handle({ storage, now, today, actor, body }) {
        await transaction(storage, async (tx) => {
          const before = await loadRetentionDates(tx)
          const changed = datedKinds.filter((kind) => before[kind] !== body[kind])
          if (changed.length === 0) return
          await saveRetentionDates(tx, body)
          await recordAudit(tx, {
            at: now,
            actorId: actor.personId,
            action: 'retention-changed',
            subject: 'institution',
            detail: changed.map((kind) => `${kind} ${body[kind]}`).join(', '),
          })
        })
        return loadRetentionPage(storage, sources, today)
      },
    }),
  ]
}
