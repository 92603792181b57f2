/** Signing in by a link in a mail, signing out, and the person's language. */
import { z } from 'zod'
import { idSchema } from '#shared/fields.ts'
import type { Language } from '#shared/language.ts'
import {
  languageChoiceSchema,
  loginLinkRequestSchema,
  loginRequestSchema,
  sessionListSchema,
  sessionSchema,
} from '#shared/session.ts'
import { accessMailTexts } from '#shared/texts/access-mail.ts'
import { fillIn } from '#shared/texts/define.ts'
import { findPersonByEmail, type Person } from '../organisation/organisation.store.ts'
import { loadInstitution } from '../organisation/settings.store.ts'
import type { Storage } from '../platform/database.ts'
import { type NewMail, queueMails } from '../platform/outbox.store.ts'
import { Problem } from '../platform/problem.ts'
import { defineRoute, type Route, signedIn } from '../platform/route.ts'
import { transaction } from '../platform/transaction.ts'
import { loadActor } from './actor.store.ts'
import { recordAudit } from './audit.store.ts'
import { hasLinksEnough, makeDeadLink, makeLoginLink, spendLink } from './login-link.store.ts'
import { setLanguage } from './person.store.ts'
import { closeSession, endOtherSessions, endSession, listSessions, openSession } from './session.store.ts'
import { browserIn } from './session.ts'
import { viewSession } from './session-view.store.ts'

export interface AccessOptions {
  /** Address for links in mails; a function because a free port is known only after listening. */
  baseUrl(): string
  demo: boolean
}

export function sessionRoutes({ baseUrl, demo }: AccessOptions): Route[] {
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
      method: 'post',
      path: '/api/login-links',
      summary: 'Sends a login link to the address if somebody has it; the answer is the same if not.',
      who: 'anyone',
      body: loginLinkRequestSchema,
      response: z.null(),
      async handle({ storage, now, body: { email, language, to } }) {
        const person = await findPersonByEmail(storage, email)
        // Who has chosen a language gets it; of the others only the page knows which one they read.
        const inLanguage = person?.languageChosen ? person.language : language
        const mailWith = await loginMail(storage, baseUrl(), inLanguage, to)
        await transaction(storage, async (tx) => {
          // Anybody can ask in anybody's name: those whose mailbox holds links enough get no more for a while.
          const receiver = person && !(await hasLinksEnough(tx, person.id, now)) ? person : null
          const token = receiver ? await makeLoginLink(tx, receiver.id, now) : await makeDeadLink(tx, now)
          await queueMails(tx, receiver ? [mailWith(receiver, token)] : [], now)
        })
        return null
      },
    }),
    defineRoute({
      method: 'post',
      path: '/api/session',
      summary: 'Signs in with the token of a login link, once.',
      who: 'anyone',
      body: loginRequestSchema,
      response: sessionSchema,
      status: 201,
      async handle({ storage, mail, now, today, body, request, sessionToken, setSession }) {
        const browser = browserIn(request.headers['user-agent'])
        const { actor, token } = await transaction(storage, async (tx) => {
          const link = await spendLink(tx, body.token, 'login', now)
          if (link.outcome === 'unknown') throw new Problem('link-unknown')
          const actor =
            link.outcome === 'valid' && link.personId !== null
              ? await loadActor(tx, link.personId, today)
              : null
          if (!actor) throw new Problem('link-expired')
          await recordAudit(tx, { at: now, actorId: actor.personId, action: 'signed-in', subject: 'session' })
          // Whoever was signed in here before is not any more.
          if (sessionToken) await closeSession(tx, sessionToken)
          return { actor, token: await openSession(tx, actor.personId, now, browser) }
        })
        setSession(token)
        return viewSession(storage, actor, { demo, today, mailbox: mail.mode === 'mailbox' })
      },
    }),
    defineRoute({
      method: 'delete',
      path: '/api/session',
      summary: 'Signs out.',
      who: 'anyone',
      response: z.null(),
      async handle({ storage, sessionToken, setSession }) {
        if (sessionToken) await transaction(storage, (tx) => closeSession(tx, sessionToken))
        setSession(null)
        return null
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

async function loginMail(
  storage: Storage,
  base: string,
  language: Language,
  to: string | undefined,
): Promise<(person: Person, token: string) => NewMail> {
  const { name, contact } = await loadInstitution(storage)
  const onward = to === undefined ? '' : `?to=${to}`
  return (person, token) => ({
    kind: 'login',
    to: person.email ?? '',
    language,
    subject: accessMailTexts.loginSubject[language],
    text: fillIn(accessMailTexts.loginBody[language], {
      name: person.name,
      institution: name[language],
      link: `${base}/login/${token}${onward}`,
      contact,
    }),
  })
}
