/** What every way of signing in ends with. */
import type { Actor } from '#shared/session.ts'
import type { Tx } from '../platform/database.ts'
import type { Context } from '../platform/route.ts'
import { loadActor } from './actor.store.ts'
import { recordAudit } from './audit.store.ts'
import { closeSession, openSession, type ProviderVisit } from './session.store.ts'
import { browserIn } from './session.ts'

/** Somebody who has just shown who they are, and the secret of their new session. */
export interface SignedIn {
  actor: Actor
  token: string
}

/**
 * Opens a session. Whoever was signed in in this browser before is not any more.
 *
 * @param by the login provider the person came by; null for a mail
 * @returns null for somebody who does not work here any more
 */
export async function signIn(
  tx: Tx,
  { request, now, today, sessionToken }: Context<unknown, unknown, unknown>,
  personId: string,
  by: ProviderVisit | null,
): Promise<SignedIn | null> {
  const actor = await loadActor(tx, personId, today)
  if (!actor) return null
  await recordAudit(tx, {
    at: now,
    actorId: actor.personId,
    action: 'signed-in',
    subject: 'session',
    ...(by && { detail: by.id }),
  })
  if (sessionToken) await closeSession(tx, sessionToken)
  const browser = browserIn(request.headers['user-agent'])
  return { actor, token: await openSession(tx, actor.personId, now, browser, by) }
}
