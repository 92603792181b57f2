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
import { queueMails } from '../platform/outbox.store.ts'
import { Problem } from '../platform/problem.ts'
import { newToken } from '../platform/random.ts'
import { type Context, defineRoute, type Route } from '../platform/route.ts'
import { transaction } from '../platform/transaction.ts'
import { hasLinksEnough, makeDeadLink, makeLoginLink, spendCode, spendLoginLink } from './login-link.store.ts'
import { loginMail } from './login-mail.ts'
import { type AccessOptions, allWays } from './session.routes.ts'
import { viewSession } from './session-view.store.ts'
import { type SignedIn, signIn } from './sign-in.ts'

export function loginRoutes({ baseUrl, demo, ways = allWays }: AccessOptions): Route[] {
  const answer = async (
    visit: Context<unknown, unknown, unknown>,
    { actor, token }: SignedIn,
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
        if (!ways.mail) throw new Problem('links-off')
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
          const signed = link.outcome === 'valid' ? await signIn(tx, visit, link.personId, null) : null
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
          return (await signIn(tx, visit, spent.personId, null)) ?? 'expired'
        })
        if (tried === 'wrong') throw new Problem('code-wrong')
        if (tried === 'expired') throw new Problem('code-spent')
        return answer(visit, tried)
      },
    }),
  ]
}
