/** The first set-up, and the institution's settings later. */
import { institutionSchema, sessionSchema, setupRequestSchema } from '#shared/session.ts'
import { saveInstitution } from '../organisation/settings.store.ts'
import { ensureTopUnit } from '../organisation/top-unit.store.ts'
import { Problem } from '../platform/problem.ts'
import { defineRoute, type Route } from '../platform/route.ts'
import { transaction } from '../platform/transaction.ts'
import { loadActor } from './actor.store.ts'
import { recordAudit } from './audit.store.ts'
import { spendSetupLink } from './login-link.store.ts'
import { findOrAddPerson } from './person.store.ts'
import { administrators } from './policy.ts'
import { grantRole, hasAdmin } from './role-assignment.store.ts'
import type { AccessOptions } from './session.routes.ts'
import { openSession } from './session.store.ts'
import { browserIn } from './session.ts'
import { viewSession } from './session-view.store.ts'

export function setupRoutes({ demo }: Pick<AccessOptions, 'demo'>): Route[] {
  return [
    defineRoute({
      method: 'post',
      path: '/api/setup',
      summary: 'Sets the platform up: the institution and its first administrator, who is then signed in.',
      who: 'anyone',
      body: setupRequestSchema,
      response: sessionSchema,
      status: 201,
      async handle({ storage, mail, now, today, body, request, setSession }) {
        const browser = browserIn(request.headers['user-agent'])
        const { actor, token } = await transaction(storage, async (tx) => {
          if (await hasAdmin(tx)) throw new Problem('setup-done')
          const link = await spendSetupLink(tx, body.token, now)
          if (link !== 'valid') throw new Problem(link === 'unknown' ? 'link-unknown' : 'link-expired')
          const personId = await findOrAddPerson(tx, body)
          await saveInstitution(tx, body.institution)
          const unitId = await ensureTopUnit(tx, body.institution.name)
          await grantRole(tx, { personId, role: 'admin', unitId, since: today, until: null })
          await recordAudit(tx, { at: now, actorId: personId, action: 'set-up', subject: 'institution' })
          return {
            actor: await loadActor(tx, personId, today),
            token: await openSession(tx, personId, now, browser),
          }
        })
        setSession(token)
        return viewSession(storage, actor, { demo, today, mailbox: mail.mode === 'mailbox' })
      },
    }),
    defineRoute({
      method: 'put',
      path: '/api/settings/institution',
      summary: "Replaces the institution's settings: name, records system, whom to ask.",
      who: administrators,
      body: institutionSchema,
      response: institutionSchema,
      async handle({ storage, now, actor, body }) {
        await transaction(storage, async (tx) => {
          await saveInstitution(tx, body)
          await recordAudit(tx, {
            at: now,
            actorId: actor.personId,
            action: 'institution-changed',
            subject: 'institution',
          })
        })
        return body
      },
    }),
  ]
}
