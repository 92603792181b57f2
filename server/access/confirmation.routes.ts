/**
 * Showing anew that it is oneself, before an act that cannot be taken back (route.ts, `fresh`): a code comes by mail and is
 * typed on the page, so that nothing written there is lost.
 */
import { z } from 'zod'
import { loginCodeRequestSchema } from '#shared/session.ts'
import { queueMails } from '../platform/outbox.store.ts'
import { Problem } from '../platform/problem.ts'
import { defineRoute, type Route, signedIn } from '../platform/route.ts'
import { transaction } from '../platform/transaction.ts'
import { recordAudit } from './audit.store.ts'
import { hasLinksEnough, makeLoginLink, spendCode } from './login-link.store.ts'
import { confirmationMail } from './login-mail.ts'
import { findAddress } from './person.store.ts'
import { confirmSession } from './session.store.ts'

/** What stands for the browser here: the session's own secret, so that no other session can use the code. */
const boundTo = (sessionToken: string | null) => `confirm ${sessionToken ?? ''}`

export const confirmationRoutes: Route[] = [
  defineRoute({
    method: 'post',
    path: '/api/session/confirmation',
    summary: 'Mails the signed-in person a code with which they show anew that it is they.',
    who: signedIn,
    response: z.null(),
    async handle({ storage, actor, session, now, sessionToken }) {
      // A code by mail shows less than the login the person came by.
      if (session?.provider) throw new Problem('confirm-at-provider')
      const email = await findAddress(storage, actor.personId)
      if (email === null) throw new Problem('no-address')
      await transaction(storage, async (tx) => {
        if (await hasLinksEnough(tx, actor.personId, now)) throw new Problem('too-many-requests')
        const { code } = await makeLoginLink(tx, actor.personId, boundTo(sessionToken), now)
        await queueMails(tx, [await confirmationMail(tx, { ...actor, email }, code)], now)
      })
      return null
    },
  }),
  defineRoute({
    method: 'post',
    path: '/api/session/confirmation/code',
    summary: 'Confirms the session with the code of the mail, for some minutes.',
    who: signedIn,
    body: loginCodeRequestSchema,
    response: z.null(),
    async handle({ storage, actor, session, now, body, sessionToken, setSession }) {
      // A wrong code is counted, so it may not be thrown out of the transaction.
      const tried = await transaction(storage, async (tx) => {
        const { outcome } = await spendCode(tx, boundTo(sessionToken), body.code, now)
        if (outcome !== 'valid' || !session) return { outcome }
        await recordAudit(tx, {
          at: now,
          actorId: actor.personId,
          action: 'session-confirmed',
          subject: 'session',
        })
        return { outcome, token: await confirmSession(tx, session.id, now) }
      })
      if (!tried.token) throw new Problem(tried.outcome === 'wrong' ? 'code-wrong' : 'code-spent')
      setSession(tried.token)
      return null
    },
  }),
  defineRoute({
    method: 'post',
    path: '/api/session/fresh',
    summary: 'Passes where the login is fresh: asked before a file is fetched that needs it.',
    who: signedIn,
    fresh: true,
    response: z.null(),
    handle: async () => null,
  }),
]
