/** Signing in by a link in a mail, or by the code beside it. */
import { z } from 'zod'
import {
  loginCodeRequestSchema,
  loginLinkRequestSchema,
  loginRequestSchema,
  type Session,
  sessionSchema,
} from '#shared/session.ts'
import { findPersonByEmail } from '../organisation/organisation.store.ts'
import type { Tx } from '../platform/database.ts'
import { queueMails } from '../platform/outbox.store.ts'
import { Problem } from '../platform/problem.ts'
import { newToken } from '../platform/random.ts'
import { type Context, defineRoute, type Route } from '../platform/route.ts'
import { transaction } from '../platform/transaction.ts'
import { loadActor } from './actor.store.ts'
import { recordAudit } from './audit.store.ts'
import { hasLinksEnough, makeDeadLink, makeLoginLink, spendCode, spendLoginLink } from './login-link.store.ts'
import { loginMail } from './login-mail.ts'
import type { AccessOptions } from './session.routes.ts'
import { closeSession, openSession } from './session.store.ts'
import { browserIn } from './session.ts'
import { viewSession } from './session-view.store.ts'

/** Opens a session for somebody who has just shown who they are; whoever was signed in here before is not any more. */
async function signIn(
  tx: Tx,
  { request, now, today, sessionToken }: Context<unknown, unknown, unknown>,
  personId: string,
) {
  const actor = await loadActor(tx, personId, today)
  if (!actor) return null
  await recordAudit(tx, { at: now, actorId: actor.personId, action: 'signed-in', subject: 'session' })
  if (sessionToken) await closeSession(tx, sessionToken)
  const browser = browserIn(request.headers['user-agent'])
  return { actor, token: await openSession(tx, actor.personId, now, browser) }
}

export function loginRoutes({ baseUrl, demo }: AccessOptions): Route[] {
  const answer = async (
    visit: Context<unknown, unknown, unknown>,
    { actor, token }: NonNullable<Awaited<ReturnType<typeof signIn>>>,
  ): Promise<Session> => {
    visit.setSession(token)
    visit.setBrowser(null)
    const { storage, today, mail } = visit
    return viewSession(storage, actor, { demo, today, mailbox: mail.mode === 'mailbox' })
  }
  return [
    defineRoute({
      method: 'post',
      path: '/api/login-links',
      summary:
        'Sends a login link and a code to the address if somebody has it; the answer is the same if not.',
      who: 'anyone',
      body: loginLinkRequestSchema,
      response: z.null(),
      async handle({ storage, now, body: { email, language, to }, browserToken, setBrowser }) {
        const person = await findPersonByEmail(storage, email)
        // Who has chosen a language gets it; of the others only the page knows which one they read.
        const inLanguage = person?.languageChosen ? person.language : language
        const mailWith = await loginMail(storage, baseUrl(), inLanguage, to)
        // One secret for all that the browser asks for, so that the mail that comes first is good as well.
        const browser = browserToken ?? newToken()
        await transaction(storage, async (tx) => {
          // Anybody can ask in anybody's name: those whose mailbox holds links enough get no more for a while.
          const receiver = person && !(await hasLinksEnough(tx, person.id, now)) ? person : null
          const secrets = receiver
            ? await makeLoginLink(tx, receiver.id, browser, now)
            : await makeDeadLink(tx, browser, now)
          await queueMails(tx, receiver ? [mailWith(receiver, secrets)] : [], now)
        })
        setBrowser(browser)
        return null
      },
    }),
    defineRoute({
      method: 'post',
      path: '/api/session',
      summary: 'Signs in with the token of a login link, once, in the browser that asked for it.',
      who: 'anyone',
      body: loginRequestSchema,
      response: sessionSchema,
      status: 201,
      async handle(visit) {
        const { storage, now, body, browserToken } = visit
        const signedIn = await transaction(storage, async (tx) => {
          const link = await spendLoginLink(tx, body.token, browserToken, now)
          if (link.outcome === 'unknown') throw new Problem('link-unknown')
          if (link.outcome === 'elsewhere') throw new Problem('link-elsewhere')
          const signed = link.outcome === 'valid' ? await signIn(tx, visit, link.personId) : null
          if (!signed) throw new Problem('link-expired')
          return signed
        })
        return answer(visit, signedIn)
      },
    }),
    defineRoute({
      method: 'post',
      path: '/api/session/code',
      summary: 'Signs in with the code of a mail, once, in the browser that asked for it.',
      who: 'anyone',
      body: loginCodeRequestSchema,
      response: sessionSchema,
      status: 201,
      async handle(visit) {
        const { storage, now, body, browserToken } = visit
        if (browserToken === null) throw new Problem('code-spent')
        // A wrong code is counted, so it may not be thrown out of the transaction.
        const tried = await transaction(storage, async (tx) => {
          const spent = await spendCode(tx, browserToken, body.code, now)
          if (spent.outcome !== 'valid') return spent.outcome
          return (await signIn(tx, visit, spent.personId)) ?? 'expired'
        })
        if (tried === 'wrong') throw new Problem('code-wrong')
        if (tried === 'expired') throw new Problem('code-spent')
        return answer(visit, tried)
      },
    }),
  ]
}
