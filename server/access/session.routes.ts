/** Who is signed in; signing out, the person's own sessions, and the person's language. */
import { z } from 'zod'
import { idSchema } from '#shared/fields.ts'
import { languageChoiceSchema, sessionListSchema, sessionSchema, signedOutSchema } from '#shared/session.ts'
import { Problem } from '../platform/problem.ts'
import { defineRoute, type Route, signedIn } from '../platform/route.ts'
import { transaction } from '../platform/transaction.ts'
import { recordAudit } from './audit.store.ts'
import { setLanguage } from './person.store.ts'
import type { ProviderClient } from './provider-client.ts'
import { closeSession, endOtherSessions, endSession, listSessions } from './session.store.ts'
import { viewSession } from './session-view.store.ts'

export interface AccessOptions {
  /** Address for links in mails; a function because a free port is known only after listening. */
  baseUrl(): string
  demo: boolean
  /** How people sign in; by mail alone when nothing is said. */
  ways?: LoginWays
}

export interface LoginWays {
  /** A link and a code by mail. */
  mail: boolean
  providers: readonly ProviderClient[]
}

/** What counts where no login provider is named. */
export const allWays: LoginWays = { mail: true, providers: [] }

export function sessionRoutes({ baseUrl, demo, ways = allWays }: AccessOptions): Route[] {
  return [
    defineRoute({
      method: 'get',
      path: '/api/session',
      summary: 'Who is signed in, with their roles and units, and what the institution is called.',
      who: 'anyone',
      response: sessionSchema,
      handle: ({ storage, mail, actor, today }) =>
        viewSession(storage, actor, { demo, today, mailbox: mail.mode === 'mailbox' }),
    }),
    defineRoute({
      method: 'delete',
      path: '/api/session',
      summary: 'Signs out, and says where to sign out of the login provider as well.',
      who: 'anyone',
      response: signedOutSchema,
      async handle({ storage, sessionToken, setSession }) {
        const id = sessionToken && (await transaction(storage, (tx) => closeSession(tx, sessionToken)))
        setSession(null)
        const client = ways.providers.find(({ provider }) => provider.id === id)
        return { address: client?.leave(`${baseUrl()}/login`) ?? null }
      },
    }),
    defineRoute({
      method: 'get',
      path: '/api/sessions',
      summary: "The person's own sessions that are open, on whatever device.",
      who: signedIn,
      response: sessionListSchema,
      async handle({ storage, actor, session, now }) {
        const sessions = await listSessions(storage, actor.personId, now)
        return { sessions: sessions.map((each) => ({ ...each, current: each.id === session?.id })) }
      },
    }),
    defineRoute({
      method: 'delete',
      path: '/api/sessions/:session',
      summary: "Ends one of the person's own sessions.",
      who: signedIn,
      params: z.object({ session: idSchema }),
      response: z.null(),
      async handle({ storage, actor, params, now }) {
        await transaction(storage, async (tx) => {
          if (!(await endSession(tx, actor.personId, params.session))) throw new Problem('not-found')
          await recordAudit(tx, {
            at: now,
            actorId: actor.personId,
            action: 'session-ended',
            subject: 'session',
          })
        })
        return null
      },
    }),
    defineRoute({
      method: 'delete',
      path: '/api/sessions',
      summary: "Ends all of the person's own sessions but this one.",
      who: signedIn,
      response: z.null(),
      async handle({ storage, actor, session, now }) {
        await transaction(storage, async (tx) => {
          const count = await endOtherSessions(tx, actor.personId, session?.id ?? '')
          await recordAudit(tx, {
            at: now,
            actorId: actor.personId,
            action: 'sessions-ended',
            subject: 'session',
            detail: String(count),
          })
        })
        return null
      },
    }),
    defineRoute({
      method: 'put',
      path: '/api/session/language',
      summary: 'Chooses the language the person reads and gets mails in.',
      who: signedIn,
      body: languageChoiceSchema,
      response: z.null(),
      async handle({ storage, actor, body: { language } }) {
        // A preference and not an act: it has no line in the audit log.
        await transaction(storage, (tx) => setLanguage(tx, actor.personId, language))
        return null
      },
    }),
  ]
}
