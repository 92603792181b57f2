/**
 * Links that log straight in, for the demo alone. The one exception to "no state is changed by GET": without it nobody
 * could step from a terminal into somebody's role. app.ts mounts this router in demo mode only.
 */
import express, { type Router } from 'express'
import { openSession } from '../access/session.store.ts'
import { setSessionCookie } from '../app.ts'
import { loadSeal } from '../keeping/seal.store.ts'
import { dayOf } from '../platform/clock.ts'
import { Problem } from '../platform/problem.ts'
import { tokenHash } from '../platform/random.ts'
import type { Services } from '../platform/route.ts'
import { transaction } from '../platform/transaction.ts'
import { personalLink } from '../round/round-mail.ts'
import { findInvited } from '../round/sealed-round.store.ts'
import { standingOf } from '../round/sealed-round.ts'
import { type DemoState, demoRoleSchema, demoRoles } from './demo.store.ts'

/** GET /demo/<role>?key=<key>: a session for that person, then the person's own first page. */
export function demoLinks({ storage, clock }: Services, state: DemoState, secureCookies: boolean): Router {
  const router = express.Router()
  router.get('/demo/:role', async (request, response) => {
    const role = demoRoleSchema.safeParse(request.params.role)
    if (!role.success || request.query.key !== state.key) throw new Problem('not-found')
    const token = await transaction(storage, (tx) => openSession(tx, state.people[role.data], clock.now()))
    setSessionCookie(response, token, secureCookies)
    response.set('Cache-Control', 'no-store').redirect(303, '/')
  })
  return router
}

type Kept = Pick<Services, 'storage' | 'vault' | 'clock'>

/** One line for each role: `DEMO <role> <url>`. @param baseUrl without a slash at the end */
export async function roleLinks(kept: Kept, state: DemoState, baseUrl: string): Promise<string[]> {
  const seal = await loadSeal(kept.storage, state.openRoundId)
  if (!seal) throw new Error('The open round of the demo has no manifest')
  return [
    `DEMO employee ${personalLink(baseUrl, state.openRoundId, await unusedToken(kept, state), seal)}`,
    ...demoRoles.map((role) => `DEMO ${role} ${baseUrl}/demo/${role}?key=${state.key}`),
  ]
}

/** The first link of the open round that nobody has used meanwhile. */
async function unusedToken({ storage, vault, clock }: Kept, { employeeTokens }: DemoState): Promise<string> {
  for (const token of employeeTokens) {
    const found = await findInvited(storage, vault, tokenHash(token))
    const isOpen = found && standingOf(found.opening, dayOf(clock.now())) === 'open'
    if (isOpen && found.invitation?.issued === null) return token
  }
  throw new Error('every invitation that the demo kept has been used; start it in a new DATA_DIR')
}
