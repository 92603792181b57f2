/** Releasing people from their accounts at login providers: when somebody has got a new account there. */
import { z } from 'zod'
import { accountReleaseSchema } from '#shared/session.ts'
import { findPersonByEmail } from '../organisation/organisation.store.ts'
import { Problem } from '../platform/problem.ts'
import { defineRoute, type Route } from '../platform/route.ts'
import { transaction } from '../platform/transaction.ts'
import { releaseAccounts } from './account.store.ts'
import { recordAudit } from './audit.store.ts'
import { administrators } from './policy.ts'

export const accountRoutes: Route[] = [
  defineRoute({
    method: 'post',
    path: '/api/accounts/release',
    summary: 'Releases a person from their accounts: the next login binds the account it comes with.',
    who: administrators,
    fresh: true,
    body: accountReleaseSchema,
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
]
