/**
 * What an administrator does with the login of others: release people from their accounts at login providers, when
 * somebody has got a new one there, and sign them out everywhere, when a device is lost (OWASP ASVS 5.0, 7.4.5).
 */
import { z } from 'zod'
import { byEmailSchema, sessionsEndedSchema } from '#shared/session.ts'
import { findPersonByEmail } from '../organisation/organisation.store.ts'
import { Problem } from '../platform/problem.ts'
import { defineRoute, type Route } from '../platform/route.ts'
import { transaction } from '../platform/transaction.ts'
import { releaseAccounts } from './account.store.ts'
import { recordAudit } from './audit.store.ts'
import { administrators } from './policy.ts'
import { endAllSessions } from './session.store.ts'

export const accountRoutes: Route[] = [
  defineRoute({
    method: 'post',
    path: '/api/accounts/release',
    summary: 'Releases a person from their accounts: the next login binds the account it comes with.',
    who: administrators,
    fresh: true,
    body: byEmailSchema,
    response: z.null(),
    async handle({ storage, actor, now, body }) {
      await transaction(storage, async (tx) => {
        const person = await findPersonByEmail(tx, body.email)
        if (!person || !(await releaseAccounts(tx, person.id))) throw new Problem('no-account')
        await recordAudit(tx, {
          at: now,
          actorId: actor.personId,
          action: 'account-released',
          subject: `person:${person.id}`,
        })
      })
      return null
    },
  }),
  defineRoute({
    method: 'post',
    path: '/api/sessions/end',
    summary: 'Signs a person out on all devices, and makes links and codes that are on their way worthless.',
    who: administrators,
    fresh: true,
    body: byEmailSchema,
    response: sessionsEndedSchema,
    async handle({ storage, actor, now, body }) {
      const ended = await transaction(storage, async (tx) => {
        const person = await findPersonByEmail(tx, body.email)
        if (!person) throw new Problem('no-such-address')
        const count = await endAllSessions(tx, person.id, now)
        await recordAudit(tx, {
          at: now,
          actorId: actor.personId,
          action: 'signed-out',
          subject: `person:${person.id}`,
          detail: String(count),
        })
        return count
      })
      return { ended }
    },
  }),
]
